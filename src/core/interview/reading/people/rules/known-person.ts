import type { Mention } from '../mention';
import { UNSPACED } from '../../../unspaced';

/** True for a name that begins with a known given name, and for any in a script without capitals. */
export function isKnownPerson({ name, startsGiven }: Mention): boolean {
	return UNSPACED.test(name) || startsGiven;
}
