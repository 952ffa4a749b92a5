import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyWords, partTexts, wordCounts } from '../../../src/core/stories/key-words';
import { readNote } from '../../../src/core/interview/read-note';
import { found } from '../interview/prepared';

const NONE = new Map<string, number>();

describe('key words', () => {
	it('are one from each part in the order of the telling, with the number of the result', () => {
		const parts = ['Our courier Halvard lost a parcel on the ice.', 'I had to find it before the ferry left.', 'I went to each depot by bicycle.', 'We found it, and 38 customers stayed.'];
		expect(keyWords(['The lost parcel'], parts, NONE)).toEqual(['courier', 'Halvard', 'ferry', 'bicycle', '38 customers']);
	});

	it('are no words that many of the stories have, and none of the title', () => {
		const stories = [['The gateway froze at midnight.'], ['The gateway burned at midnight.'], ['The gateway sank in the harbor at midnight, and six pelicans watched lanterns drift toward the lighthouse.']];
		const counts = wordCounts(stories);
		expect(keyWords(['Harbor story'], stories[2] ?? [], counts)).toEqual(['sank', 'pelicans', 'watched', 'lanterns', 'lighthouse']);
	});

	it.each([
		['German', ['Der Drucker im Lager fiel aus.', 'Ich habe das Protokoll der Warteschlange ausgewertet.', 'Ausfälle sanken um 61 %.'], ['Drucker', 'Protokoll', 'Warteschlange', '61 %']],
		['Chinese', ['去年冬天，我们的数据库每天晚上崩溃三次。', '我重写了监控脚本。', '结果停机时间减少了61%。'], ['数据', '脚本', '61%']],
		['Japanese', ['配送センターのラベル印刷機が毎晩止まった。', 'キャッシュを作り直した。', '停止は61%減った。'], ['センター', 'キャッシュ', '61%']],
	])('are found in %s', (_, parts, words) => {
		expect(keyWords([], parts, NONE)).toEqual(expect.arrayContaining(words));
	});

	it('are no dates, years, times, currency codes or verbs of the past where things, names and figures with a unit are at hand', () => {
		const parts = [
			'In 2022 the harbor asked for a crane on 4 May at 10:30.', 'We needed Halvard on Monday.', 'I walked to the lighthouse and talked.', 'We saved EUR 14,000 in June, and 12 hours.',
		];
		expect(keyWords([], parts, NONE)).toEqual(['harbor', 'Halvard', 'lighthouse', 'EUR 14,000', '12 hours']);
		expect(keyWords([], ['It was 2022. We asked on 4 June.'], NONE).join()).not.toMatch(/2022|June|4/);
		expect(keyWords([], ['We got 4 other', 'and 14 agreed', 'and 130 back'], NONE).join()).not.toMatch(/4 other|14 agreed|130 back/);
	});

	it('are at most five, each once, all from the text, whatever it is', () => {
		const text = fc.array(fc.constantFrom('ferry', 'ferries', 'Halvard', '12', '12 days', '40%', 'the', 'we', '停止', 'ABC', '.', '\n'), { maxLength: 30 }).map((words) => words.join(' '));
		fc.assert(fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
			const words = keyWords([], parts, NONE);
			expect(words.length).toBeLessThanOrEqual(5);
			expect(new Set(words).size).toBe(words.length);
			for (const word of words) expect(parts.some((part) => part.includes(word))).toBe(true);
			expect(keyWords([], parts, NONE)).toEqual(words);
		}), { numRuns: 200 });
	});
});

describe('the parts of a story', () => {
	it('are split where its parts begin, without its title and its follow-ups', () => {
		const text = '# The tow\n\n## Situation\nA ship ran aground.\n\n## Task\nPull it free.\n\n## Action\nI called the tug.\nWe waited.\n\n## Result\nAfloat by noon.\n\n## Probes\n- What if the tug had sunk?\n';
		const story = found(readNote('Stories/The tow.md', text).stories[0], 'a story');
		expect(partTexts(story, text).map((part) => part.split('\n').filter((line) => !/^(?:Situation|Task|Action|Result|Probes)$/.test(line)))).toEqual([
			['A ship ran aground.'], ['Pull it free.'], ['I called the tug.', 'We waited.'], ['Afloat by noon.'],
		]);
	});

	it('are stretches of a story without parts, and nothing of one that is gone', () => {
		const story = { title: 'Rain', line: 0, endLine: 9, parts: { situation: null, task: null, action: null, result: null }, probes: [] };
		expect(partTexts(story, '# Rain\n\nOne came. Two went. Three stayed. Four left.')).toEqual(['One came', 'Two went', 'Three stayed', 'Four left.']);
		expect(partTexts(story, '')).toEqual([]);
	});
});
