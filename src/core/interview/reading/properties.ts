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

const NUMBERS: readonly string[] = ['id', 'code', 'number', 'no', 'nr', 'story', 's'];
const NUMBER = /^(?:s|st|story)?\s?#?(\d{1,2})$/i;

/** The number a story goes by, from a property such as `id: S12`; null without one. */
export function storyNumberOf(outline: Outline): number | null {
	for (const name of NUMBERS) {
		const number = NUMBER.exec(listProperty(outline, name)[0] ?? '')?.[1];
		if (number !== undefined) return Number(number);
	}
	return null;
}
