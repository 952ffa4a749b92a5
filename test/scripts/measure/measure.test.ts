import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { falseFindsRow, scoreRow } from '../../../scripts/measure/figures.ts';
import { findingsIn } from '../../../scripts/measure/findings.ts';
import { countFalseFinds, vaultsIn } from '../../../scripts/measure/other-subjects.ts';
import { examplesOf } from '../../../scripts/measure/rule-examples.ts';
import { scoreNote } from '../../../scripts/measure/score.ts';
import { readNote } from '../../../src/core/interview/read-note.ts';

const FAILED = 'Tell me about a time you failed.';

const LOOP = `# Interview 1

**Interviewer**: Ada Holm

**Principles**
- Ownership

## Questions

- ${FAILED} Who helped?
`;

const STORY = `# The tow

**Situation**: the engine of the ferry failed on a Sunday.

**Action**: I rowed to the harbor and brought the tug.

**Result**: nobody got wet.

**Follow-up questions**

- Who steered?
`;

describe('measuring', () => {
	it('takes people, questions with their follow-ups and principles from a reading', () => {
		expect(findingsIn(readNote('Interviews/Loop.md', LOOP))).toMatchObject([
			{ kind: 'interviewer', texts: ['Ada Holm'], line: 2 },
			{ kind: 'question', texts: [FAILED, `${FAILED} Who helped?`], line: 9 },
		]);
	});

	it('takes stories, with their parts and follow-ups, from a reading', () => {
		expect(findingsIn(readNote('Interview stories/The tow.md', STORY))).toMatchObject([
			{ kind: 'story', texts: ['The tow'], line: 0, parts: 'sar' },
			{ kind: 'follow-up', texts: ['Who steered?'], line: 10 },
		]);
	});

	it('scores the examples of a rule only on the kind of the rule', () => {
		const [example] = examplesOf([{ kind: 'interviewer', examples: [{ note: LOOP, finds: ['Ada Holm'] }] }]);
		if (example === undefined) throw new Error('no example');
		const { tallies } = scoreNote(example, findingsIn(readNote(example.path, example.text)), []);
		expect(tallies.interviewer).toEqual({ right: 1, found: 1, expected: 1, offered: 0 });
		expect(tallies.question.found).toBe(0);
	});

	it('prints aligned shares, and a dash where there is nothing to share', () => {
		const { tallies, details } = scoreNote({ path: 'A.md', text: '', kinds: [], expected: [] }, [], []);
		const interviewer = { right: 3, found: 3, expected: 4, offered: 1 };
		const row = scoreRow('set', { notes: 2, tallies: { ...tallies, interviewer }, details, misses: [] });
		expect(row.replace(/ +/g, ' ')).toBe('set 2 1.00 .75 1.00 4 – – – 0 – – – 0 – – – 0 – –');
	});

	it('counts false finds per thousand notes, and suggestions separately', () => {
		const found = findingsIn(readNote('Interviews/Loop.md', LOOP));
		const quiet = Array.from({ length: 499 }, () => ({ path: 'B.md', found: [], offers: [] }));
		const finds = countFalseFinds([{ path: 'A.md', found, offers: found.slice(0, 1) }, ...quiet]);
		expect(finds.misses).toEqual(['A.md: line 3: interviewer: Ada Holm', `A.md: line 10: question: ${FAILED}`]);
		expect(falseFindsRow('vault', finds).replace(/ +/g, ' ')).toBe('vault 500 1 1 0 0 4.0 1');
	});
});

describe('a folder of other subjects', () => {
	it('is one vault when it holds notes, and one for each subfolder otherwise', () => {
		const root = mkdtempSync(join(tmpdir(), 'interview-loop-'));
		for (const name of ['a', 'b', '.git']) mkdirSync(join(root, name));
		expect(vaultsIn(root)).toEqual([join(root, 'a'), join(root, 'b')]);
		writeFileSync(join(root, 'Note.md'), '');
		expect(vaultsIn(root)).toEqual([root]);
		rmSync(root, { recursive: true });
		expect(vaultsIn(root)).toEqual([]);
	});
});
