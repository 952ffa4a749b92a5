import { createHash } from 'node:crypto';
import type { Detail, Expectation, Finding, MeasuredNote } from './measured-note.ts';
import { fitOf } from './pair-off.ts';
import { isWithin, nameWords } from './sameness.ts';

/** A labelled place in a note. Lines are 0-based. */
interface Label {
	readonly line: number;
	/** True when careful readers differ. */
	readonly ambiguous?: boolean;
}

interface QuestionLabel extends Label {
	readonly principle: string | null;
}

interface StoryLabel extends Label {
	/** Last line of the story. */
	readonly to?: number;
	/** Which of the letters s, t, a, r it has; null when unclear. */
	readonly parts: Readonly<Record<string, boolean | null>>;
}

/** The name and its single words are hashes. */
interface PersonLabel extends Label {
	readonly name: string;
	readonly words?: readonly string[];
}

/** One note of `labels.json`: where to fetch it, and what a reader found in it. */
export interface NoteLabels {
	readonly source: { readonly repo: string; readonly path: string; readonly commit: string };
	readonly questions: readonly QuestionLabel[];
	readonly stories: readonly StoryLabel[];
	readonly interviewers: readonly PersonLabel[];
}

/** The labelled note around its fetched text. Follow-ups are not labelled, and not scored. */
export function labelledNote(labels: NoteLabels, text: string): MeasuredNote {
	const expected = [
		...labels.interviewers.map(expectPerson),
		...labels.questions.map(expectQuestion),
		...labels.stories.map(expectStory),
	];
	return { path: labels.source.path, text, kinds: ['interviewer', 'question', 'story'], expected };
}

function expectPerson({ line, ambiguous, name, words = [] }: PersonLabel): Expectation {
	const honorific = hashOf('dr').slice(0, 6);
	const expected = words.filter((word) => word !== honorific);
	const isExact = (found: string): boolean => hashOf(found) === name;
	const isPart = (found: string): boolean =>
		isWithin(nameWords(found).map((word) => hashOf(word).slice(0, 6)), expected);
	return {
		kind: 'interviewer', says: `interviewer at line ${line + 1}`, unsure: ambiguous === true, details: () => [],
		fit: ({ kind, texts }) => (kind === 'interviewer' ? fitOf(texts.some(isExact), texts.some(isPart)) : 0),
	};
}

function expectQuestion({ line, ambiguous, principle }: QuestionLabel): Expectation {
	return {
		kind: 'question', says: `question at line ${line + 1}`, unsure: ambiguous === true,
		fit: (finding) => fitOf(finding.kind === 'question' && finding.line === line, false),
		details: (finding) => [principleDetail(finding, principle)],
	};
}

function expectStory({ line, to, ambiguous, parts }: StoryLabel): Expectation {
	const isInside = (at: number): boolean => at >= line - 1 && at <= (to ?? line + 1);
	return {
		kind: 'story', says: `story at line ${line + 1}`, unsure: ambiguous === true,
		fit: (finding) => (finding.kind === 'story' ? fitOf(finding.line === line, isInside(finding.line)) : 0),
		details: (finding) => Object.entries(parts).flatMap(([letter, present]) => (
			present === null ? [] : [partDetail(finding, letter, present)]
		)),
	};
}

function principleDetail({ line, principle }: Finding, expected: string | null): Detail {
	const says = `line ${line + 1}: principle ${principle ?? 'none'} should be ${expected ?? 'none'}`;
	return { of: 'principle', right: canonical(principle) === canonical(expected), says };
}

function partDetail({ line, parts }: Finding, letter: string, present: boolean): Detail {
	return { of: 'part', right: parts.includes(letter) === present, says: `line ${line + 1}: part "${letter}"` };
}

/** The first 12 hexadecimal digits of a text's SHA-256, taken over its lower-case letters and digits. */
export function hashOf(text: string): string {
	const letters = [...text.toLowerCase()].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('');
	return createHash('sha256').update(letters).digest('hex').slice(0, 12);
}

/** Principles are named with or without "and", and "of Others" is often left out. */
function canonical(name: string | null): string | null {
	const words = name?.toLowerCase().replace(/[’‘]/g, "'").replace(/&/g, ' and ');
	return words?.replace(/[^\p{L}\p{N}' ]/gu, ' ').replace(/\bof others\b/, '').replace(/\s+/g, ' ').trim() ?? null;
}
