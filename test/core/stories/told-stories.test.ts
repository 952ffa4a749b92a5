import { expect, test } from 'vitest';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import { toldStories, type Told } from '../../../src/core/stories/told-stories';
import { graded, morning, stamped, voided } from '../drill/log-events';

const DAY = 86_400_000;

function told(...events: LogEvent[]): Record<string, Told> {
	return Object.fromEntries(toldStories(replay(events.map(writeLine)).histories.values()));
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
