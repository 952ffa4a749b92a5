import type { Bank, BankQuestion, BankStory } from './bank';
import { fold } from './fold';
import { askedBy, type Loop } from './loop';
import { placeKey } from './place';

/** A story with how well it fits a question. */
export interface StoryFit extends BankStory {
	readonly samePrinciple: boolean;
	/** Interviewers who ask this question and would hear the story for another one too. */
	readonly usedFor: readonly string[];
	/** True when another question links it. */
	readonly isUsed: boolean;
	/** Words it has in common with the talking points and the question. */
	readonly common: number;
	/** True when the question links it already. */
	readonly linked: boolean;
}

/**
 * All stories, the best fit first: those of the question's own principle, and among them those that nothing links yet, then
 * those an interviewer who asks this would not hear for another question, then by words in common. What the question
 * links already is the last of its kind.
 */
export function fittingStories(question: BankQuestion, bank: Bank, loops: readonly Loop[]): StoryFit[] {
	const keys = new Set(question.principles.map(({ key }) => key));
	const used = usedStories(question, loops);
	const words = wordsOf([question.text, ...question.places.flatMap((place) => place.question.talkingPoints.map(({ text }) => text))]);
	const linked = new Set(ownStories(question));
	const elsewhere = new Set(bank.questions.filter(({ key }) => key !== question.key).flatMap(ownStories));
	const fits = bank.stories.map((story): StoryFit => ({
		...story,
		samePrinciple: story.principles.some(({ key }) => keys.has(key)),
		isUsed: elsewhere.has(placeKey(story.path, story.story.line)),
		usedFor: used.get(placeKey(story.path, story.story.line)) ?? [],
		common: commonWords(story, words),
		linked: linked.has(placeKey(story.path, story.story.line)),
	}));
	return fits.sort((a, b) => Number(b.samePrinciple) - Number(a.samePrinciple) || Number(a.linked) - Number(b.linked)
		|| a.usedFor.length - b.usedFor.length || Number(a.isUsed) - Number(b.isUsed) || b.common - a.common || (a.story.title < b.story.title ? -1 : 1));
}

/** Which of the interviewers who ask a question hear which story for other questions, by the story's place. */
function usedStories(question: BankQuestion, loops: readonly Loop[]): Map<string, string[]> {
	const used = new Map<string, string[]>();
	for (const person of loops.flatMap(({ interviewers }) => interviewers)) {
		const asked = askedBy(person);
		if (!asked.some(({ key }) => key === question.key)) continue;
		const told = new Set(asked.filter(({ key }) => key !== question.key).flatMap(ownStories));
		for (const place of told) used.set(place, [...(used.get(place) ?? []), person.name]);
	}
	return used;
}

/** The places of the stories a question links itself. */
function ownStories({ stories }: BankQuestion): string[] {
	return stories.filter(({ broken }) => !broken).map(({ path, line }) => placeKey(path, line));
}

/** Shorter words say little in any language with spaces. */
const SHORTEST_WORD = 4;

function wordsOf(texts: readonly string[]): Set<string> {
	return new Set(fold(texts.join(' ')).split(' ').filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)));
}

/** Words nearly every question has. */
const COMMON = new Set(['about', 'when', 'what', 'that', 'time', 'tell', 'describe', 'give', 'have', 'your', 'with', 'were', 'from', 'this', 'which', 'example', 'there', 'they', 'them', 'their', 'where', 'would', 'could', 'ever', 'situation']);

function commonWords({ story }: BankStory, words: ReadonlySet<string>): number {
	const { situation, task, action, result } = story.parts;
	const own = wordsOf([story.title, ...[situation, task, action, result].flatMap((part) => part?.text ?? [])]);
	return [...own].filter((word) => words.has(word)).length;
}
