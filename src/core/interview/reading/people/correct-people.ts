import { fold } from '../../fold';
import { decide, reasonsIn } from '../evidence';
import type { NoteCorrections } from '../note-corrections';
import type { FoundPerson } from './merge-people';
import { PEOPLE_BAR } from './weigh-people';

/**
 * The people of a note as the person corrected them: confirmed, dismissed, or known under another name. Everybody who
 * goes by a name that was chosen for one of them is the same person.
 */
export function correctPeople(people: readonly FoundPerson[],
	corrections: Pick<NoteCorrections, 'corrected' | 'named'>): FoundPerson[] {
	const chosen = new Set<string>();
	const decided = people.map((person) => {
		const name = corrections.named('person', person.name);
		if (name === null) return withDecision(person, null, corrections);
		chosen.add(fold(name));
		return { ...withDecision(person, name, corrections), name };
	});
	return chosen.size === 0 ? decided : joinNamed(decided, chosen);
}

/** What was decided on the name that somebody goes by holds for the name that the note has. */
function withDecision(person: FoundPerson, name: string | null,
	{ corrected }: Pick<NoteCorrections, 'corrected'>): FoundPerson {
	const own = (name === null ? null : corrected('interviewer', name)) ?? corrected('interviewer', person.name)
		?? person.mentions.map(({ mention }) => corrected('interviewer', mention.name)).find((one) => (one?.weight ?? 0) > 0);
	if (own === undefined || own === null) return person;
	const score = person.score + own.weight;
	// What a kept name heads is a round of that person, so its mentions count as sure.
	const mentions = own.weight < 0 ? person.mentions : person.mentions.map((one) =>
		((corrected('interviewer', one.mention.name)?.weight ?? 0) <= 0 ? one
			: { ...one, score: one.score + own.weight, why: [own, ...one.why] }));
	return { ...person, score, decision: decide(score, PEOPLE_BAR), why: `${reasonsIn([own])}, ${person.why}`, mentions };
}

function joinNamed(people: readonly FoundPerson[], chosen: ReadonlySet<string>): FoundPerson[] {
	const joined: FoundPerson[] = [];
	for (const person of people) {
		const key = fold(person.name);
		const at = chosen.has(key) ? joined.findIndex(({ name }) => fold(name) === key) : -1;
		const other = joined[at];
		if (other === undefined) joined.push(person);
		else joined[at] = asOne(other, person);
	}
	return joined;
}

function asOne(a: FoundPerson, b: FoundPerson): FoundPerson {
	const [surer, other] = b.score > a.score ? [b, a] : [a, b];
	const mentions = [...a.mentions, ...b.mentions].sort((one, two) => one.mention.place.line - two.mention.place.line
		|| one.mention.from - two.mention.from);
	return { ...surer, role: surer.role ?? other.role, why: surer.why, mentions };
}
