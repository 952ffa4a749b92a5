import type { Bank, BankQuestion } from './bank';
import type { StoryLink } from './story-links';

/**
 * The questions that the story at a line answers (any story of the note for a line outside of all): those that link it,
 * or else those that come to it by section or principle.
 */
export function questionsAnswered(bank: Bank, path: string, line: number): BankQuestion[] {
	const inNote = bank.stories.filter((story) => story.path === path).map(({ story }) => story);
	const at = inNote.filter((story) => story.line <= line && line <= story.endLine).at(-1);
	const leadsHere = (link: StoryLink): boolean => link.path === path && !link.broken && (at === undefined || (at.line <= link.line && link.line <= at.endLine));
	const linking = bank.questions.filter((question) => question.stories.some(leadsHere));
	return linking.length > 0 ? linking : bank.questions.filter(({ couldFit }) => couldFit.some(leadsHere));
}
