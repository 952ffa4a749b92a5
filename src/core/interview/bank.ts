import { addTo } from './add-to';
import { fold } from './fold';
import type { InterviewNote } from './interview-note';
import { firstName, isFullName } from './full-name';
import { joinedAssignments } from './joined-assignments';
import { joinedNames } from './joined-headings';
import { isWellKnown, learnPrinciples, type Principle, type PrincipleChoices, type Principles } from './principle';
import { principlesOfQuestion, principlesOfStory } from './principles-served';
import type { Question, QuestionKind } from './question';
import { basename, namesOf } from './names';
import { namesSaid } from './names-said';
import { ofNote } from './of-note';
import { notePlaces, type NotePlaces } from './note-places';
import { isRoundName } from './reading/people/people-lexicon';
import { isNamedForPrinciples } from './reading/principles-note';
import { isAskedOfYou } from './reading/questions/asked-of-you';
import { wordLists } from './reading/people/word-lists';
import type { Story } from './story';
import {
	eachPlaceOnce, follow, samePlace, storyLinks, toStory, type ReachedStories, type Resolve, type StoryFinder, type StoryLink,
} from './story-links';
import { remembered } from './remembered';
import { calledStories, type CalledStory } from './story-called';
import { unique } from './unique';

/** A question at one of its places. */
export interface QuestionPlace {
	/** Vault path. */
	readonly path: string;
	readonly question: Question;
}

/** One asked prompt over all notes: the same words in several places are one question. */
export interface BankQuestion {
	/** The folded text: equal for equal questions. */
	readonly key: string;
	readonly text: string;
	readonly kind: QuestionKind;
	/** Never empty; the place that says most about it first. */
	readonly places: readonly QuestionPlace[];
	/** What it assesses; empty when nothing above it is a principle. */
	readonly principles: readonly Principle[];
	/** Its own stories: those it links, and the one whose heading it is under. */
	readonly stories: readonly StoryLink[];
	/** Stories that share only its section or principle: they could fit. */
	readonly couldFit: readonly StoryLink[];
}

/** A question with one of its places. */
export interface NoteQuestion {
	readonly question: BankQuestion;
	readonly place: QuestionPlace;
}

/** A story of the vault with the principles it serves. */
export interface BankStory {
	readonly path: string;
	readonly story: Story;
	readonly principles: readonly Principle[];
}

/** All questions, stories and principles of a library, tied together. */
export interface Bank {
	readonly principles: Principles;
	readonly questions: readonly BankQuestion[];
	readonly stories: readonly BankStory[];
	/** The questions of one note in order of lines, each with its place there. */
	inNote(path: string): readonly NoteQuestion[];
	/**
	 * A question as it is in a note that may be newer than the library's, together with its places in other notes; that
	 * note's place first.
	 */
	asWritten(question: Question, note: InterviewNote): BankQuestion;
}

/**
 * Ties the notes together. `resolve` follows link paths, `choices` are what the person said of principles that look
 * alike.
 */
export function deriveBank(notes: readonly InterviewNote[], resolve: Resolve, choices: PrincipleChoices = {}): Bank {
	// "Their values: [[values - Northwind]]" links the list, which is no principle itself.
	const principles = learnPrinciples(namesMet(notes).filter((name) => !isNamedForPrinciples(name)), choices);
	const stories = notes.flatMap((note) => note.stories.map((story) =>
		({ path: note.path, story, principles: principlesOfStory(story, note, principles) })));
	const finder = storyFinder(notes, stories, principles, resolve);
	const places = placesByText(notes);
	const questions = Array.from(places, ([key, found]) => joined(key, mostTold(found), finder));
	let byKey: ReadonlyMap<string, BankQuestion> | null = null;
	const inNote = (path: string): NoteQuestion[] => {
		byKey ??= new Map(questions.map((question) => [question.key, question]));
		const note = finder.note(path);
		return note === undefined ? [] : keyedPlaces(note).flatMap(({ key, place: { question } }) => atItsPlace(question, byKey?.get(key)));
	};
	const asWritten = (question: Question, note: InterviewNote): BankQuestion => {
		const key = fold(question.text);
		const elsewhere = (places.get(key) ?? []).filter(({ path }) => path !== note.path);
		return joined(key, [{ path: note.path, question }, ...mostTold(elsewhere)],
			{ ...finder, note: (path) => (path === note.path ? note : finder.note(path)) });
	};
	return { principles, questions, stories, inNote, asWritten };
}

/**
 * Every name that surely is a principle: what interviews assign, what a list of principles has as headings, and headings
 * over questions that rounds mention.
 */
function namesMet(notes: readonly InterviewNote[]): string[] {
	const others = [...notes.flatMap(({ principles }) => principles), ...headingsSaid(notes)];
	const known = new Set(others.map(fold));
	const assigned = notes.flatMap(({ interviews }) => interviews.flatMap(({ principles, interviewers }) => [
		...joinedAssignments(principles, (name) => known.has(name)).map(({ name }) => name),
		...interviewers.flatMap(({ assesses = [] }) => assesses),
	]));
	return [...assigned, ...others];
}

/** "Ada Holm (Northwind)": one word in parentheses may be where somebody works. */
const IN_PARENTHESES = /\(\s*[\p{L}\p{N}’'-]+\s*\)/gu;

/** Values come in sets: a single heading that is named beside people may be a round or a subject. */
const FEWEST_VALUES = 2;

/**
 * Headings over behavioral questions that the rounds of some note mention, in the same note or another. They count only
 * if there are at least `FEWEST_VALUES` of them, and for a note only if its rounds mention that many. Names of people,
 * rounds, notes and stories do not count, nor a heading that joins two others, nor does a line that only repeats a heading of its own note.
 */
function headingsSaid(notes: readonly InterviewNote[]): string[] {
	const firstNames = new Set(notes.flatMap(({ interviews }) => interviews.flatMap(
		({ interviewers }) => interviewers.map(({ name }) => firstName(name)))));
	const ofNotes = new Set(notes.flatMap((note) => [...namesOf(note), ...note.stories.map(({ title }) => title)]).map(fold));
	const isValue = (name: string): boolean =>
		!isRoundName(name) && !isAskedOfYou(name) && !ofNotes.has(name) && !firstNames.has(firstName(name));
	const ofEach = notes.map((note) => new Set(headingsOf(note, firstNames)));
	const values = new Set(ofEach.flatMap((own) => [...own]).filter(isValue));
	const isOne = (name: string): boolean => values.has(name) || isWellKnown(name);
	const headings = new Set([...values].filter((name) => joinedNames(name, isOne).length === 0));
	return headings.size < FEWEST_VALUES ? [] : notes.flatMap((note, i) => {
		const said = note.interviews.flatMap((interview) => interview.said.flatMap(({ text }) =>
			(ofEach[i]?.has(fold(text)) === true ? [] : namesSaid(text.replace(IN_PARENTHESES, ' '), (name) => headings.has(name)))));
		return new Set(said.map(fold)).size < FEWEST_VALUES ? [] : said;
	});
}

/** "2 Hold the keys". */
const NUMBERED = /^\d{1,2} (?=\p{L})/u;

/** A heading or label, folded and without its number, with its first word. */
interface Head {
	readonly name: string;
	readonly first: string;
}

/** What is above the behavioral questions of a note, each list of names once: hundreds of questions share one. */
const headsOf = ofNote(({ questions }): ReadonlyArray<readonly Head[]> => {
	const above = new Map(questions.flatMap(({ kind, under }) => (kind === 'behavioral' ? [[under.join('\n'), under] as const] : [])));
	return Array.from(above.values(), (under) => under.map((written) => {
		const name = fold(written).replace(NUMBERED, '');
		return { name, first: firstName(name) };
	}));
});

/** What heads the behavioral questions of a note, but for what is within the name of a person: "Ada (Design)". */
function headingsOf(note: InterviewNote, firstNames: ReadonlySet<string>): string[] {
	return headsOf(note).flatMap((heads) => {
		const names = heads.map(({ name }) => name);
		const people = heads.flatMap(({ name, first }) => (firstNames.has(first) ? [name] : []));
		return people.length === 0 ? names : names.filter((name) => !people.some((person) => person !== name && person.includes(name)));
	});
}

function storyFinder(notes: readonly InterviewNote[], stories: readonly BankStory[], principles: Principles,
	resolve: Resolve): StoryFinder {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	const byPrinciple = new Map<string, StoryLink[]>();
	for (const { path, story, principles: served } of stories) {
		const link = toStory(path, story, 'principle');
		for (const { key } of served) addTo(byPrinciple, key, link);
	}
	const people = namesOfPeople(notes);
	const asks = remembered((name) => people.has(fold(name)));
	const listed = listedByNumber(notes);
	const byNumber = numberedStories(stories);
	const { named, called } = calledStories(namesOfStories(stories, byPath), LISTS.isOrdinary);
	const toFound = (found: BankStory | null): StoryLink | null => (found === null ? null : toStory(found.path, found.story, 'link'));
	const placesOf = new Map<InterviewNote, NotePlaces>();
	const finder: StoryFinder = {
		note: (path) => byPath.get(path),
		places: (note) => {
			const places = placesOf.get(note) ?? notePlaces(note);
			placesOf.set(note, places);
			return places;
		},
		resolve,
		principles,
		asks,
		numbered: (number, path) => {
			const { target = null, source = '' } = listed.get(number) ?? {};
			return byNumber(number, path) ?? (target === null ? null : follow({ target, alias: null }, 'link', source, finder));
		},
		named: (name) => toFound(named(name)),
		called: (words) => toFound(called(words)),
		ofPrinciple: (key) => byPrinciple.get(key) ?? [],
	};
	return finder;
}

/** Decoded once, at the first look-up. */
const LISTS = wordLists();

/** Each story with its title, and the names of its note where it is the only one there. */
function namesOfStories(stories: readonly BankStory[], byPath: ReadonlyMap<string, InterviewNote>): ReadonlyArray<CalledStory<BankStory>> {
	return stories.map((story) => {
		const note = byPath.get(story.path);
		const own = note === undefined || note.stories.length > 1 ? [] : namesOf(note);
		return { story, names: [story.story.title, ...own] };
	});
}

/** The links that notes list by number; a number that leads to two places leads nowhere. */
function listedByNumber(notes: readonly InterviewNote[]): ReadonlyMap<number, { target: string | null; source: string }> {
	const found = new Map<number, { target: string | null; source: string }>();
	for (const { path, numberedStories: listed } of notes) {
		for (const { number, target } of listed) {
			const known = found.get(number);
			found.set(number, { target: known === undefined || known.target === target ? target : null, source: path });
		}
	}
	return found;
}

/** The stories that one number of the library goes by: a number that two stories bear names none of them. */
function numberedStories(stories: readonly BankStory[]): StoryFinder['numbered'] {
	const byNumber = new Map<number, BankStory | null>();
	for (const one of stories) {
		const { number } = one.story;
		if (number !== null) byNumber.set(number, byNumber.has(number) ? null : one);
	}
	const inNotes = new Map<string, Map<number, BankStory | null>>();
	for (const one of stories) {
		const { number } = one.story;
		if (number === null) continue;
		const inNote = inNotes.get(one.path) ?? new Map<number, BankStory | null>();
		inNotes.set(one.path, inNote.set(number, inNote.has(number) ? null : one));
	}
	return (number, path) => {
		const found = inNotes.get(path)?.get(number) ?? byNumber.get(number);
		return found ? toStory(found.path, found.story, 'link') : null;
	};
}

/** Full names of all who ask, with the aliases of notes that bear one: a first name alone may title a story. */
function namesOfPeople(notes: readonly InterviewNote[]): Set<string> {
	const names = notes.flatMap(({ interviews }) =>
		interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)));
	const people = new Set(names.filter(isFullName).map(fold));
	const bearing = people.size === 0 ? [] : notes.filter(({ path }) => people.has(fold(basename(path))));
	for (const { aliases } of bearing) for (const alias of aliases) people.add(fold(alias));
	return people;
}

/** The questions of a note with the keys they have in the bank. */
const keyedPlaces = ofNote(({ path, questions }) => questions.map((question) => ({ key: fold(question.text), place: { path, question } })));

function placesByText(notes: readonly InterviewNote[]): Map<string, QuestionPlace[]> {
	const places = new Map<string, QuestionPlace[]>();
	for (const note of notes) for (const { key, place } of keyedPlaces(note)) addTo(places, key, place);
	return places;
}

function mostTold(places: readonly QuestionPlace[]): readonly QuestionPlace[] {
	return places.length === 1 ? places : [...places].sort((a, b) => told(b.question) - told(a.question));
}

function joined(key: string, places: readonly QuestionPlace[], finder: StoryFinder): BankQuestion {
	const first = places[0]?.question;
	const principles = probedIn(places, finder);
	const { stories, couldFit } = storiesIn(places, principles, finder);
	return { key, text: first?.text ?? '', kind: first?.kind ?? 'behavioral', places, principles, stories, couldFit };
}

/** Nearly every question is in one place only: nothing is copied for those. */
function probedIn(places: readonly QuestionPlace[], finder: StoryFinder): readonly Principle[] {
	const first = places[0];
	if (first !== undefined && places.length === 1) return probedAt(first, finder);
	return unique(places.flatMap((place) => probedAt(place, finder)), ({ key }) => key);
}

function storiesIn(places: readonly QuestionPlace[], principles: readonly Principle[],
	finder: StoryFinder): ReachedStories {
	const first = places[0];
	if (first !== undefined && places.length === 1) return storiesAt(first, principles, finder);
	const all = places.map((place) => storiesAt(place, principles, finder));
	const stories = surestWays(all.flatMap((one) => one.stories));
	const couldFit = surestWays(all.flatMap((one) => one.couldFit));
	return { stories, couldFit: couldFit.filter((link) => !stories.some((own) => samePlace(own, link))) };
}

function probedAt({ path, question }: QuestionPlace, finder: StoryFinder): readonly Principle[] {
	const holder = finder.note(path);
	return holder === undefined ? [] : principlesOfQuestion(question, holder, finder.principles);
}

function storiesAt({ path, question }: QuestionPlace, principles: readonly Principle[],
	finder: StoryFinder): ReachedStories {
	const holder = finder.note(path);
	return holder === undefined ? NONE : storyLinks(question, holder, principles, finder);
}

/** Each story once, by the surest way any place has. */
function surestWays(links: readonly StoryLink[]): readonly StoryLink[] {
	return eachPlaceOnce([...links].sort((a, b) => WAYS.indexOf(a.via) - WAYS.indexOf(b.via)));
}

const NONE: ReachedStories = { stories: [], couldFit: [] };

const WAYS = ['link', 'heading', 'section', 'principle'];

/** How much a place says about its question. */
function told({ talkingPoints, references, followUps }: Question): number {
	return 2 * references.length + 2 * talkingPoints.length + followUps.length;
}

function atItsPlace(question: Question, asked: BankQuestion | undefined): NoteQuestion[] {
	const place = asked?.places.find((one) => one.question === question);
	return asked === undefined || place === undefined ? [] : [{ question: asked, place }];
}
