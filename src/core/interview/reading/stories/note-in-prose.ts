import { folderOf } from '../../names';
import type { Entry } from '../entry';
import type { Group } from '../groups';
import { speaksOfHunt } from '../people/note-ties';
import { saidToAsk } from '../questions/asked-of-you';
import type { SectionContext } from '../section-context';
import { asksOn, isPressedOn } from './follow-ups';
import { isNarrative } from './narrative';
import { countWords } from './story-facts';
import { namesStory } from './story-names';
import type { StoryReading } from './story-reading';
import { isOwnNote } from './told-in-prose';

/**
 * True for a note that as a whole tells in prose what somebody did, and says so: by its name, by what it is good for,
 * or by questions that press on with it.
 */
export function noteTellsInProse(contexts: readonly SectionContext[], reading: StoryReading): boolean {
	if (!isOwnNote(reading.note) || !mayBeOneAccount(contexts)) return false;
	const told = contexts.flatMap((context) => (context.area === 'probes' ? [] : context.groups.flatMap(toldIn)));
	const prompts = told.filter((entry) => (reading.asked(entry)?.asking ?? 'general') !== 'general');
	const isNamed = saysItIsStory(contexts, told, prompts.length > 0, reading);
	// "Might get asked – …" presses on, and one prompt may be what the story answers.
	const others = isNamed ? prompts.filter((entry) => saidToAsk(entry) === null).slice(1) : prompts;
	if (others.length > 0 || !(isNamed || isPressed(contexts, reading))) return false;
	const texts = told.filter(({ isItem }) => !isItem).map(({ whole }) => whole);
	return texts.length * 2 >= told.length && countWords(texts).i >= 2 && isNarrative(texts);
}

/** True for a note with no heading but its title, parts and follow-ups. */
function mayBeOneAccount(contexts: readonly SectionContext[]): boolean {
	const [first, ...others] = contexts.filter(({ title }) => title !== '');
	return (first === undefined || TITLES.has(first.role))
		&& others.every(({ role }) => role === 'probes' || role === 'part');
}

const TITLES: ReadonlySet<SectionContext['role']> = new Set(['other', 'story', 'probes']);

/** What a group tells: all but its follow-ups and what it is good for. */
function toldIn({ label, head, entries }: Group): readonly Entry[] {
	if (label?.kind === 'probes') return [];
	return head === null || label?.kind === 'answers' ? entries : [head, ...entries];
}

function saysItIsStory(contexts: readonly SectionContext[], told: readonly Entry[], asks: boolean,
	{ note, noteName }: StoryReading): boolean {
	if (contexts.some(({ groups }) => groups.some(({ label }) => label?.kind === 'answers'))) return true;
	return namesStory(noteName)
		&& (note.tie !== null || note.tiedByText || asks || told.some((entry) => saidToAsk(entry) !== null));
}

/** True where somebody asks on: "Follow-ups" needs a note on interviews, "if they dig" says so by itself. */
function isPressed(contexts: readonly SectionContext[], { note, path, ask }: StoryReading): boolean {
	const isTied = note.tiedByName || speaksOfHunt(folderOf(path));
	return contexts.some(({ area, title, groups }) => groups.some((group) => {
		const name = area === 'probes' ? title : group.label?.kind === 'probes' ? group.label.name : '';
		return name !== '' && asksOn(group, ask) && (isTied || isPressedOn(name, path));
	}));
}
