import { readField } from '../note/field';
import { plainText } from '../note/plain-text';
import type { Section } from '../note/section';
import { readGroups, type Group } from './groups';
import { isPart, type LabelKind, type LabelReader } from './labels';
import { readInterviewers } from './read-interviews';
import { headingRole, type HeadingRole } from './roles';
import { fold } from './fold';
import { splitQuestion, type AskedText } from './split-question';
import type { OpeningReader } from './openers';

/** What a section is for, told by its heading and its body. */
export type SectionRole = HeadingRole | 'question' | 'part' | 'label';

/** A section with what it stands under. */
export interface Stand {
	readonly section: Section;
	/** The heading's plain text, empty before the first heading. */
	readonly title: string;
	readonly role: SectionRole;
	/** What the heading announces when it is a label ("Principles", "Result"). */
	readonly label: LabelKind | null;
	/** The heading taken apart when it asks. */
	readonly asked: AskedText | null;
	readonly groups: readonly Group[];
	/** The interview section this one is or stands in. */
	readonly interview: Stand | null;
	/** The story section this one is or stands in. */
	readonly story: Stand | null;
	/** The system-design protocol or "questions to ask" it stands in. */
	readonly area: 'system-design' | 'ask-them' | null;
	/** Open headings that may name a principle, nearest first. */
	readonly under: readonly string[];
	/** 0-based line of the nearest of them, -1 without one. */
	readonly underLine: number;
}

/** How labels and questions are told. */
export interface Reading {
	readonly readLabel: LabelReader;
	readonly opens: OpeningReader;
}

interface Draft {
	readonly section: Section;
	readonly title: string;
	readonly groups: readonly Group[];
	readonly label: LabelKind | null;
	readonly asked: AskedText | null;
	readonly level: number;
}

/**
 * Tells for each section what it is for and what it stands under. Levels do not nest in real notes: an interview
 * heading closes every principle and story above it; a question, a part or a label closes no principle; any other
 * heading closes what is as deep or deeper.
 */
export function readTrail(sections: readonly Section[], reading: Reading): readonly Stand[] {
	const drafts = sections.map((section) => draftOf(section, reading));
	const open: Stand[] = [];
	return drafts.map((draft, i) => {
		const role = roleOf(draft, drafts, i);
		closeFor(open, draft, role);
		const stand = standOf(draft, role, open);
		open.push(stand);
		return stand;
	});
}

function draftOf(section: Section, reading: Reading): Draft {
	const title = section.heading === null ? '' : plainText(section.heading.text);
	const asks = (plain: string): boolean => splitQuestion(plain, reading.opens) !== null;
	return {
		section,
		title,
		groups: readGroups(section.blocks, reading.readLabel, asks),
		label: headingLabel(title, reading.readLabel),
		asked: title === '' ? null : headingQuestion(title, reading.opens),
		level: section.heading?.level ?? 0,
	};
}

/** "Principles", "Result:", "S (Situation)"; a single letter is no label. */
function headingLabel(title: string, readLabel: LabelReader): LabelKind | null {
	const name = (readField(title)?.label ?? title).replace(/[:：]\s*$/, '');
	return name.length < 2 ? null : readLabel(name);
}

/** A heading that asks for a story, or asks "Why …?". */
function headingQuestion(title: string, opens: OpeningReader): AskedText | null {
	const asked = splitQuestion(title, opens);
	if (asked === null || asked.opening === 'strong') return asked;
	return isWhy(title) ? asked : null;
}

/** True for "Why Northwind?": the one question without "you" that candidates write as a heading. */
export function isWhy(title: string): boolean {
	return /\?\s*$/.test(title) && fold(title).startsWith('why ');
}

function roleOf(draft: Draft, drafts: readonly Draft[], i: number): SectionRole {
	const byWords = draft.title === '' ? 'other' : headingRole(draft.title);
	if (isInterview(draft, byWords)) return 'interview';
	if (isPart(draft.label)) return 'part';
	if (draft.label !== null && draft.label !== 'story' && byWords !== 'ask-them') return 'label';
	if (draft.asked !== null && byWords !== 'ask-them') return 'question';
	if (byWords === 'other' && tellsStory(draft, drafts, i)) return 'story';
	return byWords;
}

function isInterview(draft: Draft, byWords: HeadingRole): boolean {
	if (byWords === 'interview') return true;
	return draft.groups.some((group) => group.kind === 'interviewer' && readInterviewers(group.value, group.line).length > 0);
}

/** True when two parts or more stand in the section's own labels, or as the headings right below it. */
function tellsStory(draft: Draft, drafts: readonly Draft[], i: number): boolean {
	return partsIn(draft) + partsBelow(drafts, i) >= 2;
}

function partsIn({ groups }: Draft): number {
	return new Set(groups.map(({ kind }) => kind).filter(isPart)).size;
}

function partsBelow(drafts: readonly Draft[], i: number): number {
	const level = drafts[i]?.level ?? 0;
	let parts = 0;
	for (let below = i + 1; below < drafts.length && parts < 2; below++) {
		const draft = drafts[below];
		if (draft === undefined || draft.level <= level || !isPart(draft.label)) break;
		parts++;
	}
	return parts;
}

function closeFor(open: Stand[], draft: Draft, role: SectionRole): void {
	const kept = open.filter((stand) => !closes(stand, draft, role));
	open.splice(0, open.length, ...kept);
}

function closes(stand: Stand, draft: Draft, role: SectionRole): boolean {
	if (role === 'interview') return true;
	const level = stand.section.heading?.level ?? 0;
	if (level < draft.level) return false;
	return stand.role !== 'other' || CLOSES_PRINCIPLES.has(role);
}

/** Roles whose headings end the principle above them when they are as shallow. */
const CLOSES_PRINCIPLES: ReadonlySet<SectionRole> = new Set(['other', 'ask-them', 'system-design']);

function standOf(draft: Draft, role: SectionRole, open: readonly Stand[]): Stand {
	const last = <T>(pick: (stand: Stand) => T | null): T | null => {
		for (let i = open.length - 1; i >= 0; i--) {
			const found = pick(open[i] as Stand);
			if (found !== null) return found;
		}
		return null;
	};
	const named = open.filter((stand) => stand.role === 'other' && stand.title !== '').reverse();
	const under = named.map(({ title }) => title);
	const stand: { -readonly [K in keyof Stand]: Stand[K] } = {
		section: draft.section,
		title: draft.title,
		role,
		label: draft.label,
		asked: draft.asked,
		groups: draft.groups,
		interview: last(({ role: outer, interview }) => (outer === 'interview' ? interview : null)),
		story: last(({ role: outer, story }) => (outer === 'story' ? story : null)),
		area: last(({ role: outer }) => (outer === 'system-design' || outer === 'ask-them' ? outer : null)),
		under: role === 'other' && draft.title !== '' ? [draft.title, ...under] : under,
		underLine: role === 'other' ? draft.section.line : (named[0]?.section.line ?? -1),
	};
	if (role === 'interview') stand.interview = stand;
	if (role === 'story') stand.story = stand;
	if (role === 'system-design' || role === 'ask-them') stand.area = role;
	return stand;
}
