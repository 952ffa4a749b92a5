import { fold } from '../../fold';
import { builtInPrinciple } from '../../principle';
import { interviewWordIn } from '../../words';
import { isAskedOfYou } from '../questions/asked-of-you';
import type { NoteProfile } from '../note-profile';
import type { SectionContext } from '../section-context';
import { leadingTitle, hasDay } from './title-lines';
import { isNarrative } from './narrative';
import { countWords } from './story-facts';
import type { StoryReading } from './story-reading';
import { UNSPACED } from '../../unspaced';

/** True for a heading of its own over prose in which somebody tells what they did, in a note about interviews. */
export function mayTellInProse(context: SectionContext, { note, asked }: StoryReading): boolean {
	const { groups, category } = context;
	if (!isTiedNote(note) || category === 'technical' || context.level < 2 || !mayTitle(context)) return false;
	const own = groups.filter(({ label }) => label?.kind !== 'probes').flatMap(({ entries: below }) => below);
	const prose = own.filter(({ isItem }) => !isItem).map(({ whole }) => whole);
	if (prose.length === 0 || prose.length * 2 < own.length) return false;
	const entries = groups.flatMap(({ head, entries: below }) => (head === null ? below : [head, ...below]));
	const titles = entries.filter((entry) => leadingTitle(entry) !== null);
	if (titles.length > 1 || entries.some(({ plain }) => isAskedOfYou(plain))) return false;
	return own.every((entry) => (asked(entry)?.asking ?? 'general') === 'general') && isNarrative(prose);
}

/** True for a bold title with `texts` in which somebody tells what they did, in a note about interviews. */
export function tellsUnder(title: string, texts: readonly string[], { note }: StoryReading): boolean {
	const isOfTalk = texts.some((text) => isAskedOfYou(text) || /[?？]["”»]/.test(text));
	return !isOfTalk && isTiedNote(note) && isTitleOfProse(title) && countWords(texts).i >= 2 && isNarrative(texts);
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
export function mayTitle({ role, level, title, isLink, interview }: SectionContext): boolean {
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
