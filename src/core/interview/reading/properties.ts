import type { Outline, PropertyValue } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { fold } from '../fold';

/** A property's entries as plain text, under its name in any case; empty without it. */
export function listProperty(outline: Outline, name: string): string[] {
	for (const [key, value] of outline.frontmatter?.properties ?? []) {
		if (fold(key) === fold(name)) return asList(value);
	}
	return [];
}

/** Of longer entries the beginning is looked at. */
const LONGEST = 400;

/** A property's entries as plain text; empty for one without a value. */
export function asList(value: PropertyValue): string[] {
	return [value ?? []].flat().map((entry) => plainText(entry.slice(0, LONGEST))).filter((entry) => entry !== '');
}
