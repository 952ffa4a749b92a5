import type { BankQuestion } from '../interview/bank';

/** What is asked with a question's first sentences: the later ones of its prompt, at the place that says most. Empty without any. */
export function askedWith({ places }: BankQuestion): string {
	return places[0]?.question.askedWith.join(' ') ?? '';
}

/** The follow-ups of a question at all its places, each once: what the prompt itself asks is none. */
export function followUpsOf({ places }: BankQuestion): string[] {
	const asked = new Set(places.flatMap(({ question }) => question.askedWith));
	return [...new Set(places.flatMap(({ question }) => question.followUps))].filter((followUp) => !asked.has(followUp));
}
