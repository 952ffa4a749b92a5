import { addTo } from './add-to';
import { countsOf } from './counts-of';
import { fold } from './fold';
import { firstName, isFullName, lastName } from './full-name';
import type { InterviewNote } from './interview-note';
import { basename, folderOf, linkedName, partsOfName, topFolderOf } from './names';
import { isWordToo } from './reading/people/people-lexicon';
import { wordLists } from './reading/people/word-lists';
import { UNSPACED } from './unspaced';

/** Who interviews by the notes that were read. What a note says itself is never counted as known to that note. */
export interface KnownInterviewers {
	/** The interviewer a note is named after, folded: "Ada Holm", "Ada Holm (bar raiser)", "Prep - Ada Holm"; else null. */
	readonly namedAfter: (path: string) => string | null;
	/** The names a note may use for those whom other notes name. `targets` are those of the note's links. */
	readonly near: (path: string, targets: readonly string[]) => KnownNames;
	/** True for a note that is close by one which names interviewers. */
	readonly isBeside: (path: string, targets: readonly string[]) => boolean;
	/** All of the above that bears on a note with this text, in a few words; empty when other notes know nothing of it. */
	readonly concerning: (path: string, targets: readonly string[], text: string) => string;
	/** Equal for those who know the same. */
	readonly key: string;
}

/** Close is a name in the same folder within another, or in a note tied by a link. */
export type Nearness = 'close' | 'far';

/**
 * Names of those whom other notes name: full names from anywhere in the vault, and from notes nearby a first or family
 * name that only one person has and that is no word of a language.
 */
export interface KnownNames {
	/** How near a folded name is; null for one that is not known. */
	readonly nearnessOf: (name: string) => Nearness | null;
	/** The known names in a text, folded, each once, in the order of their first places. */
	readonly namesIn: (text: string) => string[];
	/** True for a folded name that other notes know only as a contact. */
	readonly isContact: (name: string) => boolean;
}

/** No names. */
export const NO_NAMES: KnownNames = { nearnessOf: () => null, namesIn: () => [], isContact: () => false };

/** A note that names interviewers or contacts. */
interface Naming {
	readonly path: string;
	/** Of both, folded. */
	readonly names: readonly string[];
	/** Those of the contacts. */
	readonly contacts: readonly string[];
	/** The names of the notes it links to, folded. */
	readonly links: readonly string[];
}

/**
 * Who interviews by these notes. Near a note are those in its folder, above and below it; where its own folder names no
 * interviewers, as one of stories, all below its folder of the vault; and those that a link ties to it by name.
 */
export function knownInterviewers(notes: Iterable<InterviewNote>): KnownInterviewers {
	const namings = [...notes].flatMap((note) => namingOf(note) ?? []);
	const byTop = new Map<string, Naming[]>();
	const byFolder = new Map<string, Naming[]>();
	const byName = new Map<string, Naming[]>();
	const byTarget = new Map<string, Naming[]>();
	const namers = new Map<string, string[]>();
	const firstWords = new Set<string>();
	let mostWords = 1;
	for (const naming of namings) {
		const { path, names, links } = naming;
		addTo(byTop, topFolderOf(path), naming);
		addTo(byFolder, folderOf(path), naming);
		addTo(byName, fold(basename(path)), naming);
		for (const name of links) addTo(byTarget, name, naming);
		for (const name of names.filter(isFullName)) {
			addTo(namers, name, path);
			firstWords.add(firstName(name));
			mostWords = Math.max(mostWords, name.split(' ').length);
		}
	}
	const isNamedElsewhere = (name: string, path: string): boolean => namers.get(name)?.some((other) => other !== path) === true;
	const namedAfter = (path: string): string | null =>
		partsOfName(basename(path)).map(fold).find((name) => isNamedElsewhere(name, path)) ?? null;
	const closeTo = (path: string, targets: readonly string[]): readonly Naming[] => [...new Set([
		...(isInside(folderOf(path)) ? byFolder.get(folderOf(path)) ?? [] : []),
		...byTarget.get(fold(basename(path))) ?? [],
		...targets.flatMap((target) => byName.get(linkedName(target)) ?? []),
	])].filter((naming) => naming.path !== path);
	const inFolders = (path: string): readonly Naming[] => {
		const all = (byTop.get(topFolderOf(path)) ?? []).filter((naming) => naming.path !== path);
		const folder = folderOf(path);
		if (!all.some((naming) => isWithin(folderOf(naming.path), folder))) return all;
		return all.filter((naming) => isWithin(folderOf(naming.path), folder) || isWithin(folder, folderOf(naming.path)));
	};
	/** By folder, for all notes that name nobody. */
	const byFolders = new Map<string, ReadonlySet<string>>();
	const farFrom = (path: string): ReadonlySet<string> => {
		const folder = folderOf(path);
		if (byFolder.get(folder)?.some((naming) => naming.path === path) === true)
			return namesOf(inFolders(path));
		const found = byFolders.get(folder) ?? namesOf(inFolders(path));
		byFolders.set(folder, found);
		return found;
	};
	const isContact = contactTest(namings);
	const near = (path: string, targets: readonly string[]): KnownNames => {
		if (namings.length === 0) return NO_NAMES;
		const own = namedAfter(path);
		const close = namesOf([...closeTo(path, targets), ...(own === null ? [] : [{ names: [own] }])]);
		const far = farFrom(path);
		const nearnessOf = (name: string): Nearness | null =>
			close.has(name) ? 'close' : far.has(name) || isNamedElsewhere(name, path) ? 'far' : null;
		const namesIn = (text: string): string[] => {
			const words = fold(text).split(' ');
			const found = new Set<string>();
			words.forEach((word, i) => {
				if (nearnessOf(word) !== null) found.add(word);
				if (!firstWords.has(word)) return;
				for (let length = 2; length <= mostWords; length++) {
					const name = words.slice(i, i + length).join(' ');
					if (nearnessOf(name) !== null) found.add(name);
				}
			});
			return [...found];
		};
		return { nearnessOf, namesIn, isContact };
	};
	const isBeside = (path: string, targets: readonly string[]): boolean => closeTo(path, targets).length > 0;
	return {
		namedAfter, near, isBeside,
		concerning: (path, targets, text) => {
			const names = near(path, targets);
			const own = namedAfter(path);
			return [
				...(own === null ? [] : [`named after ${own}`]),
				...(isBeside(path, targets) ? ['beside'] : []),
				...names.namesIn(text).map((name) =>
					`${name}: ${names.nearnessOf(name) ?? ''}${isContact(name) ? ', contact' : ''}`).sort(),
			].join('; ');
		},
		key: namings.map(({ path, names, contacts, links }) => JSON.stringify([path, names, contacts, links])).sort().join('\n'),
	};
}

/** Knows nobody. */
export const NOBODY_KNOWN: KnownInterviewers = knownInterviewers([]);

/** Null for a note that names nobody, and for a story that one person is in. */
function namingOf({ path, ownInterviewers, ownContacts, links, stories }: InterviewNote): Naming | null {
	const all = [...ownInterviewers, ...ownContacts];
	if (all.length === 0 || (all.length === 1 && stories.length > 0)) return null;
	const folded = (names: readonly string[]): string[] => [...new Set(names.map(fold))].sort();
	return { path, names: folded(all), contacts: folded(ownContacts), links: [...new Set(links.map(linkedName))].sort() };
}

/** True for names, short ones included, of people whom no note names as an interviewer, or fewer notes than name them as a contact. */
function contactTest(namings: readonly Naming[]): (name: string) => boolean {
	const asContact = countsOf(namings.flatMap(({ contacts }) => contacts));
	const asInterviewer = countsOf(namings.flatMap(({ names, contacts }) => names.filter((name) => !contacts.includes(name))));
	const contactsOf = (name: string): number =>
		[...new Set([name, firstName(name)])].reduce((sum, one) => sum + (asContact.get(one) ?? 0), 0);
	const interviewing = namesOf([{ names: [...asInterviewer].flatMap(([name, count]) => (count >= contactsOf(name) ? [name] : [])) }]);
	const arranging = namesOf([{ names: [...asContact.keys()] }]);
	return (name) => arranging.has(name) && !interviewing.has(name);
}

/** True for a folder within another: one of the vault's own may hold notes on everything. */
function isInside(folder: string): boolean {
	return folder.includes('/');
}

/** True for a folder that is the other or lies within it. */
function isWithin(folder: string, other: string): boolean {
	return `${folder}/`.startsWith(`${other}/`);
}

/** "Rose" alone is a name only where a note says so itself. */
const LISTS = wordLists();
const SHORTEST = 3;

/** Folded full names, and the first and family names of these, and single names, that only one of them has. */
function namesOf(namings: ReadonlyArray<Pick<Naming, 'names'>>): ReadonlySet<string> {
	const all = new Set(namings.flatMap(({ names }) => names));
	const full = [...all].filter(isFullName);
	const bearers = countsOf(full.flatMap((name) => [firstName(name), lastName(name)]));
	const short = [...all].filter((name) => !isFullName(name));
	const unique = [...new Set([...bearers.keys(), ...short])].filter((name) => (bearers.get(name) ?? 1) === 1);
	return new Set([...full, ...unique.filter(isNameByItself)]);
}

/** True for a folded word that is a name and nothing else; neither "will" nor "hill" nor an initial. */
function isNameByItself(word: string): boolean {
	return UNSPACED.test(word) || (word.length >= SHORTEST && !LISTS.isOrdinary(word) && !isWordToo(word));
}
