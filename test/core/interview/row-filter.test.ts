import { describe, expect, it } from 'vitest';
import { GAP_KINDS, gapCount, gapsOf, type GapKind } from '../../../src/core/interview/gaps';
import { filteredRows, filterWords, matchesIn, rowsWithGaps } from '../../../src/core/interview/row-filter';
import type { Row } from '../../../src/core/interview/row';
import { gapsLeft, loopRows, type Grouping } from '../../../src/core/interview/rows';
import { prepare } from './prepared';

const VAULT = {
	'Boatyard loop.md': '# Boatyard\n\n## Interview 1\n\n**Interviewer**: Dana Okoro (Bar Raiser)\n\n**Principles**\n- Earn Trust\n- Think Big\n\n**Review**\n- Tide tables\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n\n**Principles**\n- Earn Trust\n',
	'Interviews/Earn Trust.md': '# Earn Trust\n\n- Tell me about a leak.\n\t- [[Pump]]\n- Tell me about a long watch.\n\t- [[Gone]]\n- Tell me about a broken oar.\n',
	'Pump.md': '---\ntags: [interview]\n---\n# The pump\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n',
};

const boatyard = prepare(VAULT).loop('Boatyard loop.md');
const rows = loopRows(boatyard, 'interviewer');
const outline = (kept: readonly Row[], depth = 0): string[] => kept.flatMap((row) => [`${'  '.repeat(depth)}${row.label.replace('Tell me about a ', '')}`, ...outline(row.rows, depth + 1)]);
const filtered = (filter: string): string[] => outline(filteredRows(rows, filterWords(filter)));

describe('a filter', () => {
	it('finds its words over a row and those above it, in any order', () => {
		const dana = ['Dana Okoro', '  Earn Trust', '    leak.', '    long watch.', '    broken oar.'];
		expect(filtered('dana trust')).toEqual(dana);
		expect(filtered('trust dana')).toEqual(dana);
		expect(filtered('DANA OAR')).toEqual(['Dana Okoro', '  Earn Trust', '    broken oar.']);
	});

	it('keeps all below the row that completes it, and looks at roles', () => {
		expect(filtered('raiser')[0]).toBe('Dana Okoro');
		expect(filtered('raiser')).toContain('    long watch.');
		expect(filtered('per')).toEqual(['Per Lindqvist', '  Earn Trust', '    leak.', '    long watch.', '    broken oar.']);
	});

	it('keeps nothing where a word is nowhere on the way down, and everything when it is blank', () => {
		expect(filtered('per raiser')).toEqual([]);
		expect(filtered(' … ')).toEqual(outline(rows));
	});

	it('finds and marks words with other accents, or none', () => {
		const [row] = filteredRows([{ ...rows[0] as Row, label: 'Lucía Peña' }], filterWords('lucia pena'));
		expect(row?.label).toBe('Lucía Peña');
		expect(filteredRows([{ ...rows[0] as Row, label: 'Lucia' }], filterWords('lucía'))).toHaveLength(1);
		expect(matchesIn('Lucía Peña', filterWords('lucia'))).toEqual([{ from: 0, to: 5 }]);
	});

	it('finds a question by the title of its story', () => {
		expect(filtered('dana pump')).toEqual(['Dana Okoro', '  Earn Trust', '    leak.']);
	});
});

describe('what a filter found in a text', () => {
	const marked = (text: string, filter: string): string[] => matchesIn(text, filterWords(filter)).map(({ from, to }) => text.slice(from, to));

	it('is the stretch of each word, whatever its case', () => {
		expect(marked('Earn Trust early, trusty Per', 'trust per')).toEqual(['Trust', 'trust', 'Per']);
		expect(marked('Earn Trust', 'dana')).toEqual([]);
	});

	it('is the whole word where folding changed its length, and the longest of several words', () => {
		expect(marked('Don’t ﬁx it', 'dont fix')).toEqual(['Don’t', 'ﬁx']);
		expect(marked('Trusting', 'tru trusting')).toEqual(['Trusting']);
	});
});

describe('rows that need work', () => {
	const gaps = gapsOf(boatyard, ({ text }) => !text.includes('watch'));
	const kept = (kind: GapKind | null): string[] => outline(rowsWithGaps(rows, gaps, kind));

	it('are those of one kind, with the rows above them', () => {
		expect(kept('broken')).toEqual(['Dana Okoro', '  Earn Trust', '    long watch.', 'Per Lindqvist', '  Earn Trust', '    long watch.']);
		expect(kept('no-story')).toEqual(['Dana Okoro', '  Earn Trust', '    broken oar.', 'Per Lindqvist', '  Earn Trust', '    broken oar.']);
		expect(kept('no-question')).toEqual(['Dana Okoro', '  Think Big']);
		expect(kept('unpracticed')).toEqual(kept('broken'));
	});

	it('are those with a gap in the notes, without topics, what has a story, and what only was never practiced', () => {
		expect(kept(null)).toEqual(['Dana Okoro', '  Earn Trust', '    long watch.', '    broken oar.', '  Think Big', 'Per Lindqvist', '  Earn Trust', '    long watch.', '    broken oar.']);
	});

	it('are counted as a filter narrows them, under each grouping', () => {
		const counts = (filter: string, grouping: Grouping = 'interviewer'): number[] => {
			const left = gapsLeft(gaps, boatyard, grouping, filter);
			return GAP_KINDS.map((kind) => gapCount(left, kind));
		};
		expect(counts('')).toEqual([1, 1, 1, 1]);
		expect(counts('watch')).toEqual([1, 0, 0, 1]);
		expect(counts('dana oar')).toEqual([0, 1, 0, 0]);
		expect(counts('think')).toEqual([0, 0, 1, 0]);
		expect(counts('pump')).toEqual([0, 0, 0, 0]);
		expect(counts('trust', 'principle')).toEqual([1, 1, 0, 1]);
		expect(counts('watch', 'note')).toEqual([1, 0, 0, 1]);
	});
});
