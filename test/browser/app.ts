import { inject } from 'vitest';
import { userEvent } from 'vitest/browser';
import manifest from '../../manifest.json' with { type: 'json' };
import mainJs from '../../main.js?raw';
import stylesCss from '../../styles.css?raw';
import { startHost, type Host, type HostOptions } from '../host';

declare module 'vitest' {
	interface ProvidedContext {
		/** The demo vault: text by path. */
		demoVault: Record<string, string>;
		/** The real note kept outside the project, null on a machine without it. */
		seedNote: string | null;
		/** Milliseconds that each read of a note takes. */
		readTime: number;
	}
}

export { userEvent };

/** The demo vault as files. */
export function demoVault(): Record<string, string> {
	return { ...inject('demoVault') };
}

/** Starts the stand-in app with the built plugin and these notes. */
export async function startApp(files: Record<string, string>, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await startHost({ files, mainJs, manifest, stylesCss, readTime: inject('readTime'), ...options });
	await until(() => document.querySelector('[role="tree"]'));
	return host;
}

/** Milliseconds: much longer than anything takes, because a busy machine may be ten times slower. */
const LONGEST_WAIT = 30_000;

/** Waits until `check` returns something truthy, and returns it. Throws with `what` after half a minute. */
export async function until<T>(check: () => T | null | undefined | false | Promise<T | null | undefined | false>, what: string | (() => string) = check.toString()): Promise<T> {
	const end = performance.now() + LONGEST_WAIT;
	for (;;) {
		const value = await check();
		if (value) return value;
		if (performance.now() > end) throw new Error(`never came true: ${typeof what === 'string' ? what : what()}`);
		await new Promise((done) => window.setTimeout(done, 10));
	}
}

/** Runs a command of the plugin. */
export function run(host: Host, id: string): void {
	host.app.commands.executeCommandById(`interview-loop:${id}`);
}

/** The rows of the sidebar as text, indented by level, with what stands at their end. */
export function rows(): string[] {
	return Array.from(document.querySelectorAll<HTMLElement>('[role="treeitem"]')).map((row) => {
		const flair = row.querySelector('.tree-item-flair')?.textContent ?? '';
		return `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${row.querySelector('.tree-item-inner')?.textContent ?? ''}${flair === '' ? '' : ` (${flair})`}`;
	});
}

/** The sidebar's row with that label; waits for it. */
export function row(label: string): Promise<HTMLElement> {
	return until(() => Array.from(document.querySelectorAll<HTMLElement>('[role="treeitem"]')).find((el) => el.querySelector('.tree-item-inner')?.textContent?.startsWith(label)), `a row "${label}"`);
}

/** The drill's region. */
export function drill(): HTMLElement | null {
	return document.querySelector('[role="region"][aria-label="Interview drill"]');
}

/** The question on the table. */
export function asked(): string {
	return drill()?.querySelector('.interview-loop-asked')?.textContent ?? '';
}

/** The button with that label inside an element, or anywhere. */
export function button(label: string, inside: ParentNode = document): Promise<HTMLButtonElement> {
	return until(() => Array.from(inside.querySelectorAll<HTMLButtonElement>('button')).find((el) => (el.getAttribute('aria-label') ?? el.textContent)?.trim() === label), `a button "${label}"`);
}

/** What notices say at the moment. */
export function notices(): string {
	return Array.from(document.querySelectorAll('.notice')).map((el) => el.textContent).join('\n');
}

/** The path of the note in front. */
export function activePath(host: Host): string | undefined {
	return host.app.workspace.getActiveFile()?.path;
}

/** The 0-based line of the cursor in the note in front. */
export function cursorLine(host: Host): number | undefined {
	return host.app.workspace.activeEditor?.editor?.getCursor().line;
}
