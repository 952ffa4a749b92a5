import type { App } from 'obsidian';
import { fingerprint } from '../core/drill/fingerprint';
import type { History } from '../core/drill/history';
import type { Known } from '../core/drill/practice';
import type { Card } from '../core/drill/turn';
import type { Bank, BankQuestion } from '../core/interview/bank';
import type { Preparation } from '../core/interview/preparation';
import { blockIdAt } from '../vault/block-ids';
import type { PracticeLog } from '../vault/practice-log';

/** More texts than this are not kept: a vault has fewer questions. */
const MOST = 20_000;

/** Which question of the notes is which of the practice log. */
export class KnownQuestions {
	private cards: { readonly bank: Bank; readonly byId: ReadonlyMap<string, BankQuestion> } | null = null;
	private readonly ids = new Map<string, string>();

	constructor(private readonly app: App, private readonly preparation: Preparation, private readonly log: PracticeLog) {}

	/** What the log knows a question by. */
	known(question: BankQuestion): Known {
		const place = question.places[0];
		const path = place?.path ?? '';
		return { id: this.id(question), path, bid: place === undefined ? null : blockIdAt(this.app, path, place.question.line) };
	}

	/** All that was practiced of a question, null when nothing was. */
	history(question: BankQuestion): History | null {
		return this.log.practice.history(this.known(question));
	}

	/** The question a card was made of; null when no note holds it any more. */
	find({ id }: Pick<Card, 'id'>): BankQuestion | null {
		const { bank } = this.preparation;
		if (this.cards?.bank !== bank) this.cards = { bank, byId: new Map(bank.questions.map((question) => [this.id(question), question])) };
		return this.cards.byId.get(id) ?? null;
	}

	private id({ text }: BankQuestion): string {
		const known = this.ids.get(text);
		if (known !== undefined) return known;
		if (this.ids.size >= MOST) this.ids.clear();
		const id = fingerprint(text);
		this.ids.set(text, id);
		return id;
	}
}
