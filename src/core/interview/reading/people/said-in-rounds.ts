import { firstAt } from '../../first-at';
import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';
import { noLetterBefore } from '../no-letter-before';
import type { Interview, Remark } from '../../interview';
import type { SectionContext } from '../section-context';
import { saidByName } from './said-by-name';
import { shownWords } from '../shown-words';
import { entriesOf } from './round-groups';
import type { RoundReading } from './round-reading';

/** A line of the note that asks nothing, with the section it is in. */
interface Line {
	/** 0-based. */
	readonly line: number;
	/** Its Markdown. */
	readonly raw: string;
	readonly section: SectionContext;
	/** True for a row of a table. */
	readonly isRow: boolean;
	/** How deep in lists: 0 for an item, half more for a further line of it, below 0 outside lists. */
	readonly depth: number;
}

/** Below a name, what the author did, will do or will tell is not what that person assesses. */
const OF_MINE = noLetterBefore(`${anyOf([
	...wordsOf(({ pronouns }) => pronouns.i), ...wordsOf(({ headings }) => headings.story),
	...wordsOf(({ headings }) => headings.stories),
])}(?![\\p{L}])`, /[\p{L}’']$/u);

/** Emphasis becomes quotation marks: a single word in it stands by itself. */
const STRESSED = /(\*{1,3}|_{1,3})([^*_]{2,60})\1/g;

/** So many lines from a name on say something of that person. */
const MOST = 12;
/** Longer lines are accounts of what happened. In UTF-16 units. */
const LONGEST = 300;

/**
 * The same rounds with what the note says of each in its own words: the line or row of a name and the lines right below
 * it, or all below the heading that is the round, up to the next person. What asks is left out.
 */
export function withSaid(rounds: readonly Interview[], reading: RoundReading): Interview[] {
	if (rounds.length === 0) return [];
	const lines = linesOf(reading);
	const people = new Set(rounds.flatMap(({ interviewers }) => interviewers.map(({ line }) => line)));
	const sections = new Map(reading.contexts.flatMap((one) => (one.level > 0 ? [[one.section.line, one] as const] : [])));
	const named = saidByName(rounds.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)),
		lines.filter(({ isRow }) => !isRow).map(({ raw, line }) =>
			({ text: shownWords(raw.replace(STRESSED, '“$2”')), line })));
	return rounds.map((round) => {
		const ofNote = rounds.length === 1 && round.line === 0;
		const names = new Set(round.interviewers.map(({ line }) => line));
		const said = [...names].flatMap((from) => {
			const heading = sections.get(from) ?? sections.get(round.line) ?? null;
			return linesFrom(from, lines, people, (line, above, owner) =>
				(ofNote && line.section.level <= 1) || (heading === null ? goesOn(line, above, owner) : isBelow(line, heading)));
		});
		const theirs = said.map(({ raw, line }) => ({ text: shownWords(raw.replace(STRESSED, '“$2”')), line }));
		const byName = round.interviewers.flatMap(({ name }) => named.get(name) ?? []);
		const others = [...named].flatMap(([name, clauses]) => (round.interviewers.some((one) => one.name === name) ? []
			: clauses.map(({ line }) => line)));
		// From a line about several people, only the clauses about these count.
		const isShared = ({ line }: Remark): boolean => others.includes(line) && byName.some((one) => one.line === line);
		const own = theirs.filter((one) => !isShared(one));
		const more = byName.filter((one) => !names.has(one.line) || isShared(one));
		return { ...round, said: [...own, ...more].filter(({ text, line }) => names.has(line) || !OF_MINE.test(text)) };
	});
}

/** The lines that ask nothing, in order. */
function linesOf({ contexts, asked }: RoundReading): Line[] {
	const lines = contexts.filter(({ role }) => role !== 'story' && role !== 'question').flatMap((section) => [
		...section.groups.flatMap((group) => entriesOf(group).filter((entry) => asked(entry) === null).map(
			({ line, raw, item, isItem }) => ({
				line, raw, section, isRow: false,
				depth: (item?.depth ?? -1) + (isItem ? 0 : 0.5),
			}))),
		...section.tables.flatMap((table) => table.map(({ line, cells }) => (
			{ line, raw: cells.map(({ text }) => text).join(' | '), section, isRow: true, depth: -1 }))),
	]);
	return lines.filter(({ raw }) => raw.length <= LONGEST).sort((a, b) => a.line - b.line);
}

/** The lines from a 0-based line on that belong to the name there; a row of a table is all of its own. */
function linesFrom(from: number, lines: readonly Line[], people: ReadonlySet<number>,
	belongs: (line: Line, above: Line, owner: Line) => boolean): Line[] {
	const found: Line[] = [];
	for (let at = firstAt(lines, from); at < lines.length && found.length < MOST; at++) {
		const line = lines[at] as Line;
		const above = found.at(-1) ?? line;
		const isOther = above.isRow || people.has(line.line) || !belongs(line, above, found[0] ?? line);
		if (line.line > from && isOther) break;
		found.push(line);
	}
	return found;
}

/** True for what is nested in the item of a name, or right below a name outside lists. */
function goesOn(line: Line, above: Line, owner: Line): boolean {
	if (line.section !== owner.section) return false;
	return owner.depth < 0 ? line.line === above.line + 1 : line.depth > owner.depth;
}

/** True in the heading's own section, and below labels in it. */
function isBelow({ section }: Line, heading: SectionContext): boolean {
	return section === heading || (section.level > heading.level && section.role === 'label');
}
