import type { Hint } from '../drill/hints';
import type { Card } from '../drill/turn';
import type { Bank, BankQuestion, BankStory } from '../interview/bank';
import { fold } from '../interview/fold';
import { askedBy, loopAt, type Loop } from '../interview/loop';
import { placeKey } from '../interview/place';
import { questionsIn, type Scope } from '../interview/scope';
import { reachable, toStory, type StoryLink } from '../interview/story-links';

/** A story as a drill reveals it. */
export interface DrilledStory {
	readonly found: BankStory;
	/** The way to it. */
	readonly link: StoryLink;
	/** The questions that link it. */
	readonly linked: readonly BankQuestion[];
	/** Those that it could also answer, by their section or principle. */
	readonly couldFit: readonly BankQuestion[];
	/** Names of the interviewers who ask a question that links it, or assess a principle that it serves. */
	readonly hearers: readonly string[];
}

/** A story as the card of a drill: its title is the prompt. No question's card has such an id. */
export function storyCard({ path, story, principles }: BankStory): Card {
	return { id: `story:${path}#${fold(story.title)}`, text: story.title, principle: principles[0]?.name ?? null, path };
}

/** The story a card was made of, also after its note was renamed; null when no note holds it any more, and for a question's card. */
export function storyOf({ id, text }: Pick<Card, 'id' | 'text'>, { stories }: Pick<Bank, 'stories'>): BankStory | null {
	if (!id.startsWith('story:')) return null;
	const named = stories.filter(({ story }) => fold(story.title) === fold(text));
	return named.find((one) => storyCard(one).id === id) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/**
 * The stories of a scope, in the order of the bank: all, those of a note, one, or those that the questions in scope link or that could answer
 * them. Of a loop also those that serve what its interviewers assess.
 */
export function storiesIn(scope: Scope, bank: Bank, loops: readonly Loop[]): readonly BankStory[] {
	if (scope.kind === 'all') return bank.stories;
	if (scope.kind === 'note') return bank.stories.filter(({ path }) => path === scope.path);
	if (scope.kind === 'story') return bank.stories.filter(({ path, story }) => path === scope.path && story.title === scope.name);
	const places = new Set(questionsIn(scope, bank, loops).flatMap((question) => reachable(question).map(({ path, line }) => placeKey(path, line))));
	const loop = scope.kind === 'loop' ? loopAt(loops, scope.loop) : undefined;
	const assessed = new Set(loop?.interviewers.flatMap((person) => person.principles.map(({ principle }) => principle.key)));
	return bank.stories.filter(({ path, story, principles }) => places.has(placeKey(path, story.line)) || principles.some(({ key }) => assessed.has(key)));
}

/** All that is shown of a story once it is revealed. */
export function drilledStory(found: BankStory, bank: Bank, loops: readonly Loop[]): DrilledStory {
	const { path, story } = found;
	const leadsHere = (link: StoryLink): boolean => !link.broken && link.path === path && link.line === story.line;
	const linked = bank.questions.filter(({ stories }) => stories.some(leadsHere));
	const asks = new Set(linked);
	const serves = new Set(found.principles.map(({ key }) => key));
	const hearers = loops.flatMap(({ interviewers }) => interviewers).filter((person) => askedBy(person).some((question) => asks.has(question))
		|| person.principles.some(({ principle: { key } }) => serves.has(key)));
	return {
		found, linked,
		link: toStory(path, story, 'heading'),
		couldFit: bank.questions.filter(({ couldFit }) => couldFit.some(leadsHere)),
		hearers: [...new Set(hearers.map(({ name }) => name))],
	};
}

/** The hints of a story, the slightest first: the principles it serves, then how it begins. */
export function storyHints({ found: { story, principles } }: DrilledStory): Hint[] {
	const begins = story.parts.situation?.text ?? '';
	const hints: Hint[] = [{ name: 'Principles', lines: principles.map(({ name }) => name) }, { name: 'Situation', lines: begins === '' ? [] : [begins] }];
	return hints.filter(({ lines }) => lines.length > 0);
}
