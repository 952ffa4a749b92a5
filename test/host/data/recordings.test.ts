import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { getAllTags, MetadataCache, parseFrontMatterTags, readCache, stripHeading, stripHeadingForLink, Vault } from '.';
import { linksOfCache, plainLinks } from './note-links';

/** A note as the real app read it. */
interface Recording {
	readonly name: string;
	readonly fileContents: string;
	readonly cachedMetadata: CachedMetadata & { v?: number };
	readonly getAllTags?: string[] | null;
	readonly parseFrontMatterTags?: string[] | null;
}

/** Facts that others read off the real app. */
interface Facts {
	readonly cases: { readonly text: string; readonly expect: Record<string, unknown> }[];
	readonly links: { readonly files: string[]; readonly cases: [linkpath: string, source: string, destination: string | null][] }[];
	readonly strip: { readonly stripHeading: [string, string][]; readonly stripHeadingForLink: [string, string][] };
}

const shared = resolve('../shared');
const folder = join(shared, 'recordings');

/** Whether the folder beside the project is there at all. */
const hasShared = existsSync(shared);

/** Recordings the host is known not to equal, each with the reason; one that becomes equal must leave the list. */
const UNEQUAL: Readonly<Record<string, string>> = {};

const notes = recordedNotes();
const facts = recordedFacts();
const read = new Map<Recording, CachedMetadata>();

if (!hasShared) console.info('The recordings of the real app are not here (../shared is absent): none compared.');

describe.skipIf(!hasShared)('against recordings of the real app', () => {
	test('every field of every recorded cache is equal, save those listed', () => {
		const unequal = notes.filter((note) => !isDeepStrictEqual(ours(note), recorded(note))).map((note) => note.name);
		console.info(`${String(notes.length)} recordings compared, ${String(notes.length - unequal.length)} equal in every field.`);
		expect(notes.length).toBeGreaterThanOrEqual(211);
		expect(unequal).toEqual(Object.keys(UNEQUAL));
	});

	test.each(notes.filter((note) => !(note.name in UNEQUAL)))('$name', (note) => {
		expect(ours(note)).toEqual(recorded(note));
	});

	test('the tags of every recorded note are equal', () => {
		const tagged = notes.filter((note) => note.getAllTags !== undefined);
		expect(tagged.length).toBeGreaterThan(100);
		for (const note of tagged) {
			expect(getAllTags(note.cachedMetadata), note.name).toEqual(note.getAllTags);
			expect(parseFrontMatterTags(note.cachedMetadata.frontmatter), note.name).toEqual(note.parseFrontMatterTags);
		}
	});

	test.each(facts.cases)('$text gives $expect', ({ text, expect: expected }) => {
		const found = factsOf(text);
		expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).toEqual(expected);
	});

	test.each(facts.links)('links among $files lead where they should', ({ files, cases }) => {
		const cache = new MetadataCache(new Vault(Object.fromEntries(files.map((path) => [path, '']))));
		for (const [linkpath, source, destination] of cases) expect(cache.getFirstLinkpathDest(linkpath, source)?.path ?? null).toBe(destination);
	});

	test('headings are stripped as reported', () => {
		for (const [heading, stripped] of facts.strip.stripHeading) expect(stripHeading(heading)).toBe(stripped);
		for (const [heading, stripped] of facts.strip.stripHeadingForLink) expect(stripHeadingForLink(heading)).toBe(stripped);
	});

	test('the quick look for links finds what the full reading finds', () => {
		const texts = [...notes.map((note) => note.fileContents), ...facts.cases.map(({ text }) => text)];
		const quick = texts.flatMap((text) => {
			const links = plainLinks(text);
			return links ? [{ text, links }] : [];
		});
		expect(quick.length).toBeGreaterThan(100);
		for (const { text, links } of quick) expect(links.sort(), text).toEqual(linksOfCache(readCache(text)).sort());
	});
});

function ours(note: Recording): unknown {
	const cache = read.get(note) ?? readCache(note.fileContents);
	read.set(note, cache);
	return cache;
}

/** `v` is the app's own format number. */
function recorded(note: Recording): unknown {
	const { v: _version, ...cache } = note.cachedMetadata;
	return cache;
}

function factsOf(text: string): Record<string, unknown> {
	const { links = [], embeds = [], headings = [], sections = [], listItems = [], blocks = {}, frontmatter } = readCache(text);
	const value: unknown = frontmatter?.['k'];
	return {
		links: links.map((link) => link.link),
		embeds: embeds.map((embed) => embed.link),
		headings: headings.map((each) => [each.heading, each.level, each.position.start.offset, each.position.end.offset]),
		headingTexts: headings.map((each) => [each.heading, each.level]),
		blocks: Object.keys(blocks),
		sectionIds: sections.flatMap((section) => section.id ?? []),
		itemIds: listItems.map((item) => item.id ?? null),
		types: sections.map((section) => section.type),
		frontmatter,
		fmType: value === null ? 'null' : typeof value,
	};
}

/** Every recorded note; none when the folder is not there. */
function recordedNotes(): Recording[] {
	const notes = join(folder, 'notes');
	if (!existsSync(notes)) return [];
	return readdirSync(notes).map((name) => ({ ...(JSON.parse(readFileSync(join(notes, name), 'utf8')) as Omit<Recording, 'name'>), name }));
}

/** The facts; none when the folder is not there. */
function recordedFacts(): Facts {
	const file = join(folder, 'facts.json');
	if (!existsSync(file)) return { cases: [], links: [], strip: { stripHeading: [], stripHeadingForLink: [] } };
	return JSON.parse(readFileSync(file, 'utf8')) as Facts;
}
