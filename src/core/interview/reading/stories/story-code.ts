import { partsNamed } from '../parts';
import type { SectionRole } from '../section-content';
import type { SectionContext } from '../section-context';
import { addParts, type StoryDraft } from './story-draft';
import type { StoryReading } from './story-reading';

/** Sections whose code may be an answer. */
const ANSWERED: ReadonlySet<SectionRole> = new Set(['question', 'answer', 'story']);
/** Longer lines of code are no answer. */
const LONGEST_CODE = 1000;
const LINE_LABEL = /^[[(*]*([\p{L} /&()]{1,30}?)[\])*]*\s*(?:[:：]|[–—-]\s)\s*(.*)$/u;

/**
 * "S: …" and the like within a fence below a question: some write their answers so. Three parts are needed, code has
 * labels too.
 */
export function addCode(draft: StoryDraft, { role, section }: SectionContext,
	{ linesOf, readLabel }: StoryReading): void {
	if (!ANSWERED.has(role)) return;
	for (const block of section.blocks) {
		const lines = block.kind === 'code' ? linesOf(block) : [];
		const told = lines.flatMap(({ text, line }, i) => {
			const label = LINE_LABEL.exec(text.slice(0, LONGEST_CODE).trim());
			const parts = label === null ? [] : partsNamed(label[1] ?? '', readLabel);
			const below = (label?.[2] ?? '') === '' ? (lines[i + 1]?.text ?? '') : (label?.[2] ?? '');
			return parts.length === 0 ? [] : [{ parts, line, text: below.trim() }];
		});
		if (new Set(told.flatMap(({ parts }) => parts)).size < 3) continue;
		for (const { parts, line, text } of told) addParts(draft, parts, '', { text, line });
		draft.texts.push(...lines.map(({ text }) => text));
	}
}
