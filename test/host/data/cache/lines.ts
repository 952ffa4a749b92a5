import type { Loc, Pos } from 'obsidian';

/** Turns offsets of a text into positions. */
export class Lines {
	private readonly starts: number[] = [0];

	constructor(private readonly text: string) {
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
	}

	/** The line that holds an offset. */
	lineOf(offset: number): number {
		let [low, high] = [0, this.starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low;
	}

	/** Where a line starts. */
	startOf(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	/** Where the line of an offset starts. */
	lineStart(offset: number): number {
		return this.startOf(this.lineOf(offset));
	}

	/** The text of a line, without its break. */
	textOf(line: number): string {
		return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '');
	}

	/** A position from two offsets. */
	position(start: number, end: number): Pos {
		return { start: this.loc(start), end: this.loc(end) };
	}

	private loc(offset: number): Loc {
		const line = this.lineOf(offset);
		return { line, col: offset - this.startOf(line), offset };
	}
}
