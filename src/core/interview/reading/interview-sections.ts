import { anyOf } from '../any-of';
import type { Link } from '../../note/links';
import type { Outline } from '../../note/outline';
import { fold } from '../fold';
import { isBareQuestions, type EntryReading, type Group, type Label } from './groups';
import type { Interview } from '../interview';
import type { LabelKind } from './labels';
import { roundsInLines } from './line-rounds';
import { isDialogue, readPeople } from './people';
import { namesOf } from './person-headings';
import { interviewsInTable, readAssignments, readInterviews } from './read-interviews';
import type { SectionContext } from './section-context';

/** What the reading of interviews needs beside the sections. */
export interface InterviewReading extends EntryReading {
	readonly links: readonly Link[];
	/** True in a note that something ties to interviews: only there a name in a heading or list may be somebody who asks. */
	readonly tied: boolean;
}

/** The interviews of a note: by headings with their fields, in rows of tables and in lines, else by the note's properties. */
export function readAllInterviews(contexts: readonly SectionContext[], reading: InterviewReading, outline: Outline): Interview[] {
	if (contexts.some(({ groups }) => isDialogue(groups))) return [];
	const isPrinciple = namesOf(contexts);
	const found = joinPeople([
		byHeadings(contexts, reading),
		contexts.flatMap(({ tables }) => tables.flatMap((table) => interviewsInTable(table, reading, isPrinciple))),
		roundsInLines(contexts, reading.links, reading, isPrinciple, reading.tied),
	]);
	return found.length > 0 ? found : inProperties(contexts, outline, reading.readLabel);
}

/** Names of fields and properties in notes on other people's talks: meetings, research, podcasts, the other side of the table. */
const OTHERS: ReadonlySet<string> = new Set(['attendees', 'participants', 'participant', 'interviewee', 'guest', 'guests', 'host', 'moderator', 'note taker', 'respondent', 'candidate', 'candidates', 'candidate name', 'episode', 'show', 'teilnehmer', 'teilnehmende', 'kandidat', 'участники', 'кандидат', '候选人', '참석자'].map(fold));

/** Names of notes on such talks. */
const OTHER_TALKS = new RegExp(`\\b${anyOf(`
	podcasts?, listeners?, usability, user research, survey, discussion guide
	(?:user|customer|client|expert|exit|oral history|usability|discovery|research)[ -]interviews?
`)}\\b|\\b(?:research|discovery)/.*\\binterview`, 'i');

/** True for a note on other people's talks, told by its fields and properties. */
export function isOfOthers(path: string, contexts: readonly SectionContext[], { frontmatter }: Outline): boolean {
	if (OTHER_TALKS.test(`${path} ${contexts.find(({ title }) => title !== '')?.title ?? ''}`)) return true;
	if ([...(frontmatter?.properties.keys() ?? [])].some((name) => OTHERS.has(fold(name)))) return true;
	return contexts.some(({ groups }) => groups.some(({ head, entries }) => [...(head === null ? [] : [head]), ...entries].some(({ field }) => field !== null && field.value !== '' && field.label.length < 20 && OTHERS.has(fold(field.label)))));
}

function byHeadings(contexts: readonly SectionContext[], { links }: InterviewReading): Interview[] {
	const below = new Map<SectionContext, SectionContext[]>();
	for (const context of contexts) {
		if (context.interview === null) continue;
		const list = below.get(context.interview);
		if (list === undefined) below.set(context.interview, [context]);
		else list.push(context);
	}
	return [...below].flatMap(([context, all]) => {
		const groups = all.flatMap((other) => (other === context ? ownGroups(other) : labeledGroups(other)));
		return readInterviews({ title: context.title, line: context.section.line, groups, heading: context.round, links, why: 'a heading or a field that names a round or an interviewer' });
	});
}

/** In the order of the note: what a table or a list says of people whom a heading names too is told there. */
function joinPeople(kinds: readonly (readonly Interview[])[]): Interview[] {
	const full = fullNames(kinds.flat().flatMap(({ interviewers }) => interviewers.map(({ name }) => name)));
	const joined: Interview[] = [];
	for (const kind of kinds) {
		const before = joined.length;
		for (const interview of kind) {
			const one = { ...interview, interviewers: interview.interviewers.map((person) => ({ ...person, name: full(person.name) })) };
			const same = joined.slice(0, before).findIndex((other) => one.interviewers.length > 0 && peopleKey(other) === peopleKey(one));
			if (same < 0) joined.push(one);
			else joined[same] = together(joined[same] ?? one, one);
		}
	}
	return joined.sort((a, b) => a.line - b.line);
}

function peopleKey({ interviewers }: Interview): string {
	return interviewers.map(({ name }) => fold(name)).sort().join();
}

/** A first name alone stands for the only full name that begins with it. */
function fullNames(names: readonly string[]): (name: string) => string {
	const byFirst = new Map<string, Set<string>>();
	for (const name of names) {
		const [first = ''] = name.split(' ');
		if (first !== name) byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
	}
	return (name) => {
		const [longer, ...others] = name.includes(' ') ? [] : (byFirst.get(name) ?? []);
		return longer !== undefined && others.length === 0 ? longer : name;
	};
}

/** The first one, with what only the other tells. */
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

/** In an interview's own section a bare "Questions" is what the candidate wants to ask. */
function ownGroups(context: SectionContext): Group[] {
	return context.groups.map((group) => (isBareQuestions(group) ? as(group, 'ask-them') : group));
}

/** A sub-heading that is a label holds its own blocks as its group. */
function labeledGroups(context: SectionContext): Group[] {
	const kind = context.role === 'ask-them' ? 'ask-them' : context.label;
	if (kind === null || (context.role !== 'label' && context.role !== 'ask-them')) return [];
	return context.groups.map((group) => (group.label?.kind ? group : as(kind === 'ask-them' ? withoutProse(group) : group, kind)));
}

/** What is written beside a list of questions is none of them. */
function withoutProse(group: Group): Group {
	const entries = group.entries.filter(({ mark, plain }) => mark !== 'text' || /[?？]$/.test(plain));
	return group.entries.some(({ isItem }) => isItem) ? { ...group, entries } : group;
}

function as(group: Group, kind: LabelKind): Group {
	const label: Label = { part: null, name: '', value: '', from: 0, to: 0, ...group.label, kind };
	return { ...group, label, head: group.label === null ? null : group.head };
}

/** One interview as a note of its own: `interviewer` and the like as properties. */
function inProperties(contexts: readonly SectionContext[], outline: Outline, readLabel: EntryReading['readLabel']): Interview[] {
	const held = [...(outline.frontmatter?.properties ?? [])].map(([name, value]) => ({ kind: readLabel(name), values: [value ?? []].flat() }));
	const of = (kind: LabelKind): string[] => held.filter((property) => property.kind === kind).flatMap(({ values }) => values);
	const interviewers = of('interviewer').flatMap((value) => readPeople(value, 0));
	if (interviewers.length === 0) return [];
	const [role = null] = of('role');
	const [only] = interviewers;
	const labeled = contexts.flatMap((context) => [...context.groups.filter(({ label }) => label !== null), ...labeledGroups(context)]);
	const [rest] = readInterviews({ title: '', line: 0, groups: labeled.filter(({ label }) => label?.kind !== 'interviewer'), heading: null, links: [], why: '' });
	return [{
		title: contexts.find(({ title }) => title !== '')?.title ?? '',
		line: 0,
		date: of('date').join(' ') || null,
		interviewers: only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : interviewers,
		principles: [...of('principles').flatMap((value) => readAssignments({ raw: value, from: 0, to: 0, line: 0 }, [])), ...(rest?.principles ?? [])],
		topics: [...of('topics').map((text) => ({ text, line: 0 })), ...(rest?.topics ?? [])],
		questionsToAsk: rest?.questionsToAsk ?? [],
		why: 'a property that names the interviewer',
	}];
}
