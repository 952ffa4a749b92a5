import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/core/interview/reading/corrections';
import { CorrectionsBySubject, decide, decideAll, pasteAll, remove, undecide, type Decided } from '../../../../src/core/interview/corrections/decide';
import { followKept, renameKept, retitleKept } from '../../../../src/core/interview/corrections/follow-kept';
import {
	correctionsIn, isSameKept, keptData, mergeKept, readKept, type KeptCorrections,
} from '../../../../src/core/interview/corrections/kept-corrections';
import { REMEMBERED_MS, withoutOldRemovals } from '../../../../src/core/interview/corrections/old-removals';
import { exportCorrections, inWords, parseCorrections } from '../../../../src/core/interview/corrections/corrections-list';

const NOT: Correction = { path: 'Loops/Acme.md', kind: 'question', text: 'Describe a risk you took.', decision: 'not' };
const KEEP: Correction = { ...NOT, decision: 'keep' };
const LEFT_OUT: Correction = { path: 'Garden.md', kind: 'note', text: '' };
const NONE: KeptCorrections = new Map();

const held = (kept: KeptCorrections): Correction[] => correctionsIn(kept).map(({ correction }) => correction);
const keyOf = (kept: KeptCorrections, one: Correction): string | null => new CorrectionsBySubject(correctionsIn(kept)).last(one)?.key ?? null;
const words = (kept: KeptCorrections): string[] => held(kept).map(inWords);

describe('corrections are kept', () => {
	it('by note and text: a later decision takes the place of the earlier one', () => {
		const kept = decide(decide(NONE, NOT, 5), { ...KEEP, text: '3. **Describe** a risk you took' }, 6);
		expect(held(kept)).toMatchObject([{ decision: 'keep' }]);
		expect(Object.keys(keptData(kept))).toEqual(['Loops/Acme.md > question > describe a risk you took']);
	});

	it('and read back from data', () => {
		const kept = decide(decide(NONE, NOT, 5), LEFT_OUT, 6);
		expect(held(readKept(JSON.parse(JSON.stringify(keptData(kept)))))).toEqual(held(kept));
	});

	it('entry by entry: one that cannot be read stays in the data and disturbs no other', () => {
		const damaged = { a: 7, b: null, c: { at: 'yesterday', kind: 'question' }, d: ['x'], e: { at: 1, kind: 'mood', path: 'x', text: 'y' } };
		const kept = readKept({ ...damaged, ...keptData(decide(NONE, NOT, 5)) });
		expect(words(kept)).toEqual(['“Describe a risk you took.” in Acme is not a question']);
		expect(keptData(decide(kept, LEFT_OUT, 6))).toMatchObject(damaged);
	});

	it.each([['text'], [12], [true], [[1, 2]]])('even when all of it is %j', (data) => {
		const kept = decide(readKept(data), NOT, 5);
		expect(held(kept)).toHaveLength(1);
		expect(Object.values(keptData(kept))).toContainEqual(data);
	});

	it('and never written over an entry that cannot be read', () => {
		const key = Object.keys(keptData(decide(NONE, NOT, 5)))[0] ?? '';
		const kept = decide(readKept({ [key]: 'damaged' }), NOT, 6);
		expect(kept.get(key)).toBe('damaged');
		expect(held(kept)).toHaveLength(1);
	});

	it('under keys that objects have of their own', () => {
		const data: unknown = JSON.parse(`{"__proto__": ${JSON.stringify({ at: 1, moved: 1, ...NOT })}, "constructor": 3}`);
		expect(held(readKept(data))).toHaveLength(1);
		expect(JSON.stringify(keptData(readKept(data)))).toContain('__proto__');
	});
});

describe('a decision taken back', () => {
	/** Decides, and returns what Undo would take back. */
	function decided(kept: KeptCorrections, one: Correction, at: number): { readonly kept: KeptCorrections; readonly made: readonly Decided[] } {
		const before = new CorrectionsBySubject(correctionsIn(kept)).last(one)?.correction ?? null;
		const after = decide(kept, one, at);
		const made = new CorrectionsBySubject(correctionsIn(after)).last(one);
		return { kept: after, made: made === null ? [] : [{ ...made, before }] };
	}

	it('no longer holds, and the one before it holds again', () => {
		const first = decided(NONE, NOT, 1);
		const second = decided(first.kept, KEEP, 2);
		expect(held(undecide(second.kept, second.made, 3))).toMatchObject([{ decision: 'not' }]);
		expect(held(undecide(first.kept, first.made, 3))).toEqual([]);
	});

	it('leaves a later decision on the same finding, and two on different findings can be taken back in either order', () => {
		const first = decided(NONE, NOT, 1);
		const second = decided(first.kept, KEEP, 2);
		expect(held(undecide(second.kept, first.made, 3))).toMatchObject([{ decision: 'keep' }]);
		const other = decided(first.kept, LEFT_OUT, 2);
		expect(words(undecide(other.kept, first.made, 3))).toEqual(['Garden is left out']);
		expect(held(undecide(undecide(other.kept, first.made, 3), other.made, 4))).toEqual([]);
		expect(held(undecide(undecide(other.kept, other.made, 3), first.made, 4))).toEqual([]);
	});
});

describe('an entry that is damaged in one field', () => {
	const damages: readonly unknown[] = [
		null, 0, -1, 1.5, 8.64e15, 1e300, -1e300, '', ' ', 'x', true, false, [], [1], ['a'], {}, { a: 1 }, '__proto__', 'constructor', '\0', '../x',
	];
	const kinds = ['question', 'interviewer', 'story', 'assignment', 'principle', 'person', 'note'];
	const keys = ['path', 'kind', 'text', 'decision', 'at', 'moved', 'beside', 'name', 'removed', 'part'];

	it.each(keys)('does not prevent new decisions: %s', (key) => {
		for (const damage of damages) for (const kind of kinds) {
			const entry = { ...NOT, kind, name: 'Ownership', at: 5, moved: 5, [key]: damage };
			const kept = readKept({ damaged: entry });
			for (const one of held(kept)) {
				const left = mergeKept(kept, remove(kept, ['damaged'], 20));
				expect(held(left), `${kind} ${JSON.stringify(damage)} is removed`).toEqual([]);
				expect(held(mergeKept(left, decide(left, one, 21))), `${kind} ${JSON.stringify(damage)} is decided again`).toHaveLength(1);
			}
			const moved = renameKept(followKept(kept, NOT.path, '# Acme\n\n- Describe a risk.\n', 10), NOT.path, 'B.md', 11);
			expect(moved.size).toBe(1);
			expect(held(mergeKept(moved, decide(moved, LEFT_OUT, 20))).map(({ path }) => path)).toContain('Garden.md');
			expect(parseCorrections(JSON.stringify({ corrections: { damaged: entry } }))).toBeTypeOf('object');
		}
	});
});

describe('a removed correction', () => {
	it('does not hold, on the other device either, and can be made again', () => {
		const kept = decide(NONE, NOT, 5);
		const removed = remove(kept, [keyOf(kept, NOT) ?? ''], 7);
		expect(held(removed)).toEqual([]);
		expect(held(mergeKept(removed, kept))).toEqual([]);
		expect(held(mergeKept(decide(removed, NOT, 8), removed))).toHaveLength(1);
	});

	it('is removed by a clock that is behind too', () => {
		const kept = decide(NONE, NOT, 500);
		expect(held(mergeKept(kept, remove(kept, [...kept.keys()], 3)))).toEqual([]);
	});
});

describe('several corrections of one subject', () => {
	// Two devices decided alike under different keys, or two lines became one.
	const two = readKept({ a: { at: 1, moved: 1, ...NOT }, b: { at: 2, moved: 2, ...KEEP, text: '- describe a **risk** you took' } });

	it('are removed together, by the key of either', () => {
		for (const key of ['a', 'b']) expect(held(remove(two, [key], 9))).toEqual([]);
	});

	it('leave those of other subjects', () => {
		const more = decide(two, LEFT_OUT, 3);
		expect(held(remove(more, ['a'], 9))).toEqual([LEFT_OUT]);
	});

	it('give way to a later decision', () => {
		expect(held(decide(two, NOT, 9)).at(-1)).toMatchObject({ decision: 'not' });
	});

	const entries = fc.array(fc.record({ at: fc.nat(5), text: fc.constantFrom('x', '- X', 'y'), path: fc.constantFrom('a.md', 'b.md') }), { maxLength: 6 });

	it('never survive the removal of one of them', () => {
		fc.assert(fc.property(entries, fc.nat(), (all, chosen) => {
			const kept = readKept(Object.fromEntries(all.map((one, i) => [`${i}`, { ...one, kind: 'question', decision: 'not' }])));
			const one = correctionsIn(kept)[chosen % (all.length || 1)];
			if (one === undefined) return;
			const left = remove(kept, [one.key], 9);
			expect(new CorrectionsBySubject(correctionsIn(left)).all(one.correction)).toEqual([]);
			expect(correctionsIn(left)).toHaveLength(correctionsIn(kept).length - new CorrectionsBySubject(correctionsIn(kept)).all(one.correction).length);
		}));
	});
});

describe('pasted corrections', () => {
	const known = decide(NONE, NOT, 5);

	it('are taken unless this vault decided later', () => {
		expect(pasteAll(known, [{ correction: KEEP, at: 4 }], 9)).toEqual({ kept: known, taken: 0 });
		expect(pasteAll(known, [{ correction: NOT, at: 5 }], 9).taken).toBe(0);
		const newer = pasteAll(known, [{ correction: KEEP, at: 6 }], 9);
		expect([held(newer.kept), newer.taken]).toMatchObject([[KEEP], 1]);
	});

	it('are decided now when the list does not say when', () => {
		expect(correctionsIn(pasteAll(known, [{ correction: KEEP, at: null }], 9).kept)).toMatchObject([{ at: 9, correction: KEEP }]);
	});

	it('hold again where they were removed, on the device that removed them too', () => {
		const removed = remove(known, [...known.keys()], 7);
		const { kept } = pasteAll(removed, [{ correction: NOT, at: 5 }], 9);
		expect(held(mergeKept(kept, removed))).toHaveLength(1);
	});

	it('change nothing when they are pasted twice, and bring back what was copied', () => {
		const all = fc.array(fc.record({ correction: fc.record({ path: fc.constantFrom('a.md', 'b.md'), kind: fc.constant('question' as const), text: fc.constantFrom('x', 'y', 'z'), decision: fc.constantFrom('keep' as const, 'not' as const) }), at: fc.nat(9) }));
		fc.assert(fc.property(all, (pasted) => {
			const once = pasteAll(NONE, pasted, 20).kept;
			expect(pasteAll(once, pasted, 21)).toEqual({ kept: once, taken: 0 });
			const copied = parseCorrections(exportCorrections(once));
			const again = 'problem' in copied ? NONE : pasteAll(NONE, copied.corrections, 30).kept;
			expect(correctionsIn(again)).toEqual(correctionsIn(once));
		}));
	});
});

describe('an old removal', () => {
	it('is forgotten after half a year, and nothing else is', () => {
		const kept = readKept({ ...keptData(remove(decide(decide(NONE, LEFT_OUT, 3), NOT, 5), [...decide(NONE, NOT, 5).keys()], 7)), odd: 3 });
		expect(withoutOldRemovals(kept, 7 + REMEMBERED_MS)).toEqual(kept);
		const later = withoutOldRemovals(kept, 8 + REMEMBERED_MS);
		expect([held(later), later.size]).toEqual([[LEFT_OUT], 2]);
	});

	it('never comes back on devices that all saw it within that time', () => {
		const [devices, day] = [3, REMEMBERED_MS / 10];
		const step = fc.record({ device: fc.nat(devices - 1), from: fc.nat(devices - 1), days: fc.nat(40) });
		fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
			const decided = decide(NONE, NOT, 1);
			const removed = remove(decided, [...decided.keys()], 2);
			let now = 2;
			// Everybody syncs once in time: the removal is everywhere.
			const all = Array.from({ length: devices }, () => mergeKept(decided, removed));
			for (const { device, from, days } of steps) {
				now += days * day;
				all[device] = withoutOldRemovals(mergeKept(all[device] ?? NONE, all[from] ?? NONE), now);
			}
			for (const kept of all) expect(held(kept)).toEqual([]);
		}));
	});
});

describe('a name that was chosen', () => {
	const same = decide(NONE, { path: 'Loop.md', kind: 'person', text: 'Sam', name: 'Dana Reyes' }, 1);

	it('follows the note of the person or the principle it names', () => {
		expect(held(renameKept(same, 'People/Dana Reyes.md', 'People/Dana Cole.md', 5))).toMatchObject([{ name: 'Dana Cole', path: 'Loop.md' }]);
		expect(held(mergeKept(same, renameKept(same, 'People/Dana Reyes.md', 'People/Dana Cole.md', 5)))).toMatchObject([{ name: 'Dana Cole' }]);
		expect(renameKept(same, 'People/Dana Reyes.md', 'Dana Reyes.md', 5)).toBe(same);
	});
});

describe('a correction follows', () => {
	const kept = decide(decide(NONE, NOT, 5), { ...NOT, path: 'Loops/Other.md' }, 5);

	it('its note to a new name, and every note of a folder', () => {
		expect(held(renameKept(kept, 'Loops/Acme.md', 'Acme loop.md', 9)).map(({ path }) => path).sort()).toEqual(['Acme loop.md', 'Loops/Other.md']);
		expect(held(renameKept(kept, 'Loops', 'Old/Loops', 9)).map(({ path }) => path).sort()).toEqual(['Old/Loops/Acme.md', 'Old/Loops/Other.md']);
		expect(renameKept(kept, 'Loop', 'X', 9)).toBe(kept);
	});

	it('take the new name of a note whose name is the title of its story, unless the text of the note has the old one', () => {
		const named = decide(new Map(), { path: 'Stories/The late train.md', kind: 'story', text: 'The late train', decision: 'not' }, 1);
		const titled = decide(named, { path: 'Stories/The late train.md', kind: 'story', text: 'The bridge', decision: 'not' }, 2);
		const moved = renameKept(titled, 'Stories/The late train.md', 'Stories/Vienna.md', 9);
		const titles = (note: string): string[] => held(retitleKept(moved, 'Stories/The late train.md', 'Stories/Vienna.md', note, 10)).map(({ text }) => text).sort();
		expect(titles('I was on my way.\n\n## The bridge\n')).toEqual(['The bridge', 'Vienna']);
		expect(titles('# The late train\n\nI was on my way.\n')).toEqual(['The bridge', 'The late train']);
	});

	it('an edit of its line, step by step, far from where it began', () => {
		const steps = ['Describe a big risk you took.', 'Describe a big risk you took at sea.', 'Describe one big bet you took at sea.', 'Describe one big bet you lost at sea in spring.'];
		const followed = steps.reduce((map, text, i) => followKept(map, NOT.path, `# Q\n\n- ${text}\n- Tell me about yourself.\n`, 10 + i), kept);
		expect(held(followed).find(({ path }) => path === NOT.path)?.text).toBe(steps.at(-1));
		expect(keyOf(followed, { ...NOT, text: steps[3] ?? '' })).toBe(keyOf(kept, NOT));
	});

	it('no line that was there beside it when its own is deleted', () => {
		const text = '- Describe a risk you took.\n- Describe a big risk you took.\n';
		const beside = followKept(kept, NOT.path, text, 10);
		expect(held(followKept(beside, NOT.path, '- Describe a big risk you took.\n', 11)).find(({ path }) => path === NOT.path)?.text).toBe(NOT.text);
	});

	it('nothing where nothing changed', () => {
		expect(followKept(kept, NOT.path, '- Describe a risk you took.\n', 10)).toBe(kept);
	});

	it('its note on one device and a new decision on the other', () => {
		const renamed = renameKept(kept, 'Loops/Acme.md', 'Acme.md', 20);
		const decided = decide(kept, KEEP, 30);
		expect(held(mergeKept(renamed, decided))).toContainEqual(expect.objectContaining({ decision: 'keep' }));
	});
});

it('decides on many as it does one after the other', () => {
	const all = Array.from({ length: 30 }, (_, i): Correction => ({ ...NOT, text: `risk ${i % 20}`, decision: i % 2 === 0 ? 'not' : 'keep' }));
	expect(decideAll(NONE, all, 5)).toEqual(all.reduce((kept, one) => decide(kept, one, 5), NONE));
});

describe('merging', () => {
	const time = fc.integer({ min: 0, max: 4 });
	const entry = fc.oneof(
		fc.record({ at: time, moved: fc.option(time, { nil: undefined }), kind: fc.constant('question'), decision: fc.constantFrom('keep', 'not'), path: fc.constantFrom('a.md', 'b.md'), text: fc.constantFrom('x', 'y', '') }),
		fc.record({ at: time, kind: fc.constant('principle'), name: fc.constantFrom('P', 'Q'), path: fc.constant('a.md'), text: fc.constantFrom('x', 'z'), moved: time, beside: fc.array(fc.constantFrom('k', 'l')) }),
		fc.record({ at: time, kind: fc.constant('question'), removed: fc.constant(true) }),
		fc.record({ at: time, kind: fc.constant('note'), path: fc.constant('c.md'), text: fc.constant('') }),
		fc.constantFrom<unknown>(1, 'damaged', null, { at: 1 }, { kind: 'question' }),
	);
	const kept: fc.Arbitrary<KeptCorrections> = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), entry)).map((all) => new Map(all.map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as unknown])));
	const same = (a: KeptCorrections, b: KeptCorrections): void => { expect(keptData(a)).toEqual(keptData(b)); };

	it('does not depend on which device merges', () => {
		fc.assert(fc.property(kept, kept, (a, b) => same(mergeKept(a, b), mergeKept(b, a))));
	});

	it('does not depend on the order of devices', () => {
		fc.assert(fc.property(kept, kept, kept, (a, b, c) => same(mergeKept(mergeKept(a, b), c), mergeKept(a, mergeKept(b, c)))));
	});

	it('twice is once', () => {
		fc.assert(fc.property(kept, kept, (a, b) => {
			same(mergeKept(a, a), a);
			same(mergeKept(mergeKept(a, b), b), mergeKept(a, b));
		}));
	});

	it('keeps every entry that cannot be read, and throws at nothing', () => {
		fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (a, b) => {
			const merged = mergeKept(readKept(a), readKept(b));
			expect([...readKept(a).keys()].every((key) => merged.has(key))).toBe(true);
			held(merged);
		}));
	});

	it('lets the newest decision win', () => {
		expect(held(mergeKept(decide(NONE, NOT, 5), decide(NONE, KEEP, 6)))).toMatchObject([{ decision: 'keep' }]);
		expect(held(mergeKept(decide(NONE, NOT, 7), decide(NONE, KEEP, 6)))).toMatchObject([{ decision: 'not' }]);
	});

	it('tells what is the same', () => {
		expect(isSameKept(decide(NONE, NOT, 5), decide(NONE, NOT, 5))).toBe(true);
		expect(isSameKept(decide(NONE, NOT, 5), decide(NONE, NOT, 6))).toBe(false);
		expect(isSameKept(NONE, decide(NONE, NOT, 5))).toBe(false);
	});
});

describe('a list of corrections', () => {
	const all: Correction[] = [
		NOT, { ...KEEP, text: 'The winch' }, { path: 'A.md', kind: 'interviewer', text: 'Dana', decision: 'not' }, { path: 'A.md', kind: 'story', text: 'The tow', decision: 'keep' },
		{ path: 'A.md', kind: 'principle', text: 'Why us?', name: 'Ownership' }, { path: 'A.md', kind: 'person', text: 'Sam', name: 'Samira Ortiz' }, LEFT_OUT,
	];
	const kept = all.reduce((map, one, i) => decide(map, one, i), NONE);

	it('is said in words', () => {
		expect(words(kept)).toEqual([
			'“Describe a risk you took.” in Acme is not a question', '“The winch” in Acme is a question', '“Dana” in A is not an interviewer', '“The tow” in A is a story',
			'“Why us?” in A assesses Ownership', '“Sam” in A is Samira Ortiz', 'Garden is left out',
		]);
	});

	it('can be pasted back, from the settings file too', () => {
		expect(parseCorrections(exportCorrections(kept))).toEqual({ corrections: all.map((one, i) => ({ correction: expect.objectContaining(one) as unknown, at: i })), refused: 0 });
		expect(parseCorrections(JSON.stringify({ folders: [], corrections: keptData(kept) }))).toMatchObject({ refused: 0, corrections: { length: 7 } });
	});

	it('says how many entries cannot be understood', () => {
		expect(parseCorrections(JSON.stringify([NOT, { kind: 'question' }, 7]))).toEqual({ refused: 2, corrections: [{ correction: NOT, at: null }] });
	});

	it.each([
		['', /nothing to paste/], ['Dear diary', /not valid JSON/], ['{"folders": []}', /not a list of corrections/], ['7', /not a list/], ['[]', /empty/], ['[1]', /No entry/], ['null', /not a list/],
	])('says what is wrong with %j', (text, problem) => {
		expect(parseCorrections(text)).toEqual({ problem: expect.stringMatching(problem) as string });
	});
});
