import type { Frontmatter, PropertyValue } from './outline';
import { DASH, HASH, isGap, skipGaps } from './chars';
import { Lines } from './lines';
import { readScalar, readInlineList } from './yaml-value';

/**
 * The frontmatter of a note, null when it has none or its `---` is never closed.
 * Broken YAML gives the properties that could be read.
 */
export function readFrontmatter(text: string): Frontmatter | null {
	const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	if (!text.startsWith('---', from)) return null;
	const lines = new Lines(text);
	lines.next();
	if (!isFence(text, from, lines.end)) return null;
	const rows: string[] = [];
	while (lines.next()) {
		if (isFence(text, lines.start, lines.end)) {
			return { endLine: lines.line, to: lines.start + 3, properties: readProperties(rows) };
		}
		rows.push(text.slice(lines.start, lines.end));
	}
	return null;
}

function isFence(text: string, from: number, to: number): boolean {
	return text.startsWith('---', from) && skipGaps(text, from + 3, to) >= to;
}

function readProperties(rows: readonly string[]): Map<string, PropertyValue> {
	const properties = new Map<string, PropertyValue>();
	for (let row = 0; row < rows.length; ) {
		const end = propertyEnd(rows, row);
		const property = readProperty(rows.slice(row, end));
		if (property && !properties.has(property.key)) properties.set(property.key, property.value);
		row = end;
	}
	return properties;
}

// A property goes on through indented rows, blank rows and the entries of a list.
function propertyEnd(rows: readonly string[], start: number): number {
	let end = start + 1;
	while (end < rows.length && goesOn(rows[end] as string)) end++;
	return end;
}

function goesOn(row: string): boolean {
	return row === '' || isGap(row.charCodeAt(0)) || isEntry(row);
}

function isEntry(row: string): boolean {
	const at = skipGaps(row, 0, row.length);
	return row.charCodeAt(at) === DASH && (at + 1 === row.length || isGap(row.charCodeAt(at + 1)));
}

// A blank row or a comment.
function isIdle(row: string): boolean {
	const at = skipGaps(row, 0, row.length);
	return at === row.length || row.charCodeAt(at) === HASH;
}

function readProperty(rows: readonly string[]): { key: string; value: PropertyValue } | null {
	const first = rows[0] as string;
	const parts = splitKey(first);
	if (!parts) return null;
	const block = BLOCK_SCALAR.exec(parts.value);
	if (block !== null) return { key: parts.key, value: blockText(rows.slice(1), block[1] === '>', block[2] ?? '') };
	const rest = rows.slice(1).filter((row) => !isIdle(row));
	const value = rest.length === 0 ? readValue(parts.value) : readLongValue(parts.value, rest);
	return value === undefined ? null : { key: parts.key, value };
}

function splitKey(row: string): { key: string; value: string } | null {
	if (isGap(row.charCodeAt(0)) || isEntry(row) || isIdle(row)) return null;
	const quoted = /^(?:"[^"]*"|'[^']*')/.exec(row);
	const colon = keyEnd(row, quoted ? quoted[0].length : 0);
	if (colon <= 0) return null;
	return { key: quoted ? quoted[0].slice(1, -1) : row.slice(0, colon).trim(), value: row.slice(colon + 1).trim() };
}

// The colon that ends a key has a blank behind it, or nothing.
function keyEnd(row: string, from: number): number {
	let colon = row.indexOf(':', from);
	while (colon >= 0 && colon + 1 < row.length && !isGap(row.charCodeAt(colon + 1))) colon = row.indexOf(':', colon + 1);
	return colon;
}

// undefined stands for what this small reading cannot tell.
function readValue(value: string): PropertyValue | undefined {
	return value.startsWith('[') && !value.startsWith('[[') ? readInlineList(value) : readScalar(value);
}

function readLongValue(value: string, rest: readonly string[]): PropertyValue | undefined {
	if (value !== '' && !value.startsWith('#')) return readFolded(value, rest);
	return isEntry(rest[0] as string) ? readEntries(rest) : undefined;
}

/** "|" and ">-" announce a text in the rows below: kept as it is, or folded to one line a paragraph. */
const BLOCK_SCALAR = /^([|>])([+-]?)(?:[ \t]+#.*)?$/;

// By the YAML 1.2 specification, 8.1: without the indent of its first row, and with the last line break unless "-" cuts it.
function blockText(rows: readonly string[], isFolded: boolean, chomping: string): string {
	const indent = /^ */.exec(rows.find((row) => row.trim() !== '') ?? '')?.[0].length ?? 0;
	const text = rows.map((row) => row.slice(indent)).join('\n');
	const body = text.trimEnd();
	const end = chomping === '-' || body === '' ? '' : chomping === '+' ? `${text.slice(body.length)}\n` : '\n';
	return (isFolded ? fold(body) : body) + end;
}

// A line break becomes a blank, and empty lines stay one break fewer, except beside indented lines.
function fold(text: string): string {
	return text.replace(/^(\S.*)\n(\n*)(?=\S)/gm, (_, row: string, empty: string) => row + (empty || ' '));
}

function readEntries(rows: readonly string[]): PropertyValue | undefined {
	const indent = indentOf(rows[0] as string);
	if (rows.some((row) => isEntry(row) && indentOf(row) !== indent)) return undefined;
	const values: string[] = [];
	for (let row = 0; row < rows.length; ) {
		const end = entryEnd(rows, row);
		const value = readEntry(rows.slice(row, end));
		if (value === undefined) return undefined;
		if (value !== null) values.push(value);
		row = end;
	}
	return values;
}

// The keys of an entry stand below each other: "- name: Dana Reyes", "  role: Engineer".
function entryEnd(rows: readonly string[], start: number): number {
	let end = start + 1;
	while (end < rows.length && !isEntry(rows[end] as string)) end++;
	return end;
}

// An entry with keys is the words that a person reads in it: its values, or the whole pair when it has only one.
function readEntry(rows: readonly string[]): string | null | undefined {
	const first = rows[0] as string;
	const entry = first.slice(first.indexOf('-') + 1).trim();
	if (!isMapEntry(entry)) return rows.length === 1 ? readScalar(entry) : undefined;
	const pairs = [entry, ...rows.slice(1)].map((row) => splitKey(row.trim()));
	const values = pairs.map((pair) => pair && readScalar(pair.key) !== undefined ? readScalar(pair.value) : undefined);
	if (values.includes(undefined)) return undefined;
	const [only] = pairs;
	if (pairs.length === 1 && only) return `${only.key}: ${values[0] ?? ''}`.trimEnd();
	return values.filter((value) => value !== null).join(', ');
}

function indentOf(row: string): number {
	return skipGaps(row, 0, row.length);
}

function isMapEntry(entry: string): boolean {
	return !/^["']/.test(entry) && /:(?:[ \t]|$)/.test(entry);
}

function readFolded(value: string, rest: readonly string[]): PropertyValue | undefined {
	if (rest.some(isEntry)) return undefined;
	return readValue([value, ...rest.map((row) => row.trim())].join(' '));
}
