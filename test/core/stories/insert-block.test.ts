import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdit } from '../../../src/core/interview/link-insertion';
import { insertBlock } from '../../../src/core/stories/insert-block';

const TABLE = '| a |\n| --- |\n';

/** The note with the table in it, where `^` is the cursor. */
function inserted(note: string): string {
	const at = note.indexOf('^');
	const text = note.replace('^', '');
	return applyEdit(text, insertBlock(text, at < 0 ? null : at, TABLE));
}

describe('a block goes into a note', () => {
	it('at the end where there is no cursor', () => {
		expect(inserted('')).toBe(TABLE);
		expect(inserted('One.')).toBe(`One.\n\n${TABLE}`);
		expect(inserted('One.\n')).toBe(`One.\n\n${TABLE}`);
		expect(inserted('One.\n\n')).toBe(`One.\n\n${TABLE}`);
	});

	it('below the paragraph, list or table that the cursor is in', () => {
		expect(inserted('One ^line.\nMore.\n\nTwo.\n')).toBe(`One line.\nMore.\n\n${TABLE}\nTwo.\n`);
		expect(inserted('- a^\n\t- b\n')).toBe(`- a\n\t- b\n\n${TABLE}`);
		expect(inserted('^\n\nTwo.')).toBe(`${TABLE}\nTwo.`);
	});

	it('never into properties or code', () => {
		expect(inserted('---\ntags: ^[a]\n\nx: 1\n---\n\nOne.\n')).toBe(`---\ntags: [a]\n\nx: 1\n---\n\n${TABLE}\nOne.\n`);
		expect(inserted('```\nlet ^a\n\nlet b\n```\n\nOne.')).toBe(`\`\`\`\nlet a\n\nlet b\n\`\`\`\n\n${TABLE}\nOne.`);
	});
});

test('nothing of the note is lost, and the table has blank lines around it', () => {
	const line = fc.constantFrom('', 'One.', '- a', '| b |', '```', '---', '\t- c');
	fc.assert(fc.property(fc.array(line, { maxLength: 7 }), fc.nat({ max: 40 }), (lines, offset) => {
		const text = lines.join('\n');
		const edit = insertBlock(text, Math.min(offset, text.length), TABLE);
		const result = applyEdit(text, edit);
		expect(edit.from).toBe(edit.to);
		expect(`\n\n${result}\n\n`).toMatch(/\n\s*\n\| a \|\n\| --- \|\n\s*\n/);
	}), { numRuns: 200 });
});
