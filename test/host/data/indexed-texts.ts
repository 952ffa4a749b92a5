import { TFile } from './file';
import type { LinkMap } from './link-map';
import { isHidden, nameOf, splitName } from './path';
import type { Change } from './store';
import type { Vault } from './vault';

/** The events of the metadata cache, as they fall due. */
export interface IndexEvents {
	changed(file: TFile, text: string): void;
	deleted(file: TFile, text: string | null): void;
	resolve(file: TFile): void;
	resolved(): void;
}

/** The notes' texts as far as the app has indexed them: a little behind the vault, so that its events come first. */
export class IndexedTexts {
	/** What the index still holds for notes that have changed since; `null` is nothing. */
	private readonly stale = new Map<string, string | null>();
	private readonly changed = new Set<string>();
	private deleted: { file: TFile; text: string | null }[] = [];
	private readonly relinked = new Set<TFile>();
	private flushing: Promise<void> | null = null;

	constructor(private readonly vault: Vault, private readonly links: LinkMap, private readonly events: IndexEvents) {
		vault.onChange = (change) => this.follow(change);
		vault.on('delete', (file) => this.onDelete(file.path, file instanceof TFile ? file : null));
		vault.on('rename', (file, oldPath) => this.onRename(oldPath, file.path));
	}

	/** The text the index knows of a note. */
	get(path: string): string | null {
		if (!isNote(path)) return null;
		const stale = this.stale.get(path);
		return stale === undefined ? (this.vault.store.files.get(path)?.text ?? null) : stale;
	}

	/** Treats every note as not indexed. */
	forgetAll(): void {
		for (const file of this.vault.getMarkdownFiles()) this.stale.set(file.path, null);
		this.links.forgetAll();
	}

	/** Indexes what is not indexed. */
	indexAll(): void {
		for (const path of this.stale.keys()) this.changed.add(path);
		this.schedule();
	}

	/** Resolves when nothing is left to index. */
	async settled(): Promise<void> {
		while (this.flushing) await this.flushing;
	}

	private follow(change: Change): void {
		if (change.type === 'create') this.relink(change.path);
		if (change.type === 'rename' || !isNote(change.path)) return;
		if (!this.stale.has(change.path)) this.stale.set(change.path, change.type === 'create' ? null : change.before);
		if (change.type === 'delete') return;
		this.changed.add(change.path);
		this.schedule();
	}

	private onDelete(path: string, file: TFile | null): void {
		this.relink(path);
		if (!file || !isNote(path)) return;
		this.deleted.push({ file, text: this.stale.get(path) ?? null });
		this.stale.delete(path);
		this.changed.delete(path);
		this.links.forget(path);
		this.schedule();
	}

	private onRename(from: string, to: string): void {
		const stale = this.stale.get(from);
		if (stale !== undefined) this.stale.set(to, stale);
		this.stale.delete(from);
		if (this.changed.delete(from)) this.changed.add(to);
		this.links.forget(from);
		this.relink(from);
		this.relink(to);
	}

	/** Links elsewhere may lead to another place now. */
	private relink(path: string): void {
		for (const source of this.links.sourcesNaming(nameOf(path))) {
			const file = this.vault.getFileByPath(source);
			if (file) this.relinked.add(file);
		}
		this.links.forgetDestinations();
		if (this.relinked.size > 0) this.schedule();
	}

	private schedule(): void {
		this.flushing ??= new Promise<void>((done) => setTimeout(done)).then(() => {
			this.flushing = null;
			this.flush();
		});
	}

	private flush(): void {
		for (const { file, text } of this.deleted.splice(0)) this.events.deleted(file, text);
		const due = this.takeChanged();
		for (const file of due) this.events.changed(file, this.get(file.path) ?? '');
		const resolved = new Set([...due, ...this.relinked]);
		this.relinked.clear();
		for (const file of resolved) this.events.resolve(file);
		if (resolved.size > 0) this.events.resolved();
	}

	private takeChanged(): TFile[] {
		const files = [...this.changed].flatMap((path) => this.vault.getFileByPath(path) ?? []);
		this.changed.clear();
		for (const file of files) {
			this.stale.delete(file.path);
			this.links.forget(file.path);
		}
		return files;
	}
}

function isNote(path: string): boolean {
	return splitName(nameOf(path)).extension === 'md' && !isHidden(path);
}
