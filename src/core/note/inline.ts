import {
	AMPERSAND, BACKSLASH, BACKTICK, BANG, CARET, CLOSE_BRACKET, COLON, EQUALS, HASH, LESS, OPEN_BRACKET, PERCENT, STAR, TILDE, UNDERSCORE,
	isBlank, isDigit, isLetter, isMarkupCode, skipRun,
} from './chars';
import { CodeSpans } from './code-spans';
import { entityEnd } from './entities';
import { hashtagEnd } from './hashtag';
import { closeAngle, tagEnd } from './html';
import { readDestination } from './link-target';
import type { Piece, PieceKind } from './piece';
import { Ends } from './seeker';

/** Finds the pieces in stretches of one text; ask for stretches in ascending order. */
export class Inline {
	private pieces: Piece[] = [];
	private openers: Piece[] = [];
	private spans: CodeSpans | null = null;
	/** Openers before this offset can hold no link: a link stands in them already. */
	private barrier = -1;
	/** Where the `%%` that ends the open comment stands. */
	private asideEnd = -1;
	private from = 0;
	private to = 0;
	private readonly ends: Ends;

	constructor(private readonly text: string) {
		this.ends = new Ends(text);
	}

	/** The pieces that stand in `from`..`to`, in order; what they leave out are plain words. */
	scan(from: number, to: number): Piece[] {
		this.pieces = [];
		this.openers.length = 0;
		this.spans = null;
		this.barrier = -1;
		this.from = from;
		this.to = to;
		for (let at = from; at < to; ) at = isMarkupCode(this.text.charCodeAt(at)) ? this.step(at) : at + 1;
		return this.pieces;
	}

	private step(at: number): number {
		switch (this.text.charCodeAt(at)) {
			case BACKSLASH:
				return this.escape(at);
			case BACKTICK:
				return this.code(at);
			case STAR:
			case UNDERSCORE:
			case EQUALS:
			case TILDE:
				return this.add('run', at, skipRun(this.text, at, this.to, this.text.charCodeAt(at)));
			case BANG:
				return this.text.charCodeAt(at + 1) === OPEN_BRACKET && at + 1 < this.to ? this.bracket(at, 1) : at + 1;
			case OPEN_BRACKET:
				return this.bracket(at, 0);
			case CLOSE_BRACKET:
				return this.close(at);
			case LESS:
				return this.angle(at);
			case AMPERSAND:
				return this.optional('entity', at, entityEnd(this.text, at, this.to));
			case PERCENT:
				return this.text.charCodeAt(at + 1) === PERCENT && at + 1 < this.to ? this.aside(at) : at + 1;
			case HASH:
				return this.hashtag(at);
			case CARET:
				return this.caret(at);
			default:
				return at + 1;
		}
	}

	private add(kind: PieceKind, from: number, to: number, inner = from, innerTo = to): number {
		this.pieces.push({ kind, from, to, inner, innerTo, end: to, target: '' });
		return to;
	}

	private get last(): Piece {
		return this.pieces[this.pieces.length - 1] as Piece;
	}

	private optional(kind: PieceKind, from: number, to: number): number {
		return to > 0 ? this.add(kind, from, to) : from + 1;
	}

	private escape(at: number): number {
		return at + 1 < this.to && isPunctuation(this.text.charCodeAt(at + 1)) ? this.add('escape', at, at + 2) : at + 1;
	}

	private code(at: number): number {
		const after = skipRun(this.text, at, this.to, BACKTICK);
		const close = (this.spans ??= new CodeSpans(this.text, at, this.to)).close(at, after);
		return close < 0 ? after : this.add('code', at, close + after - at, after, close);
	}

	// The app records links and tags in it, so what stands inside is scanned as well.
	private aside(at: number): number {
		if (at === this.asideEnd) return this.add('close', at, at + 2);
		const close = this.ends.next('%%', at + 2);
		if (close + 2 > this.to) return at + 2;
		this.asideEnd = close;
		this.add('aside', at, at + 2);
		this.last.end = close + 2;
		return at + 2;
	}

	private comment(at: number): number {
		const close = this.ends.next('-->', at + 2);
		return close + 3 > this.to ? at + 4 : this.add('comment', at, close + 3);
	}

	private angle(at: number): number {
		if (this.text.startsWith('<!--', at)) return this.comment(at);
		const tag = tagEnd(this.text, at, this.to);
		return tag > 0 ? this.add('html', at, tag) : this.address(at);
	}

	// `<https://…>` or `<mailto:…>`: shown without the brackets.
	private address(at: number): number {
		let colon = at + 1;
		while (colon < this.to && isLetter(this.text.charCodeAt(colon))) colon++;
		if (colon < at + 3 || this.text.charCodeAt(colon) !== COLON) return at + 1;
		const end = closeAngle(this.text, colon, this.to);
		return end < 0 || hasBlank(this.text, colon, end) ? at + 1 : this.add('address', at, end, at + 1, end - 1);
	}

	private hashtag(at: number): number {
		const free = at === this.from || isBlank(this.text.charCodeAt(at - 1)) || (this.pieces.length > 0 && this.last.to === at);
		return free ? this.optional('tag', at, hashtagEnd(this.text, at, this.to)) : at + 1;
	}

	private caret(at: number): number {
		return this.text.charCodeAt(at + 1) === OPEN_BRACKET && at + 1 < this.to ? this.openBracket(at, at + 2) : at + 1;
	}

	// `mark` is 1 behind an exclamation mark.
	private bracket(at: number, mark: 0 | 1): number {
		const open = at + mark;
		if (this.text.charCodeAt(open + 1) === OPEN_BRACKET) {
			const end = this.wikiEnd(open);
			if (end > 0) return this.add(mark ? 'embed' : 'wiki', at, end, open + 2, end - 2);
		}
		const footnote = mark ? -1 : this.footnoteEnd(open);
		return footnote > 0 ? this.add('footnote', at, footnote) : this.openBracket(at, open + 1);
	}

	private openBracket(from: number, to: number): number {
		this.add('bracket', from, to);
		this.openers.push(this.last);
		return to;
	}

	// The offset after `[[…]]` at `at`, -1 when it is none: empty, broken by a line's end, or around another link.
	private wikiEnd(at: number): number {
		const close = this.ends.next(']]', at + 2);
		if (close + 2 > this.to || this.ends.next('[[', at + 1) < close) return -1;
		if (this.ends.next('\n', at) < close || this.ends.next('\r', at) < close) return -1;
		let inside = at + 2;
		while (inside < close && isBlank(this.text.charCodeAt(inside))) inside++;
		return inside < close ? close + 2 : -1;
	}

	private footnoteEnd(at: number): number {
		if (this.text.charCodeAt(at + 1) !== CARET) return -1;
		for (let end = at + 2; end < this.to; end++) {
			const code = this.text.charCodeAt(end);
			if (code === CLOSE_BRACKET) return end > at + 2 ? end + 1 : -1;
			if (code === OPEN_BRACKET || isBlank(code)) return -1;
		}
		return -1;
	}

	private close(at: number): number {
		const opener = this.openers.pop();
		if (!opener) return at + 1;
		const first = this.text.charCodeAt(opener.from);
		if (first === CARET) return this.swallow(opener, 'footnote', at, at + 1);
		if (first === OPEN_BRACKET && opener.from < this.barrier) return at + 1;
		const target = this.ends.next(')', at + 1) < this.to ? readDestination(this.text, at + 1, this.to) : null;
		if (!target) return at + 1;
		opener.target = target.target;
		if (first === BANG) return this.swallow(opener, 'image', at, target.to);
		this.barrier = opener.from;
		opener.kind = 'link';
		opener.innerTo = at;
		opener.end = target.to;
		return this.add('close', at, target.to);
	}

	// What stands inside an image or an inline footnote stays in the list: links in it count; readers of words skip it.
	private swallow(opener: Piece, kind: PieceKind, innerTo: number, end: number): number {
		opener.kind = kind;
		opener.innerTo = innerTo;
		opener.end = end;
		return this.add('close', innerTo, end);
	}
}

function isPunctuation(code: number): boolean {
	return code > 32 && code < 127 && !isLetter(code) && !isDigit(code);
}

function hasBlank(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isBlank(text.charCodeAt(at))) return true;
	return false;
}
