import type { Link } from '../../note/links';
import type { Outline } from '../../note/outline';
import { fold } from '../fold';
import type { EntryReading, Group, Label } from './groups';
import type { Interview } from '../interview';
import type { LabelKind } from './labels';
import { isDialogue, readPeople } from './people';
import { interviewsInTable, readAssignments, readInterviews } from './read-interviews';
import type { Stand } from './trail';

/** The interviews of a note: by headings with their fields, else by rows of a table, else by the note's properties. */
export function readAllInterviews(stands: readonly Stand[], links: readonly Link[], { readLabel }: EntryReading, outline: Outline): Interview[] {
	if (stands.some(({ groups }) => isDialogue(groups))) return [];
	const below = new Map<Stand, Stand[]>();
	for (const stand of stands) {
		if (stand.interview === null) continue;
		const list = below.get(stand.interview);
		if (list === undefined) below.set(stand.interview, [stand]);
		else list.push(stand);
	}
	const byHeadings = [...below].flatMap(([stand, all]) => {
		const groups = all.flatMap((other) => (other === stand ? ownGroups(other) : labeledGroups(other)));
		return readInterviews({ title: stand.title, line: stand.section.line, groups, links, why: 'a heading or a field that names a round or an interviewer' });
	});
	if (byHeadings.length > 0) return byHeadings;
	const inTables = stands.flatMap(({ tables }) => tables.flatMap((table) => interviewsInTable(table, readLabel, links)));
	return inTables.length > 0 ? inTables : inProperties(stands, outline, readLabel);
}

/** In an interview's own section a bare "Questions" is what the candidate wants to ask. */
function ownGroups(stand: Stand): Group[] {
	return stand.groups.map((group) => (group.label !== null && fold(group.label.name) === 'questions' ? as(group, 'ask-them') : group));
}

/** A sub-heading that is a label holds its own blocks as its group. */
function labeledGroups(stand: Stand): Group[] {
	const kind = stand.role === 'ask-them' ? 'ask-them' : stand.label;
	if (kind === null || (stand.role !== 'label' && stand.role !== 'ask-them')) return [];
	return stand.groups.map((group) => (group.label?.kind ? group : as(group, kind)));
}

function as(group: Group, kind: LabelKind): Group {
	const label: Label = { part: null, name: '', value: '', from: 0, to: 0, ...group.label, kind };
	return { ...group, label, head: group.label === null ? null : group.head };
}

/** One interview as a note of its own: `interviewer` and the like as properties. */
function inProperties(stands: readonly Stand[], outline: Outline, readLabel: EntryReading['readLabel']): Interview[] {
	const held = [...(outline.frontmatter?.properties ?? [])].map(([name, value]) => ({ kind: readLabel(name), values: [value ?? []].flat() }));
	const of = (kind: LabelKind): string[] => held.filter((property) => property.kind === kind).flatMap(({ values }) => values);
	const interviewers = of('interviewer').flatMap((value) => readPeople(value, 0));
	if (interviewers.length === 0) return [];
	const [role = null] = of('role');
	const [only] = interviewers;
	const labeled = stands.flatMap((stand) => [...stand.groups.filter(({ label }) => label !== null), ...labeledGroups(stand)]);
	const [rest] = readInterviews({ title: '', line: 0, groups: labeled.filter(({ label }) => label?.kind !== 'interviewer'), links: [], why: '' });
	return [{
		title: stands.find(({ title }) => title !== '')?.title ?? '',
		line: 0,
		date: of('date').join(' ') || null,
		interviewers: only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : interviewers,
		principles: [...of('principles').flatMap((value) => readAssignments({ raw: value, from: 0, to: 0, line: 0 }, [])), ...(rest?.principles ?? [])],
		topics: [...of('topics').map((text) => ({ text, line: 0 })), ...(rest?.topics ?? [])],
		questionsToAsk: rest?.questionsToAsk ?? [],
		why: 'a property that names the interviewer',
	}];
}
