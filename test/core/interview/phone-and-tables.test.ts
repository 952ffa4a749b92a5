import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

const asked = (note: string, path = 'Interview questions.md'): string[] => readNote(path, note).questions.map(({ text }) => text);

/** What the candidate may ask, with the interviewer it is for. */
function toAsk(note: string): Array<readonly [text: string, name: string]> {
	const { interviews, questionsToAsk } = readNote('Interview loop.md', note);
	return [...questionsToAsk.map(({ text }) => [text, ''] as const), ...interviews.flatMap((one) =>
		one.questionsToAsk.map(({ text }) => [text, one.interviewers[0]?.name ?? ''] as const))];
}

/** The parts of the only story of a note, and its follow-ups. */
function told(note: string, path = 'Stories/The tow.md'): unknown {
	const [story] = readNote(path, note).stories;
	return [story?.parts.task?.text ?? null, story?.probes.map(({ text }) => text)];
}

describe('questions typed one below the other', () => {
	it('are one each, also where one asks only why', () => {
		expect(asked('tell me about a time you stopped the boat\nwhats the most rope you ever cut - the lock one\nwhy nordhaven? -> close to home'))
			.toEqual(['tell me about a time you stopped the boat', 'whats the most rope you ever cut - the lock one', 'why nordhaven?']);
	});

	it('are one where the first goes on', () => {
		expect(asked('tell me about a time you stopped the boat and\nwhy then? -> the lock')).toEqual(['tell me about a time you stopped the boat and why then?']);
	});
});

describe('what to ask them', () => {
	it('may be typed without marks', () => {
		expect(toAsk('phone interview with Dana Reyes on monday, went fine\n\nask them:\nwhats the rota\ndo people stay long\nis there a canteen\nfridays are best, i think')).toEqual(
			[['whats the rota', ''], ['do people stay long', ''], ['is there a canteen', '']]);
	});

	it('may be in a table that names for whom', () => {
		const loop = '# Interview loop\n\n| Time | Who |\n|---|---|\n| 9:30 | Dana Reyes |\n| 10:30 | Otto Varga |\n\n';
		expect(toAsk(`${loop}## Questions I want to ask\n| Question | For whom |\n|---|---|\n| Who decides? | Dana |\n| Bonus? | anybody |\n| – | Otto |`)).toEqual(
			[['Bonus?', ''], ['Who decides?', 'Dana Reyes']]);
	});
});

describe('a story in a table with a row for each part', () => {
	const story = (task: string, last: string): string =>
		`# The tow\n\n| | |\n|---|---|\n| Situation | I had the watch and she drifted |\n| Task | ${task} |\n| Action | I ran for a line |\n| Result | Home by ten |\n${last}`;

	it('has a task that is put as a bid', () => {
		expect(told(story('Explain it to the board', ''))).toEqual(['Explain it to the board', []]);
	});

	it.each(['Explain your role', 'Describe the problem', 'Outline what had to be done'])('has none where a cell says how to tell it: “%s”', (task) => {
		expect(told(story(task, ''))).toEqual([null, []]);
	});

	it('has the follow-ups of a row of their own', () => {
		expect(told(story('Hold her', '| Possible follow-ups | What did the line cost? Who paid? |'))).toEqual(['Hold her', ['What did the line cost?', 'Who paid?']]);
		expect(told(story('Hold her', '| Possible follow-ups | – |'))).toEqual(['Hold her', []]);
	});
});

describe('an item without its mark between follow-ups', () => {
	const TOLD = 'I had the watch and she drifted, so I ran for a line.\n\nResult: home by ten\n\nthey might go\n- was your skipper happy?';

	it('is one of them if it opens like a question', () => {
		expect(told(`${TOLD}\n- how did the crew take it\n- would you do it again?`)).toEqual([null, ['was your skipper happy?', 'how did the crew take it', 'would you do it again?']]);
	});

	it('is none if it tells something, or is further below', () => {
		expect(told(`${TOLD}\n- the crew took it well\n\n\n- how it went`)).toEqual([null, ['was your skipper happy?']]);
	});
});

describe('a column of what they look at', () => {
	it('has what the person assesses', () => {
		const { interviews } = readNote('Interview loop.md', '| # | Who | What they look at |\n|---|---|---|\n| 1 | Dana Reyes | ropes, tides |');
		expect(interviews.flatMap(({ principles }) => principles.map(({ name }) => name))).toEqual(['ropes', 'tides']);
	});
});

describe('what says who asks', () => {
	it.each(['He asked:', 'They asked:', 'Otto asked:'])('is no value that somebody assesses: “%s”', (label) => {
		const { interviews } = readNote('Interview.md', `# Wednesday interview\n\n**11:00** Dana Reyes. Large office. ${label}\n1. What is an archive for?\n2. Tell me about a rope you lost.`);
		expect(interviews.flatMap(({ principles }) => principles)).toEqual([]);
	});
});
