import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { readTogether } from '../../../src/core/interview/read-together';

/** Those who interview by a note. */
function panel(note: string, path = 'Jobs/Northwind/Panel interview.md'): string[] {
	return readNote(path, note).interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
}

/** The same, with those who are suggested. */
function named(note: string, path = 'Jobs/Northwind/Panel interview.md'): string[] {
	const offered = readNote(path, note).suggestions.filter(({ kind }) => kind === 'interviewer').map(({ text }) => text);
	return [...panel(note, path), ...offered];
}

/** Those who interview by each of several notes, and their contacts. */
function panels(notes: Readonly<Record<string, string>>): Record<string, { asks: string[]; arranges: string[] }> {
	const read = readTogether(Object.entries(notes));
	return Object.fromEntries(read.map(({ path, interviews, contacts }) => [path, {
		asks: [...new Set(interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)))],
		arranges: contacts.map(({ name }) => name),
	}]));
}

const WHO = '## Who\n\n- Dana Reyes, head of rail\n';

describe('somebody who is struck out', () => {
	it.each(['gone on paternity leave', 'cancelled, he is in Oslo', 'on leave'])('is not on the panel where the line says “%s”', (why) => {
		expect(panel(`${WHO}- ~~Otto Varga, director of ropes~~ ${why}`)).toEqual(['Dana Reyes']);
	});

	it('was on it if the whole line is struck out as done', () => {
		expect(panel(`${WHO}- ~~Otto Varga, director of ropes~~ done`)).toEqual(['Dana Reyes', 'Otto Varga']);
	});
});

describe('somebody who drops out', () => {
	const mail = (why: string): string => `Dr Varga ${why}. Dr Ilse Brandt, head of rail, takes his slot.\n\n> You will be meeting:\n>\n> 10:00 – 10:40  Dana Reyes, head of ropes\n> 10:45 – 11:25  Dr Otto Varga, director of ropes`;

	it.each(['is no longer able to take part', 'was called to Oslo, so he cannot make it', 'is on sick leave'])('is nobody’s interviewer in an older mail either: “%s”', (why) => {
		expect(panel(mail(why))).toEqual(['Ilse Brandt', 'Dana Reyes']);
	});

	it('is an interviewer if only away before the day', () => {
		expect(panel(mail('was on leave last week'))).toContain('Otto Varga');
	});
});

describe('somebody who only helps', () => {
	it.each(['will collect you at reception', 'will meet you in the lobby'])('Otto %s', (line) => {
		expect(named(`Interview at 10:00 with Dana Reyes.\n\nOtto Varga ${line} and bring you up.`)).toEqual(['Dana Reyes']);
	});

	it.each(['Otto Varga (recruitment office) is the contact for anything practical', '**Informal enquiries:** Otto Varga, director of ropes'])('is a contact: “%s”', (line) => {
		const read = panels({ 'Jobs/Northwind/Job.md': `# Interview\n\n${line}` });
		expect(read['Jobs/Northwind/Job.md']).toEqual({ asks: [], arranges: ['Otto Varga'] });
	});

	it('is a contact in all notes if more of them say so than name an interviewer, also by first name', () => {
		const read = panels({
			'Jobs/Northwind/Loop.md': '---\nrecruiter: "[[Ilse Brandt]]"\ninterviewers: ["[[Dana Reyes]]"]\n---\nTwo rounds.',
			'People/Ilse Brandt.md': '---\ntags: [people/recruiter]\n---\nRecruiter for the whole loop. Phone screen went well.',
			'Daily/Monday.md': '- 12:00 call w/ [[Ilse Brandt]], the loop is two rounds\n- swam',
			'Jobs/Northwind/Dana.md': 'Interview with Dana Reyes, mail from Ilse on Monday.',
		});
		expect(Object.values(read).flatMap(({ asks }) => asks)).not.toContain('Ilse Brandt');
		expect(read['Jobs/Northwind/Loop.md']).toEqual({ asks: ['Dana Reyes'], arranges: ['Ilse Brandt'] });
	});

	it('interviews if a note says that they hold a round', () => {
		const read = panels({
			'Jobs/Loop.md': 'Recruiter: Ilse Brandt\n\nInterviewer: Dana Reyes',
			'Jobs/Screen.md': 'Phone screen with Ilse Brandt on Monday.',
		});
		expect(read['Jobs/Screen.md']?.asks).toEqual(['Ilse Brandt']);
	});
});

describe('words that are not a name', () => {
	it('of a note called after a person and the company it is kept under', () => {
		expect(named('Dana Reyes leads the interviews.', 'Jobs/Tessaly/mail Otto Tessaly.md')).toEqual(['Dana Reyes']);
	});

	it('of an agency after its consultant', () => {
		expect(named('Otto Varga, Tamsin Quill (the agency). Has the Northwind job.', 'Jobs/phone screen.md')).not.toContain('Tamsin Quill');
	});
});

describe('a name', () => {
	it('with a form of address may look like ordinary words', () => {
		expect(panel('- 11:30 Dana Reyes, head of rail, together with Mr. Barra Kennelly (finance)')).toEqual(['Dana Reyes', 'Barra Kennelly']);
	});

	it('is on the panel however surely', () => {
		expect(panel('- Ilse mailed: Otto Varga is now definitely on the panel for Northwind', 'Daily/Monday.md')).toEqual(['Otto Varga']);
	});

	it('that another note knows is no company in front of somebody else', () => {
		const read = panels({
			'Jobs/Northwind/Loop.md': '- 9:00 Interviewer: Jarlath Omo\n- 10:00 Interviewer: Dana Reyes',
			'Jobs/Northwind/Debrief.md': 'Interview debrief.\n\n- Jarlath (Dana was ill, so only him)\n- Dana Reyes wrote',
		});
		expect(read['Jobs/Northwind/Debrief.md']?.asks).toContain('Jarlath');
	});
});
