import { DOLLAR, skipBlanks } from './chars';
import type { Blocks, OpenCode } from './blocks';
import type { Container } from './containers';
import type { Cursor } from './cursor';
import { closesFence } from './markers';
import type { Ends } from './seeker';

/** What a run did with a line: took it and goes on, took it as its last, or ended before it. */
export type Taken = 'more' | 'last' | 'none';

/** Several lines that are read as they stand: code, math, raw HTML, a comment. */
export interface RawRun {
	/** Offers the run its next line. */
	take(cursor: Cursor): Taken;
	/** Says that no line follows, because the note or its container ended. */
	end(): void;
}

/** A fenced code block: ends with its closing fence. */
export class Fence implements RawRun {
	constructor(
		private readonly code: OpenCode,
		private readonly mark: number,
		private readonly length: number,
	) {}

	take(cursor: Cursor): Taken {
		this.code.endLine = cursor.line;
		return cursor.indent < 4 && closesFence(cursor.text, cursor.next, cursor.end, this.mark, this.length) ? 'last' : 'more';
	}

	end(): void {}
}

/** Indented code: ends before a line that is indented less; blank lines at its end are not its own. */
export class IndentedCode implements RawRun {
	constructor(private readonly code: OpenCode) {}

	take(cursor: Cursor): Taken {
		if (cursor.blank) return 'more';
		if (cursor.indent < 4) return 'none';
		this.code.endLine = cursor.line;
		return 'more';
	}

	end(): void {}
}

/** A `$$` block: ends with the line that holds the next `$$`, or at a blank line, so that a price cannot swallow the note. */
export class MathBlock implements RawRun {
	constructor(
		private readonly code: OpenCode,
		private readonly ends: Ends,
	) {}

	take(cursor: Cursor): Taken {
		if (cursor.blank) return 'none';
		this.code.endLine = cursor.line;
		return this.ends.next('$$', cursor.next) < cursor.end ? 'last' : 'more';
	}

	end(): void {}
}

/** Whether `$$` at `at` opens a math block: alone on its line, or closed at the line's very end. */
export function opensMath(cursor: Cursor, ends: Ends): boolean {
	const at = cursor.next;
	if (!cursor.text.startsWith('$$', at) || cursor.text.charCodeAt(at + 2) === DOLLAR) return false;
	const close = ends.next('$$', at + 2);
	return close < cursor.end ? skipBlanks(cursor.text, close + 2, cursor.end) >= cursor.end : close < Infinity;
}

/** Raw HTML: ends with the line that holds `until`, or at a blank line when that is null. */
export class HtmlRun implements RawRun {
	constructor(
		private readonly at: Container,
		private readonly blocks: Blocks,
		private readonly until: string | null,
		private readonly ends: Ends,
	) {}

	take(cursor: Cursor): Taken {
		if (cursor.blank) return this.until === null ? 'none' : 'more';
		this.blocks.html(this.at, cursor.line, cursor.next, cursor.end);
		return this.until !== null && this.ends.next(this.until, cursor.next) < cursor.end ? 'last' : 'more';
	}

	end(): void {}
}

/** An HTML comment: gives nothing but what stands behind it on its last line. */
export class HtmlComment implements RawRun {
	constructor(
		private readonly at: Container,
		private readonly blocks: Blocks,
		private readonly ends: Ends,
	) {}

	take(cursor: Cursor): Taken {
		const close = this.ends.next('-->', cursor.next);
		if (close >= cursor.end) return 'more';
		this.blocks.html(this.at, cursor.line, close + 3, cursor.end);
		return 'last';
	}

	end(): void {}
}

/** A `%%` comment: gives nothing but what stands behind it on its last line. */
export class PercentComment implements RawRun {
	private to: number;

	constructor(
		private readonly at: Container,
		private readonly blocks: Blocks,
		private readonly ends: Ends,
		private readonly from: number,
	) {
		this.to = from + 2;
	}

	take(cursor: Cursor): Taken {
		const close = this.ends.next('%%', Math.max(cursor.next, this.from + 2));
		if (close >= cursor.end) {
			this.to = cursor.end;
			return 'more';
		}
		this.to = close + 2;
		this.end();
		this.blocks.text(this.at, cursor.line, this.to, cursor.end, false);
		return 'last';
	}

	end(): void {
		this.blocks.comments.push({ from: this.from, to: this.to });
	}
}

/** Whether `%%` at the line's start opens a comment of its own: one that runs on, or that fills the line. */
export function opensComment(cursor: Cursor, ends: Ends): boolean {
	if (!cursor.text.startsWith('%%', cursor.next)) return false;
	const close = ends.next('%%', cursor.next + 2);
	return skipBlanks(cursor.text, close + 2, cursor.end) >= cursor.end;
}
