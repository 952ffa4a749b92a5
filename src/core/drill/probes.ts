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
 * The next probe: one of the story's own while any was not asked in this session, else one of the built-in and the person's
 * own list; when all were asked, any of them again. Null only when there is none at all.
 */
export function nextProbe(ofStory: readonly string[], more: readonly string[], asked: readonly string[], rng: Rng): string | null {
	const general = [...builtInProbes, ...more];
	const fresh = [ofStory, general, [...ofStory, ...general]].map((probes) => probes.filter((probe) => !asked.includes(probe)));
	const from = fresh.find((probes) => probes.length > 0) ?? [...ofStory, ...general];
	return shuffle(from, rng)[0] ?? null;
}
