/** Draws once at the next frame of an element's window, however often it was asked for until then; gives what asks for it. */
export function drawnOnce(el: HTMLElement, draw: () => void): () => void {
	let drawing = 0;
	return () => {
		const { win } = el;
		win.cancelAnimationFrame(drawing);
		drawing = win.requestAnimationFrame(draw);
	};
}
