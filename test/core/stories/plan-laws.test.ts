import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BankQuestion, BankStory } from '../../../src/core/interview/bank';
import { fold } from '../../../src/core/interview/fold';
import type { LoopInterviewer } from '../../../src/core/interview/loop';
import { learnPrinciples, type Principle } from '../../../src/core/interview/principle';
import type { StoryLink } from '../../../src/core/interview/story-links';
import type { Pin } from '../../../src/core/stories/pins';
import { derivePlan, type Plan, type PlanSlot, type PlanWorld } from '../../../src/core/stories/plan';
import { found } from '../interview/prepared';
import { heardOf, sketched } from './loops';

const PEOPLE = ['Dana Reyes', 'Ravi Menon', 'Mei Tanaka'];
const PRINCIPLES = ['Ownership', 'Dive Deep', 'Frugality', 'Think Big'];
const TITLES = ['The tow', 'The ferry', 'The vault', 'The quiet rescue', 'A second try'];
/** Other names for the same, in the same order. */
const OTHERS = new Map([
	['Dana Reyes', 'Yusra Holm'], ['Ravi Menon', 'Anneke Brandt'], ['Mei Tanaka', 'Oskar Lind'],
	['Ownership', 'Earn Trust'], ['Dive Deep', 'Bias for Action'], ['Frugality', 'Deliver Results'], ['Think Big', 'Customer Obsession'],
	['The tow', 'Zero waste'], ['The ferry', 'A spare key'], ['The vault', 'The map'], ['The quiet rescue', 'Barn door'], ['A second try', 'Yellow paint'],
]);

/** A loop with what was practiced, heard and pinned, by names. */
interface Case {
	readonly assessed: ReadonlyArray<readonly string[]>;
	readonly linked: ReadonlyArray<readonly string[]>;
	readonly served: ReadonlyArray<readonly string[]>;
	readonly grades: ReadonlyArray<1 | 2 | 3 | 4 | null>;
	readonly heard: readonly string[] | null;
	readonly pins: readonly Pin[];
}

const cases: fc.Arbitrary<Case> = fc.record({
	assessed: fc.tuple(...PEOPLE.map(() => fc.subarray(PRINCIPLES, { maxLength: 3 }))),
	linked: fc.tuple(...PRINCIPLES.map(() => fc.subarray(TITLES, { maxLength: 2 }))),
	served: fc.tuple(...TITLES.map(() => fc.subarray(PRINCIPLES, { maxLength: 2 }))),
	grades: fc.tuple(...TITLES.map(() => fc.constantFrom(1, 2, 3, 4, null))),
	heard: fc.option(fc.subarray(TITLES, { maxLength: 1 }), { freq: 1 }),
	pins: fc.array(fc.record({ interviewer: fc.constantFrom(...PEOPLE), principle: fc.constantFrom(...PRINCIPLES), story: fc.constantFrom(...TITLES, 'Gone') }), { maxLength: 2 }),
});

type Naming = (name: string) => string;
const SAME: Naming = (name) => name;

/** A question, a story and an interviewer as they are read, to be given other names. */
const READ = sketched({ people: { 'Dana Reyes': ['Ownership'] }, questions: { Ownership: { 'Tell me about a goal.': ['The tow'] } }, stories: { 'The tow': [] } });
const [QUESTION, STORY, PERSON] = [READ.asked('a goal'), found(READ.bank.stories[0], 'a story'), found(READ.only.interviewers[0], 'an interviewer')];
const LINK = found(QUESTION.stories[0], 'a link');

/** Notes are not read each time: that takes most of the time, and says nothing about plans. */
function planned({ assessed, linked, served, grades, heard, pins }: Case, call: Naming = SAME): Plan {
	const principle = (name: string): Principle => ({ key: fold(call(name)), name: call(name) });
	const at = (title: string): Pick<StoryLink, 'title' | 'path' | 'line'> => ({ title: call(title), path: `${call(title)}.md`, line: TITLES.indexOf(title) });
	const questions = PRINCIPLES.map((name, i): BankQuestion => ({
		...QUESTION, principles: [principle(name)], stories: (linked[i] ?? []).map((title) => ({ ...LINK, ...at(title) })),
	}));
	const stories = served.map((names, i): BankStory => {
		const { title, path, line } = at(TITLES[i] ?? '');
		return { path: path ?? '', story: { ...STORY.story, title, line }, principles: names.map(principle) };
	});
	const interviewers = PEOPLE.map((name, round): LoopInterviewer => ({
		...PERSON, name: call(name), questions: [], principles: (assessed[round] ?? []).map((of) =>
			({ principle: principle(of), questions: questions.slice(PRINCIPLES.indexOf(of)).slice(0, 1), assigned: { path: 'Loop.md', line: round } })),
	}));
	const told = new Map(grades.flatMap((lastGrade, i) => (lastGrade === null ? [] : [[fold(call(TITLES[i] ?? '')), { times: 1, lastGrade, lastAt: i % 2, heardBy: [] }] as const])));
	const world: PlanWorld = {
		bank: { ...READ.bank, stories, questions, principles: learnPrinciples(PRINCIPLES.map(call)) },
		told: { stories: told, forQuestions: new Map() },
		toldTo: heard === null ? new Map() : heardOf({ [call(PEOPLE[0] ?? '')]: heard.map(call) }),
		pins: pins.map(({ interviewer, principle: of, story }) => ({ interviewer: call(interviewer), principle: call(of), story: call(story) })),
	};
	return derivePlan({ ...READ.only, interviewers }, world);
}

function slotsOf({ rounds }: Plan): PlanSlot[] {
	return rounds.flatMap(({ slots }) => slots);
}

/** What a plan says without the places of its stories. */
function inNames(plan: Plan, call: Naming): unknown {
	const titled = (one: PlanSlot['first']): unknown => one && [call(one.story.title), one.tie, one.lastGrade, one.pinned, one.alsoFor.map(call), one.heardBy.map(call)];
	const calledPin = (pin: Pin): string[] => [call(pin.interviewer), call(pin.principle), call(pin.story)];
	return {
		slots: slotsOf(plan).map(({ interviewers, principle, first, spare }) => [interviewers.map(call), call(principle?.name ?? ''), titled(first), titled(spare)]),
		conflicts: plan.conflicts.map(({ kind, pins, heardBy }) => [kind, pins.map(calledPin), heardBy.map(call)]),
		shortages: plan.shortages.map(({ slots, stories }) => [slots.map(({ principle }) => call(principle?.name ?? '')), stories.map(({ title }) => call(title))]),
	};
}

const SIZE = { numRuns: 200 };

test('no story is first twice unless it is pinned, and nobody hears one twice in what was not pinned', () => {
	fc.assert(fc.property(cases, (one) => {
		const slots = slotsOf(planned(one));
		const free = slots.flatMap(({ first }) => (first !== null && !first.pinned ? [first.story.title] : []));
		const pinned = slots.flatMap(({ first }) => (first?.pinned === true ? [first.story.title] : []));
		expect(new Set([...free, ...pinned]).size).toBe(free.length + new Set(pinned).size);
		for (const person of PEOPLE) {
			const own = slots.filter(({ interviewers }) => interviewers.includes(person));
			const heard = own.flatMap(({ first, spare }) => [first, spare].flatMap((story) => (story === null || story.pinned ? [] : [story.story.title])));
			expect(new Set(heard).size).toBe(heard.length);
		}
	}), SIZE);
});

test('a spare that somebody else hears is marked, and only taken if no other story is left for the slot', () => {
	fc.assert(fc.property(cases, (one) => {
		const slots = slotsOf(planned(one));
		for (const slot of slots) {
			const { spare, interviewers } = slot;
			if (spare === null) continue;
			const also = slots.filter((other) => other.interviewers !== interviewers && (other.first?.story === spare.story || other.spare?.story === spare.story));
			expect(new Set(spare.alsoFor)).toEqual(new Set(also.flatMap((other) => other.interviewers)));
			const used = new Set(slots.flatMap(({ first, spare: other }) => [first?.story, other?.story]));
			if (spare.alsoFor.length > 0) expect(slot.fits.filter(({ story }) => !used.has(story) && !(one.heard ?? []).includes(story.title))).toEqual([]);
		}
	}), SIZE);
});

test('every pin is kept, or named in a conflict', () => {
	fc.assert(fc.property(cases, (one) => {
		const plan = planned(one);
		const named = plan.conflicts.flatMap(({ pins }) => pins.map((each) => JSON.stringify(each)));
		for (const pin of one.pins) {
			const slot = slotsOf(plan).find(({ interviewers, principle }) => interviewers.includes(pin.interviewer) && principle?.name === pin.principle);
			const isOver = one.heard !== null && pin.interviewer === PEOPLE[0];
			const isKept = slot?.first?.pinned === true && slot.first.story.title === pin.story;
			expect(isKept || named.includes(JSON.stringify(pin)) || isOver).toBe(true);
		}
	}), SIZE);
});

test('a pin on the story that is first anyway changes nothing else', () => {
	fc.assert(fc.property(cases, fc.nat(), (one, at) => {
		const before = planned(one);
		const free = slotsOf(before).filter(({ first }) => first !== null && !first.pinned);
		const slot = free[at % Math.max(free.length, 1)];
		fc.pre(slot?.first != null);
		const pin = { interviewer: slot?.interviewers[0] ?? '', principle: slot?.principle?.name ?? '', story: slot?.first?.story.title ?? '' };
		const titles = (plan: Plan): unknown => slotsOf(plan).map(({ first, spare }) => [first?.story.title, spare?.story.title]);
		expect(titles(planned({ ...one, pins: [...one.pins, pin] }))).toEqual(titles(before));
	}), { numRuns: 300 });
});

test('another story never serves fewer slots', () => {
	const served = (plan: Plan): number => slotsOf(plan).filter(({ first }) => first !== null).length;
	fc.assert(fc.property(cases, (one) => {
		const fewer = { ...one, served: one.served.slice(0, -1), pins: [] };
		expect(served(planned({ ...one, pins: [] }))).toBeGreaterThanOrEqual(served(planned(fewer)));
	}), SIZE);
});

test('a shortage has as many slots more than stories as it leaves without, and its stories are all that fit', () => {
	fc.assert(fc.property(cases, (one) => {
		const plan = planned({ ...one, pins: [] });
		const without = slotsOf(plan).filter(({ interviewers, first }) => first === null && !(one.heard !== null && interviewers.includes(PEOPLE[0] ?? '')));
		expect(plan.shortages.reduce((sum, { slots, stories }) => sum + slots.length - stories.length, 0)).toBe(without.length);
		for (const { slots, stories, heard } of plan.shortages) {
			const fitting = new Set(slots.flatMap(({ fits }) => fits.map(({ story }) => story)));
			expect(stories.filter((story) => !fitting.has(story))).toEqual([]);
			expect([...fitting].filter((story) => !stories.includes(story) && !(one.heard ?? []).includes(story.title))).toEqual([]);
			expect(heard.filter(({ title }) => !(one.heard ?? []).includes(title))).toEqual([]);
			expect(stories.length + heard.length, 'the figures add up').toBe(fitting.size);
		}
	}), SIZE);
});

test('other names for people, principles and stories change nothing but names', () => {
	fc.assert(fc.property(cases, (one) => {
		const call: Naming = (name) => OTHERS.get(name) ?? name;
		expect(inNames(planned(one, call), SAME)).toEqual(inNames(planned(one), call));
	}), SIZE);
});
