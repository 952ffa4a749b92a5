import type { Interview } from '../../interview';
import { readAssignments, type Held } from '../assignments';
import type { LabelKind } from '../labels';
import { heldIn, heldInRows, labelledGroups } from './round-groups';
import type { RoundPlace } from './round-places';
import { asInterviewer, remarksOf, topicsIn, withRole, type RoundReading } from './round-reading';
import { assessedBelow } from './round-words';

/**
 * One interview as a note of its own: `interviewer` and the like as properties, or its name. When the round
 * `isOnly` one of the note, what the body says belongs to it too.
 */
export function noteRound({ people }: RoundPlace, reading: RoundReading, isOnly: boolean): Interview[] {
	const { contexts, outline, readLabel } = reading;
	// Beside a recruiter's property "role" and "date" are those of the job.
	const isAsker = people.some(({ mention: { place } }) => place.own === 'interviewer' || place.kind === 'file-name');
	const properties = [...(isAsker ? outline.frontmatter?.properties ?? [] : [])]
		.map(([name, value]) => ({ kind: readLabel(name), values: [value ?? []].flat() }));
	const of = (kind: LabelKind): string[] =>
		properties.filter((property) => property.kind === kind).flatMap(({ values }) => values);
	const groups = contexts.flatMap((context) => context.groups);
	const labelled = contexts.flatMap((context) =>
		[...context.groups.filter(({ label }) => label !== null), ...labelledGroups(context)]);
	const tables = contexts.flatMap((context) => context.tables);
	const ofBody = (kind: LabelKind): Held[] =>
		(isOnly ? [...heldIn(labelled, kind), ...heldInRows(tables, kind, readLabel)] : []);
	return [{
		title: contexts.find(({ title }) => title !== '')?.title ?? '',
		line: 0,
		date: of('date').join(' ') || null,
		interviewers: withRole(people.map(asInterviewer), of('role')[0] ?? null),
		principles: [
			...[
				...of('principles').map((raw): Held => ({ raw, from: 0, to: 0, line: 0 })),
				...ofBody('principles'), ...ofBody('values'),
			].flatMap((entry) => readAssignments(entry, [])),
			...(isOnly ? assessedBelow(groups, reading) : []),
		],
		topics: [...of('topics').map((text) => ({ text, line: 0 })), ...topicsIn(ofBody('topics'), reading)],
		said: [],
		questionsToAsk: remarksOf(ofBody('ask-them')),
		company: null,
		why: people[0]?.person.why ?? '',
	}];
}
