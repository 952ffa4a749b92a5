import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../scripts/vault-folder';
import { bestNext } from '../../../src/core/drill/best-next';
import { dayNumber } from '../../../src/core/drill/day';
import { fingerprint } from '../../../src/core/drill/fingerprint';
import type { Grade } from '../../../src/core/drill/grade';
import type { History } from '../../../src/core/drill/history';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { loopReadiness, questionsOf, roundsOf } from '../../../src/core/drill/loop-readiness';
import { replay } from '../../../src/core/drill/practice';
import { readinessGain } from '../../../src/core/drill/readiness';
import { readinessTrend } from '../../../src/core/drill/readiness-trend';
import type { BankQuestion } from '../../../src/core/interview/bank';
import { questionsOfLoop } from '../../../src/core/interview/scope';
import { found, prepare } from '../interview/prepared';
import { graded, retired, stamped } from './log-events';

/** 2026-01-05: the day `stamped` counts from. */
const DAY_ONE = dayNumber('2026-01-05') ?? 0;

/** An answer on a day, so many days after 2026-01-05. */
type Answer = readonly [question: BankQuestion, grade: Grade, days: number];

/** The histories that a log of these answers gives, in the order of time. */
function practiced(answers: readonly Answer[], more: readonly LogEvent[] = []): (question: BankQuestion) => History | null {
	const events = [...answers].sort((a, b) => a[2] - b[2]).map(([question, g, days], i) => graded(stamped('k', i + 1, days), fingerprint(question.text), g));
	const practice = replay([...events, ...more].map(writeLine));
	return ({ text }) => practice.history({ id: fingerprint(text), path: '', bid: null });
}

const LOOP = `---
interview-date: 2026-01-15
---
#### Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership
- Dive Deep

#### Interview 2

**Interviewer**: Ines Brandt

**Principles**
- Earn Trust
- Frugality

### Ownership

1. Tell me about a goal you took over.
2. Describe a risk you took for the long run.

### Dive Deep

1. Tell me about a number that was wrong.
2. Give me an example of a detail that others had missed.
3. When did you last find the root of a problem?
4. Tell me about a time you audited your own work.

### Earn Trust

1. Tell me about a promise you could not keep.

### Think Big

1. Tell me about a vision of yours.
`;
const { asked, loop: loopOf } = prepare({ 'Loop.md': LOOP });
const loop = loopOf('Loop.md');
const NO = (): null => null;
/** The interview's day: what was answered on it is remembered by all means, so the figures are plain fractions. */
const ON_THE_DAY = 10;
const goal = asked('goal');
const number = asked('number');
const promise = asked('promise');

describe('the readiness for a loop', () => {
	test('is that of the weakest interviewer, an interviewer’s the mean over their principles, a principle’s the mean over its questions', () => {
		const ready = loopReadiness(loop, practiced([[goal, 3, ON_THE_DAY], [number, 4, ON_THE_DAY], [promise, 3, ON_THE_DAY]]), DAY_ONE + ON_THE_DAY);
		expect(ready.rounds.map(({ person, value, drilled, of, groups }) => [person?.name, value, drilled, of, groups.map((group) => [group.name, group.value, group.drilled, group.of])])).toEqual([
			// (1 of 2 + 1 of 4) / 2 = 0.375: by questions it would be 2 of 6.
			['Dana Reyes', 0.375, 2, 6, [['Ownership', 0.5, 1, 2], ['Dive Deep', 0.25, 1, 4]]],
			// A principle without a question is not judged.
			['Ines Brandt', 1, 1, 1, [['Earn Trust', 1, 1, 1], ['Frugality', null, 0, 0]]],
			[undefined, 0, 0, 1, [['Think Big', 0, 0, 1]]],
		]);
		expect([ready.value, ready.mean, ready.weakest, ready.drilled, ready.of]).toEqual([0.375, (0.375 + 1) / 2, 'Dana Reyes', 3, 7]);
	});

	test('is estimated for the interview’s day: ten days after a first Solid answer', () => {
		// FSRS-6 by hand: S = 2.3065, F = 0.9^(-1/0.1542) - 1 = 0.98035, R = (1 + F * 10 / S)^-0.1542 = 0.7744.
		const ready = loopReadiness(loop, practiced([[promise, 3, 0]]), DAY_ONE);
		expect(ready.rounds[1]?.value).toBeCloseTo(0.7744, 4);
	});

	test('is unknown without a question, and rests on what nobody asks where no interviewer asks anything', () => {
		const empty = prepare({ 'Loop.md': LOOP.slice(0, LOOP.indexOf('### Ownership')) }).loop('Loop.md');
		expect(loopReadiness(empty, NO, DAY_ONE)).toMatchObject({ value: null, mean: null, weakest: null, drilled: 0, of: 0 });
		const others = prepare({ 'Loop.md': LOOP.replace(/### Ownership[^]*### Think Big/, '### Think Big') });
		const vision = others.asked('vision');
		expect(loopReadiness(others.loop('Loop.md'), practiced([[vision, 3, ON_THE_DAY]]), DAY_ONE + ON_THE_DAY)).toMatchObject({ value: 1, mean: 1, weakest: null, drilled: 1, of: 1 });
	});

	test('does not rest on an interview that is over while another is ahead', () => {
		const dated = prepare({ 'Loop.md': LOOP.replace('**Interviewer**: Dana Reyes', '**Interviewer**: Dana Reyes\n**Date**: 2026-01-12').replace('**Interviewer**: Ines Brandt', '**Interviewer**: Ines Brandt\n**Date**: 2026-01-15') }).loop('Loop.md');
		const counts = (days: number): Array<boolean | undefined> => roundsOf(dated, DAY_ONE + days).map((round) => round.counts);
		expect([counts(7), counts(8), counts(11)]).toEqual([[true, true, false], [false, true, false], [true, true, false]]);
		expect(roundsOf(dated, DAY_ONE + 8).map(({ day }) => [day.day, day.isOver, day.at - DAY_ONE])).toEqual([[null, true, 15], [DAY_ONE + 10, false, 10], [DAY_ONE + 10, false, 10]]);
	});
});

describe('what improves it most next', () => {
	test('are the questions with the largest gain until the interview, of equal gains in the order of the loop', () => {
		const history = practiced([[goal, 4, -1], [number, 2, 0]]);
		// What was answered today gains nothing, what nobody asks does not count, what is known well gains least.
		expect(bestNext(loop, history, DAY_ONE, 6).map(({ text }) => text)).toEqual([
			'Describe a risk you took for the long run.', 'Give me an example of a detail that others had missed.', 'When did you last find the root of a problem?',
			'Tell me about a time you audited your own work.', 'Tell me about a promise you could not keep.', 'Tell me about a goal you took over.',
		]);
	});

	test('begin with what was a blank: readiness counts it as no answer, whatever the model says is remembered of it', () => {
		const first = (history: ReturnType<typeof practiced>): string | undefined => bestNext(loop, history, DAY_ONE, 6)[0]?.text;
		expect(first(practiced([[number, 1, -3]]))).toBe(number.text);
		expect(bestNext(loop, practiced([[number, 1, 0]]), DAY_ONE, 20), 'a blank of today: a better answer counts').toContain(number);
		expect(first(practiced([[number, 2, -3]])), 'shaky is an answer').toBe(goal.text);
	});

	test('take a question once that the log knows under one name', () => {
		const twice = prepare({ 'Loop.md': LOOP.replace('1. Tell me about a promise', '1. Tell me about a **goal** you took over\n2. Tell me about a promise') });
		const best = bestNext(twice.loop('Loop.md'), NO, DAY_ONE, 20).map(({ text }) => text);
		expect(best.filter((text) => text.includes('goal'))).toHaveLength(1);
	});

	test('gain at least as much as any question that is left out', () => {
		const answers = fc.array(fc.tuple(fc.constantFrom(goal, number, promise), fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), fc.integer({ min: -9, max: -1 })), { maxLength: 6 });
		fc.assert(fc.property(answers, (given) => {
			const history = practiced([...given].sort((a, b) => a[2] - b[2]));
			const at = DAY_ONE + ON_THE_DAY;
			const gainOf = (question: BankQuestion): number => readinessGain(history(question), DAY_ONE, at);
			const best = bestNext(loop, history, DAY_ONE, 3);
			const rest = [...questionsOf(roundsOf(loop, DAY_ONE).filter(({ counts }) => counts))].filter((one) => !best.includes(one));
			expect(Math.min(...best.map(gainOf))).toBeGreaterThanOrEqual(Math.max(...rest.map(gainOf)) - 1e-9);
		}), { numRuns: 50 });
	});

	test('are never more than wanted, and never more than there are', () => {
		expect(bestNext(loop, NO, DAY_ONE, 6)).toHaveLength(6);
		expect(bestNext(loop, NO, DAY_ONE, 20)).toHaveLength(7);
		expect(bestNext(loop, practiced([[goal, 3, 0], [number, 3, 0]]), DAY_ONE, 6)).toHaveLength(5);
	});

	test('leave out what is retired', () => {
		const history = practiced([[promise, 3, -5]], [retired(stamped('k', 9, -4), fingerprint(promise.text))]);
		expect(bestNext(loop, history, DAY_ONE, 20)).not.toContain(promise);
		expect(bestNext(loop, practiced([[promise, 3, -5]]), DAY_ONE, 20)).toContain(promise);
	});
});

describe('the trend of a loop’s readiness', () => {
	test('has a point for each day of practice, each with what was known by then', () => {
		const history = practiced([[goal, 3, 0], [number, 3, 0], [promise, 3, 2], [goal, 4, 4]]);
		const known = (...answers: Answer[]): number | null => loopReadiness(loop, practiced(answers), DAY_ONE + 4).value;
		expect(readinessTrend(loop, history, DAY_ONE + 4).map(({ day, value }) => [day - DAY_ONE, value.toFixed(9)])).toEqual([
			[0, known([goal, 3, 0], [number, 3, 0])?.toFixed(9)],
			[2, known([goal, 3, 0], [number, 3, 0], [promise, 3, 2])?.toFixed(9)],
			[4, known([goal, 3, 0], [number, 3, 0], [promise, 3, 2], [goal, 4, 4])?.toFixed(9)],
		]);
		expect(readinessTrend(loop, NO, DAY_ONE)).toEqual([]);
	});

	test('ends with the readiness of today, whatever was practiced', () => {
		const all = questionsOfLoop(loop);
		const answer = fc.tuple(fc.constantFrom(...all), fc.constantFrom<Grade>(1, 2, 3, 4), fc.nat({ max: 12 }));
		fc.assert(fc.property(fc.array(answer, { minLength: 1, maxLength: 15 }), (answers) => {
			const history = practiced(answers);
			const last = readinessTrend(loop, history, DAY_ONE + 12).at(-1)?.value;
			const now = loopReadiness(loop, history, DAY_ONE + 12);
			if (last === undefined) expect(now.drilled).toBe(0);
			else expect(last).toBeCloseTo(now.value ?? -1, 9);
		}), { numRuns: 60 });
	});
});

/** A share to four digits. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** Answers every question of a principle so that it is remembered on the day. */
const allOf = (questions: readonly BankQuestion[], day: number): Answer[] => questions.map((question): Answer => [question, 3, day - DAY_ONE]);

test('on the demo vault every figure of a loop can be checked by hand', () => {
	const demo = prepare(Object.fromEntries(readFolder('test-vault')));
	const lumen = demo.loop('Loops/Lumen Harbor loop.md');
	const day = dayNumber('2026-12-04') ?? 0;
	const of = (name: string): readonly BankQuestion[] => found(lumen.interviewers.flatMap(({ principles }) => principles).find(({ principle }) => principle.name === name), name).questions;
	// The loop is on 4 December: answered on that day, "Start With the Patient" (4 questions) and "Leave It Simpler" (3) are 1, all else is 0.
	const ready = loopReadiness(lumen, practiced([...allOf(of('Start With the Patient'), day), ...allOf(of('Leave It Simpler'), day)]), day);
	expect(ready.rounds.filter(({ counts }) => counts).map(({ person, value, drilled, of: all }) => [person?.name, rounded(value), drilled, all])).toEqual([
		['Bettina Asare', 0.3333, 4, 9], // 4 of 4, 0 of 4, and 0 of 1 in her own note that is of neither: (1 + 0 + 0) / 3
		['Corwin Falkenrath', 0.5, 3, 7], // 3 of 3 and 0 of 4
		['Yusra Haddad-Lie', 1, 3, 3], // 3 of 3; "Teach What You Know" has no question
		['Leif Tander', 1, 3, 3],
		['Mikkel Prado', 0.4405, 4, 8], // he asks three days later: (1 + 0.98035 * 3 / 2.3065)^-0.1542 = 0.8809, and 0 of 4
	]);
	expect([rounded(ready.value), rounded(ready.mean), ready.weakest]).toEqual([0.3333, rounded((0.33333 + 0.5 + 1 + 1 + 0.44047) / 5), 'Bettina Asare']);
	// 4 + 4 + 1 + 3 + 4 questions, each once.
	expect([ready.drilled, ready.of]).toEqual([7, 16]);
});

const SEED = '../shared/seed-note.md';
test.skipIf(!existsSync(SEED))('on the seed note the first interviewer asks all 27 questions, of 8, 9 and 10 for a principle', () => {
	const seed = prepare({ 'Seed.md': readFileSync(SEED, 'utf8') }).loop('Seed.md');
	const [first] = roundsOf(seed, DAY_ONE);
	expect(first?.groups.map(({ questions }) => questions.length)).toEqual([8, 9, 10]);
	// No date: it is for a week from now. A Solid answer today is worth (1 + 0.98035 * 7 / 2.3065)^-0.1542 = 0.8083 then; all 8 of the first
	// principle are answered and none of the others, so the interviewer is at a third of that.
	const ready = loopReadiness(seed, practiced(allOf(first?.groups[0]?.questions ?? [], DAY_ONE)), DAY_ONE);
	expect(ready.value).toBeCloseTo(0.8083 / 3, 4);
	expect([ready.drilled, ready.of, ready.rounds.filter(({ counts }) => counts).length]).toEqual([8, 27, 1]);
});
