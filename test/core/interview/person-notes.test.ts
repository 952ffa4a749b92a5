import { describe, expect, it } from 'vitest';
import { prepare } from './prepared';

type Vault = Readonly<Record<string, string>>;

/** A loop note of two rounds; the second is always Per Lindqvist's. */
const loopNote = (who: string): string => `## Interview 1\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n`;

/** A person's note that names principles under a label. */
const personNote = (front: string, text: string): string => `---\ntags: [interview]\n${front}---\n${text}\n`;

/** Where each principle of the first interviewer is assigned, as "name at note:line". */
function probes(texts: Vault, path = 'Loop.md'): string[] {
	const [first] = prepare(texts).loop(path).interviewers;
	return first?.principles.map(({ principle, assigned }) => `${principle.name} at ${assigned?.path}:${assigned?.line}`) ?? [];
}

describe('the principles that a person’s note names count for that interviewer', () => {
	it('where the name is a link to it', () => {
		expect(probes({ 'Loop.md': loopNote('[[Dana Reyes|Dana]]'), 'Dana Reyes.md': personNote('', '**Principles**: Dive Deep, Frugality') })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Dana Reyes.md:0', 'Frugality at Dana Reyes.md:0']);
	});

	it('where the name is a link to it and it bears another', () => {
		expect(probes({ 'Loop.md': loopNote('[[Bar raiser|Dana Reyes]]'), 'Bar raiser.md': personNote('', '**Principles**: Dive Deep') })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Bar raiser.md:0']);
	});

	it('where it bears the full name', () => {
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'People/Dana Reyes.md': personNote('', '**Principles**: Dive Deep') })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at People/Dana Reyes.md:3']);
	});

	it('where the name is one of its aliases', () => {
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'D.R.md': personNote('aliases: [Dana Reyes]\n', '**Principles**: Dive Deep') })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at D.R.md:0']);
	});

	it('where the name links to an alias, which the app does not follow', () => {
		expect(probes({ 'Loop.md': loopNote('[[Dana]]'), 'People/Daniela Reyes.md': personNote('aliases: [Dana]\n', '**Principles**: Dive Deep') })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at People/Daniela Reyes.md:4']);
	});

	it('where it links to the loop and has more of the name than stands there', () => {
		const text = '**Principles**: Dive Deep\n\n';
		expect(probes({ 'Loop.md': loopNote('Dana'), 'Dana Reyes.md': personNote('', `${text}Round one of [[Loop]].`) })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Dana Reyes.md:0']);
		expect(probes({ 'Loop.md': loopNote('Dana'), 'Dana Reyes.md': personNote('', text) })).toEqual(['Ownership at Loop.md:5']);
	});

	it('when it names them by links to their notes', () => {
		expect(probes({ 'Loop.md': loopNote('[[Dana Reyes]]'), 'Dana Reyes.md': 'Round one of [[Loop]]. Asks for [[Dive Deep]] and [[principles#Frugality|thrift]], plays the [[viola]].\n', 'Dive Deep.md': '' })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Dana Reyes.md:0', 'Frugality at Dana Reyes.md:0']);
	});

	it('when it has them in its properties', () => {
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana Reyes.md': '---\ninterviewer: Dana Reyes\nprinciples: [Dive Deep, Frugality]\n---\n' })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Dana Reyes.md:0', 'Frugality at Dana Reyes.md:0']);
	});

	it('with the line of their heading where they have one', () => {
		const note = personNote('', '# Dana Reyes\n\n**Principles**: Dive Deep\n\n## Dive Deep\n\nAlways asks twice.');
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana Reyes.md': note })).toEqual(['Ownership at Loop.md:5', 'Dive Deep at Dana Reyes.md:7']);
	});

	it('under an overview of hubs too, once each', () => {
		const hub = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n`;
		const vault = { '1.md': hub('[[Dana Reyes]]'), '2.md': hub('Per Lindqvist'), 'Boatyard.md': '[[1]] [[2]]\n', 'Dana Reyes.md': personNote('', '**Principles**: Ownership, Dive Deep') };
		expect(probes(vault, 'Boatyard.md')).toEqual(['Ownership at 1.md:5', 'Dive Deep at Dana Reyes.md:0']);
	});
});

describe('a note’s principles do not count', () => {
	const OWN = ['Ownership at Loop.md:5'];

	it('for somebody of whom it only has the first name', () => {
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana.md': personNote('', '**Principles**: Dive Deep') })).toEqual(OWN);
	});

	it('for one of two who share the first name that is all it has', () => {
		const note = personNote('', '**Principles**: Dive Deep\n\nRound one of [[Loop]].');
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana.md': note })).toEqual([...OWN, 'Dive Deep at Dana.md:0']);
		expect(probes({ 'Loop.md': loopNote('Dana Reyes').replace('Per Lindqvist', 'Dana Okoro'), 'Dana.md': note })).toEqual(OWN);
	});

	it('for two people whose names both link to it', () => {
		expect(probes({ 'Loop.md': loopNote('[[Crew|Dana Reyes]]').replace('Per Lindqvist', '[[Crew|Per Lindqvist]]'), 'Crew.md': personNote('', '**Principles**: Dive Deep') })).toEqual(OWN);
	});

	it('for a name that links to a part of it', () => {
		expect(probes({ 'Loop.md': loopNote('[[Crew#Dana Reyes|Dana Reyes]]'), 'Crew.md': personNote('', '## Dana Reyes\n\n**Principles**: Dive Deep') })).toEqual(OWN);
	});

	it('for a name that two notes bear', () => {
		const note = personNote('', '**Principles**: Dive Deep');
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Boatyard/Dana Reyes.md': note, 'Lighthouse/Dana Reyes.md': note })).toEqual(OWN);
	});

	it('for the namesake in another company’s loop', () => {
		const vault = { 'Loop.md': loopNote('Dana Reyes'), 'Lighthouse loop.md': loopNote('Dana Reyes'), 'Dana Reyes.md': personNote('', '**Principles**: Dive Deep\n\nSecond round of [[Lighthouse loop]].') };
		expect(probes(vault)).toEqual(OWN);
		expect(probes(vault, 'Lighthouse loop.md')).toEqual(['Ownership at Lighthouse loop.md:5', 'Dive Deep at Dana Reyes.md:0']);
	});

	it('where it is another loop, or a round of one', () => {
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana Reyes.md': loopNote('Ines Okoro').replace('Ownership', 'Dive Deep') })).toEqual(OWN);
		const hub = '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Dive Deep\n';
		expect(probes({ 'Loop.md': loopNote('Dana Reyes'), 'Dana Reyes.md': hub, 'Robin.md': hub, 'Lighthouse.md': '[[Dana Reyes]] [[Robin]]\n' })).toEqual(OWN);
	});
});

/** What the first interviewer of a loop asks beside their principles. */
function asks(texts: Vault, path = 'Loop.md'): string[] {
	return prepare(texts).loop(path).interviewers[0]?.questions.map(({ text }) => text) ?? [];
}

describe('the questions that an interviewer asks', () => {
	const prompts = '- Tell me about a time you mended a sail.\n- What would you do first?\n';

	it('are those in a note of their own', () => {
		expect(asks({ 'Loop.md': loopNote('Dana Reyes'), 'People/Dana Reyes.md': `**Likely questions**\n${prompts}` }))
			.toEqual(['Tell me about a time you mended a sail.', 'What would you do first?']);
	});

	it('are those below their full name in a note beside the loop', () => {
		const beside = { 'Northwind/Dana and Per.md': `---\ntags: [interview]\n---\n# Dana Reyes\n${prompts}\n# Per Lindqvist\n- Describe a time you waited.\n` };
		expect(asks({ 'Northwind/Loop.md': loopNote('Dana Reyes'), ...beside }, 'Northwind/Loop.md')).toContain('Tell me about a time you mended a sail.');
		expect(asks({ 'Northwind/Loop.md': loopNote('Dana Reyes'), ...beside }, 'Northwind/Loop.md')).not.toContain('Describe a time you waited.');
	});

	it('are not those below the same name in a note of another folder', () => {
		const elsewhere = { 'Contoso/Dana.md': `---\ntags: [interview]\n---\n## Dana Reyes\n${prompts}` };
		expect(asks({ 'Northwind/Loop.md': loopNote('Dana Reyes'), ...elsewhere }, 'Northwind/Loop.md')).toEqual([]);
	});

	it('are those below their first name in the loop note itself', () => {
		const note = `${loopNote('Dana Reyes')}\n## Questions Dana may ask\n${prompts}`;
		expect(asks({ 'Loop.md': note })).toContain('Tell me about a time you mended a sail.');
	});
});
