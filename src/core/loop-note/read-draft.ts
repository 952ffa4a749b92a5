import { dayWritten } from '../interview/day';
import { fold } from '../interview/fold';
import type { Loop, LoopInterviewer } from '../interview/loop';
import { clockTime, timesOfDay } from '../interview/loop/round-time';
import { Library } from '../interview/library';
import { Preparation } from '../interview/preparation';
import { isWellKnown } from '../interview/principle';
import { dateToOffer } from '../interview/said-date';
import type { NoteReader } from '../interview/read-note';
import { unique } from '../interview/unique';
import type { DraftItem, DraftPerson, DraftRound, Found, LoopDraft } from './loop-draft';
import type { PlainLine } from './plain-line';
import { plainLines } from './plain-lines';
import { timeZoneIn } from './time-zone';

/** What a draft is read with. */
export interface DraftReading {
	/** The reading of notes. */
	readonly read: NoteReader;
	/** The company's values as the person chose them; empty for Amazon's, which the reading knows. */
	readonly values: readonly string[];
	/** UTC midnight of the person's day, in ms: for days without a year. */
	readonly today: number;
}

/** The name of the note that the text is read as. */
const PATH = 'Interview loop.md';

/** What a text says of a loop, by the reading that all notes are read with. Any string is such a text; many say nothing. */
export function readDraft(text: string, { read, values, today }: DraftReading): LoopDraft {
	const lines = plainLines(text);
	const note = read(PATH, lines.map((line) => line.text).join('\n'));
	const library = new Library();
	library.put(note);
	const { loops } = new Preparation(library, () => null, () => ({ apart: values }));
	const near = loops.map((loop) => dateToOffer(loop, today)?.day ?? null).find((one) => one !== null) ?? null;
	const written = loops.map(({ date }) => dayWritten(date, near ?? today)).find((one) => one !== null) ?? null;
	const day = written ?? near;
	const lineOf = new Map(note.interviews.flatMap(({ interviewers }) => interviewers.map(({ name, line }) => [name, line])));
	const placed: Placed = { text, lines, day, today, lineOf: (name) => lineOf.get(name) ?? null };
	const rounds = joined(loops.flatMap((loop) => loop.interviewers.map((one) => roundOf(one, placed))));
	const isAmazon = /\bAmazon\b/.test(text) || (values.length === 0
		&& rounds.some(({ principles }) => principles.some((one) => isWellKnown(one.text))));
	const remarks = (of: (loop: Loop) => ReadonlyArray<{ readonly text: string; readonly line: number }>): DraftItem[] =>
		loops.flatMap((loop) => of(loop).map((one) => item(one.text, one.line, placed)));
	return {
		company: isAmazon ? 'Amazon' : '', role: '', day: isoDay(day), timeZone: timeZoneIn(lines.map((line) => line.text).join('\n')) ?? '', rounds,
		topics: remarks(({ topics }) => topics), questionsToAsk: remarks(({ questionsToAsk }) => questionsToAsk),
		unsure: unique(note.suggestions.filter(({ kind }) => kind === 'interviewer')
			.map((one) => item(one.text, one.line, placed)), (one) => fold(one.text)),
	};
}

/** What says where findings are in the pasted text. */
interface Placed {
	readonly text: string;
	readonly lines: readonly PlainLine[];
	/** The day of the loop as ms of its UTC midnight; null when unknown. */
	readonly day: number | null;
	readonly today: number;
	/** The 0-based line of the read text that names somebody. */
	lineOf(name: string): number | null;
}

function roundOf(person: LoopInterviewer, placed: Placed): DraftRound {
	const isNamed = person.namedIn.length > 0;
	const at = placed.lineOf(person.name) ?? person.place.line;
	const line = placed.lines[at];
	const when = whenIn(person, line, placed);
	const items = (all: ReadonlyArray<{ readonly text: string; readonly line: number }>): DraftItem[] =>
		all.map((one) => item(one.text, one.line, placed));
	const key = fold(person.name);
	const one: DraftPerson = { key, name: person.name, role: person.role ?? '', found: foundAt(person.name, at, placed) };
	return {
		key, people: isNamed ? [one] : [], ...when,
		principles: person.principles.map(({ principle, assigned }) => item(principle.name, assigned?.line ?? at, placed)),
		// What a sentence says next to a name is no list of topics.
		topics: items(person.topics.filter((topic) => placed.lines[topic.line]?.isProse !== true)),
		questionsToAsk: items(person.questionsToAsk),
	};
}

function whenIn({ date, rounds }: LoopInterviewer, line: PlainLine | undefined,
	{ day: ofLoop, today }: Placed): Pick<DraftRound, 'day' | 'time' | 'minutes' | 'timeZone'> {
	const said = [date ?? '', ...rounds, line?.isProse === true ? line.text : ''];
	const times = said.map(timesOfDay).find((all) => all.length > 0) ?? [];
	const [start, end] = times;
	const day = dayWritten(date, ofLoop ?? today);
	const minutes = start === undefined || end === undefined ? 0 : (end - start) / MINUTE_MS;
	return {
		day: day === ofLoop ? '' : isoDay(day), time: start === undefined ? '' : clockTime(start),
		minutes: minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null, timeZone: line?.timeZone ?? '',
	};
}

const MINUTE_MS = 60_000;
/** A longer stretch is no round. */
const LONGEST_MINUTES = 480;

/** People of one line who are met at one time are in one round. */
function joined(rounds: readonly DraftRound[]): DraftRound[] {
	const all: DraftRound[] = [];
	for (const round of rounds) {
		const key = together(round);
		const at = key === null ? -1 : all.findIndex((one) => together(one) === key);
		const held = all[at];
		if (held === undefined) all.push(round);
		else all[at] = { ...held, people: [...held.people, ...round.people] };
	}
	return all;
}

function together({ people, day, time, principles }: DraftRound): string | null {
	const [first] = people;
	if (first?.found == null) return null;
	return JSON.stringify([time === '' ? first.found.line : `${day} ${time}`, principles.map(({ text }) => text)]);
}

function item(text: string, line: number, placed: Placed): DraftItem {
	return { text, found: foundAt(text, line, placed) };
}

/** Where a line of the read text has some words; all of it if they are not in it as they are. */
function foundAt(words: string, line: number, { text, lines }: Placed): Found | null {
	const plain = lines[line];
	if (plain === undefined) return null;
	const source = text.slice(plain.from, plain.to);
	const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
	const match = new RegExp(pattern).exec(source);
	const [index, length] = match === null ? [0, source.length] : [match.index, match[0].length];
	const from = plain.from + index;
	const breaks = source.slice(0, index).match(/\r\n|\r|\n/g)?.length ?? 0;
	return { line: plain.line + breaks, from, to: from + length };
}

function isoDay(day: number | null): string {
	return day === null ? '' : new Date(day).toISOString().slice(0, 10);
}
