import { companyScopes, type CompanyScope } from './loop/company-scope';
import { askedUnder } from './loop/asked-under';
import type { Bank, BankQuestion } from './bank';
import { addTo } from './add-to';
import { readDay } from './day';
import type { Remark } from './interview';
import { namesKnownOnly, type InterviewNote } from './interview-note';
import { askedBy, deriveInterviewer, type LoopInterviewer, type LoopPrinciple, type NoteRemark } from './loop/loop-interviewer';
import { decidedAskers, type DecidedAskers } from './loop/decided-askers';
import { loopPath, notesOf, type LoopNotes } from './loop/loop-head';
import { groupNotes, joinKnown } from './loop/loop-notes';
import { peopleOf, type Person } from './loop/loop-people';
import { fold } from './fold';
import { isFullName } from './full-name';
import { basename, notePart } from './names';
import type { Mention } from './loop/mention';
import { noteWays, type NoteWays } from './loop/note-ways';
import { inSchedule } from './loop/schedule';
import { findNotesOfPeople } from './loop/person-notes';
import type { SaidDate } from './said-date';
import type { Principle } from './principle';
import { once } from './once';
import { unique } from './unique';
import { questionsByPrinciple } from './loop/principle-questions';
import type { Resolve } from './story-links';

export { askedBy, type LoopInterviewer, type LoopPrinciple, type NoteRemark } from './loop/loop-interviewer';

/** The interviews of one loop note, or of an overview and the notes under it, with all that their principles reach. */
export interface Loop {
	/**
	 * The loop's identity: the vault path of the loop note or the overview; with `#` and the company where a note holds
	 * several.
	 */
	readonly path: string;
	readonly title: string;
	/** Paths of the notes its interviews are in, the loop's own first; empty for all questions. */
	readonly notes: readonly string[];
	/** The loop's day as written in `interview-date`, else the first date of an interview, null when unknown. */
	readonly date: string | null;
	/** Days its notes name near interviews, in no order. */
	readonly saidDates: readonly SaidDate[];
	/** In the order of the schedule; of all questions those of every loop. */
	readonly interviewers: readonly LoopInterviewer[];
	/** The loops that all questions hold; empty for a loop of its own. */
	readonly loops: readonly Loop[];
	/** What its notes list to go over for all rounds, each once. */
	readonly topics: readonly NoteRemark[];
	/** What the candidate may ask any interviewer: the questions for which the notes of the loop name nobody. */
	readonly questionsToAsk: readonly NoteRemark[];
	/** Principles no interviewer of the loop assesses, with their questions. */
	readonly unassigned: readonly LoopPrinciple[];
	/** Questions without a principle, protocols and answered headings. */
	readonly others: readonly BankQuestion[];
}

/**
 * The loops of a library, ordered by path: one for each note with interviews, notes of single interviews under their
 * overview. `resolve` follows link paths.
 */
export function deriveLoops(all: readonly InterviewNote[], bank: Bank, resolve: Resolve): Loop[] {
	// A sheet named after an interviewer is not a note of theirs.
	const notes = all.filter(({ written }) => written === undefined);
	// A note that names people only because others do is no loop and no part of one by its links.
	const own = notes.map((note) => (namesKnownOnly(note) && note.loop === undefined ? { ...note, interviews: [] } : note));
	const ways = noteWays(own, resolve);
	const groups = joinKnown(groupNotes(own, ways, linkedStories(bank)), notes.filter(namesKnownOnly));
	const asking = askingOf(groups, bank, ways, resolve);
	const loopPaths = new Set(groups.flatMap(notesOf).map(({ path }) => path));
	const assessing = new Map<string, Asking[]>();
	for (const one of asking) for (const key of one.keys) addTo(assessing, key, one);
	const inAnyRound = once(() => new Set(asking.flatMap(({ inRounds }) => [...inRounds()])));
	return asking.map((own) => {
		const isAssessedElsewhere = (key: string, question: BankQuestion): boolean =>
			assessing.get(key)?.some((other) => other !== own && !other.scope.isElsewhere(question)) === true;
		const isElsewhere = (question: BankQuestion): boolean => inAnyRound().has(question)
			|| question.places.every(({ path }) => loopPaths.has(path));
		// One loop is shown at a time: what nobody asks there is looked for when it is.
		const free = once(() => bank.questions.filter((question) => belongs(question, own, isAssessedElsewhere, isElsewhere)));
		return deriveLoop(own, free, resolve);
	});
}

/** All the library holds as one loop over its loops: unassigned is only what nobody asks in any of them. Its path is empty. */
export function allAsLoop(bank: Bank, loops: readonly Loop[]): Loop {
	const interviewers = loops.flatMap((loop) => loop.interviewers);
	const asked = new Set(interviewers.flatMap(askedBy));
	const free = bank.questions.filter((question) => !asked.has(question));
	return {
		path: '', title: 'All questions', notes: [], date: null, saidDates: [], interviewers, loops, topics: [], questionsToAsk: [],
		unassigned: unassignedPrinciples(free), others: free.filter(isOther),
	};
}

/** The loop of that path, else the one a note of that path is part of; undefined without one. */
export function loopAt(loops: readonly Loop[], path: string): Loop | undefined {
	return loops.find((loop) => loop.path === path) ?? loops.find((loop) => loop.notes.includes(path));
}

/** True for the paths of notes that questions link as their stories. Nothing is listed before the first asking. */
function linkedStories({ questions }: Bank): (path: string) => boolean {
	let paths: ReadonlySet<string | null> | null = null;
	return (path) => (paths ??= new Set(questions.flatMap(({ stories }) => stories.map((story) => story.path)))).has(path);
}

/** A loop's notes with who asks what in it. */
interface Asking {
	readonly group: LoopNotes;
	readonly interviewers: readonly LoopInterviewer[];
	/** Keys of the principles they assess. */
	readonly keys: ReadonlySet<string>;
	/** What else they ask. */
	readonly inRounds: () => ReadonlySet<BankQuestion>;
	readonly scope: CompanyScope;
	readonly decided: DecidedAskers;
	/** What to ask anybody, by decision. */
	readonly toAskAnybody: readonly NoteRemark[];
}

function askingOf(groups: readonly LoopNotes[], bank: Bank, ways: NoteWays, resolve: Resolve): Asking[] {
	const byPrinciple = questionsByPrinciple(bank);
	const notesOfPeople = findNotesOfPeople(groups, ways);
	const scopeOf = companyScopes(groups);
	// What reads like a name may be a value that other notes know.
	const isPerson = ({ name }: Person): boolean => !isFullName(name) || bank.principles.identify(name) === null;
	const peopleIn = new Map(groups.map((group) => [group, peopleOf(group, ways).filter(isPerson)]));
	const deciderOf = decidedAskers(bank);
	const underOf = askedUnder(new Map([...peopleIn].map(([group, people]) => [group, people.map(({ name }) => name)])), bank);
	return [...peopleIn].map(([group, people]) => {
		const scope = scopeOf(group);
		const notes = notesOfPeople(people, group);
		const under = underOf(group);
		const decided = deciderOf(people);
		const addressed = notesOf(group).flatMap(remarksToAsk).filter(({ askedOf }) => askedOf !== undefined);
		const interviewers = people.map((person) => deriveInterviewer(person, notes.get(person) ?? [], {
			principles: bank.principles,
			head: group.head,
			principle: (assessed, assigned) => {
				const questions = once(() => scope.drawn(byPrinciple.get(assessed.key) ?? []).filter((question) => decided.mayAsk(person, question)));
				return { principle: assessed, get questions() { return questions(); }, assigned };
			},
			decided: decided.askedBy(person),
			mayAsk: (question) => decided.mayAsk(person, question),
			toAsk: addressed.filter((remark) => decided.askedOf(remark) === person),
			isAsked: (remark) => decided.askedOf(remark) === undefined || decided.askedOf(remark) === person,
			asked: (mention) => asked(bank, mention),
			askedUnder: under,
			followed: (remarks) => followed(remarks, resolve),
			askedIn: ({ path }) => bank.inNote(path).map(({ question }) => question).filter(({ kind }) => kind === 'behavioral'),
		}));
		return {
			group,
			scope,
			decided,
			toAskAnybody: addressed.filter((remark) => decided.askedOf(remark) === null),
			interviewers,
			keys: new Set(interviewers.flatMap(({ principles }) => principles.map((one) => one.principle.key))),
			inRounds: once(() => new Set(interviewers.flatMap(({ questions }) => questions))),
		};
	});
}

/** The behavioral questions in a round. */
function asked(bank: Bank, { note, interview }: Mention): BankQuestion[] {
	const inRound = bank.inNote(note.path).filter(({ question, place }) =>
		question.kind === 'behavioral' && place.question.round === interview.line);
	return inRound.map(({ question }) => question);
}

function deriveLoop({ group: { head, hubs, company }, interviewers, decided, toAskAnybody }: Asking, free: () => readonly BankQuestion[],
	resolve: Resolve): Loop {
	const unassigned = once(() => unassignedPrinciples(free()));
	const others = once(() => free().filter(isOther));
	const remarks = (of: (note: InterviewNote) => readonly Remark[], more: readonly NoteRemark[] = []): NoteRemark[] => followed(unique(
		[...[head, ...hubs].flatMap((note) => of(note).map((remark) => ({ ...remark, path: note.path }))), ...more], ({ text }) => fold(text)), resolve);
	const isForAnybody = (remark: Remark): boolean => (decided.askedOf(remark) ?? null) === null;
	return {
		path: loopPath(head, company?.name ?? null),
		title: company?.name ?? basename(head.path),
		notes: [head, ...hubs].map(({ path }) => path),
		date: head.date ?? dayOf(head, hubs),
		saidDates: saidIn([head, ...hubs], company),
		interviewers: inSchedule(interviewers),
		topics: remarks(({ topics }) => topics),
		questionsToAsk: remarks(({ questionsToAsk }) => questionsToAsk.filter(isForAnybody), toAskAnybody),
		loops: [],
		get unassigned() { return unassigned(); },
		get others() { return others(); },
	};
}

/** All that a note lists to ask interviewers. */
function remarksToAsk({ path, questionsToAsk, interviews }: InterviewNote): NoteRemark[] {
	return [...questionsToAsk, ...interviews.flatMap((interview) => interview.questionsToAsk)].map((remark) => ({ ...remark, path }));
}

/** What notes say of days; of a note that holds several companies what is below this one. */
function saidIn([head, ...hubs]: readonly InterviewNote[], company: LoopNotes['company']): SaidDate[] {
	const own = head?.saidDates.filter(({ line }) => company === null || (company.line <= line && line <= company.endLine)) ?? [];
	return [...own, ...hubs.flatMap(({ saidDates }) => saidDates)];
}

/** Remarks with whether their links lead anywhere. */
function followed(remarks: readonly NoteRemark[], resolve: Resolve): NoteRemark[] {
	return remarks.map((remark) => (remark.link === undefined ? remark
		: { ...remark, broken: resolve(notePart(remark.link), remark.path) === null }));
}

/** The first day in the loop's note, else the earliest of the notes under it; if none gives a whole day, the first time given. */
function dayOf(head: InterviewNote, hubs: readonly InterviewNote[]): string | null {
	const own = head.interviews.flatMap(({ date }) => date ?? []);
	const dates = hubs.flatMap((hub) => hub.interviews[0]?.date ?? hub.date ?? []);
	const earliest = [...dates].sort((a, b) => (readDay(a) ?? Infinity) - (readDay(b) ?? Infinity));
	return [...own, ...earliest].find((date) => readDay(date) !== null) ?? own[0] ?? earliest[0] ?? null;
}

/** True for a question none of the loop's interviewers asks and that is not another loop's. */
function belongs(question: BankQuestion, { keys, inRounds, scope, decided }: Asking,
	isAssessedElsewhere: (key: string, question: BankQuestion) => boolean, isElsewhere: (question: BankQuestion) => boolean): boolean {
	const isAssessed = question.principles.some(({ key }) => keys.has(key));
	if (isAssessed && question.kind === 'behavioral' && !decided.isNobodys(question)) return false;
	if (inRounds().has(question) || scope.isElsewhere(question)) return false;
	if (scope.isHere(question)) return true;
	return (isAssessed || !question.principles.some(({ key }) => isAssessedElsewhere(key, question))) && !isElsewhere(question);
}

function isOther({ kind, principles }: BankQuestion): boolean {
	return kind !== 'behavioral' || principles.length === 0;
}

function unassignedPrinciples(free: readonly BankQuestion[]): LoopPrinciple[] {
	const found = new Map<string, { readonly principle: Principle; readonly questions: BankQuestion[] }>();
	for (const question of free) {
		if (question.kind !== 'behavioral') continue;
		for (const principle of question.principles) {
			const held = found.get(principle.key);
			if (held === undefined) found.set(principle.key, { principle, questions: [question] });
			else held.questions.push(question);
		}
	}
	return Array.from(found.values(), (held) => ({ ...held, assigned: null }));
}
