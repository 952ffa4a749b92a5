import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

const asked = (note: string, path = 'Interview prep.md'): string[] =>
	readNote(path, note).questions.filter(({ kind }) => kind === 'system-design').map(({ text }) => text);

describe('a task of system design', () => {
	it.each([
		['a heading', '## System design\n- Design a parking lot'],
		['a heading, without a list', '## System design\nDesign a parking lot'],
		['a label', 'System design:\n- Design a parking lot'],
		['a bold line', '**System design**\n- Design a parking lot'],
		['an item', '- System design\n\t- Design a parking lot'],
		['somebody who asks for it', '- 10:00 Dana Reyes, system design\n\t- Design a parking lot'],
	])('is a question below %s', (_, note) => {
		expect(asked(note)).toEqual(['Design a parking lot']);
	});

	it.each([
		['among other things', '## To do\n- Design a parking lot'],
		['in a paragraph', `## System design\nDesign a parking lot first, ${'then another one, '.repeat(6)}and so on.`],
		['as another step of a design', '- System design\n\t- Parking lot'],
	])('is none %s', (_, note) => {
		expect(asked(note)).toEqual([]);
	});

	it('is none in a note on anything else', () => {
		expect(asked('## System design\n- Design a parking lot', 'Town hall.md')).toEqual([]);
	});
});
