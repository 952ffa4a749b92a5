import { isBold } from '../../../note/field';
import type { Block } from '../../../note/outline';
import type { Entry } from '../entry';
import { isInstruction } from '../parts';
import type { SectionContext } from '../section-context';

/** A line that can be a story's title: a numbered or bold item, a bold line, a prompt. */
export function isTitle(entry: Entry, asks: boolean): boolean {
	return asks || (entry.isItem ? entry.item?.number !== null || isBold(entry.raw) : entry.mark === 'bold');
}

/** The first words of a part's section that tell something. */
export function firstTold({ groups, section }: SectionContext): string {
	const lines = groups.flatMap(({ head, entries }) =>
		[...(head === null ? [] : [head.plain]), ...entries.map(({ plain }) => plain)]);
	const inTable = (block: Block): boolean => block.kind === 'row' || block.kind === 'code';
	return lines.find((plain) => !isInstruction(plain))
		?? (lines.length === 0 && section.blocks.some(inTable) ? 'table' : '');
}
