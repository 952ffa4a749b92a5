import { anyOf } from './any-of';
import { AMAZON_INITIALS, AMAZON_PRINCIPLES } from './amazon';
import { fold } from './fold';
import { recalled } from '../note/recalled';
import { oneSlipApart } from './slip';
import { JOINED } from './unspaced';

/** What a question probes: one identity under several spellings. */
export interface Principle {
	/** The folded spelling that stands for all of them; equal for equal principles. */
	readonly key: string;
	/** The built-in name when it is one of the table, else the first spelling met. */
	readonly name: string;
}

/** What stands in front of a principle's name and is not part of it, folded. */
const LEAD_IN = new RegExp(`^${anyOf(`
	(?:lps?|leadership principles?|principles?|values?|amazon|category|part|section|theme)(?: no)?(?: \\d\\d?)?, \\d\\d?
	(?:(?:interview|sample|example|behavioral) )?(?:questions?|stories|story|examples?) (?:on|for|about|of)
`)} +(?=\\S)`);
/** What stands behind it. */
const LEAD_OUT = / (?:questions?|stories|story|examples?|principle|lp)$/;

/**
 * The spelling under which a principle is looked up: numbers, emoji, check marks, "LP 3:", "Questions on" and
 * punctuation taken off. Empty for a name without letters.
 */
export function principleKey(name: string): string {
	const folded = fold(name);
	let key = folded.replace(LEAD_IN, '');
	key = key.replace(LEAD_IN, '').replace(LEAD_OUT, '');
	return key === '' ? folded : key;
}

/** Words that spellings of one principle differ in. */
const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and', 'to', 'for', 'of', 'on', 'towards', 'toward', 'others', 'but', 'be', 's', 'is']);

/** A key without small words. */
function skeleton(key: string): string {
	return key.split(' ').filter((word) => !SMALL.has(word)).join(' ');
}

/** Below this length a one-letter slip makes another word ("owner", "lower"). */
const SHORTEST_MISSPELLED = 9;

interface BuiltIn {
	readonly bySpelling: ReadonlyMap<string, Principle>;
	/** Null where two principles share one. */
	readonly bySkeleton: ReadonlyMap<string, Principle | null>;
	/** Long spellings by their length, for slips of the pen. */
	readonly byLength: ReadonlyMap<number, ReadonlyArray<readonly [spelling: string, principle: Principle]>>;
}

function builtInTable(): BuiltIn {
	const bySpelling = new Map<string, Principle>();
	const bySkeleton = new Map<string, Principle | null>();
	for (const [name, ...others] of AMAZON_PRINCIPLES) {
		const principle = { key: fold(name), name };
		for (const spelling of [name, ...others].map(fold)) {
			bySpelling.set(spelling, principle);
			const bones = skeleton(spelling);
			if (!bones.includes(' ')) continue;
			bySkeleton.set(bones, (bySkeleton.get(bones) ?? principle) === principle ? principle : null);
		}
	}
	const byLength = new Map<number, Array<readonly [string, Principle]>>();
	for (const entry of bySpelling) if (entry[0].length >= SHORTEST_MISSPELLED) byLength.set(entry[0].length, [...(byLength.get(entry[0].length) ?? []), entry]);
	return { bySpelling, bySkeleton, byLength };
}

const BUILT_IN: BuiltIn = builtInTable();

/** Names longer than this are sentences. */
const LONGEST = 70;

/** A stem of each built-in name and abbreviation: a name without any is none of them, however it is spelled. Chinese names are told apart by the table. */
const MAY_BE = new RegExp(`${JOINED.source}|${anyOf(`
	obsess, owner, invent, innovat, simpli, right, learn, curi, lbc, hir(?:e|ing), develop, standard, think, big, bias, action, bfa, frug, trust, dive, deep, diving, backbone, disagree, commit, hbdc, deliver, result, employer, scale, responsib, critical
	cliente, dueño, propie, proprie, razón, certo, mejores, melhores, estándares, padrões, pensar, acción, ação, confianza, confiança, profundizar, agallas
`)}`, 'i');

/** The built-in principle of that name in any known spelling, a slip of the pen included; null for every other name. */
export function builtInPrinciple(name: string): Principle | null {
	return name.length > LONGEST || !MAY_BE.test(name) ? null : knownPrinciple(name);
}

const knownPrinciple = recalled((name): Principle | null => {
	const whole = byKey(principleKey(name));
	if (whole !== null) return whole;
	// A translation beside the name: "Ownership（…）", "… / Customer Obsession".
	const found = name.split(/\s\/\s|[(（)）]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
	if (found.length !== 2) return null;
	const [first = null, second = null] = found.map((piece) => byKey(principleKey(piece)));
	if (first !== null && second !== null && first !== second) return null;
	return foreign(found) ? (first ?? second) : null;
});

/** The built-in principle that initials stand for ("BfA", "I&S"), where only a principle can be meant; null for other words. */
export function principleOfInitials(name: string): Principle | null {
	// "Dr" and "Co" are words.
	if (!/^[A-Z](?:[A-Z]|[A-Za-z]?&?[A-Za-z]{2,4}|&[A-Z])$/.test(name.trim())) return null;
	const full = AMAZON_INITIALS.get(fold(name));
	return full === undefined ? null : { key: fold(full), name: full };
}

/** True for a built-in principle's name or initials. */
export function isWellKnown(name: string): boolean {
	return builtInPrinciple(name) !== null || principleOfInitials(name) !== null;
}

/** True when one of the two pieces is in another script than Latin. */
function foreign(pieces: readonly string[]): boolean {
	return pieces.some((piece) => /[\u0400-\u04ff\u2e80-\ud7af]/.test(piece));
}

function byKey(key: string): Principle | null {
	return BUILT_IN.bySpelling.get(key) ?? BUILT_IN.bySkeleton.get(skeleton(key)) ?? misspelled(key);
}

/** The spellings that are as long, or a letter longer or shorter. */
function* spellingsNear(length: number): Iterable<readonly [spelling: string, principle: Principle]> {
	for (const near of [length - 1, length, length + 1]) yield* BUILT_IN.byLength.get(near) ?? [];
}

function misspelled(key: string): Principle | null {
	if (key.length < SHORTEST_MISSPELLED || key.length > 50) return null;
	let found: Principle | null = null;
	for (const [spelling, principle] of spellingsNear(key.length)) {
		if (!oneSlipApart(key, spelling)) continue;
		if (found !== null && found !== principle) return null;
		found = principle;
	}
	return found;
}

/** What the person decided about names: which are one, which stay apart. */
export interface PrincipleChoices {
	/** Each list holds names that are one principle; the first is shown. */
	readonly joined?: readonly (readonly string[])[];
	/** Names that are principles of their own, whatever they look like. */
	readonly apart?: readonly string[];
}

/** A name that looks like a known principle and was not taken for it. */
export interface NearName {
	readonly name: string;
	readonly like: Principle;
}

/** The principles a library knows: the built-in table, the person's choices and every name its notes assign. */
export interface Principles {
	/** The principle that a name is, null when the name is none of them. */
	identify(name: string): Principle | null;
	/** The principle that a name that surely is one stands for, known or not; null for a name without letters. */
	named(name: string): Principle | null;
	/** Assigned names that look like another principle: to join or to leave apart, by the person's word. */
	readonly doubtful: readonly NearName[];
}

/**
 * The principles met in these names (what interviews assign, what a principles note has as headings), together with
 * the built-in ones. Only equal keys are one: a shorter or longer name stays apart and is listed as doubtful.
 */
export function learnPrinciples(names: Iterable<string>, { joined = [], apart = [] }: PrincipleChoices = {}): Principles {
	const learned = new Map<string, Principle>();
	for (const name of apart) learn(learned, name, { key: principleKey(name), name: name.trim() });
	for (const [first = '', ...others] of joined) {
		const principle = learned.get(principleKey(first)) ?? builtInPrinciple(first) ?? { key: principleKey(first), name: first.trim() };
		for (const name of [first, ...others]) learn(learned, name, principle);
	}
	const chosen = new Set(learned.keys());
	for (const name of names) if (!isWellKnown(name)) learn(learned, name, { key: principleKey(name), name: shownName(name) });
	const initials = initialsOf([...new Set(learned.values())]);
	const find = (name: string): Principle | null => {
		const key = principleKey(name);
		return (chosen.has(key) ? learned.get(key) : undefined) ?? builtInPrinciple(name) ?? learned.get(key)
			?? initials.get(name.trim()) ?? null;
	};
	// The same few names stand above thousands of questions.
	const found = new Map<string, Principle | null>();
	const identify = (name: string): Principle | null => {
		const known = found.get(name);
		if (known !== undefined) return known;
		const principle = find(name);
		found.set(name, principle);
		return principle;
	};
	return { identify, named: (name) => identify(name) ?? principleOfInitials(name) ?? unknown(name), doubtful: doubtfulNames([...learned.values()].filter(({ key }) => !chosen.has(key))) };
}

/** What people write for names of three words or more: "SBS" for "Safe before swift". Left out where two share one. */
function initialsOf(principles: readonly Principle[]): ReadonlyMap<string, Principle> {
	const found = new Map<string, Principle | null>();
	for (const principle of principles) {
		const words = principle.name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
		const letters = words.map((word) => word.charAt(0)).join('').toUpperCase();
		if (words.length >= 3) found.set(letters, found.has(letters) ? null : principle);
	}
	return new Map([...found].flatMap(([letters, one]) => (one === null ? [] : [[letters, one] as const])));
}

/** A name without the number or picture in front of it. */
function shownName(name: string): string {
	return name.replace(/^[^\p{L}]+(?=\p{L})/u, '').trim();
}

/** The first spelling of a key stays. */
function learn(learned: Map<string, Principle>, name: string, principle: Principle): void {
	const key = principleKey(name);
	if (key !== '' && !learned.has(key)) learned.set(key, principle);
}

function unknown(name: string): Principle | null {
	const key = principleKey(name);
	return key === '' ? null : { key, name: shownName(name) };
}

/** Each is compared with each; nobody has more, and no time for the list. */
const MOST_COMPARED = 500;

function doubtfulNames(learned: readonly Principle[]): NearName[] {
	const compared = learned.slice(0, MOST_COMPARED);
	const known = [...new Set([...BUILT_IN.bySpelling.values(), ...compared])];
	return compared.flatMap(({ key, name }) => {
		const like = known.find((other) => other.key !== key && looksLike(key, other.key));
		return like === undefined ? [] : [{ name, like }];
	});
}

/** True when all words of one name stand in the other, or a single letter tells them apart. */
function looksLike(a: string, b: string): boolean {
	const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
	return short.every((word) => long.includes(word)) || (a.length > 4 && oneSlipApart(a, b));
}

/** The parts of a list of principles: commas split, but not those inside a known name ("Are Right, A Lot"). */
export function splitPrincipleNames(list: string): string[] {
	const pieces = list.split(/[,;、，；·|]|\s[/+]\s|\.\s+(?=\p{Lu}\S*[.\s]|\p{Lu}\S*$)/u).map((piece) => piece.replace(/^\s+|[\s.]+$/g, '')).filter((piece) => piece !== '');
	if (pieces.length < 2 || !MAY_BE.test(list)) return pieces;
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
		const key = principleKey(pieces.slice(at, at + width).join(' '));
		if (BUILT_IN.bySpelling.has(key) || BUILT_IN.bySkeleton.has(skeleton(key))) return width;
	}
	return 1;
}
