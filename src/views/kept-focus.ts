/** Which of the elements with a `data-key` in an element holds the focus. */
export interface FocusedKey {
	readonly key: string;
	/** How many of them come before it. */
	readonly at: number;
}

/** The element with a `data-key` that has the focus, to find it again after a redraw; null when none has. */
export function focusedKey(el: HTMLElement): FocusedKey | null {
	const all = keyed(el);
	const at = all.indexOf(el.doc.activeElement as HTMLElement);
	return at < 0 ? null : { key: all[at]?.dataset.key ?? '', at };
}

/** Puts the focus on the element with that key, else on the one that took its place; nothing scrolls. */
export function focusKey(el: HTMLElement, wanted: FocusedKey | string): void {
	const { key, at } = typeof wanted === 'string' ? { key: wanted, at: -1 } : wanted;
	const all = keyed(el);
	const found = all.find((one) => one.dataset.key === key) ?? all[Math.min(at, all.length - 1)];
	if (found !== el.doc.activeElement) found?.focus({ preventScroll: true });
}

function keyed(el: HTMLElement): HTMLElement[] {
	return Array.from(el.querySelectorAll<HTMLElement>('[data-key]'));
}
