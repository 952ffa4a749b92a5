import { inject } from 'vitest';
import { userEvent } from 'vitest/browser';
import manifest from '../../manifest.json' with { type: 'json' };
import mainJs from '../../main.js?raw';
import stylesCss from '../../styles.css?raw';
import { startHost, type Host, type HostOptions } from '../host';
import type { HardWorld } from '../host/data';

declare module 'vitest' {
	interface ProvidedContext {
		/** The demo vault: text by path. */
		demoVault: Record<string, string>;
		/** The real note kept outside the project, null on a machine without it. */
		seedNote: string | null;
		/** What is hard about the world that all flows run in. */
		hard: Partial<HardWorld>;
	}
}

export { userEvent };

/** The demo vault as files. */
export function demoVault(): Record<string, string> {
	return { ...inject('demoVault') };
}

/** Starts the stand-in app with the built plugin and these notes, and waits until the plugin has read them. */
export async function startApp(files: Record<string, string>, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await startUnread(files, options);
	await untilRead();
	return host;
}

/** The same without the wait: for flows about the time before. */
export async function startUnread(files: Record<string, string>, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await startHost({ files, mainJs, manifest, stylesCss, ...options, hard: { ...inject('hard'), ...options.hard } });
	await until(() => document.querySelector('[role="tree"]'));
	return host;
}

/** Waits until the plugin has read the notes: before, its sidebar says that it has not. */
export async function untilRead(): Promise<void> {
	await until(() => document.querySelector('.interview-loop-empty')?.textContent?.includes('Reading your notes…') === false, 'the notes were read');
}

/** Quits the app, starts it again and waits as `startApp` does. */
export async function restart(host: Host): Promise<void> {
	await host.restart();
	await untilRead();
}

/** Has a flow decide when notes can be read, in an app started with these options. */
export interface HeldReads {
	readonly options: Partial<HostOptions>;
	/** Notes at these paths cannot be read from the next start of the app on. */
	hold(...paths: string[]): void;
	/** Now they can. */
	release(): void;
}

/** For flows about what the local storage keeps: it has room in every hard world. */
export const KEPT: Partial<HostOptions> = { hard: { storageQuota: Infinity } };

/**
 * Reads that wait for the flow: a note is still being read for as long as the flow needs that, on machines of any speed. The cache is warm in
 * every hard world, because a cold one hands over the text of each note without a read.
 */
export function heldReads(): HeldReads {
	let held: readonly string[] = [];
	let released = Promise.resolve();
	let release = (): void => undefined;
	return {
		options: { hard: { coldCache: false }, onStart: ({ vault }) => { for (const path of held) vault.held[path] = released; } },
		hold: (...paths) => {
			held = paths;
			released = new Promise((done) => { release = done; });
		},
		release: () => {
			held = [];
			release();
		},
	};
}

/** Milliseconds: much longer than anything takes, because a busy machine may be ten times slower. */
const LONGEST_WAIT = 30_000;
/** The window's own timer, which is never late. */
const wait = window.setTimeout.bind(window);

/** Waits until `check` returns something truthy, and returns it. Throws with `what` after half a minute. */
export async function until<T>(check: () => T | null | undefined | false | Promise<T | null | undefined | false>, what: string | (() => string) = check.toString()): Promise<T> {
	const end = performance.now() + LONGEST_WAIT;
	for (;;) {
		const value = await check();
		if (value) return value;
		if (performance.now() > end) throw new Error(`never came true: ${typeof what === 'string' ? what : what()}`);
		await new Promise((done) => wait(done, 10));
	}
}

/** Clicks what `find` finds as a person does. If it is drawn again before the pointer is there, it is found again. */
export async function clickOn(find: () => Element | Promise<Element>, options: { readonly button?: 'right' } = {}): Promise<void> {
	const end = performance.now() + LONGEST_WAIT;
	for (;;) {
		try {
			return await userEvent.click(await find(), { ...options, timeout: 1000 });
		} catch (error) {
			if (performance.now() > end) throw error;
		}
	}
}

/** Runs a command of the plugin. */
export function run(host: Host, id: string): void {
	host.app.commands.executeCommandById(`interview-loop:${id}`);
}

/** What the plugin keeps to itself, as its own code names it: for laws about what no view shows. */
export function inPlugin(host: Host, ...names: string[]): unknown {
	return names.reduce<unknown>((held, name) => Reflect.get(held as object, name), host.plugin);
}

/** The rows of the sidebar as text, indented by level, with what stands at their end. */
export function rows(): string[] {
	return Array.from(document.querySelectorAll<HTMLElement>('[role="treeitem"]')).map((row) => {
		const flair = row.querySelector('.tree-item-flair')?.textContent ?? '';
		return `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${row.querySelector('.interview-loop-first')?.textContent ?? ''}${flair === '' ? '' : ` (${flair})`}`;
	});
}

/** The sidebar's row with that label; waits for it. */
export function row(label: string): Promise<HTMLElement> {
	return until(() => Array.from(document.querySelectorAll<HTMLElement>('[role="treeitem"]')).find((el) => el.getAttribute('aria-label')?.startsWith(label)), `a row "${label}"`);
}

/** The drill's region. */
export function drill(): HTMLElement | null {
	return document.querySelector('[role="region"][aria-label="Interview drill"]');
}

/** The question on the table. */
export function asked(): string {
	return drill()?.querySelector('.interview-loop-asked')?.textContent ?? '';
}

/** The dialog that shows what a drill would ask before it starts. */
export function startDialog(): HTMLElement | null {
	return document.querySelector('.interview-loop-start');
}

/** Starts a drill by a command and waits for its first question: Enter starts it at once, a single question is asked without a dialog. */
export async function beginDrill(host: Host, command = 'start-drill'): Promise<void> {
	run(host, command);
	await until(() => startDialog() !== null || asked() !== '', 'a drill');
	if (startDialog() !== null) await pressStart();
}

/** Starts the drill whose dialog comes up. */
export async function pressStart(): Promise<void> {
	await until(startDialog, 'the dialog before a drill');
	await userEvent.keyboard('{Enter}');
	await until(() => startDialog() === null && asked() !== '', 'the first question');
}

/** Lets time pass for everything that reads the clock. Call `Date.now = …` back with what it returns. */
export function passTime(ms: number): () => void {
	const { now } = Date;
	Date.now = () => now.call(Date) + ms;
	return () => { Date.now = now; };
}

/** The button with that label inside an element, or anywhere. */
export function button(label: string, inside: ParentNode = document): Promise<HTMLButtonElement> {
	return until(() => Array.from(inside.querySelectorAll<HTMLButtonElement>('button')).find((el) => (el.getAttribute('aria-label') ?? el.textContent)?.trim() === label), `a button "${label}"`);
}

/** What notices say at the moment. */
export function notices(): string {
	return Array.from(document.querySelectorAll('.notice')).map((el) => el.textContent).join('\n');
}

/** The path of the note in front; null until it is read and its tab bears its name. */
export function activePath(host: Host): string | null | undefined {
	const file = host.app.workspace.getActiveFile();
	const isShown = host.app.workspace.getLeavesOfType('markdown')
		.some(({ view, tabHeaderEl }) => view.getState()['file'] === file?.path && tabHeaderEl.textContent === file?.basename);
	return file === null ? undefined : isShown ? file.path : null;
}

/** The 0-based line of the cursor in the note in front. */
export function cursorLine(host: Host): number | undefined {
	return host.app.workspace.activeEditor?.editor?.getCursor().line;
}
