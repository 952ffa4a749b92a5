import type { Card } from '../core/drill/turn';
import type { KnownQuestions } from './known-questions';

/** The questions that drills in sight ask before they show an answer: other views do not give that away. */
export class OnTable {
	private readonly cards = new Map<object, Card>();
	private readonly listeners = new Set<() => void>();

	constructor(private readonly questions: KnownQuestions) {}

	/** Puts the card of a drill on the table, or takes it off with null; `owner` is the drill's view. */
	put(owner: object, card: Card | null): void {
		if (this.cards.get(owner)?.id === card?.id) return;
		if (card === null) this.cards.delete(owner);
		else this.cards.set(owner, card);
		for (const listener of [...this.listeners]) listener();
	}

	/** The keys of the questions asked at the moment. */
	get keys(): ReadonlySet<string> {
		return new Set([...this.cards.values()].flatMap((card) => this.questions.find(card)?.key ?? []));
	}

	/** Calls the listener when another question is on the table; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
