import { splitCamelCase } from '../camel-case';
import { basename, notePart, partsOfName } from '../names';
import { namesValues } from './roles';

/** True for a note named like a list of principles: "leadership-principles", "Our values", "Values - Northwind". */
export function isNamedForPrinciples(path: string): boolean {
	return partsOfName(splitCamelCase(basename(path)))
		.some((name) => name.split(/[\s_-]+/).length <= 3 && namesValues(name));
}

/** True for the target of a link to a heading, not a block, of a note of principles: "Our values#Say it early". */
export function leadsIntoPrinciples(target: string): boolean {
	return target.includes('#') && !target.includes('#^') && isNamedForPrinciples(notePart(target));
}
