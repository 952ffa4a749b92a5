import axeSource from 'axe-core/axe.min.js?raw';
import { expect } from 'vitest';
import { until } from './app';

/** The part of axe-core used here. */
interface Axe {
	run(context: Element, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}
interface Violation {
	readonly id: string;
	readonly impact: string | null;
	readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds serious or critical in an element, one line each. */
export async function serious(el: Element): Promise<string[]> {
	const page = window as unknown as { readonly axe?: Axe };
	if (page.axe === undefined) document.head.createEl('script', { text: axeSource });
	const { axe } = page;
	if (axe === undefined) throw new Error('axe-core did not load');
	const { violations } = await axe.run(el, { resultTypes: ['violations'] });
	return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

/** Waits until nothing moves or fades: axe measures colors as they are at the moment. */
export async function still(): Promise<void> {
	await until(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Both default themes, each on a desktop and on a phone. */
export const THEMES = [['light', false], ['dark', false], ['light', true], ['dark', true]] as const;

/** What is to be touched in an element and is smaller than a thumb needs, one line each. */
export function small(el: HTMLElement, selector = 'button, summary, select, [role="treeitem"]'): string[] {
	const targets = Array.from(el.querySelectorAll<HTMLElement>(selector)).filter((one) => one.isShown());
	expect(targets.length).toBeGreaterThan(0);
	return targets.filter((one) => one.getBoundingClientRect().height < 43.9 || one.getBoundingClientRect().width < 43.9)
		.map((one) => `${one.getBoundingClientRect().width}x${one.getBoundingClientRect().height} ${one.outerHTML.slice(0, 120)}`);
}

/** Switches of an element that a thumb a little beside them would miss, one line each: a switch itself is smaller than a thumb. */
export function missed(el: HTMLElement): string[] {
	return Array.from(el.querySelectorAll<HTMLElement>('.checkbox-container')).filter((one) => {
		one.scrollIntoView({ block: 'center' });
		const { top, bottom, left, width } = one.getBoundingClientRect();
		return [(top + bottom) / 2 - 21, (top + bottom) / 2 + 21].some((y) => !one.contains(document.elementFromPoint(left + width / 2, y)));
	}).map((one) => one.outerHTML.slice(0, 120));
}
