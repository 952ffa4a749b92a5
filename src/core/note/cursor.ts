import { SPACE, TAB, isBlank, skipBlanks } from './chars';

/**
 * A place in one line, counted in columns as well as in characters: a tab reaches to the next multiple of four,
 * and a list item may need only a part of it.
 */
export class Cursor {
	/** 0-based line. */
	line = 0;
	/** UTF-16 offset after the line's last character. */
	end = 0;
	/** UTF-16 offset of the first character that is neither a space nor a tab; `end` when the rest is white space of any kind. */
	next = 0;
	private at = 0;
	private column = 0;
	private nextColumn = 0;

	constructor(readonly text: string) {}

	/** Moves to the start of a line. */
	open(line: number, start: number, end: number): void {
		this.line = line;
		this.end = end;
		this.at = start;
		this.column = 0;
		this.look();
	}

	/** Whether nothing but white space is left. */
	get blank(): boolean {
		return this.next >= this.end;
	}

	/** Columns of blanks before the next character. */
	get indent(): number {
		return this.nextColumn - this.column;
	}

	/** The next character's code; NaN at the end of the text. */
	get code(): number {
		return this.text.charCodeAt(this.next);
	}

	/** Takes columns of blanks, of a tab perhaps only a part. Never takes more than `indent`. */
	take(columns: number): void {
		this.column = Math.min(this.column + columns, this.nextColumn);
	}

	/** Takes the blanks and `length` characters after them (none of them a tab). */
	takeMarker(length: number): void {
		this.at = this.next + length;
		this.column = this.nextColumn + length;
		this.look();
	}

	// Looks ahead once per marker, not once per container: nested containers share the same blanks.
	private look(): void {
		let at = this.at;
		let column = this.column;
		for (; at < this.end; at++) {
			const code = this.text.charCodeAt(at);
			if (code === SPACE) column++;
			else if (code === TAB) column += 4 - (column % 4);
			else break;
		}
		// Pasted notes hold lines of nothing but no-break spaces; a reader sees them as blank, and so do we.
		if (isBlank(this.text.charCodeAt(at)) && skipBlanks(this.text, at, this.end) >= this.end) at = this.end;
		this.next = at;
		this.nextColumn = column;
	}
}
