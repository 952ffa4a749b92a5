import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/interview/lexicon/lexicon';
import { askReader } from '../../../src/core/interview/reading/ask';

const ask = askReader();

/** The quick look at a line, by its first word as the look is given it. */
function mayBegin(line: string, reader = ask): boolean {
	return reader.mayBegin(/^\p{L}*/u.exec(line)?.[0].toLowerCase() ?? '', line);
}

it('a line that begins as prose does is passed over by its second word', () => {
	expect(['The kettle was mended with string.', 'A late train.', 'Tell nobody of it'].map((line) => mayBegin(line))).toEqual([false, false, false]);
});

it('a line that may ask for a story is looked at, also after a filler, with slang, and by the person’s own phrase', () => {
	const lines = ['The last time you failed', 'A time you were late', 'Tell me about a goal', 'Can u describe a goal', 'Would you please describe a goal', 'Tell-me about a goal'];
	expect(lines.filter((line) => !mayBegin(line))).toEqual([]);
	expect(['War stories, please', 'War and peace'].map((line) => mayBegin(line, askReader(['war stories'])))).toEqual([true, false]);
});

it('no phrase for a story that is read as one is passed over', () => {
	const phrases = LANGUAGES.flatMap(({ openers }) => [...openers.stories, ...openers.bids]).map((phrase) => `${phrase} you`);
	const begun = phrases.filter((phrase) => ask.beginnings.has(/^\p{L}*/u.exec(phrase)?.[0].toLowerCase() ?? ''));
	expect(begun.length).toBeGreaterThan(300);
	expect(begun.filter((phrase) => ask(phrase)?.asking === 'story' && !mayBegin(phrase))).toEqual([]);
});
