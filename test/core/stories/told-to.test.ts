import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLine } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import { readLine } from '../../../src/core/drill/read-line';
import { toldTo } from '../../../src/core/stories/told-to';
import type { LoopInterviewer } from '../../../src/core/interview/loop';
import { debriefed, stamped, voided } from '../drill/log-events';

const person = (name: string): LoopInterviewer => ({ name, role: null, place: { path: 'Loop.md', line: 0 }, places: [], namedIn: [], rounds: [], date: null, principles: [], questions: [], topics: [], questionsToAsk: [], hears: [] });
const loop = { path: 'Loop.md', interviewers: [person('Ines Vale'), person('Bo Lind')] };
const at = (seq: number) => stamped('k', seq, seq);

describe('what interviewers have heard', () => {
	it('is each story once, in the order of its telling, by the name that the loop has for the interviewer', () => {
		const debriefs = [
			debriefed(at(1), { who: 'ines vale', asked: ['A?', 'B?', 'C?'], told: ['The tow', '', 'The late train'] }),
			debriefed(at(2), { who: 'Ines Vale', asked: ['D?', 'E?'], told: ['the Tow', 'The memo'] }),
			debriefed(at(3), { who: 'Bo Lind', asked: ['A?'], told: [''] }),
		];
		expect([...toldTo(debriefs, loop)]).toEqual([
			['Ines Vale', { titles: ['The tow', 'The late train', 'The memo'], day: Date.UTC(2026, 0, 6) }], ['Bo Lind', { titles: [], day: Date.UTC(2026, 0, 8) }],
		]);
	});

	it('is nothing that was told in another loop, and what was told before the loop note was renamed', () => {
		const other = { path: 'Other.md', interviewers: [person('Ines Vale')] };
		const debriefs = [
			debriefed(at(1), { loop: 'Other.md', who: 'Ines Vale', told: ['The tow'] }),
			debriefed(at(2), { loop: 'Old name.md', who: 'Ines Vale', told: ['The memo'] }),
			debriefed(at(3), { loop: 'Gone.md', who: 'Somebody Else', told: ['The gap'] }),
		];
		expect([...toldTo(debriefs, loop, [loop, other])]).toEqual([['Ines Vale', { titles: ['The memo'], day: Date.UTC(2026, 0, 7) }]]);
	});
});

describe('a debrief in the practice log', () => {
	it('is read as it was written, and a line of an earlier version without what it did not know', () => {
		const event = debriefed(at(1), { asked: ['Why us?', 'And now?'], told: ['The tow', ''], g: null, remark: 'Late' });
		expect(readLine(writeLine(event))).toEqual(event);
		const { asked: _a, told: _t, g: _g, remark: _r, loop: _l, ...old } = event;
		expect(readLine(JSON.stringify(old))).toEqual({ ...event, loop: '', asked: [], told: [], g: null, remark: '' });
		expect(readLine(JSON.stringify({ ...event, told: [7], g: 9 }))).toMatchObject({ told: ['', ''], g: null });
	});

	it('counts the same in any order of lines, and not at all once it is taken back', () => {
		const events = [1, 2, 3, 4].map((seq) => debriefed(at(seq), { told: [`Story ${seq}`] }));
		const lines = [...events, voided(at(5), 'k-2')].map(writeLine);
		fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
			expect(replay(shuffled).debriefs.map(({ told }) => told[0])).toEqual(['Story 1', 'Story 3', 'Story 4']);
		}), { numRuns: 20 });
	});
});
