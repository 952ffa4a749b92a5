/**
 * The words of a front-coded list: a capital letter or digit gives the number of letters shared with the previous word
 * (base 36), and the lower-case rest follows. An empty list has no words.
 */
export function decodeWords(coded: string): ReadonlySet<string> {
	const words = new Set<string>();
	let before = '';
	for (const [, shared = '0', rest = ''] of coded.matchAll(/([0-9A-Z])([a-z']*)/g)) {
		before = before.slice(0, parseInt(shared, 36)) + rest;
		words.add(before);
	}
	return words;
}
