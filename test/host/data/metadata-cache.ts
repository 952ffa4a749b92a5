import type * as obsidian from 'obsidian';
import { readCache } from './cache/read-cache';
import { Events, type EventRef } from './events';
import { TFile } from './file';
import { FileIndex } from './file-index';
import { IndexedTexts } from './indexed-texts';
import { LinkMap, type LinkCounts } from './link-map';
import { notImplemented } from './not-implemented';
import { linksOfCache, plainLinks } from './note-links';
import type { Vault } from './vault';

/** What the app knows about the notes; read from a note's text when somebody asks. */
export class MetadataCache extends Events {
	private readonly files: FileIndex;
	private readonly texts: IndexedTexts;
	private readonly linkMap: LinkMap;
	private readonly read = new Map<string, { text: string; cache: obsidian.CachedMetadata }>();

	constructor(vault: Vault) {
		super();
		const self = notImplemented('MetadataCache', this);
		this.files = new FileIndex(vault);
		this.linkMap = new LinkMap({
			paths: () => vault.getMarkdownFiles().map((file) => file.path),
			has: (path) => vault.store.files.has(path),
			linksOf: (path) => plainLinks(self.texts.get(path) ?? '') ?? linksOfCache(self.getCache(path)),
			destination: (linkpath, sourcePath) => self.getFirstLinkpathDest(linkpath, sourcePath),
		});
		this.texts = new IndexedTexts(vault, this.linkMap, {
			changed: (file, text) => self.trigger('changed', file, text, self.getFileCache(file)),
			deleted: (file, text) => self.trigger('deleted', file, text === null ? null : readCache(text)),
			resolve: (file) => self.trigger('resolve', file),
			resolved: () => self.trigger('resolved'),
		});
		vault.on('rename', (file, oldPath) => self.move(oldPath, file.path));
		return self;
	}

	/** Each note's links that lead to a file, counted by its path. */
	get resolvedLinks(): LinkCounts {
		return this.linkMap.resolved;
	}

	/** Each note's links that lead nowhere, counted by what they write. */
	get unresolvedLinks(): LinkCounts {
		return this.linkMap.unresolved;
	}

	/** What is known about a note; `null` for other files and for notes not indexed yet. */
	getFileCache(file: obsidian.TFile | TFile): obsidian.CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): obsidian.CachedMetadata | null {
		const text = this.texts.get(path);
		if (text === null) return null;
		const known = this.read.get(path);
		if (known?.text === text) return known.cache;
		const cache = readCache(text);
		this.read.set(path, { text, cache });
		return cache;
	}

	/** The file that a link path leads to from a note, or `null`. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.files.destination(linkpath, sourcePath);
	}

	/** A link text for a file: its name when that is unique, else its path. */
	fileToLinktext(file: obsidian.TFile | TFile, _sourcePath: string, omitMdExtension = true): string {
		const shown = (path: string) => (omitMdExtension && file.extension === 'md' ? path.slice(0, -'.md'.length) : path);
		return shown(this.files.named(file.name).length > 1 ? file.path : file.name);
	}

	/** Tells what a note's text holds, so that it need not be read: for very large vaults. A seam for tests. */
	prime(path: string, cache: obsidian.CachedMetadata): void {
		const text = this.texts.get(path);
		if (text !== null) this.read.set(path, { text, cache });
	}

	/** Forgets every note, as on a cold start; `startIndexing` reads them again. A seam for tests. */
	startCold(): void {
		this.texts.forgetAll();
	}

	/** Indexes what was forgotten: `changed` and `resolve` for each note, then `resolved`. A seam for tests. */
	startIndexing(): void {
		this.texts.indexAll();
	}

	/** Resolves when no event is due any more. A seam for tests. */
	async settled(): Promise<void> {
		return this.texts.settled();
	}

	private move(from: string, to: string): void {
		const known = this.read.get(from);
		if (known) this.read.set(to, known);
		this.read.delete(from);
	}

	override on(name: 'changed', callback: (file: TFile, data: string, cache: obsidian.CachedMetadata) => unknown, ctx?: unknown): EventRef;
	override on(name: 'deleted', callback: (file: TFile, prevCache: obsidian.CachedMetadata | null) => unknown, ctx?: unknown): EventRef;
	override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
	override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}
}
