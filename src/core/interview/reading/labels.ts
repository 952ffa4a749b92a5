import { PART_NAMES, type PartName } from '../story';
import { fold } from '../fold';
import type { LabelKind, Labels } from '../lexicon/language';
import { LABELS } from '../lexicon/lexicon';

export type { LabelKind } from '../lexicon/language';

/** Looks up what a label announces. */
export interface LabelReader {
	(label: string): LabelKind | null;
	/** Matches every text that may name a part of a story: a quick look before a closer one. */
	readonly mayNamePart: RegExp;
	/** The first words of labels for interviewers and parts, folded. */
	readonly firstWords: ReadonlySet<string>;
}

/**
 * A reader of labels for the built-in spellings and the person's own. Where two kinds share a spelling the earlier
 * kind of `LABELS` has it.
 */
export function labelReader(own: Partial<Labels> = {}): LabelReader {
	const table = new Map<string, LabelKind>();
	for (const labels of [own, LABELS]) addSpellings(table, labels);
	const parts = [...table].filter(([, kind]) => isPart(kind)).map(([spelling]) => spelling);
	const letters = parts.filter((spelling) => spelling.length <= 2);
	const words = parts.filter((spelling) => spelling.length > 2);
	const mayNamePart = new RegExp(`^\\W*(?:${letters.join(
		'|')})(?![a-z])|${words.map((spelling) => spelling.replaceAll(' ', '\\W+')).join('|')}|\\([a-z]\\)`, 'i');
	const firstWords = new Set([...table].filter(([, kind]) => isPart(kind) || kind === 'interviewer').map(
		([spelling]) => spelling.split(' ')[0] ?? ''));
	return Object.assign((label: string) => table.get(fold(label)) ?? null, { mayNamePart, firstWords });
}

function addSpellings(table: Map<string, LabelKind>, labels: Partial<Labels>): void {
	for (const [kind, spellings] of Object.entries(labels) as Array<[LabelKind, readonly string[]]>) {
		for (const spelling of spellings) {
			const key = fold(spelling);
			if (key !== '' && !table.has(key)) table.set(key, kind);
		}
	}
}

/** True for the four parts of a story. */
export function isPart(kind: LabelKind | null): kind is PartName {
	return kind !== null && (PART_NAMES as readonly string[]).includes(kind);
}
