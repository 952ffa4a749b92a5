import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentCard, pause, resume, roundMs, skip, speak, type Session } from '../../../src/core/drill/session';
import { readSession, saveSession } from '../../../src/core/drill/saved-session';
import { session, walk, walks } from './session-steps';

/** A session somewhere in the middle, as the layout file holds it. */
const saved = walks.map((steps) => {
	const { session: after, now } = walk(session('abc'), steps);
	return JSON.parse(JSON.stringify(saveSession(after, now))) as Record<string, unknown>;
});

/** Every place in a JSON value, as a path of keys. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

/** The value with something else in one place. */
function put(value: unknown, at: readonly string[], other: unknown): unknown {
	const [key, ...rest] = at;
	if (key === undefined) return other;
	const inner = value as Record<string, unknown>;
	const copy = Array.isArray(value) ? (value.slice() as unknown as Record<string, unknown>) : { ...inner };
	copy[key] = put(inner[key], rest, other);
	return copy;
}

/** Whether a session can be gone on with: every step works and it comes to an end. */
function isSound(read: Session): boolean {
	const steps = ['resume', 'speak', 'reveal', 'grade 4', 'undo', 'skip', 'skip', 'skip', 'skip'].map((name) => ({ name, at: 1000 }));
	const { session: after, now } = walk(read, steps);
	return (currentCard(after) === null) === (after.phase === 'done') && Number.isFinite(roundMs(after, now));
}

describe('a saved session', () => {
	test('read back is the session with its clocks standing', () => {
		fc.assert(
			fc.property(walks, (steps) => {
				const { session: before, now } = walk(session('abc'), steps);
				const text = JSON.stringify(saveSession(before, now));
				expect(readSession(JSON.parse(text))).toEqual({ ...pause(before, now), hidden: false });
			}),
		);
	});

	test('goes on where it was: time while it was closed counts for nothing', () => {
		const read = readSession(saveSession(speak(session('ab'), 4_000), 5_000));
		expect(read && roundMs(resume(read, 900_000), 901_000)).toBe(6_000);
	});

	test('without a time keeps what was booked at the last step', () => {
		const read = readSession(saveSession(speak(session('ab'), 4_000)));
		expect(read?.turn).toMatchObject({ thinkMs: 4_000, speakMs: 0 });
	});
});

describe('whatever is handed to readSession', () => {
	test('gives null when it is any JSON but a session', () => {
		fc.assert(fc.property(fc.jsonValue(), (garbage) => readSession(garbage) === null));
		for (const odd of [undefined, NaN, () => 1, Symbol('x'), 10n, new Map(), new Proxy({}, { get: () => { throw new Error('no'); } })]) expect(readSession(odd)).toBeNull();
	});

	test('gives null or a session that works when one place of it was changed', () => {
		fc.assert(
			fc.property(saved, fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, NaN, -1, 1e9, '', 'done', 'revealed', 'graded', [], {})), (state, pick, other) => {
				const all = places(state);
				const read = readSession(put(state, all[pick % all.length] ?? [], other));
				expect(read === null || isSound(read)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	test('gives null when a field is missing, the version is another, or cards repeat', () => {
		const state: Record<string, unknown> = { ...saveSession(session('ab'), 0) };
		for (const key of Object.keys(state).filter((name) => !['paused', 'hidden', 'since'].includes(name))) {
			const { [key]: _, ...rest } = state;
			expect(readSession(rest), key).toBeNull();
		}
		expect(readSession({ ...state, v: 2 })).toBeNull();
		expect(readSession({ ...state, cards: [...session('ab').cards, ...session('a').cards] })).toBeNull();
		expect(readSession({ ...state, phase: 'revealed' })).toBeNull();
		expect(readSession({ ...state, turn: { ...session('ab').turn, thinkMs: -1 } })).toBeNull();
	});

	test('gives null when what is over was not the start of the deck', () => {
		const { past, cards, ...rest } = saveSession(skip(session('ab'), 1), 1);
		expect(readSession({ ...rest, past, cards })).not.toBeNull();
		expect(readSession({ ...rest, past, cards: cards.slice().reverse() })).toBeNull();
		expect(readSession({ ...rest, past, cards: [], phase: 'done' })).toBeNull();
	});
});
