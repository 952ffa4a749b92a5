import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

/** A loop note with lists of questions below the names of those who will ask them. */
const LOOP = `# Northwind onsite

## Who

- 9:00 Dana Reyes, Director (Ownership)
- 10:00 Per Lindqvist, Manager (Dive Deep)

## Questions I expect

Dana
- Tell me about a time you owned what nobody wanted. → [[The tow]]
- What would your last boss say you should stop doing?

Per
- Something you simplified: [[The fog]]
- Tell me about a mistake you made public.

## Ask them
- How many people are on the team?
`;

describe('the bare name of an interviewer over a list', () => {
	const vault = prepare({ 'Loop.md': LOOP });

	it('names the person who asks the questions, if one of the lists asks for stories', () => {
		const [note] = vault.notes;
		expect(note?.questions.map(({ text, under }) => [text, under[0]])).toEqual([
			['Tell me about a time you owned what nobody wanted.', 'Dana'],
			['What would your last boss say you should stop doing?', 'Dana'],
			['Tell me about a mistake you made public.', 'Per'],
		]);
		expect(note?.interviews.flatMap(({ questionsToAsk }) => questionsToAsk)).toEqual([]);
		expect(note?.questionsToAsk.map(({ text }) => text)).toEqual(['How many people are on the team?']);
	});

	it('names the person to ask, if no list asks for stories', () => {
		const list = LOOP.replace(/Dana\n[^]*?(?=## Ask)/, 'Dana\n- How do you plan a week?\n- What would you change here?\n\n');
		const [note] = prepare({ 'Loop.md': list.replace('Questions I expect', 'Questions') }).notes;
		expect(note?.questions).toEqual([]);
		expect(note?.interviews[0]?.questionsToAsk.map(({ text }) => text)).toEqual(['How do you plan a week?', 'What would you change here?']);
	});
});

it('a follow-up ends with its question: the answer after it is not read out in a drill', () => {
	const story = readNote('Stories/The tow.md', '# The tow\n\n#story\n\n- S: fog\n- T: tow\n- A: I pulled.\n- R: home in 2 hours\n\n## Follow-ups\n- How sure were you? (70 %)\n- Who paid? I did, and told nobody.\n- “Why you?”\n- What would you do differently?\n');
	expect(story.stories[0]?.probes.map(({ text }) => text)).toEqual(['How sure were you?', 'Who paid?', 'Why you?', 'What would you do differently?']);
	const marked = readNote('Stories/The fog.md', '# The fog\n\n#story\n\n- S: fog\n- T: tow\n- A: I pulled.\n- R: home in 2 hours\n\nThey may ask:\n? Who was with you\n');
	expect(marked.stories[0]?.probes.map(({ text }) => text)).toEqual([expect.stringContaining('Who was with you')]);
	const [question] = readNote('Interview questions.md', '# Interview questions\n\n- Tell me about a goal you took over.\n\n  Follow-ups:\n  - Who paid? I did.\n').questions;
	expect(question?.followUps).toEqual(['Who paid?']);
});

describe('no interviewer is', () => {
	const people = (line: string): string[] => readNote('Interview loop.md', `# Interview loop\n\n${line}\n\n## Interviewers\n\n- Dana Reyes, Director (Ownership)\n${line}\n`).interviews
		.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));

	it.each([
		['who is struck out and does not come', '- ~~Vuk Petrov~~ not coming anymore'],
		['who only sent the plan', 'Sent by Florence (HR). Bring a passport!'],
	])('%s', (_, line) => {
		expect(people(line)).toEqual(['Dana Reyes']);
	});
});

it('a link to the mail of the recruiter does not make everybody in it the recruiter', () => {
	const vault = prepare({
		"Jobs/Petra's mail.md": '# Interviews with Northwind\n\nFrom: Petra Lind\n\n09:00 - 09:45 Dana Reyes, Director Operations\n10:00 - 10:45 Per Holm, Manager Planning\n',
		'Jobs/Loop.md': "# Northwind onsite interviews\n\nWith [[Petra's mail|Petra]]\n\n- 9:00 Dana Reyes (Ownership)\n- 10:00 Per Holm (Dive Deep)\n",
		'Jobs/Call.md': "# Interview call with Petra\n\nInterviewer: [[Petra's mail|Petra]], 30 min.\n",
	});
	const names = vault.loops.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
	expect(names).toEqual(expect.arrayContaining(['Dana Reyes', 'Per Holm']));
});
