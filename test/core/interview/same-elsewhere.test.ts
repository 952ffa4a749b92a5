import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { readsSameElsewhere } from '../../../src/core/interview/same-elsewhere';

const LINES = ['# Behavioral questions', '', '## Ownership', '', '1. Tell me about a goal you took over.', '2. Describe a risk you took.', '\t- [[The tow]]', ''];

/** Whether the note reads the same elsewhere after lines were put below the first question. */
function same(...inserted: string[]): boolean {
	const after = [...LINES.slice(0, 5), ...inserted, ...LINES.slice(5)];
	const read = (lines: readonly string[]): ReturnType<typeof readNote> => readNote('Questions.md', lines.join('\n'));
	return readsSameElsewhere(read(LINES), read(after), 4, { below: 4, count: inserted.length });
}

describe('a note with lines inserted below a question', () => {
	test('reads the same elsewhere with a link of its own', () => {
		expect(same('\t- [[The late train]]')).toBe(true);
	});

	test.each([
		['a question more', ['2. Tell me about a time you failed.']],
		['a heading over the next question', ['', '## Dive Deep', '']],
		['somebody who interviews', ['', '**Interviewer**: Dana Reyes', '']],
		['a comment that hides the next question', ['%%']],
	])('does not with %s', (_what, lines) => {
		expect(same(...lines)).toBe(false);
	});
});
