interface TooltipOptions { placement?: 'bottom' | 'right' | 'left' | 'top'; delay?: number; gap?: number; classes?: string[] }

/** Names an element for readers and for the bubble shown on hover. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
	el.setAttribute('aria-label', tooltip);
	el.setAttribute('data-tooltip', tooltip);
	if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
}

/** Shows the bubble for whatever carries a label, as the app does; returns what ends it. */
export function showTooltips(doc: Document): () => void {
	let bubble: HTMLElement | null = null;
	let waiting = 0;
	const hide = (): void => {
		window.clearTimeout(waiting);
		bubble?.remove();
		bubble = null;
	};
	const over = (evt: MouseEvent): void => {
		hide();
		const el = (evt.target as Element | null)?.closest?.('[aria-label]');
		if (!el?.matches('.clickable-icon, button, [data-tooltip], .workspace-tab-header, .side-dock-ribbon-action')) return;
		waiting = window.setTimeout(() => { bubble = draw(doc, el); }, 500);
	};
	doc.addEventListener('mouseover', over);
	doc.addEventListener('mousedown', hide, true);
	return () => {
		hide();
		doc.removeEventListener('mouseover', over);
		doc.removeEventListener('mousedown', hide, true);
	};
}

function draw(doc: Document, el: Element): HTMLElement {
	const bubble = doc.body.createDiv({ cls: 'tooltip', text: el.getAttribute('aria-label') ?? '' });
	const box = el.getBoundingClientRect();
	const own = bubble.getBoundingClientRect();
	const width = doc.documentElement.clientWidth;
	const left = Math.max(4, Math.min(box.left + box.width / 2 - own.width / 2, width - own.width - 4));
	bubble.setCssStyles({ left: `${left}px`, top: `${box.bottom + 8}px` });
	return bubble;
}
