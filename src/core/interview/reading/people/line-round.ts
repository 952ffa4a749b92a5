import { plainText } from '../../../note/plain-text';
import type { Interview } from '../../interview';
import { readAssignments, type Held } from '../assignments';
import type { Entry } from '../entry';
import { standsIn, type Group } from '../groups';
import type { LabelKind } from '../labels';
import { titleAtStart } from './job-titles';
import { asInterviewer, type RoundReading } from './round-reading';
import type { RoundPlace } from './round-places';
import { assessedIn, roundWords } from './round-words';
import { isWhen } from './when';

/** A line below the one that names people, with the label it is or stands under. */
interface Detail {
	readonly entry: Entry;
	readonly group: Group;
}

/** How many lines below a line that is no list item may belong to it. */
const MOST_DETAILS = 8;

/** The round of a line or list item that names people: with what the line itself says, what is nested below it, and the day above it. */
export function lineRound({ line, people }: RoundPlace, reading: RoundReading): Interview[] {
	const [first] = people;
	if (first === undefined) return [];
	const { place } = first.mention;
	const words = roundWords(place, people.map(({ mention }) => mention), reading.isPrinciple);
	const details = detailsOf(line, reading);
	const plain = details.filter(({ group }) => (group.label?.kind ?? null) === null).map(({ entry }) => entry);
	const under = (kind: LabelKind): Held[] => details.flatMap(({ entry, group }) => (group.label?.kind === kind ? held(entry, group) : []));
	const above = [...place.heads].reverse().find((head) => isWhen(head)) ?? null;
	const nested = plain.filter((entry) => isTopic(entry, place.kind === 'item') && !reading.isPrinciple(entry.plain));
	return [{
		title: people.map(({ person }) => person.name).join(', '),
		line,
		date: words.when ?? under('date').map(({ raw }) => plainText(raw))[0] ?? above,
		interviewers: people.map(asInterviewer),
		principles: [
			...words.principles.map((name) => ({ name, line, link: null })),
			...[...under('principles'), ...under('values')].flatMap((one) => readAssignments(one, reading.links)),
			...plain.filter(({ plain: name }) => reading.isPrinciple(name)).flatMap((one) => readAssignments(one, reading.links)),
			...details.flatMap(({ entry }) => assessedIn(entry.plain, reading.isPrinciple).map((name) => ({ name, line: entry.line, link: null }))),
		],
		topics: [
			...words.topics.map((text) => ({ text, line })),
			...under('topics').map(({ raw, line: at }) => ({ text: plainText(raw), line: at })),
			...nested.map(({ plain: text, line: at }) => ({ text, line: at })),
		],
		questionsToAsk: under('ask-them').map(({ raw, line: at }) => ({ text: plainText(raw), line: at })),
		company: null,
		why: first.person.why,
	}];
}

/** What stands in the item of that line, or right below the line. */
function detailsOf(line: number, { contexts }: RoundReading): Detail[] {
	const context = contexts.find(({ section }) => section.line <= line && line <= section.endLine);
	const all = (context?.groups ?? []).flatMap((group) => [...(group.head === null ? [] : [group.head]), ...group.entries].map((entry) => ({ entry, group })));
	const at = all.findIndex(({ entry }) => entry.line === line);
	const owner = all[at]?.entry;
	if (owner === undefined) return [];
	const details: Detail[] = [];
	for (const detail of all.slice(at + 1)) {
		const { entry } = detail;
		if (owner.isItem ? !standsIn(entry, owner.item) : !belongs(entry, owner, details)) break;
		details.push(detail);
	}
	return details;
}

/** A line right below one that is no item says more of it. */
function belongs(entry: Entry, above: Entry, details: readonly Detail[]): boolean {
	if (entry.mark === 'callout' || entry.afterRule || entry.quote !== above.quote) return false;
	const before = details[details.length - 1]?.entry ?? above;
	return details.length < MOST_DETAILS && entry.line - before.line <= (above.mark === 'text' ? 1 : 2);
}

/** A few words nested below a person, but for a time, a job or a question. */
function isTopic({ isItem, plain, field }: Entry, inItem: boolean): boolean {
	return inItem && isItem && field === null && plain.split(' ').length <= 6 && !/^\W*\d|[.?!？]$/.test(plain) && titleAtStart(plain) === null;
}

/** What a line of a labelled group holds: the label's own value, or the line. */
function held(entry: Entry, { label, head }: Group): Held[] {
	if (head !== entry || label === null) return [entry];
	return label.value === '' ? [] : [{ raw: label.value, from: label.from, to: label.to, line: entry.line }];
}
