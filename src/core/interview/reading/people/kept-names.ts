import { correctionText } from '../corrections';
import type { NoteCorrections } from '../note-corrections';

/** Names that the person marked or confirmed, in the form in which corrections are compared. */
export type KeptNames = ReadonlySet<string>;

/** The names that are somebody who interviews because the person said so. */
export function keptNames({ kept }: Pick<NoteCorrections, 'kept'>): KeptNames {
	const names = kept.filter(({ correction }) => correction.kind === 'interviewer');
	return new Set(names.map(({ text }) => correctionText(text)));
}
