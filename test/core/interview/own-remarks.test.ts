import { describe, expect, it } from 'vitest';
import { isOwnRemark } from '../../../src/core/interview/reading/own-remarks';
import { readNote } from '../../../src/core/interview/read-note';

/** The first question of a list: its words, what is asked with it, and the remarks on it. */
function first(line: string): readonly [text: string, askedWith: readonly string[], remarks: readonly string[]] {
	const [question] = readNote('Interview questions.md', `- ${line}\n- Describe a time you won.`).questions;
	return [question?.text ?? '', question?.askedWith ?? [], (question?.talkingPoints ?? []).map(({ text }) => text)];
}

const ROPE = 'Tell me about a time you lost a rope';

describe('what an author notes behind a question', () => {
	it.each([
		[`${ROPE}? - good`, `${ROPE}?`, 'good'],
		['why Nordhaven? - good', 'why Nordhaven?', 'good'],
		[`${ROPE}? -> ok, needs numbers`, `${ROPE}?`, 'ok, needs numbers'],
		[`${ROPE} (done)`, ROPE, 'done'],
		[`${ROPE}. (done)`, `${ROPE}.`, 'done'],
		[`${ROPE} (need one)`, ROPE, 'need one'],
		[`${ROPE} ✔ ok`, ROPE, 'ok'],
		[`${ROPE}? ✔ ok`, `${ROPE}?`, 'ok'],
		[`${ROPE} - weak`, ROPE, 'weak'],
		[`${ROPE} – not ready, too long`, ROPE, 'not ready, too long'],
		['What moves you? - todo', 'What moves you?', 'todo'],
		['What moves you? hm', 'What moves you?', 'hm'],
		['Where do you see yourself in five years - ugh', 'Where do you see yourself in five years', 'ugh'],
		['Why us? — 3/5 rambled', 'Why us?', '3/5 rambled'],
		['Why us? – because of the boats. They float.', 'Why us?', 'because of the boats. They float.'],
		['Warum wir? – noch üben', 'Warum wir?', 'noch üben'],
		[`${ROPE} – used the tow`, ROPE, 'used the tow'],
	])('“%s” is a remark that nobody asks', (line, text, remark) => {
		expect(first(line)).toEqual([text, [], [remark]]);
	});

	it('leaves no remark behind when it is only a sign', () => {
		expect(first(`${ROPE} ✅`)).toEqual([ROPE, [], []]);
	});

	it('ends what is asked, even if it doubts', () => {
		expect(first('Why us? — hmm, the tow? Or the lock?')).toEqual(['Why us?', [], ['hmm, the tow? Or the lock?']]);
	});

	it('may come after something else that was asked', () => {
		expect(first('Why us? And why now? - weak')).toEqual(['Why us?', ['And why now?'], ['weak']]);
	});

	it('leads to the story it names', () => {
		expect(readNote('Interview questions.md', `- ${ROPE}? - the tow`).questions[0]?.behind).toBe('the tow');
	});
});

describe('what is asked on the same line', () => {
	it.each([
		[`${ROPE}. What did it cost? And then?`, ['What did it cost?', 'And then?']],
		[`${ROPE}. Be specific.`, ['Be specific.']],
		[`${ROPE}? - And what did it cost?`, ['And what did it cost?']],
		['What moves you? Give me an example.', ['Give me an example.']],
		['Have you ever lost a boat? what did you learn', ['what did you learn']],
	])('“%s” is asked with the question', (line, askedWith) => {
		expect(first(line).slice(1)).toEqual([askedWith, []]);
	});

	it.each([
		`${ROPE} - what happened?`,
		`${ROPE} – with a peer, a skipper or a passenger.`,
		'What do you do when you ❤ a plan and nobody else does?',
	])('“%s” is one question', (line) => {
		expect(first(line)).toEqual([line, [], []]);
	});
});

describe('a remark of the author', () => {
	it.each(['good', 'not ready', 'so weak!', 'need one', '4/5', 'schwach', 'pendiente'])('may be “%s”', (words) => {
		expect(isOwnRemark(words)).toBe(true);
	});

	it.each(['good or bad', 'Ownership', 'manager', 'goodwill', 'needless to say, what did you do next in all those years at sea'])('is never “%s”', (words) => {
		expect(isOwnRemark(words)).toBe(false);
	});
});

describe('a column of follow-ups', () => {
	it('has none in a cell with only a dash', () => {
		const note = `| Question | Follow-up |\n|---|---|\n| ${ROPE} | – |\n| Why us? | Why now? |`;
		expect(readNote('Interview questions.md', note).questions.map(({ followUps }) => followUps)).toEqual([[], ['Why now?']]);
	});
});
