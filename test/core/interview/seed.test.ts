import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveBank } from '../../../src/core/interview/bank';
import { deriveLoops } from '../../../src/core/interview/loop';
import { readNote } from '../../../src/core/interview/read-note';

const SEED = '../shared/seed-note.md';
const present = existsSync(SEED);
if (!present) console.warn(`${SEED} is not there: the seed note is not checked.`);

/** Line, follow-ups, level and lines of talking points of each behavioral question. */
const BACKBONE = [[64, 2], [66, 4], [68, 2], [70, 2], [72, 3], [74, 2, 75], [77, 2], [79, 2, 80]] as const;
const TRUST = [[158, 4, 159], [161, 1], [163, 2], [165, 2], [167, 2], [169, 3], [171, 2], [173, 6], [175, 4]] as const;
const HIRE = [[182, 2], [184, 3], [186, 1], [188, 2], [190, 1], [192, 1], [194, 0], [196, 8], [199, 6, 200], [202, 2]] as const;
const MANAGER = [190, 192, 194, 196, 199, 202];
/** The one question whose text is two sentences: the first says something, the second asks. */
const TWO_SENTENCES = 68;

describe.skipIf(!present)('the seed note', () => {
	const text = present ? readFileSync(SEED, 'utf8') : '';
	const lines = text.split('\n');
	const note = readNote('seed-note.md', text);
	const bank = deriveBank([note], () => null);
	const loop = deriveLoops([note], bank, () => null)[0];
	const plain = (line: number): string => (lines[line] ?? '').replace(/\*+/g, '').replace(/^\s*(?:\d+\.|-|#+)\s+/, '').replace(/\s*\(Manager\)\s*$/, '').replace(/\s+/g, ' ').trim();
	const sentences = (line: number): string[] => plain(line).split(/(?<=[.?])\s/);
	const value = (line: number): string => plain(line).replace(/^[^:]*:\s*/, '');
	const linkedHeading = (line: number): string => /#([^\]]+)\]\]/.exec(lines[line] ?? '')?.[1] ?? '';
	const behavioral = note.questions.filter(({ kind }) => kind === 'behavioral');

	it('has five interviews with interviewer, principles and topics', () => {
		expect(note.interviews.map(({ line }) => line)).toEqual([51, 252, 266, 279, 292]);
		expect(note.interviews.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5].map((n) => `Interview ${n}`));
		expect(note.interviews.map(({ interviewers }) => interviewers)).toEqual([53, 254, 268, 281, 294].map((line) => [{ name: value(line), line, role: null, link: null }]));
		expect(note.interviews.map(({ principles }) => principles.map(({ line }) => line))).toEqual([[56, 57, 58], [257, 258], [271, 272], [284, 285], [297, 298]]);
		for (const { principles } of note.interviews) for (const { name, line } of principles) expect(name).toBe(linkedHeading(line));
		expect(note.interviews.map(({ topics }) => topics.map(({ line }) => line))).toEqual([[], [261, 262], [275], [288], [301]]);
		expect(note.interviews.flatMap(({ topics }) => topics).map(({ text: topic }) => topic)).toEqual([261, 262, 275, 288, 301].map((line) => plain(line).replace(/[[\]]/g, '')));
		expect(note.interviews.flatMap(({ questionsToAsk }) => questionsToAsk)).toEqual([]);
		expect(note.interviews.map(({ date }) => date)).toEqual([null, null, null, null, null]);
	});

	it('has 27 behavioral questions with follow-ups, level and talking points', () => {
		const expected = [...BACKBONE, ...TRUST, ...HIRE];
		expect(behavioral).toHaveLength(27);
		expect(behavioral.map(({ line, followUps, talkingPoints }) => [line, followUps.length, ...talkingPoints.map((point) => point.line)])).toEqual(expected);
		for (const { line, text: asked, followUps, talkingPoints } of behavioral) {
			const opening = line === TWO_SENTENCES ? 2 : 1;
			expect(asked).toBe(sentences(line).slice(0, opening).join(' '));
			expect(followUps).toEqual(sentences(line).slice(opening));
			for (const point of talkingPoints) expect(point.text).toBe(plain(point.line));
		}
		expect(behavioral.filter(({ level }) => level !== null).map(({ line, level }) => [line, level])).toEqual(MANAGER.map((line) => [line, 'Manager']));
		expect(behavioral.flatMap(({ talkingPoints }) => talkingPoints)).toHaveLength(4);
	});

	it('tells the three principles apart under which they stand', () => {
		const principles = behavioral.map((question) => bank.questions.find(({ places }) => places.some((place) => place.question === question))?.principles.map(({ name }) => name));
		expect(principles).toEqual([
			...BACKBONE.map(() => ['Have Backbone; Disagree and Commit']),
			...TRUST.map(() => ['Earn Trust']),
			...HIRE.map(() => ['Hire and Develop the Best']),
		]);
	});

	it('joins the spellings that links and headings have', () => {
		const key = (name: string): string | undefined => bank.principles.named(name)?.key;
		expect(key('Earn Trust')).toBe(key(linkedHeading(57)));
		expect(key(plain(60))).toBe(key(linkedHeading(56)));
		expect(key(plain(60))).not.toBe(key(plain(153)));
	});

	it('has three stories, the third titled by its first line', () => {
		expect(note.stories.map(({ line }) => line)).toEqual([82, 122, 204]);
		expect(note.stories.map(({ title }) => title)).toEqual([value(82).replace(/^Story 1 - /, ''), value(122).replace(/^Story 2 - /, ''), plain(205)]);
		expect(bank.stories.map(({ principles }) => principles.map(({ name }) => name))).toEqual([['Have Backbone; Disagree and Commit'], ['Have Backbone; Disagree and Commit'], ['Hire and Develop the Best']]);
	});

	it('has six system-design questions and one answered heading, and nothing else', () => {
		const design = note.questions.filter(({ kind }) => kind === 'system-design');
		expect(design.map(({ line, text: asked }) => [line, asked])).toEqual([315, 316, 317, 328, 329, 330].map((line) => [line, plain(line)]));
		const answered = note.questions.filter(({ kind }) => kind === 'answer-heading');
		expect(answered.map(({ line, text: asked, answer }) => [line, asked, answer?.line, answer?.endLine])).toEqual([[15, plain(15), 16, 20]]);
		expect(note.questions).toHaveLength(27 + 6 + 1);
	});

	it('shows the eight assigned principles without questions as gaps', () => {
		const counts = loop?.interviewers.map(({ principles }) => principles.map(({ questions }) => questions.length));
		expect(counts).toEqual([[8, 9, 10], [0, 0], [0, 0], [0, 0], [0, 0]]);
		expect(loop?.interviewers.flatMap(({ principles }) => principles.filter(({ questions }) => questions.length === 0))).toHaveLength(8);
	});
});
