import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scheduled } from '../../../src/core/interview/loop/round-time';
import { inSchedule } from '../../../src/core/interview/loop/schedule';
import { prepare } from './prepared';

/** Names in the order of the schedule; each person as "name | date | rounds". */
function ordered(...people: readonly string[]): string {
	const read = people.map((line) => {
		const [name = '', date = '', ...rounds] = line.split('|').map((part) => part.trim());
		return { name, date: date === '' ? null : date, rounds };
	});
	return inSchedule(read).map(({ name }) => name).join(' ');
}

describe('the order of the schedule', () => {
	it('is that of the days and times of the rounds', () => {
		expect(ordered('a | 2026-12-04 | Round 1', 'b | 2 December 2026 | Round 2', 'c | 2026-12-03 | Round 3')).toBe('b c a');
		expect(ordered('a | 2026-12-04 14:00 |', 'b | 2026-12-04, 9:30 |', 'c | 2026-12-04 at 1 pm |', 'd | 2026-12-04 12:15 am |')).toBe('d b c a');
		expect(ordered('a | 2026-12-04 | Interview 2  10:00', 'b | 2026-12-04 | Interview 1  09h30')).toBe('b a');
	});

	it('takes days without a year as close to each other, and to those with one', () => {
		expect(ordered('a | Wed 9 Dec 9.30 |', 'b | Tue 8 Dec 13:30 |', 'c | Tue 8 Dec 10.15 |', 'd | 9 December 8 uhr |')).toBe('c b d a');
		expect(ordered('a | 4 January |', 'b | 20 December |')).toBe('b a');
		expect(ordered('a | Wed 9 Dec |', 'b | 8 Dec |', 'c | Thu 10 Dec |', 'd | 11 Dec |')).toBe('b a c d');
		expect(ordered('a | 10 Dec |', 'b | Wed 9 Dec |')).toBe('b a');
		expect(ordered('a | 4 January |', 'b | 2026-12-20 |', 'c | 5 Jan 2027 |')).toBe('b a c');
	});

	it('is that of the numbers of the rounds where no day says more', () => {
		expect(ordered('a || Interview 10', 'b || Interview 2 - 45 min', 'c || Interview 3b')).toBe('b c a');
		expect(ordered('a || Phone screen 2', 'b || Interview 1', 'c || Interview 2')).toBe('a b c');
		expect(ordered('a || Interview 3 | Interview 7', 'b || Interview 4', 'c || Interview 5 | Interview 1')).toBe('c a b');
		expect(ordered('a || Interview 2', 'b | 2026-12-04 | Interview 1')).toBe('b a');
	});

	it('takes no time, length, year or share for a number', () => {
		expect(ordered('a || 15 min screen', 'b || Interview 2', 'c || Panel 9:30', 'd || 5 % left, 2026')).toBe('a b c d');
	});

	it('leaves in their places those of whom no note says when', () => {
		expect(ordered('recruiter |', 'a || Interview 3', 'b || Interview 1', 'partner | some day | Lunch', 'c || Interview 2')).toBe('recruiter b c partner a');
	});

	const person = fc.record({
		date: fc.constantFrom(null, 'soon', '2026-12-04', '2026-12-04 10:00', '2026-12-05', 'Dec 3, 2026'),
		rounds: fc.array(fc.constantFrom('Interview 1', 'Interview 2', 'Interview 3', 'Lunch', '14:00 Panel'), { maxLength: 2 }),
	});

	it('loses nobody, moves nobody without a day or a number, and is settled after one time', () => {
		fc.assert(fc.property(fc.array(person, { maxLength: 8 }), (people: readonly Scheduled[]) => {
			const once = inSchedule(people);
			expect(new Set(once)).toEqual(new Set(people));
			expect(once).toHaveLength(people.length);
			const isOpen = ({ date, rounds }: Scheduled): boolean => !/2026/.test(date ?? '') && !rounds.some((round) => round.startsWith('Interview'));
			people.forEach((one, at) => { if (isOpen(one)) expect(once[at]).toBe(one); });
			const days = once.flatMap(({ date }) => (date?.startsWith('2026') === true ? [date.slice(0, 10)] : []));
			expect(days).toEqual([...days].sort());
		}));
	});
});

describe('the interviewers of a loop', () => {
	it('are in the order of the schedule, not in that of the notes', () => {
		const { loop } = prepare({ 'Loop.md': ['Ines Okoro | 3', 'Per Lindqvist | 1', 'Ada Holm | 2'].map((line) => {
			const [name = '', number = ''] = line.split(' | ');
			return `## Interview ${number}\n\n**Interviewer**: ${name}\n`;
		}).join('\n') });
		expect(loop('Loop.md').interviewers.map(({ name }) => name)).toEqual(['Per Lindqvist', 'Ada Holm', 'Ines Okoro']);
	});
});

describe('the place of an interviewer', () => {
	const LOOP = '# Loop\n\n## Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n';
	const MAIL = '# Mail from the recruiter\n\nYour panel:\n\n- Ines Okoro, Director - Ownership\n- Per Lindqvist, Bar Raiser - Dive Deep\n';
	const place = (notes: Readonly<Record<string, string>>, name: string): unknown => {
		const person = prepare(notes).loop('Jobs/Loop.md').interviewers.find((one) => one.name === name);
		return person === undefined ? null : `${person.place.path}:${person.place.line}`;
	};

	it('is their own note, else their round in the loop’s note, never the line of a mail', () => {
		const notes = { 'Jobs/Loop.md': LOOP, 'Jobs/Mail.md': MAIL };
		expect(place(notes, 'Per Lindqvist')).toBe('Jobs/Loop.md:9');
		expect(place({ ...notes, 'Jobs/Per Lindqvist.md': '# Per Lindqvist\n\nInterviewer: Per Lindqvist\n\nAsks about numbers.\n' }, 'Per Lindqvist')).toBe('Jobs/Per Lindqvist.md:0');
		expect(place({ ...notes, 'Jobs/Per Lindqvist.md': '# Per Lindqvist\n\nAssesses [[Dive Deep]] in [[Loop]].\n' }, 'Per Lindqvist')).toBe('Jobs/Per Lindqvist.md:0');
	});
});
