import type { BankQuestion } from '../interview/bank';
import { cardOf } from './card';
import { matchOrphans, type Stray } from './identity';
import { replace, type Session } from './session';
import type { Card } from './turn';

/**
 * The session with the cards to come that were edited in the meantime replaced by what they are now; `question` finds the
 * question a card was made of, `inNote` those of a note. What cannot be matched stays as it was.
 */
export function followEdits(session: Session, question: (card: Card) => BankQuestion | null, inNote: (path: string) => readonly BankQuestion[]): Session {
	const lost = session.cards.slice(session.past.length).filter((card) => question(card) === null);
	let followed = session;
	for (const [path, cards] of byPath(lost)) {
		const taken = new Set(session.cards.map(({ id }) => id));
		const arrived = inNote(path).map(cardOf).filter(({ id }) => !taken.has(id));
		for (const { from, to } of matchOrphans(cards.map(asStray), arrived.map(asStray)).aliases) {
			const now = arrived.find(({ id }) => id === to);
			if (now !== undefined) followed = replace(followed, from, now);
		}
	}
	return followed;
}

function asStray({ id, text, path, principle }: Card): Stray {
	return { id, text, path: path ?? '', section: principle };
}

function byPath(cards: readonly Card[]): Map<string, Card[]> {
	const groups = new Map<string, Card[]>();
	for (const card of cards) if (card.path !== null) groups.set(card.path, [...(groups.get(card.path) ?? []), card]);
	return groups;
}
