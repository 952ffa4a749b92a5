import { fold } from '../../src/core/interview/fold.ts';
import { MEASURED_KINDS, type Detail, type Expectation, type Finding } from './measured-note.ts';
import type { MeasuredKind, MeasuredNote } from './measured-note.ts';
import { pairOff } from './pair-off.ts';

/** Counts of one kind over some notes. Precision is `right / found`, recall `right / expected`. */
export interface Tally {
	readonly right: number;
	readonly found: number;
	readonly expected: number;
	/** Expected findings that are not accepted, but offered for confirmation. */
	readonly offered: number;
}

/** Details of matched findings that are right, of all that are labelled. */
export interface Share {
	readonly right: number;
	readonly of: number;
}

/** The counts of some notes, and what went wrong in them, one line each. */
export interface Score {
	readonly notes: number;
	readonly tallies: Readonly<Record<MeasuredKind, Tally>>;
	readonly details: Readonly<Record<Detail['of'], Share>>;
	readonly misses: readonly string[];
}

const NO_TALLY: Tally = { right: 0, found: 0, expected: 0, offered: 0 };
const NO_SHARE: Share = { right: 0, of: 0 };

/** Compares what the reading found in one note, and what it offered, with what a careful reader finds. */
export function scoreNote(note: MeasuredNote, found: readonly Finding[], offers: readonly Finding[]): Score {
	const byKind = MEASURED_KINDS.map((kind) => [kind, scoreKind(kind, note, found, offers)] as const);
	const details = byKind.flatMap(([, score]) => score.details);
	const misses = [
		...byKind.flatMap(([, score]) => score.misses),
		...details.filter(({ right }) => !right).map(({ says }) => says),
	];
	return {
		notes: 1,
		tallies: recordOf(byKind.map(([kind, { tally }]) => [kind, tally] as const)),
		details: { principle: shareOf('principle', details), part: shareOf('part', details) },
		misses: misses.map((miss) => `${note.path}: ${miss}`),
	};
}

/** The sum of some scores; zeros for none. */
export function sumScores(scores: readonly Score[]): Score {
	return {
		notes: sum(scores.map(({ notes }) => notes)),
		tallies: recordOf(MEASURED_KINDS.map((kind) => (
			[kind, sumTallies(scores.map(({ tallies }) => tallies[kind]))] as const
		))),
		details: {
			principle: sumShares(scores.map(({ details }) => details.principle)),
			part: sumShares(scores.map(({ details }) => details.part)),
		},
		misses: scores.flatMap(({ misses }) => misses),
	};
}

interface KindScore {
	readonly tally: Tally;
	readonly details: readonly Detail[];
	readonly misses: readonly string[];
}

function scoreKind(
	kind: MeasuredKind, note: MeasuredNote, allFound: readonly Finding[], allOffers: readonly Finding[],
): KindScore {
	if (!note.kinds.includes(kind)) return { tally: NO_TALLY, details: [], misses: [] };
	const expected = note.expected.filter((one) => one.kind === kind && !one.unsure);
	const unsure = note.expected.filter((one) => one.unsure && (one.kind === kind || one.kind === 'any'));
	const found = eachOnce(allFound.filter((one) => one.kind === kind));
	const matched = pairOff(expected, found, (expectation, finding) => expectation.fit(finding));
	const missing = expected.filter((one) => !matched.has(one));
	const offers = allOffers.filter((one) => one.kind === kind);
	const offered = pairOff(missing, offers, (expectation, offer) => expectation.fit(offer));
	const used = new Set(matched.values());
	const wrong = found.filter((one) => !used.has(one) && counts(one, expected, unsure));
	const right = matched.size;
	return {
		tally: { right, found: right + wrong.length, expected: expected.length, offered: offered.size },
		details: [...matched].flatMap(([expectation, finding]) => expectation.details(finding)),
		misses: [
			...missing.map((one) => `${kind} ${offered.has(one) ? 'only offered' : 'missed'}: ${one.says}`),
			...wrong.map((one) => `line ${one.line + 1}: no ${kind}: ${one.texts[0] ?? ''}`),
		],
	};
}

/** A person or question found in two places of a note is one finding; a story found twice is two. */
function eachOnce(found: readonly Finding[]): readonly Finding[] {
	const seen = new Set<string>();
	return found.filter(({ kind, texts, line }) => {
		const key = kind === 'interviewer' || kind === 'follow-up' ? fold(texts[0] ?? '') : `${line} ${texts[0] ?? ''}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** Whether a finding that is no match is wrong: not when readers differ on it, or when it repeats what is right. */
function counts(finding: Finding, expected: readonly Expectation[], unsure: readonly Expectation[]): boolean {
	if (finding.optional || unsure.some((one) => one.fit(finding) > 0)) return false;
	return finding.kind === 'story' || !expected.some((one) => one.fit(finding) > 0);
}

function recordOf<Value>(entries: ReadonlyArray<readonly [MeasuredKind, Value]>): Record<MeasuredKind, Value> {
	return Object.fromEntries(entries) as Record<MeasuredKind, Value>;
}

function shareOf(of: Detail['of'], details: readonly Detail[]): Share {
	const own = details.filter((detail) => detail.of === of);
	return { right: own.filter(({ right }) => right).length, of: own.length };
}

function sumTallies(tallies: readonly Tally[]): Tally {
	return tallies.reduce((a, b) => ({
		right: a.right + b.right,
		found: a.found + b.found,
		expected: a.expected + b.expected,
		offered: a.offered + b.offered,
	}), NO_TALLY);
}

function sumShares(shares: readonly Share[]): Share {
	return shares.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), NO_SHARE);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
