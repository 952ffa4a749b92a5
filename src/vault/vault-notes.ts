import { Component, debounce, TFile, TFolder, Vault, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import { isNamed, liesIn, metadataMatches, type Named } from '../core/interview/choose';
import { saysSomething, type InterviewNote } from '../core/interview/interview-note';
import type { KnownInterviewers } from '../core/interview/interviewers';
import type { Library } from '../core/interview/library';
import type { NoteReader } from '../core/interview/read-note';
import { noteMeta } from './note-meta';
import { NoteTexts } from './note-texts';
import { onWindow } from './patience';
import { breathe, inSlices, type Progress } from './slices';

/** Which notes the person wants read. */
export interface NoteChoice {
	/** Folders to look in; empty means the whole vault. */
	readonly folders: readonly string[];
	readonly named: Named;
	/** Paths an earlier search found. */
	readonly found: readonly string[];
	/** Paths of notes in which the person corrected something: they are always read, wherever they are. */
	readonly corrected: ReadonlySet<string>;
	/** True for paths that are never interview notes. */
	readonly isExcluded: (path: string) => boolean;
}

/** Current read options; call on every use, because settings change. */
export interface VaultReading {
	choice(): NoteChoice;
	/** Reads with what is known of interviewers. */
	reader(): NoteReader;
	/** Who interviews by the notes read until `renewKnown` was last called. */
	known(): KnownInterviewers;
	/** Looks at all notes read so far; true when other people are known than before. */
	renewKnown(): boolean;
	/** Called when the vault was read for the first time. */
	done(): void;
	/** Called with paths of notes that say something though nothing chooses them: without a word they would be missing after a restart. */
	remember(paths: readonly string[]): void;
	/** Called when notes could not be read; they are left out until they change. */
	failed(paths: readonly string[]): void;
}

/** What a search read, and how often the note had been edited by then. */
interface FoundNote {
	readonly note: InterviewNote;
	readonly text: string;
	readonly edits: number;
}

/**
 * Keeps the library in step with the vault: reads the chosen notes after layout-ready in slices, then follows edits,
 * renames and deletions. At startup it reads only the notes the rules choose; later also any note that is opened or
 * edited.
 */
export class VaultNotes extends Component {
	private round = 0;
	private hasEnded = false;
	private firstRead = false;
	/** Settled when the reading that was last begun is over. */
	private chosenAreRead: Promise<void> = Promise.resolve();
	/** True when the app resolved links before the vault was read once. */
	private missedLinks = false;
	/** False until all links were followed after the app resolved them: on a cold start notes are read before it knows their links. */
	private followedLinks = false;
	/** Notes the cache did not know yet. */
	private readonly unready = new Set<string>();
	/** Notes taken since links were last resolved; true for those that are new among the interview notes. */
	private readonly untied = new Map<string, boolean>();
	/** What other notes knew of a note's people when it was last read, by path. */
	private readonly concerning = new Map<string, string>();
	/** For several notes that go at once, as a folder does. */
	private readonly readWithKnownSoon = debounce(() => void this.readWithKnown(this.round), 50);
	/** Notes that say something, as a search would have found, and that are to be read at the next start too. */
	private readonly anew = new Set<string>();
	private readonly rememberSoon = debounce(() => this.remember(), 1000);
	private readonly texts: NoteTexts;
	private failures: string[] = [];

	constructor(private readonly app: App, private readonly library: Library, private readonly by: VaultReading) {
		super();
		this.texts = new NoteTexts(app, { later: onWindow, failed: (file, error) => this.fail(file, error), late: (file, text) => this.takeLate(file, text) });
	}

	/** True until the vault was read once. */
	get reading(): boolean {
		return !this.firstRead;
	}

	/** Follows the vault from now on; call at layout-ready, since the app tells of every file as created before. */
	override onload(): void {
		const { metadataCache, vault, workspace } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, data, cache) => this.edited(file, data, cache)));
		this.registerEvent(metadataCache.on('resolved', () => void this.resolved()));
		this.registerEvent(vault.on('rename', (file, oldPath) => void this.renamed(file, oldPath)));
		this.registerEvent(vault.on('delete', (file) => this.forget(file.path)));
		this.registerEvent(workspace.on('file-open', (file) => void this.opened(file)));
		void this.readAll();
	}

	override onunload(): void {
		this.hasEnded = true;
		this.round++;
		this.readWithKnownSoon.cancel();
		this.rememberSoon.run();
	}

	/** Reads the chosen notes again, then those that links tie to what was found. A later call ends an earlier one. */
	readAll(): Promise<void> {
		this.chosenAreRead = this.readChosen();
		return this.chosenAreRead;
	}

	private async readChosen(): Promise<void> {
		const round = ++this.round;
		// What a search finds or the person opens from now on is not forgotten: it is as new as what is read here.
		const before = this.library.all().map(({ path }) => path);
		const files = this.files();
		const { found, corrected } = this.by.choice();
		const remembered = new Set([...found, ...corrected]);
		const chosen: TFile[] = [];
		await inSlices(files, this.slicing(() => round !== this.round), (file) => {
			if (remembered.has(file.path) || this.isChosen(file)) chosen.push(file);
			return Promise.resolve();
		});
		if (round !== this.round) return;
		const keep = new Set(chosen.map(({ path }) => path));
		this.library.batch(() => {
			for (const path of before) if (!keep.has(path)) this.forget(path);
		});
		await this.readFiles(chosen, round);
		await this.readFiles(this.linkedFiles(), round);
		await this.readWithKnown(round);
		if (round === this.round && !this.firstRead) {
			this.firstRead = true;
			this.by.done();
			if (this.missedLinks) await this.resolved();
		}
		this.tellFailures();
	}

	/** Reads these notes again, chosen or not, and then those that this concerns; paths without a note are passed over. */
	async readAgain(paths: readonly string[]): Promise<void> {
		await this.readFiles(paths.flatMap((path) => this.noteAt(path)), this.round);
		await this.readWithKnown(this.round);
		this.tellFailures();
	}

	/**
	 * Looks through the text of every note that was not read yet; gives the paths that say something, null when it was
	 * cancelled. What it found is in the library at its end, and all at once: whoever shows it draws it once.
	 */
	async search(cancelled: () => boolean, progress: (progress: Progress) => void): Promise<string[] | null> {
		await this.chosenAreRead;
		const found: TFile[] = [];
		const anew = new Map<TFile, FoundNote>();
		const done = await inSlices(this.files(), this.slicing(cancelled, progress), async (file) => {
			const known = this.library.get(file.path);
			const text = known === undefined ? await this.texts.of(file) : null;
			const note = known ?? (text === null ? null : this.attempt(file, () => this.by.reader()(file.path, text)));
			if (note === null || !saysSomething(note)) return;
			found.push(file);
			if (text !== null) anew.set(file, { note, text, edits: this.texts.editsOf(file) });
		});
		if (done) await this.takeFound(anew);
		this.tellFailures();
		return done ? found.filter((file) => this.texts.isThere(file)).map(({ path }) => path) : null;
	}

	/** Puts what a search read into the library; notes that changed since are read once more. */
	private async takeFound(found: ReadonlyMap<TFile, FoundNote>): Promise<void> {
		const isAsRead = (file: TFile): boolean => file.path === found.get(file)?.note.path && this.texts.editsOf(file) === found.get(file)?.edits;
		this.library.batch(() => {
			for (const [file, { note, text }] of found) if (this.texts.isThere(file) && isAsRead(file)) this.put(note, text);
		});
		await this.readFiles([...found.keys()].filter((file) => !isAsRead(file)), this.round);
		// As the next start will: what links tie to the notes a search found is read with them.
		await this.readFiles(this.linkedFiles(), this.round);
		await this.readWithKnown(this.round);
	}

	/**
	 * When the notes name other interviewers than before: reads again those of whose people they know more now, or no
	 * longer. Those are notes in the library, and any note named after an interviewer.
	 */
	private async readWithKnown(round: number): Promise<void> {
		if (!this.by.renewKnown()) return;
		const known = this.by.known();
		const files = this.files().filter(({ path }) => this.library.get(path) !== undefined || known.namedAfter(path) !== null);
		await this.readFiles(files, round, (path, text) => {
			const links = this.library.get(path)?.links ?? [];
			return this.by.known().concerning(path, links, text) !== (this.concerning.get(path) ?? '');
		});
	}

	private put(note: InterviewNote, text: string): void {
		this.concerning.set(note.path, this.by.known().concerning(note.path, note.links, text));
		this.library.put(note);
	}

	private forget(path: string): void {
		this.concerning.delete(path);
		this.library.remove(path);
		if (this.firstRead) this.readWithKnownSoon();
	}

	private files(): TFile[] {
		const { folders, corrected, isExcluded } = this.by.choice();
		const chosen = folders.length === 0 ? this.app.vault.getMarkdownFiles() : folders.flatMap((folder) => this.filesIn(folder));
		const all = [...chosen, ...[...corrected].flatMap((path) => this.noteAt(path))];
		return [...new Set(all)].filter(({ path }) => !isExcluded(path));
	}

	private noteAt(path: string): TFile[] {
		const file = this.app.vault.getFileByPath(path);
		return file === null || file.extension !== 'md' ? [] : [file];
	}

	private filesIn(folder: string): TFile[] {
		const root = this.app.vault.getFolderByPath(folder.replace(/^\/+|\/+$/g, ''));
		const files: TFile[] = [];
		if (root !== null) Vault.recurseChildren(root, (file) => {
			if (file instanceof TFile && file.extension === 'md') files.push(file);
		});
		return files;
	}

	private isChosen(file: TFile): boolean {
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache === null) this.unready.add(file.path);
		return this.isChosenBy(file.path, cache);
	}

	private isChosenBy(path: string, cache: CachedMetadata | null): boolean {
		const meta = noteMeta(path, cache);
		return isNamed(meta, this.by.choice().named) || metadataMatches(meta);
	}

	private isLookedAt(path: string): boolean {
		const { folders, corrected, isExcluded } = this.by.choice();
		return !isExcluded(path) && (folders.length === 0 || corrected.has(path) || folders.some((folder) => liesIn(path, folder)));
	}

	/** Notes one link away from a note that says something, in either direction, and not read yet. */
	private linkedFiles(): TFile[] {
		const speaking = new Set(this.library.all().filter(saysSomething).map(({ path }) => path));
		const linked = new Set<string>();
		for (const [source, targets] of Object.entries(this.app.metadataCache.resolvedLinks)) {
			for (const target of Object.keys(targets)) {
				if (speaking.has(source)) linked.add(target);
				if (speaking.has(target)) linked.add(source);
			}
		}
		return this.unread(linked);
	}

	private unread(paths: ReadonlySet<string>): TFile[] {
		return [...paths].filter((path) => this.library.get(path) === undefined && this.isLookedAt(path))
			.flatMap((path) => this.app.vault.getFileByPath(path) ?? []).filter(({ extension }) => extension === 'md');
	}

	/** Reads the notes whose text is due; all of them unless it is said which. */
	private async readFiles(files: readonly TFile[], round: number, isDue: (path: string, text: string) => boolean = () => true): Promise<void> {
		await inSlices(files, this.slicing(() => round !== this.round), async (file) => {
			const text = await this.texts.of(file);
			if (text === null || round !== this.round) return;
			this.attempt(file, () => {
				if (isDue(file.path, text)) this.put(this.by.reader()(file.path, text), text);
			});
		});
	}

	/** What reading a note gives. One note that cannot be read must not end the reading of all, so then it is remembered, and this is null. */
	private attempt<T>(file: TFile, read: () => T): T | null {
		try {
			return read();
		} catch (error) {
			return this.fail(file, error);
		}
	}

	private fail(file: TFile, error: unknown): null {
		if (this.texts.isThere(file)) this.failures.push(`${file.path}: ${String(error)}`);
		return null;
	}

	private tellFailures(): void {
		const failures = this.failures.splice(0);
		if (failures.length > 0) this.by.failed(failures);
	}

	private slicing(cancelled: () => boolean, progress?: (progress: Progress) => void): Parameters<typeof inSlices>[1] {
		return { now: () => performance.now(), pause: breathe, cancelled, ...(progress && { progress }) };
	}

	/** The app hands the text over, so looking at it costs no read. */
	private edited(file: TFile, data: string, cache: CachedMetadata): void {
		this.texts.edited(file);
		if (file.extension !== 'md' || !this.isLookedAt(file.path)) return;
		this.unready.delete(file.path);
		this.attempt(file, () => this.take(file.path, data, this.isChosenBy(file.path, cache)));
		this.tellFailures();
	}

	/** Takes in the late text of a skipped note like an edit. */
	private takeLate(file: TFile, text: string): void {
		if (this.hasEnded || !this.isLookedAt(file.path)) return;
		this.attempt(file, () => this.take(file.path, text, this.isChosen(file)));
		void this.resolved();
	}

	/**
	 * Reads a text that is at hand into the library, unless it says nothing and nothing chooses it. What its links tie to
	 * it is read once the app has resolved them.
	 */
	private take(path: string, text: string, isChosen: boolean): void {
		const before = this.library.get(path);
		const note = this.by.reader()(path, text);
		if (before === undefined && !isChosen && !saysSomething(note)) return;
		this.put(note, text);
		if (!saysSomething(note)) return;
		if (!isChosen) {
			this.anew.add(path);
			this.rememberSoon();
		}
		this.untied.set(path, this.untied.get(path) === true || before === undefined || !saysSomething(before));
	}

	private remember(): void {
		const { found } = this.by.choice();
		const paths = [...this.anew].filter((path) => !found.includes(path) && this.library.get(path) !== undefined);
		this.anew.clear();
		if (paths.length > 0) this.by.remember(paths);
	}

	private async renamed(file: TAbstractFile, oldPath: string): Promise<void> {
		if (file instanceof TFolder) return;
		if (this.anew.delete(oldPath)) this.anew.add(file.path);
		this.library.rename(oldPath, file.path);
		this.concerning.delete(oldPath);
		if (!(file instanceof TFile) || file.extension !== 'md' || !this.isLookedAt(file.path)) return this.forget(file.path);
		// The name may title a story or be a principle, and the folder may say what the note is about, so it is read once more.
		if (this.library.get(file.path) !== undefined || this.isChosen(file)) await this.readFiles([file], this.round);
		else await this.lookInto(file);
		this.readWithKnownSoon();
		this.tellFailures();
	}

	private async opened(file: TFile | null): Promise<void> {
		if (file === null || file.extension !== 'md' || this.library.get(file.path) !== undefined || !this.isLookedAt(file.path)) return;
		await this.lookInto(file);
	}

	/** Reads a note that nothing chooses; keeps it when it says something, with what its links tie to it. */
	private async lookInto(file: TFile): Promise<void> {
		const text = await this.texts.of(file);
		if (text === null) return;
		this.take(file.path, text, false);
		await this.resolved();
	}

	/**
	 * Links are resolved: what they tie to notes just taken is read, and on a cold start, where the cache fills after
	 * layout-ready, notes it did not know then are asked about again.
	 */
	private async resolved(): Promise<void> {
		if (!this.firstRead) {
			this.missedLinks = true;
			return;
		}
		await this.readTied();
		await this.readWithKnown(this.round);
		this.tellFailures();
	}

	private async readTied(): Promise<void> {
		const late = [...this.unready].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
		const untied = [...this.untied];
		const isFirst = !this.followedLinks;
		if (late.length + untied.length === 0 && !isFirst) return;
		this.followedLinks = true;
		this.unready.clear();
		this.untied.clear();
		const chosen = late.filter((file) => this.library.get(file.path) === undefined && this.isChosen(file));
		await this.readFiles(chosen, this.round);
		// Only a note that is new among the interview notes can be what others already linked to.
		const anew = isFirst || chosen.length > 0 || untied.some(([, fresh]) => fresh);
		await this.readFiles(anew ? this.linkedFiles() : this.targetsOf(untied.map(([path]) => path)), this.round);
	}

	/** Notes that these notes link to and that were not read yet. */
	private targetsOf(paths: readonly string[]): TFile[] {
		return this.unread(new Set(paths.flatMap((path) => Object.keys(this.app.metadataCache.resolvedLinks[path] ?? {}))));
	}
}
