import { describe, expect, it } from 'vitest';
import { readNote, noteReader } from '../../../src/core/interview/read-note';
import { wordLists } from '../../../src/core/interview/reading/people/word-lists';
import { plainPeopleReading, readPeople } from '../../../src/core/interview/reading/people/read-people';
import { storyNumbersIn } from '../../../src/core/interview/reading/stories/story-numbers';
import { readOutline } from '../../../src/core/note/read-outline';

/** The name with the highest score in a note, its score and the decision. */
function strongest(path: string, note: string): string {
	const people = readPeople(path, readOutline(note), [], plainPeopleReading(wordLists()));
	const [best] = [...people].sort((a, b) => b.score - a.score);
	return best === undefined ? 'nobody' : `${best.name} ${best.score} ${best.decision}`;
}

/** The sum of the weights in a line of reasons. */
function sumOf(why: string): number {
	return Array.from(why.matchAll(/\(([+-]\d+)\)/g), ([, weight]) => Number(weight)).reduce((sum, one) => sum + one, 0);
}

/** Every question or story of a note with its score, then those that are suggested. */
function weighed(path: string, note: string): string[] {
	const { questions, stories, suggestions } = readNote(path, note);
	const found = [...questions.map(({ text, why }) => `${text} ${sumOf(why)}`), ...stories.map(({ title, why }) => `${title} ${sumOf(why)}`)];
	return [...found, ...suggestions.map(({ kind, text, score }) => `${kind}? ${text} ${score}`)];
}

describe('the bars for people, from both sides', () => {
	it.each([
		['Interview.md', '- Technical: Hana', 'Hana 14 accepted'],
		['Interview.md', '- call with kofi takehome', 'kofi 13 suggested'],
		['Loop.md', 'Aino Halme', 'Aino Halme 5 suggested'],
		['Loop.md', '- Kofi', 'Kofi 4 rejected'],
		['Ferry.md', 'Recruiter: Kiln', 'Kiln 12 suggested'],
	])('%s: %s', (path, note, told) => {
		expect(strongest(path, note)).toBe(told);
	});

	it('list a suggested name among the suggestions, and not a rejected one', () => {
		expect(readNote('Ferry.md', 'Recruiter: Kiln').suggestions).toMatchObject([{ kind: 'interviewer', text: 'Kiln', score: 12 }]);
		expect(readNote('Loop.md', '- Kofi').suggestions).toEqual([]);
	});
});

describe('the bars for questions, from both sides', () => {
	it.each([
		['- Which season suits you?', ['Which season suits you? 8']],
		['1. Do you fear heights? [[The long ladder]]', ['Do you fear heights? 8']],
		['- Do you fear heights? [[The long ladder]]', ['question? Do you fear heights? 7']],
		['- Do you fear heights?', ['question? Do you fear heights? 5']],
		['---\nsource: https://example.org\n---\n- What do you like about tides?', []],
		['## HR\n- How deep is the lock?\n- How long is the quay?\n- How old is the ferry?\n- How wide is the river?', []],
		['## Preguntas que me hicieron\n- ¿Te gusta la noche?', ['question? ¿Te gusta la noche? 5']],
	])('%s', (note, told) => {
		expect(weighed('Interview.md', note)).toEqual(told);
	});

	it('make a score just below the lower bar a near miss', () => {
		const { nearMisses } = readNote('Interview.md', '---\nsource: https://example.org\n---\n- What do you like about tides?');
		expect(nearMisses.map(({ why }) => sumOf(why))).toEqual([4]);
	});

	it('make six below the lower bar the last near miss', () => {
		const note = '- What do you like about tides?\n- How does a lock work?\n- What is an index?\n- What is a hash map?';
		expect(readNote('Interview.md', note).nearMisses.map(({ text, why }) => `${text} ${sumOf(why)}`)).toEqual(['How does a lock work? -1']);
	});
});

describe('the bars for stories, from both sides', () => {
	const lamp = 'It went out and I lit it again in a minute with the keeper of the lock, in the wind.';
	const followed = '\n## Follow-up questions\n- What would you do differently?';
	// Two parts, and nobody speaks of themselves: 3 in all.
	const silent = '**Situation:** She drifted.\n**Action:** The line was thrown.';
	const tow = 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one in the '
		+ 'shed and threw it to the mate, who made it fast.';
	it.each([
		['stories/The lamp.md', `${lamp}${followed}`, ['The lamp 6']],
		['stories/The lamp.md', `${silent}\n**Result:** Home.`, ['story? The lamp 5']],
		['stories/The lamp.md', lamp, ['story? The lamp 4']],
		['stories/The lamp.md', silent, []],
		['The story of the tow.md', `Tell me about a time you helped.\n\n${tow}`, ['story? The story of the tow 5']],
		['The story of the tow.md', tow, []],
	])('%s: %s', (path, note, told) => {
		expect(weighed(path, note)).toEqual(told);
	});
});

describe('what the small examples do not show', () => {
	it('a label from the settings counts for interviewers', () => {
		const read = noteReader({ labels: { interviewer: ['crew'] } });
		const people = read('Foundry.md', 'Crew: Zorvak').interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
		expect(people).toEqual(['Zorvak']);
		expect(readNote('Foundry.md', 'Crew: Zorvak').interviews).toEqual([]);
	});

	it('one question in ten lines is enough in a long note', () => {
		const asks = (count: number): string[] => Array.from({ length: count }, (_, i) => `- Which of the ${i + 2} tides suits you?`);
		const filler = (count: number): string[] => Array.from({ length: count }, () => 'The sea was calm.');
		const found = (lines: readonly string[]): number => readNote('Interview.md', lines.join('\n')).questions.length;
		expect(found([...asks(9), '', ...filler(81)])).toBe(9);
		expect(found([...asks(9), '', ...filler(82)])).toBe(0);
	});

	it('one prompt for a story in thirty lines is enough where only the text mentions interviews', () => {
		const asks = ['- Tell me about a time you lost a glove.', '- Tell me about a time you were happy.', '- Tell me about a time you fell asleep.'];
		const found = (count: number): number => readNote('Harbor.md', ['Phone screen at nine.', ...asks, '', ...Array.from({ length: count }, () => 'The sea was calm.')].join('\n')).questions.length;
		expect(found(86)).toBe(3);
		expect(found(87)).toBe(0);
	});

	it('a link to an interview ties a note of eighty lines, and none that is longer', () => {
		const told = (count: number): string[] => weighed('Harbor.md', ['For the [[Interview]] next week.', '- Tell me about a time you lost a rope.', '', ...Array.from({ length: count }, () => 'The sea was calm.')].join('\n'));
		expect(told(78)).toEqual(['Tell me about a time you lost a rope. 10']);
		expect(told(79)).toEqual(['question? Tell me about a time you lost a rope. 5']);
	});

	it('a label reaches to the first line of text that a blank line sets off', () => {
		const found = (gap: string): string[] => readNote('Loop.md', `Interviewers:\nDana Reyes\n${gap}Otieno Wafula`)
			.interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
		expect(found('')).toEqual(['Dana Reyes', 'Otieno Wafula']);
		expect(found('\n')).toEqual(['Dana Reyes']);
	});

	it('only short texts can refer to a story by its number', () => {
		expect(storyNumbersIn(`${'x'.repeat(52)} story 3`)).toEqual([3]);
		expect(storyNumbersIn(`${'x'.repeat(53)} story 3`)).toEqual([]);
	});

	it('a name needs more evidence in a long note on something else', () => {
		const note = '- Interviewer: Kofi\n';
		expect(strongest('Foundry.md', note)).toBe('Kofi 20 accepted');
		expect(strongest('Foundry.md', note + 'The sea was calm. '.repeat(700))).toBe('Kofi 9 suggested');
	});
});
