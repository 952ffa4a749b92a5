import { EQUALS, STAR, TILDE, UNDERSCORE, isBlank, isWordCode } from './chars';
import type { Piece } from './piece';

/** A stretch of emphasised text: the marks are outside `from`..`to`. */
export interface Emphasis {
	readonly from: number;
	readonly to: number;
	/** Bold, as against italic, struck or highlighted. */
	readonly strong: boolean;
}

interface Run {
	readonly piece: Piece;
	readonly code: number;
	readonly opens: boolean;
	readonly closes: boolean;
	left: number;
}

const NONE: readonly Emphasis[] = [];

/**
 * Pairs the runs of emphasis marks among the pieces of `from`..`to`, and leaves in each run's `inner`..`innerTo` the marks
 * a reader is to see. Near CommonMark, and lenient where people write what it does not pair: bold closes before a letter, a
 * lone `**` at a word is taken for markup, `2*3*4` and snake_case are words.
 */
export function pairEmphasis(text: string, pieces: readonly Piece[], from: number, to: number): readonly Emphasis[] {
	const runs: Run[] = [];
	for (const piece of pieces) if (piece.kind === 'run') runs.push(readRun(text, piece, from, to));
	if (runs.length === 0) return NONE;
	const spans = pairRuns(runs);
	hideBroken(runs, from, to);
	return spans;
}

// A run between blanks is a word, unless broken bold stands before it: `**Name: ** words`.
function hideBroken(runs: readonly Run[], from: number, to: number): void {
	let broken = false;
	for (const run of runs) {
		const hidden: boolean = isBroken(run, from, to) || (broken && run.left > 1 && !run.opens && !run.closes && run.code === STAR);
		broken ||= hidden && run.left > 1;
		run.piece.innerTo = run.piece.inner + (hidden ? 0 : run.left);
	}
}

function pairRuns(runs: readonly Run[]): Emphasis[] {
	const spans: Emphasis[] = [];
	const open = new Map<number, Run[]>();
	for (const run of runs) {
		const waiting = open.get(run.code);
		if (run.closes && waiting) pair(run, waiting, spans);
		if (!run.opens || run.left === 0) continue;
		if (waiting) waiting.push(run);
		else open.set(run.code, [run]);
	}
	return spans;
}

function pair(run: Run, waiting: Run[], spans: Emphasis[]): void {
	while (run.left > 0 && waiting.length > 0) {
		const opener = waiting[waiting.length - 1] as Run;
		const marks = opener.left > 1 && run.left > 1 ? 2 : 1;
		spans.push({ from: opener.piece.to, to: run.piece.from, strong: marks === 2 && canBeBold(run.code) });
		opener.left -= marks;
		run.left -= marks;
		if (opener.left === 0) waiting.pop();
	}
}

function canBeBold(code: number): boolean {
	return code === STAR || code === UNDERSCORE;
}

function readRun(text: string, piece: Piece, from: number, to: number): Run {
	const code = text.charCodeAt(piece.from);
	const before = piece.from > from ? text.charCodeAt(piece.from - 1) : 32;
	const after = piece.to < to ? text.charCodeAt(piece.to) : 32;
	const left = piece.to - piece.from;
	return { piece, code, opens: opens(code, left, before, after), closes: opens(code, left, after, before), left };
}

// Opening and closing mirror each other: towards what is emphasised, away from what is not.
function opens(code: number, length: number, away: number, towards: number): boolean {
	if (isBlank(towards)) return false;
	if (code === TILDE || code === EQUALS) return length === 2;
	if (code === UNDERSCORE) return !isWord(away);
	if (length > 1) return true;
	return isWord(towards) ? !(isWordCode(towards) && isWordCode(away)) : !isWord(away);
}

function isWord(code: number): boolean {
	return isWordCode(code) || (code >= 0xaa && /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)));
}

// Left over, yet clearly markup: the rest of a run that was paired in part, or bold marks that lean on a word or stand at an end.
function isBroken({ piece, code, opens, closes, left }: Run, from: number, to: number): boolean {
	const length = piece.to - piece.from;
	if (left < length) return true;
	if (length < 2 || length > 3 || !canBeBold(code)) return false;
	return opens !== closes || (code === STAR && (piece.from === from || piece.to === to));
}
