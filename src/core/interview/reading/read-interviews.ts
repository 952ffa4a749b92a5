import { linksIn, type Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import type { Row } from '../../note/outline';
import type { Table } from './entry';
import { fold } from '../fold';
import type { Group } from './groups';
import type { Assignment, Interview, Interviewer, Remark } from '../interview';
import type { LabelKind, LabelReader } from './labels';
import { nameOfTarget } from '../names';
import { interviewersIn, readPeople } from './people';
import { isJob } from './person-name';
import type { NamesTest } from './person-headings';
import { isWellKnown, splitPrincipleNames } from '../principle';
import { NO_ROUND, readRoundLine, type RoundLine } from './round-line';

/** One entry behind or below a label: raw text, its span and line. */
export interface Held {
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
	/** What the heading itself says of the round; null when it names nobody. */
	readonly heading: RoundLine | null;
	readonly links: readonly Link[];
	/** The rule that found it. */
	readonly why: string;
}

/**
 * The interviews that stand in these groups (an interview's section with its labeled sub-sections). A second interviewer
 * field after principles, topics or a date, also behind the first name, starts the next one. Without interviewers and principles there is none, and
 * topics alone make none.
 */
export function readInterviews({ title, line, groups, heading, links, why }: InterviewSource): Interview[] {
	return splitRounds(groups, links)
		.map((round, i) => readInterview({ title, line: i === 0 ? line : (round[0]?.head?.line ?? line), groups: round, heading: i === 0 ? heading : null, links, why }))
		.filter(({ interviewers, principles }) => interviewers.length + principles.length > 0);
}

function splitRounds(groups: readonly Group[], links: readonly Link[]): Group[][] {
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
		if (kind === 'interviewer' ? namedBeside(held(group), links).length > 0 : kind !== null) rest++;
		rounds[rounds.length - 1]?.push(group);
	}
	return rounds;
}

function readInterview({ title, line, groups, heading, links, why }: InterviewSource): Interview {
	const of = (kind: LabelKind): Held[] => groups.filter(({ label }) => label?.kind === kind).flatMap(held);
	const role = of('role').map(({ raw }) => plainText(raw))[0] ?? null;
	return {
		title,
		line,
		date: dateOf(groups) ?? heading?.when ?? null,
		interviewers: withRole(peopleOf(groups, heading), role ?? roleInTitle(title)),
		principles: [...(heading?.principles ?? []).map((name) => ({ name, line, link: null })), ...namedBeside(of('interviewer'), links), ...of('principles').flatMap((entry) => readAssignments(entry, links))],
		topics: [...(heading?.topics ?? []).map((text) => ({ text, line })), ...of('topics').flatMap(remark)],
		questionsToAsk: of('ask-them').flatMap(remark),
		why,
	};
}

/** "Interviewer 1: Ada Holm (SDM) – Think Big": principles behind the name, by links to their headings or by the names all know. */
function namedBeside(fields: readonly Held[], links: readonly Link[]): Assignment[] {
	return fields.flatMap((field): Assignment[] => {
		const { raw, line } = field;
		const linked = linksIn(links, field).filter(({ target, alias, embed }) => !embed && target.includes('#') && (alias === null || isWellKnown(alias)));
		if (linked.length > 0) return linked.map(({ target }) => ({ name: nameOfTarget(target), line, link: target }));
		return (readRoundLine({ raw, plain: plainText(raw), line }, isWellKnown)?.principles ?? []).map((name) => ({ name, line, link: null }));
	});
}

/** The people in fields, else those of the heading, else the first line's when it names them by their jobs. */
function peopleOf(groups: readonly Group[], heading: RoundLine | null): Interviewer[] {
	const labeled = interviewersIn(groups);
	if (labeled.length > 0) return labeled;
	if (heading !== null) return [...heading.people];
	const first = groups.flatMap(({ head, entries }) => head ?? entries[0] ?? [])[0];
	const round = first === undefined ? null : readRoundLine(first, () => false);
	return round !== null && round.people.every(({ role }) => role !== null && isJob(role)) ? [...round.people] : [];
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
	// A heading's name says more than what the link shows: "[[Values#Mind the hull|the hull one]]".
	if (inside.length > 0) return inside.map(({ alias, target }) => ({ name: target.includes('#') ? nameOfTarget(target) : alias || nameOfTarget(target), line: entry.line, link: target }));
	return splitPrincipleNames(plainText(entry.raw)).filter((name) => name.split(' ').length <= 9 && !NOTHING.test(name)).map((name) => ({ name, line: entry.line, link: null }));
}

/** What stands where nothing is known. */
const NOTHING = /^(?:none|tb[adc]|n\/?a|\?+|x{2,}|[-–—.…]+|.*(?:\.\.\.|…))$/i;

/** What the reading of a table needs beside it. */
interface TableReading {
	readonly readLabel: LabelReader;
	readonly links: readonly Link[];
	readonly tied: boolean;
}

/** A table with a column of interviewers has one interview in each row. What a column of topics names by a principle's name is one. */
export function interviewsInTable([header, ...rows]: Table, { readLabel, links, tied }: TableReading, isPrinciple: NamesTest): Interview[] {
	if (header === undefined || !header.header) return [];
	const names = header.cells.map(({ text }) => plainText(text));
	const kinds = names.map((name) => columnKind(name, readLabel));
	if (!kinds.includes('interviewer') || names.some((name) => /\bcandidates?\b/i.test(name))) return [];
	if (names.some((name) => PEOPLE_COLUMN.test(name)) && !(tied && isSchedule(names, kinds))) return [];
	return rows.flatMap((row) => interviewInRow(row, kinds, links, isPrinciple));
}

/** Heads of columns that hold people in many a table. */
const PEOPLE_COLUMN = /^(?:with|who|names?|person|people|mit|wer|avec|qui|con|quién|com|quem|с кем|кто)$/i;
const TIME_COLUMN = /^(?:time.*|slot|uhrzeit|zeit|heure|hora|horário|время|时间|시간)$/i;

/** True beside a time of day or what a round is about: a table of contacts or a log of practice has neither. */
function isSchedule(names: readonly string[], kinds: readonly Column[]): boolean {
	return names.some((name) => TIME_COLUMN.test(name)) || kinds.some((kind) => kind === 'principles' || kind === 'topics' || kind === 'round');
}

type Column = LabelKind | 'round' | null;

function interviewInRow({ cells, line }: Row, kinds: readonly Column[], links: readonly Link[], isPrinciple: NamesTest): Interview[] {
	const held = (kind: Column): Held[] => cells.flatMap(({ text, from, to }, i) => (kinds[i] === kind && text !== '' ? [{ raw: text, from, to, line }] : []));
	const text = (kind: Column): string => held(kind).map(({ raw }) => plainText(raw)).find((plain) => /[\p{L}\p{N}]/u.test(plain)) ?? '';
	const people = held('interviewer').flatMap(({ raw }) => readPeople(raw, line));
	if (people.length === 0 || held('interviewer').some(({ raw }) => NO_ROUND.test(raw))) return [];
	const topics = held('topics').flatMap(({ raw }) => splitPrincipleNames(plainText(raw))).filter((name) => /\p{L}/u.test(name));
	return [{
		title: text('round') || people.map(({ name }) => name).join(', '), line, date: text('date') || null,
		interviewers: withRole(people, text('role') || null),
		principles: [...held('principles').flatMap((cell) => readAssignments(cell, links)).filter(({ name }) => /\p{L}/u.test(name)), ...topics.filter(isPrinciple).map((name) => ({ name, line, link: null }))],
		topics: topics.filter((name) => !isPrinciple(name)).map((topic) => ({ text: topic, line })),
		questionsToAsk: [], why: 'a row of a table with a column of interviewers',
	}];
}

/** What a column holds by its head: "Focus / LPs" by its second word, "Who" where people are. */
function columnKind(name: string, readLabel: LabelReader): Column {
	for (const part of [name, ...name.split(/[/(（]| - /)]) {
		const kind = readLabel(part);
		if (kind !== null) return kind;
	}
	if (PEOPLE_COLUMN.test(name)) return 'interviewer';
	if (/^(?:what|was|quoi|qué|o que|что)$/i.test(name)) return 'topics';
	return ROUND_COLUMN.test(name) ? 'round' : null;
}

const ROUND_COLUMN = /^(?:#|no\.?|round|interview|session|slot|type|runde|ronda|etapa|étape|раунд|этап|顺序|轮次|순서)$/i;
