import { readField } from '../../note/field';
import { plainText } from '../../note/plain-text';
import { anyOf } from '../any-of';
import { fold } from '../fold';
import { peopleWords, wordsOf } from '../lexicon/lexicon';
import { noLetterBefore } from './no-letter-before';
import { builtInPrinciple } from '../principle';
import { cutNumber } from './affixes';
import type { Entry } from './entry';
import type { EntryReading } from './entry-reading';
import type { LabelKind, LabelReader } from './labels';
import { partLabel, type PartLabel } from './parts';
import { asksThem, isProbes, saysValues } from './roles';
import { isWholeLink } from './whole-link';

/** What a label announces, with what follows it on its own line. */
export interface Label {
	/** Null for a label that is not known, such as a team's name over its roster. */
	readonly kind: LabelKind | null;
	readonly part: PartLabel | null;
	/** Plain text. */
	readonly name: string;
	/** Raw; empty when nothing follows it. */
	readonly value: string;
	/** UTF-16 offsets of the value in the note. */
	readonly from: number;
	readonly to: number;
}

/**
 * The label an entry is, or begins with; null for none. `next` is the entry below it, `under` the label above it.
 */
export function labelOf(entry: Entry, next: Entry | undefined, under: Label | null,
	reading: EntryReading): Label | null {
	const part = partLabel(entry, reading.readLabel);
	// "Results" over prompts is their theme.
	if (part !== null && part.value === '' && next !== undefined && reading.asked(next)?.asking === 'story')
		return bare(entry, entry.plain.replace(/[:：]$/, ''), null);
	if (part !== null) return { kind: part.parts[0] ?? null, part, name: part.name,
		...valueOf(entry, part.value) };
	return fieldLabel(entry, reading) ?? arrowLabel(entry, reading) ?? bareLabel(entry, next, reading)
		?? themeLabel(entry, next, reading) ?? principleLabel(entry, under) ?? plainTheme(entry, next, under, reading);
}

function valueOf(entry: Entry, value: string): { readonly value: string; readonly from: number; readonly to: number } {
	const offset = value === '' ? -1 : entry.raw.lastIndexOf(value);
	const from = offset < 0 ? entry.to : entry.from + offset;
	// The rest of a wrapped text ends where the entry does: line breaks and indents are not in its value.
	return { value, from, to: entry.raw.endsWith(value) ? entry.to : Math.min(entry.to, from + value.length) };
}

/** A time in front of a field: "10:00 **Interviewer**: Ada". */
const CLOCK = /^\d{1,2}[:.]\d{2}\s+(?=\*\*)/;

/** `**Interviewer**: Name`, `principles:: …`: a label that is known and has something after it, or nothing at all. */
function fieldLabel(entry: Entry, reading: EntryReading): Label | null {
	const field = CLOCK.test(entry.raw) ? readField(entry.raw.replace(CLOCK, '')) : entry.field;
	if (field === null) return null;
	const kind = kindOf(field.label, reading.readLabel);
	if (kind === null || (kind === 'question' && field.value !== '')) return null;
	return { kind, part: null, name: field.label, ...valueOf(entry, field.value) };
}

/** "Use for → Tell me about a time …": what a story answers, behind an arrow. */
function arrowLabel(entry: Entry, reading: EntryReading): Label | null {
	const [, name = '', value = ''] = ARROWED.exec(entry.plain) ?? [];
	return name !== '' && kindOf(name, reading.readLabel) === 'answers'
		? { kind: 'answers', part: null, name, ...valueOf(entry, value) } : null;
}

const ARROWED = /^(\p{L}[\p{L} ]{2,30}?)\s*(?:→|->|=>|⇒)\s*(\S.*)$/su;

/** A label's kind, also after a word of its own: "Company principles demonstrated". */
function kindOf(label: string, readLabel: LabelReader): LabelKind | null {
	const words = fold(label).replace(/ \d{1,2}$/, '');
	const known = readLabel(words) ?? readLabel(words.replace(CLAUSE, ''));
	if (known !== null) return known;
	if (asksThem(label, words)) return 'ask-them';
	if (isProbes(words)) return 'probes';
	if (saysValues(words) && !/[?？]/.test(label)) return 'values';
	const space = words.indexOf(' ');
	const shorter = space < 0 ? null : readLabel(words.slice(space + 1));
	return shorter !== null && QUALIFIED.has(shorter) ? shorter : null;
}

/** "Principles he covers": whose they are changes nothing. */
const CLAUSE = new RegExp(` (?:that |which )?(?:s?he|they) ${anyOf(peopleWords(({ assesses }) => assesses))}$`);

/** Labels that a word of their own may precede. */
const QUALIFIED: ReadonlySet<LabelKind> = new Set(['principles', 'values', 'probes', 'question', 'answer']);

/**
 * A label without a value: `- Principles` over its children, a bold line, a line that ends with a colon, a callout's
 * title.
 */
function bareLabel(entry: Entry, next: Entry | undefined, reading: EntryReading): Label | null {
	const { plain, mark } = entry;
	const name = announcement(plain);
	if (name.length > 80) return null;
	// "Ask her" right below the line that names her.
	if (entry.continues) return /^\p{Lu}/u.test(plain) ? announced(entry, next, reading) : null;
	if (entry.isItem) {
		const kind = plain.length <= 40 && plain.length > 2 ? kindOf(name, reading.readLabel) : null;
		return kind === null || isLinkFirst(entry.raw) ? null : bare(entry, name, kind);
	}
	const colon = mark === 'text' && /[:：]$/.test(plain);
	if (mark !== 'bold' && mark !== 'callout' && mark !== 'heading' && !colon) return announced(entry, next, reading);
	if (colon && next?.isItem === true && mayAskThem(plain)) return bare(entry, name, 'ask-them');
	return name === '' || reading.asked(entry) !== null ? null : bare(entry, name, kindOf(name, reading.readLabel));
}

/** "Do we get to ask something? Two of mine:": one of several sentences says what the list below is for. */
function mayAskThem(plain: string): boolean {
	const sentences = plain.split(/[.?!]\s+/);
	return sentences.length > 1 && sentences.some((sentence) => asksThem(sentence));
}

/** True for an item that begins with a link: what it shows are the words of a note. */
function isLinkFirst(raw: string): boolean {
	return isWholeLink(raw) || raw.startsWith('[[') || raw.startsWith('![[');
}

/** What a line announces: itself without its colon, or its last sentence where that ends with one. */
function announcement(plain: string): string {
	const name = plain.replace(/[:：]$/, '');
	return name === plain || name.length < 40 ? name : (name.split(/[.?!]\s+/).at(-1) ?? name);
}

/** "Ask Dov & Karima" right above a list: a line that announces it without a colon. */
function announced(entry: Entry, next: Entry | undefined, reading: EntryReading): Label | null {
	if (entry.mark !== 'text' || next?.isItem !== true || entry.plain.split(' ').length > 6 || /[.?!]$/.test(entry.plain))
		return null;
	const kind = kindOf(entry.plain, reading.readLabel);
	return kind === 'ask-them' || kind === 'probes' || kind === 'answers' ? bare(entry, entry.plain, kind) : null;
}

const THEME = /^\*\*([^*]{2,60})\*\*\s*(?:[-–—:→]+|\()\s*(\S.{0,120})$/su;

/** "**Trust** — use [[The tow]] for these": bold words over prompts, with a remark or a link behind them. */
function themeLabel(entry: Entry, next: Entry | undefined, reading: EntryReading): Label | null {
	if (!entry.raw.startsWith('**') || entry.isItem || entry.continues || next === undefined
		|| reading.asked(entry) !== null || (reading.asked(next)?.asking ?? 'general') === 'general') return null;
	const [, name = '', value = ''] = THEME.exec(entry.raw) ?? [];
	const isRightAbove = next.line === entry.line + 1 || builtInPrinciple(name) !== null;
	if (name === '' || !isRightAbove) return null;
	return { kind: kindOf(name, reading.readLabel), part: null, name: plainText(name), ...valueOf(entry, value) };
}

/** A few words, perhaps with a remark in parentheses, that are no sentence. */
const FEW_WORDS = /^(\p{L}[\p{L}\p{N}’'&/-]*(?: [\p{L}\p{N}’'&/-]+){0,4})(?: \([^()]{1,80}\))?$/u;

/**
 * "Own the boat (the boat, not the oar)" or "Dana" right above prompts, at the beginning of a paragraph. Below
 * another such line, right above a list of any kind.
 */
function plainTheme(entry: Entry, next: Entry | undefined, under: Label | null, reading: EntryReading): Label | null {
	if (entry.mark !== 'text' || entry.isItem || entry.continues || entry.item !== null || next?.line !== entry.line + 1)
		return null;
	const isSibling = under !== null && under.kind === null && under.value === '' && FEW_WORDS.test(under.name);
	if ((reading.asked(next)?.asking ?? 'general') === 'general' && !(isSibling && next.isItem)) return null;
	const name = FEW_WORDS.exec(entry.plain)?.[1];
	if (name === undefined || !isTitle(name) || OF_QUESTIONS.test(name) || reading.asked(entry) !== null) return null;
	return bare(entry, name, kindOf(name, reading.readLabel));
}

/** "Qs likely" announces questions and is no theme of theirs. */
const QUESTION = anyOf(wordsOf(({ firstLook }) => firstLook?.questions));
const OF_QUESTIONS = noLetterBefore(`(?:${QUESTION}s?|qs?)(?![\\p{L}])`);

/** Three words at most, or more of which half begin with a capital: longer lines are sentences. */
function isTitle(name: string): boolean {
	const words = name.split(' ');
	return words.length <= 3 || words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
}

/** Longer lines are no name, whatever number is in front. */
const LONGEST_PRINCIPLE = 80;

/** A line that is nothing but a principle's name heads what follows, but in a list of principles. */
function principleLabel(entry: Entry, under: Label | null): Label | null {
	if (entry.plain.length > LONGEST_PRINCIPLE || entry.continues || under?.kind === 'principles'
		|| builtInPrinciple(cutNumber(entry.plain)) === null) return null;
	return bare(entry, cutNumber(entry.plain), null);
}

function bare(entry: Entry, name: string, kind: LabelKind | null): Label {
	return { kind, part: null, name, value: '', from: entry.to, to: entry.to };
}
