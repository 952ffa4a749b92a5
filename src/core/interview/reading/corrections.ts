import { normalCore } from '../../note/normal-core';
import type { Evidence, Kind } from './evidence';

/** Where a correction belongs: a note, and the text of a line in it. */
export interface CorrectedLine {
	/** Vault path of the note. */
	readonly path: string;
	/** The finding's text: a prompt, a name or a title. Its line may move; empty when the correction is of the note. */
	readonly text: string;
	/** Normal cores of lines so alike that, if the line disappears, none of them is an edit of it. */
	readonly beside?: readonly string[];
	/** True for words that were selected on their line: they stay what they are and never become all of the line. */
	readonly part?: true;
}

/** What a decision can be on: a finding, a principle that a note assigns, or a topic it lists. */
export type CorrectedKind = Kind | 'assignment' | 'topic';

/** What a finding is called: "principle". */
export function kindName(kind: CorrectedKind): string {
	return kind === 'assignment' ? 'principle' : kind;
}

/** The same with its article: "an interviewer". */
export function aKind(kind: CorrectedKind): string {
	return `${kind === 'interviewer' ? 'an' : 'a'} ${kindName(kind)}`;
}

/** Whether a line is a finding of one kind. */
export interface FindingCorrection extends CorrectedLine {
	readonly kind: CorrectedKind;
	/** `keep` makes it a finding, `not` makes it none. */
	readonly decision: 'keep' | 'not';
}

/** What a question assesses, by which name an interviewer is known, or which story does not answer a question. */
export interface NamingCorrection extends CorrectedLine {
	readonly kind: 'principle' | 'person' | 'not-its-story';
	/** The principle of the question, the name of the person, or the story as the note links or names it. */
	readonly name: string;
}

/** Leaves a note out: it is read as empty. */
export interface NoteCorrection extends CorrectedLine {
	readonly kind: 'note';
}

/** The person's own decision: it always wins, whatever the note says for or against it. */
export type Correction = FindingCorrection | NamingCorrection | NoteCorrection;

/** Looks up what the person decided on a finding of one note: null when they decided nothing. */
export type Corrected = (kind: CorrectedKind, text: string) => Evidence | null;

/** The form in which texts of corrections are compared: it survives markup, list markers and letter case. */
export function correctionText(text: string): string {
	return normalCore(text) || text.trim().toLowerCase();
}

/** True for a finding that the person confirmed or marked. */
export function isKeep(correction: Correction): correction is FindingCorrection {
	return isFinding(correction) && correction.decision === 'keep';
}

/** True for a decision on whether something is a finding. */
export function isFinding(correction: Correction): correction is FindingCorrection {
	return 'decision' in correction;
}

/** True for a decision on what a finding is named. */
export function isNaming(correction: Correction): correction is NamingCorrection {
	return correction.kind === 'principle' || correction.kind === 'person' || correction.kind === 'not-its-story';
}

/** The evidence that a decision is: more than all other signals together. */
export function evidenceOf(decision: FindingCorrection['decision']): Evidence {
	return decision === 'keep' ? { signal: 'kept', weight: DECISIVE, says: 'you said so' }
		: { signal: 'dismissed', weight: -DECISIVE, says: 'you said so' };
}

const DECISIVE = 100;
