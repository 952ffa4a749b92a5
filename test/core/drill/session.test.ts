import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answered, clocks, currentCard, drop, end, grade, gradeLater, hide, hint, pause, replace, rest, resume, retire, reveal, roundMs, show, skip, speak, startSession, toggleStory,
	togglePart, undo, undoable, type Session,
} from '../../../src/core/drill/session';
import { draw, session, walk, walks } from './session-steps';

/** What must be the same after an undo: all but the clocks that ran meanwhile. */
function matters({ cards, past, phase, turn }: Session): unknown {
	const { thinkMs, speakMs, hint, stories, probe, parts, reached } = turn;
	return { cards, past, phase, thinkMs, speakMs, hint, stories, probe, parts, reached };
}

function shown(session: Session): string {
	return `${currentCard(session)?.id ?? '-'} ${session.phase}`;
}

describe('a session', () => {
	test('goes from question over speaking and reveal to the next question, and ends after the last', () => {
		let now = session('ab');
		const seen = [shown(now)];
		for (const step of [speak, reveal, (one: Session, at: number) => grade(one, 3, at), reveal, (one: Session, at: number) => grade(one, 1, at)]) {
			now = step(now, 1000);
			seen.push(shown(now));
		}
		expect(seen).toEqual(['a question', 'a speaking', 'a revealed', 'b question', 'b revealed', '- done']);
		expect(now.past.map((turn) => turn.grade)).toEqual([3, 1]);
	});

	test('with no questions is done at once, and leaves out a card that is there twice', () => {
		expect(shown(session(''))).toBe('- done');
		expect(session('aba').cards.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('asks nothing twice, whatever is done', () => {
		fc.assert(
			fc.property(walks, (steps) => {
				const { session: after } = walk(session('abc'), steps);
				const ids = after.past.map(({ card }) => card.id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids).not.toContain(currentCard(after)?.id);
			}),
		);
	});

	test('does nothing on a step that does not belong to its phase', () => {
		const asking = session('a');
		expect(grade(asking, 3, 1)).toBe(asking);
		expect(grade(reveal(asking, 1), 5 as 4, 2).phase).toBe('revealed');
		expect(speak(reveal(asking, 1), 2).phase).toBe('revealed');
		const done = end(asking, 1);
		for (const step of [speak, reveal, skip, rest, retire, answered]) expect(step(done, 2)).toBe(done);
		expect(togglePart(done, 1)).toBe(done);
	});

	test('never changes the value it was given', () => {
		fc.assert(
			fc.property(walks, walks, (steps, more) => {
				const { session: before } = walk(session('abc'), steps);
				const kept = structuredClone(before);
				walk(before, more);
				expect(before).toEqual(kept);
			}),
		);
	});
});

describe('the clocks', () => {
	test('measure thinking until start, speaking until reveal, and all until the grade', () => {
		const graded = grade(reveal(speak(session('ab'), 8_200), 139_200), 3, 152_300);
		expect(graded.past[0]).toMatchObject({ thinkMs: 8_200, speakMs: 131_000, reviewMs: 13_100 });
		expect(clocks(graded, 153_300)).toEqual({ think: 1_000, speak: 0, total: 1_000 });
		expect(roundMs(graded, 153_300)).toBe(153_300);
	});

	test('leave out pauses and time in a hidden window, overlapping ones too', () => {
		let now = pause(speak(session('a'), 1_000), 2_000);
		now = hide(now, 3_000);
		now = resume(now, 4_000);
		expect(clocks(now, 9_000)).toEqual({ think: 1_000, speak: 1_000, total: 2_000 });
		now = show(now, 10_000);
		expect(clocks(now, 10_500)).toEqual({ think: 1_000, speak: 1_500, total: 2_500 });
	});

	test('stay paused when the window comes back, and go on with the next step', () => {
		const back = show(hide(pause(session('a'), 1_000), 2_000), 3_000);
		expect(clocks(back, 60_000).total).toBe(1_000);
		expect(clocks(speak(back, 60_000), 61_000)).toEqual({ think: 1_000, speak: 1_000, total: 2_000 });
	});

	test('stand when the session is done', () => {
		const done = end(session('a'), 1_000);
		expect(roundMs(done, 99_000)).toBe(1_000);
	});

	test('never run backwards and never count more than the time that passed', () => {
		fc.assert(
			fc.property(walks, (steps) => {
				const forward = steps.map(({ name, at }) => ({ name, at: Math.abs(at) }));
				const { session: after, now } = walk(session('abc'), forward);
				expect(roundMs(after, now)).toBeLessThanOrEqual(now);
				const { session: wild, now: then } = walk(session('abc'), steps);
				for (const clock of Object.values(clocks(wild, then - 10_000))) expect(clock).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

describe('undo', () => {
	test.each([
		['a grade', (one: Session, at: number) => grade(one, 2, at, 'log')],
		['a skip', (one: Session, at: number) => skip(one, at)],
		['a rest', (one: Session, at: number) => rest(one, at)],
		['a retirement', (one: Session, at: number) => retire(one, at)],
		['an end', (one: Session, at: number) => end(one, at)],
	])('of %s is as if it had never been', (_, step) => {
		fc.assert(
			fc.property(walks, (steps) => {
				const { session: before, now } = walk(session('abcef'), steps);
				const after = step(before, now);
				fc.pre(after !== before && before.phase !== 'done');
				expect(matters(undo(after, now + 5_000))).toEqual(matters(pause(before, now)));
			}),
		);
	});

	test('names the turn it will bring back, with the log event to take back', () => {
		const graded = grade(reveal(session('ab'), 1), 2, 2, 'event-1');
		expect(undoable(graded)?.logged).toBe('event-1');
		expect(shown(undo(graded, 3))).toBe('a revealed');
	});

	test('goes back to the very first card and no further', () => {
		const three = skip(skip(skip(session('abc'), 1), 2), 3);
		expect(shown(three)).toBe('- done');
		expect(shown(undo(undo(undo(undo(three, 4), 5), 6), 7))).toBe('a question');
		expect(undoable(session('abc'))).toBeNull();
	});

	test('after an end brings back the card left lying, and takes no grade back', () => {
		const ended = end(skip(session('ab'), 1), 2);
		expect(undoable(ended)).toBeNull();
		expect(shown(undo(ended, 3))).toBe('b question');
	});
});

describe('marks on a turn', () => {
	test('are toggled, and gone with the next card', () => {
		let now = togglePart(togglePart(togglePart(session('ab'), 1), 8), 1);
		now = toggleStory(toggleStory(toggleStory(now, 'x'), 'y'), 'x');
		expect(now.turn).toMatchObject({ parts: 8, stories: ['y'] });
		expect(skip(now, 1).turn).toMatchObject({ parts: 0, stories: [], hint: 0, probe: null });
	});

	test('hints stop at the last level, after the reveal, and in a mock round', () => {
		expect(hint(hint(hint(session('a'), 2), 2), 2).turn.hint).toBe(2);
		expect(hint(reveal(session('a'), 1), 2).turn.hint).toBe(0);
		expect(hint(session('a', 'mock'), 2).turn.hint).toBe(0);
	});
});

describe('a mock round', () => {
	test('is graded at the end, each answer once', () => {
		const round = answered(answered(session('ab', 'mock'), 1), 2);
		expect(shown(round)).toBe('- done');
		const graded = gradeLater(gradeLater(round, 1, 4, 'log'), 1, 1);
		expect(graded.past.map((turn) => turn.grade)).toEqual([null, 4]);
		expect(gradeLater(graded, 7, 4)).toBe(graded);
	});
});

describe('a question that vanished', () => {
	test('is dropped from what is to come, from the table too, not from what is over', () => {
		const second = skip(session('abc'), 1);
		expect(drop(second, 'c', 2).cards.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(shown(drop(toggleStory(second, 'x'), 'b', 2))).toBe('c question');
		expect(drop(toggleStory(second, 'x'), 'b', 2).turn.stories).toEqual([]);
		expect(drop(second, 'a', 2)).toBe(second);
		expect(shown(drop(drop(second, 'b', 2), 'c', 3))).toBe('- done');
	});

	test('can stay: its card keeps the text', () => {
		expect(currentCard(session('a'))?.text).toBe('Question a?');
	});

	test('that was edited takes its own place, with the clocks and marks', () => {
		const card = { id: 'b2', text: 'B, edited?', principle: 'B', path: 'b.md' };
		const edited = replace(toggleStory(session('bc'), 'x'), 'b', card);
		expect(currentCard(edited)).toEqual(card);
		expect(edited.turn.stories).toEqual(['x']);
		expect(replace(edited, 'b2', { ...card, id: 'c' })).toBe(edited);
	});
});

test('starting twice from one draw gives equal sessions', () => {
	expect(startSession(draw('abc'), 5)).toEqual(startSession(draw('abc'), 5));
});
