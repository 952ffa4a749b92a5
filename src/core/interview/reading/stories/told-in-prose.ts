import { fold } from '../../fold';
import { builtInPrinciple } from '../../principle';
import { interviewWordIn } from '../../words';
import { isAskedOfYou, saidToAsk } from '../questions/asked-of-you';
import type { Group } from '../groups';
import type { NoteProfile } from '../note-profile';
import type { SectionContext } from '../section-context';
import { boldLead, hasDay } from './bold-units';
import { asksOn, isPressedOn } from './follow-ups';
import { folderOf } from '../../names';
import { speaksOfHunt } from '../people/note-ties';
import { isNarrative } from './narrative';
import { countWords } from './story-facts';
import { namesStory } from './story-places';
import type { StoryDraft } from './story-draft';
import type { StoryReading } from './story-reading';
import { UNSPACED } from '../../unspaced';

/** True for a heading of its own over prose in which somebody tells what they did, in a note about interviews. */
export function mayTellInProse(context: SectionContext, { note, asked }: StoryReading): boolean {
	const { groups, category } = context;
	if (!isTiedNote(note) || category === 'technical' || context.level < 2 || !mayTitle(context)) return false;
	const entries = groups.flatMap(({ head, entries: below }) => (head === null ? below : [head, ...below]));
	if (entries.some(({ plain }) => isAskedOfYou(plain)) || entries.filter((entry) => boldLead(entry) !== null).length > 1)
		return false;
	const own = groups.filter(({ label }) => label?.kind !== 'probes').flatMap(({ entries: below }) => below);
	if (own.some((entry) => (asked(entry)?.asking ?? 'general') !== 'general')) return false;
	const prose = own.filter(({ isItem }) => !isItem).map(({ whole }) => whole);
	return prose.length * 2 >= own.length && isNarrative(prose);
}

/** True for a heading beside those of stories, over a text in the first person that asks nothing. */
export function isBesideStory(context: SectionContext, { texts }: StoryDraft, stories: readonly SectionContext[],
	contexts: readonly SectionContext[], { note, asked }: StoryReading): boolean {
	const { level, area, groups } = context;
	if (level === 0 || area !== null || note.guide || !mayTitle(context)) return false;
	const at = contexts.indexOf(context);
	const isBeside = (story: SectionContext): boolean => {
		const [from, to] = [at, contexts.indexOf(story)].sort((a, b) => a - b);
		return story.level === level && contexts.slice(from, to).every((between) => between.level >= level);
	};
	if (!stories.some(isBeside)) return false;
	const { i, we, words } = countWords(texts);
	return i + we > 0 && words >= FEWEST_BESIDE && groups.every(({ entries }) => entries.every(
		(entry) => asked(entry)?.asking !== 'story'));
}

/** Fewer words tell nothing, even beside stories. */
const FEWEST_BESIDE = 15;

/**
 * True for a note that as a whole tells in prose what somebody did, and says so: by its name, by what it is good for, or
 * by questions that press on with it.
 */
export function noteTellsInProse(contexts: readonly SectionContext[], reading: StoryReading): boolean {
	const { note, noteName, path, ask, asked } = reading;
	const [first, ...others] = contexts.filter(({ title }) => title !== '');
	if (!isOwnNote(note) || others.some(({ role }) => role !== 'probes' && role !== 'part')) return false;
	if (first !== undefined && first.role !== 'other' && first.role !== 'story' && first.role !== 'probes') return false;
	const groups = contexts.flatMap((context) => (context.area === 'probes' ? [] : context.groups));
	const isPressing = ({ label }: Group): boolean => label?.kind === 'probes';
	const told = groups.filter((group) => !isPressing(group)).flatMap(
		({ label, head, entries }) => (head === null || label?.kind === 'answers' ? entries : [head, ...entries]));
	const prompts = told.filter((entry) => (asked(entry)?.asking ?? 'general') !== 'general');
	const isNamed = (namesStory(noteName) && (note.tie !== null || note.tiedByText || prompts.length > 0
		|| told.some((entry) => saidToAsk(entry) !== null)))
		|| groups.some(({ label }) => label?.kind === 'answers');
	if (!isNamed ? prompts.length > 0 : prompts.filter((entry) => saidToAsk(entry) === null).length > 1) return false;
	const texts = told.filter(({ isItem }) => !isItem).map(({ whole }) => whole);
	const isTied = note.tiedByName || speaksOfHunt(folderOf(path));
	const says = isNamed || contexts.some((context) => context.groups.some((group) => {
		const name = context.area === 'probes' ? context.title : isPressing(group) ? (group.label?.name ?? '') : '';
		return name !== '' && asksOn(group, ask) && (isTied || isPressedOn(name, path));
	}));
	return says && texts.length * 2 >= told.length && countWords(texts).i >= 2 && isNarrative(texts);
}

/** True for a bold title below a heading, with `texts` in which somebody tells what they did, in a note about interviews. */
export function tellsUnder(title: string, texts: readonly string[], { note }: StoryReading): boolean {
	return isTiedNote(note) && isTitleOfProse(title) && !texts.some((text) => isAskedOfYou(text) || /[?？]["”»]/.test(text))
		&& countWords(texts).i >= 2
		&& isNarrative(texts);
}

/** True for a person's own note on interviews. */
function isTiedNote(note: NoteProfile): boolean {
	return isOwnNote(note) && (note.tie === null ? note.tiedByText : note.tiedByName || note.rounds > 0);
}

/** Longer notes are no notes on a few talks. */
const LONGEST = 80;

/** False for pages of the web, advice and long texts: what is told there is seldom the reader's own. */
export function isOwnNote({ clipped, guide, lines, others }: NoteProfile): boolean {
	return !clipped && !guide && !others && lines <= LONGEST;
}

/** False for headings of rounds, and where the title is none of a story. */
function mayTitle({ role, level, title, isLink, interview }: SectionContext): boolean {
	const isRound = interview !== null && interview.level >= level;
	return role === 'other' && !isLink && !isRound && isTitleOfProse(title);
}

/** False for the names of principles, days and numbers, for questions and for a single word. */
function isTitleOfProse(title: string): boolean {
	if (builtInPrinciple(title) !== null || hasDay(title) || interviewWordIn(fold(title)) !== null) return false;
	return !/\d{4}|[?？]|^\W*\d{1,2}[./]/.test(title) && SEVERAL_WORDS.test(title) && !OF_MINE.test(title);
}

/** "My stuff" and "My answers" head stories, they are none. */
const OF_MINE = /^(?:my|meine?|mis?|mes|mijn|mina?|мои) \S+$/i;

const SEVERAL_WORDS = new RegExp(`\\S\\s+\\S|${UNSPACED.source}{4}`);
