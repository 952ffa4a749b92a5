import type { Question } from './question';

/** The question a line belongs to: its own line, or one told under it; the last such, null when none. */
export function questionAt<Q extends Question>(questions: readonly Q[], line: number): Q | null {
	return questions.filter((question) => line >= question.line && line <= lastLine(question)).at(-1) ?? null;
}

function lastLine({ line, answer, talkingPoints, references }: Question): number {
	return Math.max(line, answer?.endLine ?? 0, ...talkingPoints.map((point) => point.line), ...references.map((reference) => reference.line));
}
