import { expect, test } from 'vitest';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import { toldStories, type Told } from '../../../src/core/stories/told-stories';
import { graded, morning, stamped, tellingOf, voided } from '../drill/log-events';

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
		'the late train': { times: 3, lastGrade: 2, lastAt: morning + 2 * DAY },
		'a second one': { times: 1, lastGrade: 2, lastAt: morning + 2 * DAY },
	});
});

test('an answer that names a story twice told it once', () => {
	expect(told(graded(stamped('k', 1, 0), 'q1', 3, { story: ['The tow', 'The tow'] }))).toEqual({ 'the tow': { times: 1, lastGrade: 3, lastAt: morning } });
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
	expect(told(...events)).toEqual({ 'the tow': { times: 3, lastGrade: 3, lastAt: morning + 2 * DAY } });
	expect(told(...events, voided(stamped('k', 4, 2), 'k-3'))).toEqual({ 'the tow': { times: 2, lastGrade: 2, lastAt: morning + DAY } });
});
