import { linksIn } from '../../../note/links';
import { plainText } from '../../../note/plain-text';
import { addTo } from '../../add-to';
import { fold } from '../../fold';
import type { Assignment, Interview } from '../../interview';
import { nameOfTarget } from '../../names';
import { isWellKnown } from '../../principle';
import { unique } from '../../unique';
import { readAssignments, type Held } from '../assignments';
import type { Entry, Table } from '../entry';
import type { Group } from '../groups';
import type { LabelKind } from '../labels';
import type { SectionContext } from '../section-context';
import { entriesOf, heldIn, heldInRows, labelledGroups, ownGroups } from './round-groups';
import type { PersonAt, RoundPlace } from './round-places';
import { asInterviewer, remarksOf, topicsIn, withRole, type RoundReading } from './round-reading';
import { asAssignments, assessedBelow, roundWords, type RoundWords } from './round-words';
import { dayAbove, dayIn, whenAtStart, withDay } from './when';

/**
 * The rounds of one section, from the sections that belong to it (`all`, itself included) and the people at its
 * place, if any. A second label for people after principles, topics or a date starts the next round. A part
 * without people and principles is no round: topics alone make none.
 */
export function sectionRounds(
	context: SectionContext, all: readonly SectionContext[], place: RoundPlace | null, reading: RoundReading,
): Interview[] {
	const { title, section } = context;
	const groups = all.flatMap((other) => (other === context ? ownGroups(other) : labelledGroups(other)));
	const people = place?.people ?? [];
	const inHeading = people.filter(({ mention }) => mention.place.kind === 'heading');
	const below = people.filter(({ mention }) => mention.place.kind !== 'heading');
	const linesOfGroups = linesIn(groups);
	const isOutside = ({ mention }: PersonAt): boolean => !linesOfGroups.has(mention.place.line);
	const byLine = new Map<number, PersonAt[]>();
	for (const one of below) addTo(byLine, one.mention.place.line, one);
	const rounds = splitAtPeople(groups, below).map((part, i): Interview => {
		const lines = linesIn(part);
		const inPart = (one: PersonAt): boolean => lines.has(one.mention.place.line);
		// The first round has the people of the heading, and those whom no group holds.
		return i === 0
			? roundOf({
				title, line: section.line, groups: part, tables: all.flatMap(({ tables }) => tables),
				heading: headingWords(context, people, reading),
				people: [...inHeading, ...below.filter((one) => inPart(one) || isOutside(one))],
			}, reading)
			: roundOf({
				title, line: part[0]?.head?.line ?? section.line, groups: part, tables: [], heading: null,
				people: [...lines].flatMap((line) => byLine.get(line) ?? []),
			}, reading);
	});
	return rounds.filter(({ interviewers, principles }) => interviewers.length + principles.length > 0);
}

/** What a heading that names some of the people says of the round; null for one that names nobody. */
function headingWords(
	{ section }: SectionContext, people: readonly PersonAt[], reading: RoundReading,
): RoundWords | null {
	const mentions = people.flatMap(({ person }) => person.mentions.map(({ mention }) => mention));
	const named = mentions.filter(({ place }) => place.kind === 'heading' && place.line === section.line);
	return named[0] === undefined ? null : roundWords(named[0].place, named, reading.isAssessed);
}

function linesIn(groups: readonly Group[]): ReadonlySet<number> {
	return new Set(groups.flatMap(entriesOf).map(({ line }) => line));
}

function splitAtPeople(groups: readonly Group[], people: readonly PersonAt[]): Group[][] {
	const lines = new Set(people.map(({ mention }) => mention.place.line));
	const rounds: Group[][] = [[]];
	let named = 0;
	let rest = 0;
	for (const group of groups) {
		const startsHere = group.head !== null && (lines.has(group.head.line) || group.label?.kind === 'interviewer');
		if (startsHere && named > 0 && rest > 0) {
			rounds.push([]);
			named = rest = 0;
		}
		if (startsHere) {
			named++;
			if (saysMore(group)) rest++;
		} else if (group.label !== null && group.label.kind !== null) rest++;
		rounds[rounds.length - 1]?.push(group);
	}
	return rounds;
}

/** True for principles right after the name. */
function saysMore({ label }: Group): boolean {
	return label !== null && /\[\[[^\]]*#|[–—-]\s+\p{Lu}/u.test(label.value);
}

interface RoundSource {
	readonly title: string;
	readonly line: number;
	readonly groups: readonly Group[];
	readonly tables: readonly Table[];
	readonly people: readonly PersonAt[];
	/** What the heading itself says of the round, null when it names nobody. */
	readonly heading: RoundWords | null;
}

function roundOf({ title, line, groups, tables, people, heading }: RoundSource, reading: RoundReading): Interview {
	const of = (kind: LabelKind): Held[] => [...heldIn(groups, kind), ...heldInRows(tables, kind, reading.readLabel)];
	const role = of('role').map(({ raw }) => plainText(raw))[0] ?? null;
	const below = people.filter(({ mention }) => mention.place.kind !== 'heading');
	const first = people[0]?.mention.place;
	const entries = new Map([...groups.flatMap(entriesOf)].reverse().map((entry) => [entry.line, entry]));
	const principles = [
		...asAssignments(heading?.principles ?? [], line),
		...below.flatMap((one) => principlesBeside(one, entries.get(one.mention.place.line), reading)),
		...[...of('principles'), ...of('values')].flatMap((entry) => readAssignments(entry, reading.links)),
		...assessedBelow(groups, reading),
	];
	return {
		title, line,
		date: withDay(
			dateOf(groups) ?? heading?.when ?? (first === undefined ? null : whenAtStart(first.text)),
			dayIn(title) ?? (first === undefined ? null : dayAbove(first)),
		),
		interviewers: withRole(people.map(asInterviewer), role),
		principles: unique(principles, ({ name }) => fold(name)),
		topics: [...(heading?.topics ?? []).map((text) => ({ text, line })), ...topicsIn(of('topics'), reading)],
		said: [],
		questionsToAsk: remarksOf(of('ask-them')),
		company: null,
		why: people[0]?.person.why ?? 'a numbered round that assigns principles (+1)',
	};
}

/**
 * "Interviewer 1: Ada Holm (SDM) – Think Big": principles after the name, by links to their headings or by the
 * names all know.
 */
function principlesBeside(
	{ mention }: PersonAt, entry: Entry | undefined, { links }: RoundReading,
): Assignment[] {
	const { place } = mention;
	const linked = entry === undefined ? [] : linksIn(links, entry).filter(({ target, alias, embed }) =>
		!embed && target.includes('#') && (alias === null || isWellKnown(alias)));
	if (linked.length > 0) {
		return linked.map(({ target }) => ({ name: nameOfTarget(target), line: place.line, link: target }));
	}
	return asAssignments(roundWords(place, [mention], isWellKnown).principles, place.line);
}

/** A day and a time in fields of their own are one date. */
function dateOf(groups: readonly Group[]): string | null {
	const fields = groups.filter(({ label }) => label?.kind === 'date')
		.map(({ label }) => ({ name: fold(label?.name ?? ''), value: plainText(label?.value ?? '') }))
		.filter(({ value }) => value !== '');
	const [first] = fields;
	if (first === undefined) return null;
	const day = fields.find(({ name }) => name !== 'time') ?? first;
	const time = fields.find(({ name }) => name === 'time');
	return time === undefined || time === day ? day.value : `${day.value} ${time.value}`;
}
