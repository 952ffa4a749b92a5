import type { Link } from '../../note/links';
import { fold } from '../fold';
import { wordsOf } from '../lexicon/lexicon';
import { nameOfTarget } from '../names';
import { builtInPrinciple } from '../principle';
import { PART_NAMES, type Parts, type Story } from '../story';
import { phraseList } from './phrase-list';
import { storyTitle } from './roles';
import { draftStory, type StoryDraft } from './story-draft';
import { countWords, type Count } from './story-facts';
import type { StoryReading } from './story-reading';
import { rowsAsStories, tickedPrinciples } from './story-tables';
import { StoryWalk } from './story-walk';
import { isTold, mayBeTold, type Told } from './told';
import type { Stand } from './trail';

/** The stories of a note, and those that a section's heading tells. */
export interface Stories {
	readonly all: readonly Story[];
	readonly byTeller: ReadonlyMap<Stand, Story>;
	/** Headings that ask and have a story below them. */
	readonly answered: ReadonlySet<Stand>;
}

/** The stories told in these sections: by headings, labels, items, rows, and by the note as a whole. */
export function readStories(stands: readonly Stand[], reading: StoryReading): Stories {
	const counted = draftsIn(stands, reading).filter(mayBeTold).map((one) => ({ ...one, count: countWords(one.draft.texts) }));
	const note = { tied: reading.note.tie !== null, byParts: counted.some(({ draft }) => draft.parts.size >= 2) };
	const told = counted.filter((one) => isTold(one, one.count, note));
	const byTeller = new Map<Stand, Story>();
	const ticked = tickedPrinciples(stands.flatMap(({ tables }) => tables));
	const all = told.map((one) => {
		one.draft.named.push(...(ticked.get(fold(one.draft.title)) ?? []));
		const story = toStory(one, told.length === 1 && isWholeNote(one, stands), reading);
		if (one.own) byTeller.set(one.stand, story);
		return story;
	});
	const answered = new Set(told.flatMap(({ stand }) => (stand.role === 'question' ? [stand] : (stand.answers ?? []))));
	return { all: all.sort((a, b) => a.line - b.line), byTeller, answered };
}

/** All that may turn out to be a story, in the order of the note. */
function draftsIn(stands: readonly Stand[], reading: StoryReading): Told[] {
	const owns = new Map<Stand, StoryDraft>();
	const drafts: Told[] = [];
	const bank = isStoryBank(stands, reading.noteName);
	for (const stand of stands) {
		const { teller } = stand;
		if (teller === null) continue;
		const own = owns.get(teller) ?? ownDraft(teller, bank);
		if (!owns.has(teller)) drafts.push({ draft: own, stand: teller, own: true });
		owns.set(teller, own);
		const walk = new StoryWalk(own, stand, reading);
		walk.walk();
		const rows = rowsAsStories(stand, reading);
		if (rows.length > 0) own.explicit = false;
		drafts.push(...[...walk.others, ...rows].map((draft) => ({ draft, stand, own: false })));
	}
	return drafts;
}

/** "Interview stories", "story bank": a note whose headings are stories. */
function isStoryBank(stands: readonly Stand[], noteName: string): boolean {
	const title = stands.find((stand) => stand.title !== '')?.title ?? '';
	return [noteName, title].some((name) => STORIES.within(fold(name)));
}

const STORIES = phraseList(wordsOf(({ headings }) => headings.storyBank).map(fold));

/** The story that a heading may tell. */
function ownDraft(stand: Stand, bank: boolean): StoryDraft {
	const { role, level, section } = stand;
	const holdsText = stand.groups.length > 0 || stand.tables.some((table) => table.length > 1);
	const named = role === 'story' || (bank && role === 'other' && level >= 2 && holdsText && builtInPrinciple(stand.title) === null);
	const draft = draftStory(ownTitle(stand), section.line, named && stand.area === null, role === 'story' ? 'a heading that says “story”' : 'a heading in a note of stories');
	draft.named.push(...(stand.asked?.named ?? []));
	return draft;
}

function ownTitle(stand: Stand): string {
	if (stand.role === 'question') return stand.asked?.text ?? '';
	// Above the first heading a story goes by the note's name, not by its first line.
	return stand.section.heading === null ? '' : storyTitle(stand.title) || firstLine(stand) || stand.title;
}

function firstLine({ groups }: Stand): string {
	for (const { head, entries } of groups) {
		const line = (head ?? entries[0])?.plain ?? '';
		if (line !== '') return line;
	}
	return '';
}

function isWholeNote({ stand, own }: Told, stands: readonly Stand[]): boolean {
	return own && (stand.section.heading === null || stand === stands.find(({ title }) => title !== ''));
}

function toStory({ draft, stand, own, count: { words, i, we } }: Told & { readonly count: Count }, wholeNote: boolean, reading: StoryReading): Story {
	const parts = Object.fromEntries(PART_NAMES.map((name) => [name, draft.parts.get(name) ?? null])) as Parts;
	return {
		title: draft.title || reading.noteName,
		line: draft.line,
		endLine: draft.endLine,
		wholeNote,
		named: [...draft.named, ...linkedNames(draft, reading.links), ...(wholeNote ? reading.properties : [])],
		under: stand.under,
		section: stand.underLine,
		parts,
		probes: draft.probes,
		words,
		facts: { resultHasNumber: /\p{N}/u.test(parts.result?.text ?? ''), i, we },
		why: draft.parts.size >= 2 ? `${draft.parts.size} parts told${own ? '' : ` below “${draft.title.slice(0, 40)}”`}` : draft.why,
	};
}

/** Links within a story may name its principles. */
function linkedNames({ line, endLine }: StoryDraft, links: readonly Link[]): string[] {
	const names: string[] = [];
	for (let i = firstAt(links, line); i < links.length; i++) {
		const link = links[i] as Link;
		if (link.line > endLine) break;
		if (!link.embed) names.push(nameOfTarget(link.target));
	}
	return names;
}

function firstAt(links: readonly Link[], line: number): number {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((links[middle] as Link).line < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
