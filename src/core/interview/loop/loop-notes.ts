import type { Company, Remark } from '../interview';
import type { InterviewNote } from '../interview-note';
import { fold } from '../fold';
import { addTo } from '../add-to';
import { isFullName, shortNames } from '../full-name';
import { basename, folderOf, linkedName, namesOf, topFolderOf } from '../names';
import { unique } from '../unique';
import { only, type NoteWays } from './note-ways';
import { asDecided } from './decided-loops';
import { asHead, isMessage, loopPath, notesOf, type LoopNotes } from './loop-head';
import { findOverviews, homesOf, isHub, namesAskerOf, type Overview } from './overview';

/**
 * Each note with interviews once, hubs under their overview; ordered by the path of the head. `isStory` as in
 * `findOverviews`.
 */
export function groupNotes(notes: readonly InterviewNote[], ways: NoteWays,
	isStory: (path: string) => boolean): LoopNotes[] {
	const overviews = findOverviews(notes, ways, isStory);
	const tying = new Map<InterviewNote, Overview[]>();
	for (const overview of overviews) for (const hub of overview.hubs) addTo(tying, hub, overview);
	const homes = new Map([...tying].map(([hub, tied]) => [hub, homeOf(hub, tied, overviews, ways)]));
	const under = new Map(overviews.map((overview) =>
		[overview.note, overview.hubs.filter((hub) => homes.get(hub) === overview)]));
	const asking = notesByAsker(notes);
	const isAlone = (head: InterviewNote): boolean => head.interviews.length > 0
		&& (homes.get(head) ?? null) === null && !isAboutPersonOf(head, asking);
	const groups = notes
		.map((head): LoopNotes => ({ head, hubs: under.get(head) ?? [], company: null }))
		.filter(({ head, hubs }) => hubs.length > 0 || isAlone(head))
		.sort(byPath);
	return asDecided(joinSingleNotes(joinByPeople(groups, ways)), notes).flatMap(byCompany);
}

function byPath(a: LoopNotes, b: LoopNotes): number {
	return a.head.path < b.head.path ? -1 : 1;
}

/** The full names of those who ask in some notes, folded. */
function fullNamesIn(notes: readonly InterviewNote[]): Set<string> {
	const names = notes.flatMap(({ interviews }) =>
		interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)));
	return new Set(names.filter(isFullName).map(fold));
}

/**
 * Notes are one loop if they name the same person in full and are in the same folder, or if each names that person alone and one
 * links the other. The best of them is the head.
 */
function joinByPeople(groups: readonly LoopNotes[], ways: NoteWays): LoopNotes[] {
	const oneNamed = new Map(groups.flatMap((group) => {
		const [name = '', ...others] = askersIn(notesOf(group));
		return group.hubs.length === 0 && others.length === 0 && isFullName(name) ? [[group.head, name] as const] : [];
	}));
	const linksOf = ways.linksTo([...oneNamed.keys()]);
	const areLinked = (a: InterviewNote, b: InterviewNote): boolean =>
		oneNamed.get(a) === oneNamed.get(b) && (linksOf(a).includes(b) || linksOf(b).includes(a));
	const bestFirst = [...groups].sort((a, b) => asHead(a.head, b.head));
	const joined: Array<{ readonly group: LoopNotes; readonly more: InterviewNote[] }> = [];
	/** The first of the joined that names a person in a folder. */
	const homes = new Map<string, number>();
	for (const group of bestFirst) {
		const folder = folderOf(group.head.path);
		const keys = folder === '' ? [] : [...fullNamesIn(notesOf(group))].map((name) => `${folder}/${name}`);
		const near = keys.reduce((first, key) => Math.min(first, homes.get(key) ?? Infinity), Infinity);
		const linked = near < Infinity || !oneNamed.has(group.head) ? -1
			: joined.findIndex((other) => oneNamed.has(other.group.head) && areLinked(other.group.head, group.head));
		const home = linked < 0 ? near : linked;
		if (home === Infinity) joined.push({ group, more: [] });
		else joined[home]?.more.push(...notesOf(group));
		const own = home === Infinity ? joined.length - 1 : home;
		for (const key of keys) homes.set(key, Math.min(homes.get(key) ?? Infinity, own));
	}
	return joined.map(({ group, more }) => (more.length === 0 ? group : { ...group, hubs: [...group.hubs, ...more] })).sort(byPath);
}

/**
 * A note, such as a daily note, a debrief in another folder or a board with the notes that it links, joins the only larger loop that
 * its people are in. All of them must be in it, or for a single note at least two and more than half: a debrief also names people
 * who sat in. A short form of a name is enough if only one loop has it. Larger notes join first, so that several notes on one
 * person find the same loop.
 */
function joinSingleNotes(groups: readonly LoopNotes[]): LoopNotes[] {
	const askers = new Map(groups.map((group) => [group, askersIn(notesOf(group))]));
	const sizes = new Map([...askers].map(([group, names]) => [group, [names.filter(isFullName).length, names.length] as const]));
	// A loop with more full names says more about its people than one with more short forms; of equals a message joins the other.
	const compared = (a: LoopNotes, b: LoopNotes): number => bySize(sizes.get(a) ?? NONE, sizes.get(b) ?? NONE)
		|| Number(isMessage(a.head)) - Number(isMessage(b.head));
	const isLarger = (a: LoopNotes, b: LoopNotes): boolean => compared(a, b) < 0;
	const largestFirst = [...groups].sort(compared);
	const bearers = new Map<string, Set<LoopNotes>>();
	for (const group of largestFirst) {
		for (const name of shortFormsOf(askers.get(group) ?? [])) bearers.set(name, (bearers.get(name) ?? new Set()).add(group));
	}
	const homeFor = (group: LoopNotes, name: string): LoopNotes | null => {
		const larger: LoopNotes[] = [];
		for (const other of bearers.get(name) ?? []) {
			if (!isLarger(other, group) || larger.length > 1) break;
			larger.push(other);
		}
		return only(larger);
	};
	const joining = new Map<LoopNotes, LoopNotes[]>();
	const gone = new Set<LoopNotes>();
	for (const group of largestFirst) {
		const names = askers.get(group) ?? [];
		const homes = names.flatMap((name) => homeFor(group, name) ?? []);
		const [home] = homes;
		if (home === undefined || homes.some((other) => other !== home)) continue;
		const isSingle = group.hubs.length === 0;
		// One name in two notes of one person each may be two people.
		const isAll = homes.length === names.length && (names.length > 1 || (isSingle && (askers.get(home)?.length ?? 0) > 1));
		const isMost = isSingle && homes.length > 1 && homes.length * 2 > names.length;
		if (!isAll && !isMost) continue;
		gone.add(group);
		addTo(joining, home, group);
		for (const name of shortFormsOf(names)) bearers.get(name)?.delete(group);
	}
	return groups.filter((group) => !gone.has(group)).map((group) => {
		const hubs = (joining.get(group) ?? []).sort(byPath).flatMap(notesOf);
		return hubs.length === 0 ? group : headedByNote({ ...group, hubs: [...group.hubs, ...hubs] });
	});
}

/** Replaces a message as the head of a loop with the best of its other notes that have several rounds. */
function headedByNote(group: LoopNotes): LoopNotes {
	const [head] = group.hubs.filter(({ interviews }) => interviews.length > 1).sort(asHead);
	if (!isMessage(group.head) || head === undefined || isMessage(head)) return group;
	return { ...group, head, hubs: [group.head, ...group.hubs.filter((hub) => hub !== head)] };
}

/** How many people a loop names in full, and how many in all. */
type Size = readonly [inFull: number, all: number];

const NONE: Size = [0, 0];

/** Sorts the larger first. */
function bySize(a: Size, b: Size): number {
	return b[0] - a[0] || b[1] - a[1];
}

/**
 * Notes that name people only because others do, with the loop they all ask in: a debrief with its questions. A note of
 * stories, of one person or without questions says nothing about a round.
 */
export function joinKnown(groups: readonly LoopNotes[], known: readonly InterviewNote[]): LoopNotes[] {
	const rounds = known.filter(({ stories, questions, loop }) => loop === undefined && stories.length === 0 && questions.length > 0)
		.filter((note) => !askersIn([note]).some((name) => bearsName(note, name)));
	const names = new Map(groups.map((group) => [group, shortFormsOf(askersIn(notesOf(group)))]));
	const homeOfAll = (note: InterviewNote): LoopNotes | null => only(groups.filter((group) =>
		isNear(note, notesOf(group)) && askersIn([note]).every((name) => names.get(group)?.has(name))));
	const homes = new Map(rounds.map((note) => [note, homeOfAll(note)]));
	return groups.map((group) => {
		const joining = rounds.filter((note) => homes.get(note) === group);
		return joining.length === 0 ? group : { ...group, hubs: [...group.hubs, ...joining] };
	});
}

/** True for a note in the same folder of the vault as one of a loop's, or tied to one by a link. */
function isNear(note: InterviewNote, loop: readonly InterviewNote[]): boolean {
	const folder = topFolderOf(note.path);
	return loop.some((other) => topFolderOf(other.path) === folder || linksByName(note, other) || linksByName(other, note));
}

function linksByName({ links }: InterviewNote, { path }: InterviewNote): boolean {
	return links.some((link) => linkedName(link) === fold(basename(path)));
}

/** The names of those who ask in some notes, folded, each once. */
function askersIn(notes: readonly InterviewNote[]): string[] {
	return [...new Set(notes.flatMap(({ interviews }) =>
		interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => fold(name)))))];
}

/** Folded names with their short forms. */
function shortFormsOf(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.flatMap((name) => [name, ...(isFullName(name) ? shortNames(name) : [])]));
}

/**
 * A note with the rounds of several companies is a loop for each; what is under none of them goes with the first, and so do
 * the other notes, unless another one was chosen for them.
 */
function byCompany(group: LoopNotes): LoopNotes[] {
	const { head, hubs } = group;
	const companies = unique(head.interviews.flatMap(({ company }) => company ?? []), ({ line }) => `${line}`);
	if (companies.length < 2) return [group];
	return companies.map((company) => {
		const own = head.interviews.filter((interview) => (interview.company ?? companies[0])?.line === company.line);
		// What is below no company belongs to all.
		const isOwn = ({ line }: Remark): boolean => companies.every((other) => other === company || !holds(other, line));
		const ofAll = { topics: head.topics.filter(isOwn), questionsToAsk: head.questionsToAsk.filter(isOwn) };
		const isOfHub = ({ loop }: InterviewNote): boolean => (companies.find(({ name }) => loop === loopPath(head, name)) ?? companies[0]) === company;
		return { head: { ...head, ...ofAll, interviews: own, date: null }, hubs: hubs.filter(isOfHub), company };
	});
}

function holds({ line, endLine }: Company, at: number): boolean {
	return line <= at && at <= endLine;
}

/**
 * True for a note that bears the name of the only person it names, whom another note's rounds name: it says more of
 * that person.
 */
function isAboutPersonOf(note: InterviewNote, asking: ReadonlyMap<string, readonly InterviewNote[]>): boolean {
	const [only, ...others] = note.interviews.flatMap(({ interviewers }) => interviewers);
	if (only === undefined || others.length > 0 || !bearsName(note, only.name)) return false;
	return (asking.get(fold(only.name)) ?? []).some((other) => other !== note && !bearsName(other, only.name));
}

/** The notes in whose rounds somebody asks, by the folded name. */
function notesByAsker(notes: readonly InterviewNote[]): ReadonlyMap<string, readonly InterviewNote[]> {
	const asking = new Map<string, InterviewNote[]>();
	for (const note of notes) for (const name of askersIn([note])) addTo(asking, name, note);
	return asking;
}

/** True for a note named by a person's full name. */
export function bearsName(note: InterviewNote, name: string): boolean {
	return isFullName(name) && namesOf(note).some((own) => fold(own) === fold(name));
}

/**
 * The overview a hub belongs to: of several that tie it the one at home in its folder, else the one that names its interviewer,
 * one that links it, one it links itself, the one that is least an index. Null when several are left: then it stays a
 * loop of its own.
 */
function homeOf(hub: InterviewNote, tied: readonly Overview[], overviews: readonly Overview[], ways: NoteWays): Overview | null {
	let left = [...tied];
	if (left.length < 2) return only(left);
	const linked = ways.linksTo(left.map(({ note }) => note))(hub);
	const preferences: ReadonlyArray<(overview: Overview) => boolean> = [
		({ note }) => !isHub(note),
		({ note }) => homesOf(note).includes(folderOf(hub.path)),
		({ note }) => namesAskerOf(note, hub, ways),
		({ links }) => links.length > 0,
		({ note }) => linked.includes(note),
	];
	for (const prefers of preferences) left = preferred(left, prefers);
	return only(fewestLinked(left, overviews, ways));
}

function preferred(overviews: readonly Overview[], prefers: (overview: Overview) => boolean): Overview[] {
	const better = overviews.filter(prefers);
	return better.length > 0 ? better : [...overviews];
}

/** Those that link the fewest overviews: an index links more of them than an overview does. */
function fewestLinked(left: readonly Overview[], overviews: readonly Overview[], ways: NoteWays): Overview[] {
	if (left.length < 2) return [...left];
	const linksOf = ways.linksTo(overviews.map(({ note }) => note));
	const counts = left.map(({ note }) => linksOf(note).length);
	return left.filter((_, i) => counts[i] === Math.min(...counts));
}
