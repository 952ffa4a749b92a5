import { linksIn, type Link } from '../../../note/links';
import { plainText } from '../../../note/plain-text';
import type { Assignment } from '../../interview';
import { nameOfTarget } from '../../names';
import type { Entry } from '../entry';
import type { NamesTest } from '../principle-names';
import { leadsIntoPrinciples } from '../principles-note';

const LINK = /\[\[[^\]]*\]\]|\[[^\]]*\]\([^()]*\)/g;
/** With more words beside its links a line says something else. */
const MOST_WORDS = 4;

/**
 * The principles of a line that links to their headings and says hardly anything else: "[[Our values#Say it early]] +
 * numbers". None where another link, a question or more words stand in it.
 */
export function linkedPrinciples(entry: Entry, links: readonly Link[], isPrinciple: NamesTest): Assignment[] {
	if (!entry.raw.includes('#') || /[?？]/.test(entry.plain)) return [];
	const words = entry.raw.replace(LINK, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
	const found = principleLinks(entry, links, isPrinciple);
	return words.length > MOST_WORDS || found.length < linksIn(links, entry).length ? [] : found;
}

/** The principles to whose headings a line links, whatever else it says. */
export function principleLinks(entry: Entry, links: readonly Link[], isPrinciple: NamesTest): Assignment[] {
	return linksIn(links, entry).filter((link) => isOfPrinciple(link, isPrinciple)).map(
		({ target }) => ({ name: nameOfTarget(target), line: entry.line, link: target }));
}

/** What a reader sees of these links. */
export function shownPrinciples(entry: Entry, links: readonly Link[], isPrinciple: NamesTest): string[] {
	return linksIn(links, entry).filter((link) => isOfPrinciple(link, isPrinciple)).map(
		({ target, alias }) => plainText(alias ?? `[[${target}]]`));
}

function isOfPrinciple({ target, embed }: Link, isPrinciple: NamesTest): boolean {
	if (embed || !target.includes('#') || target.includes('#^')) return false;
	return leadsIntoPrinciples(target) || isPrinciple(nameOfTarget(target));
}
