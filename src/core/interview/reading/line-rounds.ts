import { anyOf } from '../any-of';
import type { Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import type { Assignment, Interview, Interviewer } from '../interview';
import type { Entry } from './entry';
import { standsIn, type EntryReading, type Group } from './groups';
import type { LabelKind } from './labels';
import { hasRole, isTimed, type NamesTest } from './person-headings';
import { isJob } from './person-name';
import { readAssignments, type Held } from './read-interviews';
import { mayNamePeople, readRoundLine, type RoundLine } from './round-line';
import type { SectionContext } from './section-context';

/** A line that names people of a round, with the lines that tell more of it. */
interface Candidate {
	readonly entry: Entry;
	readonly round: RoundLine;
	readonly details: Detail[];
}

/** A line below a candidate, with the label it is or stands under. */
interface Detail {
	readonly entry: Entry;
	readonly group: Group;
}

/** How many lines below a line that is no list item may belong to it. */
const MOST_DETAILS = 8;

/** A heading or label that says its lines are people who ask. */
const ROSTER = new RegExp(`^people$|\\b${anyOf(`
	interviews?, interviewers?, panel(?:ists)?, loop, schedule, on-?site, rounds?, who (?:is|asks|will), agenda, line.?up
	gespräch\\w*, ablauf, entretiens?, entrevistas?, entrevistador\\w*
`)}\\b|собес|интервью|面试|面接|면접`, 'i');

/**
 * Rounds in lists, lines and callouts: a name with a job or a time. They count where principles stand with one of them
 * and there are two, or below a heading that says who will ask.
 */
export function roundsInLines(contexts: readonly SectionContext[], links: readonly Link[], reading: EntryReading, isPrinciple: NamesTest, tied: boolean): Interview[] {
	const found = contexts.filter(mayHold).map((context) => ({ context, candidates: candidatesIn(context, reading, isPrinciple) }));
	return found.flatMap(({ context, candidates }) => {
		const sure = candidates.filter(({ round }) => isSure(round));
		const strong = sure.filter(({ round, details }) => round.principles.length > 0 || details.some(({ entry, group }) => isPrinciple(entry.plain) || group.label?.kind === 'principles')).length;
		const rounds = sure.filter(({ round }) => round.numbered && hasRole(round)).length;
		const scheduled = sure.filter(({ round }) => round.when !== null && hasRole(round)).length;
		const roster = rounds >= 2 || scheduled >= 2 || [context.level > 1 ? context.title : '', ...context.groups.map(({ label }) => label?.name ?? '')].some((name) => ROSTER.test(name) && !/\bnot\b/i.test(name));
		const counts = tied ? sure.length >= 2 && (strong > 0 || roster) : strong >= 2 || rounds >= 2;
		return counts ? candidates.map((candidate) => interviewOf(candidate, isPrinciple, links)) : [];
	});
}

/** Rounds stand in no story, no advice and no interview that a heading names. */
function mayHold({ interview, area, role, storySection, answers }: SectionContext): boolean {
	return interview === null && area === null && role !== 'part' && role !== 'question' && role !== 'story' && storySection?.role !== 'story' && answers === null;
}

/** True for a job, a time or a round's number beside the name. */
function isSure(round: RoundLine): boolean {
	return hasRole(round) || round.when !== null || round.numbered;
}

function candidatesIn({ groups }: SectionContext, { asked }: EntryReading, isPrinciple: NamesTest): Candidate[] {
	const candidates: Candidate[] = [];
	for (const group of groups) {
		if (group.label?.kind === 'ask-them' || group.label?.kind === 'interviewer') continue;
		for (const entry of [...(group.head === null ? [] : [group.head]), ...group.entries]) {
			const last = candidates[candidates.length - 1];
			if (last !== undefined && last.entry.isItem && standsIn(entry, last.entry.item)) last.details.push({ entry, group });
			else if (group.label !== null && group.label.kind !== null && last !== undefined && belongs(entry, last)) last.details.push({ entry, group });
			else {
				const round = mayNamePeople(entry.plain) && asked(entry) === null && !isPrinciple(entry.plain) ? readRoundLine(entry, isPrinciple) : null;
				if (round !== null && isPlausible(round, entry)) candidates.push({ entry, round, details: [] });
				else if (last !== undefined && belongs(entry, last)) last.details.push({ entry, group });
			}
		}
	}
	return candidates;
}

/** A name with a job, or a full name with a time or a principle; other words may be anything. */
function isPlausible(round: RoundLine, { mark }: Entry): boolean {
	if (hasRole(round) || mark === 'callout') return true;
	return isTimed(round) && (round.numbered || round.people.every(({ name }) => name.includes(' ')));
}

/** A line right below one that is no item tells more of it. */
function belongs(entry: Entry, { entry: above, details }: Candidate): boolean {
	if (above.isItem || entry.isItem || entry.mark === 'callout' || entry.afterRule || entry.quote !== above.quote) return false;
	const before = details[details.length - 1]?.entry ?? above;
	return details.length < MOST_DETAILS && entry.line - before.line <= (above.mark === 'text' ? 1 : 2);
}

function interviewOf({ entry, round, details }: Candidate, isPrinciple: NamesTest, links: readonly Link[]): Interview {
	const lines = details.filter(({ group }) => (group.label?.kind ?? null) === null).map((detail) => detail.entry);
	const under = (kind: LabelKind): Held[] => details.flatMap(({ entry: below, group }) => (group.label?.kind === kind ? held(below, group) : []));
	const named = (name: string): Assignment => ({ name, line: entry.line, link: null });
	return {
		title: round.people.map(({ name }) => name).join(', '),
		line: entry.line,
		date: round.when ?? (under('date').map(({ raw }) => plainText(raw))[0] || null),
		interviewers: withRole(round.people, lines),
		principles: [
			...round.principles.map(named),
			...under('principles').flatMap((one) => readAssignments(one, links)),
			...lines.filter(({ plain }) => isPrinciple(plain)).flatMap((one) => readAssignments(one, links)),
		],
		topics: [
			...round.topics.map((text) => ({ text, line: entry.line })),
			...under('topics').map(({ raw, line }) => ({ text: plainText(raw), line })),
			...lines.filter((one) => isTopic(one, entry.item?.depth ?? -1) && !isPrinciple(one.plain)).map(({ plain, line }) => ({ text: plain, line })),
		],
		questionsToAsk: under('ask-them').map(({ raw, line }) => ({ text: plainText(raw), line })),
		why: 'a line that names people with a job, a time or principles',
	};
}

/** A few words nested below a person, but for a time or a job. */
function isTopic({ isItem, item, plain }: Entry, depth: number): boolean {
	return isItem && item?.depth === depth + 1 && plain.split(' ').length <= 6 && !/^\W*\d|[.?!]$/.test(plain) && !isJob(plain);
}

/** What a line of a labeled group holds: the label's own value, or the line. */
function held(entry: Entry, { label, head }: Group): Held[] {
	if (head !== entry || label === null) return [entry];
	return label.value === '' ? [] : [{ raw: label.value, from: label.from, to: label.to, line: entry.line }];
}

/** The first line below that is a job is the role of who has none. */
function withRole(people: readonly Interviewer[], below: readonly Entry[]): readonly Interviewer[] {
	const job = below.find(({ plain }) => isJob(plain) && plain.split(' ').length <= 8)?.plain ?? null;
	return people.some(({ role }) => role !== null) ? people : people.map((person) => ({ ...person, role: job }));
}
