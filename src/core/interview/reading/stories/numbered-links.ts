import { linksIn, type Link } from '../../../note/links';
import type { Span } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import type { NumberedLink } from '../../interview-note';
import type { SectionContext } from '../section-context';
import { STORY_SIGN } from './story-numbers';
import { namesStories } from './story-names';

/** "S7", "Story 3", perhaps with a mark after it. */
const NUMBERED = new RegExp(`^${STORY_SIGN}(\\d{1,2})(?![\\p{L}\\d])`, 'iu');
const BARE = /^#?(\d{1,2})[.)]?$/;

/**
 * The stories that a note lists by number: lines, list items and rows of tables with a link. A number alone is one in a
 * note or below a heading named for stories; anywhere else it needs "S" or "Story" in front of it.
 */
export function numberedLinks(contexts: readonly SectionContext[], links: readonly Link[],
	noteName: string): NumberedLink[] {
	const isIndex = namesStories(noteName);
	return contexts.flatMap(({ title, groups, tables }) => {
		const mayBeBare = isIndex || namesStories(title);
		const lines = groups.flatMap(({ head, entries }) => (head === null ? entries : [head, ...entries]));
		const listed = lines.flatMap((line) => {
			if (!line.isItem) return numbered(mayBeBare ? numberInFront(line.raw) : null, line, links);
			const own = mayBeBare && line.item?.depth === 0 ? line.item.number : null;
			return numbered(numberIn(line.plain, false) ?? own, line, links);
		});
		const rows = tables.flatMap((rowsOfTable) => rowsOfTable.flatMap((row) => {
			const number = row.cells.map(({ text }) => numberIn(plainText(text), mayBeBare)).find((one) => one !== null);
			return numbered(number ?? null, row, links);
		}));
		return [...listed, ...rows];
	});
}

function numberIn(text: string, mayBeBare: boolean): number | null {
	const found = NUMBERED.exec(text) ?? (mayBeBare ? BARE.exec(text) : null);
	return found === null ? null : Number(found[1]);
}

/** "7 [[The tow]]": a line that is no item of a list. */
function numberInFront(raw: string): number | null {
	const found = /^#?(\d{1,2})[.):]?\s+(?=\[\[)/.exec(raw);
	return found === null ? null : Number(found[1]);
}

/** A number with the first link beside it; none without both. */
function numbered(number: number | null, beside: Span, links: readonly Link[]): NumberedLink[] {
	const [link] = number === null ? [] : linksIn(links, beside).filter(({ embed }) => !embed);
	return number === null || link === undefined ? [] : [{ number, target: link.target, line: link.line }];
}
