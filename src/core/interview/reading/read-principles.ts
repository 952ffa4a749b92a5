import { plainText } from '../../note/plain-text';
import type { Link } from '../../note/links';
import { fold } from '../fold';
import { builtInPrinciple } from '../principle';
import { readAssignments } from './assignments';
import { declaredValues } from './declared-values';
import { isNamedForPrinciples } from './principles-note';
import { namesValues } from './roles';
import type { SectionContext } from './section-context';

/** True for a note named like a list of principles, or one with three built-in principles or more as headings. */
export function definesPrinciples(path: string, contexts: readonly SectionContext[]): boolean {
	return isNamedForPrinciples(path) || contexts.filter(
		({ role, title }) => role === 'other' && builtInPrinciple(title) !== null).length >= 3;
}

/**
 * Names for principles that a note has: the headings of a note named like a list of them, headings and items below a
 * heading that speaks of values, what a sentence lists as values, and what is under a label for principles.
 */
export function definedPrinciples(path: string, contexts: readonly SectionContext[], links: readonly Link[]): string[] {
	const labeled = contexts.flatMap(({ groups }) => groups.filter(
		({ label }) => label?.kind === 'principles' || label?.kind === 'values').flatMap(({ label, entries }) => [
		...(label === null ? [] : [{ raw: label.value, from: label.from, to: label.to, line: 0 }]), ...entries,
	]));
	const assigned = labeled.flatMap((entry) => readAssignments(entry, links)).map(({ name }) => name);
	return [...(isNamedForPrinciples(path) ? [...headingNames(contexts), ...listedNames(contexts)] : []),
		...contexts.flatMap((context, i) => (context.level > 0 && namesValues(context.title)
		? valuesBelow(context, deeperThan(context, contexts, i + 1)) : [])),
		...declaredIn(contexts), ...assigned].filter(isShort);
}

/** The values that lines list in a sentence. */
function declaredIn(contexts: readonly SectionContext[]): string[] {
	return contexts.flatMap(({ groups }) => groups.flatMap(({ head, entries }) =>
		[...(head === null ? [] : [head]), ...entries].flatMap(({ plain }) => declaredValues(plain))));
}

/** The cells of a column for principles, the bold words that items begin with, and the titles of callouts. */
function listedNames(contexts: readonly SectionContext[]): string[] {
	const cells = contexts.flatMap(({ tables }) => tables).flatMap((table) => {
		const column = table[0]?.cells.findIndex(({ text }) => isOfValues(plainText(text))) ?? -1;
		return column < 0 ? [] : table.slice(1).map(({ cells: row }) => plainText(row[column]?.text ?? ''));
	});
	const lines = contexts.flatMap(({ groups }) => groups.flatMap(
		({ head, entries }) => [...(head === null ? [] : [head]), ...entries]));
	const lead = lines.flatMap(({ mark, plain, field }) => (
		mark === 'callout' || mark === 'bold' ? [plain.replace(/\s#\S+/g, '')]
		: mark === 'item' && field?.bold === true ? [field.label] : []));
	return [...cells, ...lead].filter((name) => /^\p{Lu}/u.test(name) && name.includes(' '));
}

/** True for the head of a column of principles: "value", "Promise". */
function isOfValues(head: string): boolean {
	return namesValues(head) || namesValues(`${head}s`);
}

/** The headings of the level that most have; a note's title is none of them. */
function headingNames(contexts: readonly SectionContext[]): string[] {
	const below = contexts.filter(({ role, level, title }) =>
		role === 'other' && level > 1 && title.split(' ').length <= 7);
	const counts = new Map<number, number>();
	for (const { level } of below) counts.set(level, (counts.get(level) ?? 0) + 1);
	const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
	return below.filter(({ level }) => level === most).map(({ title }) => plainText(title));
}

/** Below "Trust values": the headings one level deeper, else the items that ask nothing, up to a dash. */
function valuesBelow({ groups }: SectionContext, below: readonly SectionContext[]): string[] {
	const next = below.reduce((least, context) => Math.min(least, context.level), Infinity);
	const headings = below.filter((context) => context.level === next && context.role === 'other').map(
		(context) => context.title);
	if (headings.length > 1) return headings;
	return groups.flatMap(({ head, entries }) => [...(head === null ? [] : [head]), ...entries])
		.filter(({ isItem, plain }) => isItem && !/[?？]/.test(plain))
		.map(({ field, plain }) => (field?.bold === true ? field.label : (plain.split(/\s[–—-]\s|[:：(（]/)[0] ?? '').trim()));
}

/** The sections from one on that are below another. */
function deeperThan({ level }: SectionContext, contexts: readonly SectionContext[],
	from: number): readonly SectionContext[] {
	let to = from;
	while ((contexts[to]?.level ?? 0) > level) to++;
	return contexts.slice(from, to);
}

function isShort(name: string): boolean {
	return name !== '' && fold(name).split(' ').length <= 6;
}
