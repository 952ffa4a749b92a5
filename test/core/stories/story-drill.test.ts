import { expect, test } from 'vitest';
import { shuffleBag } from '../../../src/core/drill/deck';
import { seeded } from '../../../src/core/drill/random';
import { drilledStory, storiesIn, storyCard, storyHints, storyOf } from '../../../src/core/stories/story-drill';
import { found, prepare } from '../interview/prepared';

const LOOP = '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n\t- [[The late train]]\n2. Describe a risk you took.\n';
const story = (title: string, principle: string): string => `# ${title}\n\nPrinciple: ${principle}\n\n**Situation**: We were late.\n**Task**: Be there.\n**Action**: I ran.\n**Result**: 3 days sooner\n`;
const FILES = { 'Loop.md': LOOP, 'The late train.md': story('The late train', 'Ownership'), 'The tow.md': story('The tow', 'Ownership'), 'The oar.md': story('The oar', 'Frugality') };
const { bank, loops } = prepare(FILES);
const named = (title: string) => found(bank.stories.find((one) => one.story.title === title), title);
const titles = (scope: Parameters<typeof storiesIn>[0]): string[] => storiesIn(scope, bank, loops).map((one) => one.story.title).sort();

test('the stories of a scope: all, those of a loop’s questions and principles, those of a note, or one', () => {
	expect(titles({ kind: 'all' })).toEqual(['The late train', 'The oar', 'The tow']);
	expect(titles({ kind: 'loop', loop: 'Loop.md' })).toEqual(['The late train', 'The tow']);
	expect(titles({ kind: 'interviewer', loop: 'Loop.md', name: 'Dana Reyes' })).toEqual(['The late train', 'The tow']);
	expect(titles({ kind: 'note', path: 'The oar.md' })).toEqual(['The oar']);
	expect(titles({ kind: 'story', path: 'The tow.md', name: 'The tow' })).toEqual(['The tow']);
	expect(titles({ kind: 'loop', loop: 'Nowhere.md' })).toEqual([]);
});

test('a story is revealed with the questions that link it, those it could fit, and who asks them', () => {
	const late = drilledStory(named('The late train'), bank, loops);
	expect(late.linked.map(({ text }) => text)).toEqual(['Tell me about a goal you took over.']);
	expect(late.couldFit.map(({ text }) => text)).toEqual(['Describe a risk you took.']);
	expect(late.hearers).toEqual(['Dana Reyes']);
	const oar = drilledStory(named('The oar'), bank, loops);
	expect([oar.linked, oar.couldFit, oar.hearers]).toEqual([[], [], []]);
	const tow = drilledStory(named('The tow'), bank, loops);
	expect([tow.linked, tow.hearers], 'not linked, but Dana Reyes assesses Ownership').toEqual([[], ['Dana Reyes']]);
});

test('its hints are its principles, then how it begins', () => {
	expect(storyHints(drilledStory(named('The tow'), bank, loops))).toEqual([{ name: 'Principles', lines: ['Ownership'] }, { name: 'Situation', lines: ['We were late.'] }]);
});

test('a card finds its story again, also after the note was renamed, and no question’s card is one', () => {
	const card = storyCard(named('The tow'));
	expect(card).toMatchObject({ text: 'The tow', principle: 'Ownership', path: 'The tow.md' });
	expect(storyOf(card, bank)).toBe(named('The tow'));
	const { 'The tow.md': text, ...rest } = FILES;
	expect(storyOf(card, prepare({ ...rest, 'Stories/Tow.md': text }).bank)?.path).toBe('Stories/Tow.md');
	expect(storyOf(card, prepare(rest).bank)).toBe(null);
	expect(storyOf({ id: 'd1737871597d1dd8', text: 'The tow' }, bank)).toBe(null);
});

test('of two stories with one title each has a card of its own, and a renamed one is not guessed', () => {
	const twins = prepare({ 'A.md': story('The tow', 'Ownership'), 'B.md': story('The tow', 'Frugality') }).bank;
	expect(twins.stories.map((one) => storyOf(storyCard(one), twins)?.path)).toEqual(['A.md', 'B.md']);
	expect(storyOf({ id: 'story:C.md#the tow', text: 'The tow' }, twins)).toBe(null);
});

test('the least told story is drawn first, chance among equals, and a seed repeats the draw', () => {
	const cards = bank.stories.map(storyCard);
	const draw = (seed: number): string[] => shuffleBag(cards, ({ text }) => (text === 'The tow' ? 1 : 0), 3, seeded(seed)).map(({ text }) => text);
	const draws = Array.from({ length: 20 }, (_, seed) => draw(seed));
	expect(draws.every((one) => one[2] === 'The tow')).toBe(true);
	expect(new Set(draws.map(([first]) => first)).size).toBe(2);
	expect(draw(7)).toEqual(draw(7));
});
