import { linksIn, type Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import type { Assignment } from '../interview';
import { nameOfTarget } from '../names';
import { splitPrincipleNames } from '../principle';
import { namesValues } from './roles';

/** One entry after or below a label: raw text, its span (UTF-16 offsets in the note) and its 0-based line. */
export interface Held {
	readonly raw: string;
	readonly from: number;
	readonly to: number;
	readonly line: number;
}

/** The principles that a value or an item names: by links, else as a list of names; none for "TBD" and the like. */
export function readAssignments(entry: Held, links: readonly Link[]): Assignment[] {
	const inside = linksIn(links, entry).filter(({ embed }) => !embed);
	// A heading's name says more than what the link shows: "[[Values#Mind the hull|the hull one]]".
	if (inside.length > 0) {
		return inside.map(({ alias, target }) => {
			// "[[Loop#Values|Mind the hull]]": the heading is the list.
			const own = nameOfTarget(target);
			const name = target.includes('#') && !(alias && namesValues(own)) ? own : alias || own;
			return { name, line: entry.line, link: target };
		});
	}
	const names = splitPrincipleNames(plainText(entry.raw)).filter(
		(name) => name.split(' ').length <= 9 && !NOTHING.test(name));
	return names.map((name) => ({ name, line: entry.line, link: null }));
}

/** What is written where nothing is known. */
const NOTHING = /^(?:none|tb[adc]|n\/?a|\?+|x{2,}|[-–—.…]+|.*(?:\.\.\.|…))$/i;
