import type { Section } from '../../note/section';
import type { ParsedPrompt } from './parsed-prompt';
import { readEntries, readTables, type Table } from './entry';
import { fold } from '../fold';
import { readGroups, type EntryReading, type Group } from './groups';
import type { LabelKind } from './labels';
import { partsNamed } from './parts';
import type { FoundPerson } from './people/merge-people';
import { isLabelled, isUnderRound } from './people/round-places';
import { PEOPLE_BAR } from './people/weigh-people';
import { builtInPrinciple } from '../principle';
import { categoryOf, headingRole, type Category, type HeadingRole } from './roles';
import type { PartName } from '../story';
import { cutTail } from './affixes';

/** What a section is for, told by its heading and its body. */
export type SectionRole = HeadingRole | 'question' | 'part' | 'label';

/** What a section stands in that changes how its prompts are taken. */
export type Area = 'system-design' | 'ask-them' | 'guide' | 'probes';

/** A section with what it stands under. */
export interface SectionContext {
	readonly section: Section;
	readonly level: number;
	/** The heading's plain text, empty before the first heading. */
	readonly title: string;
	readonly role: SectionRole;
	/** True for a heading that is a link and nothing else: it names the story of the questions below it. */
	readonly isLink: boolean;
	/** The heading that is a link over this section: its own or one above it; null without one. */
	readonly linkAbove: SectionContext | null;
	/** What the heading announces when it is a label ("Principles"). */
	readonly label: LabelKind | null;
	/** The story's parts that the heading names. */
	readonly parts: readonly PartName[];
	/** The heading taken apart when it asks. */
	readonly asked: ParsedPrompt | null;
	readonly groups: readonly Group[];
	readonly tables: readonly Table[];
	/** The interview section this one is or stands in. */
	readonly interview: SectionContext | null;
	/** The heading that says “story” which this one is or stands under, null without one. */
	readonly storySection: SectionContext | null;
	/** The question heading this one stands under, not itself. */
	readonly answers: SectionContext | null;
	readonly area: Area | null;
	/** What the nearest heading that says so makes of the questions here. */
	readonly category: Category | null;
	/** Its own names that may be principles: the title, and what stands in parentheses behind it. */
	readonly names: readonly string[];
	/** Open headings that may name a principle, nearest first. */
	readonly under: readonly string[];
	/** 0-based line of the nearest of them, -1 without one. */
	readonly underLine: number;
}

type Draft = Pick<SectionContext, 'section' | 'level' | 'title' | 'role' | 'label' | 'parts' | 'asked' | 'groups'
	| 'tables' | 'names' | 'isLink'>;
/** What is known of a section before its role. */
type Content = Omit<Draft, 'role'>;

/**
 * What each section is for and what it stands under. Levels do not nest in real notes: an interview heading closes
 * every
 * principle and story above it; a question, a part or a label closes no principle; any other heading closes what is as
 * deep or deeper. A heading that names one of the `people`, or a label for interviewers below it, makes a round.
 */
export function readContexts(sections: readonly Section[], reading: EntryReading, people: readonly FoundPerson[],
	noteName = ''): readonly SectionContext[] {
	const noteArea = headingRole(noteName) === 'ask-them' ? 'ask-them' : null;
	const open: SectionContext[] = [];
	const letters = letterHeadings(sections);
	const contents = sections.map((section) => contentOf(section, letters, reading));
	const rounds = roundSections(people);
	return contents.map((content) => {
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

function lineOf({ section }: Content): number {
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

/** Sections headed S, T, A, R one after the other; a lone letter heads a glossary. */
function letterHeadings(sections: readonly Section[]): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (let i = 0; i + 3 < sections.length; i++) {
		const four = sections.slice(i, i + 4);
		if (four.map(({ heading }) => heading?.text.replace(/[*_\s:.]/g, '').toUpperCase()).join('') === 'STAR')
			for (const section of four) found.add(section);
	}
	return found;
}

/** What a heading may seem that is a round of somebody: "Product sense with Ada Holm". */
const MAY_BE_ROUND: ReadonlySet<SectionRole> = new Set(['other', 'system-design', 'guide', 'neutral']);

function contentOf(section: Section, letters: ReadonlySet<Section>, reading: EntryReading): Content {
	const [heading = null] = section.heading === null ? [] : readEntries([section.heading]);
	const groups = readGroups(readEntries(section.blocks,
		(plain) => (reading.ask(plain)?.asking ?? 'general') !== 'general'), reading);
	const title = heading?.plain ?? '';
	const isLink = heading !== null && WHOLE_LINK.test(heading.raw);
	const asked = heading === null || isLink ? null : reading.asked(heading);
	const parts = (title.length < 2 && !letters.has(section)) || /\([^)]{13,}\)/.test(title) ? []
		: partsNamed(title.replace(/[:：]\s*$/, '').replace(/^\d+[.)]\s*/, ''), reading.readLabel);
	const label = title.length < 2 || section.heading?.level === 1 ? null : reading.readLabel(title);
	return { section, isLink, level: section.heading?.level ?? 0, title, label, parts, asked, groups,
		tables: readTables(section.blocks), names: section.heading === null || title === '' ? []
		: namesIn(title, section.heading.text) };
}

/** `[[The tow]]` or `[The tow](…)`, perhaps emphasized, numbered or embedded. */
const WHOLE_LINK = /^[\s*_=~]*(?:\d{1,3}[.)]\s*)?!?(?:\[\[[^\]]+\]\]|\[[^\]]+\]\([^)]+\))[\s*_=~:]*$/;

/**
 * What a heading may name: itself, what stands behind it in parentheses, and a principle that is marked off within it:
 * "Conflict [earn trust]", "Ownership 主人翁".
 */
function namesIn(title: string, raw: string): string[] {
	const marked = [...raw.matchAll(/[*_]{1,3}([^*_]+)[*_]{1,3}/g)].map(([, name = '']) => name);
	const pieces = title.split(/[[\](){}（）【】/|–—]|[\u2e80-\ud7af，。！？、]+/).map((piece) => piece.trim());
	return [title, ...cutTail(title).named, ...[...marked, ...pieces].filter(
		(name) => name.length > 3 && name !== title && namesPrinciple(name))];
}

/** True for "Why Northwind?": the one question without "you" that candidates write as a heading. */
export function isWhy(title: string): boolean {
	const words = fold(title).split(' ');
	return /[?？]\s*$/.test(title) && words[0] === 'why' && words.length <= 5 && !words.some((word) => VERBS.has(word));
}

/** "Why is this enough?" asks of a matter, not of a wish. */
const VERBS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'do', 'does', 'did', 'use', 'using', 'take', 'not',
	'need', 'it', 'should', 'would', 'can', 'has', 'have', 'so', 'matters', 'important', 'how', 'when']);

function roleOf(draft: Content, reading: EntryReading): SectionRole {
	const { title, asked, label, parts, groups, isLink } = draft;
	const byWords = title === '' ? 'other' : headingRole(title);
	if (isLink) return 'other';
	if (byWords === 'interview') return 'interview';
	if (parts.length > 0 && !holdsPrompts(groups, reading)) return 'part';
	for (const said of [byWords, label]) if (said === 'ask-them' || said === 'probes') return said;
	if (asked !== null && (asked.asking !== 'general' || isWhy(title))) return 'question';
	if (label !== null && label !== 'story' && label !== 'answer' && label !== 'question' && byWords !== 'system-design')
		return 'label';
	if (asked !== null && byWords === 'other') return 'question';
	return byWords;
}

/** True where a heading like "Results" stands over prompts: then it is their theme. */
function holdsPrompts(groups: readonly Group[], reading: EntryReading): boolean {
	return groups.flatMap(({ entries }) => entries).filter(
		(entry) => reading.asked(entry)?.asking === 'story').length >= 2;
}

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

/** "### Ownership" with nothing of its own over "### [[The tow]]": the stories stand under the principle. */
function headsLinks(context: SectionContext, draft: Draft): boolean {
	return draft.isLink && !context.isLink && context.level === draft.level && context.title !== ''
		&& context.groups.length === 0 && context.tables.length === 0 && builtInPrinciple(draft.title) === null;
}

/** Roles whose headings end the principle above them when they are as shallow. */
const CLOSES_PRINCIPLES: ReadonlySet<SectionRole> = new Set(['other', 'ask-them', 'system-design', 'guide']);

function contextOf(draft: Draft, open: readonly SectionContext[], noteArea: Area | null): SectionContext {
	const parent = open[open.length - 1] ?? null;
	const named = open.filter((context) => context.role === 'other' && context.title !== '').reverse();
	const isOther = draft.role === 'other' && draft.title !== '';
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

function namesPrinciple(title: string): boolean {
	return builtInPrinciple(title) !== null;
}
