import { fold } from './fold';
import type { InterviewNote } from './interview-note';
import { learnPrinciples, principleOfInitials, type Principle, type PrincipleChoices, type Principles } from './principle';
import type { Question, QuestionKind } from './question';
import { basename } from './names';
import type { Story } from './story';
import { storyLinks, type Resolve, type StoryFinder, type StoryLink } from './story-links';

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
	/** What it probes; empty when nothing above it is a principle. */
	readonly principles: readonly Principle[];
	readonly stories: readonly StoryLink[];
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
	inNote(path: string): ReadonlyArray<{ readonly question: BankQuestion; readonly place: QuestionPlace }>;
	/** A question as it stands in a note that may be newer than the library's, together with its places in other notes; that note's place first. */
	asWritten(question: Question, note: InterviewNote): BankQuestion;
}

/** Ties the notes together. `resolve` follows link paths, `choices` are what the person said of principles that look alike. */
export function deriveBank(notes: readonly InterviewNote[], resolve: Resolve, choices: PrincipleChoices = {}): Bank {
	const principles = learnPrinciples(namesMet(notes), choices);
	const stories = notes.flatMap((note) => note.stories.map((story) => ({ path: note.path, story, principles: principlesOfStory(story, note, principles) })));
	const finder = storyFinder(notes, stories, principles, resolve);
	const places = placesByText(notes);
	const questions = [...places].map(([key, found]) => joined(key, mostTold(found), principles, finder));
	const byNote = groupByNote(questions);
	const asWritten = (question: Question, note: InterviewNote): BankQuestion => {
		const key = fold(question.text);
		const elsewhere = (places.get(key) ?? []).filter(({ path }) => path !== note.path);
		return joined(key, [{ path: note.path, question, note }, ...mostTold(elsewhere)], principles, { ...finder, note: (path) => (path === note.path ? note : finder.note(path)) });
	};
	return { principles, questions, stories, inNote: (path) => byNote.get(path) ?? [], asWritten };
}

/** Every name that surely is a principle: what interviews assign and what a list of principles has as headings. */
function* namesMet(notes: readonly InterviewNote[]): Iterable<string> {
	for (const note of notes) {
		for (const interview of note.interviews) for (const { name } of interview.principles) yield name;
		yield* note.principles;
	}
}

/** What a question probes: the principles it names itself, else those of the story it stands in, else the nearest name above it that is one, the note's own name last. */
export function principlesOfQuestion(question: Question, note: Pick<InterviewNote, 'path' | 'aliases'>, principles: Principles): Principle[] {
	const named = question.named.flatMap((name) => principles.identify(name) ?? principleOfInitials(name) ?? []);
	if (named.length > 0) return unique(named, ({ key }) => key);
	const ofStory = (question.story?.named ?? []).flatMap((name) => principles.identify(name) ?? []);
	if (ofStory.length > 0) return unique(ofStory, ({ key }) => key);
	const first = firstIdentified([...question.under, ...noteNames(note)], principles);
	return first === null ? [] : [first];
}

/** What a story serves: the principles it names itself, else the nearest above it. */
function principlesOfStory(story: Story, note: InterviewNote, principles: Principles): Principle[] {
	const named = story.named.flatMap((name) => principles.identify(name) ?? []);
	if (named.length > 0) return unique(named, ({ key }) => key);
	const above = firstIdentified([...story.under, ...noteNames(note)], principles);
	return above === null ? [] : [above];
}

function noteNames({ path, aliases }: Pick<InterviewNote, 'path' | 'aliases'>): string[] {
	return [basename(path), ...aliases];
}

function firstIdentified(names: readonly string[], principles: Principles): Principle | null {
	for (const name of names) {
		const principle = principles.identify(name);
		if (principle !== null) return principle;
	}
	return null;
}

function storyFinder(notes: readonly InterviewNote[], stories: readonly BankStory[], principles: Principles, resolve: Resolve): StoryFinder {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	const byPrinciple = new Map<string, BankStory[]>();
	for (const story of stories) for (const { key } of story.principles) addTo(byPrinciple, key, story);
	return { note: (path) => byPath.get(path), resolve, principles, ofPrinciple: (key) => byPrinciple.get(key) ?? [] };
}

/** Appends to the list kept under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}

/** A place with the note it lies in. */
type NotePlace = QuestionPlace & { readonly note: InterviewNote };

function placesByText(notes: readonly InterviewNote[]): Map<string, NotePlace[]> {
	const places = new Map<string, NotePlace[]>();
	for (const note of notes) for (const question of note.questions) addTo(places, fold(question.text), { path: note.path, question, note });
	return places;
}

function mostTold(places: readonly NotePlace[]): NotePlace[] {
	return [...places].sort((a, b) => told(b.question) - told(a.question));
}

function joined(key: string, places: readonly NotePlace[], principles: Principles, finder: StoryFinder): BankQuestion {
	const probed = unique(places.flatMap(({ question, note }) => principlesOfQuestion(question, note, principles)), ({ key: id }) => id);
	const stories = places.flatMap(({ question, note }) => storyLinks(question, note, probed.map(({ key: id }) => id), finder));
	const first = places[0]?.question;
	return {
		key,
		text: first?.text ?? '',
		kind: first?.kind ?? 'behavioral',
		places: places.map(({ path, question }) => ({ path, question })),
		principles: probed,
		stories: places.length === 1 ? stories : unique(stories.sort((a, b) => WAYS.indexOf(a.via) - WAYS.indexOf(b.via)), ({ path, line, link }) => (path === null ? `?${link ?? ''}` : `${path}:${line}`)),
	};
}

const WAYS = ['link', 'heading', 'section', 'principle'];

/** How much a place says about its question. */
function told({ talkingPoints, references, followUps }: Question): number {
	return 2 * references.length + 2 * talkingPoints.length + followUps.length;
}

/** The first of each identity, in order. */
export function unique<T>(values: readonly T[], identity: (value: T) => string): T[] {
	const seen = new Set<string>();
	return values.filter((value) => !seen.has(identity(value)) && seen.add(identity(value)));
}

function groupByNote(questions: readonly BankQuestion[]): Map<string, Array<{ question: BankQuestion; place: QuestionPlace }>> {
	const byNote = new Map<string, Array<{ question: BankQuestion; place: QuestionPlace }>>();
	for (const question of questions) for (const place of question.places) addTo(byNote, place.path, { question, place });
	for (const list of byNote.values()) list.sort((a, b) => a.place.question.line - b.place.question.line);
	return byNote;
}
