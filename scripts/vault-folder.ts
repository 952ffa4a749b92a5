import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Resolve } from '../src/core/interview/story-links.ts';

/** Notes by path relative to the folder, with forward slashes. */
export type Notes = ReadonlyMap<string, string>;

/** Every Markdown file below a folder, or the one file; hidden folders and `node_modules` are left out. Throws when it is not there. */
export function readFolder(root: string): Notes {
	if (statSync(root).isFile()) return new Map([[root.slice(root.lastIndexOf(sep) + 1), readFileSync(root, 'utf8')]]);
	const notes = new Map<string, string>();
	const visit = (folder: string): void => {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			if (entry.isDirectory()) visit(path);
			else if (entry.name.toLowerCase().endsWith('.md')) notes.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
		}
	};
	visit(root);
	return notes;
}

/**
 * Follows link paths as the app does: the exact vault path, then the source's own folder, then the shortest path that
 * ends so; case does not count, aliases never do.
 */
export function resolver(paths: Iterable<string>): Resolve {
	const exact = new Map<string, string>();
	const byName = new Map<string, string[]>();
	for (const path of paths) {
		exact.set(path.toLowerCase(), path);
		const name = posix.basename(path).toLowerCase();
		byName.set(name, [...(byName.get(name) ?? []), path]);
	}
	return (linkpath, source) => {
		const wanted = withExtension(linkpath).toLowerCase();
		const near = posix.join(posix.dirname(source), wanted).toLowerCase();
		const found = exact.get(wanted.replace(/^\//, '')) ?? exact.get(near);
		if (found !== undefined || wanted.startsWith('.')) return found ?? null;
		const ending = (byName.get(posix.basename(wanted)) ?? []).filter((path) => path.toLowerCase() === wanted || path.toLowerCase().endsWith(`/${wanted}`));
		return ending.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
	};
}

function withExtension(linkpath: string): string {
	return /\.[a-z0-9]{1,5}$/i.test(linkpath) ? linkpath : `${linkpath}.md`;
}
