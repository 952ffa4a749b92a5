import { fold } from './fold';
import type { InterviewNote } from './interview-note';

/** Lines of a note: 0-based, both inclusive. */
export interface LineSpan {
	readonly from: number;
	readonly to: number;
}

/**
 * The lines that tell the story or section that begins at a line of a note with `count` lines, whose text begins at the
 * line `body` (after its properties). The heading that is its title is left out; one that is its first part is not.
 */
export function storyLines(note: InterviewNote | undefined, line: number, count: number, body: number): LineSpan {
	const story = note?.stories.find((candidate) => candidate.line === line);
	const heading = note?.headings.find((candidate) => candidate.line === line);
	const isTitle = heading !== undefined && (story === undefined || fold(heading.text).includes(fold(story.title)));
	const from = isTitle ? line + 1 : Math.max(line, body);
	if (story !== undefined) return { from, to: story.endLine };
	const next = heading === undefined ? undefined : note?.headings.find((other) => other.line > line && other.level <= heading.level);
	return { from, to: (next?.line ?? count) - 1 };
}
