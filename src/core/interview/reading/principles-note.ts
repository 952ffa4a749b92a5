import { splitCamelCase } from '../camel-case';
import { basename } from '../names';
import { namesValues } from './roles';

/** True for a note named like a list of principles: "leadership-principles", "Our values". */
export function isNamedForPrinciples(path: string): boolean {
	const name = splitCamelCase(basename(path));
	return name.split(/[\s_-]+/).length <= 3 && namesValues(name);
}
