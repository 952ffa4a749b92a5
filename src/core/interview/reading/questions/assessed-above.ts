import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import { peopleWords } from '../../lexicon/lexicon';
import { splitPrincipleNames } from '../../principle';
import type { EntryReading } from '../entry-reading';
import type { Group } from '../groups';

const ASSESSES: ReadonlySet<string> = new Set(peopleWords(({ assesses }) => assesses).map(fold));
/** Longer names are sentences. */
const MOST_WORDS = 5;

/**
 * The one name that the nearest label above a group says is assessed: "Looking for: Earn Trust". Null without such a
 * label, where it names several, and in sections in which a question comes first: there labels are about the question
 * above them.
 */
export function assessedAbove(
	groups: readonly Group[], { asked }: Pick<EntryReading, 'asked'>,
): (group: Group) => string | null {
	const first = groups.findIndex(saysAssessed);
	const asksFirst = groups.findIndex(({ head, entries }) =>
		[...(head === null ? [] : [head]), ...entries].some((entry) => (asked(entry)?.asking ?? 'general') !== 'general'));
	if (first < 0 || (asksFirst >= 0 && asksFirst < first)) return () => null;
	const names = new Map<Group, string | null>();
	let name: string | null = null;
	for (const group of groups) {
		if (saysAssessed(group)) name = onlyName(group);
		names.set(group, name);
	}
	return (group) => names.get(group) ?? null;
}

function saysAssessed({ label }: Group): boolean {
	if (label === null || label.value === '') return false;
	return label.kind === 'principles' || label.kind === 'values' || ASSESSES.has(fold(label.name));
}

function onlyName({ label }: Group): string | null {
	const [name, ...others] = splitPrincipleNames(plainText(label?.value ?? ''));
	return name !== undefined && others.length === 0 && name.split(' ').length <= MOST_WORDS ? name : null;
}
