import { addTo } from '../add-to';
import type { Bank, BankQuestion } from '../bank';

/** The behavioral questions of a bank by the key of each principle they assess. */
export function questionsByPrinciple({ questions }: Bank): ReadonlyMap<string, readonly BankQuestion[]> {
	const byKey = new Map<string, BankQuestion[]>();
	for (const question of questions) {
		if (question.kind !== 'behavioral') continue;
		for (const { key } of question.principles) addTo(byKey, key, question);
	}
	return byKey;
}
