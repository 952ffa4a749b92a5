import type { BankQuestion } from '../interview/bank';
import { dayName, midnightOf } from '../interview/day';
import type { Loop } from '../interview/loop';
import { WRITTEN_TABLES } from '../interview/written-tables';
import { tableOf } from '../note/markdown-table';
import { bestNext } from './best-next';
import { percent, type Estimate } from './estimate';
import type { History } from './history';
import { interviewDay } from './interview-day';
import { loopReadiness, type GroupReadiness, type LoopReadiness, type RoundReadiness } from './loop-readiness';
import { band, BAND_NAMES, type Readiness } from './readiness';
import { readinessTrend, type ReadinessPoint } from './readiness-trend';

/** So many questions are offered to practice next. */
const NEXT = 6;

/** All that is said about the readiness for a loop. */
export interface ReadinessReport {
	readonly estimate: Estimate;
	readonly rounds: readonly RoundReadiness[];
	/** What improves it most when it is practiced today, at most six questions, the largest gain first. */
	readonly next: readonly BankQuestion[];
	/** What it was after each day of practice, oldest first. */
	readonly trend: readonly ReadinessPoint[];
}

/** The report for a loop, or for the only interviewer named; `today` as days from 1970-01-01. */
export function readinessReport(loop: Loop, only: string | null, historyOf: (question: BankQuestion) => History | null, today: number): ReadinessReport {
	const shown = only === null ? loop : { ...loop, interviewers: loop.interviewers.filter(({ name }) => name === only), unassigned: [], others: [] };
	const ready = loopReadiness(shown, historyOf, today);
	return {
		estimate: loopEstimate(ready, shown, only, today),
		rounds: ready.rounds,
		next: bestNext(shown, historyOf, today, NEXT),
		trend: readinessTrend(shown, historyOf, today),
	};
}

/** The readiness for a loop as an estimate for its day, or for that of the only interviewer named. */
export function loopEstimate({ value, drilled, of, weakest, mean, rounds }: LoopReadiness, loop: Pick<Loop, 'date' | 'interviewers'>, only: string | null,
	today: number): Estimate {
	const { day, isOver } = interviewDay(loop, only, today);
	const several = rounds.filter(({ counts }) => counts).length > 1;
	const beside = several && weakest !== null && mean !== null ? { weakest: { name: weakest, mean } } : {};
	return { value, drilled, of, day, ...(isOver ? { isOver } : {}), ...beside };
}

/** A round's or a principle's readiness in words: share, how many of how many were practiced, band. */
export function readinessCells({ value, drilled, of }: Readiness): readonly [share: string, practiced: string, band: string] {
	return of === 0 || value === null ? ['–', 'No question', '–'] : [percent(value), `${drilled} of ${of}`, BAND_NAMES[band(value)]];
}

/** What a round is called. */
export function roundName({ person }: Pick<RoundReadiness, 'person'>): string {
	return person?.name ?? 'Unassigned';
}

/** What a group of questions is called. */
export function groupName({ name }: Pick<GroupReadiness, 'name'>): string {
	return name ?? 'Other questions';
}

/** The rounds and their principles as a Markdown table. */
export function readinessTable({ rounds }: Pick<ReadinessReport, 'rounds'>): string {
	const rows = rounds.flatMap((round) => [
		[roundName(round), '', ...readinessCells(round)],
		...round.groups.map((group) => [roundName(round), groupName(group), ...readinessCells(group)]),
	]);
	return tableOf([WRITTEN_TABLES.readiness, 'Principle', 'Ready', 'Practiced', ''], rows);
}

/** The trend in a sentence: "Readiness: 12 % on 1 December 2026, 64 % on 4 December 2026, over 3 days of practice". */
export function trendSentence(points: readonly ReadinessPoint[]): string {
	const [first, last] = [points[0], points[points.length - 1]];
	if (first === undefined || last === undefined) return 'Readiness: nothing practiced yet';
	const said = (point: ReadinessPoint): string => `${percent(point.value)} on ${dayOf(point)}`;
	return points.length === 1 ? `Readiness: ${said(first)}` : `Readiness: ${said(first)}, ${said(last)}, over ${points.length} days of practice`;
}

/** The day of a point as a person reads it. */
export function dayOf({ day }: ReadinessPoint): string {
	return dayName(midnightOf(day));
}
