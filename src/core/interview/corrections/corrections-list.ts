import { aKind, isFinding, isNaming, type Correction, type NamingCorrection } from '../reading/corrections';
import { FIRST_MS, isSound } from './correction-entry';
import type { PastedCorrection } from './decide';
import { correctionsIn, readKept, type KeptCorrections } from './kept-corrections';
import { basename } from '../names';

const NAMED: Readonly<Record<NamingCorrection['kind'], string>> = {
	'principle': 'assesses', 'person': 'is', 'not-its-story': 'is not answered by', 'asked-by': 'is asked by',
	'asked-of': 'is a question to', 'serves': 'serves', 'assesses': 'assesses', 'assesses-not': 'does not assess',
	'role': 'has the role', 'when': 'interviews on', 'hears': 'hears',
};

/** A correction in words: "“Describe a risk” in Ownership is not a question". */
export function inWords(correction: Correction): string {
	const { path, text } = correction;
	const note = basename(path);
	if (isNaming(correction)) {
		const { kind, name, principle } = correction;
		return `“${text}” in ${note} ${NAMED[kind]} ${kind === 'hears' ? `“${name}” first` : name}${principle === undefined ? '' : ` for ${principle}`}`;
	}
	if (correction.kind === 'loop') return loopInWords(note, path, correction.name);
	if (!isFinding(correction)) return `${note} is left out`;
	return `“${text}” in ${note} is ${correction.decision === 'keep' ? '' : 'not '}${aKind(correction.kind)}`;
}

function loopInWords(note: string, path: string, loop: string): string {
	const [head = '', company = basename(head)] = loop.split('#');
	return loop === path ? `${note} is a loop of its own` : `${note} is part of the loop ${company}`;
}

/** The corrections that hold as a text to copy and to paste elsewhere: JSON, one after the other, with their times. */
export function exportCorrections(kept: KeptCorrections): string {
	// The lines beside a correction are those of this vault: where it is pasted, they are looked for again.
	const all = correctionsIn(kept).map(({ at, correction: { beside: _, ...correction } }) => ({ ...correction, at }));
	return JSON.stringify(all, null, '\t');
}

/** Corrections in the order of their decisions, and how many entries of a list could not be understood. */
export interface ReadCorrections {
	readonly corrections: readonly PastedCorrection[];
	readonly refused: number;
}

/** What a pasted text says, or why it is no list of corrections. */
export type PastedCorrections = ReadCorrections | { readonly problem: string };

/** Corrections from a text that was exported, or from the whole settings file. Never throws. */
export function parseCorrections(text: string): PastedCorrections {
	if (text.trim() === '') return { problem: 'There is nothing to paste.' };
	const data = parsed(text);
	if (data === undefined) return { problem: 'This is not a list of corrections: it is not valid JSON.' };
	const list = Array.isArray(data) ? data : entriesOf(data);
	if (list === null) return { problem: 'This is not a list of corrections. Copy one with “Copy all” in the settings of the other vault.' };
	const kept = readKept(Object.fromEntries(list.map((one, i) => [String(i).padStart(6, '0'), dated(one)])));
	const corrections = correctionsIn(kept).map(({ correction, at }) => ({ correction, at: at === NO_TIME ? null : at }));
	const refused = [...kept.values()].filter((one) => !isSound(one)).length;
	if (corrections.length === 0) return { problem: list.length === 0 ? 'The list is empty.' : 'No entry in this list could be read.' };
	return { corrections, refused };
}

/** The time of an entry that has none: those come first, as they did in the list. */
const NO_TIME = FIRST_MS;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** An entry that somebody wrote by hand may have no time; what is there is kept. */
function dated(entry: unknown): unknown {
	return typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? { at: NO_TIME, ...entry } : entry;
}

/** The entries of the settings file, or of its part with corrections; null for anything else. */
function entriesOf(data: unknown): unknown[] | null {
	if (typeof data !== 'object' || data === null) return null;
	const { corrections } = data as { readonly corrections?: unknown };
	const entries = Object.values(typeof corrections === 'object' && corrections !== null ? corrections : data);
	return entries.some(isSound) ? entries : null;
}
