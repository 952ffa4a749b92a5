import type { Outline, PropertyValue } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { fold } from '../fold';

/** A property's entries as plain text, under its name in any case; empty without it. */
export function listProperty(outline: Outline, name: string): string[] {
	for (const [key, value] of outline.frontmatter?.properties ?? []) {
		if (fold(key) === fold(name)) return asList(value).map(plainText).filter((entry) => entry !== '');
	}
	return [];
}

function asList(value: PropertyValue): readonly string[] {
	if (value === null) return [];
	return typeof value === 'string' ? [value] : value;
}
