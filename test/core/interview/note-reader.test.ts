import { describe, expect, it } from 'vitest';
import { namedBy } from '../../../src/core/interview/choose';
import { noteReader, readNote } from '../../../src/core/interview/read-note';
import { LABELS, LANGUAGES } from '../../../src/core/interview/lexicon/lexicon';
import { readFolder } from '../../../scripts/vault-folder';
import { speaksOfInterview } from '../../../src/core/interview/reading/people/note-ties';

describe('a reader made for a person', () => {
	it('reads as the plain one when the person set nothing', () => {
		const read = noteReader({ labels: {}, openers: [], banks: namedBy([]) });
		for (const [path, text] of readFolder('test-vault')) expect(read(path, text)).toEqual(readNote(path, text));
	});

	it('takes a phrase of theirs for a question in a note that says nothing else', () => {
		const text = '# Harbor\n\n- Sing of a storm you came through.\n';
		expect(readNote('Harbor.md', text).questions).toEqual([]);
		expect(noteReader({ openers: ['sing of'] })('Interview.md', text).questions.map((one) => one.text)).toEqual(['Sing of a storm you came through.']);
	});

	it('takes a label of theirs for an interviewer in a note that says nothing else', () => {
		const read = noteReader({ labels: { interviewer: ['Grilled by'] } });
		expect(read('Monday.md', '## Ten o’clock\n\n**Grilled by**: Dana Reyes\n').interviews.map(({ interviewers }) => interviewers.map(({ name }) => name))).toEqual([['Dana Reyes']]);
	});

	it('takes a label of theirs for principles and for topics', () => {
		const read = noteReader({ labels: { principles: ['Pillars'], topics: ['Read up on'] } });
		const [interview] = read('Loop.md', '## Interview 1\n\n**Interviewer**: Dana Reyes\n**Pillars**: Candor\n**Read up on**: Tide tables\n').interviews;
		expect(interview?.principles.map(({ name }) => name)).toEqual(['Candor']);
		expect(interview?.topics.map(({ text }) => text)).toEqual(['Tide tables']);
	});

	it('takes a label of theirs for questions to ask, also as a heading', () => {
		const read = noteReader({ labels: { 'ask-them': ['Turning tables'] } });
		const note = read('Interview.md', '# Interview\n\n## Turning tables\n\n- Why is the seat free?\n');
		expect(note.questionsToAsk.map(({ text }) => text)).toEqual(['Why is the seat free?']);
		expect(note.questions).toEqual([]);
	});

	it.each([
		['a folder', 'Java', 'Java/Threads.md', '- What is a deadlock?\n'],
		['a tag', '#quiz', 'Threads.md', '#quiz\n\n- What is a deadlock?\n'],
		['a property', 'kind: bank', 'Threads.md', '---\nkind: bank\n---\n- What is a deadlock?\n'],
	])('takes all that asks for a question in notes they name by %s', (_, entry, path, text) => {
		expect(readNote(path, text).questions).toEqual([]);
		expect(noteReader({ banks: namedBy([entry]) })(path, text).questions).toMatchObject([{ text: 'What is a deadlock?', kind: 'technical' }]);
		expect(noteReader({ banks: namedBy(['Elsewhere', '#other', 'kind: other']) })(path, text).questions).toEqual([]);
	});

	it('reads no question there that the person dismissed', () => {
		const dismissed = { path: 'Java/Threads.md', kind: 'question', text: 'What is a deadlock?', decision: 'not' } as const;
		const read = noteReader({ banks: namedBy(['Java']), corrections: [dismissed] });
		expect(read('Java/Threads.md', '- What is a deadlock?\n- What is a mutex?').questions.map(({ text }) => text)).toEqual(['What is a mutex?']);
	});
});

describe('the prefilter lets a note through for', () => {
	/** True when the note was read at all: it gave a near miss, a suggestion, a question or an interview. */
	const isRead = (text: string): boolean => {
		const { questions, nearMisses, suggestions, interviews } = readNote('x.md', text);
		return questions.length + nearMisses.length + suggestions.length + interviews.length > 0;
	};

	it.each(LANGUAGES)('each phrase that asks for a story in $name', ({ openers, spaced }) => {
		const lines = openers.stories.map((phrase) => `1. ${phrase}${spaced ? ' it rained?' : '困难的时候？'}\n`);
		expect(lines.filter((line) => !isRead(`Interview\n---\n${line}`))).toEqual([]);
		expect(lines.filter((line) => !isRead(line))).toEqual([]);
	});

	it('each label for interviewers that mentions interviews', () => {
		const speaking = LABELS.interviewer.filter(speaksOfInterview);
		expect(speaking.length).toBeGreaterThan(40);
		expect(speaking.filter((label) => !isRead(`**${label}**: Dana Reyes\n`))).toEqual([]);
	});
});
