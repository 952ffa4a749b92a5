import { getFrontMatterInfo, type App } from 'obsidian';
import type { Library } from '../core/interview/library';
import type { Answer } from '../core/interview/question';
import { storyLines } from '../core/interview/story-lines';
import type { StoryLink } from '../core/interview/story-links';

/** The Markdown of a story without its title, as the note has it now; null when the note is gone or cannot be read. */
export async function readStoryText(app: App, library: Library, { path, line }: StoryLink): Promise<string | null> {
	const text = path === null ? null : await readText(app, path);
	if (text === null || path === null) return null;
	const lines = text.split(LINE_BREAK);
	const { from, to } = storyLines(library.get(path), line, lines.length, bodyLine(text));
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

/** The 0-based line behind the frontmatter. */
function bodyLine(text: string): number {
	return text.slice(0, getFrontMatterInfo(text).contentStart).split('\n').length - 1;
}
