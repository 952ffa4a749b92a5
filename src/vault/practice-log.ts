import { readLogFile } from '../core/drill/log-file';
import { stamp, writeLine, type LogEvent, type Stamp } from '../core/drill/log';
import { Practice } from '../core/drill/practice';
import { readLine } from '../core/drill/read-line';
import type { Device } from './device';
import type { LocalStorage } from './local-storage';
import type { LogFolder } from './log-folder';
import { LogWriter } from './log-writer';
import { stepsInSlices, type Slicing } from './slices';

/** What the practice log needs of the world. */
export interface LogWorld {
	readonly folder: LogFolder;
	readonly storage: LocalStorage;
	readonly device: Device;
	/** ms since 1970. */
	now(): number;
	/** Minutes east of UTC at a moment. */
	offset(now: number): number;
	/** 0 included to 1 excluded. */
	chance(): number;
	/** Calls back after some ms; gives a function that calls it off. */
	later(ms: number, run: () => void): () => void;
	readonly slicing: Pick<Slicing, 'now' | 'pause'>;
	readonly tell: LogTelling;
}

/** What the person is told about the log. */
export interface LogTelling {
	unwritten(error: unknown): void;
	written(lines: number): void;
	unread(paths: readonly string[]): void;
	/** Lines that cannot be read, more than before. */
	garbled(lines: number): void;
	gone(path: string): void;
}

/** Outside changes come in bursts: they are read once when they have settled for so long, in ms. */
const SETTLED_MS = 400;
/** A disk that failed is tried again after so long, in ms. */
const AGAIN_MS = 30_000;

/** The practice log of a vault: read from all devices' files, written to this device's own, one append for each answer. */
export class PracticeLog {
	private held = new Practice();
	/** Grows with each change, for those who keep what they derive from it. */
	version = 0;
	/** Resolves when the log was read for the first time, or could not be. */
	readonly ready: Promise<void>;
	/** Whether the log was read once. */
	isRead = false;
	private round = 0;
	private garbled = 0;
	/** Events the files may not hold yet when they are read: they are taken in besides. */
	private meanwhile: LogEvent[] = [];
	private readonly writer: LogWriter;
	private readonly listeners = new Set<() => void>();
	private readonly delays = new Map<() => void, () => void>();
	private readonly nowReady: () => void;

	constructor(private readonly world: LogWorld) {
		const { folder, storage, device, tell } = world;
		this.writer = new LogWriter({ folder, storage, device: device.name, failed: (error) => tell.unwritten(error), recovered: (lines) => tell.written(lines) });
		let done = (): void => undefined;
		this.ready = new Promise((resolve) => { done = resolve; });
		this.nowReady = done;
	}

	/** What the log says; until it was read, what was written since the start. */
	get practice(): Practice {
		return this.held;
	}

	/** This device as the log names it. */
	get deviceName(): string {
		return this.world.device.name;
	}

	/** Writes an event: it counts at once and goes to the disk with the next flush. `hold` leaves it there until another line goes. */
	write<E extends LogEvent>(make: (stamp: Stamp) => E, hold = false): E {
		const { world } = this;
		const { device } = world;
		const at = world.now();
		const event = make(stamp(device.name, device.next(this.held.lastSeq(device.name)), at, world.offset(at), () => world.chance()));
		this.meanwhile.push(event);
		this.held.add(event);
		this.writer.add({ line: writeLine(event), month: event.day.slice(0, 7) });
		// The first file is made for a graded answer and for nothing less.
		if (!hold && (event.t === 'review' || this.world.folder.paths().length > 0)) void this.flush();
		this.tell();
		return event;
	}

	/** Writes what waits. */
	async flush(): Promise<void> {
		await this.writer.flush();
		if (this.shouldFlush()) this.soon(this.flushAgain, AGAIN_MS);
	}

	/** Reads all files anew. A later call ends an earlier one. */
	async load(): Promise<void> {
		const round = ++this.round;
		const slicing = { ...this.world.slicing, cancelled: () => round !== this.round };
		const practice = new Practice();
		const failures: string[] = [];
		// What waits now may be written before its file is read or after: it is taken in either way.
		this.meanwhile = this.writer.waiting.flatMap(({ line }) => readLine(line) ?? []);
		for (const path of this.world.folder.paths()) {
			const text = await this.world.folder.read(path).catch(() => null);
			if (text === null) failures.push(path);
			else await stepsInSlices(practice.read(readLogFile(text)), slicing);
			if (slicing.cancelled()) return;
		}
		await stepsInSlices(practice.settle(), slicing);
		if (slicing.cancelled()) return;
		if (failures.length > 0) this.unread(failures);
		// What could not be read is not gone: what it said before stands.
		if (failures.length === 0 || !this.isRead) this.take(practice);
	}

	/** A log file changed or came; what this device wrote itself is known already. */
	changed(path: string, size: number): void {
		if (this.writer.isOwn(path, size)) return;
		this.reload();
	}

	/** A log file went. */
	gone(path: string): void {
		this.world.tell.gone(path);
		this.reload();
	}

	/** Reads the files anew when they have settled. */
	reload(): void {
		this.writer.forget();
		this.soon(this.loadAgain, SETTLED_MS);
	}

	/** Ends all that was put off. */
	close(): void {
		this.round++;
		for (const off of this.delays.values()) off();
		this.delays.clear();
	}

	/** Calls the listener after every change; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private readonly loadAgain = (): void => void this.load();
	private readonly flushAgain = (): void => void this.flush();

	private take(practice: Practice): void {
		for (const event of this.meanwhile) practice.add(event);
		this.held = practice;
		if (practice.unreadable > this.garbled) this.world.tell.garbled(practice.unreadable);
		this.garbled = practice.unreadable;
		this.isRead = true;
		this.nowReady();
		if (this.shouldFlush()) void this.flush();
		this.tell();
	}

	/** Whether what waits may make a file: for less than a graded answer none is made. */
	private shouldFlush(): boolean {
		const { waiting } = this.writer;
		return waiting.length > 0 && (this.world.folder.paths().length > 0 || waiting.some(({ line }) => readLine(line)?.t === 'review'));
	}

	private unread(paths: readonly string[]): void {
		this.world.tell.unread(paths);
		this.soon(this.loadAgain, AGAIN_MS);
		this.nowReady();
	}

	/** Runs once after some ms, however often it is asked for. */
	private soon(run: () => void, ms: number): void {
		this.delays.get(run)?.();
		this.delays.set(run, this.world.later(ms, () => {
			this.delays.delete(run);
			run();
		}));
	}

	private tell(): void {
		this.version++;
		for (const listener of [...this.listeners]) listener();
	}
}
