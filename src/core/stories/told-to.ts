import type { DebriefEvent } from '../drill/log';
import { fold } from '../interview/fold';
import type { Loop } from '../interview/loop';
import { unique } from '../interview/unique';

/**
 * The titles of the stories that interviewers of a loop have heard, by the interviewer's name, in the order of their
 * telling. Whoever is in it had their round, perhaps without a story.
 */
export type ToldTo = ReadonlyMap<string, readonly string[]>;

/**
 * Who heard which story in the interviews of a loop. Debriefs of a loop whose note was renamed are those of its path in
 * none of `loops`, with one of its interviewers.
 */
export function toldTo(debriefs: readonly DebriefEvent[], loop: Pick<Loop, 'path' | 'interviewers'>,
	loops: ReadonlyArray<Pick<Loop, 'path'>> = [loop]): ToldTo {
	const paths = new Set(loops.map(({ path }) => path));
	const names = new Map(loop.interviewers.flatMap(({ name, namedIn }) =>
		[...namedIn.map((one) => one.name), name].map((one) => [fold(one), name] as const)));
	const told = new Map<string, readonly string[]>();
	for (const { loop: path, who, told: titles } of debriefs) {
		const name = names.get(fold(who));
		if (path !== loop.path && (paths.has(path) || name === undefined)) continue;
		const heard = titles.filter((title) => title !== '');
		const key = name ?? who;
		told.set(key, unique([...(told.get(key) ?? []), ...heard], fold));
	}
	return told;
}

/** A loop without the interviewers whose rounds are over; the loop itself once all are. */
export function stillAhead(loop: Loop, told: ToldTo): Loop {
	const interviewers = loop.interviewers.filter(({ name }) => !told.has(name));
	return interviewers.length === 0 || interviewers.length === loop.interviewers.length ? loop : { ...loop, interviewers };
}
