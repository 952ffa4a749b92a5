import { readField } from '../../note/field';
import type { Item } from '../../note/outline';
import { cutNumber } from './affixes';
import type { AskReader } from './ask';
import type { ParsedPrompt } from './parsed-prompt';
import type { Entry } from './entry';
import { fold } from '../fold';
import type { LabelKind, LabelReader } from './labels';
import { partLabel, type PartLabel } from './parts';
import { builtInPrinciple } from '../principle';
import { asksThem, isProbes, saysValues } from './roles';

/** What a label announces, with what stands behind it on its own line. */
export interface Label {
	/** Null for a label that is not known, such as a team's name over its roster. */
	readonly kind: LabelKind | null;
	readonly part: PartLabel | null;
	/** Plain text. */
	readonly name: string;
	/** Raw; empty when nothing stands behind it. */
	readonly value: string;
	/** UTF-16 offsets of the value in the note. */
	readonly from: number;
	readonly to: number;
}

/** The entries under one label (`**Principles**` and the list below it), or under none. */
export interface Group {
	readonly label: Label | null;
	/** The line of the label, null without one. */
	readonly head: Entry | null;
	readonly entries: readonly Entry[];
}

/** How entries are told apart. */
export interface EntryReading {
	readonly readLabel: LabelReader;
	readonly ask: AskReader;
	/** The prompt an entry is, null for none. */
	readonly asked: (entry: Entry) => ParsedPrompt | null;
}

/** True below a label that says "Questions" and no more: under an interviewer they are the candidate's own. */
export function isBareQuestions({ label }: Group): boolean {
	return label?.kind === 'question' && fold(label.name) === 'questions';
}

interface OpenGroup extends Group {
	readonly entries: Entry[];
	/** The list item that is the label: only what stands in it belongs to the group. */
	readonly owner: Item | null;
}

/**
 * Deals the entries of one section out to their labels, in order. A label in a list item holds what stands in that
 * item,
 * any other holds all until the next label or a rule. A question of its own ends an answer above it.
 */
export function readGroups(entries: readonly Entry[], reading: EntryReading): readonly Group[] {
	const groups: OpenGroup[] = [];
	let base: OpenGroup | null = null;
	let current: OpenGroup | null = null;
	/** The last name that headed lines: what ends an answer stands under it again. */
	let named: OpenGroup | null = null;
	const open = (group: OpenGroup): OpenGroup => {
		groups.push(group);
		return group;
	};
	entries.forEach((entry, i) => {
		if (entry.afterRule || endsContainer(entry, current)) base = current = named = null;
		const label = labelOf(entry, entries[i + 1], current, reading);
		if (label !== null) {
			const next = entries[i + 1];
			// An item that is a principle's name heads the items below it only where they ask.
			const alone = label.kind === null && (next === undefined || reading.asked(next) === null);
			const owner = entry.isItem && (label.value !== '' || standsIn(next, entry.item) || alone || isAbove(next, entry))
				? entry.item : null;
			current = open({ label, head: entry, entries: [], owner });
			if (owner === null) base = current;
			if (owner === null && label.kind === null) named = current;
			// "Interviewer: Dana" has said what it had to say: what follows stands for itself.
			if (owner === null && label.value !== '' && !/[:：]$/.test(label.value) && label.kind !== null
				&& FILLED.has(label.kind)) base = current = null;
			return;
		}
		if (current !== null && current.owner !== null && !standsIn(entry, current.owner))
			current = base = base === null ? null : open(goingOn(base));
		if (current !== null && endsList(entry, current)) base = current = named === null ? null : open(goingOn(named));
		if (current !== null && endsAnswer(entry, entries[i + 1], current, reading))
			base = current = named === null ? null : open(goingOn(named));
		current ??= base = open({ label: null, head: null, entries: [], owner: null });
		current.entries.push(entry);
	});
	return groups;
}

/**
 * The rest of a group behind a label that stood in a list item: in a group of its own, so that groups stay in order.
 */
function goingOn({ label }: OpenGroup): OpenGroup {
	return { label: label === null ? null : { ...label, part: null, value: '' }, head: null, entries: [], owner: null };
}

/**
 * True when an entry stands in the item, at any depth. Only for entries that follow the item without a break: the depth
 * alone decides, so that a list of any depth is read in linear time.
 */
export function standsIn(entry: Pick<Entry, 'item' | 'isItem'> | undefined, owner: Item | null): boolean {
	const item = entry?.item ?? null;
	if (item === null || owner === null) return false;
	return item.depth > owner.depth || (item === owner && entry?.isItem === false);
}

/** True for an entry outside the quotation or callout that its label stands in. */
function endsContainer(entry: Entry, current: Group | null): boolean {
	return current !== null && current.head !== null && entry.quote < current.head.quote;
}

/** True for an item further out than a label's own: an empty label owns nothing of it. */
function isAbove(next: Entry | undefined, { item }: Entry): boolean {
	return next !== undefined && next.isItem && item !== null && (next.item?.depth ?? 0) < item.depth;
}

const ANSWERS: ReadonlySet<LabelKind> = new Set(['answer', 'situation', 'task', 'action', 'result', 'story',
	'principles', 'values', 'topics']);

/** Fields that are told on their own line. */
const FILLED: ReadonlySet<LabelKind> = new Set(['interviewer', 'principles', 'date', 'role', 'topics', 'ask-them']);

/** True for a line of its own below the list of a label that only holds a list: people, principles, topics. */
function endsList(entry: Entry, { label, owner, entries }: OpenGroup): boolean {
	if (label === null || owner !== null || label.kind === null || !LISTED.has(label.kind)) return false;
	return entry.item === null && !entry.continues && entry.mark !== 'callout' && entries.some(({ isItem }) => isItem);
}

const LISTED: ReadonlySet<LabelKind> = new Set(['interviewer', 'principles', 'values', 'topics', 'ask-them', 'date',
	'role']);

/**
 * True for a prompt that stands for itself (bold, numbered, labeled, one of several) below a label that is not about
 * questions.
 */
function endsAnswer(entry: Entry, next: Entry | undefined, { label, owner }: OpenGroup,
	reading: EntryReading): boolean {
	if (label === null || owner !== null || label.kind === null) return false;
	if (!ANSWERS.has(label.kind)) return false;
	const contexts = entry.mark === 'bold' || (entry.isItem && entry.item?.number !== null && entry.item?.depth === 0);
	const asked = reading.asked(entry);
	if (asked === null || asked.asking === 'general') return false;
	const apart = entry.mark === 'text' && !entry.continues && asked.asking === 'story' && entry.plain.length < 200;
	return contexts || apart || asked.labeled || (next !== undefined
		&& (reading.asked(next)?.asking ?? 'general') !== 'general');
}

function labelOf(entry: Entry, next: Entry | undefined, current: Group | null, reading: EntryReading): Label | null {
	const part = partLabel(entry, reading.readLabel);
	// "Results" over prompts is their theme.
	if (part !== null && part.value === '' && next !== undefined && reading.asked(next)?.asking === 'story')
		return bare(entry, entry.plain.replace(/[:：]$/, ''), null);
	if (part !== null) return { kind: part.parts[0] ?? null, part, name: entry.field?.label ?? entry.plain,
		...valueOf(entry, part.value) };
	return fieldLabel(entry, reading) ?? bareLabel(entry, next, reading) ?? principleLabel(entry, current);
}

function valueOf(entry: Entry, value: string): { readonly value: string; readonly from: number; readonly to: number } {
	const offset = value === '' ? -1 : entry.raw.lastIndexOf(value);
	const from = offset < 0 ? entry.to : entry.from + offset;
	// The rest of a wrapped text ends where the entry does: line breaks and indents are not in its value.
	return { value, from, to: entry.raw.endsWith(value) ? entry.to : Math.min(entry.to, from + value.length) };
}

/** A time in front of a field: "10:00 **Interviewer**: Ada". */
const CLOCK = /^\d{1,2}[:.]\d{2}\s+(?=\*\*)/;

/** `**Interviewer**: Name`, `principles:: …`: a label that is known and has something behind it, or nothing at all. */
function fieldLabel(entry: Entry, reading: EntryReading): Label | null {
	const field = CLOCK.test(entry.raw) ? readField(entry.raw.replace(CLOCK, '')) : entry.field;
	if (field === null) return null;
	const kind = kindOf(field.label, reading.readLabel);
	if (kind === null || (kind === 'question' && field.value !== '')) return null;
	return { kind, part: null, name: field.label, ...valueOf(entry, field.value) };
}

/** A label's kind, also behind a word of its own: "Company principles demonstrated". */
function kindOf(label: string, readLabel: LabelReader): LabelKind | null {
	const words = fold(label).replace(/ \d{1,2}$/, '');
	const known = readLabel(words);
	if (known !== null) return known;
	if (asksThem(label, words)) return 'ask-them';
	if (isProbes(words)) return 'probes';
	if (saysValues(words) && !/[?？]/.test(label)) return 'values';
	const space = words.indexOf(' ');
	const shorter = space < 0 ? null : readLabel(words.slice(space + 1));
	return shorter === 'principles' || shorter === 'values' || shorter === 'probes' || shorter === 'question'
		|| shorter === 'answer' ? shorter : null;
}

/**
 * A label without a value: `- Principles` over its children, a bold line, a line that ends with a colon, a callout's
 * title.
 */
function bareLabel(entry: Entry, next: Entry | undefined, reading: EntryReading): Label | null {
	const { plain, mark } = entry;
	const name = announcement(plain);
	if (name.length > 80 || entry.continues) return null;
	if (entry.isItem) {
		const kind = plain.length <= 40 && plain.length > 2 ? kindOf(name, reading.readLabel) : null;
		return kind === null || (kind === 'story' && WHOLE_LINK.test(entry.raw)) ? null : bare(entry, name, kind);
	}
	const colon = mark === 'text' && /[:：]$/.test(plain);
	if (mark !== 'bold' && mark !== 'callout' && mark !== 'heading' && !colon) return announced(entry, next, reading);
	return name === '' || reading.asked(entry) !== null ? null : bare(entry, name, kindOf(name, reading.readLabel));
}

/** A link is a link, whatever its words announce. */
const WHOLE_LINK = /^\s*!?\[\[[^\]]+\]\]\s*$/;

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
	return kind === 'ask-them' || kind === 'probes' ? bare(entry, entry.plain, kind) : null;
}

/** Longer lines are no name, whatever number is in front. */
const LONGEST_PRINCIPLE = 80;

/** A line that is nothing but a principle's name heads what follows, but in a list of principles. */
function principleLabel(entry: Entry, current: Group | null): Label | null {
	if (entry.plain.length > LONGEST_PRINCIPLE || entry.continues || current?.label?.kind === 'principles'
		|| builtInPrinciple(cutNumber(entry.plain)) === null) return null;
	return bare(entry, cutNumber(entry.plain), null);
}

function bare(entry: Entry, name: string, kind: LabelKind | null): Label {
	return { kind, part: null, name, value: '', from: entry.to, to: entry.to };
}
