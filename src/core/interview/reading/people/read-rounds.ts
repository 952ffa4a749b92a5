import type { Interview } from '../../interview';
import type { SectionContext } from '../section-context';
import { withCompanies } from './companies';
import { joinRounds } from './join-rounds';
import { lineRound } from './line-round';
import type { FoundPerson } from './merge-people';
import { noteRound } from './note-round';
import { roundPlaces, type PersonAt, type RoundHolder, type RoundPlace } from './round-places';
import type { RoundReading } from './round-reading';
import { rowRound } from './row-round';
import { withSaid } from './said-in-rounds';
import { sectionRounds } from './section-rounds';

/**
 * The rounds of a note, by line: one for each place that names people as interviewers, and for each numbered round that
 * assigns principles. Empty for a note with neither.
 */
export function readRounds(people: readonly FoundPerson[], reading: RoundReading): Interview[] {
	const places = roundPlaces(people);
	const sections = new Map(places.filter(({ holder }) => holder === 'section').map((place) => [place.line, place]));
	const rounds = sectionsOf(reading.contexts);
	const bySection = rounds.flatMap(([context, all]) =>
		sectionRounds(context, all, sections.get(lineOf(context)) ?? null, reading)
			.filter(({ interviewers }) => interviewers.length > 0 || !namesPeople(all, places)));
	const isRound = new Set(rounds.map(([context]) => lineOf(context)));
	const taken = new Set(places.filter(({ holder }) => holder === 'line').map(({ line }) => line));
	const isTaken = (line: number): boolean => taken.has(line);
	const isOnly = rounds.length === 0 && places.length === 1;
	const roundsAt = (place: RoundPlace): Interview[] => {
		switch (place.holder) {
			case 'row': return rowRound(place, reading);
			case 'line': return lineRound(place, reading, isTaken);
			case 'note': return noteRound(place, reading, isOnly);
			// A heading that asks or tells a story is no round, whoever it names.
			case 'section': return isRound.has(place.line) ? []
				: linesOf(place).flatMap((line) => lineRound(line, reading, isTaken));
		}
	};
	const of = (holder: RoundHolder): Interview[] => places.filter((place) => place.holder === holder).flatMap(roundsAt);
	const joined = joinRounds([of('note'), bySection, [...of('section'), ...of('row')], of('line')]);
	return withSaid(withCompanies(joined, reading.contexts), reading);
}

/** True where lines or rows of some sections are rounds of their own: principles beside them are those of all. */
function namesPeople(all: readonly SectionContext[], places: readonly RoundPlace[]): boolean {
	return places.some(({ holder, line }) => (holder === 'line' || holder === 'row')
		&& all.some(({ section }) => section.line <= line && line <= section.endLine));
}

/** The people of a place, each line of them a place of its own. */
function linesOf({ people }: RoundPlace): RoundPlace[] {
	const lines = new Map<number, PersonAt[]>();
	for (const one of people) {
		const { line } = one.mention.place;
		lines.set(line, [...(lines.get(line) ?? []), one]);
	}
	return [...lines].map(([line, here]) => ({ holder: 'line', line, people: here }));
}

/** Line of a section's heading as places count it: -1 before any heading. */
function lineOf({ section }: SectionContext): number {
	return section.heading === null ? -1 : section.line;
}

/** The sections that are a round, each with itself and its sub-sections. */
function sectionsOf(contexts: readonly SectionContext[]): Array<[SectionContext, SectionContext[]]> {
	const below = new Map<SectionContext, SectionContext[]>();
	for (const context of contexts) {
		if (context.interview === null) continue;
		const list = below.get(context.interview);
		if (list === undefined) below.set(context.interview, [context]);
		else list.push(context);
	}
	return [...below];
}
