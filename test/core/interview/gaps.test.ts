import { describe, expect, it } from 'vitest';
import type { BankQuestion } from '../../../src/core/interview/bank';
import { GAP_KINDS, gapCount, gapsOf, gapWords } from '../../../src/core/interview/gaps';
import { prepare } from './prepared';

const VAULT = {
	'Boatyard loop.md': '# Boatyard\n\n## Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n- Think Big\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n\n**Principles**\n- Ownership\n- Think Big\n\n## Why the boatyard?\n\nThe smell of tar.\n',
	'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n\t- [[Pump]]\n- Tell me about a long watch.\n\t- [[Gone]]\n- Tell me about a broken oar.\n',
	'Interview leftovers.md': '# Interview leftovers\n\n- Tell me about a time you laughed.\n',
	'Pump.md': '---\nprinciples: [Ownership]\ntags: [interview]\n---\n# The pump\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n',
};

const { loop } = prepare(VAULT);
const boatyard = loop('Boatyard loop.md');
const gaps = gapsOf(boatyard, ({ text }) => text.includes('leak') || text.includes('watch'));
const texts = (questions: readonly BankQuestion[]): string[] => questions.map(({ text }) => text.replace('Tell me about a ', ''));

describe('the gaps of a loop', () => {
	it('are questions with a broken link, which is no missing story', () => {
		expect(texts(gaps.questions.broken)).toEqual(['long watch.']);
		expect(texts(gaps.questions['no-story'])).toEqual(['broken oar.', 'time you laughed.']);
	});

	it('are principles without a question, once for all who assess them', () => {
		expect(gaps.principles.map(({ principle }) => principle.name)).toEqual(['Think Big']);
	});

	it('are questions that were never practiced, those answered in a note left out', () => {
		expect(texts(gaps.questions.unpracticed)).toEqual(['broken oar.', 'time you laughed.']);
	});

	it('are counted in words, one or many', () => {
		expect(GAP_KINDS.map((kind) => gapWords(kind, gapCount(gaps, kind)))).toEqual(['1 broken link', '2 questions without a story', '1 principle without a question', '2 never practiced']);
		expect(GAP_KINDS.map((kind) => gapWords(kind, 2))).toEqual(['2 broken links', '2 questions without a story', '2 principles without a question', '2 never practiced']);
		expect(gapWords('no-story', 1)).toBe('1 question without a story');
	});
});
