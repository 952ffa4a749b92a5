import { describe, expect, it } from 'vitest';
import { isCompetence } from '../../../src/core/interview/reading/people/competences';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

/** Who assesses what in a note about a loop. */
function assessed(note: string): Record<string, string[]> {
	return Object.fromEntries(readNote('Interview loop.md', note).interviews.flatMap(({ interviewers, principles }) =>
		interviewers.map(({ name }) => [name, principles.map((one) => one.name)])));
}

describe('a competence', () => {
	it.each([
		'communication', 'stakeholder management', 'cross team collaboration', 'communication with customers', 'stewardship of money',
		'Delivery under constraints', 'how I take feedback', 'working with others', 'equity & inclusion', 'Konfliktfähigkeit',
		'leiderschap', 'travail en équipe', 'trabajo en equipo',
	])('is “%s”', (name) => {
		expect(isCompetence(name)).toBe(true);
	});

	it.each([
		'', 'communications', 'VP of delivery', 'had stakeholder management', 'very good cross team collaboration', 'Finance: budget discipline',
		'vision, strategy', 'how we interview', 'system design', 'with communication', 'communication with all of the people of the town',
	])('is not “%s”', (name) => {
		expect(isCompetence(name)).toBe(false);
	});
});

describe('what somebody assesses where no company has named its values', () => {
	it.each([
		['behind a job', '- Dana Reyes, VP Operations: prioritization, stakeholder management', ['prioritization', 'stakeholder management']],
		['in a sentence of its own', '- **Dana Reyes** – Director of Operations, my boss. Prioritization, vendor management.', ['Prioritization', 'vendor management']],
		['behind a dash', '- Dana Reyes (superintendent) – equity & inclusion', ['equity', 'inclusion']],
		['behind a verb', '- Dana Reyes, CTO, half a day + wants to see scrappiness', ['scrappiness']],
		['in quotation marks', '- Dana Reyes – head of product. "Product sense"', ['Product sense']],
	])('is found %s', (_, line, found) => {
		expect(assessed(`# Interview loop\n\nPanel\n\n${line}\n`)).toEqual({ 'Dana Reyes': found });
	});

	it('is found in a sentence on one person, behind “about”', () => {
		expect(assessed('# Interview loop\n\n10:00 Dana Reyes, head of people, a talk about motivation and how I work with others\n'))
			.toEqual({ 'Dana Reyes': ['motivation', 'how I work with others'] });
	});

	it('is found below a heading with the name', () => {
		expect(assessed('# Interview panel\n\n### Dana Reyes, product director - 15:00\nstakeholder management; communication\n'))
			.toEqual({ 'Dana Reyes': ['stakeholder management', 'communication'] });
	});

	it.each(['looks at', 'what she looks at', 'wants to see'])('is found in a column headed “%s”, whatever it is called', (head) => {
		const table = `| who | role | ${head} |\n|---|---|---|\n| Dana Reyes | chair | Setting directions |\n`;
		expect(assessed(`# Interview panel\n\n${table}`)).toEqual({ 'Dana Reyes': ['Setting directions'] });
	});

	it('is found in a column whose head does not say so, but for what is known', () => {
		const table = '| who | when | after what |\n|---|---|---|\n| Dana Reyes | 10:00 | creative judgment - bring three pieces |\n';
		expect(assessed(`# Interview day\n\n${table}`)).toEqual({ 'Dana Reyes': ['creative judgment'] });
	});

	it('is a topic where it is a round or technical, in such a column too', () => {
		const table = '| who | looks at |\n|---|---|\n| Dana Reyes | Read the gauge + system design |\n';
		const [round] = readNote('Interview loop.md', `# Interview loop\n\n${table}`).interviews;
		expect(round?.principles.map(({ name }) => name)).toEqual(['Read the gauge']);
		expect(round?.topics.map(({ text }) => text)).toEqual(['system design']);
	});

	it('is not a job or a part of one', () => {
		expect(assessed('# Interview loop\n\nPanel\n\n- Dana Reyes, head of strategy\n- Per Holm, VP Delivery\n'))
			.toEqual({ 'Dana Reyes': [], 'Per Holm': [] });
	});

	it('is not what is said of somebody else', () => {
		const prose = '# Interview loop\n\nFirst with Dana Reyes, head of people. Then with Per Holm, the CTO, on vision.\n';
		expect(assessed(prose)['Dana Reyes']).not.toContain('vision');
		const lines = '# Interview loop\n\n9:00 Dana Reyes, finance\n10:00 Per Holm, VP Operations: communication\n';
		expect(assessed(lines)).toEqual({ 'Dana Reyes': [], 'Per Holm': ['communication'] });
	});
});

describe('a definition list', () => {
	const people = (note: string): string[] => readNote('Interview loop.md', note).interviews.flatMap(
		({ interviewers }) => interviewers.map(({ name }) => name));

	it('says more of the person above, and names nobody', () => {
		expect(people('# Interview loop\n\nWho does what\n\n**Dana Reyes** – hiring manager, web\n: Land the Boat, Longer Horizon\n: wants scope\n')).toEqual(['Dana Reyes']);
	});

	it('names people below a label, on each of its lines', () => {
		expect(people('# Interview loop\n\nInterviewers\n: Dana Reyes, owner\n: Per Holm, head hygienist\n')).toEqual(['Dana Reyes', 'Per Holm']);
	});
});

describe('a form of address', () => {
	it('is no principle by its letters', () => {
		expect(assessed('# Interview loop\n\n- Dana Reyes + Dr. Holm\n- Interviewer: Per Abara, DR\n')['Dana Reyes']).toEqual([]);
	});
});

describe('the values of a company', () => {
	it('are found beside a competence in what is said of a person', () => {
		const vault = prepare({
			'Loop.md': '# Interview loop\n\n- **Dana Reyes**, director – *Seeing the whole shop; Working together*\n- **Per Holm**, lead – *Going first; Working together*\n',
			'Values.md': '# Interview questions\n\n## Seeing the whole shop\n\n- Tell me about a time you saw the whole.\n\n## Going first\n\n- Tell me about a time you went first.\n',
		});
		expect(vault.loop('Loop.md').interviewers.map(({ name, principles }) => [name, principles.map(({ principle }) => principle.name).sort()])).toEqual([
			['Dana Reyes', ['Seeing the whole shop', 'Working together']],
			['Per Holm', ['Going first', 'Working together']],
		]);
	});
});
