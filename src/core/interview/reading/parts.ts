import { anyOf } from '../any-of';
import type { Entry } from './entry';
import { fold } from '../fold';
import { wordsOf } from '../lexicon/lexicon';
import { isPart, type LabelReader } from './labels';
import type { PartName } from '../story';
import { isWholeLink } from './whole-link';

/** The label of a story's part with what follows it. */
export interface PartLabel {
	/** The parts it announces: two for "S/T" or "Situation and task". */
	readonly parts: readonly PartName[];
	/** True for a letter, which only counts where S precedes it. */
	readonly letter: boolean;
	/** The label itself. */
	readonly name: string;
	/** What follows the label, raw. */
	readonly value: string;
	/** The parts of a paragraph that tells several. */
	readonly within: readonly ToldPart[];
}

/** Parts with what tells them, raw. */
interface ToldPart {
	readonly parts: readonly PartName[];
	readonly text: string;
}

/** The part label an entry begins with, or is; null when it is none. */
export function partLabel(entry: Entry, readLabel: LabelReader): PartLabel | null {
	const { field, plain } = entry;
	if (LEGEND.test(plain)) return null;
	const within = partsWithin(entry, readLabel);
	if (within.length > 0)
		return { parts: within.flatMap(({ parts }) => parts), letter: true, name: '', value: entry.raw, within };
	const named = (name: string, value: string, letter = name.length <= 3): PartLabel | null => {
		const parts = partsNamed(name, readLabel);
		return parts.length === 0 ? null : { parts, letter, name, value, within: [] };
	};
	const marked = MARKED.exec(entry.raw) ?? BRACKETED.exec(plain);
	const found = (field === null ? null : named(field.label, field.value))
		?? (marked === null ? null : named(marked[1] ?? '', (marked[2] ?? '').trim(), false));
	if (found !== null) return found;
	const letter = IN_PARENTHESES.exec(plain) ?? LETTERS.exec(plain);
	if (letter !== null) return named(letter[1] ?? '', letter[2] ?? '');
	const isAlone = entry.isItem || entry.mark === 'bold' || entry.mark === 'heading';
	const asks = entry.isItem && /[?？]\s*$/.test(plain);
	return isAlone && !asks && plain.length <= 40 && !isWholeLink(entry.raw) ? named(plain, '') : null;
}

/** "S : Situation  T : Task …" says what letters mean. */
const LEGEND = /^S\s*[:：=–—-]\s*situation\W+T\s*[:：=–—-]\s*task/i;

/** "S - …", "S/T : …" and "(T) …" at the beginning. */
const LETTERS = /^([STAR](?:\/[STAR])?)\s*[:：–—-]\s*(\S.*)$/s;
const IN_PARENTHESES = /^\(([STAR]{1,2})\)\s*[:：–—-]?\s*(\S.*)$/s;

/** "**Situation.** …" and "*Task* – …": marked by emphasis, without a colon. */
const MARKED =
	/^(?:\*{1,3}|_{1,3})([^*_\s](?:[^*_]{0,38}[^*_\s.。])?)[.。]?\s{0,9}(?:\*{1,3}|_{1,3})(?:\s*[.。–—-]+)?\s+(\S.*)$/s;
/** "【行动】 …". */
const BRACKETED = /^【([^】]{1,12})】\s*(.*)$/s;

/** Words beside a part's name that change nothing. */
export const QUALIFIERS: ReadonlySet<string> = new Set(wordsOf(({ parts }) => parts?.qualifiers));
/** What may be beside a part in one label. */
const BESIDE: ReadonlySet<string> = new Set(wordsOf(({ parts }) => parts?.beside));

/** Labels longer than this are titles. */
const LONGEST = 48;

/**
 * The parts that a label names: "S (Situation)", "(S)ituation", "Task & action", "Personal action", "Action (the
 * core)".
 */
export function partsNamed(label: string, readLabel: LabelReader): PartName[] {
	if (label.length > LONGEST || FORMULA.test(label) || !readLabel.mayNamePart.test(label)) return [];
	const joined = label.replace(/\(([\p{L}])\)(?=\p{L})/u, '$1');
	const inside = /\(([^)]*)\)/.exec(joined)?.[1] ?? '';
	const outside = joined.replace(/\([^)]*\)/g, ' ');
	for (const name of new Set([joined, outside, inside])) {
		const parts = piecesOf(name, readLabel);
		if (parts.length > 0) return parts;
	}
	return [];
}

/** "A = age": a letter of a formula. */
const FORMULA = /[=$]/;

/** What joins the parts that one label names. */
const JOINT = new RegExp(`[/&+,]|\\s${anyOf(wordsOf(({ and }) => and))}\\s`);

function piecesOf(name: string, readLabel: LabelReader): PartName[] {
	if (fold(name) === 'st') return ['situation', 'task'];
	const parts: PartName[] = [];
	for (const piece of name.split(JOINT)) {
		const words = fold(piece);
		if (words === '') continue;
		const kind = readLabel(words) ?? readLabel(withoutQualifier(words));
		if (isPart(kind)) parts.push(kind);
		else if (!BESIDE.has(words)) return [];
	}
	return [...new Set(parts)];
}

function withoutQualifier(words: string): string {
	const space = words.indexOf(' ');
	return space > 0 && QUALIFIERS.has(words.slice(0, space)) ? words.slice(space + 1) : words;
}

/** "(S) …" and "S: …", at the beginning of a paragraph or after a sentence in it. */
const IN_TEXT = /(^|[.;!?…)»"”。；！？]\s*)(?:\(([STAR]{1,2})\)|(?:[*_]{1,3})?(\p{L}{1,20})[*_]{0,3}\s*[:：])[*_]{0,3}\s*/gu;

const BEGINS_WITH_PART = /^(?:\(|[*_]{0,3}\p{L}{1,20}[*_]{0,3}\s*[:：])/u;

/** The parts told one after the other within a paragraph, "S: … A: … R: …"; empty for fewer than two. */
function partsWithin({ raw }: Entry, readLabel: LabelReader): ToldPart[] {
	if (!BEGINS_WITH_PART.test(raw)) return [];
	const marks = [...raw.matchAll(IN_TEXT)].flatMap((match) => {
		const parts = partsNamed(match[2] ?? match[3] ?? '', readLabel);
		return parts.length === 0 ? [] : [{ parts, from: match.index, to: match.index + match[0].length }];
	});
	if (marks[0]?.from !== 0 || new Set(marks.flatMap(({ parts }) => parts)).size < 2) return [];
	return marks.map(({ parts, to }, i) =>
		({ parts, text: raw.slice(to, (marks[i + 1]?.from ?? raw.length) + 1).trim() }));
}

/** Verbs that bid the reader fill a part in. */
const BIDS = new RegExp(`^${anyOf(wordsOf(({ parts }) => parts?.instructions))}\\b`, 'i');
const QUERIES = new RegExp(`^${anyOf(wordsOf(({ parts }) => parts?.queries))}\\b.*[?？]\\s*$`, 'i');
const TELLERS = wordsOf(({ parts }) => parts?.tellers);
const TELLS = new RegExp(`\\b${anyOf(TELLERS)}\\b`);
const TELLS_OF_ANYBODY = new RegExp(`\\b${anyOf([...TELLERS, ...wordsOf(({ parts }) => parts?.others)])}\\b`, 'i');
const TO_READER = new RegExp(`\\b${anyOf(wordsOf(({ parts }) => parts?.readers))}\\b`, 'i');

/** True for a bid that asks its reader for nothing: "Explain it to the board", but not "Explain your role". */
export function isPlainBid(text: string): boolean {
	return BIDS.test(text) && !TO_READER.test(text) && !QUERY_WORD.test(text) && !/[?？:：([]|…/.test(text);
}

const QUERY_WORD = new RegExp(`\\b${anyOf([
	...wordsOf(({ parts }) => parts?.queries), ...wordsOf(({ parts }) => parts?.names).filter((name) => name.length > 1),
	...wordsOf(({ labels }) => labels.situation).filter((name) => name.length > 2),
	...wordsOf(({ labels }) => labels.task).filter((name) => name.length > 2),
])}\\b`, 'i');

/**
 * True for what tells how to fill a part in instead of filling it: placeholders, bids, questions, "you" without "I".
 */
export function isInstruction(text: string): boolean {
	const plain = text.replace(/^[\s_*"“”'>-]+|[\s_*]+$/g, '');
	if (plain === '' || /^(?:\[[^\]]*\]|\([^)]*\)|<[^>]*>|\{[^}]*\}|\.{2,}|…|tbd|todo|\?+|x+)[.…]?$/i.test(plain))
		return true;
	if (QUERIES.test(plain)) return true;
	if (BIDS.test(plain) && !TELLS.test(plain.slice(0, 120))) return true;
	const opening = plain.slice(0, 240);
	return TO_READER.test(opening) && !TELLS_OF_ANYBODY.test(opening) && !/[“"]/.test(opening);
}
