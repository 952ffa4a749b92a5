import { getFrontMatterInfo, type App } from 'obsidian';
import type { Library } from '../core/interview/library';
import type { Answer } from '../core/interview/question';
import type { StoryLink } from '../core/interview/story-links';

/** The Markdown of a story without its heading, as the note has it now; null when the note is gone or cannot be read. */
export async function readStoryText(app: App, library: Library, { path, line }: StoryLink): Promise<string | null> {
	const text = path === null ? null : await readText(app, path);
	if (text === null || path === null) return null;
	const lines = text.split(LINE_BREAK);
	const { from, to } = linesOf(library, path, line, lines.length, bodyLine(text));
	return markdownOf(lines, from, to);
}

/** The Markdown of an answer below its question, as the note at a path has it now; null as above. */
export async function readAnswerText(app: App, path: string, { line, endLine }: Answer): Promise<string | null> {
	const text = await readText(app, path);
	return text === null ? null : markdownOf(text.split(LINE_BREAK), line, endLine);
}

const LINE_BREAK = /\r\n|\r|\n/;

async function readText(app: App, path: string): Promise<string | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	try {
		return await app.vault.cachedRead(file);
	} catch {
		return null;
	}
}

function markdownOf(lines: readonly string[], from: number, to: number): string {
	return lines.slice(from, to + 1).join('\n').trim();
}

/** The lines of the story or section that begins at a line, its heading left out; 0-based, both inclusive. */
function linesOf(library: Library, path: string, line: number, count: number, body: number): { from: number; to: number } {
	const note = library.get(path);
	const heading = note?.headings.find((candidate) => candidate.line === line);
	const from = heading === undefined ? Math.max(line, body) : line + 1;
	const story = note?.stories.find((candidate) => candidate.line === line);
	if (story !== undefined) return { from, to: story.endLine };
	const next = heading === undefined ? undefined : note?.headings.find((other) => other.line > line && other.level <= heading.level);
	return { from, to: (next?.line ?? count) - 1 };
}

/** The 0-based line behind the frontmatter. */
function bodyLine(text: string): number {
	return text.slice(0, getFrontMatterInfo(text).contentStart).split('\n').length - 1;
}
