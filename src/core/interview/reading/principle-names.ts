import { isWellKnown, principleKey } from '../principle';
import type { Group } from './groups';
import { isAskedOfYou } from './questions/asked-of-you';

/** True for a name that is a principle's, as far as one note can show. */
export type NamesTest = (name: string) => boolean;

/**
 * The names a note may use for principles: the built-in ones, initials, its own headings and lone bold lines, but for
 * what says who asks ("He asked:").
 */
export function principleNames(contents: ReadonlyArray<{ readonly title: string; readonly groups: readonly Group[] }>,
	isSomethingElse: (name: string) => boolean): NamesTest {
	const own = new Set<string>();
	for (const { title, groups } of contents) {
		const labels = groups.flatMap(({ label }) =>
			(label?.kind === null && label.value === '' && !isAskedOfYou(label.name) ? [label.name] : []));
		for (const name of [title, ...labels]) {
			if (name !== '' && name.split(' ').length <= 6 && !isSomethingElse(name)) own.add(principleKey(name));
		}
	}
	return (name) => isWellKnown(name) || own.has(principleKey(name));
}
