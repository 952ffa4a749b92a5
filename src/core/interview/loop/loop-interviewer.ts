import { assignedTo } from './assigned';
import type { BankQuestion } from '../bank';
import { fold } from '../fold';
import { readDay, readDayOfYear } from '../day';
import type { Hearing, Remark } from '../interview';
import type { InterviewNote } from '../interview-note';
import type { Person } from './loop-people';
import type { Mention } from './mention';
import { bearsName } from './loop-notes';
import { placeKey, type Place } from '../place';
import type { Principle, Principles } from '../principle';
import { once } from '../once';
import { unique } from '../unique';

/** A principle as one loop knows it. */
export interface LoopPrinciple {
	readonly principle: Principle;
	/** Behavioral questions that assess it. */
	readonly questions: readonly BankQuestion[];
	/** Where it is assigned: in a round, else in a note of the person's; null for what no interviewer asks. */
	readonly assigned: Place | null;
}

/** A remark with the note it is in. */
export interface NoteRemark extends Remark {
	/** Vault path. */
	readonly path: string;
	/** True when its link leads to no note; absent without a link. */
	readonly broken?: boolean;
}

/** An interviewer with all that their interviews say. */
export interface LoopInterviewer {
	readonly name: string;
	readonly role: string | null;
	/** Where a click leads: their own note, else their round in the loop's note, else the first place that names them. */
	readonly place: Place;
	/** Every round of theirs, and their own note, for a cursor that is in one of them. */
	readonly places: readonly Place[];
	/** Every note that names them, with the name it has for them; empty for a round that names nobody. */
	readonly namedIn: ReadonlyArray<{ readonly path: string; readonly name: string }>;
	/** Titles of the interviews they sit in. */
	readonly rounds: readonly string[];
	readonly date: string | null;
	readonly principles: readonly LoopPrinciple[];
	/** Behavioral questions in their rounds that assess none of those. */
	readonly questions: readonly BankQuestion[];
	readonly topics: readonly NoteRemark[];
	readonly questionsToAsk: readonly NoteRemark[];
	/** The stories that the person chose for them, each once. */
	readonly hears: readonly Hearing[];
}

/** What an interviewer is derived by. */
export interface Interviewing {
	readonly principles: Principles;
	/** The loop's own note. */
	readonly head: InterviewNote;
	/** What the loop holds of a principle. */
	principle(principle: Principle, assigned: Place): LoopPrinciple;
	/** The questions that they ask by decision, and whether they may ask another. */
	readonly decided: readonly BankQuestion[];
	mayAsk(question: BankQuestion): boolean;
	/** The questions to ask them by decision, and whether one of a round is for them. */
	readonly toAsk: readonly NoteRemark[];
	isAsked(remark: Remark): boolean;
	/** The behavioral questions in a round. */
	asked(mention: Mention): readonly BankQuestion[];
	/** Those below the person's name, and those in a note of the person's own. */
	askedUnder(name: string): readonly BankQuestion[];
	askedIn(note: InterviewNote): readonly BankQuestion[];
	/** Remarks with whether their links lead anywhere. */
	followed(remarks: readonly NoteRemark[]): readonly NoteRemark[];
}

/** The interviewer a person is; `notes` are notes of theirs outside the loop. */
export function deriveInterviewer({ name, mentions }: Person, notes: readonly InterviewNote[],
	by: Interviewing): LoopInterviewer {
	const principles = assignedTo(mentions, notes, by.principles).map(
		({ principle, place }) => by.principle(principle, place));
	const assessed = new Set(principles.map(({ principle }) => fold(principle.name)));
	const places = placesOf(name, mentions, notes, by.head);
	// One loop is shown at a time: what its people ask is looked for when it is.
	const questions = once(() => askedBesides([
		...by.decided, ...mentions.flatMap((mention) => by.asked(mention)), ...by.askedUnder(name),
		...notes.flatMap((note) => by.askedIn(note)),
	].filter((question) => by.mayAsk(question)), principles));
	return {
		name,
		role: mentions.find(({ interviewer }) => interviewer.role !== null)?.interviewer.role ?? null,
		place: places[0] ?? { path: by.head.path, line: 0 },
		places,
		namedIn: unique(mentions.filter(({ isNamed }) => isNamed).map(({ note: { path }, interviewer }) =>
			({ path, name: interviewer.name })), (one) => `${one.path} ${one.name}`),
		rounds: mentions.map(({ interview }) => interview.title),
		date: dateOfAll(mentions.flatMap((mention) => dateOf(mention, by.head) ?? [])),
		principles,
		get questions() { return questions(); },
		topics: by.followed(remarksOf(mentions, ({ topics }) => topics).filter(({ text }) => !leadsTo(fold(text), assessed))),
		questionsToAsk: unique([...remarksOf(mentions, ({ questionsToAsk }) => questionsToAsk.filter((remark) => by.isAsked(remark))), ...by.toAsk], ({ text }) => fold(text)),
		hears: unique(mentions.flatMap(({ interviewer }) => interviewer.hears ?? []), (one) => `${fold(one.principle)} > ${fold(one.story)}`),
	};
}

/** True for a topic that is one of these principles, or some words that lead to one: "also a bit of candor". Both are folded. */
function leadsTo(topic: string, assessed: ReadonlySet<string>): boolean {
	return assessed.has(topic) || [...assessed].some((name) => topic.endsWith(` ${name}`));
}

/** The places of a person, the best to open first: a mail or a list of names says the least about somebody. */
function placesOf(name: string, mentions: readonly Mention[], notes: readonly InterviewNote[], head: InterviewNote): readonly Place[] {
	const atRound = ({ note: { path }, interview: { line } }: Mention): Place => ({ path, line });
	const isOwn = ({ note }: Mention): boolean => note !== head && (bearsName(note, name) || isAlone(note));
	const inHead = ({ note }: Mention): boolean => note === head;
	return unique([
		...mentions.filter(({ note }) => bearsName(note, name)).map(({ note: { path } }) => ({ path, line: 0 })),
		...notes.map(({ path }) => ({ path, line: 0 })),
		...mentions.filter(isOwn).map(atRound),
		...mentions.filter(inHead).map(atRound),
		...mentions.map(({ note: { path }, interviewer: { line } }) => ({ path, line })),
		...mentions.map(atRound),
	], ({ path, line }) => placeKey(path, line));
}

/** True for a note of one round with one person. */
function isAlone({ interviews }: InterviewNote): boolean {
	return interviews.length === 1 && (interviews[0]?.interviewers.length ?? 0) < 2;
}

function askedBesides(asked: readonly BankQuestion[], principles: readonly LoopPrinciple[]): readonly BankQuestion[] {
	const probing = new Set(principles.flatMap(({ questions }) => questions));
	return [...new Set(asked)].filter((question) => !probing.has(question));
}

/** All they may ask, each once: by their principles first, then what else is in their rounds. */
export function askedBy({ principles, questions }: Pick<LoopInterviewer, 'principles' | 'questions'>): readonly BankQuestion[] {
	const asked = new Set<BankQuestion>();
	for (const principle of principles) for (const question of principle.questions) asked.add(question);
	for (const question of questions) asked.add(question);
	return [...asked];
}

/** The first that names a day, else the first that names anything; null for none. One note may have the time, another the day. */
function dateOfAll(dates: readonly string[]): string | null {
	return dates.find((date) => readDayOfYear(date) !== null || readDay(date) !== null) ?? dates[0] ?? null;
}

/** In a note of its own an interview has the note's day. */
function dateOf({ note, interview }: Mention, head: InterviewNote): string | null {
	return interview.date ?? (note === head ? null : note.date);
}

/** What several rounds remark alike is listed once. */
function remarksOf(mentions: readonly Mention[],
	of: (interview: Mention['interview']) => readonly Remark[]): readonly NoteRemark[] {
	const remarks = mentions.flatMap(({ note: { path }, interview }) =>
		of(interview).map((remark) => ({ ...remark, path })));
	return unique(remarks, ({ text }) => fold(text));
}
