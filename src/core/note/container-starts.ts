import { GREATER, OPEN_BRACKET, isDigit, skipGaps } from './chars';
import type { OpenItem } from './blocks';
import { takeQuote } from './containers';
import type { Container } from './containers';
import { footnoteEnd, listMarkerEnd, readTask } from './markers';
import type { Reading } from './reading';

/** Opens the quote, list item or footnote definition that begins at the cursor, inside the outer `kept` containers; false when none does. */
export function openContainer(reading: Reading, kept: number): boolean {
	const { cursor } = reading;
	if (cursor.indent > 3 || cursor.blank) return false;
	if (cursor.code === GREATER) return openQuote(reading, kept);
	return cursor.code === OPEN_BRACKET ? openFootnote(reading, kept) : openItem(reading, kept);
}

function openQuote(reading: Reading, kept: number): boolean {
	reading.enterAfterList(kept);
	takeQuote(reading.cursor);
	reading.containers.open('quote', reading.cursor.line, 0);
	return true;
}

function openFootnote(reading: Reading, kept: number): boolean {
	const { cursor, note } = reading;
	const end = footnoteEnd(note, cursor.next, cursor.end);
	if (end < 0 || reading.interrupts(kept)) return false;
	reading.enterAfterList(kept);
	cursor.takeMarker(end - cursor.next);
	cursor.take(cursor.indent);
	reading.containers.open('footnote', cursor.line, 4);
	return true;
}

function openItem(reading: Reading, kept: number): boolean {
	const { cursor, note } = reading;
	const from = cursor.next;
	const to = listMarkerEnd(note, from, cursor.end);
	if (to < 0 || reading.startsRule()) return false;
	const number = isDigit(cursor.code) ? Number(note.slice(from, to - 1)) : null;
	if (reading.interrupts(kept) && !mayInterrupt(reading, number, to)) return false;
	const before = cursor.indent + to - from;
	cursor.takeMarker(to - from);
	// Five columns or more are indented code behind one column.
	const gap = cursor.blank || cursor.indent > 4 ? 1 : cursor.indent;
	cursor.take(gap);
	const item = addItem(reading, reading.enter(kept), note.charAt(to - 1), number);
	const container = reading.containers.open('item', cursor.line, before + gap);
	container.item = item;
	container.empty = cursor.blank;
	if (cursor.code === OPEN_BRACKET) takeTask(reading, item);
	return true;
}

// Only an item with words, and of an ordered list only the first, cuts a paragraph short.
function mayInterrupt({ cursor, note }: Reading, number: number | null, afterMarker: number): boolean {
	return (number ?? 1) === 1 && skipGaps(note, afterMarker, cursor.end) < cursor.end;
}

function addItem({ blocks, cursor }: Reading, parent: Container, marker: string, number: number | null): OpenItem {
	if (parent.listMarker !== marker) {
		parent.listMarker = marker;
		parent.listLine = cursor.line;
	}
	return blocks.item(parent, cursor.line, cursor.next, marker, number);
}

// As the app: `- [ ] 1. words` is a task that holds an ordered item, not a task about "1. words".
function takeTask({ cursor, note }: Reading, item: OpenItem): void {
	const task = readTask(note, cursor.next, cursor.end);
	if (!task || listMarkerEnd(note, task.to, cursor.end) < 0) return;
	item.task = task.task;
	cursor.takeMarker(3);
	cursor.take(cursor.indent);
}
