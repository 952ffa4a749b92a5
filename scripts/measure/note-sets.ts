import { expectText, unsureText } from './expectations.ts';
import { MEASURED_KINDS, type Expectation, type MeasuredKind, type MeasuredNote } from './measured-note.ts';

const HEADER = '=== ';
const EXPECTED = '--- expected';

/** The labels of expectations in a set and the kind each of them names. */
const LABELS: Readonly<Record<string, MeasuredKind>> = {
	person: 'interviewer', question: 'question', story: 'story', followup: 'follow-up',
};

/**
 * The notes of a set, in their order. Each starts with `=== path`. What is expected of it follows the line
 * `--- expected`, one finding per line; or the header ends with `| name; name`, and the note is about people only.
 * Throws at a line of expectations it cannot read.
 */
export function parseNoteSet(set: string): MeasuredNote[] {
	const notes: string[][] = [];
	for (const line of set.split(/\r?\n/)) {
		if (line.startsWith(HEADER)) notes.push([line]);
		else notes.at(-1)?.push(line);
	}
	return notes.map(parseNote);
}

/** The lines above the first note: remarks on the set, such as its figures at first sight. */
export function preambleOf(set: string): string[] {
	const lines = set.split(/\r?\n/);
	const start = lines.findIndex((line) => line.startsWith(HEADER));
	return lines.slice(0, start < 0 ? lines.length : start).filter((line) => line.trim() !== '');
}

function parseNote([header = '', ...lines]: readonly string[]): MeasuredNote {
	const title = header.slice(HEADER.length);
	const end = lines.indexOf(EXPECTED);
	if (end < 0) return parsePeopleNote(title, lines.join('\n'));
	const expected = lines.slice(end + 1).filter((line) => line.trim() !== '').map(parseExpectation);
	return { path: title.trim(), text: lines.slice(0, end).join('\n'), kinds: MEASURED_KINDS, expected };
}

function parsePeopleNote(title: string, text: string): MeasuredNote {
	const bar = title.lastIndexOf('|');
	if (bar < 0) throw new Error(`Neither "${EXPECTED}" nor "| names" for the note "${title}"`);
	const names = title.slice(bar + 1).split(';').map((name) => name.trim()).filter((name) => name !== '');
	const expected = names.map((name) => expectText('interviewer', name));
	return { path: title.slice(0, bar).trim(), text, kinds: ['interviewer'], expected };
}

function parseExpectation(line: string): Expectation {
	const colon = line.indexOf(':');
	const label = line.slice(0, colon).trim();
	const text = line.slice(colon + 1).trim();
	if (label === 'unsure') return unsureText(text);
	const kind = LABELS[label];
	if (kind === undefined || text === '') throw new Error(`No expectation: "${line}"`);
	return expectText(kind, text);
}
