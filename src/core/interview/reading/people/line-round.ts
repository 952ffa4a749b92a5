import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import type { Interview } from '../../interview';
import { unique } from '../../unique';
import { readAssignments, type Held } from '../assignments';
import type { Entry } from '../entry';
import { standsIn, type Group } from '../groups';
import type { LabelKind } from '../labels';
import type { SectionContext } from '../section-context';
import { titleAtStart } from './job-titles';
import { entriesOf, valueOf } from './round-groups';
import { saysNoTopic } from './no-topic';
import { asInterviewer, remarksOf, topicsIn, type RoundReading } from './round-reading';
import { principleLinks, shownPrinciples } from './linked-principles';
import type { RoundPlace } from './round-places';
import { asAssignments, assessedIn, roundWords } from './round-words';
import { dayAbove, withDay } from './when';

/** A line below the one that names people, with the label it is or is under. */
interface Detail {
	readonly entry: Entry;
	readonly group: Group;
}

/** True for a 0-based line that is a round of its own. */
type IsTaken = (line: number) => boolean;

/** How many lines below a line that is no list item may belong to it. */
const MOST_DETAILS = 8;

/**
 * The round of a line or list item that names people: what the line itself says, what is nested below it, and the
 * day above it. None for a place without people.
 */
export function lineRound({ line, people }: RoundPlace, reading: RoundReading, isTaken: IsTaken): Interview[] {
	const [first] = people;
	if (first === undefined) return [];
	const { place } = first.mention;
	const words = roundWords(place, people.map(({ mention }) => mention), reading.isAssessed);
	const { owner, details } = linesAt(line, reading, isTaken);
	const { links, isPrinciple } = reading;
	const shown = owner === null ? [] : shownPrinciples(owner, links, isPrinciple);
	const plain = details.filter(({ group }) => (group.label?.kind ?? null) === null).map(({ entry }) => entry);
	const under = (kind: LabelKind): Held[] =>
		details.flatMap(({ entry, group }) => (group.label?.kind === kind ? held(entry, group) : []));
	const nested = plain.filter((entry) => isTopic(entry, place.kind === 'item') && !reading.isPrinciple(entry.plain));
	return [{
		title: people.map(({ person }) => person.name).join(', '),
		line,
		date: withDay(words.when ?? under('date').map(({ raw }) => plainText(raw))[0] ?? null, dayAbove(place)),
		interviewers: people.map(asInterviewer),
		principles: unique([
			...asAssignments(words.principles, line),
			...(owner === null ? [] : principleLinks(owner, links, isPrinciple)),
			...[
				...under('principles'), ...under('values'),
				...plain.filter(({ plain: name }) => reading.isPrinciple(name)),
			].flatMap((one) => readAssignments(one, reading.links)),
			...details.flatMap(({ entry, group }) => assessedIn(group, entry, reading)),
		], ({ name }) => fold(name)),
		topics: [
			...words.topics.filter((topic) => !shown.includes(topic)).map((text) => ({ text, line })),
			...topicsIn(under('topics'), reading),
			...nested.map(({ plain: text, line: at }) => ({ text, line: at })),
		],
		said: [],
		questionsToAsk: remarksOf(under('ask-them')),
		company: null,
		why: first.person.why,
	}];
}

/** The entry at a line, null for none, and what is nested in its item or follows right below it. */
interface LineWithDetails {
	readonly owner: Entry | null;
	readonly details: readonly Detail[];
}

function linesAt(line: number, { contexts }: RoundReading, isTaken: IsTaken): LineWithDetails {
	const context = contexts.find(({ section }) => section.line <= line && line <= section.endLine);
	if (context === undefined) return { owner: null, details: [] };
	const { all, byLine } = linesOf(context);
	const at = byLine.get(line) ?? -1;
	const owner = all[at]?.entry;
	if (owner === undefined) return { owner: null, details: [] };
	const details: Detail[] = [];
	for (let next = at + 1; next < all.length; next++) {
		const detail = all[next] as Detail;
		const { entry } = detail;
		if (isTaken(entry.line)) break;
		if (owner.isItem ? !standsIn(entry, owner.item) : !belongs(entry, owner, details)) break;
		details.push(detail);
	}
	return { owner, details };
}

/** The lines of a section in order, and where the first at each line is. */
interface SectionLines {
	readonly all: readonly Detail[];
	readonly byLine: ReadonlyMap<number, number>;
}

/** Thousands of people may be in one section. */
const knownLines = new WeakMap<SectionContext, SectionLines>();

function linesOf(context: SectionContext): SectionLines {
	const known = knownLines.get(context);
	if (known !== undefined) return known;
	const all = context.groups.flatMap((group) => entriesOf(group).map((entry) => ({ entry, group })));
	const byLine = new Map<number, number>();
	all.forEach(({ entry }, at) => {
		if (!byLine.has(entry.line)) byLine.set(entry.line, at);
	});
	const lines = { all, byLine };
	knownLines.set(context, lines);
	return lines;
}

/** A line right below one that is no item says more of it. */
function belongs(entry: Entry, above: Entry, details: readonly Detail[]): boolean {
	if (entry.mark === 'callout' || entry.afterRule || entry.quote !== above.quote) return false;
	const before = details[details.length - 1]?.entry ?? above;
	return details.length < MOST_DETAILS && entry.line - before.line <= (above.mark === 'text' ? 1 : 2);
}

/** Longer items are remarks. */
const LONGEST_TOPIC = 6;

/** A few words nested below a person, but for a time, a job or a question. */
function isTopic({ isItem, plain, field }: Entry, inItem: boolean): boolean {
	if (!inItem || !isItem || field !== null || plain.split(' ').length > LONGEST_TOPIC) return false;
	return !/^\W*\d|[.?!？]$/.test(plain) && titleAtStart(plain) === null && !saysNoTopic(plain);
}

/** What a line of a labelled group holds: the label's own value, or the line. */
function held(entry: Entry, { label, head }: Group): Held[] {
	if (head !== entry || label === null) return [entry];
	const value = valueOf(label, entry);
	return value === null ? [] : [value];
}
