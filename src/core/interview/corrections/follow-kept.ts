import { fold } from '../fold';
import { basename } from '../names';
import { correctionText, isNaming, isOfNote, type Correction } from '../reading/corrections';
import { besideOf, followLines } from '../reading/follow-lines';
import { isOfStory, Stretches } from '../reading/stretches';
import { isSound, type SoundEntry } from './correction-entry';
import { correctionsIn, type KeptCorrection, type KeptCorrections } from './kept-corrections';

/**
 * Moves the corrections of a note, or of all notes of a folder, to its new path; who or what was named after the note is
 * named after it still. `now` in ms.
 */
export function renameKept(kept: KeptCorrections, oldPath: string, path: string, now: number): KeptCorrections {
	const moved = placed(kept, now, ({ correction }) => {
		if (correction.path === oldPath) return { ...correction, path };
		const isBelow = correction.path.startsWith(`${oldPath}/`);
		return isBelow ? { ...correction, path: path + correction.path.slice(oldPath.length) } : null;
	});
	return named(named(moved, oldPath, path, now, afterMove), basename(oldPath), basename(path), now, afterRename);
}

/**
 * Gives what was decided on a story that went by the name of its note the new name, after the note was renamed. A story that
 * has the old name in the text of the note keeps it. `now` in ms.
 */
export function retitleKept(kept: KeptCorrections, oldPath: string, path: string, note: string, now: number): KeptCorrections {
	const [old, title] = [correctionText(basename(oldPath)), basename(path)];
	const lines = new Stretches(path, note);
	return placed(kept, now, ({ correction }) => {
		const isTitle = correction.path === path && isOfStory(correction.kind) && correctionText(correction.text) === old;
		return isTitle && lines.equal(correction.kind, old) === null ? { ...correction, text: title } : null;
	});
}

/** What a correction names after something got another name; null where it names something else. */
type NameAfter = (correction: Correction, oldName: string, name: string) => Pick<SoundEntry, 'name' | 'principle'> | null;

/** Links to a person's or a principle's note follow its new name, and so do the names that were chosen. */
function afterRename(correction: Correction, oldName: string, name: string): ReturnType<NameAfter> {
	if (!isNaming(correction) || correction.kind === 'when') return null;
	if (fold(correction.name) === fold(oldName)) return { name };
	return correction.principle !== undefined && fold(correction.principle) === fold(oldName) ? { principle: name } : null;
}

/** A loop goes by the path of its note, perhaps with a company behind it. */
function afterMove(correction: Correction, oldPath: string, path: string): ReturnType<NameAfter> {
	if (correction.kind !== 'loop') return null;
	const isMoved = ['', '/', '#'].some((end) => (end === '' ? correction.name === oldPath : correction.name.startsWith(oldPath + end)));
	return isMoved ? { name: path + correction.name.slice(oldPath.length) } : null;
}

function named(kept: KeptCorrections, oldName: string, name: string, now: number, after: NameAfter): KeptCorrections {
	if (oldName === name) return kept;
	const next = new Map(kept);
	for (const { key, at, correction } of correctionsIn(kept)) {
		const to = after(correction, oldName, name);
		const entry = kept.get(key);
		if (to !== null && isSound(entry)) next.set(key, { ...entry, ...to, at: Math.max(now, at + 1) } satisfies SoundEntry);
	}
	return [...next].every(([key, entry]) => kept.get(key) === entry) ? kept : next;
}

/**
 * Moves the corrections of a note on to the words that their lines have now, and remembers which lines are so alike that
 * none of them can be an edit of theirs. The same map when nothing changed. `now` in ms.
 */
export function followKept(kept: KeptCorrections, path: string, note: string, now: number): KeptCorrections {
	const own = correctionsIn(kept).filter(({ correction }) => correction.path === path && !isOfNote(correction));
	if (own.length === 0) return kept;
	const lines = new Stretches(path, note);
	const followed = followLines(path, lines, own.map(({ correction }) => correction));
	const places = new Map(own.map(({ key }, i) => {
		const one = followed[i];
		if (one === undefined || one.found === 'gone') return [key, null];
		const correction = { ...one.correction, text: one.text };
		return [key, { ...correction, beside: besideOf({ ...one, correction }, lines) }];
	}));
	return placed(kept, now, ({ key }) => places.get(key) ?? null);
}

/** Gives corrections new places; null leaves one where it is. */
function placed(kept: KeptCorrections, now: number, place: (one: KeptCorrection) => Correction | null): KeptCorrections {
	const moved = new Map(kept);
	for (const one of correctionsIn(kept)) {
		const to = place(one);
		const entry = kept.get(one.key);
		if (to === null || !isSound(entry) || isSamePlace(to, one.correction)) continue;
		const { beside = [] } = to;
		const near = beside.length > 0 || entry.beside !== undefined ? { beside } : {};
		const at = Math.max(now, (entry.moved ?? 0) + 1);
		moved.set(one.key, { ...entry, path: to.path, text: to.text, ...near, moved: at });
	}
	return [...moved].every(([key, value]) => kept.get(key) === value) ? kept : moved;
}

function isSamePlace(a: Correction, b: Correction): boolean {
	return a.path === b.path && a.text === b.text && (a.beside ?? []).join('\n') === (b.beside ?? []).join('\n');
}
