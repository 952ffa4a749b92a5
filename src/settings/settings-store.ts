import { DEFAULT_SETTINGS, misfitsIn, readSettings, type SettingKey, type Settings } from './settings';

/** Where settings are kept: the app's `loadData` and `saveData`. */
export interface SettingsFile {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The person's settings. The whole file is written at once, and a sync may replace it at any time, so it is read again
 * before each save and only what was changed here is changed in it. All else stays as it is: keys of other versions, and
 * settings of a kind this version does not understand.
 */
export class SettingsStore {
	private settings: Settings = DEFAULT_SETTINGS;
	private data: Data = {};
	/** Settings that were changed and are not in the file yet. */
	private unsaved: Partial<Settings> = {};
	private readable = true;
	private writing: Promise<unknown> = Promise.resolve();
	private readonly listeners = new Set<(settings: Settings) => void>();

	constructor(private readonly file: SettingsFile) {}

	/** The settings as they hold now. */
	get current(): Settings {
		return this.settings;
	}

	/** False while the settings file cannot be read: then what was read last holds, at first the defaults. */
	get isReadable(): boolean {
		return this.readable;
	}

	/** Settings that the file has in a kind this version does not understand: their defaults hold until they are changed. */
	get misfits(): readonly SettingKey[] {
		return misfitsIn({ ...this.data, ...this.unsaved });
	}

	/** Reads the settings file. False when it could not be read: then nothing is saved over it. */
	async load(): Promise<boolean> {
		await this.read().then((data) => this.take(data), () => undefined);
		this.notifyListeners();
		return this.readable;
	}

	/** Changes some settings at once and saves them; rejects when the file cannot be read or written. */
	async change(part: Partial<Settings>): Promise<void> {
		const whole = readSettings({ ...this.settings, ...part });
		const changed = Object.fromEntries(Object.keys(part).map((key) => [key, whole[key as SettingKey]]));
		this.unsaved = { ...this.unsaved, ...changed };
		this.settings = whole;
		this.notifyListeners();
		await this.write((data) => data);
	}

	/** What the file holds under a key that is not a setting, as it was read or saved last; undefined without it. */
	held(key: string): unknown {
		return this.data[key];
	}

	/** Saves a value under a key that is not a setting, made of what the file holds there now; rejects as `change` does. */
	async hold(key: string, change: (held: unknown) => unknown): Promise<void> {
		await this.write((data) => ({ ...data, [key]: change(data[key]) }));
	}

	/** Calls the listener after every change, here or in the file; gives a function that ends it. */
	onChange(listener: (settings: Settings) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Reads, changes and writes the file, one after the other: no save undoes another. */
	private write(change: (data: Data) => Data): Promise<void> {
		const written = this.writing.then(async () => {
			const unsaved = this.unsaved;
			const next = change({ ...(await this.read()), ...unsaved });
			await this.file.save(next);
			this.unsaved = Object.fromEntries(Object.entries(this.unsaved)
				.filter(([key, value]) => unsaved[key as SettingKey] !== value));
			this.take(next);
			this.notifyListeners();
		});
		this.writing = written.catch(() => undefined);
		return written;
	}

	private async read(): Promise<Data> {
		try {
			const data = (await this.file.load()) ?? {};
			if (typeof data !== 'object' || Array.isArray(data)) throw new Error('It holds no settings.');
			this.readable = true;
			return data as Data;
		} catch {
			this.readable = false;
			throw new Error('The settings file could not be read, so nothing was saved over it.');
		}
	}

	private take(data: Data): void {
		this.data = data;
		this.settings = readSettings({ ...data, ...this.unsaved });
	}

	private notifyListeners(): void {
		for (const listener of [...this.listeners]) listener(this.settings);
	}
}
