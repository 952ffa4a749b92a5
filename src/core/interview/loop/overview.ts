import { addTo } from '../add-to';
import { liesIn } from '../choose';
import { fold } from '../fold';
import type { Interview, Interviewer } from '../interview';
import type { InterviewNote } from '../interview-note';
import { folderOf, nameOfTarget, namesOf } from '../names';
import type { NoteWays } from './note-ways';
import { builtInPrinciple } from '../principle';
import { samePerson } from '../full-name';

/** A note that ties notes of single interviews together. */
export interface Overview {
	readonly note: InterviewNote;
	/**
	 * Notes of single interviews tied to it by a link in either direction: in the order it links them, then those that
	 * only link back.
	 */
	readonly hubs: readonly InterviewNote[];
	/** Those of them it links itself. */
	readonly links: readonly InterviewNote[];
}

/** True for a note of a single interview. */
export function isHub({ interviews }: InterviewNote): boolean {
	return interviews.length === 1;
}

/**
 * The notes that tie two hubs or more together, or one whose interviewer they name among their own rounds. Stories,
 * principles, people and days are linked by several interviews too, and are no overview. `isStory` is true for the path
 * of a note that a question links as its story.
 */
export function findOverviews(notes: readonly InterviewNote[], ways: NoteWays,
	isStory: (path: string) => boolean): Overview[] {
	const hubs = notes.filter(isHub).sort((a, b) => (a.path < b.path ? -1 : 1));
	if (hubs.length === 0) return [];
	const linksOf = ways.linksTo(hubs);
	const linkers = linkersOf(hubs, ways);
	const found = notes.flatMap((note) => {
		const links = linksOf(note);
		const ofAny = isAboutRounds(note, links);
		const ofBack = isBare(note) && !isStory(note.path);
		const back = (linkers.get(note) ?? []).filter((link) => ofAny || (ofBack && isBack(link))).map(({ hub }) => hub);
		const tied = ofOneCompany(note, [...new Set([...links, ...back])]);
		const linked = new Set(links);
		const overview = { note, hubs: tied, links: tied.filter((hub) => linked.has(hub)) };
		return isOverview(overview, ways) ? [overview] : [];
	});
	return found.filter((overview) => !isHub(overview.note) || isAloneAbove(overview, found));
}

/** A hub's link to another note, as written. */
interface LinkUp {
	readonly hub: InterviewNote;
	readonly target: string;
}

function linkersOf(hubs: readonly InterviewNote[], ways: NoteWays): Map<InterviewNote, LinkUp[]> {
	const linkers = new Map<InterviewNote, LinkUp[]>();
	for (const hub of hubs) {
		for (const target of hub.links) {
			const note = ways.follow(target, hub);
			if (note !== null && note !== hub) addTo(linkers, note, { hub, target });
		}
	}
	return linkers;
}

/** True for a note that links hubs or holds rounds: any link from a hub belongs to it. */
function isAboutRounds({ interviews }: InterviewNote, links: readonly InterviewNote[]): boolean {
	return links.length > 0 || interviews.length > 1;
}

/** True for a note with nothing in it that a hub would link it for. */
function isBare({ definesPrinciples, stories, questions }: InterviewNote): boolean {
	return !definesPrinciples && stories.length === 0 && questions.every(({ kind }) => kind !== 'behavioral');
}

/** True for a hub's link that is no part of what its round says. */
function isBack({ hub, target }: LinkUp): boolean {
	return !hub.interviews.some((interview) => isPartOf(target, interview));
}

/** True for a link to what a round assesses, who asks in it or what to go over for it. */
function isPartOf(target: string, { principles, interviewers, topics }: Interview): boolean {
	const name = fold(nameOfTarget(target));
	return [...principles, ...interviewers].some((one) => one.link === target || fold(one.name) === name)
		|| topics.some(({ text }) => text.includes(nameOfTarget(target)));
}

/** Where hubs lie in several folders they may be of several companies: only those at home with the note are its own. */
function ofOneCompany(note: InterviewNote, hubs: readonly InterviewNote[]): readonly InterviewNote[] {
	const folders = new Set(hubs.map(({ path }) => folderOf(path)));
	if (folders.size < 2) return hubs;
	const home = homesOf(note).filter((folder) => folders.has(folder));
	return hubs.filter(({ path }) => home.some((folder) => liesIn(path, folder)));
}

/** The folders a note is at home in: the one it lies in, and one beside it of the same name. */
export function homesOf({ path }: InterviewNote): string[] {
	return [folderOf(path), path.replace(/\.md$/i, '')];
}

function isOverview({ note, hubs, links }: Overview, ways: NoteWays): boolean {
	if (note.interviews.length > 1) return hubs.length > 1 || hubs.some((hub) => namesAskerOf(note, hub, ways));
	if (isHub(note)) return links.length > 1;
	return hubs.length > 1 && !isOfAnotherKind(note, hubs, ways);
}

function isOfAnotherKind(note: InterviewNote, hubs: readonly InterviewNote[], ways: NoteWays): boolean {
	const names = namesOf(note);
	const isStory = note.stories.some(({ wholeNote }) => wholeNote);
	const isDay = !/\p{L}/u.test(names[0] ?? '');
	return isStory || isDay || names.some((name) => builtInPrinciple(name) !== null)
		|| hubs.some((hub) => askersOf(hub).some((asker) => isNoteOf(note, asker, hub, ways)));
}

/** True when the note bears the person's name, or their name links to it. */
function isNoteOf(note: InterviewNote, { name, link }: Interviewer, source: InterviewNote, ways: NoteWays): boolean {
	return namesOf(note).some((own) => fold(own) === fold(name)) || (link !== null && ways.follow(link, source) === note);
}

/** A hub ties others only when no hub among them could tie them in turn, and no overview ties it. */
function isAloneAbove({ note, hubs }: Overview, found: readonly Overview[]): boolean {
	return !found.some((other) => hubs.includes(other.note)
		|| (other.note !== note && !isHub(other.note) && other.hubs.includes(note)));
}

/** True when a round of the overview names who asks in the hub, or links to the hub by their name. */
export function namesAskerOf(overview: InterviewNote, hub: InterviewNote, ways: NoteWays): boolean {
	return askersOf(overview).some(({ name, link }) => askersOf(hub).some((asker) => samePerson(name, asker.name))
		|| (link !== null && ways.follow(link, overview) === hub));
}

function askersOf({ interviews }: InterviewNote): Interviewer[] {
	return interviews.flatMap(({ interviewers }) => interviewers);
}
