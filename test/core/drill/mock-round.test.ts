import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mockRound, planStories, type Answerable } from '../../../src/core/drill/mock-round';
import { seeded } from '../../../src/core/drill/random';

/** `'a:1,2'` is a question of principle `a` with the stories 1 and 2. */
function question(text: string, at: number): Answerable {
	const [principle = '', stories = ''] = text.split(':');
	return { id: `q${at}`, principle, stories: stories.split(',').filter(Boolean) };
}

/** The most questions that can each have a story of their own, found by trying everything. */
function mostMatched(questions: readonly Answerable[], used: readonly string[] = []): number {
	const [next, ...rest] = questions;
	if (!next) return 0;
	const told = next.stories.filter((story) => !used.includes(story)).map((story) => 1 + mostMatched(rest, [...used, story]));
	return Math.max(mostMatched(rest, used), ...told);
}

const answerable = fc
	.array(fc.tuple(fc.constantFrom('a', 'b'), fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'))), { maxLength: 6 })
	.map((all) => all.map(([principle, stories], at): Answerable => ({ id: `q${at}`, principle, stories })));

describe('a mock round', () => {
	test('asks of each principle as many questions as wanted, of no other principle any', () => {
		const all = ['a:', 'a:', 'a:', 'b:', 'c:', 'c:'].map(question);
		const { questions } = mockRound(all, ['a', 'b', 'd'], 2, () => 0, seeded(1));
		expect(questions.map(({ principle }) => principle).sort()).toEqual(['a', 'a', 'b']);
	});

	test('never plans a story twice and plans only stories of the question', () => {
		fc.assert(
			fc.property(answerable, fc.integer({ min: 1, max: 3 }), fc.nat(), (all, each, seed) => {
				const { questions, plan } = mockRound(all, ['a', 'b'], each, () => 0, seeded(seed));
				expect(new Set(plan.values()).size).toBe(plan.size);
				for (const [id, story] of plan) expect(questions.find((asked) => asked.id === id)?.stories).toContain(story);
			}),
		);
	});

	test('prefers questions that have a story of their own to tell', () => {
		const all = ['a:1', 'a:1', 'a:2', 'a:'].map(question);
		for (let seed = 0; seed < 30; seed++) expect(mockRound(all, ['a'], 2, () => 0, seeded(seed)).plan.size).toBe(2);
	});

	test('asks the least asked first', () => {
		const all = ['a:', 'a:', 'a:'].map(question);
		const { questions } = mockRound(all, ['a'], 1, ({ id }) => (id === 'q1' ? 0 : 4), seeded(1));
		expect(questions.map(({ id }) => id)).toEqual(['q1']);
	});

	test('takes fewer than one question for one, more than three for three', () => {
		const all = Array.from({ length: 5 }, (_, at) => question('a:', at));
		for (const [each, asked] of [[0, 1], [Number.NaN, 1], [9, 3]] as const) {
			expect(mockRound(all, ['a'], each, () => 0, seeded(1)).questions).toHaveLength(asked);
		}
	});
});

describe('a plan of stories', () => {
	test('answers as many questions as any plan could, each with a story of its own', () => {
		fc.assert(
			fc.property(answerable, (all) => {
				const plan = planStories(all);
				expect(plan.size).toBe(mostMatched(all));
				expect(new Set(plan.values()).size).toBe(plan.size);
			}),
		);
	});

	test('names the gap: three questions, two stories', () => {
		const plan = planStories(['a:1,2', 'a:2', 'b:1'].map(question));
		expect(plan.size).toBe(2);
	});
});
