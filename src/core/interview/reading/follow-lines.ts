import { likened, likeness } from '../../note/likeness';
import { ALIKE } from './alike-lines';
import { correctionText, isNaming, isOfNote, type Correction } from './corrections';
import { isName, type Stretch, type Stretches } from './stretches';

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

/** The second best has to be this far behind. */
const AHEAD = 0.1;

/**
 * Where each correction of a note applies now. One whose text is gone goes to the line that is likest, if that is alike
 * enough, clearly ahead of any other, and was not there beside it before. A name that another correction gives somebody
 * is where that person is. Those of other notes are gone.
 */
export function followLines<C extends Correction>(path: string, lines: Stretches,
	corrections: readonly C[]): Array<FollowedCorrection<C>> {
	const followed = corrections.map((correction) => follow(correction, lines, path));
	const given = new Map(followed.flatMap(({ correction, found, line }) =>
		(isNaming(correction) && correction.kind === 'person' && found !== 'gone'
			? [[correctionText(correction.name), line] as const] : [])));
	return given.size === 0 ? followed : followed.map((one) => ofGivenName(one, given));
}

function ofGivenName<C extends Correction>(one: FollowedCorrection<C>,
	given: ReadonlyMap<string, number>): FollowedCorrection<C> {
	const { correction, found } = one;
	const core = correctionText(correction.text);
	const line = isName(correction.kind) && found !== 'same' ? given.get(core) : undefined;
	return line === undefined ? one : { correction, found: 'same', text: correction.text, core, line };
}

function follow<C extends Correction>(correction: C, lines: Stretches, path: string): FollowedCorrection<C> {
	const { text, kind, beside = [], part } = correction;
	const gone = { correction, found: 'gone', text, core: '', line: -1 } as const;
	if (correction.path !== path) return gone;
	if (isOfNote(correction)) return { correction, found: 'same', text, core: '', line: 0 };
	const own = correctionText(text);
	const same = lines.equal(kind, own);
	if (same !== null) return { correction, found: 'same', text, core: own, line: same.line };
	const around = lines.holding(own);
	const isAround = around !== null && !beside.includes(around.core);
	if (part === true && isAround) return { correction, found: 'same', text, core: own, line: around.line };
	// A topic or a value is a part of its line: that stays one as long as a line says it.
	const said = kind === 'topic' || kind === 'assignment' ? lines.saying(text) : null;
	if (said !== null) return { correction, found: 'same', text, core: own, line: said };
	const others = new Set(beside);
	const now = longer(correction, own, lines, others) ?? likest(kind, own, lines, others);
	const words = now?.text() ?? '';
	if (now !== null && words !== '')
		return { correction, found: 'changed', text: words, core: now.core, line: now.line };
	return isAround ? { correction, found: 'same', text, core: own, line: around.line } : gone;
}

/** The line that has more words at its end. */
function longer({ kind }: Correction, own: string, lines: Stretches, beside: ReadonlySet<string>): Stretch | null {
	if (isName(kind)) return null;
	return lines.beginning(kind, own).find(({ core }) => !beside.has(core)) ?? null;
}

/** The stretch that is the likest to a text and alike enough; null when none is, or when two are about as alike. */
function likest(kind: Correction['kind'], own: string, lines: Stretches,
	beside: ReadonlySet<string>): Stretch | null {
	const [best, ...others] = lines.alikeTo(kind, own).filter(({ line }) => !beside.has(line.core));
	if (best === undefined) return null;
	const second = others.find(({ line: { core, line } }) => core !== best.line.core && line !== best.line.line);
	return second !== undefined && best.score - second.score < AHEAD ? null : best.line;
}

/**
 * The name that a note has now in place of the one it gives somebody: that was edited, so the decision leads to nobody
 * in it. Null while the note has the name itself, or none like it.
 */
export function editedName({ correction, line }: FollowedCorrection, lines: Stretches): string | null {
	if (correction.kind !== 'person' || !isNaming(correction)) return null;
	const [own, given] = [correctionText(correction.text), correctionText(correction.name)];
	if (lines.equal('person', given) !== null) return null;
	const near = lines.alikeTo('person', given).find((one) => one.line.core !== own && one.line.line !== line);
	return near?.line.text() ?? null;
}

/**
 * What is so alike to a correction's text in its note that it would be taken for an edit of it: normal cores in
 * alphabetical order, without what is on the correction's own line.
 */
export function besideOf({ correction, line }: FollowedCorrection, lines: Stretches): string[] {
	const own = correctionText(correction.text);
	const near = lines.alikeTo(correction.kind, own).map((one) => one.line);
	return [...new Set(near.filter((one) => one.core !== own && one.line !== line).map(({ core }) => core))].sort();
}

/** True for a text so like a line that it follows that the correction is about it. */
export function isAbout(core: string, followed: FollowedCorrection, lines: Stretches): boolean {
	const { correction, line } = followed;
	if (core === followed.core) return true;
	if (!isName(correction.kind)) {
		if (lines.hasElsewhere(core, line)) return false;
		if (begins(followed.core, core) || begins(core, followed.core)) return true;
	}
	return holds(followed.core, core) && likeness(likened(core), likened(correction.text)) >= ALIKE;
}

function begins(core: string, part: string): boolean {
	return part !== '' && `${core} `.startsWith(`${part} `);
}

function holds(core: string, part: string): boolean {
	return part !== '' && ` ${core} `.includes(` ${part} `);
}
