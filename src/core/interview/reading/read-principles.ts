import { plainText } from '../../note/plain-text';
import type { Link } from '../../note/links';
import { fold } from '../fold';
import { basename } from '../names';
import { builtInPrinciple } from '../principle';
import { readAssignments } from './read-interviews';
import type { Stand } from './trail';

const NAMES = ['principles', 'values', 'competencies', 'prinzipien', 'werte', 'principes', 'valeurs', 'principios', 'valores', 'princípios', 'принципы', 'ценности', '原则', '价值观', '원칙'];

/** True for a note named like a list of principles, or one with three built-in principles or more as headings. */
export function definesPrinciples(path: string, stands: readonly Stand[]): boolean {
	return isNamedSo(path) || stands.filter(({ role, title }) => role === 'other' && builtInPrinciple(title) !== null).length >= 3;
}

function isNamedSo(path: string): boolean {
	const words = fold(basename(path)).split(' ');
	return words.length <= 3 && NAMES.includes(words[words.length - 1] ?? '');
}

/**
 * Names for principles that a note has: the headings of a note named like a list of them, and what stands under a label
 * for principles.
 */
export function definedPrinciples(path: string, stands: readonly Stand[], links: readonly Link[]): string[] {
	const labeled = stands.flatMap(({ groups }) => groups.filter(({ label }) => label?.kind === 'principles').flatMap(({ label, entries }) => [
		...(label === null ? [] : [{ raw: label.value, from: label.from, to: label.to, line: 0 }]), ...entries,
	]));
	const assigned = labeled.flatMap((entry) => readAssignments(entry, links)).map(({ name }) => name).filter((name) => name.split(' ').length <= 6);
	return [...(isNamedSo(path) ? headingNames(stands) : []), ...assigned];
}

/** The headings of the level that most have; a note's title is none of them. */
function headingNames(stands: readonly Stand[]): string[] {
	const below = stands.filter(({ role, level, title }) => role === 'other' && level > 1 && title.split(' ').length <= 7);
	const counts = new Map<number, number>();
	for (const { level } of below) counts.set(level, (counts.get(level) ?? 0) + 1);
	const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
	return below.filter(({ level }) => level === most).map(({ title }) => plainText(title));
}
