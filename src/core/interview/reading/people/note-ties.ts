import { anyOf } from '../../any-of';
import { HIRING_KINDS } from '../../lexicon/hiring-kinds';
import { wordsOf } from '../../lexicon/lexicon';
import { noLetterBefore } from '../no-letter-before';
import { fold } from '../../fold';
import { folderOf } from '../../names';
import { hiringWords, textWords } from '../text-words';

const INTERVIEW = hiringWords('interviews');
const BESIDE_NAMES = hiringWords('besideNames');
const HUNT = hiringWords('hunt');
const SOUNDS_LIKE_HUNT = new RegExp(hiringWords('soundsLikeHunt'), 'gi');
const OTHERS = hiringWords('others', wordsOf(({ notes }) => notes?.otherTalks));
const PERHAPS_OTHERS = hiringWords('perhapsOthers');
const OTHER_FOLDERS: ReadonlySet<string> = new Set(wordsOf(({ hiring }) => hiring?.otherFolders).map(fold));
const HIRERS = hiringWords('hirers');
const HIRERS_SAY = hiringWords('hirersSay');
const PERHAPS_HIRERS_SAY = hiringWords('perhapsHirersSay');
const PRACTICE = hiringWords('practiceSays');
/** Counted, not only looked for. */
const RESEARCH = new RegExp(hiringWords('research'), 'gi');
const CANDIDATES = new RegExp(textWords({ is: wordsOf(({ subjects }) => subjects?.candidates) }), 'gi');
/** Each is tried at a place where one may be. */
const KINDS: readonly RegExp[] = HIRING_KINDS.map((kind) => {
	const { source, flags } = textWords(kind, kind.isExact);
	return new RegExp(source, `${flags}y`);
});
/**
 * Finds every place where a kind may be: one search of a text for all kinds takes a tenth of the time of one for each.
 */
const ANY_KIND = new RegExp(textWords({
	begins: HIRING_KINDS.flatMap(({ is = [], begins = [] }) => [...is, ...begins]),
	holds: HIRING_KINDS.flatMap(({ holds = [] }) => holds),
}).source, 'gi');

/** A line that only notes of those who hire have: "Candidate: …". */
const CANDIDATE_LINE = new RegExp(`^${anyOf(wordsOf(({ notes }) => notes?.candidateLines))}\\s*[:：]`, 'im');

/** True for a text that says that its author interviews others. */
export function saysForHiring(text: string): boolean {
	return CANDIDATE_LINE.test(text) || HIRERS_SAY.test(text);
}

/** The same in words that somebody may use of their own interviews too. */
export function mayBeForHiring(text: string): boolean {
	return PERHAPS_HIRERS_SAY.test(text);
}

/** True for a text that says that somebody practiced with the author. */
export function saysPractice(text: string): boolean {
	return PRACTICE.test(text);
}

/** What a note's name, title and folders, and its text, say of its tie to interviews. */
export interface NoteTie {
	/** The name, the title or a folder speaks of an interview. */
	readonly named: boolean;
	/** The path or title speaks of a hunt for a job. */
	readonly hunt: boolean;
	/**
	 * How many kinds of words of hiring the text has; 0 in long notes with few. Counted on demand, and only up to four or
	 * a few more.
	 */
	readonly kinds: () => number;
	/** The text has a word for an interview. */
	readonly inText: boolean;
	/** The name or title speaks of other people's talks, or the text of a study. */
	readonly others: boolean;
	/** The same in words that some use of their own interviews too. */
	readonly perhapsOthers: boolean;
	/** The note is for those who hire. */
	readonly hirers: boolean;
	/** The same by words that a candidate may use too. */
	readonly perhapsHirers: boolean;
	/** The text says that somebody practiced with the author. */
	readonly practice: boolean;
	/** It lies in a folder of other matters. */
	readonly elsewhere: boolean;
}

/** Of longer texts only the beginning is searched for kinds of words. */
const LOOKED_AT = 12_000;
/**
 * In a text of 3,600 characters three kinds of words tie it, in one of 10,000 five: long texts on anything hold a
 * few.
 */
const KIND_REACH = 400;

/** True for a name that speaks of a hunt for a job, not of a cron job or a web application. */
function speaksOfJobs(name: string): boolean {
	return HUNT.test(name.replace(SOUNDS_LIKE_HUNT, ' '));
}

/** True for a text that speaks of a job interview by itself. */
export function speaksOfInterview(text: string): boolean {
	return INTERVIEW.test(text);
}

/** True for a folder or name that speaks of a hunt for a job or of interviews. */
export function speaksOfHunt(name: string): boolean {
	return speaksOfJobs(name.replace(/_/g, ' ')) || INTERVIEW.test(name);
}

/** True for a folder of other people's talks: meetings, research. */
export function speaksOfOthers(folder: string): boolean {
	return OTHERS.test(folder) || PERHAPS_OTHERS.test(folder);
}

/** True for a note in a folder of other matters, none of which is about a hunt for a job or interviews. */
export function liesElsewhere(path: string): boolean {
	const folder = folderOf(path);
	return folder.split('/').some((name) => OTHER_FOLDERS.has(fold(name).replace(/^\d+ /, ''))) && !speaksOfHunt(folder);
}

/** True for a line with a word of hiring. */
export function speaksOfHiring(text: string): boolean {
	return BESIDE_NAMES.test(text);
}

/**
 * What ties the note at a path to interviews: `head` is the end of the path with the title, `properties` the labels and
 * values of its frontmatter.
 */
export function tieOfNote(path: string, head: string, text: string, properties: string): NoteTie {
	const name = head.replace(/_/g, ' ');
	const candidates = text.match(CANDIDATES)?.length ?? 0;
	const subjects = text.match(RESEARCH)?.length ?? 0;
	let kinds: number | null = null;
	return {
		named: INTERVIEW.test(name) || INTERVIEW.test(properties),
		hunt: speaksOfJobs(name),
		kinds: () => kinds ??= kindsIn(text, MOST_KINDS),
		inText: INTERVIEW.test(text),
		others: OTHERS.test(name) || subjects * 1500 > Math.max(text.length, 2500),
		perhapsOthers: PERHAPS_OTHERS.test(name),
		hirers: HIRERS.test(name) || saysForHiring(text) || (candidates >= 3 && candidates * 600 > text.length),
		perhapsHirers: mayBeForHiring(text),
		practice: saysPractice(text),
		elsewhere: liesElsewhere(path),
	};
}

/** No caller needs a higher count. */
const MOST_KINDS = 4;

/** Stops counting at `enough`, or at the fewest that count in a text of this length if those are more. */
function kindsIn(text: string, enough: number): number {
	const beginning = text.slice(0, LOOKED_AT);
	const fewest = Math.ceil(Math.sqrt(text.length / KIND_REACH));
	const most = Math.max(enough, fewest);
	const found = new Set<RegExp>();
	for (let at = nextKind(beginning, 0); at >= 0 && found.size < most; at = nextKind(beginning, at + 1))
		for (const kind of KINDS) if (isAt(kind, beginning, at)) found.add(kind);
	if (found.size >= most) return most;
	return (found.size < fewest ? 0 : found.size) + (asksForStories(beginning) ? 2 : 0);
}

/** Where a kind may be next, -1 after the last place. */
function nextKind(text: string, from: number): number {
	ANY_KIND.lastIndex = from;
	return ANY_KIND.exec(text)?.index ?? -1;
}

function isAt(sticky: RegExp, text: string, at: number): boolean {
	sticky.lastIndex = at;
	return sticky.test(text);
}

const STORY_PROMPTS = noLetterBefore(anyOf(wordsOf(({ openers }) => openers.stories)));

/** True for a text with two prompts for stories or more. */
function asksForStories(text: string): boolean {
	return STORY_PROMPTS.count(text) >= 2;
}

/** A quick look at a note before its lines: false only where nobody in it can interview the candidate. */
export function mayNameInterviewers(path: string, text: string): boolean {
	if (INTERVIEW.test(text) || INTERVIEW.test(path) || speaksOfJobs(path) || BESIDE_NAMES.test(text)) return true;
	return kindsIn(text, 2) >= 2;
}
