import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview';
import { readNote } from '../../../src/core/interview/read-note';

/** The only round of a note. */
function roundOf(note: string): Interview {
	const { interviews } = readNote('Interview.md', note);
	expect(interviews).toHaveLength(1);
	return interviews[0] as Interview;
}

const FILLER = ['The oven', 'The salt', 'The wind', 'The lamp', 'The door', 'The yard', 'The cart'];

describe('a line that names somebody', () => {
	it('has at most eight lines below it', () => {
		const { principles } = roundOf(['10:30 Otieno Wafula', ...FILLER, 'Ownership', 'Dive Deep'].join('\n'));
		expect(principles.map(({ name }) => name)).toEqual(['Ownership']);
	});

	it('begins with its day and its time, and a job ends where a time or a subject begins', () => {
		const { date, interviewers } = roundOf('- 2026-12-03 10:15 - 11:15: Interview with Otieno Wafula, our Bar Raiser, at the mill');
		expect([date, interviewers.map(({ name }) => name)]).toEqual(['2026-12-03 10:15 11:15', ['Otieno Wafula']]);
		const jobOf = (line: string): string | null => roundOf(line).interviewers[0]?.role ?? null;
		expect(jobOf('- You meet Otieno Wafula, our Bar Raiser, at 1:00 PM.')).toBe('Bar Raiser');
		expect(jobOf('- You speak with Otieno Wafula, Director of Baking, about rye.')).toBe('Director of Baking');
	});

	it('takes a few words nested in its item as topics, but not a question, a time or a job', () => {
		const { topics } = roundOf('- 10:30 Otieno Wafula\n  - sourdough\n  - why rye?\n  - 30 minutes\n  - head chef');
		expect(topics.map(({ text }) => text)).toEqual(['sourdough']);
	});

	it('takes up to six words in a nested item as a topic, but neither a field nor a line that is no item', () => {
		const topicsOf = (below: string): string[] => roundOf(`- 10:30 Otieno Wafula\n${below}`).topics.map(({ text }) => text);
		expect(topicsOf('  - how rye sours in the dark')).toEqual(['how rye sours in the dark']);
		expect(topicsOf('  - how rye sours in the very dark')).toEqual([]);
		expect(topicsOf('  - oven:: stone')).toEqual([]);
		expect(topicsOf('  sourdough')).toEqual([]);
	});

	it('takes up to seven words after the name as a topic', () => {
		const topicsOf = (words: string): string[] => roundOf(`- 10:30 Otieno Wafula – ${words}`).topics.map(({ text }) => text);
		expect(topicsOf('how to bake rye in the dark')).toEqual(['how to bake rye in the dark']);
		expect(topicsOf('how to bake rye in the very dark')).toEqual([]);
	});

	it('is told what somebody assesses by links to principles below it', () => {
		const assessedBy = (line: string): string[] =>
			roundOf(`**10:30 Otieno Wafula** – head baker\n${line}`).principles.map(({ name }) => name);
		expect(assessedBy('[[Our values#Say it early]] , [[Our values#Mind the oven]]')).toEqual(['Say it early', 'Mind the oven']);
		expect(assessedBy('- [[Our values#Say it early|the early one]]')).toEqual(['Say it early']);
		expect(assessedBy('will check [[Our values#Say it early]] + numbers')).toEqual(['Say it early']);
		expect(assessedBy('- will check all of our numbers [[Our values#Say it early]]')).toEqual([]);
		expect(assessedBy('- will check numbers too [[Our values#Say it early]]')).toEqual(['Say it early']);
		expect(assessedBy('- will check all numbers too [[Our values#Say it early]]')).toEqual([]);
		expect(assessedBy('What about [[Our values#Say it early]]?')).toEqual([]);
		expect(assessedBy('[[The night shift#Say it early]]')).toEqual([]);
		expect(assessedBy('[[Our values#^a1]]')).toEqual([]);
	});

	it('is told the same by links on its own line, which are no topics', () => {
		const { principles, topics } = roundOf('- 10:30 Otieno Wafula – [[Our values#Say it early]], [[Our values#Mind the oven|oven]]');
		expect(principles.map(({ name }) => name)).toEqual(['Say it early', 'Mind the oven']);
		expect(topics).toEqual([]);
	});

	it('below a label is of the section with its labels, unless a dash or a colon leads to what the person assesses', () => {
		const round = (item: string): string[] =>
			roundOf(`## Onsite\n\n**Interviewers**\n- ${item}\n\n**Principles**: Ownership\n`).principles.map(({ name }) => name);
		expect(round('Otieno Wafula (Oslo)')).toEqual(['Ownership']);
		expect(round('Otieno Wafula, three years there')).toEqual(['Ownership']);
		expect(round('Otieno Wafula: Dive Deep')).toContain('Dive Deep');
	});

	it('cuts a job at ninety characters', () => {
		const [person] = roundOf('- 10:30 Otieno Wafula, Director of Superlongwordthatnevermeetsitsend Otherlongwordthatneverends Thirdlongwordthatgoeson').interviewers;
		expect(person?.role?.length).toBeLessThanOrEqual(90);
	});
});
