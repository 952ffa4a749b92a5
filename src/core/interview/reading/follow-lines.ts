import { likened, likeness } from '../../note/likeness';
import { plainText } from '../../note/plain-text';
import { readOutline } from '../../note/read-outline';
import type { Outline } from '../../note/outline';
import { basename } from '../names';
import { correctionText, type Correction } from './corrections';
import { blockOn, lineFinding } from './line-finding';
import { nameSpans } from './people/name-spans';

/** Where a correction applies in a note as it is now. */
export interface FollowedCorrection<C extends Correction = Correction> {
	readonly correction: C;
	/** As written, changed a little, or not in the note any more. */
	readonly found: 'same' | 'changed' | 'gone';
	/** The finding's text now; that of the correction when it is gone. */
	readonly text: string;
	/** The normal core of the line, or of the name, that it is on now; empty when it is gone. */
	readonly core: string;
	/** 0-based; -1 when it is gone. */
	readonly line: number;
}

/** As alike as this in the same note is the same line. */
const ALIKE = 0.6;
/** The second best has to be this far behind. */
const AHEAD = 0.1;

/** A line, two lines of one paragraph, or a name: what a correction may be about. */
interface Stretch {
	readonly core: string;
	/** 0-based. */
	readonly line: number;
	/** The text it has as a finding. */
	text(): string;
}

/** The lines and names of one note, parsed once for all its corrections. */
export class NoteLines {
	private readonly lines: readonly string[];
	private readonly titled: Stretch;
	private outline: Outline | null = null;
	private readonly known = new Map<string, readonly Stretch[]>();
	private readonly forms = new Map<string, ReturnType<typeof likened>>();

	constructor(path: string, private readonly note: string) {
		this.lines = note.split(/\r\n?|\n/);
		const name = basename(path);
		this.titled = { core: correctionText(name), line: 0, text: () => name };
	}

	/** What a correction of a kind may be about, in the order of the note. */
	of(kind: Correction['kind']): readonly Stretch[] {
		const as = isName(kind) ? 'name' : kind === 'story' ? 'story' : 'question';
		const known = this.known.get(as);
		if (known !== undefined) return known;
		const found = [this.titled, ...(as === 'name' ? this.names() : this.sentences(as))]
			.filter(({ core }) => core !== '');
		this.known.set(as, found);
		return found;
	}

	/** A core in the form in which likeness compares it, made once: each correction is compared with every line. */
	formOf(core: string): ReturnType<typeof likened> {
		const form = this.forms.get(core) ?? likened(core);
		this.forms.set(core, form);
		return form;
	}

	/** The first line that begins with a text, else the first that holds it among other words; null without one. */
	holding(core: string): Stretch | null {
		const around = this.of('question').filter((one) => holds(one.core, core));
		return around.find((one) => begins(one.core, core)) ?? around[0] ?? null;
	}

	/** True when another line begins with a text. */
	hasElsewhere(core: string, line: number): boolean {
		return this.of('question').some((one) => one.line !== line && begins(one.core, core));
	}

	private sentences(kind: 'question' | 'story'): Stretch[] {
		const single = this.lines.map((raw, line) => this.sentence(kind, raw, line));
		const wrapped = this.lines.flatMap((raw, line) => {
			const next = this.lines[line + 1] ?? '';
			return raw.trim() === '' || BEGINS.test(next) ? [] : [this.sentence(kind, `${raw} ${next.trim()}`, line)];
		});
		return [...single, ...wrapped];
	}

	private sentence(kind: 'question' | 'story', raw: string, line: number): Stretch {
		const text = (): string => {
			this.outline ??= readOutline(this.note);
			const block = blockOn(this.outline, line);
			if (block === null) return '';
			const rest = raw === this.lines[line] ? '' : ` ${(this.lines[line + 1] ?? '').trim()}`;
			return lineFinding(kind, { ...block, text: block.text + rest });
		};
		return { core: correctionText(raw), line, text };
	}

	private names(): Stretch[] {
		return this.lines.flatMap((raw, line) => nameSpans(plainText(raw)).map(({ name }) =>
			({ core: correctionText(name), line, text: () => name })));
	}
}

/** A blank line, or one that begins a block. */
const BEGINS = /^\s*(?:$|[-+*>|#]|\d+[.)]\s|```|~~~)/;

/** True for a correction that is about a name within a line. */
export function isName(kind: Correction['kind']): boolean {
	return kind === 'interviewer' || kind === 'person';
}

function begins(core: string, part: string): boolean {
	return part !== '' && `${core} `.startsWith(`${part} `);
}

function holds(core: string, part: string): boolean {
	return part !== '' && ` ${core} `.includes(` ${part} `);
}

/**
 * Where each correction of a note applies now. One whose text is gone goes to the line that is likest, if that is alike
 * enough, clearly ahead of any other, and was not there beside it before. Those of other notes are gone.
 */
export function followLines<C extends Correction>(path: string, lines: NoteLines,
	corrections: readonly C[]): Array<FollowedCorrection<C>> {
	return corrections.map((correction) => follow(correction, lines, path));
}

function follow<C extends Correction>(correction: C, lines: NoteLines, path: string): FollowedCorrection<C> {
	const { text, kind, beside = [] } = correction;
	if (correction.path !== path) return { correction, found: 'gone', text, core: '', line: -1 };
	if (kind === 'note') return { correction, found: 'same', text, core: '', line: 0 };
	const own = correctionText(text);
	const all = lines.of(kind);
	const same = all.find(({ core }) => core === own);
	if (same !== undefined) return { correction, found: 'same', text, core: own, line: same.line };
	const longer = isName(kind) ? null : all.find(({ core }) => begins(core, own) && !beside.includes(core)) ?? null;
	const now = longer ?? likest(text, all.filter(({ core }) => !beside.includes(core)), lines);
	const words = now?.text() ?? '';
	if (now !== null && words !== '')
		return { correction, found: 'changed', text: words, core: now.core, line: now.line };
	const around = lines.holding(own);
	if (around === null || beside.includes(around.core)) return { correction, found: 'gone', text, core: '', line: -1 };
	return { correction, found: 'same', text, core: own, line: around.line };
}

/** The stretch that is the likest to a text and alike enough; null when none is, or when two are about as alike. */
function likest(text: string, all: readonly Stretch[], lines: NoteLines): Stretch | null {
	const [best, ...others] = alike(text, all, lines);
	if (best === undefined) return null;
	const second = others.find(({ stretch: { core, line } }) => core !== best.stretch.core && line !== best.stretch.line);
	return second !== undefined && best.score - second.score < AHEAD ? null : best.stretch;
}

function alike(text: string, all: readonly Stretch[],
	lines: NoteLines): Array<{ readonly stretch: Stretch; readonly score: number }> {
	const own = likened(text);
	return all.map((stretch) => ({ stretch, score: likeness(own, lines.formOf(stretch.core)) }))
		.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score);
}

/** True for a text so like a line that a correction followed that the correction is about it. */
export function isOnLine(text: string, { core, correction, line }: FollowedCorrection, lines: NoteLines): boolean {
	const words = correctionText(text);
	if (words === core) return true;
	if (!isName(correction.kind)) {
		if (lines.hasElsewhere(words, line)) return false;
		if (core !== '' && (begins(core, words) || begins(words, core))) return true;
	}
	return holds(core, words) && likeness(likened(words), likened(correction.text)) >= ALIKE;
}

/**
 * What is so alike to a correction's text in its note that it would be taken for an edit of it: normal cores in
 * alphabetical order, without what is on the correction's own line.
 */
export function besideOf({ correction, line }: FollowedCorrection, lines: NoteLines): string[] {
	const own = correctionText(correction.text);
	const near = alike(correction.text, lines.of(correction.kind), lines).map(({ stretch }) => stretch);
	return [...new Set(near.filter((one) => one.core !== own && one.line !== line).map(({ core }) => core))].sort();
}
