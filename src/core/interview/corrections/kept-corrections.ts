import { basename } from '../names';
import { correctionText, type Correction } from '../reading/corrections';
import { besideOf, followLines, NoteLines } from '../reading/follow-lines';
import { isSound, latest, ordered, type SoundEntry } from './correction-entry';

/**
 * Corrections as they are kept: entries by key, sound ones and any other. An entry is a value of JSON; what is not sound
 * is carried along untouched. A removed correction leaves a dated entry, so that another device removes it too.
 */
export type KeptCorrections = ReadonlyMap<string, unknown>;

/** A correction that holds, with what it is kept by. */
export interface KeptCorrection {
	readonly key: string;
	/** When it was decided, in ms. */
	readonly at: number;
	readonly correction: Correction;
}

/** The key under which a value is carried along that is no map of corrections. */
const UNREADABLE = 'unreadable';

/** Corrections from untrusted data, entry by entry; data that is no object becomes one entry that is not sound. */
export function readKept(data: unknown): KeptCorrections {
	if (data === undefined || data === null) return new Map();
	if (typeof data !== 'object' || Array.isArray(data)) return new Map([[UNREADABLE, data]]);
	return new Map(Object.entries(data));
}

/** The same as data. */
export function keptData(kept: KeptCorrections): Record<string, unknown> {
	return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What two devices decided, together: of each entry the newest decision and the newest place. */
export function mergeKept(a: KeptCorrections, b: KeptCorrections): KeptCorrections {
	const merged = new Map(a);
	for (const [key, value] of b) merged.set(key, merged.has(key) ? latest(merged.get(key), value) : value);
	return merged;
}

/** True when both hold the same. */
export function isSameKept(a: KeptCorrections, b: KeptCorrections): boolean {
	return a.size === b.size && [...a].every(([key, value]) => b.has(key) && ordered(value) === ordered(b.get(key)));
}

/** The corrections that hold, in the order in which they were decided. */
export function correctionsIn(kept: KeptCorrections): KeptCorrection[] {
	const held = [...kept].flatMap(([key, value]) => {
		const correction = isSound(value) ? correctionOf(value) : null;
		return correction === null || !isSound(value) ? [] : [{ key, at: value.at, correction }];
	});
	return held.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function correctionOf(entry: SoundEntry): Correction | null {
	if (entry.removed === true || entry.path === undefined || entry.text === undefined) return null;
	if (entry.text.trim() === '' && entry.kind !== 'note') return null;
	const line = { path: entry.path, text: entry.text, ...(entry.beside && { beside: entry.beside }) };
	switch (entry.kind) {
		case 'note': return { ...line, kind: 'note' };
		case 'principle':
		case 'person': return entry.name === undefined ? null : { ...line, kind: entry.kind, name: entry.name };
		default: return entry.decision === undefined ? null : { ...line, kind: entry.kind, decision: entry.decision };
	}
}

/** Decides: a later decision on the same finding takes the place of the earlier one. `now` in ms. */
export function decide(kept: KeptCorrections, correction: Correction, now: number): KeptCorrections {
	const key = keyFor(kept, correction);
	const before = kept.get(key);
	const at = isSound(before) ? Math.max(now, before.at + 1) : now;
	const moved = isSound(before) ? Math.max(now, (before.moved ?? 0) + 1) : now;
	return new Map(kept).set(key, { ...correction, at, moved });
}

/** Removes corrections by their keys; those that hold no correction stay as they are. `now` in ms. */
export function remove(kept: KeptCorrections, keys: readonly string[], now: number): KeptCorrections {
	const left = new Map(kept);
	for (const key of keys) {
		const entry = kept.get(key);
		if (isSound(entry) && entry.removed !== true)
			left.set(key, { at: Math.max(now, entry.at + 1), kind: entry.kind, removed: true });
	}
	return left;
}

/** The key of the decision on this finding; null when there is none. */
export function keyOf(kept: KeptCorrections, correction: Pick<Correction, 'path' | 'kind' | 'text'>): string | null {
	const own = subjectOf(correction);
	return correctionsIn(kept).filter((one) => subjectOf(one.correction) === own).at(-1)?.key ?? null;
}

function subjectOf({ path, kind, text }: Pick<Correction, 'path' | 'kind' | 'text'>): string {
	return `${path} > ${kind}${kind === 'note' ? '' : ` > ${correctionText(text)}`}`;
}

/** The key it has, else a free one: no entry that is about something else, or not sound, is written over. */
function keyFor(kept: KeptCorrections, correction: Correction): string {
	const known = keyOf(kept, correction);
	if (known !== null) return known;
	const subject = subjectOf(correction);
	for (let i = 1; ; i++) {
		const key = i === 1 ? subject : `${subject} (${i})`;
		const entry = kept.get(key);
		if (!kept.has(key) || (isSound(entry) && entry.removed === true)) return key;
	}
}

/** Moves the corrections of a note, or of all notes of a folder, to its new path. `now` in ms. */
export function renameKept(kept: KeptCorrections, oldPath: string, path: string, now: number): KeptCorrections {
	return placed(kept, now, ({ correction }) => {
		if (correction.path === oldPath) return { ...correction, path, ...titleAfter(correction, oldPath, path) };
		const isBelow = correction.path.startsWith(`${oldPath}/`);
		return isBelow ? { ...correction, path: path + correction.path.slice(oldPath.length) } : null;
	});
}

/** A note without a title tells a story by its own name: the correction takes the new one. */
function titleAfter({ kind, text }: Correction, oldPath: string, path: string): { readonly text?: string } {
	const isTitle = kind === 'story' && correctionText(text) === correctionText(basename(oldPath));
	return isTitle ? { text: basename(path) } : {};
}

/**
 * Moves the corrections of a note on to the words that their lines have now, and remembers which lines are so alike that
 * none of them can be an edit of theirs. The same map when nothing changed. `now` in ms.
 */
export function followKept(kept: KeptCorrections, path: string, note: string, now: number): KeptCorrections {
	const own = correctionsIn(kept).filter(({ correction }) => correction.path === path && correction.kind !== 'note');
	if (own.length === 0) return kept;
	const lines = new NoteLines(path, note);
	return placed(kept, now, ({ correction }) => {
		if (correction.path !== path || correction.kind === 'note') return null;
		const [followed] = followLines(path, lines, [correction]);
		if (followed === undefined || followed.found === 'gone') return null;
		const moved = { ...correction, text: followed.text };
		return { ...moved, beside: besideOf({ ...followed, correction: moved }, lines) };
	});
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
