import type { DebriefEvent } from '../core/drill/log';
import type { AnswerGroup, PastAnswer } from '../core/drill/past-answers';
import type { PastSession, TrendPoint } from '../core/drill/trend';

/** A question of the log that no note holds any more. */
export interface Unmatched {
	readonly id: string;
	readonly text: string;
	readonly path: string;
	readonly answers: number;
	/** The question of the notes it may be, null when none is like it. */
	readonly like: { readonly id: string; readonly text: string } | null;
}

/** Two texts taken for one question. */
export interface Joined {
	readonly from: string;
	readonly was: string;
	readonly is: string;
}

/** All that the history shows. */
export interface HistoryReading {
	/** False until the log was read. */
	readonly isRead: boolean;
	/** True until the notes were read once: which history lost its question is not known before. */
	readonly isReadingNotes: boolean;
	/** Latest first. */
	readonly sessions: readonly PastSession[];
	/** Every graded answer, latest first, and the same by question and by story. */
	readonly answers: readonly PastAnswer[];
	readonly questions: readonly AnswerGroup[];
	readonly stories: readonly AnswerGroup[];
	readonly trends: ReadonlyMap<string, readonly TrendPoint[]>;
	readonly unmatched: readonly Unmatched[];
	readonly joined: readonly Joined[];
	/** What was asked in real interviews, latest first. */
	readonly debriefs: readonly DebriefEvent[];
	/** Questions taken out of practice. */
	readonly retired: ReadonlyArray<{ readonly id: string; readonly text: string }>;
	/** Lines of the log that hold nothing this version knows. */
	readonly unreadable: number;
	/** The log's folder. */
	readonly folder: string;
}

/** What the history shows and what it may ask for. */
export interface HistorySource {
	read(): HistoryReading;
	/** Looks for what unmatched questions may be. */
	look(): void;
	same(from: string, to: string): void;
	/** Lets the person find the question it is. */
	findSame(from: string): void;
	different(from: string): void;
	forget(from: string): void;
	bringBack(id: string): void;
	/** Goes to a question in the notes; null when no note holds it any more. */
	opener(id: string): (() => void) | null;
	/** Goes to a note; null when it is not there any more. */
	noteOpener(path: string): (() => void) | null;
	startDrill(): void;
	onChange(listener: () => void): () => void;
}
