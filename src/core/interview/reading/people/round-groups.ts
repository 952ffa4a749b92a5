import { plainText } from '../../../note/plain-text';
import type { Held } from '../assignments';
import type { Entry, Table } from '../entry';
import type { Label } from '../group-label';
import { isBareQuestions, type Group } from '../groups';
import type { LabelKind, LabelReader } from '../labels';
import type { SectionContext } from '../section-context';

/** The groups of a round's own section. There a bare "Questions" is what the candidate wants to ask. */
export function ownGroups({ groups }: SectionContext): Group[] {
	return groups.map((group) => (isBareQuestions(group) ? as(group, 'ask-them') : group));
}

/**
 * The groups of a sub-section that is a label: its own blocks are what the label announces. None for any other section.
 */
export function labelledGroups({ role, label, groups }: SectionContext): Group[] {
	const kind = role === 'ask-them' ? 'ask-them' : label;
	if (kind === null || (role !== 'label' && role !== 'ask-them')) return [];
	return groups.map((group) => {
		if (group.label?.kind) return group;
		return as(kind === 'ask-them' ? withoutProse(group) : group, kind);
	});
}

/** Prose around a list of questions is none of them. */
function withoutProse(group: Group): Group {
	const entries = group.entries.filter(({ mark, plain }) => mark !== 'text' || /[?？]$/.test(plain));
	return group.entries.some(({ isItem }) => isItem) ? { ...group, entries } : group;
}

function as(group: Group, kind: LabelKind): Group {
	const label: Label = { part: null, name: '', value: '', from: 0, to: 0, ...group.label, kind };
	return { ...group, label, head: group.label === null ? null : group.head };
}

/** The entries of a group, its label's line first. */
export function entriesOf({ head, entries }: Group): readonly Entry[] {
	return head === null ? entries : [head, ...entries];
}

/** What the labels of one kind hold, blanks left out: each one's own value first, then the lines below it. */
export function heldIn(groups: readonly Group[], kind: LabelKind): Held[] {
	return groups.filter(({ label }) => label?.kind === kind).flatMap(({ label, head, entries }) => {
		const own = label === null || head === null ? null : valueOf(label, head);
		return [...(own === null ? [] : [own]), ...entries];
	}).filter(({ raw }) => raw.trim() !== '');
}

/** What the rows of tables with two columns hold where the first one is a label of that kind: "| Role | Engineer |". */
export function heldInRows(tables: readonly Table[], kind: LabelKind, readLabel: LabelReader): Held[] {
	return tables.flat().flatMap(({ cells, line }) => {
		const [label, value] = cells;
		if (cells.length !== 2 || label === undefined || value === undefined || value.text.trim() === '') return [];
		const isField = readLabel(plainText(label.text)) === kind && readLabel(plainText(value.text)) === null;
		return isField ? [{ raw: value.text, from: value.from, to: value.to, line }] : [];
	});
}

/** The value of a label at its line; null for a label without one. */
export function valueOf({ value, from, to }: Label, { line }: Entry): Held | null {
	return value === '' ? null : { raw: value, from, to, line };
}
