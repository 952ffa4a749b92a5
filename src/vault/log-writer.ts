import { appendix, logFileName, newLogFile } from '../core/drill/log-file';
import type { LocalStorage } from './local-storage';
import type { LogFolder } from './log-folder';
import { answerWithin, type Later } from './patience';

const KEY = 'interview-loop-unwritten';
/** A write that takes longer counts as failed, in ms. It can be repeated, because a line that is written twice counts once. */
const PATIENCE_MS = 60_000;

/** A line that waits for the disk. */
export interface Waiting {
	readonly line: string;
	/** The month of its file, `2026-01`. */
	readonly month: string;
}

/** What the writer has others do. */
export interface WriterWorld {
	readonly folder: LogFolder;
	readonly storage: LocalStorage;
	readonly later: Later;
	/** The name of this device; it can change. */
	device(): string;
	/** Called once when writing begins to fail, and once when it works again, with the number of lines written then. */
	failed(error: unknown): void;
	recovered(lines: number): void;
}

/** Appends lines to this device's log files. A line leaves memory and local storage only when it is on the disk. */
export class LogWriter {
	private queue: readonly Waiting[];
	private running: Promise<void> | null = null;
	private failing = false;
	/** The file last written as it was left, null when its end is unknown. */
	private left: { readonly path: string; readonly size: number } | null = null;
	private expected: { readonly path: string; readonly size: number } | null = null;

	constructor(private readonly world: WriterWorld) {
		const held = world.storage.loadLocalStorage(KEY);
		this.queue = Array.isArray(held) ? held.filter(isWaiting) : [];
	}

	/** Lines that are not on the disk yet, oldest first. */
	get waiting(): readonly Waiting[] {
		return this.queue;
	}

	/** Keeps lines until they are written. */
	add(...waiting: readonly Waiting[]): void {
		this.hold([...this.queue, ...waiting]);
	}

	/** Writes what waits; resolves when all of it is written or one write failed. */
	flush(): Promise<void> {
		this.running ??= this.drain().finally(() => { this.running = null; });
		return this.running;
	}

	/** Whether a file of that size is what this writer just left there; true only once for each write. */
	isOwn(path: string, size: number): boolean {
		const own = this.expected?.path === path && this.expected.size === size;
		if (own) this.expected = null;
		return own;
	}

	/** The files changed under it: their ends are looked at before the next line. */
	forget(): void {
		this.left = null;
	}

	private async drain(): Promise<void> {
		let written = 0;
		for (let month = this.queue[0]?.month; month !== undefined; month = this.queue[0]?.month) {
			const other = this.queue.findIndex((waiting) => waiting.month !== month);
			const batch = other < 0 ? this.queue : this.queue.slice(0, other);
			try {
				await answerWithin(PATIENCE_MS, this.world.later, this.put(month, batch.map(({ line }) => line).join('\n')));
			} catch (error) {
				this.fail(error);
				return;
			}
			written += batch.length;
			this.hold(this.queue.slice(batch.length));
		}
		if (this.failing) this.world.recovered(written);
		this.failing = false;
	}

	private async put(month: string, lines: string): Promise<void> {
		const { folder } = this.world;
		const device = this.world.device();
		const path = folder.path(logFileName(device, month));
		const size = folder.size(path);
		const isNew = size === null;
		const text = isNew ? `${newLogFile(device, month)}${lines}\n` : appendix(await this.tail(path, size), lines);
		this.left = { path, size: (size ?? 0) + bytes(text) };
		this.expected = this.left;
		await (isNew ? folder.create(path, text) : folder.append(path, text));
	}

	/** The end of the file; what this writer left there itself is not read again. */
	private async tail(path: string, size: number): Promise<string> {
		return this.left?.path === path && this.left.size === size ? '\n' : this.world.folder.read(path);
	}

	private fail(error: unknown): void {
		this.left = null;
		this.expected = null;
		if (!this.failing) this.world.failed(error);
		this.failing = true;
	}

	private hold(queue: readonly Waiting[]): void {
		this.queue = queue;
		this.world.storage.saveLocalStorage(KEY, queue.length === 0 ? null : queue);
	}
}

function isWaiting(value: unknown): value is Waiting {
	const { line, month } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
	return typeof line === 'string' && typeof month === 'string';
}

function bytes(text: string): number {
	return new TextEncoder().encode(text).length;
}
