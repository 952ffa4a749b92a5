import { describe, expect, test } from 'vitest';
import { writeLine } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import type { BankQuestion } from '../../../src/core/interview/bank';
import { allAsLoop, type Loop } from '../../../src/core/interview/loop';
import { deriveCoverage } from '../../../src/core/stories/coverage';
import { REPORTS, type Practiced, type ReportName } from '../../../src/core/stories/loop-reports';
import { derivePlan } from '../../../src/core/stories/plan';
import { stillAhead } from '../../../src/core/stories/told-to';
import { reportJson, reportText, type Report } from '../../../src/core/stories/report';
import { graded, stamped } from '../drill/log-events';
import { found, prepare } from '../interview/prepared';
import { heardOf, NOTHING_TOLD } from './loops';

const { bank, loops, loop } = prepare({
	'Northwind.md': `---
interview-date: 2026-12-16
---
# Northwind onsite

## Interview 1, 10:00

**Interviewer**: Dana Reyes (Bar Raiser)

**Principles**
- Ownership
- Frugality

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep

## Ownership

1. Tell me about a goal you took over.
	- [[The late train]]
2. Describe a risk you took.
	- [[A lost note]]

## Dive Deep

1. Tell me about a number that was wrong.
`,
	'The late train.md': '# The late train\n\n**Situation:** s\n\n**Task:** t\n\n**Action:** a\n\n**Result:** r\n',
});
const NORTHWIND = loop('Northwind.md');
/** 2026-12-11. */
const TODAY = Date.UTC(2026, 11, 11);

/** Graded solid the day before. */
const { histories } = replay([writeLine(graded(stamped('k', 1, 339), 'q1', 3))]);
const isKnown = ({ text }: BankQuestion): boolean => text.startsWith('Tell me about a goal');
const practiced: Practiced = {
	history: (question) => (isKnown(question) ? histories.get('q1') ?? null : null),
	estimate: (_loop, interviewer) => (interviewer === 'Sam Ortiz' ? { value: 0, drilled: 0, of: 1, day: null } : { value: 0.464, drilled: 1, of: 2, day: null }),
	ahead: (about) => about,
	coverage: (about, interviewer) => deriveCoverage({ loop: about, interviewer, bank, told: NOTHING_TOLD }),
	plans: (about) => [derivePlan(about, { bank, told: NOTHING_TOLD, toldTo: new Map(), pins: [] })],
	today: TODAY,
};

function report(name: ReportName, of: { loop?: Loop; interviewer?: string; principle?: string } = {}): Report {
	const about = of.loop ?? NORTHWIND;
	return REPORTS[name]({
		loop: about,
		interviewer: about.interviewers.find(({ name: person }) => person === of.interviewer) ?? null,
		principle: of.principle === undefined ? null : bank.principles.identify(of.principle),
	}, practiced);
}

const lines = (name: ReportName, of = {}): string[] => reportText(report(name, of)).split('\n');

describe('in words', () => {
	test('the interviewers are listed with when they are met, what they assess and how much they may ask', () => {
		expect(lines('interviewers')).toEqual([
			'Northwind: 16 December 2026, in 5 days',
			'',
			'Interviewer  Role        When   Assesses              Questions',
			'Dana Reyes   Bar Raiser  10:00  Ownership, Frugality  2',
			'Sam Ortiz                       Dive Deep             1',
		]);
	});

	test('they are those who assess the principle that is asked about', () => {
		expect(lines('interviewers', { principle: 'Dive Deep' }).slice(2)).toEqual([
			'Interviewer  Role  When  Assesses   Questions',
			'Sam Ortiz                Dive Deep  1',
		]);
	});

	test('the gaps are listed with the most urgent first, and what was never practiced is counted', () => {
		expect(lines('gaps')).toEqual([
			'Northwind: 1 broken link · 1 question without a story · 1 principle without a question · 2 never practiced',
			'',
			'Gap          Question or principle',
			'Broken link  Describe a risk you took.',
			'No story     Tell me about a number that was wrong.',
			'No question  Frugality',
		]);
	});

	test('the gaps of an interviewer are those of their principles', () => {
		expect(lines('gaps', { interviewer: 'Sam Ortiz' })).toEqual([
			'Northwind, Sam Ortiz: 1 question without a story · 1 never practiced', '', 'Gap       Question or principle', 'No story  Tell me about a number that was wrong.',
		]);
	});

	test('the gaps of a principle are its own', () => {
		expect(lines('gaps', { principle: 'Frugality' }).slice(3)).toEqual(['No question  Frugality']);
		expect(lines('gaps', { principle: 'Ownership' }).slice(3)).toEqual(['Broken link  Describe a risk you took.']);
	});

	test('readiness is printed for the loop and for each interviewer', () => {
		expect(lines('readiness')).toEqual([
			'Northwind: 46 % ready in a week. 1 of 2 practiced. An estimate from your own grades for a week from now, as no interview date is known.',
			'',
			'Interviewer  Ready  Practiced  Questions  Estimate',
			'Dana Reyes   46 %   1 of 2     2          Needs work',
			'Sam Ortiz    0 %    0 of 1     1          Needs work',
		]);
	});

	test('next is who is met first and what is worth practicing', () => {
		expect(lines('next')).toEqual([
			'Northwind: 16 December 2026, in 5 days',
			'',
			'Next       Who or what                             Details',
			'Interview  Dana Reyes                              10:00, Ownership, Frugality',
			'Practice   Describe a risk you took.               never practiced',
			'Practice   Tell me about a number that was wrong.  never practiced',
			'Practice   Tell me about a goal you took over.     solid the last time',
		]);
	});

	test('coverage names the stories of each principle, the one with the fewest first', () => {
		expect(lines('coverage')).toEqual([
			'Northwind: 16 December 2026, in 5 days',
			'',
			'Principle  Stories   Which',
			'Frugality  No story',
			'Dive Deep  No story',
			'Ownership  1 story   The late train (linked)',
		]);
		expect(lines('coverage', { interviewer: 'Sam Ortiz' }).slice(3)).toEqual(['Dive Deep  No story']);
		expect(lines('coverage', { principle: 'Ownership' }).slice(3)).toEqual(['Ownership  1 story  The late train (linked)']);
	});

	test('the plan says who hears which story, and what none is left for', () => {
		expect(lines('plan')).toEqual([
			'Northwind: No story: Frugality (Dana Reyes), Dive Deep (Sam Ortiz)',
			'',
			'Interviewer  Principle  First story     Spare',
			'Dana Reyes   Ownership  The late train',
			'Dana Reyes   Frugality',
			'Sam Ortiz    Dive Deep',
		]);
		expect(lines('plan', { interviewer: 'Sam Ortiz' }).slice(3)).toEqual(['Sam Ortiz    Dive Deep']);
	});

	test('a round that is over has what was told in it, and is not next', () => {
		const heard = heardOf({ 'Dana Reyes': ['The late train'] });
		const over: Practiced = {
			...practiced, ahead: (about) => stillAhead(about, heard),
			plans: (about) => [derivePlan(about, { bank, told: NOTHING_TOLD, toldTo: heard, pins: [] })],
		};
		const rows = (name: ReportName): unknown => REPORTS[name]({ loop: NORTHWIND, interviewer: null, principle: null }, over).rows.map((row) => row.map(({ text }) => text));
		expect(rows('plan')).toEqual([
			['Dana Reyes', 'Ownership', 'told: The late train', ''], ['Dana Reyes', 'Frugality', 'told: The late train', ''], ['Sam Ortiz', 'Dive Deep', '', ''],
		]);
		expect(rows('next')).toEqual([['Interview', 'Sam Ortiz', 'Dive Deep'], ['Practice', 'Tell me about a number that was wrong.', 'never practiced']]);
	});

	test('a principle that nobody assesses is said to be none of the loop', () => {
		expect(lines('coverage', { principle: 'Think Big' })).toEqual(['Northwind, Think Big: 16 December 2026, in 5 days', 'Nobody in Northwind assesses Think Big.']);
	});

	test('a report without rows says so', () => {
		const empty = allAsLoop(prepare({}).bank, []);
		expect(lines('interviewers', { loop: empty })).toEqual(['All questions', 'No interviewer was found in your notes yet.']);
		expect(lines('gaps', { loop: empty })).toEqual(['All questions', 'Every question has a story, and every principle has a question.']);
	});
});

test('nobody whose day is over is met next', () => {
	const two = prepare({ 'Loop.md': '# Onsite\n\n## Interview 1, 10 December 2026\n\n**Interviewer**: Dana Reyes\n\n## Interview 2, 11 December 2026\n\n**Interviewer**: Sam Ortiz\n' });
	const next = REPORTS.next({ loop: found(two.loops[0], 'a loop'), interviewer: null, principle: null }, practiced);
	expect(next.rows.map((row) => row[1]?.text)).toEqual(['Sam Ortiz']);
});

test('each name and each question leads to its line', () => {
	const gaps = report('gaps').rows.map((row) => row[1]?.place);
	expect(gaps).toEqual([
		{ path: 'Northwind.md', line: 24, holds: 'Describe a risk you took.' }, { path: 'Northwind.md', line: 29, holds: 'Tell me about a number that was wrong.' },
		{ path: 'Northwind.md', line: 11, holds: null },
	]);
	expect(report('interviewers').rows[1]?.[0]?.place).toEqual({ path: 'Northwind.md', line: 13, holds: null });
});

test('for programs numbers are numbers, lists are lists, and what is unknown is null', () => {
	expect(JSON.parse(reportJson(report('interviewers', { interviewer: 'Sam Ortiz' })))).toEqual({
		title: 'Northwind, Sam Ortiz', says: '16 December 2026, in 5 days',
		rows: [{ interviewer: 'Sam Ortiz', role: null, when: null, assesses: ['Dive Deep'], questions: 1 }],
	});
	expect(JSON.parse(reportJson(report('readiness', { interviewer: 'Sam Ortiz' })))).toMatchObject({ rows: [{ interviewer: 'Sam Ortiz', ready: 0, practiced: 0, questions: 1 }] });
});

test('all loops together are reported as one', () => {
	expect(reportText(report('interviewers', { loop: allAsLoop(bank, loops) })).split('\n').slice(0, 4)).toEqual([
		'All questions', '', 'Interviewer  Role        When   Assesses              Questions', 'Dana Reyes   Bar Raiser  10:00  Ownership, Frugality  2',
	]);
});
