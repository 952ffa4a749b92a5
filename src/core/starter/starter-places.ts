import { bulletIn, leadsBelow } from '../interview/insertion-ways';
import type { InterviewNote } from '../interview/interview-note';
import { isBlankLine, lastLineIn, lastLineOf, leadOf } from '../interview/note-lines';
import type { Principle, Principles } from '../interview/principle';
import { principlesOfQuestion } from '../interview/principles-served';
import type { Item, Outline } from '../note/outline';
import { plainText } from '../note/plain-text';
import { readSections, type Section } from '../note/section';

/** A place for questions in a note, and the look of their list there. */
export interface StarterPlace {
	/** 0-based line below which they go; -1 for the beginning. */
	readonly below: number;
	/** The level of the heading to make, 1 to 6; null where there is one. */
	readonly level: number | null;
	/** True where the list above goes on. */
	readonly continues: boolean;
	/** The blanks before the items. */
	readonly lead: string;
	/** The number of the first item; null for bullets. */
	readonly number: number | null;
	readonly marker: string;
	/** True for a list with blank lines between its items. */
	readonly isLoose: boolean;
	readonly childLead: string;
	readonly childMarker: string;
}

/** A note, and the principle that questions are for. */
interface Wanted {
	readonly outline: Outline;
	readonly note: InterviewNote;
	readonly principle: Principle;
	readonly principles: Principles;
}

/** Where a list may be put. */
type Spot = Pick<StarterPlace, 'below' | 'level'>;

/** The places for questions on a principle, the most natural first: in the note's own look, then in a plainer one. */
export function* starterPlaces(wanted: Wanted): Iterable<StarterPlace> {
	const { outline } = wanted;
	const last = lastQuestionItem(wanted);
	if (last !== null) yield* looks({
		below: lastLineIn(last, outline), level: null, continues: true, lead: leadOf(outline, last.line),
		number: last.number === null ? null : last.number + 1, marker: last.marker, isLoose: isLoose(last, outline),
	}, outline);
	const plain = { continues: false, lead: '', isLoose: false, number: null, marker: '-' } as const;
	for (const spot of spots(wanted)) yield* looks({ ...spot, ...plain, ...markerOf(wanted) }, outline);
	for (const spot of spots(wanted)) yield* looks({ ...spot, ...plain }, outline);
}

function* looks(place: Omit<StarterPlace, 'childLead' | 'childMarker'>, outline: Outline): Iterable<StarterPlace> {
	const childMarker = place.number === null ? place.marker : bulletIn(outline);
	for (const childLead of leadsBelow(place.lead, place.number, outline)) yield { ...place, childLead, childMarker };
}

/** Bullets or numbers, as most questions of the note have them. */
function markerOf({ outline, note }: Wanted): Pick<StarterPlace, 'number' | 'marker'> {
	const items = note.questions.flatMap(({ line }) => itemAt(line, outline) ?? []);
	const ordered = items.filter(({ number }) => number !== null);
	const [first] = ordered;
	const isOrdered = first !== undefined && ordered.length * 2 > items.length;
	return isOrdered ? { number: 1, marker: first.marker } : { number: null, marker: bulletIn(outline) };
}

/** The last item of the list that has the last question on the principle; null when no item asks one. */
function lastQuestionItem({ outline, note, principle, principles }: Wanted): Item | null {
	const own = note.questions
		.filter((question) => principlesOfQuestion(question, note, principles).some(({ key }) => key === principle.key))
		.flatMap(({ line }) => itemAt(line, outline) ?? []).at(-1);
	if (own === undefined) return null;
	const isBeside = ({ listLine, depth }: Item): boolean => listLine === own.listLine && depth === own.depth;
	return outline.blocks.filter((block): block is Item => block.kind === 'item' && isBeside(block)).at(-1) ?? null;
}

function itemAt(line: number, { blocks }: Outline): Item | null {
	return blocks.find((one): one is Item => one.kind === 'item' && one.line === line && one.quote === 0) ?? null;
}

/** True for a list whose last items have a blank line between them. */
function isLoose(last: Item, outline: Outline): boolean {
	return last.line !== last.listLine && isBlankLine(outline, last.line - 1);
}

/** Below the heading of the principle, else below a heading to make. */
function spots(wanted: Wanted): Spot[] {
	const { outline, principle } = wanted;
	const sections = readSections(outline);
	const own = sections.filter((section) => principleOf(section, wanted) === principle.key);
	const below = own.flatMap((section) => [lastLineOfSection(section), section.line]);
	const above = newHeadings(sections, wanted);
	const made = levels(sections, wanted).flatMap((level) => above.map((line) => ({ below: line, level })));
	return [...below.map((line) => ({ below: line, level: null })), ...made];
}

/** The key of the principle that a section's heading names; null for another heading. */
function principleOf({ heading }: Section, { principles }: Wanted): string | null {
	return heading === null || heading.item !== null ? null : (principles.identify(plainText(heading.text))?.key ?? null);
}

/** The last line of a section that says something; a rule at its end parts it from the next one. */
function lastLineOfSection({ line, blocks }: Section): number {
	return blocks.filter(({ kind }) => kind !== 'rule').reduce((last, block) => Math.max(last, lastLineOf(block)), line);
}

/** Below which lines a heading may be made: where the note has such headings, or at its end. */
function newHeadings(sections: readonly Section[], wanted: Wanted): number[] {
	const { note, outline } = wanted;
	const held = sections.filter((section) => principleOf(section, wanted) !== null && hasQuestions(section, note));
	const [first] = held;
	const inRound = roundSections(sections, wanted).map(lastLineOfSection);
	const last = held.at(-1);
	const afterLast = last === undefined ? [] : [lastLineOfSection(last)];
	const isByRound = first !== undefined && note.interviews.some(({ line }) => line > first.line);
	const head = outline.frontmatter?.endLine ?? 0;
	const end = outline.text.trim() === '' ? -1 : Math.max(...sections.map(lastLineOfSection), head);
	return isByRound ? [...inRound, ...afterLast, end] : [...afterLast, end, ...inRound];
}

function hasQuestions({ line, endLine }: Section, { questions }: InterviewNote): boolean {
	return questions.some((question) => question.line > line && question.line <= endLine);
}

/** For each round that assigns the principle the section that ends it, behind those on what else it assigns. */
function roundSections(sections: readonly Section[], wanted: Wanted): Section[] {
	const { note, principle, principles } = wanted;
	return note.interviews.flatMap((round) => {
		const keys = round.principles.map(({ name }) => principles.identify(name)?.key);
		const assigned = round.principles[keys.indexOf(principle.key)];
		if (assigned === undefined) return [];
		let at = sections.findIndex(({ line, endLine }) => line <= assigned.line && assigned.line <= endLine);
		const isOfRound = (section: Section | undefined): boolean =>
			section !== undefined && keys.includes(principleOf(section, wanted) ?? '');
		while (isOfRound(sections[at + 1])) at++;
		const section = sections[at];
		return section === undefined ? [] : [section];
	});
}

/** The levels that a heading may have: that of most principles with questions, else what is common. */
function levels(sections: readonly Section[], wanted: Wanted): number[] {
	const held = sections.filter((section) => principleOf(section, wanted) !== null);
	const counts = new Map<number, number>();
	for (const { heading } of held) if (heading !== null) counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
	const used = [...counts].sort((a, b) => b[1] - a[1]).map(([level]) => level);
	return [...new Set([...used.slice(0, 1), 2, 3])];
}
