import { addTo } from './add-to';
import type { BankQuestion } from './bank';
import { fold } from './fold';
import type { GapKind, Gaps } from './gaps';
import { isHonorific } from './reading/people/people-lexicon';
import { askedBy, type Loop, type LoopInterviewer, type LoopPrinciple, type NoteRemark } from './loop';
import { roundTimeInWords } from './loop/round-time';
import { basename } from './names';
import type { Place } from './place';
import { makeRow, NO_QUESTIONS, type Row } from './row';
import { filteredRows, filterWords, gapsAmong, rowsWithGaps } from './row-filter';
import { withMarks } from './row-marks';
import type { Scope } from './scope';
import { unique } from './unique';

/** How the sidebar groups a loop. */
export type Grouping = 'interviewer' | 'principle' | 'note';

/** What rows are narrowed by. */
export interface Narrowing {
	/** Words as typed; blank for none. */
	readonly filter: string;
	/** Only rows with gaps of this kind, of any kind for a null kind; null for all rows. */
	readonly gaps: { readonly of: Gaps; readonly kind: GapKind | null } | null;
}

const ALL_ROWS: Narrowing = { filter: '', gaps: null };

/** The rows of a loop under one grouping; what they count and mark is what the narrowing leaves. */
export function loopRows(loop: Loop, grouping: Grouping, { filter, gaps }: Narrowing = ALL_ROWS): readonly Row[] {
	const rows = grouped(loop, grouping);
	const wanted = gaps === null ? rows : rowsWithGaps(rows, gaps.of, gaps.kind);
	return withMarks(filteredRows(wanted, filterWords(filter)));
}

/** The gaps of a loop that a filter leaves in its rows under one grouping; all of them for a blank filter. */
export function gapsLeft(gaps: Gaps, loop: Loop, grouping: Grouping, filter: string): Gaps {
	const words = filterWords(filter);
	return words.length === 0 ? gaps : gapsAmong(gaps, filteredRows(grouped(loop, grouping), words));
}

function grouped(loop: Loop, grouping: Grouping): Row[] {
	return grouping === 'interviewer' ? byInterviewer(loop)
		: grouping === 'principle' ? byPrinciple(loop) : byNote(loop);
}

function byInterviewer(loop: Loop): Row[] {
	return [
		...(loop.loops.length > 0 ? loop.loops.flatMap(loopRow) : interviewerRows(loop, '')),
		...ofWholeLoop(loop),
		...unassignedRow(loop),
	];
}

/** A loop among all questions, over its interviewers; none for a loop without any. */
function loopRow(loop: Loop): Row[] {
	const id = `loop:${loop.path}`;
	const people = interviewerRows(loop, `${id}/`);
	const rows = [...people, ...ofWholeLoop(loop, id)];
	return people.length === 0 ? [] : [makeRow({ id, kind: 'group', label: loop.title, scope: { kind: 'loop', loop: loop.path }, rows })];
}

function interviewerRows(loop: Loop, above: string): Row[] {
	return loop.interviewers.map((interviewer) => interviewerRow(loop, interviewer, above));
}

function interviewerRow(loop: Loop, interviewer: LoopInterviewer, above: string): Row {
	const { name, role, place, places } = interviewer;
	const id = `${above}interviewer:${name}`;
	return makeRow({
		id, kind: 'interviewer', label: name, place, places, person: name,
		detail: [roundTimeInWords(interviewer, loop.date), role].filter((part) => part !== null).join(' · ') || null,
		scope: { kind: 'interviewer', loop: loop.path, name },
		rows: [
			...interviewer.principles.map((principle) => principleRow(loop, principle, id, name)),
			...interviewer.questions.map((question) => questionRow(question, id)),
			...remarksRow('topics', 'Topics', interviewer.topics, id),
			...remarksRow('ask-them', `To ask ${calledBy(name)}`, interviewer.questionsToAsk, id),
		],
	});
}

/** "Ada" of "Ada Holm"; all of "Frau Holm". */
function calledBy(name: string): string {
	const [first = name] = name.split(' ');
	return isHonorific(first) ? name : first;
}

function principleRow(loop: Loop, { principle, questions, assigned }: LoopPrinciple, above: string, person: string | null = null): Row {
	const id = `${above}/principle:${principle.key}`;
	return makeRow({
		id, kind: 'principle', label: principle.name, detail: questions.length === 0 ? NO_QUESTIONS : null, place: assigned, person,
		scope: { kind: 'principle', loop: loop.path, key: principle.key },
		rows: questions.map((question) => questionRow(question, id)),
	});
}

/** The row of a question at its places, the one to open first; all of them unless given. */
function questionRow(question: BankQuestion, above: string, places = placesOf(question)): Row {
	return makeRow({
		id: `${above}/question:${question.key}`, kind: 'question', label: question.text, question,
		place: places[0] ?? null, places,
		scope: { kind: 'question', key: question.key },
	});
}

function placesOf({ places }: BankQuestion): readonly Place[] {
	return places.map(({ path, question: { line } }) => ({ path, line }));
}

/** The rows that are for all rounds of the loop. */
function ofWholeLoop({ topics, questionsToAsk }: Loop, above = 'loop'): Row[] {
	return [
		...remarksRow('topics', 'To review for all rounds', topics, above),
		...remarksRow('ask-them', 'To ask any interviewer', questionsToAsk, above),
	];
}

function remarksRow(kind: 'topics' | 'ask-them', label: string, remarks: readonly NoteRemark[], above: string): Row[] {
	if (remarks.length === 0) return [];
	const id = `${above}/${kind}`;
	const rows = remarks.map(({ text, path, line, link, broken = false }) => makeRow({
		id: `${id}/${fold(text)}`, kind: kind === 'topics' ? 'topic' : 'remark', label: text, place: { path, line },
		detail: broken ? 'broken link' : null,
		link: link === undefined ? null : { target: link, source: path },
	}));
	return [makeRow({ id, kind, label, rows })];
}

/** What no interviewer asks, so that nothing is lost; where nobody asks at all, that is no group. */
function unassignedRow(loop: Loop): Row[] {
	const rows = [...loop.unassigned.map((principle) => principleRow(loop, principle, 'unassigned')), ...otherRows(loop)];
	if (rows.length === 0 || (loop.path === '' && loop.interviewers.length === 0)) return rows;
	return [makeRow({ id: 'unassigned', kind: 'group', label: 'Unassigned', rows })];
}

function otherRows(loop: Loop): Row[] {
	const of = (label: string, kinds: readonly string[]): Row[] => {
		const questions = loop.others.filter(({ kind }) => kinds.includes(kind));
		return questionsRow(`unassigned/${kinds.join('-')}`, label, questions, scopeOfOthers(questions, kinds));
	};
	return [
		...of('Without a principle', ['behavioral', 'technical']),
		...of('Answered in the note', ['answer-heading']),
		...of('System design', ['system-design']),
	];
}

/** One row over these questions; none without any. */
function questionsRow(id: string, label: string, questions: readonly BankQuestion[],
	scope: Scope | null = null): Row[] {
	if (questions.length === 0) return [];
	const rows = questions.map((question) => questionRow(question, id));
	return [makeRow({ id, kind: 'group', label, scope, rows })];
}

function scopeOfOthers(questions: readonly BankQuestion[], kinds: readonly string[]): Scope | null {
	const path = questions[0]?.places[0]?.path;
	return kinds.includes('system-design') && path !== undefined ? { kind: 'protocol', path } : null;
}

function byPrinciple(loop: Loop): Row[] {
	return [
		...assessed(loop).map((principle) => principleRow(loop, principle, 'principles')),
		...besidesRow(loop),
		...ofWholeLoop(loop),
		...unassignedRow(loop),
	];
}

/** The principles that interviewers assess, each once; of all questions with what every loop has of them. */
function assessed({ interviewers }: Loop): LoopPrinciple[] {
	const byKey = new Map<string, LoopPrinciple[]>();
	for (const one of interviewers.flatMap(({ principles }) => principles)) addTo(byKey, one.principle.key, one);
	return [...byKey.values()].flatMap((same) => same.slice(0, 1).map((first) =>
		(same.length === 1 ? first : { ...first, questions: unique(same.flatMap(({ questions }) => questions), ({ key }) => key) })));
}

/** What interviewers ask that is under no principle of theirs. */
function besidesRow({ interviewers }: Loop): Row[] {
	const questions = unique(interviewers.flatMap((one) => one.questions), ({ key }) => key);
	return questionsRow('besides', 'Asked besides', questions);
}

function byNote(loop: Loop): Row[] {
	const asked = loop.interviewers.flatMap(askedBy);
	const unassigned = loop.unassigned.flatMap((principle) => principle.questions);
	const questions = unique([...asked, ...unassigned, ...loop.others], ({ key }) => key);
	const byPath = new Map<string, QuestionInNote[]>();
	for (const question of questions)
		for (const place of question.places) addTo(byPath, place.path, { question, line: place.question.line });
	return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, here]) => noteRow(path, here));
}

/** A question with its 0-based line in one note. */
interface QuestionInNote {
	readonly question: BankQuestion;
	readonly line: number;
}

function noteRow(path: string, here: QuestionInNote[]): Row {
	const id = `note:${path}`;
	const rows = here.sort((a, b) => a.line - b.line).map(({ question, line }) =>
		questionRow(question, `${id}:${line}`, [{ path, line }]));
	return makeRow({
		id, kind: 'note', label: basename(path), rows,
		place: { path, line: 0 }, scope: { kind: 'note', path },
	});
}
