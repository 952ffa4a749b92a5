import type { RuleText } from '../../src/core/interview/reading/rules.ts';
import { expectText } from './expectations.ts';
import type { MeasuredNote } from './measured-note.ts';

/** Where an example without a path is read. */
const NOTE = 'Interview notes.md';

/**
 * The examples of all rules that need no other note, each scored on its rule's kind only. No rules give no notes.
 */
export function examplesOf(rules: ReadonlyArray<Pick<RuleText, 'kind' | 'examples'>>): MeasuredNote[] {
	return rules.flatMap(({ kind, examples }) => examples.filter(({ beside }) => beside === undefined).map(({ path = NOTE, note, finds }) => ({
		path, text: note, kinds: [kind], expected: finds.map((text) => expectText(kind, text)),
	})));
}
