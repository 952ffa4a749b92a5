import { isHonorific } from '../people-lexicon';
import type { Mention } from '../mention';
import { UNSPACED } from '../../../unspaced';

/** True for a name that begins with a known given name, and for any in a script without capitals. */
export function isKnownPerson({ words, name, note }: Pick<Mention, 'words' | 'name' | 'note'>): boolean {
	return UNSPACED.test(name) || note.lists.isGivenName(words[0] ?? '');
}

/** No form of address is longer, blanks included. In UTF-16 units. */
const LONGEST_WORD = 40;

/** True right after a form of address: "Mrs. …". */
export function hasHonorific({ before }: Pick<Mention, 'before'>): boolean {
	return isHonorific(/(\S+)\s+$/.exec(before.slice(-LONGEST_WORD))?.[1] ?? '');
}
