import type { Correction } from '../reading/corrections';

/** One kept correction as it is in the file. Fields of later versions are carried along. */
export interface SoundEntry {
	/** When it was decided or removed, in ms. */
	readonly at: number;
	readonly kind: Correction['kind'];
	readonly removed?: true;
	readonly decision?: 'keep' | 'not';
	readonly name?: string;
	readonly principle?: string;
	readonly path?: string;
	readonly text?: string;
	readonly beside?: readonly string[];
	readonly part?: true;
	/** When its place (path, text, beside) last changed, in ms. */
	readonly moved?: number;
}

/** What an entry of each kind needs, apart from its place. */
const NEEDS: Readonly<Record<SoundEntry['kind'], 'decision' | 'name' | 'nothing'>> = {
	'question': 'decision', 'interviewer': 'decision', 'story': 'decision', 'assignment': 'decision', 'topic': 'decision', 'to-ask': 'decision',
	'principle': 'name', 'person': 'name', 'not-its-story': 'name', 'asked-by': 'name', 'asked-of': 'name', 'serves': 'name',
	'assesses': 'name', 'assesses-not': 'name', 'role': 'name', 'when': 'name', 'hears': 'name', 'loop': 'name',
	'note': 'nothing',
};

function isKind(kind: unknown): kind is SoundEntry['kind'] {
	return typeof kind === 'string' && Object.hasOwn(NEEDS, kind);
}

/** True for an entry that can be understood: removed, or a decision with all it needs. */
export function isSound(value: unknown): value is SoundEntry {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const { at, kind, removed, moved = 0, beside = [], path, text, part = true, principle } = value as Readonly<Record<string, unknown>>;
	if (!isTime(at) || !isKind(kind) || !isTime(moved) || !isTexts(beside) || part !== true) return false;
	if (!isOptionalText(principle)) return false;
	if (removed === true) return isOptionalText(path) && isOptionalText(text);
	return removed === undefined && isText(path) && typeof text === 'string' && decides(kind, value);
}

function decides(kind: SoundEntry['kind'], { decision, name }: { readonly decision?: unknown; readonly name?: unknown }): boolean {
	switch (NEEDS[kind]) {
		case 'decision': return decision === 'keep' || decision === 'not';
		case 'name': return isText(name);
		case 'nothing': return true;
	}
}

/** The earliest time that a `Date` can hold, in ms. The latest is its opposite. */
export const FIRST_MS = -8.64e15;

/** Outside the range of a `Date`, no decision could be later than the one before it. */
function isTime(value: unknown): value is number {
	return typeof value === 'number' && Math.abs(value) <= -FIRST_MS;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isOptionalText(value: unknown): boolean {
	return value === undefined || typeof value === 'string';
}

function isTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * Of two states of one entry the later one: the decision by its time, the place by its own, and where times are equal by
 * their text, so that the order does not matter. What is not sound is never given up for what is.
 */
export function latest(a: unknown, b: unknown): unknown {
	if (!isSound(a) || !isSound(b)) {
		if (isSound(a) !== isSound(b)) return isSound(a) ? b : a;
		return ordered(a) >= ordered(b) ? a : b;
	}
	const [decision] = [decisionOf(a), decisionOf(b)].sort((one, other) => other.at - one.at || later(one, other));
	const [place] = [placeOf(a), placeOf(b)].sort((one, other) => rank(other) - rank(one) || later(one, other));
	return { ...decision, ...place };
}

function later(one: unknown, other: unknown): number {
	return ordered(other) > ordered(one) ? 1 : -1;
}

/** A place without a time is older than any other, and no place at all older still. */
function rank({ path, moved = 0 }: PlaceOf): number {
	return path === undefined ? -Infinity : moved;
}

type PlaceOf = Pick<SoundEntry, 'path' | 'text' | 'beside' | 'moved'>;

function placeOf({ path, text, beside, moved }: SoundEntry): PlaceOf {
	return {
		...(path !== undefined && { path }), ...(text !== undefined && { text }), ...(beside !== undefined && { beside }),
		...(moved !== undefined && { moved }),
	};
}

function decisionOf(entry: SoundEntry): Omit<SoundEntry, keyof PlaceOf> {
	const { path: _path, text: _text, beside: _beside, moved: _moved, ...decision } = entry;
	return decision;
}

/** A value as JSON with the keys of objects in order: equal for equal values. */
export function ordered(value: unknown): string {
	return JSON.stringify(value, (_key, held: unknown) => (typeof held !== 'object' || held === null || Array.isArray(held)
		? held : Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))))) ?? '';
}
