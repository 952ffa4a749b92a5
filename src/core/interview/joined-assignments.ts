import { fold } from './fold';
import type { Assignment } from './interview';

/**
 * What a round assigns, with names of one line put together where a comma is part of a known name:
 * "Small Steps, Shipped". `isName` is true for folded names that are known as a whole.
 */
export function joinedAssignments(assignments: readonly Assignment[], isName: (folded: string) => boolean): readonly Assignment[] {
	const joined: Assignment[] = [];
	for (const one of assignments) {
		const last = joined.at(-1);
		const together = `${last?.name ?? ''}, ${one.name}`;
		if (last?.line === one.line && last.link === null && one.link === null && isName(fold(together)))
			joined[joined.length - 1] = { ...one, name: together };
		else joined.push(one);
	}
	return joined;
}
