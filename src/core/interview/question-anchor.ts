import type { BankQuestion } from './bank';
import type { Place } from './place';

/** A question where a note has it: what must still be there when a link is written. */
export interface QuestionAnchor extends Place {
	/** The question's text. */
	readonly text: string;
}

/** A question at its first place: where a link to a story is written. */
export function anchorOf({ places }: BankQuestion): QuestionAnchor | null {
	const [place] = places;
	return place === undefined ? null : { path: place.path, line: place.question.line, text: place.question.text };
}
