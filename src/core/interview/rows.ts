import type { BankQuestion } from './bank';
import { coverageOf, coverageOfCount, type Coverage } from './coverage';
import { fold } from './fold';
import { isHonorific } from './reading/people/people-lexicon';
import { askedBy, type Loop, type LoopInterviewer, type LoopPrinciple, type NoteRemark } from './loop';
import type { Place } from './place';
import { basename } from './names';
import type { Scope } from './scope';
import { reachable } from './story-links';
import { unique } from './unique';

/** How the sidebar groups a loop. */
export type Grouping = 'interviewer' | 'principle' | 'note';

/** What a row of the sidebar is. */
export type RowKind = 'interviewer' | 'principle' | 'question' | 'topics' | 'ask-them' | 'remark' | 'apart' | 'note';

/** One row of the sidebar with the rows below it. */
export interface Row {
	/** Stays the same over readings, so that what was expanded stays so. */
	readonly id: string;
	readonly kind: RowKind;
	readonly label: string;
	/** A quiet word after the label (a role), null without one. */
	readonly detail: string | null;
	/** Questions below it; null where counting says nothing. */
	readonly count: number | null;
	readonly coverage: Coverage | null;
	/** Where a click leads, null where it only expands. */
	readonly place: Place | null;
	/** What "Drill this" draws from, null where nothing can be drilled. */
	readonly scope: Scope | null;
	/** The question of a question's row. */
	readonly question: BankQuestion | null;
	readonly rows: readonly Row[];
	/** True for a row that a filter keeps only for what is below it. */
	readonly narrowed: boolean;
}

/**
 * The rows of a loop under one grouping, narrowed to those whose label or whose descendants' label holds the filter's
 * words.
 */
export function loopRows(loop: Loop, grouping: Grouping, filter: string): readonly Row[] {
	const rows = grouping === 'interviewer' ? byInterviewer(loop)
		: grouping === 'principle' ? byPrinciple(loop) : byNote(loop);
	const words = fold(filter).split(' ').filter((word) => word !== '');
	return words.length === 0 ? rows : rows.flatMap((row) => narrowed(row, words));
}

function narrowed(row: Row, words: readonly string[]): Row[] {
	const label = fold(`${row.label} ${row.detail ?? ''}`);
	if (words.every((word) => label.includes(word))) return [row];
	const rows = row.rows.flatMap((below) => narrowed(below, words));
	return rows.length === 0 ? [] : [{ ...row, rows, narrowed: true }];
}

/** A row that only needs to say what is not empty about it. */
function makeRow(row: Pick<Row, 'id' | 'kind' | 'label'> & Partial<Row>): Row {
	return {
		detail: null, count: null, coverage: null, place: null, scope: null, question: null, rows: [], narrowed: false,
		...row,
	};
}

function byInterviewer(loop: Loop): Row[] {
	return [
		...loop.interviewers.map((interviewer) => interviewerRow(loop, interviewer)),
		...remarksRow('topics', 'To review for all rounds', loop.topics, 'loop'),
		...apartRow(loop),
	];
}

function interviewerRow(loop: Loop, interviewer: LoopInterviewer): Row {
	const id = `interviewer:${interviewer.name}`;
	const { name, role, path, line } = interviewer;
	return makeRow({
		id, kind: 'interviewer', label: name, detail: role, place: { path, line },
		count: askedBy(interviewer).length,
		scope: { kind: 'interviewer', loop: loop.path, name },
		rows: [
			...interviewer.principles.map((principle) => principleRow(loop, principle, id)),
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

function principleRow(loop: Loop, { principle, questions, stories, assigned }: LoopPrinciple, above: string): Row {
	const id = `${above}/principle:${principle.key}`;
	return makeRow({
		id, kind: 'principle', label: principle.name, detail: questions.length === 0 ? 'no question' : null, place: assigned,
		count: questions.length,
		// Stories without a question to tell them for are no coverage.
		coverage: questions.length === 0 && stories.length > 0 ? null : coverageOfCount(stories.length),
		scope: { kind: 'principle', loop: loop.path, key: principle.key },
		rows: questions.map((question) => questionRow(question, id)),
	});
}

function questionRow(question: BankQuestion, above: string): Row {
	const place = question.places[0];
	return makeRow({
		id: `${above}/question:${question.key}`, kind: 'question', label: question.text, question,
		coverage: question.kind === 'behavioral' ? coverageOf(reachable(question)) : null,
		place: place === undefined ? null : { path: place.path, line: place.question.line },
		scope: { kind: 'question', key: question.key },
	});
}

function remarksRow(kind: 'topics' | 'ask-them', label: string, remarks: readonly NoteRemark[], above: string): Row[] {
	if (remarks.length === 0) return [];
	const id = `${above}/${kind}`;
	const rows = remarks.map(({ text, path, line }) =>
		makeRow({ id: `${id}/${fold(text)}`, kind: 'remark', label: text, place: { path, line } }));
	return [makeRow({ id, kind, label, count: remarks.length, rows })];
}

/** What no interviewer asks, so that nothing is lost. */
function apartRow(loop: Loop): Row[] {
	const rows = [...loop.unassigned.map((principle) => principleRow(loop, principle, 'apart')), ...otherRows(loop)];
	if (rows.length === 0) return [];
	return [makeRow({ id: 'apart', kind: 'apart', label: 'Asked by nobody', count: countQuestions(rows), rows })];
}

function otherRows(loop: Loop): Row[] {
	const of = (label: string, kinds: readonly string[]): Row[] => {
		const questions = loop.others.filter(({ kind }) => kinds.includes(kind));
		return questionsRow(`apart/${kinds.join('-')}`, label, questions, scopeOfOthers(questions, kinds));
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
	return [makeRow({ id, kind: 'apart', label, count: questions.length, scope, rows })];
}

function scopeOfOthers(questions: readonly BankQuestion[], kinds: readonly string[]): Scope | null {
	const path = questions[0]?.places[0]?.path;
	return kinds.includes('system-design') && path !== undefined ? { kind: 'protocol', path } : null;
}

function countQuestions(rows: readonly Row[]): number {
	return rows.reduce((sum, row) => sum + (row.kind === 'question' ? 1 : countQuestions(row.rows)), 0);
}

function byPrinciple(loop: Loop): Row[] {
	const assigned = unique(loop.interviewers.flatMap(({ principles }) => principles), ({ principle }) => principle.key);
	return [
		...assigned.map((principle) => principleRow(loop, principle, 'principles')),
		...besidesRow(loop),
		...apartRow(loop),
	];
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
	const paths = [...new Set(questions.flatMap(({ places }) => places.map(({ path }) => path)))].sort();
	return paths.map((path) => noteRow(path, questions));
}

function noteRow(path: string, questions: readonly BankQuestion[]): Row {
	const id = `note:${path}`;
	const here = questions.flatMap((question) => question.places.filter((place) => place.path === path)
		.map(({ question: { line } }) => ({ question, line })));
	const rows = here.sort((a, b) => a.line - b.line).map(({ question, line }) =>
		({ ...questionRow(question, `${id}:${line}`), place: { path, line } }));
	return makeRow({
		id, kind: 'note', label: basename(path), count: rows.length, rows,
		place: { path, line: 0 }, scope: { kind: 'note', path },
	});
}
