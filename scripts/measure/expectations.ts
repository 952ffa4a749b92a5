import { fold } from '../../src/core/interview/fold.ts';
import { plainText } from '../../src/core/note/plain-text.ts';
import type { Expectation, Finding, MeasuredKind } from './measured-note.ts';
import { fitOf, type Fit } from './pair-off.ts';
import { isSamePerson, isSameText, isSameTitle } from './sameness.ts';

/** How a finding of each kind is compared with the words a reader expects. */
const SAME: Readonly<Record<MeasuredKind, (found: string, expected: string) => boolean>> = {
	interviewer: isSamePerson,
	question: isSameText,
	story: isSameTitle,
	'follow-up': isSameText,
};

/** Expects a finding of one kind with these words; Markdown is ignored. */
export function expectText(kind: MeasuredKind, text: string): Expectation {
	const fit = (finding: Finding): Fit => (finding.kind === kind ? fitOfWords(finding, text) : 0);
	return { kind, says: text, unsure: false, fit, details: () => [] };
}

/** Leaves open whether a text is a finding of any kind. */
export function unsureText(text: string): Expectation {
	return { kind: 'any', says: text, unsure: true, fit: (finding) => fitOfWords(finding, text), details: () => [] };
}

function fitOfWords({ kind, texts }: Finding, expected: string): Fit {
	const words = [plainText(expected), expected];
	const pairs = texts.flatMap((text) => words.map((one) => [text, one] as const));
	const exactly = pairs.some(([text, one]) => fold(text) === fold(one));
	return fitOf(exactly, pairs.some(([text, one]) => SAME[kind](text, one)));
}
