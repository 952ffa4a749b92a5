import type { Section } from '../../note/section';
import { builtInPrinciple } from '../principle';
import type { EntryReading } from './entry-reading';
import type { FoundPerson } from './people/merge-people';
import { isLabelled, isUnderRound } from './people/round-places';
import { PEOPLE_BAR } from './people/weigh-people';
import { categoryOf, headingRole, type Category } from './roles';
import { readContents, roleOf, type SectionContent, type SectionRole } from './section-content';

/** What a section is in that changes how its prompts are taken. */
export type Area = 'system-design' | 'ask-them' | 'guide' | 'probes';

/** A section with what it is under. */
export interface SectionContext extends SectionContent {
	readonly role: SectionRole;
	/** The heading that is a link over this section: its own or one above it; null without one. */
	readonly linkAbove: SectionContext | null;
	/** The interview section this one is or is in. */
	readonly interview: SectionContext | null;
	/** The heading that says “story” which this one is or is under, null without one. */
	readonly storySection: SectionContext | null;
	/** The question heading this one is under, not itself. */
	readonly answers: SectionContext | null;
	readonly area: Area | null;
	/** What the nearest heading that says so makes of the questions here. */
	readonly category: Category | null;
	/** Open headings that may name a principle, nearest first. */
	readonly under: readonly string[];
	/** 0-based line of the nearest of them, -1 without one. */
	readonly underLine: number;
}

/** A section whose role is known. */
type Draft = SectionContent & Pick<SectionContext, 'role'>;

/**
 * What each section is for and what it is under. Levels do not nest in real notes: an interview heading closes every
 * principle and story above it; a question, a part or a label closes no principle; any other heading closes what is as
 * deep or deeper. A heading that names one of the `people`, or a label for interviewers below it, makes a round.
 */
export function readContexts(sections: readonly Section[], reading: EntryReading, people: readonly FoundPerson[],
	noteName = ''): readonly SectionContext[] {
	const noteArea = headingRole(noteName) === 'ask-them' ? 'ask-them' : null;
	const open: SectionContext[] = [];
	const rounds = roundSections(people);
	return readContents(sections, reading).map((content) => {
		const role = roleOf(content, reading);
		const isRound = rounds.labelled.has(lineOf(content))
			|| (rounds.headings.has(lineOf(content)) && MAY_BE_ROUND.has(role));
		const draft: Draft = { ...content, role: isRound && !content.isLink ? 'interview' : role };
		close(open, draft);
		const context = contextOf(draft, open, noteArea);
		open.push(context);
		return context;
	});
}

function lineOf({ section }: SectionContent): number {
	return section.heading === null ? -1 : section.line;
}

/**
 * The lines of headings that name people, and of those with a label for interviewers below them; -1 before any heading.
 */
function roundSections(
	people: readonly FoundPerson[]): { readonly headings: ReadonlySet<number>; readonly labelled: ReadonlySet<number> } {
	const sure = people.flatMap(({ mentions }) => mentions.filter(({ score }) => score >= PEOPLE_BAR.accept).map(
		({ mention }) => mention));
	return {
		headings: new Set(sure.filter(({ place }) => place.kind === 'heading').map(({ place }) => place.line)),
		labelled: new Set(sure.filter((mention) => ['item', 'text', 'callout'].includes(mention.place.kind)
			&& (isLabelled(mention) || isUnderRound(mention))).map(({ place }) => place.section)),
	};
}

/** What a heading may seem that is a round of somebody: "Product sense with Ada Holm". */
const MAY_BE_ROUND: ReadonlySet<SectionRole> = new Set(['other', 'system-design', 'guide', 'neutral']);

function close(open: SectionContext[], draft: Draft): void {
	const kept = open.filter((context) => !closes(context, draft));
	open.splice(0, open.length, ...kept);
}

function closes(context: SectionContext, draft: Draft): boolean {
	if (draft.role === 'interview') return true;
	if (context.level < draft.level) return false;
	if (context.role !== 'other') return true;
	if (headsLinks(context, draft)) return false;
	if (draft.role === 'neutral' || draft.role === 'answer') return context.level > draft.level;
	return CLOSES_PRINCIPLES.has(draft.role);
}

/** "### Ownership" with nothing of its own over "### [[The tow]]": the stories are under the principle. */
function headsLinks(context: SectionContext, draft: Draft): boolean {
	return draft.isLink && !context.isLink && context.level === draft.level && context.title !== ''
		&& context.groups.length === 0 && context.tables.length === 0 && builtInPrinciple(draft.title) === null;
}

/** Roles whose headings end the principle above them when they are as shallow. */
const CLOSES_PRINCIPLES: ReadonlySet<SectionRole> = new Set(['other', 'ask-them', 'system-design', 'guide']);

/** "Keep it simple" sounds like advice, and may be a value. */
function mayNamePrinciple({ role, title }: Pick<Draft, 'role' | 'title'>): boolean {
	return (role === 'other' || role === 'guide') && title !== '';
}

function contextOf(draft: Draft, open: readonly SectionContext[], noteArea: Area | null): SectionContext {
	const parent = open[open.length - 1] ?? null;
	const named = open.filter(mayNamePrinciple).reverse();
	const isOther = mayNamePrinciple(draft);
	const under = named.flatMap(({ names }) => names);
	const context: { -readonly [K in keyof SectionContext]: SectionContext[K] } = {
		...draft,
		interview: innermost(open, ({ role }) => role === 'interview'),
		storySection: innermost(open, ({ role, level }) => role === 'story' && level < draft.level),
		linkAbove: innermost(open, ({ isLink, level }) => isLink && level < draft.level),
		answers: innermost(open, ({ role, level }) => role === 'question' && level < draft.level),
		area: areaOf(draft) ?? (draft.role === 'interview' || tellsStory(draft) ? null : (parent?.area ?? noteArea)),
		category: (draft.role === 'question' ? null : categoryOf(draft.title)) ?? parent?.category ?? null,
		under: isOther ? [...draft.names, ...under] : under,
		underLine: isOther || (draft.role === 'other' && draft.title === '') ? draft.section.line
			: (named[0]?.section.line ?? -1),
	};
	if (draft.role === 'interview') context.interview = context;
	if (draft.role === 'story') context.storySection = context;
	if (draft.isLink) context.linkAbove = context;
	return context;
}

/** A story told below "Questions for them" is no question for them. */
function tellsStory({ role, groups }: Draft): boolean {
	return role === 'story' || new Set(groups.flatMap(({ label }) => label?.part?.parts ?? [])).size >= 3;
}

function innermost(open: readonly SectionContext[], is: (context: SectionContext) => boolean): SectionContext | null {
	for (let i = open.length - 1; i >= 0; i--) {
		const context = open[i];
		if (context !== undefined && is(context)) return context;
	}
	return null;
}

function areaOf({ role }: Draft): Area | null {
	return role === 'system-design' || role === 'ask-them' || role === 'guide' || role === 'probes' ? role : null;
}
