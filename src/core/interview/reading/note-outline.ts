import type { Link } from '../../note/links';
import type { Outline } from '../../note/outline';
import { readSections } from '../../note/section';
import type { NoteHeading } from '../interview-note';

/** The headings of a note, as links name them. */
export function headingsOf(outline: Outline): NoteHeading[] {
	return readSections(outline).flatMap(({ heading }) => (heading === null ? [] : [{ text: heading.text, level: heading.level, line: heading.line }]));
}

/** Targets of links, embeds left out, each once. */
export function targetsOf(links: readonly Link[]): string[] {
	return [...new Set(links.filter(({ embed }) => !embed).map(({ target }) => target))];
}
