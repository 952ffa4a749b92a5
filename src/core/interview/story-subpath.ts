import { findHeading } from '../note/heading-link';
import type { InterviewNote, NoteHeading } from './interview-note';
import type { Story } from './story';

/** The `#subpath` by which a link leads to a story: empty for a whole note, with the headings above where one name is not enough. */
export function storySubpath({ headings }: Pick<InterviewNote, 'headings'>, story: Pick<Story, 'line' | 'wholeNote'>): string {
	if (story.wholeNote) return '';
	const heading = headings.filter(({ line }) => line <= story.line).at(-1);
	if (heading === undefined) return '';
	let subpath = '';
	for (let at: NoteHeading | undefined = heading; at !== undefined; at = parentOf(at, headings)) {
		subpath = `#${linkable(at.text)}${subpath}`;
		if (findHeading(headings, subpath)?.line === heading.line) return subpath;
	}
	return `#${linkable(heading.text)}`;
}

function parentOf({ line, level }: NoteHeading, headings: readonly NoteHeading[]): NoteHeading | undefined {
	return headings.filter((heading) => heading.line < line && heading.level < level).at(-1);
}

/** A heading as it may stand in a link: what would end or split the link becomes a blank. */
function linkable(heading: string): string {
	return heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
}
