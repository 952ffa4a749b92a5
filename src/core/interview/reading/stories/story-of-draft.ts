import type { Link } from '../../../note/links';
import { firstAt } from '../../first-at';
import { nameOfTarget } from '../../names';
import { PART_NAMES, type Parts, type Story } from '../../story';
import type { SectionContext } from '../section-context';
import { namesBeside } from './said-to-fit';
import type { StoryCandidate } from './story-candidate';
import type { StoryDraft } from './story-draft';
import { spokenWords } from './spoken-words';
import { leadingNumber } from './story-numbers';
import type { StoryReading } from './story-reading';

/** A draft that counts, as a story of the note. */
export function storyOf(candidate: StoryCandidate, about: Pick<Story, 'title' | 'why' | 'wholeNote'>,
	reading: StoryReading): Story {
	const { draft, context, count } = candidate;
	const parts = Object.fromEntries(PART_NAMES.map((name) => [name, draft.parts.get(name) ?? null])) as Parts;
	const { i, we } = count;
	return {
		...about,
		number: numberOf(draft, context) ?? (about.wholeNote ? reading.numberOfNote : null),
		line: draft.line,
		endLine: draft.endLine,
		named: [
			...draft.named, ...linkedNames(draft, reading.links), ...(about.wholeNote ? reading.properties : []),
			...namesInTitles(about, candidate, reading), ...tagsIn(draft, about.wholeNote, reading).map(nameOfTag),
		],
		under: context.under,
		section: context.underLine,
		parts,
		probes: [...(about.wholeNote ? reading.followUps.map((text) => ({ text, line: 0 })) : []), ...draft.probes],
		words: spokenWords(draft.texts, reading.readLabel),
		facts: { resultHasNumber: /\p{N}/u.test(parts.result?.text ?? ''), i, we },
	};
}

/** What is beside its title, in its heading or in the name of its note. */
function namesInTitles({ title, wholeNote }: Pick<Story, 'title' | 'wholeNote'>, { draft, context }: StoryCandidate,
	{ noteName }: StoryReading): string[] {
	const heading = context.section.line === draft.line ? context.title : '';
	return [...new Set([title, heading, wholeNote ? noteName : ''])].flatMap(namesBeside);
}

/** The number in front of its heading, or of its title where it has none. */
function numberOf({ line, title }: StoryDraft, { section, title: heading }: SectionContext): number | null {
	return leadingNumber(section.line === line && section.heading !== null ? heading : title);
}

/** Its tags may name its principles: those in its lines, and for the story of a whole note those of the note. */
function tagsIn({ line, endLine }: StoryDraft, wholeNote: boolean, { tags, tagsOfNote }: StoryReading): string[] {
	const own = tags().filter((one) => line <= one.line && one.line <= endLine).map(({ tag }) => tag);
	return wholeNote ? [...tagsOfNote, ...own] : own;
}

/** "#lp/customer-obsession" as words, its last level alone. */
function nameOfTag(tag: string): string {
	return (tag.replace(/^#/, '').split('/').at(-1) ?? '').replace(/[-_]+/g, ' ');
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
