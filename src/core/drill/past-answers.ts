import type { Telling } from './fold';
import type { Grade } from './grade';
import type { History } from './history';

/** What was asked when a story was drawn. */
const TOLD = 'Told by story';

/** A graded answer of the past. */
export interface PastAnswer {
	/** What its question is known by now, and its text as last seen; an empty id for a story told in a drill by story. */
	readonly id: string;
	readonly text: string;
	/** Its local day as written in the log, and effective time in ms. */
	readonly day: string;
	readonly at: number;
	readonly session: string;
	readonly grade: Grade;
	/** The stories used. */
	readonly stories: readonly string[];
}

/** Answers under the session, question or story they belong to. */
export interface AnswerGroup {
	/** A session's name in the log, a question's id or a story's name. */
	readonly key: string;
	readonly title: string;
	/** Latest first. */
	readonly answers: readonly PastAnswer[];
}

/** All graded answers and stories told in drills by story, latest first. */
export function pastAnswers(histories: ReadonlyMap<string, History>, tellings: readonly Telling[]): PastAnswer[] {
	const told = tellings.map(({ at, event }): PastAnswer => (
		{ id: '', text: TOLD, day: event.day, at, session: event.ses, grade: event.g, stories: event.story }));
	const answers = [...histories.values()].flatMap(({ id, text, reviews }) => reviews.map(({ event, at }) => (
		{ id, text, day: event.day, at, session: event.ses, grade: event.g, stories: event.story })));
	return [...answers, ...told].sort((a, b) => b.at - a.at);
}

/** The questions that were answered, by their texts. */
export function answersByQuestion(answers: readonly PastAnswer[]): AnswerGroup[] {
	return grouped(answers, ({ id, text }) => (id === '' ? [] : [[id, text]]));
}

/** The stories that were used, by their names; an answer with several is under each. */
export function answersByStory(answers: readonly PastAnswer[]): AnswerGroup[] {
	return grouped(answers, ({ stories }) => stories.map((story) => [story, story]));
}

function grouped(answers: readonly PastAnswer[], keysOf: (answer: PastAnswer) => readonly (readonly [key: string, title: string])[]): AnswerGroup[] {
	const groups = new Map<string, { title: string; answers: PastAnswer[] }>();
	for (const answer of answers) for (const [key, title] of keysOf(answer)) {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { title, answers: [answer] });
		else group.answers.push(answer);
	}
	return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => a.title.localeCompare(b.title));
}
