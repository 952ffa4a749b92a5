import { Seeker } from './seeker';

const LF = 10;

/** Walks over the lines of a text; `\n`, `\r\n` and a lone `\r` each end one, as in the editor. */
export class Lines {
	/** 0-based number of the current line; -1 before the first. */
	line = -1;
	/** UTF-16 offset of the line's first character. */
	start = 0;
	/** UTF-16 offset after its last character, the line break left out. */
	end = 0;
	private following = 0;
	private feed = -1;
	private readonly returns: Seeker | null;

	constructor(private readonly text: string) {
		this.returns = text.includes('\r') ? new Seeker(text, '\r') : null;
	}

	/** Steps to the next line; false when there is none. An empty text has one empty line. */
	next(): boolean {
		if (this.following < 0) return false;
		this.line++;
		this.start = this.following;
		if (this.feed < this.start) this.feed = this.nextFeed();
		this.end = this.feed;
		this.following = this.feed < this.text.length ? this.feed + 1 : -1;
		if (this.returns) this.stopAtReturn(this.returns.next(this.start));
		return true;
	}

	private nextFeed(): number {
		const at = this.text.indexOf('\n', this.start);
		return at < 0 ? this.text.length : at;
	}

	// The line feed after a return was found already; a lone return ends the line where it stands.
	private stopAtReturn(at: number): void {
		if (at >= this.end) return;
		this.following = this.text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
		this.end = at;
	}
}
