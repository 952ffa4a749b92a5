import { addTo } from './add-to';
import { fold } from './fold';
import { firstName, isFullName, lastName } from './full-name';
import type { InterviewNote } from './interview-note';
import { basename, folderOf, notePart, topFolderOf } from './names';
import { wordLists } from './reading/people/word-lists';

/** Who interviews by the notes that were read. */
export interface KnownInterviewers {
	/** The interviewer a note is named after, folded: "Ada Holm", "Ada Holm (bar raiser)", "Prep - Ada Holm"; else null. */
	readonly namedAfter: (path: string) => string | null;
	/**
	 * Names, folded, of those whom other notes name: the full names of all, and of those near this note a first or family
	 * name that only one of them bears. `targets` are those of the note's links.
	 */
	readonly near: (path: string, targets: readonly string[]) => KnownNames;
	/** True for a note that is close by one which names interviewers. */
	readonly isBeside: (path: string, targets: readonly string[]) => boolean;
	/** Equal for those who know the same. */
	readonly key: string;
}

/** Names, folded; true for those of notes close by: in the same folder within another, or tied by a link. */
export type KnownNames = ReadonlyMap<string, boolean>;

/** A note that names interviewers. */
interface Naming {
	readonly path: string;
	/** As written. */
	readonly names: readonly string[];
}

const APART = /\s[-–—]+\s|[(),]/;

/**
 * Who interviews by these notes. Near each other are notes below one folder of the vault, or outside of all folders, and
 * notes of which one links to the other by its name. A full name in another note counts wherever that is.
 */
export function knownInterviewers(notes: Iterable<InterviewNote>): KnownInterviewers {
	const fullNames = new Set<string>();
	const byFolder = new Map<string, Naming[]>();
	const byName = new Map<string, Naming[]>();
	const byTarget = new Map<string, Naming[]>();
	for (const { path, names, links, stories } of notes) {
		if (names.length === 0 || (names.length === 1 && stories.length > 0)) continue;
		for (const name of names.filter(isFullName)) fullNames.add(fold(name));
		const naming = { path, names };
		addTo(byFolder, topFolderOf(path), naming);
		addTo(byName, fold(basename(path)), naming);
		for (const name of new Set(links.map(nameOfLink))) addTo(byTarget, name, naming);
	}
	const namedAfter = (path: string): string | null =>
		basename(path).split(APART).map(fold).find((name) => fullNames.has(name)) ?? null;
	const closeTo = (path: string, targets: readonly string[]): ReadonlySet<Naming> => new Set([
		...(isInside(folderOf(path)) ? byFolder.get(topFolderOf(path)) ?? [] : []).filter(
			(naming) => folderOf(naming.path) === folderOf(path)),
		...byTarget.get(fold(basename(path))) ?? [],
		...targets.flatMap((target) => byName.get(nameOfLink(target)) ?? []),
	].filter((naming) => naming.path !== path));
	return {
		namedAfter,
		near: (path, targets) => {
			const inFolder = (byFolder.get(topFolderOf(path)) ?? []).filter((naming) => naming.path !== path);
			const close = closeTo(path, targets);
			const own = namedAfter(path);
			const names = namesOf([...close, { path: '', names: own === null ? [] : [own] }]);
			return new Map([
				...[...fullNames].map((name) => [name, false] as const),
				...[...namesOf([...inFolder, ...close])].map((name) => [name, false] as const),
				...[...names].map((name) => [name, true] as const),
			]);
		},
		isBeside: (path, targets) => closeTo(path, targets).size > 0,
		key: [...byFolder].map(([folder, namings]) => `${folder}: ${namings.map(({ path, names }) => `${path} ${names.join(', ')}`).join('; ')}`).join('\n'),
	};
}

/** "Rose" alone is a name only where a note says so itself. */
const LISTS = wordLists();

/** Knows nobody. */
export const NOBODY_KNOWN: KnownInterviewers = knownInterviewers([]);

/** True for a folder within another: one of the vault's own may hold notes on everything. */
function isInside(folder: string): boolean {
	return folder.includes('/');
}

function nameOfLink(target: string): string {
	return fold(basename(notePart(target)));
}

function namesOf(namings: readonly Naming[]): Set<string> {
	const full = new Set(namings.flatMap(({ names }) => names.filter(isFullName).map(fold)));
	const bearers = new Map<string, number>();
	for (const name of full) for (const short of [firstName(name), lastName(name)]) bearers.set(short, (bearers.get(short) ?? 0) + 1);
	const short = namings.flatMap(({ names }) => names.filter((name) => !isFullName(name)).map(fold)).filter((name) => !LISTS.isOrdinary(name));
	const unique = [...new Set([...bearers.keys(), ...short])].filter((name) => (bearers.get(name) ?? 1) === 1);
	return new Set([...full, ...unique]);
}
