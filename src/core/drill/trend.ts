import type { Telling } from './fold';
import type { Grade } from './grade';
import type { History, Review } from './history';
import type { SessionEvent } from './log';

/** A session of the past, as the history view lists it. */
export interface PastSession {
	/** Its name in the log. */
	readonly id: string;
	/** When its first answer was graded, effective time in ms. */
	readonly at: number;
	/** Its local day, as written in the log. */
	readonly day: string;
	readonly mode: string;
	readonly scope: string;
	/** How many answers got grade 1, 2, 3 and 4; undone ones are left out. */
	readonly grades: readonly [number, number, number, number];
}

/** The answers of one day to questions of one principle. */
export interface TrendPoint {
	/** Days from 1970-01-01. */
	readonly day: number;
	/** The mean grade, 1..4. */
	readonly mean: number;
	readonly count: number;
}

/** What of `Practice` these need. */
export interface PastPractice {
	readonly histories: ReadonlyMap<string, History>;
	readonly sessions: ReadonlyMap<string, SessionEvent>;
	/** The stories told in drills by story. */
	readonly tellings: readonly Telling[];
}

/** The sessions with at least one graded answer, latest first. One whose own line was lost is known from its answers. */
export function pastSessions({ histories, sessions, tellings }: PastPractice): PastSession[] {
	const graded = [
		...allReviews(histories).map(({ at, event: { ses, day, g, mode } }) => ({ ses, at, day, g, mode })),
		...tellings.map(({ at, event: { ses, day, g } }) => ({ ses, at, day, g, mode: 'story' })),
	];
	const answers = groupBy(graded.sort((a, b) => a.at - b.at), ({ ses }) => ses);
	const told = [...answers].flatMap(([id, reviews]) => tell(id, reviews, sessions.get(id)));
	return told.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** Per principle the mean grade of each day it was drilled on, oldest first. Practice later on a day counts as well. */
export function trends({ histories }: Pick<PastPractice, 'histories'>): ReadonlyMap<string, readonly TrendPoint[]> {
	const out = new Map<string, readonly TrendPoint[]>();
	const graded = allReviews(histories).flatMap((review) => review.event.lp.map((principle) => ({ principle, review })));
	for (const [principle, found] of groupBy(graded, (one) => one.principle)) out.set(principle, points(found.map(({ review }) => review)));
	return out;
}

/** A graded answer of a session. */
interface GradedAnswer extends Pick<PastSession, 'at' | 'day' | 'mode'> {
	readonly g: Grade;
}

function tell(id: string, answers: readonly GradedAnswer[], session: SessionEvent | undefined): PastSession[] {
	const [first] = answers;
	if (!first) return [];
	const count = (grade: number): number => answers.filter(({ g }) => g === grade).length;
	return [
		{
			id,
			at: first.at,
			day: first.day,
			mode: session?.mode ?? first.mode,
			scope: session?.scope ?? '',
			grades: [count(1), count(2), count(3), count(4)],
		},
	];
}

function points(reviews: readonly Review[]): TrendPoint[] {
	const days = [...groupBy(reviews, ({ day }) => day)].sort(([a], [b]) => a - b);
	return days.map(([day, same]) => {
		return { day, mean: same.reduce((sum, { event }) => sum + event.g, 0) / same.length, count: same.length };
	});
}

function allReviews(histories: ReadonlyMap<string, History>): Review[] {
	return [...histories.values()].flatMap(({ reviews }) => reviews).sort((a, b) => a.at - b.at);
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
