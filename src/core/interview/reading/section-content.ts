import type { Section } from '../../note/section';
import { builtInPrinciple } from '../principle';
import type { PartName } from '../story';
import { cutTail } from './affixes';
import { readEntries, readTables, type Table } from './entry';
import type { EntryReading } from './entry-reading';
import { readGroups, type Group } from './groups';
import type { LabelKind } from './labels';
import type { ParsedPrompt } from './parsed-prompt';
import { partsNamed } from './parts';
import { headingRole, type HeadingRole } from './roles';
import { isWhy } from './why';
import { isWholeLink } from './whole-link';

/** What a section is for, as its heading and its body say. */
export type SectionRole = HeadingRole | 'question' | 'part' | 'label';

/** What a section holds by itself, wherever it is. */
export interface SectionContent {
	readonly section: Section;
	readonly level: number;
	/** The heading's plain text, empty before the first heading. */
	readonly title: string;
	/** True for a heading that is a link and nothing else: it names the story of the questions below it. */
	readonly isLink: boolean;
	/** What the heading announces when it is a label ("Principles"). */
	readonly label: LabelKind | null;
	/** The story's parts that the heading names. */
	readonly parts: readonly PartName[];
	/** The heading taken apart when it asks. */
	readonly asked: ParsedPrompt | null;
	readonly groups: readonly Group[];
	readonly tables: readonly Table[];
	/** Its own names that may be principles: the title, and what follows it in parentheses. */
	readonly names: readonly string[];
}

/** What each section holds, in the order of the note. */
export function readContents(sections: readonly Section[], reading: EntryReading): readonly SectionContent[] {
	const letters = letterHeadings(sections);
	return sections.map((section) => contentOf(section, letters, reading));
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

/** Below "Questions this answers" lines without a label of their own are what the story answers. */
function underHeading(group: Group, title: string): Group {
	return group.label !== null ? group
		: { ...group, label: { kind: 'answers', part: null, name: title, value: '', from: 0, to: 0 } };
}

function contentOf(section: Section, letters: ReadonlySet<Section>, reading: EntryReading): SectionContent {
	const [heading = null] = section.heading === null ? [] : readEntries([section.heading]);
	const groups = readGroups(readEntries(section.blocks,
		(plain) => (reading.ask(plain)?.asking ?? 'general') !== 'general'), reading);
	const title = heading?.plain ?? '';
	const prompt = heading === null ? null : reading.asked(heading);
	const isLink = heading !== null && isWholeLink(heading.raw) && !isShownPrompt(heading.raw, prompt);
	const asked = isLink ? null : prompt;
	const parts = (title.length < 2 && !letters.has(section)) || /\([^)]{13,}\)/.test(title) ? []
		: partsNamed(title.replace(/[:：]\s*$/, '').replace(/^\d+[.)]\s*/, ''), reading.readLabel);
	const label = title.length < 2 || section.heading?.level === 1 ? null : reading.readLabel(title);
	const labelled = label === 'answers' ? groups.map((group) => underHeading(group, title)) : groups;
	return { section, isLink, level: section.heading?.level ?? 0, title, label, parts, asked, groups: labelled,
		tables: readTables(section.blocks), names: section.heading === null || title === '' ? []
		: namesIn(title, section.heading.text) };
}

/** "[[The tow|Tell me about a time you towed.]]": the words shown instead of the note's name are a prompt. */
function isShownPrompt(raw: string, asked: ParsedPrompt | null): boolean {
	return asked !== null && asked.asking !== 'general' && /\[\[[^\]]*\|/.test(raw);
}

/**
 * What a heading may name: itself, what follows it in parentheses, and a principle that is marked off within it:
 * "Conflict [earn trust]", "Ownership 主人翁".
 */
function namesIn(title: string, raw: string): string[] {
	const marked = [...raw.matchAll(/[*_]{1,3}([^*_]+)[*_]{1,3}/g)].map(([, name = '']) => name);
	const pieces = title.split(/[[\](){}（）【】/|:：–—]|[\u2e80-\ud7af，。！？、]+/).map((piece) => piece.trim());
	return [title, ...cutTail(title).named, ...[...marked, ...pieces].filter(
		(name) => name.length > 3 && name !== title && builtInPrinciple(name) !== null)];
}

/** The role of a section by its own words. */
export function roleOf(content: SectionContent, reading: EntryReading): SectionRole {
	const { title, asked, label, parts, groups, isLink } = content;
	const byWords = title === '' ? 'other' : headingRole(title);
	if (isLink) return 'other';
	if (byWords === 'interview') return 'interview';
	if (parts.length > 0 && !holdsPrompts(groups, reading)) return 'part';
	for (const said of [byWords, label]) if (said === 'ask-them' || said === 'probes') return said;
	if (asked !== null && (asked.asking !== 'general' || isWhy(title))) return 'question';
	if (label !== null && label !== 'story' && label !== 'answer' && label !== 'question' && byWords !== 'system-design')
		return 'label';
	const isTitle = content.level === 1 && !/[?？]|^\W*\d/.test(title);
	if (asked !== null && byWords === 'other' && !isTitle) return 'question';
	return byWords;
}

/** True where a heading like "Results" is over prompts: then it is their theme. */
function holdsPrompts(groups: readonly Group[], reading: EntryReading): boolean {
	return groups.flatMap(({ entries }) => entries).filter(
		(entry) => reading.asked(entry)?.asking === 'story').length >= 2;
}
