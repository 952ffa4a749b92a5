import { expect, test } from 'vitest';
import { storyChoices } from '../../../src/core/stories/story-choices';
import { found } from '../interview/prepared';
import { heardOf, sketched } from './loops';

const LOOP = sketched({
	people: { 'Dana Reyes': ['Ownership'], 'Ravi Menon': ['Dive Deep'], 'Mei Tanaka': ['Frugality'] },
	questions: { Ownership: { 'Tell me about a goal you took over.': ['The tow'] } },
	stories: { 'The tow': [], 'The ferry': ['Dive Deep', 'Ownership'], 'The vault': ['Frugality'], 'The memo': [] },
});

test('the stories to choose for a round say who heard them and for whom else they are first', () => {
	const plan = LOOP.plan({ toldTo: heardOf({ 'Mei Tanaka': ['The vault'] }) });
	const slot = found(plan.rounds[0]?.slots[0], 'a slot');
	expect(storyChoices(plan, slot, LOOP.bank)).toEqual([
		{ title: 'The tow', detail: 'linked', note: '' },
		{ title: 'The ferry', detail: 'could fit', note: 'first for Ravi Menon' },
		{ title: 'The vault', detail: '', note: 'told to Mei Tanaka on 4 Dec 2026' },
		{ title: 'The memo', detail: '', note: '' },
	]);
});
