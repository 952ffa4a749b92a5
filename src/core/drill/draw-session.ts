import { seeded, type Rng } from './random';
import { startSession, type Mode, type Session } from './session';
import type { Card } from './turn';

/** Picks the cards of a deck and puts them in order. */
export type Order = (cards: readonly Card[], rng: Rng) => readonly Card[];

/** What a drill is drawn from, with time and chance as arguments. */
export interface SessionWish {
	/** Names the session in the log. */
	readonly id: string;
	readonly mode: Mode;
	/** The key times asked are counted under. */
	readonly scope: string;
	readonly title: string;
	/** What it may ask. */
	readonly cards: readonly Card[];
	readonly order: Order;
	/** How long an answer should take, in ms. */
	readonly targetMs: number;
	readonly seed: number;
	/** ms since 1970. */
	readonly now: number;
}

/** A session over the cards its order picks; null when there is nothing to ask. */
export function drawSession({ cards: all, order, now, ...draw }: SessionWish): Session | null {
	const cards = order(all, seeded(draw.seed));
	return cards.length === 0 ? null : startSession({ ...draw, cards }, now);
}
