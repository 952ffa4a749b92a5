import { anyOf } from '../../any-of';
import { wordsBySpacing } from '../../lexicon/lexicon';
import { plainText } from '../../../note/plain-text';
import { unquote, cutTail } from '../affixes';
import type { Entry } from '../entry';
import type { Group } from '../groups';
import { parsePrompt } from '../parse-prompt';
import type { ParsedPrompt } from '../parsed-prompt';
import { categoryOf, headingRole } from '../roles';
import type { SectionContext } from '../section-context';
import { splitSentences } from '../sentences';
import type { Prompt, QuestionReading } from './question-reading';

/** A question of a system-design protocol; null for an item that asks nothing of a design. */
export function protocolPrompt(entry: Entry, asked: ParsedPrompt, { note }: QuestionReading): Prompt | null {
	const asksOfDesign = asked.by === 'design' || (entry.isItem && /[?？]$/.test(asked.text)
		&& !ASKS_OF_PAST.test(asked.text));
	return note.tie !== null && asksOfDesign ? { asked, kind: 'system-design',
		why: 'an item that asks in a system-design protocol' } : null;
}

const ASKS_OF_PAST = /\b(?:did(?:n[’']t)?|have|were) (?:you|the|your)\b|\byour (?:manager|team)\b|\byou made\b/i;

/**
 * "Design a ticket shop": in a protocol, below a label or item that says so, or after a label on technical rounds; null
 * for every other line.
 */
export function designPrompt(entry: Entry, { label }: Group, context: SectionContext,
	{ ask }: QuestionReading): ParsedPrompt | null {
	const { field, plain, isItem } = entry;
	const labeled = field !== null && field.value !== ''
		&& (categoryOf(field.label) === 'technical' || headingRole(field.label) === 'system-design');
	const isBelow = context.area === 'system-design' || isOfDesign(entry)
		|| (label?.kind === null && headingRole(label.name) === 'system-design');
	if (!labeled && (!isBelow || (!isItem && plain.length > LONGEST_LINE))) return null;
	const text = unquote(labeled ? plainText(field.value) : plain);
	if (!isDesignTask(text)) return null;
	const asked = parsePrompt('Describe your way.', 'Describe your way.', ask);
	return asked === null ? null : { ...asked, text: splitSentences(cutTail(text).text)[0] ?? text, followUps: [],
		by: 'design', isImperative: true };
}

/** Longer lines that are no items are prose. In UTF-16 units. */
const LONGEST_LINE = 100;

/** True below an item like "clarify" or "system design": a step of a design, or its task. */
export function isOfDesign({ isItem, item }: Entry): boolean {
	const above = isItem ? item?.item : null;
	return above !== null && above !== undefined && above.text.length < 40
		&& headingRole(plainText(above.text)) === 'system-design';
}

/** True for a text that sets the task of a design: "Design a ticket shop". */
export function isDesignTask(text: string): boolean {
	return TASKS.some((task) => task.test(text));
}

const DESIGNS = wordsBySpacing(({ openers }) => openers.designs);
/** How a task of design begins. */
const TASKS: readonly RegExp[] = [
	/^(?:design|architect|build|implement) (?:a|an|the|your)\b/i,
	/^[Dd]esign [A-Z]/,
	/^design .{3,40}\b(?:system|service|app|engine|platform|feed|tracking|api)$/i,
	/^design .{3,40}\bsystem for /i,
	new RegExp(`^${anyOf(DESIGNS.spaced)} `, 'i'),
	new RegExp(`^${anyOf(DESIGNS.unspaced)}`),
];
