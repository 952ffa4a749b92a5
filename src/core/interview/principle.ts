import { AMAZON_PRINCIPLES } from './amazon';
import { fold } from './fold';

/** What a question probes: one identity under several spellings. */
export interface Principle {
	/** The folded spelling that stands for all of them; equal for equal principles. */
	readonly key: string;
	/** The built-in name when it is one of the table, else the first spelling met. */
	readonly name: string;
}

const LEAD_IN = /^(?:(?:lp|leadership principles?|principles?|value|part|section)\s*)?(?:no\s*)?\d{1,2}\s+(?=\D)|^(?:lp|(?:interview )?questions? (?:on|for|about)|leadership principle|principle|value) +(?=\S)/;

/**
 * The spelling under which a principle is looked up: numbers, emoji, check marks, "LP 3:", "Questions on" and
 * punctuation taken off. Empty for a name without letters.
 */
export function principleKey(name: string): string {
	const folded = fold(name);
	const key = folded.replace(LEAD_IN, '').replace(LEAD_IN, '');
	return key === '' ? folded : key;
}

const BUILT_IN: ReadonlyMap<string, Principle> = builtInTable();

function builtInTable(): Map<string, Principle> {
	const table = new Map<string, Principle>();
	for (const [name, ...others] of AMAZON_PRINCIPLES) {
		const principle = { key: fold(name), name };
		for (const spelling of [name, ...others]) table.set(fold(spelling), principle);
	}
	return table;
}

/** The built-in principle of that name in any known spelling, a slip of the pen included; null for every other name. */
export function builtInPrinciple(name: string): Principle | null {
	const key = principleKey(name);
	return BUILT_IN.get(key) ?? withoutArticle(key) ?? misspelled(key);
}

function withoutArticle(key: string): Principle | null {
	return key.startsWith('the ') ? (BUILT_IN.get(key.slice(4)) ?? null) : null;
}

/** Below this length a one-letter slip makes another word ("owner", "lower"). */
const SHORTEST_MISSPELLED = 9;

function misspelled(key: string): Principle | null {
	if (key.length < SHORTEST_MISSPELLED || key.length > 50) return null;
	for (const [spelling, principle] of BUILT_IN) {
		if (spelling.length >= SHORTEST_MISSPELLED && oneSlipApart(key, spelling)) return principle;
	}
	return null;
}

/** True when one letter added, lost, changed or swapped with its neighbor makes one word of the other. */
function oneSlipApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const restA = a.slice(start);
	const restB = b.slice(start);
	return restA.slice(1) === restB.slice(1)
		|| restA.slice(1) === restB
		|| restA === restB.slice(1)
		|| (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}

/** The principles a library knows: the built-in table and every name its notes assign. */
export interface Principles {
	/** The principle that a name is, null when the name is none of them. */
	identify(name: string): Principle | null;
	/** The principle that a name that surely is one stands for, known or not; null for a name without letters. */
	named(name: string): Principle | null;
}

/**
 * The principles met in these names (what interviews assign, what a principles note has as headings), together with
 * the built-in ones. Only equal keys are one: a shorter or longer name stays apart.
 */
export function learnPrinciples(names: Iterable<string>): Principles {
	const learned = new Map<string, Principle>();
	for (const name of names) {
		const key = principleKey(name);
		if (key !== '' && builtInPrinciple(name) === null && !learned.has(key)) learned.set(key, { key, name: name.trim() });
	}
	const identify = (name: string): Principle | null => builtInPrinciple(name) ?? learned.get(principleKey(name)) ?? null;
	return { identify, named: (name) => identify(name) ?? unknown(name) };
}

function unknown(name: string): Principle | null {
	const key = principleKey(name);
	return key === '' ? null : { key, name: name.trim() };
}

/** The parts of a list of principles: commas split, but not those inside a known name ("Are Right, A Lot"). */
export function splitPrincipleNames(list: string): string[] {
	const pieces = list.split(/[,;、，·|]|\s\/\s/).map((piece) => piece.trim()).filter((piece) => piece !== '');
	const names: string[] = [];
	for (let i = 0; i < pieces.length; ) {
		const width = knownWidth(pieces, i);
		names.push(pieces.slice(i, i + width).join(', '));
		i += width;
	}
	return names;
}

/** How many pieces from `at` on make one built-in name, the longest first; 1 when none does. */
function knownWidth(pieces: readonly string[], at: number): number {
	for (let width = Math.min(3, pieces.length - at); width > 1; width--) {
		if (BUILT_IN.has(principleKey(pieces.slice(at, at + width).join(' ')))) return width;
	}
	return 1;
}
