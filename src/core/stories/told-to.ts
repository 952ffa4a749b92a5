import type { DebriefEvent } from '../drill/log';
import { fold } from '../interview/fold';
import type { Loop } from '../interview/loop';
import { unique } from '../interview/unique';

/** What an interviewer heard in their round. */
export interface HeardRound {
	/** The titles of the stories, in the order of their telling; perhaps none. */
	readonly titles: readonly string[];
	/** The day of the first debrief, as UTC midnight in ms: the round was then or before. */
	readonly day: number;
}

/** What interviewers of a loop heard, by their names. Whoever is in it had their round. */
export type ToldTo = ReadonlyMap<string, HeardRound>;

/**
 * Who heard which story in the interviews of a loop. Debriefs of a loop whose note was renamed are those of its path in
 * none of `loops`, with one of its interviewers.
 */
export function toldTo(debriefs: readonly DebriefEvent[], loop: Pick<Loop, 'path' | 'interviewers'>,
	loops: ReadonlyArray<Pick<Loop, 'path'>> = [loop]): ToldTo {
	const paths = new Set(loops.map(({ path }) => path));
	const names = new Map(loop.interviewers.flatMap(({ name, namedIn }) =>
		[...namedIn.map((one) => one.name), name].map((one) => [fold(one), name] as const)));
	const told = new Map<string, HeardRound>();
	for (const { loop: path, who, told: all, day: written } of debriefs) {
		const name = names.get(fold(who));
		if (path !== loop.path && (paths.has(path) || name === undefined)) continue;
		const key = name ?? who;
		const before = told.get(key);
		const [heard, day] = [all.filter((title) => title !== ''), Date.parse(written)];
		told.set(key, {
			titles: unique([...(before?.titles ?? []), ...heard], fold),
			day: Math.min(before?.day ?? day, day),
		});
	}
	return told;
}

/** A loop without the interviewers whose rounds are over; the loop itself once all are. */
export function stillAhead(loop: Loop, told: ToldTo): Loop {
	const interviewers = loop.interviewers.filter(({ name }) => !told.has(name));
	return interviewers.length === 0 || interviewers.length === loop.interviewers.length ? loop : { ...loop, interviewers };
}
