import { expect, test } from 'vitest';
import { labelReader } from '../../../src/core/interview/reading/labels';
import { spokenWords } from '../../../src/core/interview/reading/stories/spoken-words';

const readLabel = labelReader();

test.each([
	['labels of parts', ['**Situation**: The ferry was late.', '**Action**', 'Task: find a tug', '**Learning**'], 7],
	['tags and block ids', ['We towed it in #story #ownership ^tow'], 4],
	['lines of links, and addresses', ['[[Ownership]] · [[Dive Deep]]', '![[map.png]]', 'See https://example.org/tow for more'], 3],
	['what a story serves', ['Principles: Ownership, Dive Deep', 'Good for: Frugality'], 0],
	['a number with separators counts once', ['It cost EUR 14,000 at 10:30, 1.5 hours late.'], 9],
	['a link within a sentence is spoken', ['I called [[Dana Reyes|Dana]] at once.'], 5],
	['what only looks like a label is spoken', ['I said: we go now.', '**I stayed.**'], 7],
])('spoken words: %s', (_, texts, words) => {
	expect(spokenWords(texts, readLabel)).toBe(words);
});
