import { readLinks } from '../../src/core/note/links.ts';
import { readOutline } from '../../src/core/note/read-outline.ts';
import type { FoundPerson } from '../../src/core/interview/reading/people/merge-people.ts';
import { mayNameInterviewers } from '../../src/core/interview/reading/people/note-ties.ts';
import { isAdrift } from '../../src/core/interview/reading/people/rules/where.ts';
import { plainPeopleReading, readPeople } from '../../src/core/interview/reading/people/read-people.ts';
import { wordLists } from '../../src/core/interview/reading/people/word-lists.ts';
import { wordsNear } from '../../src/core/interview/reading/people/words-near.ts';
import type { Finding, MeasuredNote } from '../measure/measured-note.ts';

/** Somebody whom the reading weighed, and whether a careful reader takes them for an interviewer. */
export interface Case {
	readonly right: boolean;
	readonly trust: number;
	readonly mentions: readonly CaseMention[];
}

/** What holds for one mention of somebody. */
export interface CaseMention {
	/** Each signal with the points it has today. */
	readonly signals: ReadonlyMap<string, number>;
	/** The words around it as "where word". */
	readonly words: readonly string[];
}

const LISTS = wordLists();

function peopleIn(path: string, text: string): FoundPerson[] {
	if (!mayNameInterviewers(path, text)) return [];
	const outline = readOutline(text);
	return readPeople(path, outline, readLinks(outline), plainPeopleReading(LISTS));
}

/** The people of a note of a set, each with its trust; those on whom careful readers differ are left out. */
export function casesOf(note: MeasuredNote, trust = 1): Case[] {
	const left = note.expected.filter(({ kind, unsure }) => kind === 'interviewer' || unsure);
	return peopleIn(note.path, note.text).sort((a, b) => b.score - a.score).flatMap((person) => {
		const finding: Finding = {
			kind: 'interviewer', texts: [person.name], line: person.line, optional: false, principle: null, parts: '',
		};
		const at = left.findIndex(({ fit }) => fit(finding) > 0);
		if (left[at]?.unsure === true) return [];
		if (at >= 0) left.splice(at, 1);
		return [caseOf(person, at >= 0, trust)];
	});
}

/** How much a name in a note on other subjects counts: there are many of them. */
const OTHER_TRUST = 0.3;
/** Names far below the bar teach nothing. */
const FAR_BELOW = -15;

/** The people of a note on other subjects: none of them is an interviewer. */
export function casesOfOthers(path: string, text: string): Case[] {
	return peopleIn(path, text).filter(({ score }) => score > FAR_BELOW)
		.map((person) => caseOf(person, false, OTHER_TRUST));
}

function caseOf({ mentions }: FoundPerson, right: boolean, trust: number): Case {
	return {
		right, trust,
		mentions: mentions.map(({ mention, why }) => ({
			signals: new Map(why.filter(({ signal }) => signal !== 'words-around').map(({ signal, weight }) => [signal, weight])),
			words: isAdrift(mention) ? [] : wordsNear(mention).map(({ where, word }) => `${where} ${word}`),
		})),
	};
}
