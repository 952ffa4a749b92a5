import { daysBetween, readDay } from '../day';
import { askedBy, loopAt, type Loop } from '../loop';
import { dateToOffer } from '../said-date';

/**
 * The loop to show before the person chooses one: the next by its day, today included; else the next by a day that its notes
 * mention, also where the loop's own day is past; else one without a day, because a past day means that the interviews are
 * over; else the latest. Among loops without a day, those with several people come first, then the one whose interviewers may ask
 * the most questions; of equals, the first.
 * `today` is the UTC midnight of the person's day, in ms; null without loops.
 */
export function nextLoop(loops: readonly Loop[], today: number): Loop | null {
	const ranked = loops.map((loop) => ({ loop, days: daysTo(loop, today) }));
	const ahead = ranked.filter(({ days }) => days !== null && days >= 0);
	const undated = ranked.filter(({ days }) => days === null);
	if (ahead.length > 0) return least(ahead, ({ days }) => days ?? 0);
	const named = ranked.flatMap((one) => {
		const day = dateToOffer(one.loop, today)?.day ?? null;
		return day === null || day < today ? [] : [{ ...one, day }];
	});
	if (named.length > 0) return least(named, ({ day }) => day);
	const ofSeveral = undated.filter(({ loop }) => loop.interviewers.length > 1);
	if (undated.length > 0) return least(ofSeveral.length > 0 ? ofSeveral : undated, ({ loop }) => -asked(loop));
	return least(ranked, ({ days }) => -(days ?? 0));
}

/** Days from today to a loop's day, negative when it is over; null without a day that can be read. */
function daysTo({ date }: Loop, today: number): number | null {
	const day = date === null ? null : readDay(date);
	return day === null ? null : daysBetween(today, day);
}

function asked({ interviewers }: Loop): number {
	return new Set(interviewers.flatMap(askedBy)).size;
}

/** The first loop with the least number; null without loops. */
function least<Ranked extends { readonly loop: Loop }>(ranked: readonly Ranked[], numberOf: (one: Ranked) => number): Loop | null {
	let best: { readonly loop: Loop; readonly number: number } | null = null;
	for (const one of ranked) {
		const number = numberOf(one);
		if (best === null || number < best.number) best = { loop: one.loop, number };
	}
	return best?.loop ?? null;
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
