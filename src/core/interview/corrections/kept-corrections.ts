import type { Correction } from '../reading/corrections';
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

/** The entries that can be understood. */
export function soundIn(kept: KeptCorrections): KeptCorrections {
	return new Map([...kept].filter(([, entry]) => isSound(entry)));
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
	return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSameEntry(value, b.get(key)));
}

function isSameEntry(a: unknown, b: unknown): boolean {
	return a === b || ordered(a) === ordered(b);
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
	const { path, text, beside, part } = entry;
	if (entry.removed === true || path === undefined || text === undefined) return null;
	if (text.trim() === '' && entry.kind !== 'note' && entry.kind !== 'loop') return null;
	const line = { path, text, ...(beside && { beside }), ...(part && { part }) };
	switch (entry.kind) {
		case 'note': return { ...line, kind: 'note' };
		case 'question':
		case 'interviewer':
		case 'story':
		case 'assignment':
		case 'to-ask':
		case 'topic': return entry.decision === undefined ? null : { ...line, kind: entry.kind, decision: entry.decision };
		case 'hears': return entry.name === undefined ? null
			: { ...line, kind: entry.kind, name: entry.name, ...(entry.principle !== undefined && { principle: entry.principle }) };
		default: return entry.name === undefined ? null : { ...line, kind: entry.kind, name: entry.name };
	}
}
