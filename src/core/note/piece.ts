/**
 * What a piece of inline Markdown is. `run` is a run of emphasis marks, `bracket` an opening bracket that turned out to be
 * a bracket only. `link`, `image`, `footnote` and `aside` (a `%%` comment) open a stretch that goes on to the piece's `end`,
 * where a `close` follows.
 */
export type PieceKind =
	| 'run' | 'bracket' | 'link' | 'close' | 'image' | 'wiki' | 'embed' | 'code' | 'aside' | 'comment' | 'html' | 'address' | 'escape' | 'entity' | 'tag' | 'footnote';

/** A piece of inline Markdown that is not plain words. */
export interface Piece {
	kind: PieceKind;
	/** UTF-16 offsets of what the piece itself takes. */
	readonly from: number;
	to: number;
	/** UTF-16 offsets of the words inside: code, link text, the inside of `[[…]]`. */
	readonly inner: number;
	innerTo: number;
	/** Where the whole ends, for pieces that open a stretch; else `to`. */
	end: number;
	/** For links and images: the target as written. */
	target: string;
}

/** Whether readers of words pass over all that the piece opens. */
export function isUnseen(piece: Piece): boolean {
	return piece.kind === 'image' || piece.kind === 'footnote' || piece.kind === 'aside';
}
