import type { Kind } from '../../src/core/interview/reading/evidence.ts';
import type { Fit } from './pair-off.ts';

/** What is measured: everything the reading can suggest, and follow-ups. */
export type MeasuredKind = Kind | 'follow-up';

/** Every kind, in the order of the printed columns. */
export const MEASURED_KINDS: readonly MeasuredKind[] = ['interviewer', 'question', 'story', 'follow-up'];

/** Something the reading found in a note or offered for confirmation. */
export interface Finding {
	readonly kind: MeasuredKind;
	/** The finding in words; a question also with its follow-ups, because a note's author may count them in. */
	readonly texts: readonly string[];
	/** 0-based. */
	readonly line: number;
	/** True for questions of kinds that nobody labels (system design, technical): right where expected, never wrong. */
	readonly optional: boolean;
	/** Canonical name of a question's principle; null without one, and for every other kind. */
	readonly principle: string | null;
	/** First letters of a story's labelled parts ("sar"); empty for every other kind. */
	readonly parts: string;
}

/** A property of a matched finding: a question's principle, or one part of a story. */
export interface Detail {
	readonly of: 'principle' | 'part';
	readonly right: boolean;
	readonly says: string;
}

/** Something a careful reader finds in a note. */
export interface Expectation {
	/** `any` for something of a kind that the reader did not name. */
	readonly kind: MeasuredKind | 'any';
	/** The finding in words, or where it is: for the list of misses. */
	readonly says: string;
	/** True when careful readers differ: finding it is neither right nor wrong. */
	readonly unsure: boolean;
	readonly fit: (finding: Finding) => Fit;
	/** What else is expected of the finding that matches; none in most sets. */
	readonly details: (finding: Finding) => readonly Detail[];
}

/** A note with everything a careful reader finds in it. */
export interface MeasuredNote {
	readonly path: string;
	readonly text: string;
	/** The kinds that its expectations cover; findings of other kinds are not scored. */
	readonly kinds: readonly MeasuredKind[];
	readonly expected: readonly Expectation[];
}
