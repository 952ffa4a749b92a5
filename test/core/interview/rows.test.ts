import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/interview/row';
import { allAsLoop } from '../../../src/core/interview/loop';
import { withSecrets } from '../../../src/core/interview/secret-rows';
import { loopRows, type Grouping } from '../../../src/core/interview/rows';
import { found, prepare } from './prepared';

const VAULT = {
	'Boatyard loop.md': [
		'# Boatyard', '', '## Interview 1', '', '**Interviewer**: Ines Okoro (Bar Raiser)', '', '**Principles**', '- Ownership', '- Think Big', '',
		'**Review**', '- Tide tables', '', '**Questions to ask**', '- What broke last winter?', '- Who decides here?', '',
		'## Interview 2', '', '**Interviewer**: Per Lindqvist', '', '**Principles**', '- Ownership', '',
		'## Why the boatyard?', '', 'The smell of tar.', '',
		'## System Design Interview', '', '1. How many boats an hour?', '',
	].join('\n'),
	'Interviews/Frugality.md': '# Frugality\n\n- Tell me about a rope you kept.\n',
	'Interview leftovers.md': '# Interview leftovers\n\n- Tell me about a time you laughed.\n- Tell me about a leak.\n',
	'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n\t- [[Pump]]\n- Tell me about a long watch.\n\t- [[Gone]]\n',
	'Pump.md': '---\nprinciples: [Ownership]\ntags: [interview]\n---\n# The pump\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n',
};

const rowsOf = (grouping: Grouping, filter = '', vault: Readonly<Record<string, string>> = VAULT): readonly Row[] => loopRows(prepare(vault).loop('Boatyard loop.md'), grouping, { filter, gaps: null });

/** The rows as an outline: one label a line, indented, with the count behind it. */
function outline(rows: readonly Row[], depth = 0): string[] {
	return rows.flatMap((row) => [`${'  '.repeat(depth)}${row.label}${row.count === null ? '' : ` ${row.count}`}`, ...outline(row.rows, depth + 1)]);
}

const all = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...all(row.rows)]);
const rowOf = (rows: readonly Row[], label: string): Row => found(all(rows).find((row) => row.label === label), label);

describe('the rows of a loop', () => {
	it('stand by interviewer, then principle, then question; the rest apart', () => {
		expect(outline(rowsOf('interviewer'))).toEqual([
			'Ines Okoro 2',
			'  Ownership 2',
			'    Tell me about a leak.',
			'    Tell me about a long watch.',
			'  Think Big 0',
			'  Topics 1',
			'    Tide tables',
			'  To ask Ines 2',
			'    What broke last winter?',
			'    Who decides here?',
			'Per Lindqvist 2',
			'  Ownership 2',
			'    Tell me about a leak.',
			'    Tell me about a long watch.',
			'Unassigned 4',
			'  Frugality 1',
			'    Tell me about a rope you kept.',
			'  Without a principle 1',
			'    Tell me about a time you laughed.',
			'  Answered in the note 1',
			'    Why the boatyard?',
			'  System design 1',
			'    How many boats an hour?',
		]);
	});

	it('of all questions stand by loop, with what nobody asks apart', () => {
		const both = { ...VAULT, 'Lighthouse loop.md': '## Interview 1\n\n**Interviewer**: Marta Quell\n\n**Principles**\n- Frugality\n' };
		const { bank, loops } = prepare(both);
		const rows = loopRows(allAsLoop(bank, loops), 'interviewer');
		expect(outline(rows).filter((line) => !line.startsWith('    '))).toEqual([
			'Boatyard loop 2', '  Ines Okoro 2', '  Per Lindqvist 2', 'Lighthouse loop 1', '  Marta Quell 1',
			'Unassigned 3', '  Without a principle 1', '  Answered in the note 1', '  System design 1',
		]);
		expect(rowOf(rows, 'Marta Quell').scope).toEqual({ kind: 'interviewer', loop: 'Lighthouse loop.md', name: 'Marta Quell' });
		const byPrinciple = outline(loopRows(allAsLoop(bank, loops), 'principle'));
		expect(byPrinciple).toContain('Frugality 1');
		expect(byPrinciple).toContain('Unassigned 3');
	});

	it('of all questions are no group where nobody asks', () => {
		const { bank, loops } = prepare({ 'Interviews/Ownership.md': VAULT['Interviews/Ownership.md'] });
		expect(outline(loopRows(allAsLoop(bank, loops), 'interviewer')).filter((line) => !line.startsWith(' '))).toEqual(['Ownership 2']);
	});

	it('have what stands in a round under who asks there', () => {
		const vault = { 'Boatyard loop.md': '## Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n- Dive Deep\n\n**Likely questions**\n- Tell me about a storm.\n' };
		expect(outline(rowsOf('interviewer', '', vault))).toEqual(['Ines Okoro 1', '  Ownership 0', '  Dive Deep 0', '  Tell me about a storm.']);
		expect(outline(rowsOf('principle', '', vault))).toEqual(['Ownership 0', 'Dive Deep 0', 'Asked besides 1', '  Tell me about a storm.']);
	});

	it('stand by principle, each once', () => {
		expect(outline(rowsOf('principle')).filter((line) => !line.startsWith('    '))).toEqual([
			'Ownership 2', '  Tell me about a leak.', '  Tell me about a long watch.', 'Think Big 0',
			'Unassigned 4', '  Frugality 1', '  Without a principle 1', '  Answered in the note 1', '  System design 1',
		]);
	});

	it('stand by note in order of paths, a repeated question in each of its notes', () => {
		expect(outline(rowsOf('note'))).toEqual([
			'Boatyard loop 2', '  Why the boatyard?', '  How many boats an hour?',
			'Interview leftovers 2', '  Tell me about a time you laughed.', '  Tell me about a leak.',
			'Frugality 1', '  Tell me about a rope you kept.',
			'Ownership 2', '  Tell me about a leak.', '  Tell me about a long watch.',
		]);
	});

	it('say that a principle has no question', () => {
		expect(rowOf(rowsOf('interviewer'), 'Think Big')).toMatchObject({ detail: 'No questions yet', count: 0, mark: { state: 'none', label: 'No question yet' }, missing: null });
		expect(rowOf(rowsOf('interviewer'), 'Ownership').detail).toBeNull();
	});

	it('show a role behind the name', () => {
		expect(rowOf(rowsOf('interviewer'), 'Ines Okoro').detail).toBe('Bar Raiser');
	});

	it('lead to places: the round, the assignment, the question, the remark', () => {
		const rows = rowsOf('interviewer');
		expect(['Ines Okoro', 'Ownership', 'Tell me about a long watch.', 'Tide tables', 'Who decides here?', 'Frugality', 'Unassigned'].map((label) => rowOf(rows, label).place)).toEqual([
			{ path: 'Boatyard loop.md', line: 2 }, { path: 'Boatyard loop.md', line: 7 }, { path: 'Interviews/Ownership.md', line: 4 }, { path: 'Boatyard loop.md', line: 11 }, { path: 'Boatyard loop.md', line: 15 }, null, null,
		]);
	});

	it('lead to the place in that note when they stand by note', () => {
		const leak = rowsOf('note').flatMap(({ rows }) => rows).filter(({ label }) => label === 'Tell me about a leak.');
		expect(leak.map(({ place }) => place)).toEqual([{ path: 'Interview leftovers.md', line: 3 }, { path: 'Interviews/Ownership.md', line: 2 }]);
	});

	it('say what “Drill this” draws from', () => {
		const rows = rowsOf('interviewer');
		expect(['Ines Okoro', 'Ownership', 'Tell me about a leak.', 'Tide tables', 'System design', 'Unassigned'].map((label) => rowOf(rows, label).scope)).toEqual([
			{ kind: 'interviewer', loop: 'Boatyard loop.md', name: 'Ines Okoro' },
			{ kind: 'principle', loop: 'Boatyard loop.md', key: 'ownership' },
			{ kind: 'question', key: 'tell me about a leak' },
			null,
			{ kind: 'protocol', path: 'Boatyard loop.md' },
			null,
		]);
	});
});

describe('the marks of rows', () => {
	const marked = (rows: readonly Row[], label: string): readonly (string | undefined)[] => {
		const { mark, missing } = rowOf(rows, label);
		return [mark?.state, mark?.label, missing ?? undefined];
	};

	it('are for a question its own stories: linked, none, or a broken link', () => {
		const rows = rowsOf('interviewer');
		expect(marked(rows, 'Tell me about a leak.')).toEqual(['linked', 'Linked story: The pump', undefined]);
		expect(marked(rows, 'Tell me about a long watch.')).toEqual(['broken', 'Story link leads nowhere: Gone', undefined]);
		expect(marked(rows, 'Tell me about a rope you kept.')).toEqual(['none', 'No story linked yet', undefined]);
		expect(rowOf(rows, 'Why the boatyard?').mark).toBeNull();
	});

	it('never count a story that only shares the principle', () => {
		const vault = { ...VAULT, 'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n' };
		expect(marked(rowsOf('interviewer', '', vault), 'Tell me about a leak.')).toEqual(['none', 'No story linked yet. Could fit: The pump', undefined]);
		expect(marked(rowsOf('interviewer', '', vault), 'Ownership')).toEqual(['none', '1 without a story', '1 without a story']);
	});

	it('are above questions the worst below, with why in words', () => {
		const rows = rowsOf('interviewer');
		expect(marked(rows, 'Ownership')).toEqual(['broken', '1 broken', '1 broken']);
		expect(marked(rows, 'Ines Okoro')).toEqual(['broken', '1 broken, 1 principle without a question', '1 broken, 1 principle without a question']);
		expect(marked(rows, 'Unassigned')).toEqual(['none', '2 without a story', '2 without a story']);
		expect(marked(rows, 'System design')).toEqual([undefined, undefined, undefined]);
	});

	it('say so when nothing is missing', () => {
		const vault = { ...VAULT, 'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n\t- [[Pump]]\n' };
		expect(marked(rowsOf('interviewer', '', vault), 'Per Lindqvist')).toEqual(['linked', 'Every question has a linked story', undefined]);
	});

	it('count a question once that two principles of an interviewer assess', () => {
		const vault = {
			'Boatyard loop.md': '## Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n- Dive Deep\n',
			'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n', 'Interviews/Dive Deep.md': '# Dive Deep\n\n- Tell me about a leak.\n',
		};
		expect(rowOf(rowsOf('interviewer', '', vault), 'Ines Okoro')).toMatchObject({ count: 1, missing: '1 without a story' });
	});

	it('follow the filter', () => {
		expect(marked(rowsOf('interviewer', 'leak'), 'Ines Okoro')).toEqual(['linked', 'Every question has a linked story', undefined]);
		expect(marked(rowsOf('interviewer', 'watch'), 'Ines Okoro')).toEqual(['broken', '1 broken', '1 broken']);
	});
});

describe('the filter', () => {
	it('keeps what holds the words, with what is above it, and counts what it keeps', () => {
		expect(outline(rowsOf('interviewer', 'long WATCH'))).toEqual(['Ines Okoro 1', '  Ownership 1', '    Tell me about a long watch.', 'Per Lindqvist 1', '  Ownership 1', '    Tell me about a long watch.']);
	});

	it('keeps all that is below a row that holds the words', () => {
		expect(outline(rowsOf('interviewer', 'lindqvist'))).toEqual(['Per Lindqvist 2', '  Ownership 2', '    Tell me about a leak.', '    Tell me about a long watch.']);
	});

	it('looks at roles and gaps too', () => {
		expect(rowsOf('interviewer', 'bar raiser').map(({ label }) => label)).toEqual(['Ines Okoro']);
		expect(outline(rowsOf('interviewer', 'no questions'))).toEqual(['Ines Okoro 0', '  Think Big 0']);
	});

	it('wants every word in one row', () => {
		expect(rowsOf('interviewer', 'lindqvist laughed')).toEqual([]);
	});

	it('lets everything through when it holds no word', () => {
		for (const filter of ['', '  ', '…']) expect(rowsOf('note', filter)).toEqual(rowsOf('note'));
	});
});

describe('the ids of rows', () => {
	const ids = (rows: readonly Row[]): string[] => all(rows).map(({ id }) => id);

	it.each<Grouping>(['interviewer', 'principle', 'note'])('are each another one, by %s', (grouping) => {
		const found = ids(rowsOf(grouping));
		expect(new Set(found).size).toBe(found.length);
	});

	it.each<Grouping>(['interviewer', 'principle'])('stay when lines move, by %s', (grouping) => {
		const moved = Object.fromEntries(Object.entries(VAULT).map(([path, text]) => [path, text.startsWith('---') ? text : `A word in front.\n\n${text}`]));
		expect(ids(rowsOf(grouping, '', moved))).toEqual(ids(rowsOf(grouping)));
	});

	it('stay under the filter', () => {
		const whole = new Set(ids(rowsOf('interviewer')));
		expect(ids(rowsOf('interviewer', 'leak')).filter((id) => !whole.has(id))).toEqual([]);
	});
});

describe('the rows beside a drill', () => {
	it('name no story of the question that is asked, in all its rows, and are the same otherwise', () => {
		const rows = rowsOf('interviewer');
		const hidden = withSecrets(rows, new Set(['tell me about a leak']));
		const asked = all(hidden).filter(({ secret }) => secret);
		expect(asked.map(({ label, mark }) => [label, mark?.state, mark?.label])).toEqual(Array.from({ length: 2 }, () => ['Tell me about a leak.', 'linked', 'A story is linked']));
		expect(outline(hidden)).toEqual(outline(rows));
		expect(withSecrets(rows, new Set())).toBe(rows);
	});
});
