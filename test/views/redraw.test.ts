import type { Component } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { drawnOnce } from '../../src/views/redraw';

/** A window with a clock that only moves when it is told to, and one element in it. */
class SlowWindow {
	time = 0;
	private readonly due = new Map<number, { readonly at: number; readonly run: () => void }>();
	private ids = 0;
	readonly el = { win: this } as unknown as HTMLElement;

	requestAnimationFrame = (run: () => void): number => this.plan(16, run);
	setTimeout = (run: () => void, ms: number): number => this.plan(ms, run);
	cancelAnimationFrame = (id: number): void => void this.due.delete(id);
	clearTimeout = this.cancelAnimationFrame;

	/** Lets that many ms pass; drawing may take some of them. */
	pass(ms: number): void {
		for (const end = this.time + ms; ;) {
			const [next] = [...this.due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
			if (next === undefined) return void (this.time = Math.max(this.time, end));
			this.due.delete(next[0]);
			this.time = Math.max(this.time, next[1].at);
			next[1].run();
		}
	}

	private plan(ms: number, run: () => void): number {
		this.due.set(++this.ids, { at: this.time + ms, run });
		return this.ids;
	}
}

/** Something drawn that takes that many ms; `draws` are when it was. */
function drawing(takes: number): { win: SlowWindow; draws: number[]; soon: () => void; end: () => void } {
	const win = new SlowWindow();
	const draws: number[] = [];
	let end = (): void => undefined;
	const owner = { register: (cleanup: () => void) => { end = cleanup; } } as unknown as Component;
	const soon = drawnOnce(owner, win.el, () => {
		draws.push(win.time);
		win.time += takes;
	}, () => win.time);
	return { win, draws, soon, end: () => end() };
}

describe('what is drawn at a pace', () => {
	test('is drawn at the next frame, once for all that asked until then', () => {
		const { win, draws, soon } = drawing(10);
		for (let i = 0; i < 5; i++) soon();
		win.pass(100);
		expect(draws).toEqual([16]);
	});

	test('takes a twentieth of the time while much arrives, and shows the last of it', () => {
		const { win, draws, soon } = drawing(10);
		for (let i = 0; i < 1000; i++) {
			soon();
			win.pass(1);
		}
		const last = win.time;
		win.pass(1000);
		expect(draws.length * 10).toBeLessThanOrEqual(win.time / 20 + 10);
		expect(draws.at(-1)).toBeGreaterThanOrEqual(last);
	});

	test('does not wait longer than a second for a drawing that takes long', () => {
		const { win, draws, soon } = drawing(500);
		soon();
		win.pass(20);
		soon();
		win.pass(1100);
		expect(draws).toHaveLength(2);
	});

	test('is drawn at the next frame again after a rest', () => {
		const { win, draws, soon } = drawing(10);
		soon();
		win.pass(1000);
		const before = win.time;
		soon();
		win.pass(16);
		expect(draws).toEqual([16, before + 16]);
	});

	test('is not drawn any more once its owner ended', () => {
		const { win, draws, soon, end } = drawing(10);
		soon();
		win.pass(50);
		soon();
		end();
		win.pass(5000);
		expect(draws).toEqual([16]);
	});
});
