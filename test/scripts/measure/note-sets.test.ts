import { describe, expect, it } from 'vitest';
import { parseNoteSet, preambleOf } from '../../../scripts/measure/note-sets.ts';

const SET = `first sight: nothing

=== logs/Brightloom.md
# Brightloom

Ada Holm, 10:00
====
--- expected
person: Ada Holm
question: Why us: pay or people?
story: The tow
followup: And then?
unsure: Ben

=== Diary.md
Rain.
--- expected
`;

describe('a set of notes', () => {
	it('is read note by note, with all kinds of findings', () => {
		const [log, diary] = parseNoteSet(SET);
		expect(log).toMatchObject({ path: 'logs/Brightloom.md', text: '# Brightloom\n\nAda Holm, 10:00\n====' });
		expect(log?.kinds).toEqual(['interviewer', 'question', 'story', 'follow-up']);
		expect(log?.expected.map(({ kind, says, unsure }) => [kind, says, unsure])).toEqual([
			['interviewer', 'Ada Holm', false],
			['question', 'Why us: pay or people?', false],
			['story', 'The tow', false],
			['follow-up', 'And then?', false],
			['any', 'Ben', true],
		]);
		expect(diary).toMatchObject({ path: 'Diary.md', text: 'Rain.', expected: [] });
	});

	it('may name people in its headers instead, and is then about people only', () => {
		const [loop, diary] = parseNoteSet('=== Loop.md | Ada Holm; Ben\nAda and Ben\n=== A | B.md |\nRain');
		expect(loop).toMatchObject({ path: 'Loop.md', text: 'Ada and Ben', kinds: ['interviewer'] });
		expect(loop?.expected.map(({ says }) => says)).toEqual(['Ada Holm', 'Ben']);
		expect(diary).toMatchObject({ path: 'A | B.md', text: 'Rain', expected: [] });
	});

	it('keeps the lines above its first note', () => {
		expect(preambleOf(SET)).toEqual(['first sight: nothing']);
		expect(preambleOf('=== A.md |\n')).toEqual([]);
	});

	it('is refused when an expectation or a whole note cannot be read', () => {
		expect(() => parseNoteSet('=== A.md\n--- expected\npersn: Ada')).toThrow('No expectation: "persn: Ada"');
		expect(() => parseNoteSet('=== A.md\ntext')).toThrow('for the note "A.md"');
	});
});
