import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFigures, type FiguresOf, type StoryFigures } from '../../../src/core/stories/story-figures';
import { prepare, type Prepared } from '../interview/prepared';
import { DEMO, LUMEN, NORTHWIND } from './bank-of';

/** The figures of a loop's stories, at the speed and the target that hold by default. */
function figures(vault: Prepared, path: string, rest: Partial<FiguresOf> = {}): StoryFigures[] {
	return deriveFigures({ loop: vault.loop(path), interviewer: null, bank: vault.bank, told: new Map(), wordsPerMinute: 140, targetSeconds: 120, ...rest });
}

const LOOP = '# Loop interviews\n\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n';
const head = '---\nprinciples: [Ownership]\ntags: [interview]\n---\n';

/** The faults of a story with these parts, in order. */
function faults(parts: string, rest: Partial<FiguresOf> = {}): readonly string[] {
	return figures(prepare({ 'Loop.md': LOOP, 'Tow.md': `${head}# The tow\n\n${parts}` }), 'Loop.md', rest)[0]?.faults ?? [];
}

describe('the figures of a story', () => {
	it('name a part that is missing or has nothing behind its label', () => {
		const vault = prepare({ 'Loop.md': LOOP, 'Tow.md': `${head}# The tow\n\n**Situation**: I saw it.\n**Action**: I pulled.\n**Result**:\n` });
		expect(figures(vault, 'Loop.md')[0]?.missing).toEqual(['task', 'result']);
	});

	it('blame a Result without a number, and none that is missing', () => {
		const first = '**Situation**: I saw it.\n**Task**: mine\n**Action**: I pulled.\n';
		expect(faults(`${first}**Result**: It floats.\n`)).toEqual(['no-number']);
		expect(faults(`${first}**Result**: It floats, 3 days later.\n`)).toEqual([]);
		expect(faults(`${first}**Result**:\n`)).toEqual(['parts']);
	});

	it('blame "we" only where it is more frequent than "I"', () => {
		const said = (action: string): readonly string[] => faults(`**Situation**: fog\n**Task**: tow\n**Action**: ${action}\n**Result**: 3 days\n`);
		expect(said('We pulled, I steered.')).toEqual([]);
		expect(said('We pulled, and we steered. I ate.')).toEqual(['we']);
	});

	it('take the words at the chosen speed, and blame what takes longer than an answer should', () => {
		const words = `**Situation**: ${'one '.repeat(100)}\n**Task**: two\n**Action**: I pulled it.\n**Result**: 3 days\n`;
		const vault = prepare({ 'Loop.md': LOOP, 'Tow.md': `${head}# The tow\n\n${words}` });
		// 100 + 1 + 3 + 2 words: the four labels are not spoken.
		expect(figures(vault, 'Loop.md')[0]).toMatchObject({ words: 106, seconds: 45 });
		expect(figures(vault, 'Loop.md', { wordsPerMinute: 80 })[0]).toMatchObject({ seconds: 80 });
		expect(faults(words, { targetSeconds: 44 })).toEqual(['long']);
		expect(faults(words, { targetSeconds: 45 })).toEqual([]);
	});

	it('say how it was told by its title, whatever its capitals', () => {
		const vault = prepare({ 'Loop.md': LOOP, 'Tow.md': `${head}# The TOW\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: 3\n` });
		const once = { times: 4, lastGrade: 2, lastAt: 9, heardBy: [] } as const;
		expect(figures(vault, 'Loop.md', { told: new Map([['the tow', once]]) })[0]?.told).toEqual(once);
	});

	it('are there for a linked note that holds no story, without its words', () => {
		const vault = prepare({ 'Loop.md': LOOP, 'Boat.md': 'Just a list.\n', 'Questions.md': '# Interview questions\n\n## Ownership\n\n- Tell me about a time you mended what was not yours.\n\t- [[Boat]]\n' });
		expect(figures(vault, 'Loop.md').map(({ title, read, words, faults: found, hearers }) => [title, read, words, found, hearers.map(({ name }) => name)]))
			.toEqual([['Boat', null, null, [], ['Dana Reyes']]]);
	});
});

/** Title, questions, who would hear it, words, seconds, parts missing, "I" and "we". */
function row({ title, questions, hearers, words, seconds, missing, i, we }: StoryFigures): unknown[] {
	return [title, questions.length, hearers.map(({ name }) => name.split(' ')[0]).join(', '), words, seconds, missing.join(', '), `${i}:${we}`];
}

describe('the figures of the demo vault', () => {
	it('of Lumen Harbor are what a careful reader counts in the notes', () => {
		const found = figures(DEMO, LUMEN);
		expect(found.filter(({ questions }) => questions.length > 0).map(row)).toEqual([
			['The dashboard I deleted', 1, 'Corwin, Yusra, Leif', 154, 66, 'situation, task, action, result', '6:2'],
			['Apologising to the night crew', 1, 'Corwin, Mikkel', 178, 76, '', '11:2'],
			['One form instead of nine', 1, 'Corwin, Yusra, Leif', 155, 66, '', '5:0'],
			['Saying no to the kiosk launch', 1, 'Bettina', 236, 101, '', '17:2'],
			['Splitting the on-call', 1, 'Corwin, Mikkel', 205, 88, '', '13:0'],
			['The vaccine fridge', 2, 'Bettina, Mikkel', 222, 95, '', '12:5'],
		]);
		expect(found.length).toBe(16);
	});

	it('of Northwind have a vendor without an ending, and stories that nobody would hear', () => {
		const found = new Map(figures(DEMO, NORTHWIND).map((one) => [one.title, one]));
		expect(found.get('The vendor that went quiet')).toMatchObject({ missing: ['result'], faults: ['parts'], words: 105, seconds: 45 });
		expect(found.get('The vaccine fridge')?.hearers).toEqual([]);
		// In four parts; follow-ups are not spoken, and 31,000 is one word.
		expect(found.get('The freezer alarm rewrite')).toMatchObject({ words: 263, seconds: 113, faults: [] });
		expect([...found.values()].filter(({ questions }) => questions.length === 0).map(({ title }) => title)).toEqual([
			'Argued against the nightly sync and was heard.', 'The winter when I inherited a second team', 'Learning firmware from the bottom',
		]);
	});

	it('of one interviewer are those of the stories that fit', () => {
		expect(figures(DEMO, NORTHWIND, { interviewer: 'Anneke' }).map(({ title, questions }) => [title, questions.length])).toEqual([
			['Lost the argument about the shared roster.', 1], ['The vendor that went quiet', 1], ['The Friday hotfix', 1], ['Two weeks without deploys', 1],
		]);
	});
});

const SEED = '../shared/seed-note.md';
describe.skipIf(!existsSync(SEED))('the figures of the seed note', () => {
	it('have three stories that no question links and that mark no parts', () => {
		const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
		const found = figures(prepare({ 'seed-note.md': text }), 'seed-note.md');
		expect(found.map(({ line, questions, hearers, missing }) => [line, questions.length, hearers.length, missing.length]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)))
			.toEqual([[82, 0, 0, 4], [122, 0, 0, 4], [204, 0, 0, 4]]);
		// Words between blanks that hold a letter or a digit, counted below the heading of the story at line 122.
		const story = found.find(({ line }) => line === 122);
		const below = text.split('\n').slice(123, (story?.read?.story.endLine ?? 0) + 1).join(' ').split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
		expect(story?.words).toBe(below.length);
		expect(story?.seconds).toBe(Math.round((below.length * 60) / 140));
	});
});
