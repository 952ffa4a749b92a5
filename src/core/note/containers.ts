import { GREATER } from './chars';
import type { Cursor } from './cursor';
import type { Item } from './outline';

/** A quote, a list item, a footnote definition, or the note itself: what blocks stand in. */
export class Container {
	kind: 'note' | 'quote' | 'item' | 'footnote' = 'note';
	/** The line it began on. */
	line = 0;
	/** Columns a line must be indented by to stand in it; 0 for the note and quotes. */
	width = 0;
	/** How many quotes its blocks stand in. */
	quote = 0;
	/** The innermost list item its blocks stand in. */
	item: Item | null = null;
	/** True while it holds nothing at all. */
	empty = false;
	/** The marker of the list a following item may join, empty when there is none; and that list's first line. */
	listMarker = '';
	listLine = 0;
}

/** The containers open at the current line, from the note inwards. */
export class Containers {
	/** How many are open, the note included. */
	size = 1;
	/** The innermost. */
	top = new Container();
	// Closed containers wait behind `size` to be used again.
	private readonly stack = [this.top];
	private readonly quotes: number[] = [];

	/** Opens one inside the innermost. It belongs to the caller until it is closed. */
	open(kind: Container['kind'], line: number, width: number): Container {
		const { quote, item } = this.top;
		const container = this.stack[this.size] ?? this.add();
		if (kind === 'quote') this.quotes.push(this.size);
		this.size++;
		container.kind = kind;
		container.line = line;
		container.width = width;
		container.quote = kind === 'quote' ? quote + 1 : quote;
		container.item = item;
		container.empty = false;
		container.listMarker = '';
		this.top = container;
		return container;
	}

	private add(): Container {
		const container = new Container();
		this.stack.push(container);
		return container;
	}

	/** Closes all but the outer `size`. */
	close(size: number): void {
		if (size >= this.size) return;
		this.size = size;
		this.top = this.stack[size - 1] as Container;
		while (this.quotes.length > 0 && (this.quotes[this.quotes.length - 1] as number) >= size) this.quotes.pop();
	}

	/** Takes the marks and the indent that keep containers open from the line; gives how many stay open. */
	match(cursor: Cursor): number {
		let depth = 1;
		let quotes = 0;
		for (; depth < this.size; depth++) {
			if (cursor.blank) return this.matchBlank(quotes);
			const container = this.stack[depth] as Container;
			if (container.kind === 'quote') {
				if (!takeQuote(cursor)) break;
				quotes++;
			} else if (cursor.indent >= container.width) cursor.take(container.width);
			else break;
		}
		return depth;
	}

	// A blank line keeps items open and ends at the first quote; jumping there keeps deep lists linear.
	private matchBlank(quotes: number): number {
		if (quotes < this.quotes.length) return this.quotes[quotes] as number;
		return this.top.empty ? this.size - 1 : this.size;
	}
}

/** Takes `>` and the column after it; false, taking nothing, when the line does not go on with one. */
export function takeQuote(cursor: Cursor): boolean {
	if (cursor.indent > 3 || cursor.blank || cursor.code !== GREATER) return false;
	cursor.takeMarker(1);
	cursor.take(1);
	return true;
}
