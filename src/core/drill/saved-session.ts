import { allParts, isGrade } from './grade';
import { modes, pause, type Mode, type Session } from './session';
import type { Card, Outcome, PastTurn, Reached, Turn } from './turn';

/** A session as it is kept in the workspace layout: plain JSON, with the version of its shape. */
export interface SavedSession extends Session {
	readonly v: 1;
}

/** The session to keep, its clock standing. With `now` the time up to it is booked, without it only what was booked before. */
export function saveSession(session: Session, now?: number): SavedSession {
	return { v: 1, ...pause(session, now ?? session.since ?? 0), hidden: false };
}

/**
 * The session that was saved, paused until `resume` or the next step; null for whatever else is handed in. Nothing is
 * trusted: any value gives null or a sound session, never an exception.
 */
export function readSession(saved: unknown): Session | null {
	try {
		return soundSession(record(saved));
	} catch {
		return null;
	}
}

/** Thrown inside this file for a value that no session holds. */
class Unsound extends Error {}

function soundSession(saved: Fields): Session | null {
	if (saved.v !== 1) return null;
	const session: Session = {
		id: text(saved.id),
		mode: oneOf<Mode>(modes, saved.mode),
		scope: text(saved.scope),
		title: text(saved.title),
		seed: number(saved.seed),
		targetMs: span(saved.targetMs),
		cards: list(saved.cards).map(soundCard),
		startedAt: number(saved.startedAt),
		phase: oneOf([...reached, 'done'], saved.phase),
		past: list(saved.past).map(soundPast),
		turn: soundTurn(record(saved.turn)),
		since: null,
		paused: true,
		hidden: false,
	};
	return fits(session) ? session : null;
}

/** The rules that no single field shows: cards differ, past turns are the first cards, the phase follows from the turn. */
function fits({ cards, past, phase, turn }: Session): boolean {
	const different = new Set(cards.map((card) => card.id)).size === cards.length;
	const inOrder = past.length <= cards.length && past.every((over, at) => over.card.id === cards[at]?.id);
	const follows = phase === 'done' || (past.length < cards.length && phase === turn.reached);
	return different && inOrder && follows;
}

const reached: readonly Reached[] = ['question', 'speaking', 'revealed'];
const outcomes: readonly Outcome[] = ['graded', 'answered', 'skipped', 'rested', 'retired'];

function soundCard(value: unknown): Card {
	const card = record(value);
	return { id: text(card.id), text: text(card.text), principle: textOrNull(card.principle), path: textOrNull(card.path) };
}

function soundTurn(turn: Fields): Turn {
	return {
		shownAt: number(turn.shownAt),
		reached: oneOf(reached, turn.reached),
		thinkMs: span(turn.thinkMs),
		speakMs: span(turn.speakMs),
		reviewMs: span(turn.reviewMs),
		hint: span(turn.hint),
		stories: list(turn.stories).map(text),
		probe: textOrNull(turn.probe),
		parts: span(turn.parts) & allParts,
	};
}

function soundPast(value: unknown): PastTurn {
	const past = record(value);
	const outcome = oneOf(outcomes, past.outcome);
	const given = outcome === 'graded' ? past.grade : null;
	if (given !== null && !isGrade(given)) throw new Unsound();
	return {
		...soundTurn(past),
		card: soundCard(past.card),
		outcome,
		grade: given,
		logged: textOrNull(past.logged),
		endedAt: number(past.endedAt),
	};
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unsound();
	return value as Fields;
}

function list(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new Unsound();
	return value;
}

function text(value: unknown): string {
	if (typeof value !== 'string') throw new Unsound();
	return value;
}

function textOrNull(value: unknown): string | null {
	return value === null ? null : text(value);
}

function number(value: unknown): number {
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unsound();
	return value;
}

function span(value: unknown): number {
	const ms = number(value);
	if (ms < 0) throw new Unsound();
	return ms;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
	const found = allowed.find((one) => one === value);
	if (found === undefined) throw new Unsound();
	return found;
}
