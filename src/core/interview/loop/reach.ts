import { addTo } from '../add-to';
import { placeKey } from '../place';
import { reachable } from '../story-links';
import type { Bank, BankQuestion, BankStory } from '../bank';

/** Questions and stories by the key of their principle. */
export interface Reach {
	/** Behavioral questions that assess it. */
	readonly questions: ReadonlyMap<string, readonly BankQuestion[]>;
	/** Stories that serve it, with those its questions link to. */
	readonly stories: ReadonlyMap<string, readonly BankStory[]>;
}

/** What each principle of a bank reaches. */
export function reachOf(bank: Bank): Reach {
	const questions = new Map<string, BankQuestion[]>();
	const stories = new Map<string, BankStory[]>();
	const byPlace = new Map(bank.stories.map((story) => [placeKey(story.path, story.story.line), story]));
	for (const story of bank.stories) for (const { key } of story.principles) addTo(stories, key, story);
	for (const question of bank.questions) {
		if (question.kind !== 'behavioral') continue;
		const linked = linkedStories(question, byPlace);
		for (const { key } of question.principles) {
			addTo(questions, key, question);
			for (const story of linked) addTo(stories, key, story);
		}
	}
	for (const [key, list] of stories) stories.set(key, [...new Set(list)]);
	return { questions, stories };
}

/** The stories a question reaches; those it reaches by its only principle are in the principle's list already. */
function linkedStories(question: BankQuestion, byPlace: ReadonlyMap<string, BankStory>): BankStory[] {
	const linked: BankStory[] = [];
	for (const { path, line, via } of reachable(question)) {
		if (via === 'principle' && question.principles.length === 1) break;
		const story = byPlace.get(placeKey(path, line));
		if (story !== undefined) linked.push(story);
	}
	return linked;
}
