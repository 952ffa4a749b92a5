import { readDay } from '../../day';
import { fold } from '../../fold';
import type { Interview } from '../../interview';

/**
 * The rounds of several kinds of places, by line. What a table or a list says of people whom a section names too is one
 * round with that section; the kind that comes first gives its title and line.
 */
export function joinRounds(kinds: readonly (readonly Interview[])[]): Interview[] {
	const joined: Interview[] = [];
	for (const kind of kinds) {
		const before = joined.length;
		for (const round of kind) {
			const at = joined.slice(0, before).findIndex((other) => areOne(other, round));
			if (at < 0) joined.push(round);
			else joined[at] = together(joined[at] ?? round, round);
		}
	}
	return joined.sort((a, b) => a.line - b.line);
}

/** True for the same people, unless the two have days of their own. */
function areOne(a: Interview, b: Interview): boolean {
	if (b.interviewers.length === 0 || peopleKey(a) !== peopleKey(b)) return false;
	const [first, second] = [a, b].map(({ date }) => (date === null ? null : readDay(date)));
	return first === null || second === null || first === second;
}

function peopleKey({ interviewers }: Interview): string {
	return interviewers.map(({ name }) => fold(name)).sort().join();
}

/** The first one, with what only the other says. */
function together(first: Interview, other: Interview): Interview {
	const roleIn = (name: string): string | null =>
		other.interviewers.find((person) => person.name === name)?.role ?? null;
	return {
		...first,
		date: first.date ?? other.date,
		interviewers: first.interviewers.map((person) => ({ ...person, role: person.role ?? roleIn(person.name) })),
		principles: withMore(first.principles, other.principles, ({ name }) => name),
		topics: withMore(first.topics, other.topics, ({ text }) => text),
		questionsToAsk: withMore(first.questionsToAsk, other.questionsToAsk, ({ text }) => text),
	};
}

function withMore<T>(own: readonly T[], others: readonly T[], text: (one: T) => string): T[] {
	const known = new Set(own.map((one) => fold(text(one))));
	return [...own, ...others.filter((one) => !known.has(fold(text(one))))];
}
