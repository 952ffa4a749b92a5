import { readLogFile } from '../core/drill/log-file';
import { stamp, writeLine, type LogEvent, type Stamp } from '../core/drill/log';
import { Practice } from '../core/drill/practice';
import { readLine } from '../core/drill/read-line';
import { DepartedLines } from './departed-lines';
import type { Device } from './device';
import type { LocalStorage } from './local-storage';
import type { LogFolder } from './log-folder';
import { LogWriter, type Waiting } from './log-writer';
import { answerWithin, type Later } from './patience';
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
	readonly later: Later;
	readonly slicing: Pick<Slicing, 'now' | 'pause'>;
	readonly notices: LogNotices;
}

/** What the person hears about the log. */
export interface LogNotices {
	unwritten(error: unknown): void;
	written(lines: number): void;
	/** Files that can no longer be read. */
	unread(paths: readonly string[]): void;
	/** Lines that cannot be read, more than before. */
	garbled(lines: number): void;
	gone(path: string): void;
	/** Lines that files lost while the app was open, and that are written again. */
	restored(lines: number): void;
	/** Lines that this device once wrote and that are in no file any more. */
	lost(lines: number): void;
}

/** Outside changes come in bursts: they are read once when they have settled for so long, in ms. */
const SETTLED_MS = 400;
/** A disk that failed is tried again after so long, in ms. */
const AGAIN_MS = 30_000;
/** A file whose read takes longer counts as unreadable, in ms. */
const PATIENCE_MS = 30_000;

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
	/** Files deleted since the last reading, and not put there again from outside: their lines are not written again. */
	private readonly deleted = new Set<string>();
	private readonly departed = new DepartedLines();
	/** Files that the last reading could not read. */
	private unreadable: readonly string[] = [];
	/** Ids of the lines that the last reading did not find, though they are known. */
	private suspects: ReadonlySet<string> = new Set();
	/** Whether the folder is another one than at the last reading. */
	private isElsewhere = false;
	private readonly writer: LogWriter;
	private readonly listeners = new Set<() => void>();
	private readonly delays = new Map<() => void, () => void>();
	private readonly nowReady: () => void;

	constructor(private readonly world: LogWorld) {
		const { folder, storage, device, notices } = world;
		this.writer = new LogWriter({
			folder, storage, later: (ms, run) => world.later(ms, run), device: () => device.name,
			failed: (error) => notices.unwritten(error), recovered: (lines) => notices.written(lines),
		});
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
		const event = make(stamp(device.name, device.next(), at, world.offset(at), () => world.chance()));
		this.meanwhile.push(event);
		this.held.add(event);
		this.writer.add(waitingFor(event));
		// The first file is made for a graded answer or a debrief, and for nothing less.
		if (!hold && (makesFile(event) || this.world.folder.paths().length > 0)) void this.flush();
		this.tell();
		return event;
	}

	/** Writes what waits. */
	async flush(): Promise<void> {
		await this.writer.flush();
		if (this.shouldFlush()) this.soon(this.flushAgain, AGAIN_MS);
	}

	/** Reads all files again. A later call ends an earlier one. */
	async load(): Promise<void> {
		const round = ++this.round;
		const slicing = { ...this.world.slicing, cancelled: () => round !== this.round };
		const practice = new Practice();
		const failures: string[] = [];
		// What waits now may be written before its file is read or after: it is added either way.
		this.meanwhile = this.writer.waiting.flatMap(({ line }) => readLine(line) ?? []);
		for (const path of this.world.folder.paths()) {
			const isReadable = await this.readFile(path, practice, slicing);
			if (slicing.cancelled()) return;
			if (!isReadable) failures.push(path);
		}
		const isWhole = failures.length === 0;
		const lost = isWhole ? this.lostIn(practice) : this.knownBesides(practice);
		practice.take(lost);
		await stepsInSlices(practice.settle(), slicing);
		if (slicing.cancelled()) return;
		this.unread(failures);
		this.replace(practice, isWhole);
		if (isWhole) this.answerFor(lost);
	}

	/** A log file changed or came; what this device wrote itself is known already. */
	changed(path: string, size: number): void {
		if (this.writer.isOwn(path, size)) return this.departed.begun(path);
		// A sync service replaces a file by deleting it first.
		this.deleted.delete(path);
		this.departed.came(path);
		this.reload();
	}

	/** A log file was deleted. */
	gone(path: string): void {
		this.deleted.add(path);
		this.world.notices.gone(path);
		this.reload();
	}

	/** The log is in another folder from now on: only what that one holds counts, and what waits for the disk. */
	moved(): void {
		this.isElsewhere = true;
		this.reload();
	}

	/** Reads the files again when they have settled. */
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

	/** Adds the lines of a file; false when it cannot be read. */
	private async readFile(path: string, practice: Practice, slicing: Slicing): Promise<boolean> {
		const { folder, later } = this.world;
		try {
			const text = await answerWithin(PATIENCE_MS, later, folder.read(path));
			await stepsInSlices(practice.read(readLogFile(text)), slicing);
			return true;
		} catch {
			return false;
		}
	}

	private replace(practice: Practice, isWhole: boolean): void {
		for (const event of this.meanwhile) practice.add(event);
		this.held = practice;
		if (practice.unreadable > this.garbled) this.world.notices.garbled(practice.unreadable);
		if (isWhole || practice.unreadable > this.garbled) this.garbled = practice.unreadable;
		this.isRead = true;
		this.nowReady();
		if (this.shouldFlush()) void this.flush();
		this.tell();
	}

	/**
	 * What this device knows and the files just read lack, such as when an older version was synced over one of them. Nothing when the
	 * person deleted a file or chose another folder.
	 */
	private lostIn(practice: Practice): LogEvent[] {
		if (!this.isRead || this.isElsewhere) return [];
		const waiting = new Set(this.meanwhile.map(({ id }) => id));
		const missing = this.held.missingIn(practice).filter(({ id }) => !waiting.has(id));
		if (this.deleted.size === 0) return [...missing, ...this.departed.takeMissingIn(practice)];
		// A file that exists again by now was started by the next answer.
		this.departed.leave([...this.deleted].filter((path) => this.world.folder.size(path) === null), missing);
		return [];
	}

	/** The known events that were not read again while a file cannot be read: what it said before still holds. */
	private knownBesides(practice: Practice): LogEvent[] {
		return this.isElsewhere ? [] : this.held.missingIn(practice);
	}

	/** Writes lost lines again, whatever device wrote them first, and reports those that nobody knows any more. */
	private answerFor(lost: readonly LogEvent[]): void {
		const { device, notices } = this.world;
		const missing = device.check(this.held.numbersOf(device.name));
		if (missing > 0 && this.deleted.size === 0 && !this.isElsewhere) notices.lost(missing);
		this.deleted.clear();
		this.isElsewhere = false;
		const again = lost.filter(({ id }) => this.suspects.has(id));
		this.suspects = new Set(lost.map(({ id }) => id));
		// A file may have been read in the middle of a write: it is read once more before anything is done about it.
		if (again.length < lost.length) this.reload();
		if (again.length > 0) this.restore(again);
	}

	private restore(events: readonly LogEvent[]): void {
		this.writer.add(...events.map(waitingFor));
		this.world.notices.restored(events.length);
		void this.flush();
	}

	/** Whether what waits may make a file. */
	private shouldFlush(): boolean {
		const { waiting } = this.writer;
		return waiting.length > 0 && (this.world.folder.paths().length > 0 || waiting.some(({ line }) => makesFile(readLine(line))));
	}

	/** Reports each file that cannot be read, once until it can be read again, and tries again later. */
	private unread(paths: readonly string[]): void {
		const fresh = paths.filter((path) => !this.unreadable.includes(path));
		this.unreadable = paths;
		if (fresh.length > 0) this.world.notices.unread(fresh);
		if (paths.length > 0) this.soon(this.loadAgain, AGAIN_MS);
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

/** Whether the first file of the log is made for an event: for less than a graded answer or a debrief none is. */
function makesFile(event: LogEvent | null): boolean {
	return event?.t === 'review' || event?.t === 'told' || event?.t === 'debrief';
}

/** What is to be written for an event. */
function waitingFor(event: LogEvent): Waiting {
	return { line: writeLine(event), month: event.day.slice(0, 7) };
}
