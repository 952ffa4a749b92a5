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

/** What a decision can be on: a finding, a principle a note assigns, a topic or a question to ask that it lists. */
export type CorrectedKind = Kind | 'assignment' | 'topic' | 'to-ask';

/** What a finding is called: "principle". */
export function kindName(kind: CorrectedKind): string {
	return kind === 'assignment' ? 'principle' : kind === 'to-ask' ? 'question to ask them' : kind;
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

/**
 * What a finding is tied to, by name: a question to its principle (`principle`), to a story that does not answer it
 * (`not-its-story`) or to who asks it (`asked-by`); a question to ask them to who is asked (`asked-of`); a story to a
 * principle that it serves (`serves`); an interviewer to the name of the person (`person`), to a principle that they
 * assess or do not (`assesses`, `assesses-not`), to their role (`role`), to the time of their rounds (`when`) or to the
 * story that they are to hear first (`hears`), which is a choice for the plan and no finding.
 */
export interface NamingCorrection extends CorrectedLine {
	readonly kind: 'principle' | 'person' | 'not-its-story' | 'asked-by' | 'asked-of' | 'serves' | 'assesses'
		| 'assesses-not' | 'role' | 'when' | 'hears';
	/**
	 * The principle, the person (`NOBODY` where it is nobody in particular), the role, the story by its title or as the
	 * note links or names it, or a day that may have a time behind it (`2026-01-05 14:30`).
	 */
	readonly name: string;
	/** What a story is to be heard for, by name; missing for an interviewer's questions, and for other kinds. */
	readonly principle?: string;
}

/** In place of a name: nobody in particular asks a question, or is asked one. */
export const NOBODY = 'nobody';

/** Leaves a note out: it is read as empty. */
export interface NoteCorrection extends CorrectedLine {
	readonly kind: 'note';
}

/** Says which loop a note is part of. */
export interface LoopCorrection extends CorrectedLine {
	readonly kind: 'loop';
	/** The path of the loop (`Loop.path`): that of the note itself for a loop of its own. */
	readonly name: string;
}

/** The person's own decision: it always wins, whatever the note says for or against it. */
export type Correction = FindingCorrection | NamingCorrection | NoteCorrection | LoopCorrection;

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

/** True for a decision that ties a finding to a name. */
export function isNaming(correction: Correction): correction is NamingCorrection {
	return !isFinding(correction) && !isOfNote(correction);
}

/** True for a decision on a whole note, which has no line. */
export function isOfNote(correction: Correction): correction is NoteCorrection | LoopCorrection {
	return correction.kind === 'note' || correction.kind === 'loop';
}

/** The evidence that a decision is: more than all other signals together. */
export function evidenceOf(decision: FindingCorrection['decision']): Evidence {
	return decision === 'keep' ? { signal: 'kept', weight: DECISIVE, says: 'you said so' }
		: { signal: 'dismissed', weight: -DECISIVE, says: 'you said so' };
}

const DECISIVE = 100;
