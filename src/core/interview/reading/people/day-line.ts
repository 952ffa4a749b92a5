import type { Block } from '../../../note/outline';
import { isNameShaped } from './line-label';
import { holdsRoundWord } from './people-lexicon';
import { dayIn, isWhen, whenAtStart } from './when';

/** A line that says nothing but the day of what is below it. */
export interface DayLine {
	/** The day as written. */
	readonly text: string;
	/** True for a bold line, which is a heading to all that follows; a plain one is for the lines right below it. */
	readonly isBold: boolean;
	/** 0-based line of the last one below it. */
	readonly line: number;
}

/** The line that says the day at a line, the line itself included; `open` is that of the line above. */
export function dayLineAt(
	open: DayLine | null, text: string, block: Block, isLabel: boolean, next: Block | undefined,
): DayLine | null {
	const { line } = block;
	const isBold = isLabel && block.text.trim().startsWith('*');
	if (isDay(text, block) && (isBold || startsSchedule(block, next))) return { text: withoutEnd(text), isBold, line };
	if (open === null || (isBold && !isOfRound(text))) return null;
	return open.isBold || goesOn(open, block) ? { ...open, line } : null;
}

/** True for a bold line that names a round or a person of the day, or says a time of it. */
function isOfRound(text: string): boolean {
	return holdsRoundWord(text) || whenAtStart(text) !== null || (text.includes(' ') && isNameShaped(text));
}

/** Longer lines say more than a day. In UTF-16 units. */
const LONGEST = 50;

function isDay(text: string, block: Block): boolean {
	return block.kind !== 'item' && text.length <= LONGEST && isWhen(withoutEnd(text)) && dayIn(text) !== null;
}

function withoutEnd(text: string): string {
	return text.replace(/[\s:：]+$/, '');
}

/** A line with a time right below: the date of a letter is above none. */
function startsSchedule({ line }: Block, next: Block | undefined): boolean {
	return next !== undefined && 'text' in next && next.line <= line + 2 && whenAtStart(next.text.trim()) !== null;
}

function goesOn({ line }: DayLine, block: Block): boolean {
	return block.line === line + 1 || (block.line === line + 2 && whenAtStart(block.text.trim()) !== null);
}
