import { OPEN_BRACKET, isPlainCode } from './chars';
import type { OpenItem } from './blocks';
import { openContainer } from './container-starts';
import type { Container } from './containers';
import { readLeaf } from './leaf-starts';
import { readCallout, readTask } from './markers';
import type { Reading } from './reading';

/** Reads the next line of a note after CommonMark's block rules, with the app's additions. */
export function readLine(reading: Reading, line: number, start: number, end: number): void {
	const { containers, cursor } = reading;
	cursor.open(line, start, end);
	let kept = containers.size === 1 ? 1 : containers.match(cursor);
	if (kept < containers.size) leave(reading);
	else if (reading.takeRaw()) return;
	if (cursor.blank) return readBlank(reading, kept);
	while (!onlyWords(reading) && openContainer(reading, kept)) kept = containers.size;
	if (onlyWords(reading) || !readLeaf(reading, kept)) readWords(reading, kept);
}

// Most lines go on with a letter: no block begins so.
function onlyWords({ cursor }: Reading): boolean {
	return cursor.indent < 4 && isPlainCode(cursor.code);
}

// A container did not go on: a run in it ends, and a table; only a paragraph may go on lazily.
function leave(reading: Reading): void {
	reading.endRun();
	if (reading.open === 'table') reading.open = 'nothing';
}

function readBlank(reading: Reading, kept: number): void {
	reading.containers.close(kept);
	reading.open = 'nothing';
}

function readWords(reading: Reading, kept: number): void {
	const { blocks, containers, cursor } = reading;
	if (reading.open === 'table') blocks.row(containers.top, cursor.line, cursor.next, cursor.end, false);
	else if (reading.open === 'paragraph') addText(reading, containers.top, reading.worded);
	else beginParagraph(reading, kept);
}

function addText(reading: Reading, at: Container, continues: boolean): void {
	const { line, next, end } = reading.cursor;
	reading.worded = reading.blocks.text(at, line, next, end, continues);
}

function beginParagraph(reading: Reading, kept: number): void {
	const { blocks, containers, cursor } = reading;
	const lazy = reading.open === 'title' && kept < containers.size;
	const top = lazy ? containers.top : reading.enterAfterList(kept);
	reading.open = 'paragraph';
	reading.paragraph = blocks.list.length;
	const first = top.line === cursor.line;
	if (first && top.kind === 'item') beginItem(reading, top.item as OpenItem);
	else if (!(first && top.kind === 'quote' && beginCallout(reading, top))) addText(reading, top, false);
}

function beginItem(reading: Reading, item: OpenItem): void {
	const { next, end, code } = reading.cursor;
	const task = code === OPEN_BRACKET ? readTask(reading.note, next, end) : null;
	if (task) item.task = task.task;
	reading.paragraph--;
	reading.worded = true;
	reading.blocks.itemText(item, task ? task.to : next, end);
}

function beginCallout(reading: Reading, top: Container): boolean {
	const { line, next, end } = reading.cursor;
	const callout = readCallout(reading.note, next, end);
	if (!callout) return false;
	reading.blocks.callout(top, line, callout.to, end, callout.type);
	reading.open = 'title';
	return true;
}
