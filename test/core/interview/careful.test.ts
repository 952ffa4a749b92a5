import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

const people = (path: string, note: string): string[] => readNote(path, note).interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
const stories = (path: string, note: string): string[] => readNote(path, note).stories.map(({ title }) => title);
const questions = (path: string, note: string): string[] => readNote(path, note).questions.map(({ text }) => text);

describe('an interviewer is', () => {
	it.each([
		['in a note in which the author tells what they asked everyone', 'Interviews/Loop.md', 'Interviewer: Dana Reyes\n- Tell me about a time you failed.\n\t- We asked everyone to stop deploying', ['Dana Reyes']],
		['in a row without a grade yet', 'Interviews/Loop.md', '| Who | Round | Grade |\n|---|---|---|\n| Dana Reyes | System design | no feedback yet |\n| Vuk Petrov | Coding | not scored yet |', ['Dana Reyes', 'Vuk Petrov']],
		['on a line that is struck because it is done', 'Interviews/Loop.md', '- ~~10:00 Dana Reyes~~ Done\n- ~~11:00 Vuk Petrov~~ moved to Tuesday', ['Dana Reyes', 'Vuk Petrov']],
		['whom the author writes to', 'Interviews/Northwind.md', '# Northwind\nTo: Dana Reyes (hiring manager)\n\nHi Dana, thank you for the talk.', ['Dana Reyes']],
		['without a small word behind the name', 'Interviews/northwind.md', 'interviewer: elena via teams', ['elena']],
		['without a letter behind the name', 'Interviews/northwind.md', 'interviewer: elena b', ['elena']],
		['with a family name of two letters', 'Interviews/northwind.md', '- 10:30 elena ng, engineer', ['elena ng']],
	])('%s', (_, path, note, names) => {
		expect(people(path, note)).toEqual(names);
	});
});

describe('no interviewer is', () => {
	it.each([
		['a story next to a principle', 'Interview prep.md', '# Interview prep\n- Orchard Rescue: Deliver Results'],
		['a topic in a row with a principle', 'Interview prep.md', '# Interview prep\n| Topic | Value |\n|---|---|\n| Elevator Pitch | Ownership |\n| Growth Mindset | Dive Deep |'],
		['a heading over principles', 'Interview prep.md', '# Interview prep\n## Red Flags\nOwnership, Dive Deep'],
		['a remark in bold', 'Interview Northwind.md', '**Red Flags** – none\n**Northern Lights** was the project they asked about'],
		['what a page is for', 'Projects/Harbour Lights.md', '---\naudience: interviewers\n---\nLamps along the quay.'],
	])('%s', (_, path, note) => {
		expect(people(path, note)).toEqual([]);
	});
});

describe('a principle is not assigned by', () => {
	const assessed = (note: string): string[] => {
		const { interviewers } = prepare({ 'Interviews/Loop.md': note }).loop('Interviews/Loop.md');
		return interviewers.flatMap(({ name, principles }) => principles.map(({ principle }) => `${name}: ${principle.name}`));
	};

	it.each([
		['a line that says that it is somebody else’s', '- 10:00 Dana Reyes\n\t- not Dive Deep, that is for Bruno'],
		['the story that was told', '- 10:00 Dana Reyes\n\t- told her the Dive Deep story, she liked it'],
		['the author’s own weakness', '- 10:00 Dana Reyes\n\t- my weak spot: Ownership'],
		['a list of stories below', 'Interviewer: Dana Reyes\n\n## My stories\n- The tow: Ownership\n- The lamp: Dive Deep'],
		['a section on somebody else below', '## Round 1: Dana Reyes\n### Bruno will do\n- Dive Deep'],
	])('%s', (_, note) => {
		expect(assessed(note).filter((said) => said.startsWith('Dana'))).toEqual([]);
	});

	it('the company somebody works for', () => {
		const bank = '# Behavioral questions\n## Stripe\n- Tell me about a time you failed at work.\n## Figma\n- Tell me about a time you led a team.\n';
		const { interviewers } = prepare({ 'Qs.md': bank, 'Interviews/Loop.md': '- 10:00 Dana Reyes (Stripe)\n- 11:00 Bruno Sarti (Figma)\n' }).loop('Interviews/Loop.md');
		expect(interviewers.map(({ principles }) => principles.length)).toEqual([0, 0]);
	});
});

describe('a question', () => {
	it('keeps the principle that is linked in front of it', () => {
		const { asked } = prepare({ 'Interview prep.md': '# Questions\n- [[Ownership]]: Tell me about a time you failed at work.' });
		expect(asked('you failed').principles.map(({ name }) => name)).toEqual(['Ownership']);
	});

	it('is not given the story of the one before', () => {
		const note = '# Behavioral questions\n- Tell me about a time you failed at work.\n\n**Best one** → [[The tow]]\n\n- Tell me about a conflict with a colleague.\n\n**Best one** → [[The lamp]]\n';
		const { asked } = prepare({ 'Interview prep.md': note, 'The tow.md': '', 'The lamp.md': '' });
		expect(asked('a conflict').stories.map(({ title }) => title)).not.toContain('The tow');
	});

	it('keeps the scenario in front of it', () => {
		expect(questions('Interview.md', 'Interviewer: Dana Reyes\n- You join a team in trouble. "What would you do first?"')).toEqual([expect.stringContaining('You join a team in trouble')]);
	});

	it.each(['Therapy/Prompts.md', 'Friends/Conversation starters.md'])('is no prompt for oneself, linked or not: %s', (path) => {
		expect(questions(path, '- Tell me about a time you felt small. [[2024-05-02]]\n- Describe a time you were brave. [[2024-05-03]]\n- Tell me about a day you cried. [[2024-05-04]]\n')).toEqual([]);
	});
});

describe('a story', () => {
	it('of two attempts is one', () => {
		expect(stories('Stories/Migration.md', '# Migration\nSituation: the old system was slow.\n## First attempt\nAction: I moved it in a night.\nResult: it failed.\n## Second attempt\nAction: I moved it table by table.\nResult: it worked.')).toEqual(['Migration']);
	});

	it('told in parts may be called a question', () => {
		expect(stories('Stories.md', '# Question of trust\nSituation: The mate lied.\nAction: I asked him alone.\nResult: He told me.')).toEqual(['Question of trust']);
	});

	it('keeps each of its follow-ups as it is written', () => {
		const note = (below: string): string => `# The tow\nSituation: She drifted.\nTask: Hold her.\nAction: I threw a line.\nResult: home.\n\n${below}`;
		const probes = (below: string): string[] => readNote('Stories/The tow.md', note(below)).stories.flatMap((story) => story.probes.map(({ text }) => text));
		expect(probes('**Follow-ups**\n- how I convinced the mate without any proof\n- who paid')).toEqual(['how I convinced the mate without any proof', 'who paid']);
		expect(probes('Follow-ups: What did it cost? / the crew / who else knew')).toEqual(['What did it cost?', 'the crew', 'who else knew']);
		expect(probes('**Follow-ups**\n- the build / buy decision')).toEqual(['the build / buy decision']);
	});
});
