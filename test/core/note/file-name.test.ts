import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/core/note/file-name';

describe('the name of a file for a title', () => {
	test.each([
		['The late train', 'The late train'],
		['What went wrong? / A: "the" [[map]] #2', 'What went wrong A the map 2'],
		['  ..hidden. ', 'hidden'],
		['tab\tand\nbreak', 'tab and break'],
		['CON', '_CON'],
		['nul.story', '_nul.story'],
		['com1', '_com1'],
		['Contract', 'Contract'],
		['con story', 'con story'],
		['zero\u200bwidth', 'zero width'],
		['???', ''],
	])('"%s" is "%s"', (title, name) => {
		expect(fileName(title)).toBe(name);
	});

	test('ends with a whole word where it would be too long: 120 bytes fit, 121 do not', () => {
		const [fits, over] = [`${'a'.repeat(59)} ${'b'.repeat(60)}`, `${'a'.repeat(60)} ${'b'.repeat(60)}`];
		expect(fileName(fits)).toBe(fits);
		expect(fileName(over)).toBe('a'.repeat(60));
		expect(fileName('語'.repeat(50))).toBe('語'.repeat(40));
		expect(fileName('🚂'.repeat(50))).toBe('🚂'.repeat(30));
	});

	test('is valid everywhere for any title, and its own name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
				const name = fileName(title);
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{C}]|^[. ]|[. ]$/u);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
				expect(fileName(name)).toBe(name);
			}),
			{ numRuns: 500 },
		);
	});
});
