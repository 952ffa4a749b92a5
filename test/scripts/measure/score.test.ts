import { describe, expect, it } from 'vitest';
import { expectText, unsureText } from '../../../scripts/measure/expectations.ts';
import type { Expectation, Finding, MeasuredKind } from '../../../scripts/measure/measured-note.ts';
import { scoreNote, sumScores, type Score } from '../../../scripts/measure/score.ts';

const found = (kind: MeasuredKind, text: string, more: Partial<Finding> = {}): Finding =>
	({ kind, texts: [text], line: 0, optional: false, principle: null, parts: '', ...more });

const KINDS: readonly MeasuredKind[] = ['interviewer', 'question', 'story'];

function score(expected: readonly Expectation[], findings: readonly Finding[], offers: readonly Finding[] = []): Score {
	return scoreNote({ path: 'A.md', text: '', kinds: KINDS, expected }, findings, offers);
}

describe('a score', () => {
	it('counts what is right, wrong, missed or only suggested', () => {
		const expected = ['Ada Holm', 'Ben', 'Cleo'].map((name) => expectText('interviewer', name));
		const findings = [found('interviewer', 'Ada'), found('interviewer', 'Rome', { line: 4 })];
		const { tallies, misses } = score(expected, findings, [found('interviewer', 'Ben')]);
		expect(tallies.interviewer).toEqual({ right: 1, found: 2, expected: 3, offered: 1 });
		expect(misses).toEqual([
			'A.md: interviewer only offered: Ben',
			'A.md: interviewer missed: Cleo',
			'A.md: line 5: no interviewer: Rome',
		]);
	});

	it('counts a person once, however many places and spellings there are', () => {
		const names = ['Ada', 'Ada Holm', 'Ada'].map((name) => found('interviewer', name));
		const { tallies } = score([expectText('interviewer', 'Ada Holm')], names);
		expect(tallies.interviewer).toEqual({ right: 1, found: 1, expected: 1, offered: 0 });
	});

	it('counts a story found twice as one mistake', () => {
		const twice = [found('story', 'The tow'), found('story', 'The tow', { line: 8 })];
		const { tallies } = score([expectText('story', 'The tow')], twice);
		expect(tallies.story).toEqual({ right: 1, found: 2, expected: 1, offered: 0 });
	});

	it('leaves out what readers disagree on', () => {
		const { tallies } = score([unsureText('Ben')], [found('interviewer', 'Ben'), found('story', 'Ben')]);
		expect(tallies.interviewer).toEqual({ right: 0, found: 0, expected: 0, offered: 0 });
		expect(tallies.story.found).toBe(0);
	});

	it('does not count a question of a kind that nobody labels as wrong', () => {
		const technical = found('question', 'What is a lock?', { optional: true });
		const expected = expectText('question', 'What is a lock?');
		expect(score([], [technical, found('question', 'What is a key?')]).tallies.question.found).toBe(1);
		expect(score([expected], [technical]).tallies.question).toMatchObject({ right: 1, found: 1 });
	});

	it('finds a question with its follow-ups, whatever the markup', () => {
		const question = found('question', 'Why us?', { texts: ['Why us?', 'Why us? And why now, of all times?'] });
		const expected = expectText('question', '**Why us?** And why now, of all times?');
		expect(score([expected], [question]).tallies.question.right).toBe(1);
	});

	it('leaves out kinds that a note does not cover', () => {
		expect(score([], [found('follow-up', 'And then?')]).tallies['follow-up'].found).toBe(0);
	});

	it('counts the details of a match', () => {
		const expected: Expectation = {
			...expectText('story', 'The tow'),
			details: ({ parts }) => [{ of: 'part', right: parts === 's', says: 'parts' }],
		};
		const { details, misses } = score([expected], [found('story', 'The tow', { parts: 'st' })]);
		expect(details.part).toEqual({ right: 0, of: 1 });
		expect(misses).toEqual(['A.md: parts']);
	});

	it('can be summed over notes', () => {
		const one = score([expectText('interviewer', 'Ada')], [found('interviewer', 'Ada')]);
		const sum = sumScores([one, one, score([expectText('interviewer', 'Ben')], [])]);
		expect(sum.notes).toBe(3);
		expect(sum.tallies.interviewer).toEqual({ right: 2, found: 2, expected: 3, offered: 0 });
		expect(sumScores([]).notes).toBe(0);
	});
});
