import { anyOf } from '../../any-of';
import { firstName } from '../../full-name';
import { fold } from '../../fold';
import { peopleWords } from '../../lexicon/lexicon';
import type { Remark } from '../../interview';

/** What separates clauses: the end of a sentence, or a word that turns to somebody else. */
const BETWEEN = new RegExp(`[.;!?]\\s+|,?\\s+${anyOf(peopleWords(({ contrasts }) => contrasts))}\\s+`, 'iu');

/**
 * What lines say about people in clauses that begin with a first name, perhaps after a form of address: "Dana will look
 * at ropes, while Otto …". The keys are the names as given. A first name that two people share counts for neither.
 */
export function saidByName(names: readonly string[], lines: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
	const byFirst = new Map<string, string | null>();
	for (const name of new Set(names)) byFirst.set(firstName(name), byFirst.has(firstName(name)) ? null : name);
	const found = new Map<string, Remark[]>();
	for (const { text, line } of lines) {
		for (const clause of text.split(BETWEEN)) {
			const [, , first = '', rest = ''] = BEGINS.exec(clause) ?? [];
			const name = byFirst.get(fold(first)) ?? null;
			if (name === null || rest === '' || REPORTS.test(rest)) continue;
			found.set(name, [...found.get(name) ?? [], { text: rest, line }]);
		}
	}
	return found;
}

/** "Dana says she looks at ropes" is about somebody else. */
const REPORTS = new RegExp(`^${anyOf(peopleWords(({ reports }) => reports))}(?![\\p{L}])`, 'iu');

/** A first name with lower-case words right after it: "Dana Reyes" and "Dana’s" do not match. */
const BEGINS = /^\W*(\p{Lu}\p{L}{1,4}\.? )?(\p{Lu}[\p{L}’'-]*\p{L}) (\p{Ll}.*)$/su;
