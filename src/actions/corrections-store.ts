import { correctionsIn, isSameKept, keptData, mergeKept, readKept, type KeptCorrection, type KeptCorrections } from '../core/interview/corrections/kept-corrections';
import type { Correction } from '../core/interview/reading/corrections';
import { correctionsByPath } from '../core/interview/reading/note-corrections';
import type { SettingsStore } from '../settings/settings-store';
import { notify, reasonOf } from '../views/notice';

/** The key of the plugin's data that holds corrections and nothing else, so that devices can merge it. */
const KEY = 'corrections';

/**
 * The person's corrections as they hold now. They are saved beside the settings; what another device saved meanwhile is
 * merged, and what cannot be read is kept as it is.
 */
export class CorrectionsStore {
	private kept: KeptCorrections = new Map();
	private held: readonly KeptCorrection[] = [];
	private seen: unknown = undefined;
	private readonly listeners = new Set<(paths: readonly string[]) => void>();

	constructor(private readonly settings: Pick<SettingsStore, 'held' | 'hold' | 'onChange'>) {
		settings.onChange(() => this.load());
	}

	/** The corrections in the order in which they were decided, with their keys. */
	get list(): readonly KeptCorrection[] {
		return this.held;
	}

	/** The same without keys. */
	get all(): readonly Correction[] {
		return this.held.map(({ correction }) => correction);
	}

	/** As they are kept. */
	get current(): KeptCorrections {
		return this.kept;
	}

	/** Paths of all notes with a correction. */
	get paths(): ReadonlySet<string> {
		return new Set(this.held.map(({ correction }) => correction.path));
	}

	/** Applies a change at once and saves it; rejects when it could not be saved: then it holds until the app is closed. */
	async change(change: (kept: KeptCorrections) => KeptCorrections): Promise<void> {
		const next = change(this.kept);
		if (next === this.kept || isSameKept(next, this.kept)) return;
		this.take(next);
		await this.save();
	}

	/** Calls the listener after every change with the paths of the notes it concerns; gives a function that ends it. */
	onChange(listener: (paths: readonly string[]) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Merges what the file holds now with what is held here; saves it when the file lacks something. */
	private load(): void {
		const data = this.settings.held(KEY);
		if (data === this.seen) return;
		this.seen = data;
		const read = readKept(data);
		const merged = mergeKept(read, this.kept);
		this.take(merged);
		if (!isSameKept(merged, read)) this.save().catch((error: unknown) =>
			notify(`Corrections of two devices could not be saved together: ${reasonOf(error)}`, KEY));
	}

	private async save(): Promise<void> {
		this.seen = keptData(this.kept);
		await this.settings.hold(KEY, this.seen);
	}

	private take(next: KeptCorrections): void {
		const before = correctionsByPath(this.all);
		this.kept = next;
		this.held = correctionsIn(next);
		const now = correctionsByPath(this.all);
		const paths = [...new Set([...before.keys(), ...now.keys()])]
			.filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(now.get(path)));
		if (paths.length > 0) for (const listener of [...this.listeners]) listener(paths);
	}
}
