import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';

/** Where settings are kept: the app's `loadData` and `saveData`. */
export interface SettingsFile {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

/** The person's settings: read once, saved whole, told to listeners. Keys of other versions are kept as they are. */
export class SettingsStore {
	private settings: Settings = DEFAULT_SETTINGS;
	private foreign: Readonly<Record<string, unknown>> = {};
	private readable = true;
	private readonly listeners = new Set<(settings: Settings) => void>();

	constructor(private readonly file: SettingsFile) {}

	/** The settings as they hold now. */
	get current(): Settings {
		return this.settings;
	}

	/** False while the settings file cannot be read: then the defaults hold. */
	get isReadable(): boolean {
		return this.readable;
	}

	/** Reads the settings file. False when it could not be read: then the defaults hold and nothing is ever saved over it. */
	async load(): Promise<boolean> {
		try {
			const data = await this.file.load();
			this.foreign = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
			this.settings = readSettings(data);
			this.readable = true;
		} catch {
			this.readable = false;
		}
		this.tell();
		return this.readable;
	}

	/** Changes some settings and saves them; rejects when the file could not be read before or written now. */
	async change(part: Partial<Settings>): Promise<void> {
		this.settings = readSettings({ ...this.settings, ...part });
		this.tell();
		if (!this.readable) throw new Error('The settings file could not be read, so nothing was saved over it.');
		await this.file.save({ ...this.foreign, ...this.settings });
	}

	/** What the file holds under a key that is not a setting, as it was read or last kept; undefined without it. */
	held(key: string): unknown {
		return this.foreign[key];
	}

	/** Keeps a value under a key that is not a setting; rejects as `change` does, and then holds it until the app is closed. */
	async hold(key: string, value: unknown): Promise<void> {
		this.foreign = { ...this.foreign, [key]: value };
		if (!this.readable) throw new Error('The settings file could not be read, so nothing was saved over it.');
		await this.file.save({ ...this.foreign, ...this.settings });
	}

	/** Calls the listener after every change; gives a function that ends it. */
	onChange(listener: (settings: Settings) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private tell(): void {
		for (const listener of [...this.listeners]) listener(this.settings);
	}
}
