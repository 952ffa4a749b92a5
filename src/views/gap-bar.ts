import { setIcon, setTooltip } from 'obsidian';
import { GAP_KINDS, gapCount, gapWords, type GapKind, type Gaps } from '../core/interview/gaps';

/** What the bar shows and what it may ask for. */
export interface GapBarShown {
	readonly gaps: Gaps;
	/** The kind the rows are narrowed to, null for every kind. */
	readonly kind: GapKind | null;
	/** Narrows the rows to a kind, null for every kind. */
	readonly choose: (kind: GapKind | null) => void;
	readonly drill: (kind: Exclude<GapKind, 'no-question'>) => void;
}

/** The gaps of a loop with their counts: a press narrows the rows to one kind, a second one takes that back. */
export function drawGapBar(bar: HTMLElement, { gaps, kind, choose, drill }: GapBarShown): void {
	const focused = bar.contains(bar.doc.activeElement) ? bar.doc.activeElement?.getAttribute('data-gap') : null;
	bar.empty();
	const kinds = GAP_KINDS.filter((one) => gapCount(gaps, one) > 0 || one === kind);
	for (const one of kinds) {
		const count = gapCount(gaps, one);
		const line = bar.createDiv({ cls: 'interview-loop-gap-line' });
		const press = line.createEl('button', { cls: 'interview-loop-gap-kind', text: gapWords(one, count), attr: { type: 'button', 'aria-pressed': String(one === kind), 'data-gap': one } });
		press.addEventListener('click', () => choose(one === kind ? null : one));
		if (one === 'no-question' || count === 0) continue;
		const play = line.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': `Drill: ${gapWords(one, count)}`, 'data-gap': `drill ${one}` } });
		setIcon(play, 'play');
		setTooltip(play, `Drill: ${gapWords(one, count)}`);
		play.addEventListener('click', () => drill(one));
	}
	if (focused != null) bar.querySelector<HTMLElement>(`[data-gap="${focused}"]`)?.focus();
}
