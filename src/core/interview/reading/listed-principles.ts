import type { Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import { builtInPrinciple, splitPrincipleNames } from '../principle';
import type { Group } from './groups';
import { readAssignments } from './assignments';

/** The names after and below a label "Principles". */
export function principlesUnder({ label, entries }: Group, links: readonly Link[]): string[] {
	const own = label === null ? [] : [{ raw: label.value, from: label.from, to: label.to, line: 0 }];
	return [...own, ...entries].flatMap((span) => readAssignments(span, links)).map(({ name }) => name);
}

/** The names of a field that lists known principles and nothing else, or tags some as "LP:Name". */
export function listedPrinciples(raw: string): string[] {
	if (raw === '' || raw.length > 400) return [];
	const names = splitPrincipleNames(plainText(raw));
	const tagged = names.filter((name) => /^LP\s*[:-]/i.test(name)).map((name) => name.replace(/^LP\s*[:-]\s*/i, ''));
	if (tagged.length > 0) return tagged;
	return names.every((name) => builtInPrinciple(name) !== null) ? names : [];
}
