/** Has each timer of this window fire later by so many milliseconds, and each frame too; returns what undoes it. */
export function delayTimers(win: Window & typeof globalThis, ms: number): () => void {
	const { setTimeout, requestAnimationFrame, cancelAnimationFrame } = win;
	const later = (run: () => void, wait = 0): number => setTimeout.call(win, run, wait + ms) as unknown as number;
	Object.assign(win, {
		setTimeout: later,
		requestAnimationFrame: (draw: FrameRequestCallback) => later(() => draw(win.performance.now())),
		cancelAnimationFrame: (frame: number) => win.clearTimeout(frame),
	});
	return () => void Object.assign(win, { setTimeout, requestAnimationFrame, cancelAnimationFrame });
}
