import { ChangeSet, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/core/interview/read-note';
import { questionLines } from '../../src/editor/question-lines';

const NOTE = '# Ownership\n- Tell me about a risk you took.\n- words\n- Tell me about a time you were late.';

/** The lines that questions stand on after an edit, by the words of each. */
function after(from: number, to: number, insert: string): string[] {
	const doc = Text.of(NOTE.split('\n'));
	const changes = ChangeSet.of({ from, to, insert }, doc.length);
	const edited = changes.apply(doc);
	const found: string[] = [];
	questionLines(readNote('Interview.md', NOTE).questions, doc).map(changes).between(0, edited.length, (at) => { found.push(edited.lineAt(at).text); });
	return found;
}

const start = NOTE.indexOf('- Tell');
const end = NOTE.indexOf('\n- words');
const [first, last] = ['- Tell me about a risk you took.', '- Tell me about a time you were late.'] as const;

describe('a question in the editor', () => {
	it('stays with its line when lines come or go above it', () => {
		expect(after(0, 0, 'x\ny\n')).toEqual([first, last]);
		expect(after(0, start, '')).toEqual([first, last]);
	});

	it('moves down when its line is pushed down, and stays when a line is opened below', () => {
		expect(after(start, start, '\n')).toEqual([first, last]);
		expect(after(end, end, '\n')).toEqual([first, last]);
		expect(after(end, end, ' More')).toEqual([`${first} More`, last]);
	});

	it('stays at the first half when its line is broken', () => {
		expect(after(start + 6, start + 6, '\n')).toEqual(['- Tell', last]);
	});

	it('goes with its line', () => {
		expect(after(start, end + 1, '')).toEqual([last]);
		expect(after(start - 1, end, '')).toEqual([last]);
	});
});
