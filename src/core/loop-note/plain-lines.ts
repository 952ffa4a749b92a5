import { splitSentences } from '../interview/reading/sentences';
import { Lines } from '../note/lines';
import { calendarLines } from './calendar-lines';
import type { PlainLine } from './plain-line';

/**
 * A pasted text as lines of a note: entries of a calendar in words, the rows of a table that was copied as cells and tabs,
 * and a paragraph of several sentences as a list of them, because a mail may name all interviewers in one.
 */
export function plainLines(text: string): PlainLine[] {
	const lines = linesOf(text);
	const events = calendarLines(lines);
	if (events !== null) return events;
	const plain: PlainLine[] = [];
	for (let at = 0; at < lines.length;) {
		const rest = lines.slice(at, at + MOST_JOINED);
		const count = cellsOf(rest[0]) > 1 ? rowsFrom(rest) : paragraphFrom(rest);
		const taken = rest.slice(0, count);
		plain.push(...(cellsOf(rest[0]) > 1 ? asTable(taken) : asSentences(taken, text)));
		at += count;
	}
	return plain;
}

/** So many lines make one paragraph or table at most. */
const MOST_JOINED = 60;

function linesOf(text: string): PlainLine[] {
	const lines = new Lines(text);
	const all: PlainLine[] = [];
	while (lines.next()) {
		const { line, start: from, end: to } = lines;
		all.push({ text: text.slice(from, to), line, from, to, isProse: false, timeZone: '' });
	}
	return all;
}

/** Cells of a row that was copied out of a table. */
function cellsOf(line: PlainLine | undefined): number {
	return line === undefined || /^\s*[-*+|>#]/.test(line.text) ? 1 : line.text.trim().split('\t').length;
}

function rowsFrom(lines: readonly PlainLine[]): number {
	const other = lines.findIndex((line) => cellsOf(line) < 2);
	return other < 0 ? lines.length : other;
}

function asTable(rows: readonly PlainLine[]): PlainLine[] {
	const [head, ...others] = rows.map((row) => {
		const cells = row.text.trim().split('\t').map((cell) => cell.trim().replace(/\|/g, '\\|'));
		return { ...row, text: `| ${cells.join(' | ')} |` };
	});
	if (head === undefined) return [];
	if (others.length === 0) return [{ ...head, text: rows[0]?.text ?? '' }];
	return [head, { ...head, text: `|${' - |'.repeat(cellsOf(rows[0]))}` }, ...others];
}

/** What is a line of its own: a list item, a row, a quote, a heading, a field, a fence, an indented line. */
const OWN_LINE = /^(?:\s*(?:[-*+|>#•·–—]|\d+[.)]\s|`{3}|~{3})|\s{4}|[^.!?]{1,30}:(?:\s|$))/;
/** A shorter line was not broken by a mail program. In UTF-16 units. */
const BROKEN_AT = 45;

/** How many lines from the first one on are one paragraph. */
function paragraphFrom(lines: readonly PlainLine[]): number {
	const isText = ({ text }: PlainLine): boolean => text.trim() !== '' && !OWN_LINE.test(text);
	let count = 1;
	while (count < lines.length) {
		const [above, next] = [lines[count - 1], lines[count]];
		if (above === undefined || next === undefined || !isText(above) || !isText(next)) break;
		if (above.text.trim().length < BROKEN_AT) break;
		count++;
	}
	return count;
}

/** A paragraph of several sentences as items of a list; a single line stays as it is. */
function asSentences(lines: readonly PlainLine[], text: string): PlainLine[] {
	const [first] = lines;
	const last = lines.at(-1);
	if (first === undefined || last === undefined) return [];
	const joined = text.slice(first.from, last.to).replace(/[\r\n]/g, ' ');
	const sentences = OWN_LINE.test(first.text) ? [] : splitSentences(joined);
	if (sentences.length < 2) return [...lines];
	let end = 0;
	return sentences.map((sentence) => {
		const start = Math.max(end, joined.indexOf(sentence, end));
		end = start + sentence.length;
		const from = first.from + start;
		const line = lines.filter((one) => one.from <= from).at(-1)?.line ?? first.line;
		return { text: `- ${sentence.replace(/\s+/g, ' ')}`, line, from, to: first.from + end, isProse: true, timeZone: '' };
	});
}
