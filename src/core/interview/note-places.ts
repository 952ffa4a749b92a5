import { findHeading, headingKey } from '../note/heading-link';
import type { InterviewNote, NoteHeading } from './interview-note';
import type { Story } from './story';

/** What links into one note lead to, listed once: hundreds of links may lead into one note of stories. */
export interface NotePlaces {
	/** The heading a link's `#subpath` leads to, as `findHeading` finds it; null without one. */
	heading(subpath: string): NoteHeading | null;
	/** The first story that the heading is in; undefined when it is in none. */
	storyOf(heading: NoteHeading): Story | undefined;
}

/** The places of a note's headings. */
export function notePlaces({ headings, stories }: InterviewNote): NotePlaces {
	const byText = new Map<string, NoteHeading>();
	for (const heading of headings) {
		const text = headingKey(heading.text);
		if (!byText.has(text)) byText.set(text, heading);
	}
	const storyOf = new Map<NoteHeading, Story>();
	for (const story of stories) {
		for (let at = firstFrom(headings, story.line); at < headings.length; at++) {
			const heading = headings[at];
			if (heading === undefined || heading.line > story.endLine) break;
			if (!storyOf.has(heading)) storyOf.set(heading, story);
		}
	}
	return {
		heading: (subpath) => (subpath.lastIndexOf('#') > 0 ? findHeading(headings, subpath) : oneHeading(byText, subpath)),
		storyOf: (heading) => storyOf.get(heading),
	};
}

function oneHeading(byText: ReadonlyMap<string, NoteHeading>, subpath: string): NoteHeading | null {
	const text = headingKey(subpath);
	return text === '' || subpath.startsWith('#^') ? null : byText.get(text) ?? null;
}

/** The index of the first heading on or after a line. */
function firstFrom(headings: readonly NoteHeading[], line: number): number {
	let [from, to] = [0, headings.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((headings[middle]?.line ?? 0) < line) from = middle + 1;
		else to = middle;
	}
	return from;
}
