import { fingerprint } from '../../../src/core/drill/fingerprint';
import type { Grade } from '../../../src/core/drill/grade';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import type { Loop } from '../../../src/core/interview/loop';
import type { Bank, BankQuestion } from '../../../src/core/interview/bank';
import { derivePlan, type Plan, type PlanWorld } from '../../../src/core/stories/plan';
import { whatWasTold, type WhatWasTold } from '../../../src/core/stories/told-stories';
import type { ToldTo } from '../../../src/core/stories/told-to';
import { fold } from '../../../src/core/interview/fold';
import { graded, stamped } from '../drill/log-events';
import { prepare, type Prepared } from '../interview/prepared';

/** A loop in a few words. */
export interface Sketch {
	/** The principles that each interviewer assesses, in the order of the rounds. "A and B" is a panel. */
	readonly people: Readonly<Record<string, readonly string[]>>;
	/** The questions of each principle with the titles of the stories that they link. */
	readonly questions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
	/** The stories that the vault has, with the principles that each of them names. */
	readonly stories?: Readonly<Record<string, readonly string[]>>;
}

/** The notes of a sketch: a loop note, a note of questions, and one for all stories in their order. */
export function notesOf({ people, questions = {}, stories = {} }: Sketch): Record<string, string> {
	const rounds = Object.entries(people).map(([names, principles], i) =>
		`#### Interview ${i + 1}\n\n**Interviewer**: ${names}\n\n**Principles**\n${principles.map((name) => `- ${name}\n`).join('')}`);
	const asked = Object.entries(questions).map(([principle, of]) => `## ${principle}\n\n${Object.entries(of).map(([text, linked]) =>
		`- ${text}\n${linked.map((title) => `\t- [[Stories#${title}]]\n`).join('')}`).join('')}`);
	const told = Object.entries(stories).map(([title, principles]) => `## ${title}\n\nPrinciples: ${principles.join(', ')}\n\n${PARTS}\n`);
	return {
		'Loop.md': `# Interview loop\n\n${rounds.join('\n')}`,
		'Questions.md': `# Behavioral questions\n\n${asked.join('\n')}`,
		'Stories.md': `# Stories\n\n${told.join('\n')}`,
	};
}

const PARTS = ['Situation: We were late.', 'Task: I had to decide.', 'Action: I called everybody.', 'Result: We saved 3 days.'].join('\n\n');

/** A sketch, read. */
export interface Sketched extends Prepared {
	readonly only: Loop;
	/** Its plan. */
	plan(world?: Partial<Omit<PlanWorld, 'bank'>>): Plan;
}

/** Reads a sketch as the plugin would. */
export function sketched(sketch: Sketch): Sketched {
	const prepared = prepare(notesOf(sketch));
	const only = prepared.loop('Loop.md');
	return { ...prepared, only, plan: (world = {}) => derivePlan(only, { ...nothingElse(prepared.bank), ...world }) };
}

/** A log without a story. */
export const NOTHING_TOLD: WhatWasTold = { stories: new Map(), forQuestions: new Map() };

/** Rounds that were over on 2026-12-04, with the titles that each interviewer heard. */
export function heardOf(rounds: Readonly<Record<string, readonly string[]>>): ToldTo {
	return new Map(Object.entries(rounds).map(([name, titles]) => [name, { titles, day: Date.UTC(2026, 11, 4) }]));
}

/** Nothing practiced, told or pinned. */
export function nothingElse(bank: Bank): PlanWorld {
	return { bank, told: NOTHING_TOLD, toldTo: new Map(), pins: [] };
}

/** An answer in a drill: so many days after the first, the question, the story told and the grade. */
export type Answer = readonly [day: number, question: string, story: string, grade: Grade];

/** What a log with these answers says. */
export function practiced(...answers: readonly Answer[]): WhatWasTold {
	const practice = replay(answers.map(([day, question, story, grade], i): LogEvent =>
		graded(stamped('k', i, day), fingerprint(question), grade, { txt: question, story: [story] })).map(writeLine));
	const questions = answers.map(([, text]) => ({ key: fold(text), text }) as BankQuestion);
	return whatWasTold(practice, questions, ({ text }) => practice.history({ id: fingerprint(text), path: '', bid: null }));
}

/** Each slot of a plan in one line: who, what, first story, spare. */
export function inLines({ rounds }: Plan): string[] {
	const titleOf = (planned: Plan['rounds'][number]['slots'][number]['first']): string => (planned === null ? '-'
		: `${planned.story.title}${planned.pinned ? ', pinned' : ''}${planned.alsoFor.length > 0 ? `, also ${planned.alsoFor.join(' and ')}` : ''}`);
	return rounds.flatMap(({ interviewer: { name }, slots }) =>
		slots.map(({ principle, first, spare }) => `${name} | ${principle?.name ?? 'their questions'} | ${titleOf(first)} | ${titleOf(spare)}`));
}
