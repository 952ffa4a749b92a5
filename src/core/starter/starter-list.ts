import { fold } from '../interview/fold';
import type { Theme } from '../interview/lexicon/theme-words';
import type { Principle } from '../interview/principle';
import { likened, likeness, SAME_QUESTION } from '../note/likeness';
import { AMAZON_QUESTIONS } from './amazon-questions';
import type { StarterQuestion } from './starter-question';
import { THEME_QUESTIONS } from './theme-questions';

/** The questions made for a principle; null for one that is not among Amazon's: a theme has to be chosen. */
export function questionsMadeFor({ key }: Pick<Principle, 'key'>): readonly StarterQuestion[] | null {
	const [, questions] = Object.entries(AMAZON_QUESTIONS).find(([name]) => fold(name) === key) ?? [];
	return questions ?? null;
}

/**
 * What of the questions made for a principle, or else on a theme, is not in the notes yet; `known` are the texts of all
 * questions there.
 */
export function offeredQuestions(principle: Pick<Principle, 'key'>, theme: Theme | null,
	known: readonly string[]): readonly StarterQuestion[] {
	const made = questionsMadeFor(principle) ?? (theme === null ? [] : THEME_QUESTIONS[theme]);
	const keys = new Set(known.map(fold));
	const others = known.map(likened);
	return made.filter(([text]) => {
		const own = likened(text);
		return !keys.has(fold(text)) && !others.some((other) => likeness(own, other) >= SAME_QUESTION);
	});
}
