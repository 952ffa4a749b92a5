import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineHeadings } from '../../../src/core/note/heading-link';
import { readLinks } from '../../../src/core/note/links';
import type { Link } from '../../../src/core/note/links';
import { shownTarget } from '../../../src/core/note/link-target';
import type { Item, Outline, PropertyValue } from '../../../src/core/note/outline';
import { readOutline } from '../../../src/core/note/read-outline';
import { stripHeading } from '../../../src/core/note/heading-link';
import { readTags } from '../../../src/core/note/tags';

const SHARED = '../shared';
const FOLDER = `${SHARED}/recordings`;
/** So many were there when this was written. */
const LEAST = 211;

interface Place {
	readonly start: { readonly line: number; readonly col: number; readonly offset: number };
	readonly end: { readonly line: number; readonly col: number; readonly offset: number };
}

interface RecordedLink {
	readonly link: string;
	readonly displayText: string;
	readonly position: Place;
}

/** The fields of Obsidian's `CachedMetadata` that a reading of the text can tell. */
interface Recorded {
	readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: Place }[];
	readonly links?: readonly RecordedLink[];
	readonly embeds?: readonly RecordedLink[];
	readonly tags?: readonly { readonly tag: string; readonly position: Place }[];
	readonly listItems?: readonly { readonly parent: number; readonly task?: string; readonly position: Place }[];
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly sections?: readonly { readonly type: string; readonly position: Place }[];
}

interface Recording {
	readonly fileContents: string;
	readonly cachedMetadata: Recorded;
}

function linkTuples(links: readonly Link[], embed: boolean): unknown[] {
	return links
		.filter((link) => link.embed === embed)
		.map((link) => [link.target, link.alias ?? shownTarget(link.target), link.line, link.from, link.to]);
}

function recordedLinks(links: readonly RecordedLink[] = []): unknown[] {
	return links.map(({ link, displayText, position }) => [link, displayText, position.start.line, position.start.offset, position.end.offset]);
}

/** A child has its parent's line; a root item minus the line of its list's first item, -1 when that is line 0 or 1. */
function parentOf(item: Item): number {
	return item.item ? item.item.line : -Math.max(1, item.listLine);
}

function items(outline: Outline): readonly Item[] {
	return outline.blocks.filter((block) => block.kind === 'item');
}

/** Everything the app says of a note that we read as well, in one comparable shape. */
function ours(text: string): object {
	const outline = readOutline(text);
	const links = readLinks(outline);
	return {
		headings: outlineHeadings(outline).map(({ text: heading, level, line }) => [heading, level, line]),
		links: linkTuples(links, false),
		embeds: linkTuples(links, true),
		tags: readTags(outline).map(({ tag, line, from, to }) => [tag, line, from, to]),
		items: items(outline).map((item) => [item.line, parentOf(item), item.task]),
		frontmatter: outline.frontmatter && [outline.frontmatter.endLine, outline.frontmatter.to],
	};
}

function theirs(recorded: Recorded): object {
	const { headings = [], links, embeds, tags = [], listItems = [], sections = [] } = recorded;
	// An empty block has no `frontmatterPosition`, yet is no text either.
	const place = sections.find((section) => section.type === 'yaml')?.position;
	return {
		headings: headings.map(({ heading, level, position }) => [heading, level, position.start.line]),
		links: recordedLinks(links),
		embeds: recordedLinks(embeds),
		tags: tags.map(({ tag, position: { start, end } }) => [tag, start.line, start.offset, end.offset]),
		items: listItems.map(({ position, parent, task }) => [position.start.line, parent, task ?? null]),
		frontmatter: place ? [place.end.line, place.end.offset] : null,
	};
}

/** Whether a value is within our small reading: scalars, and lists of scalars or of maps of them. */
function isSimple(value: unknown): boolean {
	if (Array.isArray(value)) return value.every((entry) => isMap(entry) ? Object.values(entry).every(isScalar) : isScalar(entry));
	return isScalar(value);
}

function isMap(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
	return value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
}

function asWritten(value: unknown): PropertyValue {
	if (Array.isArray(value)) return value.filter((entry) => entry !== null).map((entry) => isMap(entry) ? entryText(entry) : String(entry));
	return value === null ? null : isScalar(value) ? String(value as string | number | boolean) : JSON.stringify(value);
}

function entryText(entry: object): string {
	const pairs = Object.entries(entry);
	return pairs.length === 1 ? pairs.map(([key, value]) => `${key}: ${value}`).join() : pairs.map(([, value]) => String(value)).join(', ');
}

/** The properties our reading must find. Frontmatter written as JSON it leaves alone. */
function propertiesToFind({ fileContents, cachedMetadata }: Recording): Record<string, PropertyValue> {
	if (fileContents.startsWith('---\n{')) return {};
	const simple = Object.entries(cachedMetadata.frontmatter ?? {}).filter(([, value]) => isSimple(value));
	return Object.fromEntries(simple.map(([key, value]) => [key, asWritten(value)]));
}

const names = existsSync(FOLDER) ? readdirSync(`${FOLDER}/notes`).filter((name) => name.endsWith('.json')) : [];
const notes = names.map((name) => ({ name, recording: JSON.parse(readFileSync(`${FOLDER}/notes/${name}`, 'utf8')) as Recording }));

describe.runIf(notes.length > 0)('A note reads as the real app recorded it', () => {
	it.each(notes)('$name', ({ recording }) => {
		expect(ours(recording.fileContents)).toEqual(theirs(recording.cachedMetadata));
		expect(Object.fromEntries(readOutline(recording.fileContents).frontmatter?.properties ?? [])).toEqual(propertiesToFind(recording));
	});
});

interface Fact {
	readonly source: string;
	readonly text: string;
	readonly expect: {
		readonly links?: readonly string[];
		readonly embeds?: readonly string[];
		readonly headings?: readonly (readonly [string, number, number, number])[];
		readonly headingTexts?: readonly (readonly [string, number])[];
		readonly types?: readonly string[];
		readonly frontmatter?: Readonly<Record<string, unknown>>;
		readonly fmType?: string;
	};
}

interface Facts {
	readonly cases: readonly Fact[];
	readonly strip: { readonly stripHeading: readonly (readonly [string, string])[] };
}

const facts = existsSync(FOLDER) ? (JSON.parse(readFileSync(`${FOLDER}/facts.json`, 'utf8')) as Facts) : null;
const QUOTED = new Map([['callout', 'callout'], ['blockquote', 'text']]);

/** What of a fact a reading of the text can tell: block ids, for one, are not ours. */
function checksOf({ text, expect: fact }: Fact): [string, unknown, unknown][] {
	const outline = readOutline(text);
	const links = readLinks(outline);
	const headings = outlineHeadings(outline);
	const targets = (embed: boolean): string[] => links.filter((link) => link.embed === embed).map((link) => link.target);
	const checks: [string, unknown, unknown][] = [];
	if (fact.links) checks.push(['links', targets(false), fact.links]);
	if (fact.embeds) checks.push(['embeds', targets(true), fact.embeds]);
	if (fact.headings) checks.push(['headings', headings.map((h) => [h.text, h.level, h.line, h.to]), fact.headings]);
	if (fact.headingTexts) checks.push(['headings', headings.map((h) => [h.text, h.level]), fact.headingTexts]);
	const kind = QUOTED.get(fact.types?.[0] ?? '');
	if (kind) checks.push(['kind', outline.blocks[0]?.kind, kind]);
	if (fact.frontmatter) checks.push(['frontmatter', [...(outline.frontmatter?.properties ?? [])], Object.entries(fact.frontmatter).map(([key, value]) => [key, String(value)])]);
	if (fact.fmType) checks.push(['empty', outline.frontmatter?.properties.get('k') === null, fact.fmType === 'null']);
	return checks;
}

const checks = (facts?.cases ?? []).flatMap((fact) => checksOf(fact).map(([what, read, told]) => ({ text: JSON.stringify(fact.text), what, read, told })));

describe.runIf(facts !== null)('A fact others read off the real app holds', () => {
	it.each(checks)('$what of $text', ({ read, told }) => {
		expect(read).toEqual(told);
	});

	it('a heading is stripped for comparing as the app strips it', () => {
		const pairs = facts?.strip.stripHeading ?? [];
		expect(pairs.map(([heading]) => stripHeading(heading))).toEqual(pairs.map(([, stripped]) => stripped));
		expect(pairs.length).toBeGreaterThan(0);
	});
});

if (notes.length === 0) console.info(`The recordings of the real app are not here (${FOLDER} is absent): none compared.`);

describe.skipIf(!existsSync(SHARED))('The folder beside the project', () => {
	it('holds all recordings and the facts to check', () => {
		expect(notes.length).toBeGreaterThanOrEqual(LEAST);
		expect(checks.length).toBeGreaterThan(0);
	});
});
