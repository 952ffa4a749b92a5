import type { BankQuestion } from '../interview/bank';
import { fingerprint } from './fingerprint';
import type { Card } from './turn';

/** A question as a session keeps it. */
export function cardOf(question: BankQuestion): Card {
	return {
		id: fingerprint(question.text),
		text: question.text,
		principle: question.principles[0]?.name ?? null,
		path: question.places[0]?.path ?? null,
	};
}
