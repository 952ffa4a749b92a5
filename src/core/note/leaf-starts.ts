import { BACKTICK, DOLLAR, HASH, LESS, PERCENT, TILDE } from './chars';
import type { Container } from './containers';
import { readHtmlStart } from './html';
import { fenceLength, headingLevel, headingSpan, underlineLevel } from './markers';
import { Fence, HtmlComment, HtmlRun, IndentedCode, MathBlock, PercentComment, opensComment, opensMath } from './raw-run';
import type { RawRun } from './raw-run';
import type { Reading } from './reading';
import { delimiterColumns, splitRow } from './table';

/** Reads the block other than words that begins at the cursor, inside the outer `kept` containers; false when none does. */
export function readLeaf(reading: Reading, kept: number): boolean {
	if (reading.cursor.blank) return true;
	if (reading.cursor.indent > 3) return readIndented(reading, kept);
	switch (reading.cursor.code) {
		case HASH:
			return readHeading(reading, kept);
		case BACKTICK:
		case TILDE:
			return readFence(reading, kept);
		case LESS:
			return readHtml(reading, kept);
		case PERCENT:
			return readComment(reading, kept);
		case DOLLAR:
			return readMath(reading, kept);
		default:
			return readDelimiter(reading, kept) || readUnderline(reading, kept) || readRule(reading, kept);
	}
}

function readIndented(reading: Reading, kept: number): boolean {
	if (reading.open === 'paragraph' || reading.open === 'title') return false;
	const { line, next } = reading.cursor;
	reading.run = new IndentedCode(reading.blocks.code(reading.enterAfterList(kept), line, next, next));
	return true;
}

function readHeading(reading: Reading, kept: number): boolean {
	const { line, next, end } = reading.cursor;
	const level = headingLevel(reading.note, next, end);
	if (level === 0) return false;
	reading.blocks.heading(reading.enterAfterList(kept), line, headingSpan(reading.note, next + level, end), level);
	return true;
}

function readFence(reading: Reading, kept: number): boolean {
	const { line, next, end, code } = reading.cursor;
	const length = fenceLength(reading.note, next, end);
	if (length === 0) return false;
	reading.run = new Fence(reading.blocks.code(reading.enterAfterList(kept), line, next + length, end), code, length);
	return true;
}

function readHtml(reading: Reading, kept: number): boolean {
	const { blocks, cursor, ends, note } = reading;
	if (note.startsWith('<!--', cursor.next)) return begin(reading, kept, (at) => new HtmlComment(at, blocks, ends));
	const start = readHtmlStart(note, cursor.next, cursor.end);
	if (!start || (!start.interrupts && reading.open === 'paragraph')) return false;
	return begin(reading, kept, (at) => new HtmlRun(at, blocks, start.until, ends));
}

function readComment(reading: Reading, kept: number): boolean {
	const { blocks, cursor, ends } = reading;
	const closes = reading.open === 'paragraph' && blocks.inPercentComment;
	if (closes || !opensComment(cursor, ends)) return false;
	return begin(reading, kept, (at) => new PercentComment(at, blocks, ends, cursor.next));
}

// The run's first line is also the first it is offered: it may end there.
function begin(reading: Reading, kept: number, make: (at: Container) => RawRun): boolean {
	reading.run = make(reading.enterAfterList(kept));
	return reading.takeRaw();
}

function readMath(reading: Reading, kept: number): boolean {
	const { cursor, ends } = reading;
	if (!opensMath(cursor, ends)) return false;
	const code = reading.blocks.code(reading.enterAfterList(kept), cursor.line, cursor.end, cursor.end);
	if (ends.next('$$', cursor.next + 2) >= cursor.end) reading.run = new MathBlock(code, ends);
	return true;
}

// The header of a table was read as a paragraph's last line before its delimiter row came.
function readDelimiter(reading: Reading, kept: number): boolean {
	if (!reading.interrupts(kept)) return false;
	const { line, next, end } = reading.cursor;
	const columns = delimiterColumns(reading.note, next, end);
	const { last } = reading.blocks;
	if (columns === 0 || last?.line !== line - 1 || (last.kind !== 'text' && last.kind !== 'item')) return false;
	if (splitRow(reading.note, last.from, last.to).length !== columns) return false;
	reading.blocks.header(reading.enterAfterList(kept), last);
	reading.open = 'table';
	return true;
}

function readUnderline(reading: Reading, kept: number): boolean {
	if (!reading.interrupts(kept)) return false;
	const level = underlineLevel(reading.note, reading.cursor.next, reading.cursor.end);
	if (level === 0 || !reading.blocks.underline(reading.paragraph, level)) return false;
	reading.enterAfterList(kept);
	return true;
}

function readRule(reading: Reading, kept: number): boolean {
	if (!reading.startsRule()) return false;
	const { line, next, end } = reading.cursor;
	reading.blocks.rule(reading.enterAfterList(kept), line, next, end);
	return true;
}
