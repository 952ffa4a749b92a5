import { linksIn, type Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import type { Table } from './entry';
import { fold } from '../fold';
import type { Group } from './groups';
import type { Assignment, Interview, Interviewer, Remark } from '../interview';
import type { LabelKind, LabelReader } from './labels';
import { nameOfTarget } from '../names';
import { interviewersIn, readPeople } from './people';
import { splitPrincipleNames } from '../principle';

/** One entry behind or below a label: raw text, its span and line. */
interface Held {
	readonly raw: string;
	readonly from: number;
	readonly to: number;
	readonly line: number;
}

/** What a label holds: its own value first, then the lines below it. */
function held({ label, head, entries }: Group): readonly Held[] {
	const own = label === null || head === null ? [] : [{ raw: label.value, from: label.from, to: label.to, line: head.line }];
	return [...own, ...entries].filter(({ raw }) => raw.trim() !== '');
}

/** What an interview takes from the heading and labels it is read from. */
export interface InterviewSource {
	readonly title: string;
	readonly line: number;
	readonly groups: readonly Group[];
	readonly links: readonly Link[];
	/** The rule that found it. */
	readonly why: string;
}

/**
 * The interviews that stand in these groups (an interview's section with its labeled sub-sections). A second interviewer
 * field after principles, topics or a date starts the next one. Without interviewers and principles there is none, and
 * topics alone make none.
 */
export function readInterviews({ title, line, groups, links, why }: InterviewSource): Interview[] {
	return splitRounds(groups)
		.map((round, i) => readInterview({ title, line: i === 0 ? line : (round[0]?.head?.line ?? line), groups: round, links, why }))
		.filter(({ interviewers, principles }) => interviewers.length + principles.length > 0);
}

function splitRounds(groups: readonly Group[]): Group[][] {
	const rounds: Group[][] = [[]];
	let interviewers = 0;
	let rest = 0;
	for (const group of groups) {
		const kind = group.label?.kind ?? null;
		if (kind === 'interviewer' && interviewers > 0 && rest > 0) {
			rounds.push([]);
			interviewers = rest = 0;
		}
		if (kind === 'interviewer') interviewers++;
		else if (kind !== null) rest++;
		rounds[rounds.length - 1]?.push(group);
	}
	return rounds;
}

function readInterview({ title, line, groups, links, why }: InterviewSource): Interview {
	const of = (kind: LabelKind): Held[] => groups.filter(({ label }) => label?.kind === kind).flatMap(held);
	const role = of('role').map(({ raw }) => plainText(raw))[0] ?? null;
	return {
		title,
		line,
		date: dateOf(groups),
		interviewers: withRole(interviewersIn(groups), role ?? roleInTitle(title)),
		principles: of('principles').flatMap((entry) => readAssignments(entry, links)),
		topics: of('topics').flatMap(remark),
		questionsToAsk: of('ask-them').flatMap(remark),
		why,
	};
}

/** A day and a time in fields of their own are one date. */
function dateOf(groups: readonly Group[]): string | null {
	const fields = groups.filter(({ label }) => label?.kind === 'date').map(({ label }) => ({ name: fold(label?.name ?? ''), value: plainText(label?.value ?? '') })).filter(({ value }) => value !== '');
	const [first] = fields;
	if (first === undefined) return null;
	const day = fields.find(({ name }) => name !== 'time') ?? first;
	const time = fields.find(({ name }) => name === 'time');
	return time === undefined || time === day ? day.value : `${day.value} ${time.value}`;
}

/** "Ada Lovelace (Bar raiser)" as a heading says the role too. */
function roleInTitle(title: string): string | null {
	return readPeople(title, 0)[0]?.role ?? null;
}

/** A role on a line of its own belongs to the only interviewer of the round. */
function withRole(interviewers: Interviewer[], role: string | null): Interviewer[] {
	const [only] = interviewers;
	return only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : interviewers;
}

/** The plain text of what stands under a label, as a remark; nothing for what has no words. */
function remark({ raw, line }: Held): Remark[] {
	const plain = plainText(raw);
	return plain === '' ? [] : [{ text: plain, line }];
}

/** The principles that a value or an item names: by links, else as a list of names. */
export function readAssignments(entry: Held, links: readonly Link[]): Assignment[] {
	const inside = linksIn(links, entry).filter(({ embed }) => !embed);
	if (inside.length > 0) return inside.map((link) => ({ name: link.alias || nameOfTarget(link.target), line: entry.line, link: link.target }));
	return splitPrincipleNames(plainText(entry.raw)).filter((name) => name.split(' ').length <= 9).map((name) => ({ name, line: entry.line, link: null }));
}

/** A table with a column of interviewers has one interview in each row. */
export function interviewsInTable(table: Table, readLabel: LabelReader, links: readonly Link[]): Interview[] {
	const [header, ...rows] = table;
	if (header === undefined || !header.header) return [];
	const kinds = header.cells.map(({ text }) => readLabel(plainText(text)) ?? (ROUND_COLUMN.test(plainText(text)) ? 'round' : null));
	if (!kinds.includes('interviewer')) return [];
	return rows.flatMap((row) => {
		const cell = (kind: string): Held | null => {
			const at = kinds.indexOf(kind as LabelKind);
			const found = at < 0 ? undefined : row.cells[at];
			return found === undefined || found.text === '' ? null : { raw: found.text, from: found.from, to: found.to, line: row.line };
		};
		const text = (kind: string): string => plainText(cell(kind)?.raw ?? '');
		const people = readPeople(cell('interviewer')?.raw ?? '', row.line);
		if (people.length === 0) return [];
		const principles = cell('principles');
		return [{
			title: text('round') || people.map(({ name }) => name).join(', '), line: row.line, date: text('date') || null,
			interviewers: withRole(people, text('role') || null),
			principles: principles === null ? [] : readAssignments(principles, links),
			topics: splitPrincipleNames(text('topics')).map((topic) => ({ text: topic, line: row.line })),
			questionsToAsk: [], why: 'a row of a table with a column of interviewers',
		}];
	});
}

const ROUND_COLUMN = /^(?:#|no\.?|round|interview|session|slot|runde|ronda|раунд)$/i;
