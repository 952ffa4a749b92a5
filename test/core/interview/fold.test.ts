import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/interview/fold';

/** The characters that are folded by the short way: ASCII, Western letters, dashes and quotation marks. */
const WESTERN = fc.oneof(
	fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xc0, max: 0xff }), fc.integer({ min: 0x2010, max: 0x2027 }),
).map((code) => String.fromCodePoint(code));

describe('folding', () => {
	it('is the same for Western text alone and beside a letter that is none', () => {
		fc.assert(fc.property(fc.string({ unit: WESTERN, maxLength: 30 }), (text) => {
			expect(fold(`${text} ж`)).toBe(`${fold(text)} ж`.trim());
		}));
	});

	it('keeps accents, drops marks within words and makes blanks of all others', () => {
		expect(fold('L’Équipe – “Où & quand?”')).toBe('léquipe où and quand');
	});

	it('composes accents that are written as marks of their own', () => {
		expect(fold('E\u0301quipe')).toBe('équipe');
	});
});
