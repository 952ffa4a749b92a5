import { linksIn, type Link } from '../../../note/links';
import { plainText } from '../../../note/plain-text';
import { readDay } from '../../day';
import { fold } from '../../fold';
import type { Assignment, Interview, Interviewer, Remark } from '../../interview';
import { nameOfTarget } from '../../names';
import { isWellKnown } from '../../principle';
import { readAssignments, type Held } from '../assignments';
import type { Group } from '../groups';
import type { LabelKind } from '../labels';
import type { NamesTest } from '../principle-names';
import type { SectionContext } from '../section-context';
import { withCompanies } from './companies';
import { lineRound } from './line-round';
import type { FoundPerson } from './merge-people';
import { labelledGroups, ownGroups } from './round-groups';
import { asInterviewer, type RoundReading } from './round-reading';
import { roundPlaces, type PersonAt, type RoundHolder, type RoundPlace } from './round-places';
import { assessedIn, roundWords, type RoundWords } from './round-words';
import { rowRound } from './row-round';

/** The rounds of a note: one for each place that names people as interviewers, and for each numbered round that assigns principles. */
export function readRounds(people: readonly FoundPerson[], reading: RoundReading): Interview[] {
	const places = roundPlaces(people);
	const sections = new Map(places.filter(({ holder }) => holder === 'section').map((place) => [place.line, place]));
	const rounds = sectionsOf(reading.contexts);
	const bySection = rounds.flatMap(([context, all]) => sectionRounds(context, all, sections.get(lineOf(context)) ?? null, reading));
	const isRound = new Set(rounds.map(([context]) => lineOf(context)));
	const of = (holder: RoundHolder): Interview[] => places.filter((place) => place.holder === holder).flatMap((place): Interview[] => {
		switch (holder) {
			case 'row': return rowRound(place, reading);
			case 'line': return lineRound(place, reading);
			case 'note': return noteRound(place, reading, rounds.length === 0 && places.length === 1);
			// A heading that asks or tells a story is no round, whoever it names.
			case 'section': return isRound.has(place.line) ? [] : linesOf(place).flatMap((line) => lineRound(line, reading));
		}
	});
	return withCompanies(joinRounds([of('note'), bySection, [...of('section'), ...of('row')], of('line')]), reading.contexts);
}

/** The people of a place, each line of them a place of its own. */
function linesOf({ people }: RoundPlace): RoundPlace[] {
	const lines = new Map<number, PersonAt[]>();
	for (const one of people) lines.set(one.mention.place.line, [...(lines.get(one.mention.place.line) ?? []), one]);
	return [...lines].map(([line, here]) => ({ holder: 'line', line, people: here }));
}

/** Line of a section's heading as places count it: -1 before any heading. */
function lineOf({ section }: SectionContext): number {
	return section.heading === null ? -1 : section.line;
}

/** The sections that are a round, each with those that stand in it. */
function sectionsOf(contexts: readonly SectionContext[]): Array<[SectionContext, SectionContext[]]> {
	const below = new Map<SectionContext, SectionContext[]>();
	for (const context of contexts) {
		if (context.interview === null) continue;
		const list = below.get(context.interview);
		if (list === undefined) below.set(context.interview, [context]);
		else list.push(context);
	}
	return [...below];
}

/**
 * The rounds of one section. A second label for people after principles, topics or a date starts the next one. Without people and
 * principles there is none: topics alone make none.
 */
function sectionRounds(context: SectionContext, all: readonly SectionContext[], place: RoundPlace | null, reading: RoundReading): Interview[] {
	const groups = all.flatMap((other) => (other === context ? ownGroups(other) : labelledGroups(other)));
	const people = place?.people ?? [];
	const inHeading = people.filter(({ mention }) => mention.place.kind === 'heading');
	const named = people.flatMap(({ person }) => person.mentions.map(({ mention }) => mention)).filter((mention) => mention.place.kind === 'heading' && mention.place.line === context.section.line);
	const [first] = named;
	const heading = first === undefined ? null : roundWords(first.place, named, reading.isPrinciple);
	const below = people.filter((one) => !inHeading.includes(one));
	const rounds = splitAtPeople(groups, below).map((part, i): Interview => {
		const lines = new Set(part.flatMap(({ head, entries }) => [...(head === null ? [] : [head.line]), ...entries.map(({ line }) => line)]));
		const here = below.filter(({ mention }) => lines.has(mention.place.line));
		const all = i === 0 ? [...inHeading, ...below.filter((one) => here.includes(one) || !isInGroups(one, groups))] : here;
		return roundOf({ title: context.title, line: i === 0 ? context.section.line : (part[0]?.head?.line ?? context.section.line), groups: part, people: all, heading: i === 0 ? heading : null }, reading);
	});
	return rounds.filter(({ interviewers, principles }) => interviewers.length + principles.length > 0);
}

function isInGroups({ mention }: PersonAt, groups: readonly Group[]): boolean {
	return groups.some(({ head, entries }) => head?.line === mention.place.line || entries.some(({ line }) => line === mention.place.line));
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
			if (group.head !== null && saysMore(group)) rest++;
		} else if (group.label !== null && group.label.kind !== null) rest++;
		rounds[rounds.length - 1]?.push(group);
	}
	return rounds;
}

/** True for principles right behind the name. */
function saysMore({ label }: Group): boolean {
	return label !== null && /\[\[[^\]]*#|[–—-]\s+\p{Lu}/u.test(label.value);
}

interface RoundSource {
	readonly title: string;
	readonly line: number;
	readonly groups: readonly Group[];
	readonly people: readonly PersonAt[];
	/** What the heading itself says of the round, null when it names nobody. */
	readonly heading: RoundWords | null;
}

function roundOf({ title, line, groups, people, heading }: RoundSource, reading: RoundReading): Interview {
	const of = (kind: LabelKind): Held[] => groups.filter(({ label }) => label?.kind === kind).flatMap(held);
	const role = of('role').map(({ raw }) => plainText(raw))[0] ?? null;
	const beside = people.filter(({ mention }) => mention.place.kind !== 'heading').flatMap((one) => principlesBeside(one, groups, reading));
	return {
		title, line,
		date: dateOf(groups) ?? heading?.when ?? null,
		interviewers: withRole(people.map(asInterviewer), role),
		principles: unique([
			...(heading?.principles ?? []).map((name) => ({ name, line, link: null })),
			...beside,
			...[...of('principles'), ...of('values')].flatMap((entry) => readAssignments(entry, reading.links)),
			...assessed(groups, reading.isPrinciple),
		]),
		topics: [...(heading?.topics ?? []).map((text) => ({ text, line })), ...of('topics').flatMap(remark)],
		questionsToAsk: of('ask-them').flatMap(remark),
		company: null,
		why: people[0]?.person.why ?? 'a numbered round that assigns principles (+1)',
	};
}

/** What lines below the heading say that the people assess. */
function assessed(groups: readonly Group[], isPrinciple: NamesTest): Assignment[] {
	const lines = groups.flatMap(({ head, entries }) => [...(head === null ? [] : [head]), ...entries]);
	return lines.flatMap(({ plain, line }) => assessedIn(plain, isPrinciple).map((name) => ({ name, line, link: null })));
}

/** "Interviewer 1: Ada Holm (SDM) – Think Big": principles behind the name, by links to their headings or by the names all know. */
function principlesBeside({ mention }: PersonAt, groups: readonly Group[], { links }: RoundReading): Assignment[] {
	const { place } = mention;
	const entry = groups.flatMap(({ head, entries }) => [...(head === null ? [] : [head]), ...entries]).find(({ line }) => line === place.line);
	const linked = entry === undefined ? [] : linksIn(links, entry).filter(({ target, alias, embed }) => !embed && target.includes('#') && (alias === null || isWellKnown(alias)));
	if (linked.length > 0) return linked.map(({ target }) => ({ name: nameOfTarget(target), line: place.line, link: target }));
	return roundWords(place, [mention], isWellKnown).principles.map((name) => ({ name, line: place.line, link: null }));
}

/** Each name once, the first mention of it. */
function unique(assignments: readonly Assignment[]): Assignment[] {
	const seen = new Set<string>();
	return assignments.filter(({ name }) => {
		const key = fold(name);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** What a label holds: its own value first, then the lines below it. */
function held({ label, head, entries }: Group): readonly Held[] {
	const own = label === null || head === null ? [] : [{ raw: label.value, from: label.from, to: label.to, line: head.line }];
	return [...own, ...entries].filter(({ raw }) => raw.trim() !== '');
}

/** The plain text of what stands under a label, as a remark; nothing for what has no words. */
function remark({ raw, line }: Held): Remark[] {
	const plain = plainText(raw);
	return plain === '' ? [] : [{ text: plain, line }];
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

/** A role on a line of its own belongs to the only interviewer of the round. */
function withRole(interviewers: readonly Interviewer[], role: string | null): Interviewer[] {
	const [only] = interviewers;
	return only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : [...interviewers];
}

/** One interview as a note of its own: `interviewer` and the like as properties, or its name. */
function noteRound({ people }: RoundPlace, { contexts, outline, readLabel, isPrinciple }: RoundReading, isOnly: boolean): Interview[] {
	const properties = [...(outline.frontmatter?.properties ?? [])].map(([name, value]) => ({ kind: readLabel(name), values: [value ?? []].flat() }));
	const of = (kind: LabelKind): string[] => properties.filter((property) => property.kind === kind).flatMap(({ values }) => values);
	// What the body says belongs to the note's only round.
	const labelled = !isOnly ? [] : contexts.flatMap((context) => [...context.groups.filter(({ label }) => label !== null), ...labelledGroups(context)]).filter(({ label }) => label?.kind !== 'interviewer');
	const ofBody = (kind: LabelKind): Held[] => labelled.filter(({ label }) => label?.kind === kind).flatMap(held);
	const links: readonly Link[] = [];
	// Beside a recruiter's property "role" and "date" are those of the job.
	const isAsker = people.some(({ mention }) => mention.place.own === 'interviewer' || mention.place.kind === 'file-name');
	return [{
		title: contexts.find(({ title }) => title !== '')?.title ?? '',
		line: 0,
		date: (isAsker && of('date').join(' ')) || null,
		interviewers: isAsker ? withRole(people.map(asInterviewer), of('role')[0] ?? null) : people.map(asInterviewer),
		principles: [
			...(!isAsker ? [] : of('principles')).flatMap((value) => readAssignments({ raw: value, from: 0, to: 0, line: 0 }, links)),
			...[...ofBody('principles'), ...ofBody('values')].flatMap((entry) => readAssignments(entry, links)),
			...(isOnly ? assessed(contexts.flatMap(({ groups }) => groups), isPrinciple) : []),
		],
		topics: [...(isAsker ? of('topics') : []).map((text) => ({ text, line: 0 })), ...ofBody('topics').flatMap(remark)],
		questionsToAsk: ofBody('ask-them').flatMap(remark),
		company: null,
		why: people[0]?.person.why ?? '',
	}];
}

/** In the order of the note: what a table or a list says of people whom a section names too is one round with that section. */
function joinRounds(kinds: readonly (readonly Interview[])[]): Interview[] {
	const joined: Interview[] = [];
	for (const kind of kinds) {
		const before = joined.length;
		for (const round of kind) {
			const at = joined.slice(0, before).findIndex((other) => round.interviewers.length > 0 && peopleKey(other) === peopleKey(round) && areOne(other, round));
			if (at < 0) joined.push(round);
			else joined[at] = together(joined[at] ?? round, round);
		}
	}
	return joined.sort((a, b) => a.line - b.line);
}

/** Two places with days of their own are two rounds with the same people. */
function areOne(a: Interview, b: Interview): boolean {
	const [first, second] = [a, b].map(({ date }) => (date === null ? null : readDay(date)));
	return first === null || second === null || first === second;
}

function peopleKey({ interviewers }: Interview): string {
	return interviewers.map(({ name }) => fold(name)).sort().join();
}

/** The first one, with what only the other says. */
function together(first: Interview, other: Interview): Interview {
	const more = <T>(own: readonly T[], others: readonly T[], text: (one: T) => string): T[] => {
		const known = new Set(own.map((one) => fold(text(one))));
		return [...own, ...others.filter((one) => !known.has(fold(text(one))))];
	};
	return {
		...first,
		date: first.date ?? other.date,
		interviewers: first.interviewers.map((person) => ({ ...person, role: person.role ?? other.interviewers.find(({ name }) => name === person.name)?.role ?? null })),
		principles: more(first.principles, other.principles, ({ name }) => name),
		topics: more(first.topics, other.topics, ({ text }) => text),
		questionsToAsk: more(first.questionsToAsk, other.questionsToAsk, ({ text }) => text),
	};
}
