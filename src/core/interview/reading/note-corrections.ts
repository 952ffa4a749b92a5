import {
	correctionText, evidenceOf, isFinding, isKeep, isNaming, type Corrected, type Correction, type FindingCorrection,
} from './corrections';
import { followLines, isName, isOnLine, NoteLines, type FollowedCorrection } from './follow-lines';

/** What the person decided on one note, as it applies to its text now. */
export interface NoteCorrections {
	readonly isLeftOut: boolean;
	readonly corrected: Corrected;
	/** The principle chosen for a question, the name chosen for a person; null when none was. */
	readonly named: (kind: 'principle' | 'person', text: string) => string | null;
	/** What the person marked or confirmed and the note still has. */
	readonly kept: ReadonlyArray<FollowedCorrection<FindingCorrection>>;
	/** Principles chosen in this note, each once. */
	readonly principles: readonly string[];
}

/** Decisions by the path of their note: looking up a note does not depend on how many there are. */
export type CorrectionsByPath = ReadonlyMap<string, readonly Correction[]>;

/** Sorts decisions by note. Of two on one finding the later one counts. */
export function correctionsByPath(corrections: readonly Correction[]): CorrectionsByPath {
	const byPath = new Map<string, Correction[]>();
	for (const one of corrections) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
	return byPath;
}

/** Nothing was decided. */
const NONE: NoteCorrections =
	{ isLeftOut: false, corrected: () => null, named: () => null, kept: [], principles: [] };

/** What was decided on a note with this text. */
export function correctionsOf(path: string, text: string, byPath: CorrectionsByPath): NoteCorrections {
	const own = byPath.get(path);
	if (own === undefined) return NONE;
	const lines = new NoteLines(path, text);
	const followed = followLines(path, lines, own);
	const lookUp = lookUpIn(followed, lines);
	const kept = followed.filter((one): one is FollowedCorrection<FindingCorrection> => isKeep(one.correction));
	const corrected: Corrected = (kind, words) => {
		const found = lookUp(kind, words);
		return found !== null && isFinding(found) ? evidenceOf(found.decision) : null;
	};
	return {
		isLeftOut: own.some(({ kind }) => kind === 'note'),
		corrected,
		named: (kind, words) => {
			const found = lookUp(kind, words);
			return found !== null && isNaming(found) ? found.name : null;
		},
		// A later decision on the same line may have dismissed it.
		kept: kept.filter((one) => one.found !== 'gone' && one.correction.kind !== 'assignment'
			&& (corrected(one.correction.kind, one.text)?.weight ?? 0) > 0),
		principles: [...new Set(followed.flatMap(({ correction: one, found }) =>
			(one.kind === 'principle' && found !== 'gone' ? [one.name] : [])))],
	};
}

/** Finds the decision on a text: by its words, else by the line that they are on. */
function lookUpIn(followed: readonly FollowedCorrection[],
	lines: NoteLines): (kind: Correction['kind'], text: string) => Correction | null {
	const exact = new Map<string, Correction>();
	for (const { correction, text } of followed) {
		exact.set(`${correction.kind} ${correctionText(correction.text)}`, correction);
		exact.set(`${correction.kind} ${correctionText(text)}`, correction);
	}
	const onLines = followed.filter(({ found, correction }) =>
		found === 'changed' || (found === 'same' && !isName(correction.kind)));
	return (kind, text) => exact.get(`${kind} ${correctionText(text)}`)
		?? onLines.filter((one) => one.correction.kind === kind && isOnLine(text, one, lines)).at(-1)?.correction ?? null;
}
