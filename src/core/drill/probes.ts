import { shuffle, type Rng } from './random';

/** Follow-ups an interviewer may ask about any story. */
export const builtInProbes: readonly string[] = [
	'What would you do differently today?',
	'Which part of that was yours alone?',
	'How did you know that it worked?',
	'What did you decide against, and why?',
	'Who disagreed with you, and what became of that?',
	'What was the hardest moment?',
	'What did it cost, in time, money or trust?',
	'What did you not know when you decided?',
	'How would the others who were there tell it?',
	'What happened after you left it?',
	'What was the number before, and after?',
	'What did you learn that you used again later?',
	'Why did nobody do this before you?',
	'What would have happened if you had done nothing?',
];

/**
 * The probe after `last` (null at the first press): the own ones first, in their order, then the built-in and the person's
 * own list, shuffled. Those asked for earlier cards come when all others were asked; after the last one the first comes
 * again. Null only when there is none at all.
 */
export function nextProbe(
	own: readonly string[], more: readonly string[], asked: readonly string[], last: string | null, rng: Rng,
): string | null {
	const general = shuffle([...builtInProbes, ...more].filter((probe) => !own.includes(probe)), rng);
	const all = [...new Set([...own, ...general])];
	const order = [...all.filter((probe) => !asked.includes(probe)), ...all.filter((probe) => asked.includes(probe))];
	return order[(last === null ? 0 : order.indexOf(last) + 1) % order.length] ?? null;
}
