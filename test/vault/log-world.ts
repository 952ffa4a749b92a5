import { Device } from '../../src/vault/device';
import type { LocalStorage } from '../../src/vault/local-storage';
import type { LogFolder } from '../../src/vault/log-folder';
import { PracticeLog, type LogWorld } from '../../src/vault/practice-log';

/** Local storage in memory. */
export class MemoryStorage implements LocalStorage {
	readonly held = new Map<string, string>();

	loadLocalStorage(key: string): unknown {
		const text = this.held.get(key);
		return text === undefined ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) this.held.delete(key);
		else this.held.set(key, JSON.stringify(data));
	}
}

/** Local storage in memory that is full while a test says so. */
export class FaultyStorage extends MemoryStorage {
	isFull = false;

	override saveLocalStorage(key: string, data: unknown): void {
		if (this.isFull) throw new Error('QuotaExceededError');
		super.saveLocalStorage(key, data);
	}
}

/** A log folder in memory that counts what is done to it. */
export class MemoryFolder implements LogFolder {
	readonly files = new Map<string, string>();
	readonly done: string[] = [];
	/** While set, every write or read fails with it. */
	fault: string | null = null;
	/** While set, no write or read is ever answered. */
	isAsleep = false;
	/** Called after each write, as the app does when a file has changed. */
	told: (path: string, size: number) => void = () => undefined;

	paths(): string[] {
		return [...this.files.keys()].sort();
	}

	path(name: string): string {
		return `Interview practice/${name}`;
	}

	size(path: string): number | null {
		const text = this.files.get(path);
		return text === undefined ? null : new TextEncoder().encode(text).length;
	}

	async read(path: string): Promise<string> {
		await this.act(`read ${path}`);
		return this.files.get(path) ?? '';
	}

	async create(path: string, text: string): Promise<void> {
		await this.act('create');
		this.put(path, text);
	}

	async append(path: string, text: string): Promise<void> {
		await this.act('append');
		this.put(path, (this.files.get(path) ?? '') + text);
	}

	private put(path: string, text: string): void {
		this.files.set(path, text);
		this.told(path, this.size(path) ?? 0);
	}

	private async act(what: string): Promise<void> {
		await Promise.resolve();
		if (this.isAsleep) await new Promise(() => undefined);
		if (this.fault !== null) throw new Error(this.fault);
		this.done.push(what.split(' ')[0] ?? '');
	}
}

/** A practice log in memory, with a clock and timers that wait for the test. */
export class World {
	now = Date.parse('2026-01-05T17:30:00Z');
	/** How often a long task made way. */
	pauses = 0;
	private clock = 0;
	readonly said: string[] = [];
	readonly timers = new Map<() => void, number>();
	readonly log: PracticeLog;

	constructor(readonly folder = new MemoryFolder(), readonly storage: LocalStorage = new MemoryStorage(), chance = 0.4, tail = 0.5) {
		const said = (what: string) => (): void => void this.said.push(what);
		const world: LogWorld = {
			folder, storage, device: new Device(storage, () => chance), now: () => this.now, offset: () => -480, chance: () => tail,
			later: (ms, run) => {
				this.timers.set(run, ms);
				return () => this.timers.delete(run);
			},
			slicing: { now: () => this.clock++, pause: () => { this.pauses++; return Promise.resolve(); } },
			notices: { unwritten: said('unwritten'), written: said('written'), unread: said('unread'), garbled: said('garbled'), gone: said('gone'), restored: said('restored'), lost: said('lost') },
		};
		this.log = new PracticeLog(world);
		folder.told = (path, size) => this.log.changed(path, size);
	}

	/** Grades one question. */
	grade(q: string, g: 1 | 2 | 3 | 4 = 3, ses = 's1'): string {
		return this.log.write((stamp) => ({
			t: 'review', ...stamp, ses, mode: 'random', q, bid: null, txt: `Tell me about ${q}.`, path: 'Questions.md', who: [], lp: ['Ownership'], g, ms: [1, 2, 3], hint: 0, story: [], parts: 0, probe: null,
		})).id;
	}

	/** Lets all that was put off happen. */
	async pass(): Promise<void> {
		for (const run of [...this.timers.keys()]) {
			this.timers.delete(run);
			run();
		}
		await this.settle();
	}

	/** Lets promises come through. */
	async settle(): Promise<void> {
		for (let i = 0; i < 50; i++) await Promise.resolve();
	}

	/** The text of all files. */
	get text(): string {
		return [...this.folder.files.values()].join('\n');
	}
}
