import type { BankQuestion } from './bank';
import type { StoryLink } from './story-links';

/** What the story links of a question amount to: a story is linked, none is, or a link leads nowhere. */
export type MarkState = 'linked' | 'none' | 'broken';

/** A mark as every view draws it: its shape, and the same in words for the tooltip and screen readers. */
export interface Mark {
	readonly state: MarkState;
	readonly label: string;
}

/** The mark of a question, and the question. */
export interface QuestionMark extends Mark {
	readonly question: BankQuestion;
}

/** From the best state to the worst. */
const FROM_BEST: readonly MarkState[] = ['linked', 'none', 'broken'];

/** The worst of some states; null without any. */
export function worstOf(states: ReadonlyArray<MarkState | null>): MarkState | null {
	const worst = Math.max(-1, ...states.map((state) => (state === null ? -1 : FROM_BEST.indexOf(state))));
	return FROM_BEST[worst] ?? null;
}

/**
 * The state of a question by its own stories; what only could fit does not count, and a broken link outweighs the
 * stories that are linked. Null for a question that neither asks for a story nor links one.
 */
export function stateOf({ kind, stories }: BankQuestion): MarkState | null {
	if (stories.some(({ broken }) => broken)) return 'broken';
	if (stories.length > 0) return 'linked';
	return kind === 'behavioral' ? 'none' : null;
}

/** The mark of a question; null for one that neither asks for a story nor links one. */
export function markOf(question: BankQuestion): QuestionMark | null {
	const state = stateOf(question);
	return state === null ? null : { state, label: labelOf(question), question };
}

function labelOf({ stories, couldFit }: BankQuestion): string {
	const broken = stories.filter((story) => story.broken);
	const linked = stories.filter((story) => !story.broken);
	const said = [
		...sentence(broken, 'Story link leads nowhere', 'Story links lead nowhere'),
		...sentence(linked, 'Linked story', 'Linked stories'),
	];
	return said.length > 0 ? said.join('. ') : ['No story linked yet', ...sentence(couldFit, 'Could fit', 'Could fit')].join('. ');
}

/** How many titles are named before the rest is counted. */
const MOST_TITLES = 3;

function sentence(stories: readonly StoryLink[], one: string, many: string): string[] {
	if (stories.length === 0) return [];
	const named = stories.slice(0, MOST_TITLES).map(({ title }) => title).join(', ');
	const rest = stories.length > MOST_TITLES ? ` and ${stories.length - MOST_TITLES} more` : '';
	return [`${stories.length === 1 ? one : many}: ${named}${rest}`];
}
