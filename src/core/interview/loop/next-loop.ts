import { daysBetween, readDay } from '../day';
import { loopAt, type Loop } from '../loop';

/**
 * The loop to show before the person chooses one: the next by its day, today included; without a day ahead the one whose
 * interviewers have the most questions; of equals the first. `today` is the UTC midnight of the person's day, in ms; null without
 * loops.
 */
export function nextLoop(loops: readonly Loop[], today: number): Loop | null {
	const [first = null, ...others] = loops;
	if (first === null) return null;
	const ahead = (loop: Loop): number => {
		const day = loop.date === null ? null : readDay(loop.date);
		const days = day === null ? -1 : daysBetween(today, day);
		return days < 0 ? Infinity : days;
	};
	const asked = ({ interviewers }: Loop): number => interviewers.reduce((sum, { questions }) => sum + questions.length, 0);
	const isBefore = (one: Loop, other: Loop): boolean =>
		ahead(one) === ahead(other) ? asked(one) > asked(other) : ahead(one) < ahead(other);
	return others.reduce((best, loop) => (isBefore(loop, best) ? loop : best), first);
}

/**
 * The loop the person works on: the chosen one as long as a note of it is there, else the next one; null for all
 * questions. `chosen` is a loop's path, empty when all questions were chosen, null when nothing was; `today` as above.
 */
export function currentLoop(loops: readonly Loop[], chosen: string | null, today: number): Loop | null {
	if (chosen === '') return null;
	return loopAt(loops, chosen ?? '') ?? nextLoop(loops, today);
}

/**
 * The loop to offer for the note in front: the one it is part of, where that is not the loop shown. Null where the loop
 * shown has the note too, for all questions (which hold everything), without a note and for a note of no loop.
 */
export function otherLoop(loops: readonly Loop[], shown: Loop, front: string | null): Loop | null {
	if (front === null || shown.path === '' || shown.notes.includes(front)) return null;
	return loopAt(loops, front) ?? null;
}
