import { describe, expect, it } from 'vitest';
import { dateToOffer } from '../../../src/core/interview/said-date';
import { found, prepare, type Prepared } from './prepared';

/** A round of a loop's note: who asks and what they assess. */
const round = (who: string, principle: string): string => `## Interview with ${who}\n\nInterviewer: ${who}\n\n**Principles**\n- ${principle}\n\n`;

const LOOP = round('Dana Reyes', 'Ownership') + round('Omar Diaz', 'Dive Deep') + round('Wanjiru Abara', 'Frugality');
const heads = ({ loops }: Prepared): string[] => loops.map(({ path }) => path);
const free = (vault: Prepared, path: string): string[] => {
	const { unassigned, others } = vault.loop(path);
	return [...unassigned.flatMap(({ questions }) => questions), ...others].map(({ text }) => text);
};

describe('notes on people of one loop are that loop', () => {
	it('also where several of them name the same person', () => {
		const vault = prepare({
			'Loops/Northwind.md': LOOP,
			'Daily/2026-12-01.md': 'Call on the interview loop: interviewer Dana Reyes is first, interviewer Omar Diaz second.\n',
			'Questions/Dana.md': '# Interview questions\n\nInterviewer: Dana Reyes\n\n- Tell me about a time you took over a goal.\n',
		});
		expect(heads(vault)).toEqual(['Loops/Northwind.md']);
	});

	it('also where a family name is only an initial', () => {
		const vault = prepare({
			'Loops/Northwind.md': LOOP,
			'Questions/Values.md': '# Interview questions\n\n## Round 1\n\nInterviewer: Dana R.\n\n- Tell me about a time you took over a goal.\n\n## Round 2\n\nInterviewer: O. Diaz\n\n- Describe a number you did not trust.\n',
		});
		expect(heads(vault)).toEqual(['Loops/Northwind.md']);
		expect(vault.loop('Loops/Northwind.md').interviewers.map(({ name }) => name)).toEqual(['Dana Reyes', 'Omar Diaz', 'Wanjiru Abara']);
	});

	it('also where they are named by short forms, and somebody who sat in is named as well', () => {
		const debrief = (...names: string[]): string => names.map((name, i) => `## Round ${i + 1}\n\nInterviewer: ${name}\n\n`).join('');
		const withDebrief = (...names: string[]): string[] => heads(prepare({ 'Loops/Northwind.md': LOOP, 'Debriefs/Day.md': debrief(...names) }));
		expect(withDebrief('Dana', 'Omar', 'Wanjiru')).toEqual(['Loops/Northwind.md']);
		expect(withDebrief('Dana', 'Omar', 'Petra')).toEqual(['Loops/Northwind.md']);
		expect(withDebrief('Dana', 'Omar', 'Petra', 'Ines')).toEqual(['Debriefs/Day.md', 'Loops/Northwind.md']);
		expect(withDebrief('Dana', 'Petra')).toEqual(['Debriefs/Day.md', 'Loops/Northwind.md']);
	});

	it('also where a board links the notes of some of them', () => {
		const vault = prepare({
			'Loops/Northwind.md': LOOP,
			'Board.md': '# Interview board\n\n- [[Dana Reyes]]\n- [[Omar Diaz]]\n',
			'People/Dana Reyes.md': 'Interviewer: Dana Reyes\n',
			'People/Omar Diaz.md': 'Interviewer: Omar Diaz\n',
			'Questions/Dana.md': '# Interview questions\n\nInterviewer: Dana Reyes\n\n- Tell me about a time you took over a goal.\n',
		});
		expect(heads(vault)).toEqual(['Loops/Northwind.md']);
	});

	it('but not where two loops have such a person', () => {
		const vault = prepare({
			'Loops/Northwind.md': LOOP,
			'Loops/Kiln.md': round('Dana Rossi', 'Ownership') + round('Ines Lund', 'Dive Deep'),
			'Questions/Values.md': '# Interview questions\n\nInterviewer: Dana R.\n\n- Tell me about a time you took over a goal.\n',
		});
		expect(heads(vault)).toEqual(['Loops/Kiln.md', 'Loops/Northwind.md', 'Questions/Values.md']);
	});
});

it('somebody written with a nickname is one person', () => {
	const vault = prepare({ 'Loop.md': `${round('Anneke (Ana) Lind', 'Ownership')}${round('Ana Lind', 'Dive Deep')}${round('Anneke Lind', 'Frugality')}${round('Omar Diaz', 'Bias for Action')}` });
	expect(vault.loop('Loop.md').interviewers.map(({ name, principles }) => [name, principles.length])).toEqual([['Anneke (Ana) Lind', 3], ['Omar Diaz', 1]]);
});

it('a loop is named by the note that assigns principles to its people, not by a mail that names more people', () => {
	const mail = '# Interview mails\n\n' + ['Dana Reyes', 'Omar Diaz', 'Wanjiru Abara', 'Per Lind', 'Ines Lund'].map((who, i) => `## Round ${i + 1}\n\nInterviewer: ${who}\n\n`).join('');
	const vault = prepare({ 'Jobs/A mail.md': mail, 'Jobs/Northwind.md': LOOP });
	expect(heads(vault)).toEqual(['Jobs/Northwind.md']);
	expect(heads(prepare({ 'Inbox/A mail.md': mail, 'Jobs/Northwind.md': LOOP }))).toEqual(['Jobs/Northwind.md']);
});

describe('what another loop asks is not asked here', () => {
	const VAULT = {
		'Loops/Kiln.md': `${round('Ines Lund', 'Fire Evenly')}${round('Per Lindqvist', 'Stack Slowly')}Prepare with [[Kiln values]].\n`,
		'Loops/Northwind.md': LOOP,
		'Questions/Kiln values.md': '# Interview questions\n\nInterviewer: Ines Lund\n\n## Fire Evenly\n\n- Tell me about a time you were fair.\n',
		'Questions/Dana.md': '# Interview questions\n\nInterviewer: Dana Reyes\n\n- Tell me about a time you took over a goal.\n',
		'Old/Ferry.md': round('Lucia Ferro', 'Ring Twice'),
		'Questions/Any.md': '# Interview questions\n\n- Tell me about a time you changed your mind.\n',
	};

	it('where one folder holds the questions of both', () => {
		const vault = prepare(VAULT);
		expect(free(vault, 'Loops/Northwind.md')).toEqual(['Tell me about a time you changed your mind.']);
		expect(free(vault, 'Loops/Kiln.md')).toEqual(['Tell me about a time you changed your mind.']);
	});

	it('where each loop has a folder and one has a note above both', () => {
		const vault = prepare({
			'Jobs/Kiln/Kiln.md': round('Ines Lund', 'Fire Evenly') + round('Per Lindqvist', 'Stack Slowly'),
			'Jobs/Kiln/Questions.md': '# Interview questions\n\n- Tell me about a time you were fair.\n',
			'Jobs/Northwind/Northwind.md': LOOP,
			'Jobs/Salary.md': '# Interview notes\n\nInterviewer: Dana Reyes\n',
		});
		expect(heads(vault)).toEqual(['Jobs/Kiln/Kiln.md', 'Jobs/Northwind/Northwind.md']);
		expect(free(vault, 'Jobs/Northwind/Northwind.md')).toEqual([]);
		expect(free(vault, 'Jobs/Kiln/Kiln.md')).toEqual(['Tell me about a time you were fair.']);
	});

	it('where a note is about one of its people', () => {
		const vault = prepare({ ...VAULT, 'People/Omar Diaz.md': 'Interviewer at Northwind, will interview me.\n\n- Tell me about a time you counted twice.\n' });
		expect(free(vault, 'Loops/Kiln.md')).toEqual(['Tell me about a time you changed your mind.']);
	});
});

it('a day of a note below the loop counts if the loop has only times of day', () => {
	const vault = prepare({
		'Jobs/Northwind.md': LOOP.replace('Interviewer: Dana Reyes', 'Interviewer: Dana Reyes\n\nTime: 10:00'),
		'Jobs/Dana.md': '# Interview\n\nInterviewer: Dana Reyes\n\nDate: 8 December 2026\n\n- Tell me about a time you took over a goal.\n',
	});
	const loop = found(vault.loops[0], 'a loop');
	expect(loop.date).toContain('8 December 2026');
	expect(dateToOffer(loop, Date.parse('2026-11-30'))).toBe(null);
});
