import type { Row } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import type { Assignment, Interview } from '../../interview';
import { peopleWords } from '../../lexicon/lexicon';
import { splitPrincipleNames } from '../../principle';
import { readAssignments, type Held } from '../assignments';
import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import type { LabelKind } from '../labels';
import { saysValues } from '../roles';
import { isTechnical } from '../technical';
import { isWholeLink } from '../whole-link';
import { titleAtStart, tradeAtStart } from './job-titles';
import { isLogistics } from './no-topic';
import { isRoundName } from './people-lexicon';
import { asInterviewer, type RoundReading } from './round-reading';
import type { PersonAt, RoundPlace } from './round-places';
import { asAssignments } from './round-words';
import { segmentsOf } from './segments';
import { dayAbove, withDay } from './when';

/** What a column of a plan holds. */
type Column = LabelKind | 'round' | null;

/** The round of a row of a table: its people, and what the other columns say. None for a line outside of tables. */
export function rowRound({ line, people: named }: RoundPlace, reading: RoundReading): Interview[] {
	const table = reading.contexts.flatMap(({ tables }) => tables).find((rows) => rows.some((row) => row.line === line));
	const row = table?.find((one) => one.line === line);
	if (table === undefined || row === undefined) return [];
	const kinds = kindsOf(table[0], reading);
	const people = withoutLinked(named);
	const ofPeople = new Set(people.map(({ mention }) => mention.place.raw));
	const held = (kind: Column): Held[] => row.cells
		.filter((cell, i) => kinds[i] === kind && !ofPeople.has(cell.text) && cell.text !== '')
		.map(({ text, from, to }) => ({ raw: text, from, to, line }));
	const textOf = (kind: Column): string | null =>
		held(kind).map(({ raw }) => plainText(raw)).find((plain) => /[\p{L}\p{N}]/u.test(plain)) ?? null;
	const topics = held('topics').flatMap(({ raw }) => splitPrincipleNames(plainText(raw))).filter(
		(topic) => hasLetter(topic) && !isLogistics(topic) && titleAtStart(topic) === null && tradeAtStart(topic) === null);
	const assigned = held('principles').flatMap((cell) => readAssignments(cell, reading.links)).filter(
		({ name }) => hasLetter(name));
	// "Read the gauge + system design": a round beside values.
	const isPrinciple = ({ name, link }: Assignment): boolean =>
		link !== null || reading.isAssessed(name) || !(isRoundName(name) || isTechnical(fold(name)));
	// "creative judgment - bring three pieces", below a head that says nothing of it.
	const unlabelled = held(null).flatMap(({ raw }) => segmentsOf(plainText(raw)).map(({ text }) => text.trim()));
	const role = textOf('role');
	const interviewers = people.map(asInterviewer);
	const first = people[0]?.mention.place;
	const isOfOne = interviewers.length === 1 && role !== null;
	return [{
		title: textOf('round') ?? people.map(({ person }) => person.name).join(', '),
		line,
		date: withDay(textOf('date'), first === undefined ? null : dayAbove(first)),
		interviewers: isOfOne ? interviewers.map((one) => ({ ...one, role })) : interviewers,
		principles: [
			...assigned.filter(isPrinciple),
			...asAssignments([...topics, ...unlabelled].filter(reading.isAssessed), line),
		],
		topics: [
			...topics.filter((name) => !reading.isAssessed(name)),
			...assigned.filter((one) => !isPrinciple(one)).map(({ name }) => name),
		].map((text) => ({ text, line })),
		said: [],
		questionsToAsk: [],
		company: null,
		why: people[0]?.person.why ?? '',
	}];
}

/**
 * Without those whom only a link elsewhere in the row names, beside somebody below a label: "[[Questions Ada, Bo]]".
 */
function withoutLinked(people: readonly PersonAt[]): readonly PersonAt[] {
	const labelled = people.filter(({ mention: { place: { own } } }) => own !== null && own !== 'other');
	if (labelled.length === 0) return people;
	return people.filter((one) => labelled.includes(one) || !isWholeLink(one.mention.place.raw));
}

function hasLetter(text: string): boolean {
	return /\p{L}/u.test(text);
}

function kindsOf(header: Row | undefined, { readLabel }: RoundReading): Column[] {
	if (header === undefined || !header.header) return [];
	const names = header.cells.map(({ text }) => plainText(text));
	const kinds = names.map((name) => columnKind(name, readLabel));
	// Of a column for the day and one for the hour the day says more.
	const dates = kinds.flatMap((kind, i) => (kind === 'date' ? [i] : []));
	const day = dates.find((i) => DAY_COLUMNS.some((word) => names[i]?.toLowerCase().startsWith(word)));
	return kinds.map((kind, i) => (kind === 'date' && day !== undefined && i !== day ? null : kind));
}

/** What a column holds by its head: "Focus / LPs" by the first part that is known. */
function columnKind(name: string, readLabel: RoundReading['readLabel']): Column {
	if (ASSESSED.test(name)) return 'principles';
	for (const part of [name, ...name.split(/[/(（]| - /)]) {
		const kind = readLabel(part);
		if (kind !== null) return kind === 'values' ? 'principles' : kind;
	}
	if (saysValues(fold(name))) return 'principles';
	if (TOPIC_COLUMNS.has(name.toLowerCase())) return 'topics';
	return ROUND_COLUMNS.has(name.toLowerCase()) ? 'round' : null;
}

/** "what she looks at". */
const ASSESSED = new RegExp(`(?:^|[\\s/])${anyOf(peopleWords(({ columns }) => columns?.assessed))}$`, 'iu');
const ROUND_COLUMNS: ReadonlySet<string> = new Set(peopleWords(({ columns }) => columns?.round));
const TOPIC_COLUMNS: ReadonlySet<string> = new Set(peopleWords(({ columns }) => columns?.topics));
const DAY_COLUMNS = peopleWords(({ columns }) => columns?.day);
