import type { Label } from '../group-label';
import { isBareQuestions, type Group } from '../groups';
import type { LabelKind } from '../labels';
import type { SectionContext } from '../section-context';

/** The groups of a round's own section. There a bare "Questions" is what the candidate wants to ask. */
export function ownGroups({ groups }: SectionContext): Group[] {
	return groups.map((group) => (isBareQuestions(group) ? as(group, 'ask-them') : group));
}

/** The groups of a sub-section that is a label: its own blocks are what the label announces. None for any other section. */
export function labelledGroups({ role, label, groups }: SectionContext): Group[] {
	const kind = role === 'ask-them' ? 'ask-them' : label;
	if (kind === null || (role !== 'label' && role !== 'ask-them')) return [];
	return groups.map((group) => (group.label?.kind ? group : as(kind === 'ask-them' ? withoutProse(group) : group, kind)));
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
