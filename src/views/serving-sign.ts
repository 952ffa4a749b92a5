import { setIcon } from 'obsidian';
import type { CoverageCell, Serving } from '../core/stories/coverage';
import { SERVING_WORDS } from '../core/stories/coverage-words';

/** Draws how a story serves a principle as a shape: a disc when linked, half a disc when told, a dotted ring when it could fit; then the last grade, and a person where it was told in a round. */
export function drawServing(parent: HTMLElement, { serving, told }: Pick<CoverageCell, 'serving' | 'told'>): void {
	const el = parent.createSpan({ cls: 'interview-loop-serving', attr: { 'aria-hidden': 'true' } });
	el.createSpan({ cls: `interview-loop-serving-sign mod-${serving}` });
	const { lastGrade = null, heardBy = [] } = told ?? {};
	if (lastGrade !== null) el.createSpan({ cls: 'interview-loop-serving-grade', text: String(lastGrade) });
	if (heardBy.length > 0) drawHeard(el);
}

function drawHeard(parent: HTMLElement): void {
	setIcon(parent.createSpan({ cls: 'interview-loop-serving-heard' }), 'user-check');
}

const SERVINGS: readonly Serving[] = ['linked', 'told', 'could-fit'];

/** Draws what the shapes mean. */
export function drawServingLegend(parent: HTMLElement): void {
	const legend = parent.createDiv({ cls: 'interview-loop-legend interview-loop-quiet' });
	for (const serving of SERVINGS) {
		const item = legend.createSpan();
		drawServing(item, { serving, told: null });
		item.appendText(SERVING_WORDS[serving]);
	}
	legend.createSpan({ text: '1–4: last grade' });
	const heard = legend.createSpan();
	drawHeard(heard.createSpan({ cls: 'interview-loop-serving', attr: { 'aria-hidden': 'true' } }));
	heard.appendText('told in a round');
}
