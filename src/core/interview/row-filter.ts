import type { BankQuestion } from './bank';
import { fold } from './fold';
import type { GapKind, Gaps } from './gaps';
import type { Row } from './row';

/** A text folded and without accents, which people leave out when they type quickly. */
function withoutAccents(text: string): string {
	return fold(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
}

/** The words of a filter, folded and without accents; none for a blank one. */
export function filterWords(filter: string): readonly string[] {
	return withoutAccents(filter).split(' ').filter((word) => word !== '');
}

/** True for a text with all words of a filter as typed; a blank one keeps every text. */
export function hasWords(text: string, filter: string): boolean {
	const plain = withoutAccents(text);
	return filterWords(filter).every((word) => plain.includes(word));
}

/**
 * The rows that a filter keeps: each word is in a row's own text or in that of a row above it ("dana trust"). A row whose
 * words complete the filter keeps all that is below it; those above it are narrowed to it. All rows without words.
 */
export function filteredRows(rows: readonly Row[], words: readonly string[]): readonly Row[] {
	return words.length === 0 ? rows : rows.flatMap((row) => filtered(row, words));
}

function filtered(row: Row, words: readonly string[]): Row[] {
	const text = withoutAccents(textsOf(row).join(' '));
	const missing = words.filter((word) => !text.includes(word));
	if (missing.length === 0) return [row];
	return narrowed(row, row.rows.flatMap((below) => filtered(below, missing)));
}

/** The words a filter looks at in a row. */
function textsOf({ label, detail, question }: Row): string[] {
	return [label, detail ?? '', ...(question?.stories.map(({ title }) => title) ?? [])];
}

/**
 * The rows that need work, with those above them: those of one kind, or for null all whose notes have a gap. What was
 * never practiced is shown when it is asked for: before the first drill that is every question.
 */
export function rowsWithGaps(rows: readonly Row[], gaps: Gaps, kind: GapKind | null): readonly Row[] {
	const has = (one: GapKind): boolean => kind === null || kind === one;
	const keys = new Set([
		...(has('broken') ? gaps.questions.broken : []),
		...(has('no-story') ? gaps.questions['no-story'] : []),
		...(kind === 'unpracticed' ? gaps.questions.unpracticed : []),
	].map(({ key }) => key));
	const isGap = (row: Row): boolean => (row.question === null
		? has('no-question') && row.kind === 'principle' && row.rows.length === 0
		: keys.has(row.question.key));
	const keep = (row: Row): Row[] => (isGap(row) ? [row] : narrowed(row, row.rows.flatMap(keep)));
	return rows.flatMap(keep);
}

/** Those of some gaps that are in the rows. */
export function gapsAmong({ questions, principles }: Gaps, rows: readonly Row[]): Gaps {
	const all = withAllBelow(rows);
	const asked = new Set(all.flatMap(({ question }) => question?.key ?? []));
	const assessed = new Set(all.flatMap(({ scope }) => (scope?.kind === 'principle' ? scope.key : [])));
	const among = (kind: keyof typeof questions): readonly BankQuestion[] => questions[kind].filter(({ key }) => asked.has(key));
	return {
		questions: { broken: among('broken'), 'no-story': among('no-story'), unpracticed: among('unpracticed') },
		principles: principles.filter(({ principle }) => assessed.has(principle.key)),
	};
}

function withAllBelow(rows: readonly Row[]): readonly Row[] {
	return rows.flatMap((row) => [row, ...withAllBelow(row.rows)]);
}

function narrowed(row: Row, rows: readonly Row[]): Row[] {
	return rows.length === 0 ? [] : [{ ...row, rows, narrowed: true }];
}

/** A span of a text: UTF-16 offsets, `to` exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'&]*/gu;

/** Where a filter's words are in a text, in its order, not overlapping. A word that spelling changed is marked as a whole. */
export function matchesIn(text: string, words: readonly string[]): Span[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
		const folded = withoutAccents(written);
		const found = words.filter((word) => folded.includes(word)).sort((a, b) => b.length - a.length)[0];
		if (found === undefined) return [];
		if (folded.length !== written.length) return [{ from: index, to: index + written.length }];
		const from = index + folded.indexOf(found);
		return [{ from, to: from + found.length }];
	});
}
