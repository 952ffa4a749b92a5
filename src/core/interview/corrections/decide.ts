import { correctionText, isNaming, type Correction } from '../reading/corrections';
import { PersonNames } from '../reading/person-names';
import { isSound, type SoundEntry } from './correction-entry';
import { correctionsIn, type KeptCorrection, type KeptCorrections } from './kept-corrections';

/** What a decision is about: a finding of a note, or the note. */
export type Subject = Pick<Correction, 'path' | 'kind' | 'text'> & {
	/** The story that does not answer a question, the principle that somebody assesses or a story serves: each is decided on separately. */
	readonly name?: string;
	/** What somebody hears a story for: they hear one for each. */
	readonly principle?: string;
};

/** Corrections by what they are about. Two devices, or two lines that became one, may leave several of one subject. */
export class CorrectionsBySubject {
	private readonly bySubject = new Map<string, KeptCorrection[]>();

	/** `held` in the order in which they were decided. */
	constructor(held: readonly KeptCorrection[]) {
		for (const one of held) {
			const subject = subjectOf(one.correction);
			const others = this.bySubject.get(subject);
			if (others === undefined) this.bySubject.set(subject, [one]);
			else others.push(one);
		}
	}

	/** All decisions on this subject, the one that counts last. */
	all(subject: Subject): readonly KeptCorrection[] {
		return this.bySubject.get(subjectOf(subject)) ?? [];
	}

	/** The decision that counts; null without one. */
	last(subject: Subject): KeptCorrection | null {
		return this.all(subject).at(-1) ?? null;
	}
}

/** A question has several stories, and a person or a story several principles. */
const OF_SEVERAL: ReadonlySet<Subject['kind']> = new Set(['not-its-story', 'serves', 'assesses', 'assesses-not'] as const);

function subjectOf({ path, kind, text, name = '', principle = '' }: Subject): string {
	const about = kind === 'note' || kind === 'loop' ? [] : kind === 'hears' ? [text, principle] : OF_SEVERAL.has(kind) ? [text, name] : [text];
	return [path, kind === 'assesses-not' ? 'assesses' : kind, ...about.map(correctionText)].join(' > ');
}

/** Decides: a later decision on the same finding takes the place of the earlier one. `now` in ms. */
export function decide(kept: KeptCorrections, correction: Correction, now: number): KeptCorrections {
	return decideAll(kept, [correction], now);
}

/** Decides one after the other. `now` in ms. */
export function decideAll(kept: KeptCorrections, corrections: readonly Correction[], now: number): KeptCorrections {
	const next = new Map(kept);
	const keys = new KeysInUse(kept);
	for (const correction of corrections) {
		const key = keys.of(correction) ?? keys.free(correction, next);
		next.set(key, entryOf(correction, next.get(key), now, now));
	}
	return next;
}

/** A pasted correction, with the time of its decision in ms; null when the list does not say. */
export interface PastedCorrection {
	readonly correction: Correction;
	readonly at: number | null;
}

/**
 * Takes pasted corrections over: of two decisions on one finding the newer one counts, and one without a time is decided
 * now. What was removed here and is pasted holds again. Gives how many were taken. `now` in ms.
 */
export function pasteAll(kept: KeptCorrections, pasted: readonly PastedCorrection[],
	now: number): { readonly kept: KeptCorrections; readonly taken: number } {
	const next = new Map(kept);
	const keys = new KeysInUse(kept);
	let taken = 0;
	for (const { correction, at } of pasted) {
		const known = keys.of(correction);
		const before = known === null ? undefined : next.get(known);
		if (at !== null && isSound(before) && before.at >= at) continue;
		const key = known ?? keys.free(correction, next);
		next.set(key, entryOf(correction, next.get(key), at ?? now, now));
		taken++;
	}
	return { kept: next, taken };
}

/** Removes corrections by their keys, with all others of the same subject; other keys stay as they are. `now` in ms. */
export function remove(kept: KeptCorrections, keys: readonly string[], now: number): KeptCorrections {
	const held = correctionsIn(kept);
	const bySubject = new CorrectionsBySubject(held);
	const chosen = new Set(keys);
	const left = new Map(kept);
	for (const { correction } of held.filter(({ key }) => chosen.has(key))) {
		for (const { key, at } of bySubject.all(correction))
			left.set(key, { at: Math.max(now, at + 1), kind: correction.kind, removed: true });
	}
	return left;
}

/** Removes the decisions that a story does not answer a question, once the person links it by any of its `names`. `now` in ms. */
export function storyLinked(kept: KeptCorrections, { path, text }: Pick<Subject, 'path' | 'text'>, names: readonly string[],
	now: number): KeptCorrections {
	const [core, called] = [correctionText(text), new Set(names.map(correctionText))];
	const keys = correctionsIn(kept).filter(({ correction: one }) => one.kind === 'not-its-story' && one.path === path
		&& correctionText(one.text) === core && isNaming(one) && called.has(correctionText(one.name)));
	return keys.length === 0 ? kept : remove(kept, keys.map(({ key }) => key), now);
}

/** What was decided on somebody in a note, also under a name that they had before they got this one. */
export function decidedOnPerson(kept: KeptCorrections, { path, name }: { readonly path: string; readonly name: string },
	kind: Correction['kind']): KeptCorrection[] {
	const held = correctionsIn(kept);
	const [names, core] = [new PersonNames(held.map(({ correction }) => correction)), correctionText(name)];
	return held.filter(({ correction: one }) => one.kind === kind && one.path === path
		&& (correctionText(one.text) === core || correctionText(names.of(path, one.text)) === core));
}

/** A decision just made, with the one it replaced. */
export interface Decided extends KeptCorrection {
	/** The earlier decision on the same finding; null without one. */
	readonly before: Correction | null;
}

/** Takes decisions back and restores the one before each. A decision that has since been replaced stays as it is. `now` in ms. */
export function undecide(kept: KeptCorrections, decided: readonly Decided[], now: number): KeptCorrections {
	const times = new Map(correctionsIn(kept).map(({ key, at }) => [key, at]));
	const last = decided.filter(({ key, at }) => times.get(key) === at);
	return decideAll(remove(kept, last.map(({ key }) => key), now), last.flatMap(({ before }) => before ?? []), now);
}

/** The entry for a decision: later than any before it on the same key, whatever the clock says. */
function entryOf(correction: Correction, before: unknown, at: number, now: number): SoundEntry {
	if (!isSound(before)) return { ...correction, at, moved: now };
	return { ...correction, at: Math.max(at, before.at + 1), moved: Math.max(now, (before.moved ?? 0) + 1) };
}

/** The keys of subjects, while decisions are added. */
class KeysInUse {
	private readonly added = new Map<string, string>();
	private readonly known: CorrectionsBySubject;

	constructor(kept: KeptCorrections) {
		this.known = new CorrectionsBySubject(correctionsIn(kept));
	}

	/** The key of the decision that counts; null without one. */
	of(subject: Subject): string | null {
		return this.added.get(subjectOf(subject)) ?? this.known.last(subject)?.key ?? null;
	}

	/** A free key: no entry that is about something else, or not sound, is written over. */
	free(subject: Subject, entries: KeptCorrections): string {
		const name = subjectOf(subject);
		for (let i = 1; ; i++) {
			const key = i === 1 ? name : `${name} (${i})`;
			const entry = entries.get(key);
			if (entries.has(key) && !(isSound(entry) && entry.removed === true)) continue;
			this.added.set(name, key);
			return key;
		}
	}
}
