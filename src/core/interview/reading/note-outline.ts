import { splitWiki } from '../../note/link-target';
import type { Link } from '../../note/links';
import type { Outline } from '../../note/outline';
import { readSections } from '../../note/section';
import type { InterviewNote, NoteHeading } from '../interview-note';
import { listProperty } from './properties';

/** What other notes find a note by, and where it leads itself. */
export function linkedBy(outline: Outline, links: readonly Link[]): Pick<InterviewNote,
	'aliases' | 'headings' | 'links'> {
	return { aliases: listProperty(outline, 'aliases'), headings: headingsOf(outline),
		links: [...new Set([...propertyLinks(outline), ...targetsOf(links)])] };
}

function headingsOf(outline: Outline): NoteHeading[] {
	return readSections(outline).flatMap(({ heading }) =>
		(heading === null ? [] : [{ text: heading.text, level: heading.level, line: heading.line }]));
}

/** Embeds lead nowhere. */
function targetsOf(links: readonly Link[]): string[] {
	return links.filter(({ embed }) => !embed).map(({ target }) => target);
}

const WHOLE_LINK = /^\[\[([^[\]]+)\]\]$/;

/**
 * Targets of the links that are a property's value or an entry of its list, as the app counts them among a note's
 * links.
 */
function propertyLinks({ frontmatter }: Outline): string[] {
	const values = [...(frontmatter?.properties.values() ?? [])].flatMap((value) => value ?? []);
	return values.flatMap((value) => {
		const [, inner] = WHOLE_LINK.exec(value.trim()) ?? [];
		return inner === undefined ? [] : [splitWiki(inner).target];
	});
}
