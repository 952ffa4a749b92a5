import type { Link } from '../../note/links';
import { fold } from '../fold';
import { nameOfTarget } from '../names';
import { builtInPrinciple } from '../principle';
import { PART_NAMES, type Parts, type Story } from '../story';
import { storyTitle } from './roles';
import { draftStory, type StoryDraft } from './story-draft';
import { countWords, type Count } from './story-facts';
import type { StoryReading } from './story-reading';
import { rowsAsStories, tickedPrinciples } from './story-tables';
import { StoryWalk } from './story-walk';
import { isTold, mayBeTold, type Told } from './story-filter';
import type { SectionContext } from './section-context';

/** The stories of a note, and those that a section's heading tells. */
export interface Stories {
	readonly all: readonly Story[];
	readonly bySection: ReadonlyMap<SectionContext, Story>;
	/** Headings that ask and have a story below them. */
	readonly answered: ReadonlySet<SectionContext>;
}

/** The stories told in these sections: by headings, labels, items, rows, and by the note as a whole. */
export function readStories(contexts: readonly SectionContext[], reading: StoryReading): Stories {
	const counted = draftsIn(contexts, reading).filter(mayBeTold).map((one) => ({ ...one, count: countWords(one.draft.texts) }));
	const note = { tied: reading.note.tie !== null, byParts: counted.some(({ draft }) => draft.parts.size >= 2) };
	const told = counted.filter((one) => isTold(one, one.count, note));
	const bySection = new Map<SectionContext, Story>();
	const ticked = tickedPrinciples(contexts.flatMap(({ tables }) => tables));
	const all = told.map((one) => {
		one.draft.named.push(...(ticked.get(fold(one.draft.title)) ?? []));
		const story = toStory(one, told.length === 1 && isWholeNote(one, contexts), reading);
		if (one.own) bySection.set(one.context, story);
		return story;
	});
	const answered = new Set(told.flatMap(({ context }) => (context.role === 'question' ? [context] : (context.answers ?? []))));
	return { all: all.sort((a, b) => a.line - b.line), bySection, answered };
}

/** All that may turn out to be a story, in the order of the note. */
function draftsIn(contexts: readonly SectionContext[], reading: StoryReading): Told[] {
	const owns = new Map<SectionContext, StoryDraft>();
	const drafts: Told[] = [];
	const bank = isStoryBank(contexts, reading.noteName);
	for (const context of contexts) {
		const { storySection } = context;
		if (storySection === null) continue;
		const own = owns.get(storySection) ?? ownDraft(storySection, bank);
		if (!owns.has(storySection)) drafts.push({ draft: own, context: storySection, own: true });
		owns.set(storySection, own);
		const walk = new StoryWalk(own, context, reading);
		walk.walk();
		const rows = rowsAsStories(context, reading);
		if (rows.length > 0) own.explicit = false;
		drafts.push(...[...walk.others, ...rows].map((draft) => ({ draft, context, own: false })));
	}
	return drafts;
}

/** "Interview stories", "story bank": a note whose headings are stories. */
function isStoryBank(contexts: readonly SectionContext[], noteName: string): boolean {
	const title = contexts.find((context) => context.title !== '')?.title ?? '';
	return [noteName, title].some((name) => /\b(?:stories|story bank|geschichten|histoires|historias|histórias|истории)\b/.test(fold(name)));
}

/** The story that a heading may tell. */
function ownDraft(context: SectionContext, bank: boolean): StoryDraft {
	const { role, level, section } = context;
	const holdsText = context.groups.length > 0 || context.tables.some((table) => table.length > 1);
	const named = role === 'story' || (bank && role === 'other' && level >= 2 && holdsText && builtInPrinciple(context.title) === null);
	const draft = draftStory(ownTitle(context), section.line, named && context.area === null, role === 'story' ? 'a heading that says “story”' : 'a heading in a note of stories');
	draft.named.push(...(context.asked?.named ?? []));
	return draft;
}

function ownTitle(context: SectionContext): string {
	if (context.role === 'question') return context.asked?.text ?? '';
	// Above the first heading a story goes by the note's name, not by its first line.
	return context.section.heading === null ? '' : storyTitle(context.title) || firstLine(context) || context.title;
}

function firstLine({ groups }: SectionContext): string {
	for (const { head, entries } of groups) {
		const line = (head ?? entries[0])?.plain ?? '';
		if (line !== '') return line;
	}
	return '';
}

function isWholeNote({ context, own }: Told, contexts: readonly SectionContext[]): boolean {
	return own && (context.section.heading === null || context === contexts.find(({ title }) => title !== ''));
}

function toStory({ draft, context, own, count: { words, i, we } }: Told & { readonly count: Count }, wholeNote: boolean, reading: StoryReading): Story {
	const parts = Object.fromEntries(PART_NAMES.map((name) => [name, draft.parts.get(name) ?? null])) as Parts;
	return {
		title: draft.title || reading.noteName,
		line: draft.line,
		endLine: draft.endLine,
		wholeNote,
		named: [...draft.named, ...linkedNames(draft, reading.links), ...(wholeNote ? reading.properties : [])],
		under: context.under,
		section: context.underLine,
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
