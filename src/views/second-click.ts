/**
 * Drops the second click of a double click inside an element when it meets another button than the first one did: a step took
 * that button away and put this one under the pointer. Clicks by key and on the same button go through.
 */
export function dropSecondClicks(el: HTMLElement): void {
	let first = '';
	el.addEventListener('click', (event) => {
		const pressed = nameAt(event.target as Element);
		if (event.detail <= 1) first = pressed;
		else if (pressed !== first) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	}, true);
}

/** What a button or link is called, with the answer it is about: buttons are drawn anew at each step. Empty between them. */
function nameAt(target: Element): string {
	const el = target.closest('button, a');
	const about = el?.closest('[data-at]')?.getAttribute('data-at') ?? '';
	return el === null ? '' : `${about} ${el.getAttribute('aria-label') ?? el.textContent}`;
}
