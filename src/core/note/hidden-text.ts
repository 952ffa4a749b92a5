import { BACKSLASH, BACKTICK, LESS, PERCENT, skipRun, trimBlanks } from './chars';
import { CodeSpans } from './code-spans';
import type { Block, Span } from './outline';
import { Seeker } from './seeker';

interface OpenComment {
	/** The block that holds its start. */
	readonly index: number;
	/** UTF-16 offset of its start. */
	readonly from: number;
	readonly percent: boolean;
}

/**
 * Comments that begin inside a paragraph line and end on a later line of the same paragraph: what they hide is cut from
 * the blocks. A comment within one line stays in that line's text.
 */
export class HiddenText {
	private open: OpenComment | null = null;
	private readonly percents: Seeker;
	private readonly arrows: Seeker;
	private readonly ends: Seeker;

	constructor(
		private readonly note: string,
		private readonly blocks: Block[],
		private readonly comments: Span[],
	) {
		this.percents = new Seeker(note, '%%');
		this.arrows = new Seeker(note, '<!--');
		this.ends = new Seeker(note, '-->');
	}

	/** Whether a `%%` comment is open. */
	get inPercents(): boolean {
		return this.open?.percent === true;
	}

	/** Says that a new paragraph begins. */
	begin(): void {
		this.open = null;
	}

	/** Where the visible words of a paragraph line start: `start`, or the end of the comment that runs into it. */
	skip(start: number, end: number): number {
		const open = this.open;
		if (!open) return start;
		const close = (open.percent ? this.percents : this.ends).next(start);
		if (close >= end) return start;
		const to = close + (open.percent ? 2 : 3);
		this.cut(open, to);
		return to;
	}

	/** Notes a comment that begins in this line's words and does not end in them; the line must be the last block. */
	look(from: number, to: number): void {
		if (this.open || (this.percents.next(from) >= to && this.arrows.next(from) >= to)) return;
		const start = this.unclosed(from, to);
		if (start < 0) return;
		this.open = { index: this.blocks.length - 1, from: start, percent: this.note.charCodeAt(start) === PERCENT };
	}

	private cut(open: OpenComment, to: number): void {
		this.open = null;
		if (open.percent) this.comments.push({ from: open.from, to });
		this.blocks.length = open.index + 1;
		const block = this.blocks[open.index] as Block & { to: number; text: string };
		block.to = trimBlanks(this.note, block.from, open.from);
		block.text = this.note.slice(block.from, block.to);
		if (block.text === '' && block.kind === 'text') this.blocks.pop();
	}

	// Inline code and escapes hide a comment's marks.
	private unclosed(from: number, to: number): number {
		let spans: CodeSpans | null = null;
		for (let at = from; at < to; ) {
			const code = this.note.charCodeAt(at);
			if (code === BACKSLASH) at += 2;
			else if (code === BACKTICK) at = this.afterCode((spans ??= new CodeSpans(this.note, at, to)), at, to);
			else if (code === PERCENT || code === LESS) {
				const after = this.afterComment(at, to);
				if (after > to) return at;
				at = after;
			} else at++;
		}
		return -1;
	}

	private afterCode(spans: CodeSpans, at: number, to: number): number {
		const after = skipRun(this.note, at, to, BACKTICK);
		const close = spans.close(at, after);
		return close < 0 ? after : close + after - at;
	}

	// Infinity when a comment starts here and does not end within the line.
	private afterComment(at: number, to: number): number {
		const mark = this.note.startsWith('%%', at) ? '%%' : this.note.startsWith('<!--', at) ? '-->' : '';
		if (mark === '') return at + 1;
		const close = this.note.slice(at, to).indexOf(mark, 2);
		return close < 0 ? Infinity : at + close + mark.length;
	}
}
