import type { BankQuestion } from './bank';
import type { Place } from './place';
import type { Mark } from './question-mark';
import type { Scope } from './scope';

/** What a row of the sidebar is. */
export type RowKind = 'interviewer' | 'principle' | 'question' | 'topics' | 'ask-them' | 'topic' | 'remark' | 'group' | 'note';

/** A link in a row, as written in the note `source`. */
export interface RowLink {
	readonly target: string;
	readonly source: string;
}

/** One row of the sidebar with the rows below it. */
export interface Row {
	/** Stays the same over readings, so that what was expanded stays so. */
	readonly id: string;
	readonly kind: RowKind;
	readonly label: string;
	/** A quiet word after the label (a role), null without one. */
	readonly detail: string | null;
	/** Different questions below it, or remarks; null where counting says nothing. */
	readonly count: number | null;
	/** A question's own mark, or the worst of the marks below; null where nothing below has one. */
	readonly mark: Mark | null;
	/** The interviewer who, in the loop shown, assesses a principle or asks a question; null for other rows. */
	readonly person: string | null;
	/** What is missing below it, in words; null when nothing is. */
	readonly missing: string | null;
	/** Where a click leads, null where it only expands. */
	readonly place: Place | null;
	/** Where the cursor may be for it; empty where it leads to no note. */
	readonly places: readonly Place[];
	/** What "Drill this" draws from, null where nothing can be drilled. */
	readonly scope: Scope | null;
	/** The link a click follows instead, null without one. */
	readonly link: RowLink | null;
	/** The question of a question's row. */
	readonly question: BankQuestion | null;
	readonly rows: readonly Row[];
	/** True for a row that a filter keeps only for what is below it. */
	readonly narrowed: boolean;
	/** True for a question that is just being asked: its row gives no story away. */
	readonly secret: boolean;
}

/** What a principle's row says that has no question to ask. */
export const NO_QUESTIONS = 'No questions yet';

/** True for the row of a principle without any question, whatever a filter shows. */
export function lacksQuestions({ kind, detail }: Row): boolean {
	return kind === 'principle' && detail === NO_QUESTIONS;
}

/** A row that only needs to say what is not empty about it. Counts and marks are derived later, by `withMarks`. */
export function makeRow(row: Pick<Row, 'id' | 'kind' | 'label'> & Partial<Row>): Row {
	return {
		detail: null, count: null, mark: null, missing: null, place: null, scope: null, link: null, question: null, person: null, rows: [], narrowed: false, secret: false,
		places: row.place == null ? [] : [row.place],
		...row,
	};
}
