import { describe, expect, it } from 'vitest';
import { hashOf, labelledNote, type NoteLabels } from '../../../scripts/measure/labels.ts';
import type { Finding } from '../../../scripts/measure/measured-note.ts';

const shortHash = (word: string): string => hashOf(word).slice(0, 6);
const LABELS: NoteLabels = {
	source: { repo: 'someone/notes', path: 'a/Loop.md', commit: '0' },
	interviewers: [{ line: 2, name: hashOf('Ada Holm'), words: ['ada', 'holm', 'dr'].map(shortHash) }],
	questions: [{ line: 5, principle: 'Learn and Be Curious' }, { line: 9, principle: null, ambiguous: true }],
	stories: [{ line: 12, to: 20, parts: { s: true, t: false, r: null } }],
};
const note = labelledNote(LABELS, 'text');
const found = (more: Partial<Finding>): Finding =>
	({ kind: 'story', texts: [''], line: 0, optional: false, principle: null, parts: '', ...more });
const fits = (finding: Finding): number[] => note.expected.map((one) => one.fit(finding));

describe('a labelled note', () => {
	it('recognizes a person by the hashes of their names', () => {
		expect(fits(found({ kind: 'interviewer', texts: ['Ada Holm'] }))).toEqual([2, 0, 0, 0]);
		expect(fits(found({ kind: 'interviewer', texts: ['Dr. Holm'] }))).toEqual([1, 0, 0, 0]);
		expect(fits(found({ kind: 'interviewer', texts: ['Ada Berg'] }))).toEqual([0, 0, 0, 0]);
	});

	it('recognizes a question by its line, and its principle in any spelling', () => {
		expect(fits(found({ kind: 'question', line: 5 }))).toEqual([0, 2, 0, 0]);
		const question = found({ line: 5, principle: 'Learn & be curious' });
		expect(note.expected[1]?.details(question)).toMatchObject([{ right: true }]);
		expect(note.expected[1]?.details(found({ line: 5 }))).toEqual([
			{ of: 'principle', right: false, says: 'line 6: principle none should be Learn and Be Curious' },
		]);
	});

	it('recognizes a story by any of its lines, best by its title, and compares the labelled parts', () => {
		expect([11, 12, 20, 21].map((line) => fits(found({ line }))[3])).toEqual([1, 2, 1, 0]);
		expect(note.expected[3]?.details(found({ parts: 'st' })).map(({ right }) => right)).toEqual([true, false]);
	});

	it('keeps unsure labels, and does not cover follow-ups', () => {
		expect(note.expected.map(({ unsure }) => unsure)).toEqual([false, false, true, false]);
		expect(note.kinds).toEqual(['interviewer', 'question', 'story']);
	});
});
