import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../../scripts/vault-folder.ts';
import { readNote, noteReader } from '../../../../src/core/interview/read-note';
import { correctionsIn } from '../../../../src/core/interview/corrections/kept-corrections';
import { decide } from '../../../../src/core/interview/corrections/decide';
import { followKept } from '../../../../src/core/interview/corrections/follow-kept';
import type { Kind } from '../../../../src/core/interview/reading/evidence';
import { blockOn, lineFinding, markOn, type Mark } from '../../../../src/core/interview/reading/line-finding';
import { readOutline } from '../../../../src/core/note/read-outline';

/** What a line says as a finding, marked by hand. */
function marked(line: string, kind: Kind = 'question', selected = ''): Mark | null {
	const block = blockOn(readOutline(line), 0);
	return block === null ? null : markOn(kind, block, selected);
}

describe('a marked line', () => {
	it.each([
		['- [ ] 3. The winch', 'The winch'],
		['- [x] **Q2:** The winch #ownership #hard', 'The winch'],
		['1. The winch → [[The tow]]', 'The winch'],
		['> - [ ] The winch ([[The tow]])', 'The winch'],
		['- The winch 📅 2026-01-02 ^abc', 'The winch'],
		['- The winch (Ownership)', 'The winch'],
		['- **Ownership** — Tell me about the winch. What broke?', 'Tell me about the winch.'],
	])('%s has the words of its question alone', (line, text) => {
		expect(marked(line)?.text).toBe(text);
	});

	it('has the words that the reader has for it, in every note of the demo and the invented vaults', () => {
		const questions = ['test-vault', 'test/messy-vault', 'test/core/interview/notes'].flatMap((root) => [...readFolder(root)]).flatMap(([path, text]) => {
			const outline = readOutline(text);
			return readNote(path, text).questions.flatMap((question) => {
				const block = blockOn(outline, question.line);
				return block === null ? [] : [{ own: lineFinding('question', block), text: question.text }];
			});
		});
		expect(questions.length).toBeGreaterThan(250);
		// One is quoted within a sentence, one goes on in the next line.
		expect(questions.filter(({ own, text }) => own !== text).length).toBeLessThanOrEqual(2);
	});
});

describe('selected words', () => {
	const NOTE = '# Log\n\n- We talked of the broken winch and of lunch\n- The tow, the fog, the rest\n';
	const line = (at: number): string => NOTE.split('\n')[at] ?? '';

	it('are what is marked, without the markup around them', () => {
		expect(marked(line(2), 'question', 'the broken winch')).toEqual({ text: 'the broken winch', part: true });
		expect(marked(line(3), 'story', '- The tow')).toEqual({ text: 'The tow', part: true });
		expect(marked('- ask **Dana Reyes** (VP)', 'interviewer', '**Dana Reyes**')).toEqual({ text: 'Dana Reyes', part: false });
		expect(marked(line(3), 'question', '- The tow, the fog, the rest')).toEqual({ text: 'The tow, the fog, the rest', part: false });
	});

	it('are what is asked, though the line would be read alike', () => {
		const noted = '- !! How do you keep order on a night shift';
		expect(marked(noted, 'question', 'How do you keep order on a night shift')).toEqual({ text: 'How do you keep order on a night shift', part: true });
		expect(marked(noted, 'question', noted)).toMatchObject({ part: false });
	});

	it.each([['in the middle', 2, 'the broken winch'], ['at the beginning', 3, 'The tow'], ['at the end', 3, 'the rest']])('%s never become all of their line', (_, at, text) => {
		const kept = decide(new Map(), { path: 'Log.md', kind: 'question', text, decision: 'keep', part: true }, 1);
		const followed = followKept(followKept(kept, 'Log.md', NOTE, 2), 'Log.md', `${NOTE}\nMore.\n`, 3);
		const { questions } = noteReader({ corrections: correctionsIn(followed).map(({ correction }) => correction) })('Log.md', NOTE);
		expect(questions.map((one) => [one.text, one.line])).toEqual([[text, at]]);
	});
});
