import type { BankQuestion } from './bank';
import { coverageOf, type Coverage } from './coverage';
import type { StoryLink } from './story-links';

/** The quiet sign behind a question: whether a story stands behind it. */
export interface QuestionMark {
	/** The sign's shape: by the stories the question links itself. */
	readonly coverage: Coverage;
	/** What a press does: go to what is linked, or link a story. */
	readonly linked: boolean;
	/** True when no story is linked, yet there are some of the same section or principle. */
	readonly near: boolean;
	/** The same in words. */
	readonly label: string;
	readonly question: BankQuestion;
}

/** The mark of a question; null for one that neither asks for a story nor links one. */
export function markOf(question: BankQuestion): QuestionMark | null {
	const { stories: own, couldFit } = question;
	if (own.length === 0 && question.kind !== 'behavioral') return null;
	return { coverage: coverageOf(own), linked: own.length > 0, near: own.length === 0 && couldFit.length > 0, label: labelOf(own, couldFit), question };
}

function labelOf(own: readonly StoryLink[], couldFit: readonly StoryLink[]): string {
	const broken = own.filter((story) => story.broken);
	if (broken.length > 0) return `Story link leads nowhere: ${titles(broken)}`;
	if (own.length > 0) return `Linked ${own.length === 1 ? 'story' : 'stories'}: ${titles(own)}`;
	return couldFit.length === 0 ? 'No story yet. Link one' : `No story linked yet. Same principle: ${titles(couldFit)}`;
}

/** How many titles are told before the rest is counted. */
const MOST_TITLES = 3;

function titles(stories: readonly StoryLink[]): string {
	const told = stories.slice(0, MOST_TITLES).map(({ title }) => title).join(', ');
	return stories.length > MOST_TITLES ? `${told} and ${stories.length - MOST_TITLES} more` : told;
}
