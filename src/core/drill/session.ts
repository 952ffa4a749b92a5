import { once } from './deck';
import { allParts, isGrade, type Grade } from './grade';
import { newTurn, spend, totalMs, type Card, type Outcome, type PastTurn, type Reached, type Turn } from './turn';

/** What drew the deck. `scope` is a note, principle, interviewer or selection; `again` the weakest of the session before; in `story` the cards are stories. */
export type Mode = 'random' | 'scope' | 'weak' | 'today' | 'mock' | 'again' | 'story';

/** Every mode. */
export const modes: readonly Mode[] = ['random', 'scope', 'weak', 'today', 'mock', 'again', 'story'];

/** What the person sees: a question, their own speaking, the reveal, or the summary. */
export type Phase = Reached | 'done';

/** What a session is started with. */
export interface Draw {
	/** Names the session in the log. */
	readonly id: string;
	readonly mode: Mode;
	/** The key under which times asked are counted. */
	readonly scope: string;
	/** What the person reads as its name. */
	readonly title: string;
	/** The seed that drew the deck. */
	readonly seed: number;
	/** How long an answer should take, in ms. */
	readonly targetMs: number;
	/** The deck in order; a second card of one id is left out. */
	readonly cards: readonly Card[];
}

/** One run through a deck, as a value: every step gives a new one. It is plain JSON. */
export interface Session extends Draw {
	/** When it began, as a time stamp in ms. */
	readonly startedAt: number;
	readonly phase: Phase;
	/** The turns that are over: one for each of the first cards of the deck, in order. */
	readonly past: readonly PastTurn[];
	/** The turn of the card on the table; when the deck is used up, an untouched one. */
	readonly turn: Turn;
	/** When the running clock was last read, in ms; null while it stands. */
	readonly since: number | null;
	/** Whether the person paused. */
	readonly paused: boolean;
	/** Whether the window cannot be seen. */
	readonly hidden: boolean;
}

/** A session on its first card; on an empty deck it is done at once. `now` is a time stamp in ms, here and everywhere. */
export function startSession(draw: Draw, now: number): Session {
	const { id, mode, scope, title, seed, targetMs } = draw;
	const cards = once(draw.cards);
	const clock = { since: null, paused: false, hidden: false };
	return table({ id, mode, scope, title, seed, targetMs, cards, startedAt: now, phase: 'question', past: [], turn: newTurn(now), ...clock }, now);
}

/** The card on the table; null when the session is done. */
export function currentCard(session: Session): Card | null {
	return session.phase === 'done' ? null : (session.cards[session.past.length] ?? null);
}

/** The card whose answer the person does not see yet: the one on the table, until it is revealed. Null for none. */
export function unrevealedCard(session: Session): Card | null {
	return session.phase === 'question' || session.phase === 'speaking' ? currentCard(session) : null;
}

/** The clocks of the card on the table at this moment, in ms. */
export function clocks(session: Session, now: number): { think: number; speak: number; total: number } {
	const { turn } = tick(session, now);
	return { think: turn.thinkMs, speak: turn.speakMs, total: totalMs(turn) };
}

/** The clock over the whole round at this moment, in ms. */
export function roundMs(session: Session, now: number): number {
	return session.past.reduce((sum, turn) => sum + totalMs(turn), clocks(session, now).total);
}

/** The person starts to speak. Nothing happens outside the question phase. */
export function speak(session: Session, now: number): Session {
	return session.phase === 'question' ? reach(session, 'speaking', now) : session;
}

/** The answer is shown. From the question as well: then nothing was spoken. */
export function reveal(session: Session, now: number): Session {
	return session.phase === 'question' || session.phase === 'speaking' ? reach(session, 'revealed', now) : session;
}

/** One more hint before the reveal, up to `levels` of them; a mock round gives none. */
export function hint(session: Session, levels: number): Session {
	const open = session.phase === 'question' || session.phase === 'speaking';
	if (!open || session.mode === 'mock' || session.turn.hint >= levels) return session;
	return change(session, { hint: session.turn.hint + 1 });
}

/** Marks a story as told, or takes the mark back. */
export function toggleStory(session: Session, story: string): Session {
	const { stories } = session.turn;
	return change(session, { stories: stories.includes(story) ? stories.filter((told) => told !== story) : [...stories, story] });
}

/** Notes the follow-up probe that was asked; null takes it back. */
export function askProbe(session: Session, probe: string | null): Session {
	return change(session, { probe });
}

/** Ticks a part of the answer by its bit, or unticks it. */
export function togglePart(session: Session, bit: number): Session {
	return change(session, { parts: (session.turn.parts ^ bit) & allParts });
}

/** Grades the revealed card and goes to the next. `logged` is the id of the log event that records it. */
export function grade(session: Session, given: Grade, now: number, logged: string | null = null): Session {
	if (session.phase !== 'revealed' || !isGrade(given)) return session;
	return finish(session, 'graded', now, given, logged);
}

/** Goes on without a grade, to be given at the end (a mock round). */
export function answered(session: Session, now: number): Session {
	return finish(session, 'answered', now);
}

/** Grades a turn that is over and waits for it, by its place in `past`. */
export function gradeLater(session: Session, at: number, given: Grade, logged: string | null = null): Session {
	const waits = session.past[at]?.outcome === 'answered';
	if (!waits || !isGrade(given)) return session;
	const past = session.past.map((turn, place): PastTurn => (place === at ? { ...turn, outcome: 'graded', grade: given, logged } : turn));
	return { ...session, past };
}

/** Goes on without an answer; the question counts as asked, and does not come back in this session. */
export function skip(session: Session, now: number, logged: string | null = null): Session {
	return finish(session, 'skipped', now, null, logged);
}

/** Leaves the question out of this session, as if it had not been drawn. */
export function rest(session: Session, now: number): Session {
	return finish(session, 'rested', now);
}

/** Takes the question out of practice for good; the caller remembers that. */
export function retire(session: Session, now: number, logged: string | null = null): Session {
	return finish(session, 'retired', now, null, logged);
}

/** The turn `undo` would bring back; null when it would bring back none. Its `logged` event is the one to void. */
export function undoable(session: Session): PastTurn | null {
	return endedEarly(session) ? null : (session.past[session.past.length - 1] ?? null);
}

/** Brings back the previous card as it was before it was graded, skipped, rested or retired; after `end`, the card left lying. */
export function undo(session: Session, now: number): Session {
	if (endedEarly(session)) return table(session, now);
	const last = undoable(session);
	return last === null ? session : table({ ...session, past: session.past.slice(0, -1), turn: reopened(last) }, now);
}

/** Stops the clocks. */
export function pause(session: Session, now: number): Session {
	return { ...tick(session, now), paused: true, since: null };
}

/** Lets the clocks go on. */
export function resume(session: Session, now: number): Session {
	return wind({ ...tick(session, now), paused: false }, now);
}

/** The window went out of sight: its time counts for nothing. */
export function hide(session: Session, now: number): Session {
	return { ...tick(session, now), hidden: true, since: null };
}

/** The window is in sight again; a pause stays a pause. */
export function show(session: Session, now: number): Session {
	return wind({ ...tick(session, now), hidden: false }, now);
}

/** Ends the session; the card on the table stays unasked. */
export function end(session: Session, now: number): Session {
	return { ...tick(session, now), phase: 'done', since: null };
}

/** Leaves a question that vanished out of what is still to come, the card on the table included. What is over stays. */
export function drop(session: Session, id: string, now: number): Session {
	const at = session.cards.findIndex((card) => card.id === id);
	const asked = session.past.length;
	if (at < asked) return session;
	const left = { ...session, cards: session.cards.filter((card) => card.id !== id) };
	if (at > asked) return left;
	const cleared = { ...left, turn: newTurn(now) };
	return session.phase === 'done' ? cleared : table(cleared, now);
}

/** Puts the edited question in the place of the one to come it was; clocks and marks stay. Nothing happens when its new id is taken. */
export function replace(session: Session, id: string, card: Card): Session {
	const taken = card.id !== id && session.cards.some((other) => other.id === card.id);
	const asked = session.past.length;
	const cards = session.cards.map((other, at) => (at >= asked && other.id === id ? card : other));
	return taken ? session : { ...session, cards };
}

/** How many answers would be cut off from the rest of the deck if a session stayed ended; 0 when every card had its turn. */
export function answersBeforeEnd(session: Session): number {
	return endedEarly(session) ? session.past.filter(({ outcome }) => outcome === 'graded' || outcome === 'answered').length : 0;
}

/** Whether the session was ended with a card on the table. */
function endedEarly(session: Session): boolean {
	return session.phase === 'done' && session.past.length < session.cards.length;
}

function finish(session: Session, outcome: Outcome, now: number, given: Grade | null = null, logged: string | null = null): Session {
	const card = currentCard(session);
	if (card === null) return session;
	const over: PastTurn = { ...tick(session, now).turn, card, outcome, grade: given, logged, endedAt: now };
	return table({ ...session, past: [...session.past, over], turn: newTurn(now) }, now);
}

/** The phase that follows from the turn, clocks going: whoever acts is not paused any more. */
function table(session: Session, now: number): Session {
	const done = session.past.length >= session.cards.length;
	return wind({ ...session, phase: done ? 'done' : session.turn.reached, paused: false }, now);
}

function reach(session: Session, reached: Reached, now: number): Session {
	const { turn } = tick(session, now);
	return table({ ...session, turn: { ...turn, reached } }, now);
}

function change(session: Session, marks: Partial<Turn>): Session {
	return session.phase === 'done' ? session : { ...session, turn: { ...session.turn, ...marks } };
}

/** Books the time since the clock was last read. */
function tick(session: Session, now: number): Session {
	return session.since === null ? session : { ...session, turn: spend(session.turn, now - session.since), since: now };
}

/** Starts the clock when nothing holds it. */
function wind(session: Session, now: number): Session {
	const runs = session.phase !== 'done' && !session.paused && !session.hidden;
	return { ...session, since: runs ? now : null };
}

function reopened(last: PastTurn): Turn {
	const { shownAt, reached, thinkMs, speakMs, reviewMs, hint: hints, stories, probe, parts } = last;
	return { shownAt, reached, thinkMs, speakMs, reviewMs, hint: hints, stories, probe, parts };
}
