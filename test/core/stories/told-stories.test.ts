import { expect, test } from 'vitest';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import type { BankQuestion } from '../../../src/core/interview/bank';
import { toldStories, whatWasTold, type Told } from '../../../src/core/stories/told-stories';
import { debriefed, graded, morning, stamped, tellingOf, voided } from '../drill/log-events';

const DAY = 86_400_000;

function told(...events: LogEvent[]): Record<string, Told> {
	return Object.fromEntries(toldStories(replay(events.map(writeLine))));
}

test('a story counts once for each answer that told it, whatever the question, with the last grade', () => {
	expect(told(
		graded(stamped('k', 1, 0), 'q1', 4, { story: ['The late train'] }),
		graded(stamped('k', 2, 2), 'q2', 2, { story: ['The late train', 'A second one'] }),
		graded(stamped('k', 3, 1), 'q1', 3, { story: ['the LATE train'] }),
	)).toEqual({
		'the late train': { times: 3, lastGrade: 2, lastAt: morning + 2 * DAY, heardBy: [] },
		'a second one': { times: 1, lastGrade: 2, lastAt: morning + 2 * DAY, heardBy: [] },
	});
});

test('an answer that names a story twice told it once', () => {
	expect(told(graded(stamped('k', 1, 0), 'q1', 3, { story: ['The tow', 'The tow'] }))).toEqual({ 'the tow': { times: 1, lastGrade: 3, lastAt: morning, heardBy: [] } });
});

test('an answer that was taken back told nothing', () => {
	expect(told(graded(stamped('k', 1, 0), 'q1', 3, { story: ['The tow'] }), voided(stamped('k', 2, 0), 'k-1'))).toEqual({});
});

test('a story told in a drill by story counts like one told for a question, and can be taken back', () => {
	const events = [
		graded(stamped('k', 1, 0), 'q1', 4, { story: ['The tow'] }),
		tellingOf(stamped('k', 2, 1), 'The Tow', 2),
		tellingOf(stamped('k', 3, 2), 'The tow', 3),
	];
	expect(told(...events)).toEqual({ 'the tow': { times: 3, lastGrade: 3, lastAt: morning + 2 * DAY, heardBy: [] } });
	expect(told(...events, voided(stamped('k', 4, 2), 'k-3'))).toEqual({ 'the tow': { times: 2, lastGrade: 2, lastAt: morning + DAY, heardBy: [] } });
});

test('a story told in a round counts once for the round, with who heard it, and keeps the grade of the last drill', () => {
	const events = [
		graded(stamped('k', 1, 0), 'q1', 4, { story: ['The tow'] }),
		debriefed(stamped('k', 2, 1), { who: 'Ines Vale', asked: ['A?', 'B?'], told: ['The tow', 'the Tow'], g: 1 }),
		debriefed(stamped('k', 3, 2), { who: 'Bo Lind', asked: ['A?', 'B?'], told: ['The memo', ''] }),
	];
	expect(told(...events)).toEqual({
		'the tow': { times: 2, lastGrade: 4, lastAt: morning + DAY, heardBy: ['Ines Vale'] },
		'the memo': { times: 1, lastGrade: null, lastAt: morning + 2 * DAY, heardBy: ['Bo Lind'] },
	});
	expect(told(...events, voided(stamped('k', 4, 3), 'k-2'))['the tow']).toEqual({ times: 1, lastGrade: 4, lastAt: morning, heardBy: [] });
});

test('what was told for a question is known from drills and from rounds, each title once', () => {
	const practice = replay([
		graded(stamped('k', 1, 0), 'q1', 4, { story: ['The tow'] }),
		debriefed(stamped('k', 2, 1), { asked: ['Why us?', 'Why not?'], told: ['The Tow', ''] }),
		debriefed(stamped('k', 3, 2), { asked: ['why US'], told: ['The memo'] }),
	].map(writeLine));
	const questions = ['why us', 'why not', 'never asked'].map((key) => ({ key }) as BankQuestion);
	const { forQuestions } = whatWasTold(practice, questions, ({ key }) => (key === 'why us' ? practice.histories.get('q1') ?? null : null));
	expect([...forQuestions]).toEqual([['why us', ['The tow', 'The memo']]]);
});
