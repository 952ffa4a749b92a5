import { isBold } from '../../../note/field';
import type { Block } from '../../../note/outline';
import type { Entry } from '../entry';
import { isInstruction } from '../parts';
import type { ParsedPrompt } from '../parsed-prompt';
import type { SectionContext } from '../section-context';
import { draftStory, type Said, type StoryDraft } from './story-draft';
import { isWholeLink } from '../whole-link';

/** A line that can be a story's title: a numbered or bold item, a bold line, a prompt. */
export function isTitle(entry: Entry, asks: boolean): boolean {
	return asks || (entry.isItem ? entry.item?.number !== null || isBold(entry.raw) : entry.mark === 'bold');
}

/**
 * A story that begins at a line: by `title`, else by what the line asks or says. `said` is what says by itself that it
 * is a story; it counts only with a title that is not an instruction, a prompt or a link.
 */
export function draftAt(at: Entry, title: string | null, said: Said, asked: ParsedPrompt | null): StoryDraft {
	const says = title !== null && !isInstruction(title) && asked === null && !isWholeLink(at.field?.value ?? '');
	const name = title ?? asked?.text ?? at.plain.replace(/^\d+[.)]\s*|[:：-]\s*$/g, '').trim();
	const draft = draftStory(name, at.line, says ? said : null);
	draft.named.push(name, ...(asked?.named ?? []));
	return draft;
}

/** The first words of a part's section that tell something. */
export function firstTold({ groups, section }: SectionContext): string {
	const lines = groups.flatMap(({ head, entries }) =>
		[...(head === null ? [] : [head.plain]), ...entries.map(({ plain }) => plain)]);
	const inTable = (block: Block): boolean => block.kind === 'row' || block.kind === 'code';
	return lines.find((plain) => !isInstruction(plain))
		?? (lines.length === 0 && section.blocks.some(inTable) ? 'table' : '');
}
