import { describe, expect, it } from 'vitest';
import { stockOpening } from '../../../src/core/interview/stock-opening';

const opening = (text: string): string => text.slice(0, stockOpening(text));

describe('the stock opening of a question', () => {
	it.each([
		['Tell me about a time when you disagreed with a manager.', 'Tell me about a time when you '],
		['Give me an example of when you were wrong.', 'Give me an example of when you '],
		['Have you ever missed a deadline?', 'Have you ever '],
		['**Tell me about a time** you took over a goal.', '**Tell me about a time** you '],
		['Cuéntame de una vez que fallaste en algo.', 'Cuéntame de una vez que '],
	])('of “%s” ends before what is asked', (text, stock) => {
		expect(opening(text)).toBe(stock);
	});

	it('leaves what the question is about', () => {
		expect(opening('Describe your biggest failure at work.')).toBe('Describe your ');
		expect(opening('Tell me about a conflict with a peer.')).toBe('Tell me about a ');
	});

	it('is none where hardly a word would be left, in any other sentence, and in scripts without blanks', () => {
		expect(['Tell me about yourself.', 'What is your greatest weakness?', '告诉我一次你失败的经历', 'Tell me', ''].map(opening)).toEqual(['', '', '', '', '']);
		expect(opening('Tell me about a leak.')).toBe('');
		expect(opening('Tell me about a slow leak.')).toBe('Tell me about a ');
	});
});
