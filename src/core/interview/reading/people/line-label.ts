import type { Block } from '../../../note/outline';
import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { isHonorific, isNoName } from './people-lexicon';
import { isWhen, whenAtStart } from './when';
import { whoOf, type Who } from './who';

/** The label of one line, cell or property. */
export interface OwnLabel {
	/** The line's own label, a column's head or a property's name; null without one. */
	readonly label: string | null;
	/** UTF-16 offset in the text where the words after the line's own label begin; 0 without one. */
	readonly labelEnd: number;
	/** What that label says of the people after it, null without one. */
	readonly own: Who | null;
}

/** True for a line that only announces what follows it: it ends with a colon, is bold, or names people above a list. */
export function isBareLabel(text: string, block: Block, next: Block | undefined): boolean {
	if (block.kind === 'callout') return false;
	if (/[:：]$/.test(text) && text.length < 80) return true;
	if (/^(?:\*\*|__).{2,60}(?:\*\*|__):?$/.test(block.text.trim()) && text.length < 60) return true;
	if (next?.kind !== 'item' || next.item !== null || next.line > block.line + 2) return false;
	const who = whoOf(text);
	return who !== 'other' && who !== 'round';
}

/** A colon that ends a label, " = ", or a dash after bold words. */
const COLON = /^([^:：=]{1,60}?)(?:\s*[:：]{1,2}(?![/\d])|\s+=)\s*/;

/** Most lines have none of the marks that end a label. */
const LABEL_MARK = /[:：=]/;

/** Bold words with a dash after them. */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{2,40}(?:\*\*|__)\s*[–—-]\s/;
const DASH = /^(.{2,40}?)\s+[–—-]\s+/;

/** The label a text begins with. A day, a time or a name is none; "Interview with Dana: pairing" is none either. */
export function labelOf(text: string, raw: string, who: (label: string) => Who): OwnLabel {
	const none = { label: null, labelEnd: 0, own: null };
	const found = (LABEL_MARK.test(text) ? COLON.exec(text) : null) ?? (BOLD_LABEL.test(raw) ? DASH.exec(text) : null);
	const label = found?.[1]?.trim() ?? '';
	if (found === null || label === '' || found[0].length >= text.length) return none;
	if (!/\p{L}/u.test(label) || isWhen(label)) return none;
	const own = who(label);
	if (own === 'other' && !isRecipient(label) && (isNameShaped(label) || holdsCue(label))) return none;
	return { label, labelEnd: found[0].length, own };
}

const RECIPIENTS = new RegExp(`^${anyOf(peopleWords(({ recipients }) => recipients))}$`, 'i');

/** True for a label over those to whom a mail is sent: "To". */
export function isRecipient(label: string): boolean {
	return RECIPIENTS.test(label);
}

/** True for "Ada Holm", "Frau Petersen": four capitalized words at most, none of which is ruled out. */
export function isNameShaped(label: string): boolean {
	const words = label.replace(/\([^)]*\)/g, '').trim().split(/\s+/);
	return words.length <= 4 && words.every((word) =>
		/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word) && (isHonorific(word) || !isNoName(word)));
}

/** True for a label that already says with whom: what follows the colon is about the talk. */
function holdsCue(label: string): boolean {
	return WITH_NAME.test(label) || whenAtStart(label) !== null;
}

const WITH_NAME = new RegExp(`(?:^|\\s)${anyOf(peopleWords(({ with: words }) => words))}\\s+\\p{Lu}`, 'u');

/** A label's text without the colon at its end. */
export function withoutColon(label: string): string {
	return label.replace(/[:：]\s*$/, '');
}
