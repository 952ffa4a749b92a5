import type { TFile } from './file';
import { getLinkpath } from './linktext';
import { nameOf } from './path';

/** Link counts by source and destination. */
export type LinkCounts = Record<string, Record<string, number>>;

/** What the link map needs to know of the vault. */
export interface LinkSources {
	/** The paths of all notes. */
	paths(): string[];
	/** Whether a note is there. */
	has(path: string): boolean;
	/** The link texts of a note. */
	linksOf(path: string): string[];
	/** Where a link path leads. */
	destination(linkpath: string, sourcePath: string): TFile | null;
}

type Counts = ReadonlyMap<string, number>;

/** Which note links where, worked out when somebody asks and kept over changes. */
export class LinkMap {
	private readonly counts = new Map<string, Counts>();
	private readonly stale = new Set<string>();
	private result: { resolved: LinkCounts; unresolved: LinkCounts } | null = null;

	constructor(private readonly sources: LinkSources) {}

	/** Links that lead to a file. */
	get resolved(): LinkCounts {
		return this.upToDate().resolved;
	}

	/** Links that lead nowhere. */
	get unresolved(): LinkCounts {
		return this.upToDate().unresolved;
	}

	/** Forgets the links of one note. */
	forget(path: string): void {
		this.counts.delete(path);
		this.stale.add(path);
	}

	/** Forgets the links of every note. */
	forgetAll(): void {
		this.counts.clear();
		this.result = null;
	}

	/** Forgets where links lead, because files came, went or moved. */
	forgetDestinations(): void {
		this.result = null;
	}

	/** The notes that are known to link to a file of this name. */
	sourcesNaming(name: string): string[] {
		const wanted = new Set([name.toLowerCase(), name.toLowerCase().replace(/\.md$/, '')]);
		const names = (counts: Counts) => [...counts.keys()].some((linkpath) => wanted.has(nameOf(linkpath).toLowerCase()));
		return [...this.counts].filter(([, counts]) => names(counts)).map(([source]) => source);
	}

	private upToDate(): { resolved: LinkCounts; unresolved: LinkCounts } {
		const paths = this.result ? [...this.stale] : this.sources.paths();
		const result = (this.result ??= { resolved: {}, unresolved: {} });
		this.stale.clear();
		for (const path of paths) {
			if (!this.sources.has(path)) this.drop(path);
			else [result.resolved[path], result.unresolved[path]] = this.resolve(path);
		}
		return result;
	}

	private drop(path: string): void {
		delete this.result?.resolved[path];
		delete this.result?.unresolved[path];
	}

	private resolve(path: string): [resolved: Record<string, number>, unresolved: Record<string, number>] {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const [linkpath, count] of this.countsOf(path)) {
			const file = this.sources.destination(linkpath, path);
			if (file) resolved[file.path] = (resolved[file.path] ?? 0) + count;
			else unresolved[linkpath] = count;
		}
		return [resolved, unresolved];
	}

	private countsOf(path: string): Counts {
		const known = this.counts.get(path);
		if (known) return known;
		const counts = new Map<string, number>();
		for (const link of this.sources.linksOf(path)) {
			const linkpath = getLinkpath(link);
			if (linkpath !== '') counts.set(linkpath, (counts.get(linkpath) ?? 0) + 1);
		}
		this.counts.set(path, counts);
		return counts;
	}
}
