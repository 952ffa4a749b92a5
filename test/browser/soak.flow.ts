import { afterEach, expect, inject, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { seeded } from '../../src/core/drill/random';
import { writeLine } from '../../src/core/drill/log';
import { newLogFile, readLogFile } from '../../src/core/drill/log-file';
import { pastAnswers } from '../../src/core/drill/past-answers';
import { replay } from '../../src/core/drill/practice';
import { saysSomething, type InterviewNote } from '../../src/core/interview/interview-note';
import { knownInterviewers } from '../../src/core/interview/interviewers';
import { noteReader, readNote } from '../../src/core/interview/read-note';
import type { HistoryReading } from '../../src/views/history-source';
import { graded, stamped } from '../core/drill/log-events';
import type { Host } from '../host';
import { MarkdownView } from '../host/ui/view/markdown-view';
import { drill, inPlugin, notices, run, startApp, until } from './app';
import { line, noteText, pick, soakVault } from './soak-vault';

declare module 'vitest' {
	interface ProvidedContext {
		/** How many steps the soak takes, the seed of what they are, and how many notes the vault holds at most, but for a few. */
		soak: { readonly steps: number; readonly seed: number; readonly notes: number };
	}
}

let host: Host;
afterEach(() => host.dispose());

/** How much more may stay in memory than at the start: what is kept for the notes and the log, which does not grow with the steps. */
const SLACK = { nodes: 2000, listeners: 200, heap: 1.5 };

/** The costly comparison is made once in so many steps. */
const BLOCK = 20;
const { steps, seed, notes: most } = inject('soak');
const rng = seeded(seed);

const DRILLS = ['start-drill', 'start-drill', 'start-drill', 'drill-weak', 'drill-today', 'mock-round', 'resume-drill', 'drill-note'];
const VIEWS = ['show-history', 'review-found', 'open-sidebar', 'back-to-drill', 'find-notes', 'open-story', 'open-questions'];
const BUTTONS = ['Expand all', 'Collapse all', 'Show gaps only', 'Filter'];
const KEYS = ['h', 's', 'f', 'p', 'n', 'x', 'o', 'l', 'Escape'];

function press(key: string, ctrlKey = false): void {
	(drill() ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
}

function frame(): Promise<unknown> {
	return new Promise((done) => window.requestAnimationFrame(done));
}

/** Notes that steps may change: the practice log is not theirs. */
function notes(): ReturnType<Host['app']['vault']['getMarkdownFiles']> {
	return host.app.vault.getMarkdownFiles().filter(({ path }) => !path.includes('practice-log-'));
}

/** The path of the practice log's folder, whether it exists or not. */
function practiceFolder(): string {
	const { practiceFolder: path } = inPlugin(host, 'kept', 'settings', 'current') as { practiceFolder: string };
	return host.app.vault.getAllFolders().find((folder) => folder.path.toLowerCase() === path.toLowerCase())?.path ?? path;
}

/** Types at a likely place of the cursor, or deletes words. */
function type(): void {
	const view = host.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view).find((one) => one instanceof MarkdownView && one.getMode() === 'source');
	if (!(view instanceof MarkdownView)) return;
	const { cm } = view.editor;
	const at = Math.floor(rng() * (cm.state.doc.length + 1));
	const changes = rng() < 0.3 ? { from: at, to: Math.min(at + 9, cm.state.doc.length) } : { from: at, insert: rng() < 0.5 ? `\n${line(rng)}\n` : 'more ' };
	cm.dispatch({ changes, selection: { anchor: at }, userEvent: 'input.type' });
}

/** A path where no note is. */
function freePath(): string {
	const folder = pick(['Loops', 'Principles', 'Stories', 'Journal', 'New'], rng) ?? '';
	for (let at = 0; ; at++) if (host.app.vault.getFileByPath(`${folder}/Page ${at}.md`) === null) return `${folder}/Page ${at}.md`;
}

/** Where a note is written: over one that is there in that share of cases, and always once there are many. */
function pathToWrite(over: number): string {
	const path = notes().length > most || rng() < over ? pick(notes(), rng)?.path : undefined;
	return path ?? freePath();
}

/** Brings the drill to the front and takes the keys there. */
async function inDrill(...keys: string[]): Promise<void> {
	const [leaf] = host.app.workspace.getLeavesOfType('interview-loop-drill');
	if (leaf === undefined) return;
	await host.app.workspace.revealLeaf(leaf);
	host.app.workspace.setActiveLeaf(leaf, { focus: true });
	for (const key of keys) press(key);
}

/** What can be done, by name and how often: each step leaves the app in any state. */
const STEPS: ReadonlyArray<readonly [name: string, weight: number, take: () => Promise<unknown> | void]> = [
	['edit', 6, () => {
		const file = pick(notes(), rng);
		const added = line(rng);
		return file && host.app.vault.process(file, (text) => (rng() < 0.5 ? `${text}${added}\n` : text.split('\n').filter(() => rng() < 0.9).join('\n')));
	}],
	['type', 6, type],
	['create', 2, () => void host.app.vault.external(pathToWrite(0), noteText(rng))],
	['delete', 1, () => {
		const file = notes().length > 12 ? pick(notes(), rng) : undefined;
		return file && host.app.vault.delete(file);
	}],
	['rename', 2, () => {
		const file = pick(notes(), rng);
		return file && host.app.fileManager.renameFile(file, freePath()).catch(() => undefined);
	}],
	['rename folder', 1, () => {
		const folder = pick(host.app.vault.getAllFolders().filter(({ path }) => path !== practiceFolder()), rng);
		const free = `Folder ${Math.floor(rng() * 1000)}`;
		return folder && host.app.vault.getFolderByPath(free) === null ? host.app.vault.rename(folder, free) : undefined;
	}],
	['rename practice folder', 0.5, () => {
		const folder = host.app.vault.getFolderByPath(practiceFolder());
		const name = pick(['Interview practice', 'interview Practice', `Practice ${Math.floor(rng() * 1000)}`, 'Drills\u00a0of mine'], rng) ?? '';
		const isFree = !host.app.vault.getAllFolders().some(({ path }) => path.toLowerCase() === name.toLowerCase() && path !== folder?.path);
		return folder && isFree && folder.path !== name ? host.app.vault.rename(folder, name) : undefined;
	}],
	['sync', 2, () => {
		for (let count = Math.floor(rng() * 8); count >= 0; count--) {
			const path = pathToWrite(0.5);
			host.app.vault.external(path, rng() < 0.15 && notes().length > 12 && host.app.vault.getFileByPath(path) !== null ? null : noteText(rng));
		}
	}],
	['open', 3, () => {
		const file = pick(notes(), rng);
		return file && host.app.workspace.getLeaf(rng() < 0.2 ? 'tab' : false).openFile(file);
	}],
	['drill', 3, async () => {
		run(host, pick(DRILLS, rng) ?? '');
		for (let frames = 0; frames < 10 && host.app.openModals.size === 0; frames++) await frame();
		document.querySelector<HTMLElement>('.interview-loop-start .mod-cta')?.click();
		await frame();
	}],
	['other device', 1, () => {
		const path = `${practiceFolder()}/practice-log-other-2026-01.md`;
		const { store } = host.app.vault;
		const text = store.has(path) ? store.read(path) : newLogFile('other', '2026-01');
		const at = text.split('\n').length;
		const event = graded(stamped('other', at, at / 100), (at % 40).toString(16).padStart(16, '0'), 3);
		host.app.vault.external(path, `${text}${writeLine(event)}\n`);
	}],
	['grade', 8, () => inDrill(' ', ' ', String(1 + Math.floor(rng() * 4)))],
	['undo', 2, async () => {
		await inDrill();
		press('z', true);
	}],
	['key', 3, () => inDrill(pick(KEYS, rng) ?? '')],
	['view', 3, () => run(host, pick(VIEWS, rng) ?? '')],
	['button', 2, () => document.querySelector<HTMLElement>(`.nav-action-button[aria-label="${pick(BUTTONS, rng) ?? ''}"]`)?.click()],
	['reload', 0.2, async () => {
		host.unloadPlugin();
		await host.loadPlugin();
		// What nothing but its words makes an interview note is found by a search.
		run(host, 'find-notes');
	}],
];

function nextStep(): (typeof STEPS)[number] | undefined {
	let at = rng() * STEPS.reduce((sum, [, weight]) => sum + weight, 0);
	return STEPS.find(([, weight]) => (at -= weight) < 0);
}

/** What the plugin read, by path; null until all was read. */
function library(): readonly InterviewNote[] | null {
	const { reading } = inPlugin(host, 'notes') as { reading: boolean };
	return reading ? null : (inPlugin(host, 'library') as { all(): InterviewNote[] }).all();
}

/** Where the library differs from a fresh reading of the vault; empty where it does not. */
function differences(): string[] {
	const held = library();
	if (held === null) return ['still reading'];
	const byPath = new Map(held.map((note) => [note.path, note]));
	const texts = notes().map(({ path }) => [path, host.app.vault.store.read(path)] as const);
	const known = knownInterviewers(texts.map(([path, text]) => readNote(path, text)));
	const read = noteReader({ known });
	const wrong = texts.flatMap(([path, text]) => {
		const fresh = read(path, text);
		const is = byPath.get(path);
		// A note that only what others know of its people makes one is looked for where it is named after one of them.
		const isDue = saysSomething(readNote(path, text)) || (known.namedAfter(path) !== null && saysSomething(fresh));
		if (is === undefined) return isDue ? [`${path} is missing`] : [];
		return JSON.stringify(is) === JSON.stringify(fresh) ? [] : [`${path} is read otherwise`];
	});
	const gone = held.filter(({ path }) => host.app.vault.getFileByPath(path) === null).map(({ path }) => `${path} is not there any more`);
	return [...wrong, ...gone];
}

/** The lines of all log files on the disk. */
function logLines(): string[] {
	return [...host.app.vault.store.files].filter(([path]) => path.includes('practice-log-')).flatMap(([, { text }]) => readLogFile(text));
}

/** The history as the plugin shows it. */
async function shownAnswers(): Promise<HistoryReading['answers']> {
	run(host, 'show-history');
	const view = await until(() => host.app.workspace.getLeavesOfType('interview-loop-history')[0]?.view, 'the history');
	return (await until(() => Reflect.get(view, 'source') as { read(): HistoryReading } | undefined)).read().answers;
}

/** Closes what steps opened, so that what is left can be compared. */
async function tidy(): Promise<void> {
	closeDialogs();
	for (const type of ['drill', 'history', 'review']) host.app.workspace.detachLeavesOfType(`interview-loop-${type}`);
	for (const leaf of host.app.workspace.getLeavesOfType('markdown')) leaf.detach();
	await frame();
}

function closeDialogs(): void {
	for (let modal = [...host.app.openModals].at(-1); modal; modal = [...host.app.openModals].at(-1)) modal.close();
}

/** What the browser holds after garbage collection. */
interface Alive {
	/** Nodes of the page, in the document or not. */
	readonly nodes: number;
	readonly listeners: number;
	/** Bytes of the heap. */
	readonly heap: number;
}

async function alive(): Promise<Alive> {
	const session = cdp() as unknown as { send(method: string): Promise<Record<string, number>> };
	await session.send('HeapProfiler.collectGarbage');
	const { nodes = 0, jsEventListeners = 0 } = await session.send('Memory.getDOMCounters');
	const { usedSize = 0 } = await session.send('Runtime.getHeapUsage');
	return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** How many listen to what the plugin derives, with nothing but the sidebar open. */
function listeners(): number {
	return (inPlugin(host, 'preparation', 'listeners') as Set<unknown>).size + (inPlugin(host, 'library', 'listeners') as Set<unknown>).size;
}

test(`${steps} steps of all that happens to a vault leave the library as a fresh reading of it and the history as a replay of its log`, async () => {
	const errors: string[] = [];
	const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
		errors.push(String(event instanceof ErrorEvent ? event.error : event.reason));
		event.preventDefault();
	};
	window.addEventListener('error', note);
	window.addEventListener('unhandledrejection', note);
	host = await startApp(soakVault(rng));
	await until(() => notices().includes('Found') || notices().includes('No interview notes'));
	const taken: string[] = [];
	const said = (): string => `seed ${seed}, step ${taken.length}: ${taken.slice(-2 * BLOCK).join(', ')}; ${errors.join('; ')}`;
	const seen = new Set<string>();
	let listening: number | null = null;
	let before: Alive | null = null;
	for (let step = 1; step <= steps; step++) {
		const [name, , take] = nextStep() ?? ['nothing', 0, () => undefined];
		taken.push(name);
		await take();
		await host.app.metadataCache.settled();
		expect(errors, said()).toEqual([]);
		if (step % BLOCK !== 0) continue;
		closeDialogs();
		await until(() => differences().length === 0, () => `the library is as a fresh reading; ${differences().join('; ')}; ${said()}`);
		const answers = (): string => JSON.stringify(((practice) => pastAnswers(practice.histories, practice.tellings))(replay(logLines())));
		await until(async () => JSON.stringify(await shownAnswers()) === answers(), () => `the history is a replay of the log; ${said()}`);
		const lines = new Set(logLines());
		expect([...seen].filter((one) => !lines.has(one)), said()).toEqual([]);
		for (const one of lines) seen.add(one);
		if (step % (BLOCK * 10) !== 0) continue;
		await tidy();
		listening ??= listeners();
		await until(() => listeners() === listening, () => `${listeners()} listeners, ${listening ?? 0} before; ${said()}`);
		// Without the sidebar, whose rows are as many as the vault has questions.
		host.app.workspace.detachLeavesOfType('interview-loop-sidebar');
		await until(async () => {
			const now = await alive();
			before ??= now;
			return now.nodes <= before.nodes + SLACK.nodes && now.listeners <= before.listeners + SLACK.listeners && now.heap <= before.heap * SLACK.heap + lines.size * 8192;
		}, () => `${JSON.stringify(before)} were alive; ${said()}`);
		console.log(`step ${step}: ${JSON.stringify(await alive())}, ${lines.size} lines, ${notes().length} notes`);
		run(host, 'open-sidebar');
	}
	window.removeEventListener('error', note);
	window.removeEventListener('unhandledrejection', note);
	expect(seen.size, 'lines in the log').toBeGreaterThan(0);
	host.unloadPlugin();
	await until(() => host.leftovers().leaves.length === 0);
	expect(host.leftovers()).toMatchObject({ elements: [], listeners: [], intervals: 0 });
}, 60_000 + steps * 2000);
