import type { App } from 'obsidian';

/** The block id on a line of a note, null without one; asks the app's cache, reads nothing. */
export function blockIdAt(app: App, path: string, line: number): string | null {
	const { blocks } = app.metadataCache.getCache(path) ?? {};
	if (blocks === undefined) return null;
	const block = Object.values(blocks).find(({ position: { start, end } }) => start.line <= line && line <= end.line);
	return block?.id ?? null;
}
