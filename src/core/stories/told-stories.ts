import type { Telling } from '../drill/fold';
import type { Grade } from '../drill/grade';
import type { History } from '../drill/history';
import type { DebriefEvent } from '../drill/log';
import type { BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import { unique } from '../interview/unique';

/** How often a story was told, in drills and in rounds, and how it went the last time. */
export interface Told {
	readonly times: number;
	/** The grade of the drill's answer that told it last; null when it was told in rounds only. */
	readonly lastGrade: Grade | null;
	/** When it was told last, in ms (the log's effective time). */
	readonly lastAt: number;
	/** The interviewers to whom it was told in their rounds, by name, the first one first. */
	readonly heardBy: readonly string[];
}

/** What was told, by story title in the form `fold` gives; a story that was never told is missing. */
export type ToldStories = ReadonlyMap<string, Told>;

/** What of `Practice` this needs: what was told for questions, in drills by story and in rounds. */
export interface ToldIn {
	readonly histories: ReadonlyMap<string, Pick<History, 'reviews'>>;
	readonly tellings: readonly Telling[];
	readonly debriefs: readonly DebriefEvent[];
}

/** All that is known of what was told: the one source for coverage, figures, plan and sheets. */
export interface WhatWasTold {
	readonly stories: ToldStories;
	/** The titles of what was told for a question, by its key; a question for which nothing was told is missing. */
	readonly forQuestions: ReadonlyMap<string, readonly string[]>;
}

/** What was told in drills and rounds; `historyOf` gives what was practiced of a question, null when nothing was. */
export function whatWasTold(practice: ToldIn, questions: readonly BankQuestion[],
	historyOf: (question: BankQuestion) => Pick<History, 'reviews'> | null): WhatWasTold {
	const inRounds = new Map<string, string[]>();
	for (const { asked, told } of practice.debriefs) asked.forEach((text, at) => {
		const title = told[at] ?? '';
		if (title !== '') inRounds.set(fold(text), [...(inRounds.get(fold(text)) ?? []), title]);
	});
	const forQuestions = questions.flatMap((question) => {
		const inDrills = historyOf(question)?.reviews.flatMap(({ event }) => event.story) ?? [];
		const titles = [...inDrills, ...(inRounds.get(question.key) ?? [])];
		return titles.length === 0 ? [] : [[question.key, unique(titles, fold)] as const];
	});
	return { stories: toldStories(practice), forQuestions: new Map(forQuestions) };
}

/** The stories told in drills and rounds. An answer or a round that names a story twice told it once. */
export function toldStories({ histories, tellings, debriefs }: ToldIn): ToldStories {
	const told = new Map<string, Told>();
	const take = (at: number, story: readonly string[], grade: Grade | null, who: readonly string[]): void => {
		for (const key of new Set(story.map(fold))) {
			const before = told.get(key);
			if (key !== '') told.set(key, joined(before, { times: 1, lastGrade: grade, lastAt: at, heardBy: who }));
		}
	};
	const answers = [...histories.values()].flatMap(({ reviews }) => reviews);
	const drilled = [...answers, ...tellings].sort((a, b) => a.at - b.at);
	for (const { at, event: { story, g } } of drilled) take(at, story, g, []);
	for (const { ts, told: titles, who } of debriefs) take(Date.parse(ts), titles, null, [who]);
	return told;
}

function joined(before: Told | undefined, now: Told): Told {
	if (before === undefined) return now;
	return {
		times: before.times + now.times,
		lastGrade: now.lastGrade ?? before.lastGrade,
		lastAt: Math.max(before.lastAt, now.lastAt),
		heardBy: unique([...before.heardBy, ...now.heardBy], fold),
	};
}
