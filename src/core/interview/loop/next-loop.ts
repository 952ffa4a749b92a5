import { daysBetween, readDay } from '../day';
import type { Loop } from '../loop';

/**
 * The loop to show before the person chooses one: the next by its day, today included; without a day ahead the one whose
 * interviewers have the most questions; of equals the first. `today` is a day as `utcDay` counts them; null without loops.
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
