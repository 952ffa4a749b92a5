import axeSource from 'axe-core/axe.min.js?raw';
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
