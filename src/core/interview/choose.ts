import { splitCamelCase } from './camel-case';
import { fold } from './fold';
import { interviewWordIn, mayHoldInterviewWord } from './words';

/** What the app knows of a note without its text. */
export interface NoteMeta {
	/** Vault path. */
	readonly path: string;
	/** Headings as written. */
	readonly headings: readonly string[];
	/** Tags with or without `#`, those of properties included. */
	readonly tags: readonly string[];
	/** Property names with their values as text. */
	readonly properties: ReadonlyArray<readonly [name: string, value: string]>;
	/** Targets of its links. */
	readonly links: readonly string[];
}

/**
 * Why a note is read that the person did not name: its metadata, a link to or from an interview note, or else its text
 * (found by a search, when it was opened or edited, or because it is named after an interviewer).
 */
export type Chosen = 'metadata' | 'link' | 'text';

/** True when a word of the table stands in the note's path, headings, tags, properties or links. */
export function metadataMatches(meta: NoteMeta): boolean {
	return tieOf(meta) !== null;
}

/** The word that ties a note to interviews by its metadata; null when none does. */
export function tieOf(meta: NoteMeta): string | null {
	const all = [splitCamelCase(meta.path.replace(/\.md$/i, '')), ...meta.headings, ...meta.tags, ...meta.properties.flat(), ...meta.links];
	const texts = all.map((text) => text.slice(0, LONGEST));
	// Most notes have no such word: one expression says so without folding.
	if (!mayHoldInterviewWord(texts.join('\n'))) return null;
	const word = interviewWordIn(fold(texts.join(' \n ')));
	// Among design patterns "behavioral" is one of three kinds.
	return word !== null && /^behaviou?rals?$/.test(word) && PATTERNS.test(fold(texts.join(' '))) ? null : word;
}

/** Of longer texts the beginning is looked at. */
const LONGEST = 400;

const PATTERNS = /\b(?:design patterns?|creational|structural patterns?|observer|singleton|visitor|memento|mediator)\b/;

/** What the person named: folders, tags, properties (`name` or `name: value`). Empty lists name nothing. */
export interface Named {
	readonly folders: readonly string[];
	readonly tags: readonly string[];
	readonly properties: readonly string[];
}

/** True when the person named the note by a folder it lies in, a tag or a property. */
export function isNamed(meta: NoteMeta, named: Named): boolean {
	if (named.folders.some((folder) => liesIn(meta.path, folder))) return true;
	const tags = new Set(meta.tags.map(plainTag));
	if (named.tags.some((tag) => tags.has(plainTag(tag)))) return true;
	return named.properties.some((property) => hasProperty(meta, property));
}

/** What entries of a person's name: `#tag`, `property: value`, else a folder. */
export function namedBy(entries: readonly string[]): Named {
	const isTag = (entry: string): boolean => entry.startsWith('#');
	const isProperty = (entry: string): boolean => !isTag(entry) && entry.includes(':');
	return { tags: entries.filter(isTag), properties: entries.filter(isProperty), folders: entries.filter((entry) => !isTag(entry) && !isProperty(entry)) };
}

/** A quick look at a path and a text before `isNamed`: false only where the note is not named. */
export function mayBeNamed(path: string, text: string, { folders, tags, properties }: Named): boolean {
	if (folders.some((folder) => liesIn(path, folder))) return true;
	const words = [...tags.map(plainTag), ...properties.map((property) => (property.split(':')[0] ?? '').trim().toLowerCase())];
	const lower = words.length === 0 ? '' : text.toLowerCase();
	return words.some((word) => lower.includes(word));
}

/** True when the path lies in the folder; the empty folder is the whole vault. */
export function liesIn(path: string, folder: string): boolean {
	const clean = folder.replace(/^\/+|\/+$/g, '');
	return clean === '' || path.startsWith(`${clean}/`);
}

function plainTag(tag: string): string {
	return tag.replace(/^#/, '').toLowerCase();
}

function hasProperty(meta: NoteMeta, property: string): boolean {
	const [name = '', ...value] = property.split(':').map(fold);
	return meta.properties.some(([key, held]) => fold(key) === name && (value.length === 0 || fold(held) === value.join(' ')));
}
