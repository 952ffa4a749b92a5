import type { Component } from 'obsidian';

/** How much longer than a drawing took it rests before the next one: drawing then takes about a twentieth of the time. */
const REST = 20;
/** Nobody waits longer than this for what is new, in ms. */
const LONGEST_REST = 1000;

/** How long something rests that took so long, both in ms, before it is done again. */
export function restAfter(took: number): number {
	return Math.min(REST * took, LONGEST_REST);
}

/**
 * Draws at the next frame of an element's window, however often it was asked for until then, and at a pace when much
 * arrives: after each drawing it rests, so that what asks for the next one goes on. Gives what asks for it; ends with its
 * owner. `now` is a clock in ms.
 */
export function drawnOnce(owner: Component, el: HTMLElement, draw: () => void, now = (): number => performance.now()): () => void {
	let frame = 0;
	let timer = 0;
	let restsUntil = -Infinity;
	const cancel = (): void => {
		el.win.cancelAnimationFrame(frame);
		el.win.clearTimeout(timer);
	};
	const drawTimed = (): void => {
		const start = now();
		draw();
		const end = now();
		restsUntil = end + restAfter(end - start);
	};
	owner.register(cancel);
	return () => {
		cancel();
		const drawNext = (): void => { frame = el.win.requestAnimationFrame(drawTimed); };
		const rest = restsUntil - now();
		if (rest <= 0) drawNext();
		else timer = el.win.setTimeout(drawNext, rest);
	};
}
