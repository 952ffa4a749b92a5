import { addTo, type Bank, type BankQuestion, type BankStory } from './bank';
import { fold } from './fold';
import type { Interview, Interviewer, Remark } from './interview';
import type { InterviewNote } from './interview-note';
import type { Principle } from './principle';
import { basename } from './names';
import { unique } from './unique';

/** A principle as one loop knows it. */
export interface LoopPrinciple {
	readonly principle: Principle;
	/** Behavioral questions that probe it. */
	readonly questions: readonly BankQuestion[];
	/** Stories that serve it, with those its questions link to. */
	readonly stories: readonly BankStory[];
	/** Where the interview assigns it: vault path and 0-based line; null for what no interviewer asks. */
	readonly assigned: { readonly path: string; readonly line: number } | null;
}

/** An interviewer with all that their interviews say. */
export interface LoopInterviewer {
	readonly name: string;
	readonly role: string | null;
	/** Vault path and 0-based line of the name. */
	readonly path: string;
	readonly line: number;
	/** Titles of the interviews they sit in. */
	readonly rounds: readonly string[];
	readonly date: string | null;
	readonly principles: readonly LoopPrinciple[];
	readonly topics: readonly Remark[];
	readonly questionsToAsk: readonly Remark[];
}

/** The interviews of one loop note, with all that their principles reach. */
export interface Loop {
	/** Vault path of the loop note: the loop's identity. */
	readonly path: string;
	readonly title: string;
	/** The loop's day as written in `interview-date`, else the first date of an interview, null when unknown. */
	readonly date: string | null;
	readonly interviewers: readonly LoopInterviewer[];
	/** Principles no interviewer of the loop probes, with their questions. */
	readonly unassigned: readonly LoopPrinciple[];
	/** Questions without a principle, protocols and answered headings. */
	readonly others: readonly BankQuestion[];
}

/** The loops of a library: one for each note with interviews, ordered by path. */
export function deriveLoops(notes: readonly InterviewNote[], bank: Bank): Loop[] {
	const reach = reachOf(bank);
	const notesOfLoops = notes.filter(({ interviews }) => interviews.length > 0);
	const assigned = new Map(notesOfLoops.map((note) => [note.path, assignedKeys(note, bank)]));
	return notesOfLoops.map((note) => deriveLoop(note, bank, reach, assigned));
}

/** Everything the library holds as one loop without interviewers, for vaults that have no loop note. Its path is empty. */
export function allAsLoop(bank: Bank): Loop {
	return {
		path: '', title: 'All questions', date: null, interviewers: [],
		unassigned: unassignedPrinciples(bank.questions, reachOf(bank)),
		others: bank.questions.filter(({ kind, principles }) => kind !== 'behavioral' || principles.length === 0),
	};
}

/** Questions and stories by principle key. */
interface Reach {
	readonly questions: ReadonlyMap<string, readonly BankQuestion[]>;
	readonly stories: ReadonlyMap<string, readonly BankStory[]>;
}

function reachOf(bank: Bank): Reach {
	const questions = new Map<string, BankQuestion[]>();
	const stories = new Map<string, BankStory[]>();
	const byPlace = new Map(bank.stories.map((story) => [`${story.path}:${story.story.line}`, story]));
	for (const story of bank.stories) for (const { key } of story.principles) addTo(stories, key, story);
	for (const question of bank.questions) {
		if (question.kind !== 'behavioral') continue;
		// With one principle only, what it reaches by that principle is in its list already.
		const ways = question.principles.length === 1 ? question.stories.filter(({ via }) => via !== 'principle') : question.stories;
		const linked = ways.flatMap(({ path, line }) => byPlace.get(`${path ?? ''}:${line}`) ?? []);
		for (const { key } of question.principles) {
			addTo(questions, key, question);
			for (const story of linked) addTo(stories, key, story);
		}
	}
	for (const [key, list] of stories) stories.set(key, [...new Set(list)]);
	return { questions, stories };
}

function assignedKeys(note: InterviewNote, bank: Bank): Set<string> {
	return new Set(note.interviews.flatMap(({ principles }) => principles.flatMap(({ name }) => bank.principles.named(name)?.key ?? [])));
}

function deriveLoop(note: InterviewNote, bank: Bank, reach: Reach, assigned: ReadonlyMap<string, ReadonlySet<string>>): Loop {
	const own = assigned.get(note.path) ?? new Set<string>();
	const elsewhere = new Set([...assigned].filter(([path]) => path !== note.path).flatMap(([, keys]) => [...keys]));
	const loopPaths = new Set(assigned.keys());
	const free = bank.questions.filter((question) => belongs(question, note.path, own, elsewhere, loopPaths));
	return {
		path: note.path,
		title: basename(note.path),
		date: note.date ?? note.interviews.find(({ date }) => date !== null)?.date ?? null,
		interviewers: deriveInterviewers(note, bank, reach),
		unassigned: unassignedPrinciples(free, reach),
		others: free.filter(({ kind, principles }) => kind !== 'behavioral' || principles.length === 0),
	};
}

/** True for a question none of the loop's interviewers asks and that is not another loop's. */
function belongs(question: BankQuestion, path: string, own: ReadonlySet<string>, elsewhere: ReadonlySet<string>, loopPaths: ReadonlySet<string>): boolean {
	if (question.kind === 'behavioral' && question.principles.some(({ key }) => own.has(key))) return false;
	if (question.places.some((place) => place.path === path)) return true;
	return !question.principles.some(({ key }) => elsewhere.has(key)) && !question.places.every((place) => loopPaths.has(place.path));
}

function unassignedPrinciples(free: readonly BankQuestion[], reach: Reach): LoopPrinciple[] {
	const principles = unique(free.filter(({ kind }) => kind === 'behavioral').flatMap((question) => question.principles), ({ key }) => key);
	return principles.map((principle) => ({
		principle,
		questions: free.filter(({ kind, principles: probed }) => kind === 'behavioral' && probed.some(({ key }) => key === principle.key)),
		stories: reach.stories.get(principle.key) ?? [],
		assigned: null,
	}));
}

function deriveInterviewers(note: InterviewNote, bank: Bank, reach: Reach): LoopInterviewer[] {
	const byName = new Map<string, Array<{ interview: Interview; interviewer: Interviewer }>>();
	for (const interview of note.interviews) {
		for (const interviewer of peopleOf(interview)) addTo(byName, fold(interviewer.name), { interview, interviewer });
	}
	return [...byName.values()].map((rounds) => deriveInterviewer(note.path, rounds, bank, reach));
}

/** A round without a name still has somebody who asks: it stands under its title. */
function peopleOf(interview: Interview): readonly Interviewer[] {
	return interview.interviewers.length > 0 ? interview.interviewers : [{ name: interview.title, line: interview.line, role: null, link: null }];
}

function deriveInterviewer(path: string, rounds: ReadonlyArray<{ interview: Interview; interviewer: Interviewer }>, bank: Bank, reach: Reach): LoopInterviewer {
	const interviews = rounds.map(({ interview }) => interview);
	const [first] = rounds;
	return {
		name: first?.interviewer.name ?? '',
		role: rounds.find(({ interviewer }) => interviewer.role !== null)?.interviewer.role ?? null,
		path,
		line: first?.interviewer.line ?? 0,
		rounds: interviews.map(({ title }) => title),
		date: interviews.find(({ date }) => date !== null)?.date ?? null,
		principles: unique(interviews.flatMap((interview) => assignedPrinciples(path, interview, bank, reach)), ({ principle }) => principle.key),
		topics: interviews.flatMap(({ topics }) => topics),
		questionsToAsk: interviews.flatMap(({ questionsToAsk }) => questionsToAsk),
	};
}

function assignedPrinciples(path: string, interview: Interview, bank: Bank, reach: Reach): LoopPrinciple[] {
	return interview.principles.flatMap(({ name, line }) => {
		const principle = bank.principles.named(name);
		if (principle === null) return [];
		const { key } = principle;
		return [{ principle, questions: reach.questions.get(key) ?? [], stories: reach.stories.get(key) ?? [], assigned: { path, line } }];
	});
}
