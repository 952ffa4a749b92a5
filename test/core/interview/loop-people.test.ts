import { describe, expect, it } from 'vitest';
import { prepare } from './prepared';

/** A note of one interview. */
const interview = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n`;

/** A table of rounds, each row a name as it is written in its cell. */
const table = (...names: string[]): string => `# Interviews\n\n| Round | Interviewer |\n|---|---|\n${names.map((name, i) => `| ${i + 1} | ${name} |`).join('\n')}\n`;

/** Who asks in the loop with this overview, and in which notes each is named. */
function people(texts: Readonly<Record<string, string>>): string[] {
	const { loop, notes } = prepare({ ...texts });
	expect(notes.length).toBeGreaterThan(0);
	return loop('Interviews.md').interviewers.map(({ name, rounds, place }) => `${name}: ${rounds.length} in ${place.path}`);
}

describe('a person of a loop', () => {
	it('is one under the same full name, however it is spelled', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('DANA REYES'), '3.md': interview('Per Lindqvist'), 'Interviews.md': '[[1]] [[2]] [[3]]\n' })).toEqual(['Dana Reyes: 2 in 1.md', 'Per Lindqvist: 1 in 3.md']);
	});

	it('is one under the first name and the full name, in whichever note which stands', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Per'), 'Interviews.md': `${table('Dana', 'Per Lindqvist')}\n[[1]] [[2]]\n` })).toEqual(['Dana Reyes: 2 in 1.md', 'Per Lindqvist: 2 in 2.md']);
	});

	it('is one under the family name and the full name', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Okoro'), 'Interviews.md': `${table('Reyes', 'Per Okoro')}\n[[1]] [[2]]\n` })).toEqual(['Dana Reyes: 2 in 1.md', 'Per Okoro: 2 in 2.md']);
	});

	it('is nobody else when two have that first name', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Dana Okoro'), '3.md': interview('Dana'), 'Interviews.md': '[[1]] [[2]] [[3]]\n' })).toEqual(['Dana Reyes: 1 in 1.md', 'Dana Okoro: 1 in 2.md', 'Dana: 1 in 3.md']);
	});

	it('is two where only the first names are equal', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Dana Okoro'), 'Interviews.md': '[[1]] [[2]]\n' })).toEqual(['Dana Reyes: 1 in 1.md', 'Dana Okoro: 1 in 2.md']);
	});

	it('is who asks in the note that the name links to', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Dana Okoro'), 'Interviews.md': table('[[2\\|Dana]]', '[[1\\|Dana]]') })).toEqual(['Dana Okoro: 2 in 2.md', 'Dana Reyes: 2 in 1.md']);
	});

	it('is none of two who ask in the note that the name links to', () => {
		expect(people({ '1.md': interview('Per Lindqvist, Robin Sample'), '2.md': interview('Ines Okoro'), 'Interviews.md': table('[[1\\|Dana]]', '[[2\\|Ines]]') })).toEqual(['Dana: 1 in Interviews.md', 'Ines Okoro: 2 in 2.md', 'Per Lindqvist: 1 in 1.md', 'Robin Sample: 1 in 1.md']);
	});

	it('keeps another full name than the one that links to its note', () => {
		expect(people({ '1.md': interview('Dana Reyes'), '2.md': interview('Per Lindqvist'), 'Interviews.md': table('[[1\\|Robin Sample]]', '[[2\\|Per Lindqvist]]') })).toEqual(['Robin Sample: 1 in Interviews.md', 'Per Lindqvist: 2 in 2.md', 'Dana Reyes: 1 in 1.md']);
	});

	it('is known by the names of the note its name links to', () => {
		const notes = { 'People/Daniela Reyes.md': '---\naliases: [Dana, D. Reyes]\n---\n', '1.md': interview('[[Daniela Reyes|Dana]]'), '2.md': interview('Daniela Reyes'), '3.md': interview('Per Lindqvist') };
		expect(people({ ...notes, 'Interviews.md': '[[1]] [[2]] [[3]]\n' })).toEqual(['Daniela Reyes: 2 in People/Daniela Reyes.md', 'Per Lindqvist: 1 in 3.md']);
	});

	it('is known by an alias without any link', () => {
		const notes = { 'People/Daniela Reyes.md': '---\naliases: [Dana]\n---\n', '1.md': interview('Dana'), '2.md': interview('Daniela Reyes') };
		expect(people({ ...notes, 'Interviews.md': '[[1]] [[2]]\n' })).toEqual(['Daniela Reyes: 2 in People/Daniela Reyes.md']);
	});

	it('is not known by the names of a note that only holds people', () => {
		expect(people({ 'Crew list.md': '', '1.md': interview('[[Crew list|Dana Reyes]]'), '2.md': interview('[[Crew list|Per Lindqvist]]'), 'Interviews.md': '[[1]] [[2]]\n' })).toEqual(['Dana Reyes: 1 in 1.md', 'Per Lindqvist: 1 in 2.md']);
	});

	it('is one where nothing tells two of a name apart', () => {
		const notes = {
			'Crew/0.md': '---\ntags: [interview]\naliases: [Dana]\n---\n\n**Principles**: Dive Deep\n', 'Crew/2.md': interview('Dana'), 'Crew/3.md': `[[0]] [[Interviews]]\n\n${interview('[[Interviews|Dana]]')}`,
			'Interviews.md': '[[2]] [[0]]\n\n## Interview 1\n\n**Interviewer**: [[0]]\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Dana\n\n**Principles**\n- Ownership\n',
		};
		const names = people(notes).map((said) => said.split(':')[0]);
		expect(names).toContain('Dana');
		expect(new Set(names).size).toBe(names.length);
	});

	it('goes by the name of its note where two would be called alike', () => {
		const notes = { 'DR.md': '---\naliases: [Dana Reyes]\n---\n', 'DO.md': '---\naliases: [Dana Okoro]\n---\n', '1.md': interview('[[DR|Dana]]'), '2.md': interview('[[DO|Dana]]') };
		expect(people({ ...notes, 'Interviews.md': '[[1]] [[2]]\n' })).toEqual(['Dana Reyes: 1 in DR.md', 'Dana Okoro: 1 in DO.md']);
		expect(people({ ...notes, '2.md': interview('Per Lindqvist'), 'Interviews.md': '[[1]] [[2]]\n' })).toEqual(['Dana: 1 in DR.md', 'Per Lindqvist: 1 in 2.md']);
	});

	it('is one within a single note too', () => {
		const { loop } = prepare({ 'Loop.md': '## Interview 1\n\n**Interviewer**: Dana\n\n## Interview 2\n\n**Interviewer**: Dana Reyes\n' });
		expect(loop('Loop.md').interviewers.map(({ name, place, rounds }) => [name, place.line, rounds])).toEqual([['Dana Reyes', 0, ['Interview 1', 'Interview 2']]]);
	});
});

describe('a round that names nobody', () => {
	const nameless = '# Interview 1\n\n**Principles**\n- Ownership\n';

	it('goes by the name of its note under an overview', () => {
		expect(people({ 'Rounds/First round.md': nameless, 'Rounds/Last round.md': nameless, 'Interviews.md': '[[First round]] [[Last round]]\n' })).toEqual(['First round: 1 in Rounds/First round.md', 'Last round: 1 in Rounds/Last round.md']);
	});

	it('is that person’s whose row in the overview bears its name', () => {
		const overview = '# Interviews\n\n| Round | Interviewer |\n|---|---|\n| [[First round]] | Dana Reyes |\n| [[Last round]] | Per Lindqvist |\n';
		expect(people({ 'First round.md': nameless, 'Last round.md': nameless, 'Interviews.md': overview })).toEqual(['Dana Reyes: 2 in First round.md', 'Per Lindqvist: 2 in Last round.md']);
	});

	it('is that person’s whose name in the overview links to it', () => {
		expect(people({ 'First round.md': nameless, 'Last round.md': nameless, 'Interviews.md': table('[[First round\\|Dana Reyes]]', '[[Last round\\|Per]]') })).toEqual(['Dana Reyes: 2 in First round.md', 'Per: 2 in Last round.md']);
	});

	it('is that person’s whose first name its note has, not that round’s whose title begins so', () => {
		expect(people({ 'Dana.md': nameless, 'Phone.md': nameless, 'Phone screen.md': nameless, 'Interviews.md': `${table('Dana Reyes', 'Per Lindqvist')}\n[[Dana]] [[Phone]] [[Phone screen]]\n` })).toEqual([
			'Dana Reyes: 2 in Dana.md', 'Per Lindqvist: 1 in Interviews.md', 'Phone: 1 in Phone.md', 'Phone screen: 1 in Phone screen.md',
		]);
	});
});
