import { setTooltip } from 'obsidian';
import type { Mark } from '../core/interview/question-mark';

/**
 * Draws a mark: a dot when a story is linked, a ring when none is, a cross when a link leads nowhere. Every view draws
 * it by this function, so that one shape has one meaning and one tooltip everywhere.
 */
export function drawMark(parent: HTMLElement, { state, label }: Mark): HTMLElement {
	const sign = parent.createSpan({ cls: `interview-loop-sign mod-${state}`, attr: { role: 'img' } });
	setTooltip(sign, label);
	return sign;
}
