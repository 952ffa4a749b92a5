import type { Item } from '../../note/outline';
import { fold } from '../fold';
import { peopleLabels, peopleWords } from '../lexicon/lexicon';
import { builtInPrinciple } from '../principle';
import { cutNumber } from './affixes';
import type { Entry } from './entry';
import type { EntryReading } from './entry-reading';
import { labelOf, type Label } from './group-label';
import type { LabelKind } from './labels';

/** The entries under one label (`**Principles**` and the list below it), or under none. */
export interface Group {
	readonly label: Label | null;
	/** The line of the label, null without one. */
	readonly head: Entry | null;
	readonly entries: readonly Entry[];
	/** True for "A: …" right below what asks: it holds no more than its paragraph and the list right below that. */
	readonly isPair: boolean;
}

/** True below a label that says "Questions" and no more: under an interviewer they are the candidate's own. */
export function isBareQuestions({ label }: Group): boolean {
	return label?.kind === 'question' && fold(label.name) === 'questions';
}

interface OpenGroup extends Group {
	readonly entries: Entry[];
	/** The list item that is the label: only what is in it belongs to the group. */
	readonly owner: Item | null;
}

/**
 * Assigns the entries of one section to their labels, in order. A label in a list item holds what is in that item, any
 * other holds all until the next label or a rule. A question of its own ends an answer above it, a blank line one
 * behind "A:".
 */
export function readGroups(entries: readonly Entry[], reading: EntryReading): readonly Group[] {
	const groups: OpenGroup[] = [];
	let base: OpenGroup | null = null;
	let current: OpenGroup | null = null;
	/** The last name that headed lines: what ends an answer is under it again. */
	let named: OpenGroup | null = null;
	const open = (group: OpenGroup): OpenGroup => {
		groups.push(group);
		return group;
	};
	entries.forEach((entry, i) => {
		if (entry.afterRule || endsContainer(entry, current)) base = current = named = null;
		const next = entries[i + 1];
		const found = labelOf(entry, next, current?.label ?? null, reading);
		const label = found?.kind === 'date' && isOfMail(entries, i) ? null : found;
		if (label !== null) {
			// An item that is a principle's name heads the items below it only where they ask.
			const alone = label.kind === null && (next === undefined || reading.asked(next) === null);
			const isOfItem = !entry.isItem || label.value !== '' || standsIn(next, entry.item) || alone || isAbove(next, entry);
			const owner = isOfItem ? entry.item : null;
			const isPair = !entry.isItem && isShortAnswer(label) && asksAbove(entries[i - 1], reading);
			current = open({ label, head: entry, entries: [], owner, isPair });
			if (owner === null) base = current;
			if (owner === null && label.kind === null) named = current;
			// "Interviewer: Dana" is complete: what follows belongs to no label.
			if (owner === null && isComplete(label)) base = current = null;
			return;
		}
		if (current !== null && current.owner !== null && !standsIn(entry, current.owner))
			current = base = base === null ? null : open(goingOn(base));
		if (current !== null && (endsList(entry, current) || endsAnswer(entry, next, current, reading)
			|| (current.isPair && endsPair(entry, entries[i - 1], reading)))) {
			const outer: OpenGroup | null = current.owner === null ? named : base;
			current = base = outer === null ? null : open(goingOn(outer));
		}
		current ??= base = open({ label: null, head: null, entries: [], owner: null, isPair: false });
		current.entries.push(entry);
	});
	return withoutHeirs(groups);
}

/** True for a line that is the name of a well-known principle and nothing else. */
function isPrincipleName(name: string): boolean {
	return builtInPrinciple(cutNumber(name)) !== null;
}

/** How far below each other the lines of one list may be: in a loose one a blank is between them. */
const NEXT_LINE = 1;
const NEXT_ITEM = 2;

/** True for the name of a principle right below another one that holds nothing. */
function followsName({ head }: OpenGroup, before: OpenGroup | undefined): boolean {
	if (head === null || before?.head == null || before.entries.length > 0 || !headsPrinciple(before)) return false;
	return head.line - before.head.line <= (head.isItem && before.head.isItem ? NEXT_ITEM : NEXT_LINE);
}

function headsPrinciple({ label }: OpenGroup): boolean {
	return label?.kind === null && label.value === '' && isPrincipleName(label.name);
}

/** Principles one below the other are a list: its first or last one is not what the questions below it are about. */
function withoutHeirs(groups: readonly OpenGroup[]): readonly Group[] {
	/** True once a principle further up holds what it heads. */
	let holds = false;
	return groups.flatMap((group, i): readonly Group[] => {
		if (!headsPrinciple(group) || group.owner !== null || group.entries.length === 0 || holds) return [group];
		const first = group.entries.findIndex(({ plain, continues }) => !continues || !isPrincipleName(plain));
		holds = first === 0 && !followsName(group, groups[i - 1]);
		if (holds) return [group];
		const named = first < 0 ? group.entries.length : first;
		return [
			{ ...group, entries: group.entries.slice(0, named) },
			{ label: null, head: null, entries: group.entries.slice(named), isPair: false },
		];
	});
}

/** How many lines a header of a mail has around its date. */
const HEADER = 3;

/** True for a line beside the sender, the recipients or the subject of a mail: its day is that of the mail. */
function isOfMail(entries: readonly Entry[], at: number): boolean {
	const line = entries[at]?.line ?? 0;
	return entries.slice(Math.max(0, at - HEADER), at + HEADER + 1).some(({ field, line: other }) =>
		field !== null && Math.abs(other - line) <= HEADER && MAIL.has(fold(field.label)) && /\p{L}{3}/u.test(field.value));
}

const MAIL: ReadonlySet<string> = new Set([
	...peopleWords(({ recipients }) => recipients), ...peopleLabels('sender'), ...peopleWords(({ subjects }) => subjects),
].map(fold));

/**
 * The rest of a group after a label that was in a list item: in a group of its own, so that groups stay in order.
 */
function goingOn({ label }: OpenGroup): OpenGroup {
	return { label: label === null ? null : { ...label, part: null, value: '' }, head: null, entries: [],
		owner: null, isPair: false };
}

/**
 * True when an entry is in the item, at any depth. Only for entries that follow the item without a break: the depth
 * alone decides, so that a list of any depth is read in linear time.
 */
export function standsIn(entry: Pick<Entry, 'item' | 'isItem'> | undefined, owner: Item | null): boolean {
	const item = entry?.item ?? null;
	if (item === null || owner === null) return false;
	return item.depth > owner.depth || (item === owner && entry?.isItem === false);
}

/** True for an entry outside the quotation or callout that its label is in: also for the title of the next callout. */
function endsContainer({ quote, mark }: Entry, current: Group | null): boolean {
	if (current === null || current.head === null) return false;
	return quote < current.head.quote || (mark === 'callout' && quote === current.head.quote);
}

/** True for an item further out than a label's own: an empty label owns nothing of it. */
function isAbove(next: Entry | undefined, { item }: Entry): boolean {
	return next !== undefined && next.isItem && item !== null && (next.item?.depth ?? 0) < item.depth;
}

/** Labels over what answers or is no question: a prompt of its own ends them. */
const ANSWERS: ReadonlySet<LabelKind> = new Set([
	'answer', 'situation', 'task', 'action', 'result', 'story', 'principles', 'values', 'topics',
]);

/** True for a field whose value says all: a name, a day, a follow-up that asks. */
function isComplete({ kind, value }: Label): boolean {
	if (kind === null || value === '' || /[:：]$/.test(value)) return false;
	return FILLED.has(kind) || (kind === 'probes' && /[?？]\W*$/.test(value));
}

/** Fields that are complete on their own line. */
const FILLED: ReadonlySet<LabelKind> = new Set([
	'interviewer', 'principles', 'date', 'role', 'topics', 'ask-them', 'answers',
]);

/** True for a line of its own below the list of a label that only holds a list: people, principles, follow-ups. */
function endsList(entry: Entry, { label, owner, entries }: OpenGroup): boolean {
	if (label === null || owner !== null || label.kind === null || !LISTED.has(label.kind)) return false;
	return entry.item === null && !entry.continues && entry.mark !== 'callout' && entries.some(({ isItem }) => isItem);
}

const LISTED: ReadonlySet<LabelKind> = new Set([
	'interviewer', 'principles', 'values', 'topics', 'ask-them', 'date', 'role', 'probes', 'answers',
]);

/**
 * True for a prompt of its own (bold, numbered, labeled, one of several) below a label that is not about
 * questions.
 */
function endsAnswer(entry: Entry, next: Entry | undefined, { label, owner, isPair }: OpenGroup,
	reading: EntryReading): boolean {
	if (label === null || (owner !== null && !isPair) || label.kind === null || !ANSWERS.has(label.kind)) return false;
	const isMarked = entry.mark === 'bold' || (entry.isItem && entry.item?.number !== null && entry.item?.depth === 0);
	const asked = reading.asked(entry);
	if (asked === null || asked.asking === 'general') return false;
	const isAlone = entry.mark === 'text' && !entry.continues && asked.asking === 'story' && entry.plain.length < 200;
	return isMarked || isAlone || asked.labeled
		|| (next !== undefined && (reading.asked(next)?.asking ?? 'general') !== 'general');
}

/** "A: …" with its answer, in every language that has one letter for it. */
function isShortAnswer({ kind, name, value }: Label): boolean {
	return kind !== null && ANSWERS.has(kind) && name.length === 1 && value !== '';
}

function asksAbove(above: Entry | undefined, reading: EntryReading): boolean {
	return above !== undefined && reading.asked(above) !== null;
}

/** True for another paragraph, a list of its own or a question below an answer behind "A:". */
function endsPair(entry: Entry, above: Entry | undefined, reading: EntryReading): boolean {
	if (above === undefined || /[:：]$/.test(above.plain) || (entry.item !== null && !entry.isItem)) return false;
	if (!entry.isItem) return !entry.continues;
	const isSameList = entry.line === above.line + 1 || entry.item?.listLine === above.item?.listLine;
	return !isSameList || reading.asked(entry) !== null;
}
