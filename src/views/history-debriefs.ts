import { gradeName } from '../core/drill/grade';
import type { DebriefEvent } from '../core/drill/log';
import { counted } from '../core/interview/counted';
import { drawOpening, type Opening } from './history-answers';

/** Debriefs, each of which opens to what was asked and told. `opener` goes to a debrief's note; null when it is gone. */
export function drawDebriefs(parent: HTMLElement, debriefs: readonly DebriefEvent[], opening: Opening,
	opener: (path: string) => (() => void) | null): void {
	for (const { id, day, who, note, asked, told, g, remark } of debriefs) {
		const list = drawOpening(parent, `debrief:${id}`, opening, (summary) => {
			summary.createSpan({ cls: 'interview-loop-quiet', text: day });
			summary.createSpan({ text: who });
			const went = g === null ? '' : `, ${gradeName(g)}`;
			summary.createSpan({ cls: 'interview-loop-quiet', text: `${counted(asked.length, 'question')}${went}` });
		});
		asked.forEach((text, at) => {
			const row = list.createEl('li');
			row.createSpan({ text });
			const story = told[at] ?? '';
			if (story !== '') row.createSpan({ cls: 'interview-loop-quiet', text: `with ${story}` });
		});
		if (remark !== '') list.createEl('li', { text: remark });
		const go = opener(note);
		if (go === null) continue;
		const attr = { type: 'button', 'aria-label': `Open the debrief of ${who}` };
		list.createEl('li').createEl('button', { cls: 'interview-loop-go', text: 'Open note', attr }).addEventListener('click', go);
	}
}
