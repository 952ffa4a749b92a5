import { wikilinksIn } from '../../../../note/links';
import { builtInPrinciple, splitPrincipleNames } from '../../../principle';
import type { Example, Rule } from '../../evidence';
import { leadsIntoPrinciples } from '../../principles-note';
import { titleAtStart } from '../job-titles';
import type { Mention } from '../mention';

/** The rest of longer lines is left out. In UTF-16 units. */
const SEEN = 1200;

/** True for Markdown that links to headings of a note of principles, none of them by this name. */
function linksPrinciple(raw: string, name: string): boolean {
	const links = raw.includes('#') ? wikilinksIn(raw.slice(0, SEEN)).filter(({ target }) => target.includes('#')) : [];
	return links.some(({ target }) => leadsIntoPrinciples(target))
		&& links.every(({ target, alias }) => !target.includes(name) && alias?.includes(name) !== true);
}

/** "Owner" is a job, not a slip in "Ownership". */
function isPrinciple(name: string): boolean {
	return builtInPrinciple(name.trim()) !== null && titleAtStart(name.trim()) === null;
}

/** Longer lines and cells say something else. In UTF-16 units. */
const LONGEST = 90;

/** Principles after the name, in another cell of the row, or on the line below. */
function hasPrinciples({ place, later, name, slot, startsGiven, ordinary }: Mention): boolean {
	if (slot === 'inner' || !startsGiven || ordinary > 0) return false;
	if (linksPrinciple(place.raw, name) || linksPrinciple(place.rawBelow, name)) return true;
	// What a label says of a section is read with its round.
	const below = place.below.length < LONGEST && !place.below.includes(':') ? splitPrincipleNames(place.below) : [];
	return later.some(({ text }) => isPrinciple(text)) || (below.length > 0 && below.every(isPrinciple))
		|| place.beside.some((cell) => cell.length < LONGEST && splitPrincipleNames(cell).some(isPrinciple));
}

/** Principles written next to names. */
export const withPrinciples: Rule<Mention> = {
	id: 'with-principles',
	kind: 'interviewer',
	says: 'What somebody will assess is next to the name or below it: "Ownership", a link to a heading in your note of '
		+ 'principles.',
	signals: [
		{ id: 'principles-beside', weight: 6, says: 'has principles next to it or below it', holds: hasPrinciples },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Loop.md', note: '## Ola Lind\n[[Our values#Say it early]]', finds: ['Ola Lind'] },
	{ path: 'Loop.md', note: '## Ola Lind\n[[Our harbour#Say it early]]', finds: [] },
	{ path: 'Loop.md', note: '- Ngozi Eze: Ownership, Dive Deep', finds: ['Ngozi Eze'] },
	{ path: 'Quarry.md', note: '- Ngozi Eze: Ownership, Dive Deep', finds: [] },
];
