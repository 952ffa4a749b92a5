import { describe, expect, it } from 'vitest';
import { Estimates } from '../../src/actions/estimates';
import { dayNumber } from '../../src/core/drill/day';
import type { ToldTo } from '../../src/core/stories/told-to';
import { prepare } from '../core/interview/prepared';
import { heardOf } from '../core/stories/loops';

const loop = (day: string, principle: string): string => `---\ninterview-date: ${day}\n---\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- ${principle}\n`;
const NOTES = {
	'Northwind.md': loop('2026-12-08', 'Ownership'),
	'Acme.md': loop('2026-12-04', 'Ownership'),
	'Boatyard.md': loop('2026-12-02', 'Frugality'),
	'Interview questions.md': '# Interview questions\n\n## Ownership\n\n- Describe a risk you took.\n\n## Think Big\n\n- Tell me about a vision of yours.\n',
};

describe('the day that a question is prepared for', () => {
	const prepared = prepare(NOTES);
	const estimates = (today: string): Estimates => new Estimates(prepared as never, { history: () => null } as never, () => dayNumber(today) ?? 0);
	const dayOf = (words: string, today: string): number | null => estimates(today).interviewDay({ kind: 'question', key: prepared.asked(words).key });

	it('is that of the next loop in which it is asked', () => {
		expect(dayOf('risk', '2026-12-01')).toBe(dayNumber('2026-12-04'));
		expect(dayOf('risk', '2026-12-05')).toBe(dayNumber('2026-12-08'));
	});

	it('is unknown when all of these are over', () => {
		expect(dayOf('risk', '2026-12-09')).toBeNull();
	});
});

describe('the readiness for a loop', () => {
	const { loops, bank } = prepare({
		'Northwind.md': `## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Sam Ortiz\n\n**Principles**\n- Think Big\n`,
		'Interview questions.md': NOTES['Interview questions.md'],
	});
	const [northwind] = loops;
	const counted = (...had: string[]): string => {
		const toldTo = (): ToldTo => heardOf(Object.fromEntries(had.map((name) => [name, []])));
		return new Estimates({ loops, bank } as never, { history: () => null } as never, () => 20_000, toldTo).report(northwind as never, null).rounds.map(({ person }) => person?.name).join(', ');
	};

	it('rests on the rounds that have no debrief yet, and on all once each has one', () => {
		expect(counted()).toBe('Dana Reyes, Sam Ortiz');
		expect(counted('Dana Reyes')).toBe('Sam Ortiz');
		expect(counted('Dana Reyes', 'Sam Ortiz')).toBe('Dana Reyes, Sam Ortiz');
	});
});
