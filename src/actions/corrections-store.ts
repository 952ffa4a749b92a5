import {
	correctionsIn, isSameKept, keptData, mergeKept, readKept, soundIn, type KeptCorrection, type KeptCorrections,
} from '../core/interview/corrections/kept-corrections';
import { CorrectionsBySubject, type Subject } from '../core/interview/corrections/decide';
import { withoutOldRemovals } from '../core/interview/corrections/old-removals';
import type { Correction } from '../core/interview/reading/corrections';
import { changedNotes, correctionsByPath } from '../core/interview/reading/note-corrections';
import type { SettingsStore } from '../settings/settings-store';
import type { LocalStorage } from '../vault/local-storage';

/** The key of the plugin's data that holds corrections and nothing else, so that devices can merge it. */
const KEY = 'corrections';
/** The key of what this device keeps of them for itself. */
const OWN_KEY = 'interview-loop-corrections';

/** What keeping corrections needs of the rest. */
interface CorrectionsWorld {
	readonly settings: Pick<SettingsStore, 'held' | 'hold' | 'onChange' | 'isReadable'>;
	readonly storage: LocalStorage;
	/** In ms. */
	readonly now: () => number;
	/** Called with the error when what two devices decided could not be saved together. */
	readonly failed: (error: unknown) => void;
}

/**
 * The person's corrections as they hold now. They are saved in the settings file, merged with what that holds by then, and
 * on this device alone as well: a sync may put the file of another device in the place of ours, and a damaged file is
 * never written over. What cannot be read is kept as it is.
 */
export class CorrectionsStore {
	private kept: KeptCorrections = new Map();
	private held: readonly KeptCorrection[] = [];
	private bySubject = new CorrectionsBySubject([]);
	/** What the settings file held when it was last merged; nothing was merged yet while it is null. */
	private seen: { readonly data: unknown } | null = null;
	private readonly listeners = new Set<(paths: readonly string[]) => void>();

	constructor(private readonly world: CorrectionsWorld) {
		this.take(soundIn(readKept(world.storage.loadLocalStorage(OWN_KEY))));
		world.settings.onChange(() => this.load());
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

	/** What was decided on a finding or a note; null when nothing was. */
	find(subject: Subject): KeptCorrection | null {
		return this.bySubject.last(subject);
	}

	/** Applies a change at once and saves it; rejects when the file could not be saved: then this device alone keeps it. */
	async change(change: (kept: KeptCorrections) => KeptCorrections): Promise<void> {
		const next = change(this.kept);
		if (isSameKept(next, this.kept)) return;
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
		const { settings } = this.world;
		const data = settings.held(KEY);
		if (!settings.isReadable || (this.seen !== null && data === this.seen.data)) return;
		this.seen = { data };
		const read = readKept(data);
		const merged = this.recent(mergeKept(read, this.kept));
		if (!isSameKept(merged, this.kept)) this.take(merged);
		if (isSameKept(merged, this.recent(read))) this.mirror();
		else this.save().catch((error: unknown) => this.world.failed(error));
	}

	private async save(): Promise<void> {
		this.mirror();
		await this.world.settings.hold(KEY, (data) => keptData(this.recent(mergeKept(readKept(data), this.kept))));
	}

	private mirror(): void {
		this.world.storage.saveLocalStorage(OWN_KEY, this.kept.size === 0 ? null : keptData(this.kept));
	}

	private recent(kept: KeptCorrections): KeptCorrections {
		return withoutOldRemovals(kept, this.world.now());
	}

	private take(next: KeptCorrections): void {
		const before = correctionsByPath(this.all);
		this.kept = next;
		this.held = correctionsIn(next);
		this.bySubject = new CorrectionsBySubject(this.held);
		const now = correctionsByPath(this.all);
		const paths = changedNotes(before, now);
		if (paths.length > 0) for (const listener of [...this.listeners]) listener(paths);
	}
}
