import { describe, expect, it } from 'vitest';
import { exportCorrections, inWords, parseCorrections } from '../../../../src/core/interview/corrections/corrections-list';
import { decide, decideAll, decidedOnPerson, pasteAll, remove } from '../../../../src/core/interview/corrections/decide';
import { followKept, renameKept } from '../../../../src/core/interview/corrections/follow-kept';
import { correctionsIn, keptData, readKept, type KeptCorrections } from '../../../../src/core/interview/corrections/kept-corrections';
import type { Correction } from '../../../../src/core/interview/reading/corrections';
import { derivePlan, pinsIn } from '../../../../src/core/stories/plan';
import { nothingElse, notesOf } from '../../stories/loops';
import { prepare } from '../prepared';

const NOTES = notesOf({
	people: { 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Ravi Menon': ['Ownership'] },
	stories: { 'The tow': ['Ownership'], 'The ferry': ['Dive Deep'], 'The vault': ['Ownership'] },
});
const hears = (text: string, story: string, principle?: string): Correction =>
	({ path: 'Loop.md', kind: 'hears', text, name: story, ...(principle !== undefined && { principle }) });
const kept = (...corrections: Correction[]): KeptCorrections => corrections.reduce<KeptCorrections>((all, one, i) => decide(all, one, i + 1), new Map());
const held = (all: KeptCorrections): Correction[] => correctionsIn(all).map(({ correction }) => correction);
const pins = (notes: Readonly<Record<string, string>>, corrections: readonly Correction[], path = 'Loop.md'): string[] =>
	pinsIn(prepare(notes, { corrections }).loop(path)).map(({ interviewer, principle, story }) => `${interviewer}, ${principle}: ${story}`);

describe('a pin', () => {
	it('is a choice for each principle of somebody; the last one counts', () => {
		const all = kept(hears('Dana Reyes', 'The tow', 'Ownership'), hears('Dana Reyes', 'The ferry', 'Dive Deep'), hears('Dana Reyes', 'The vault', 'ownership'));
		expect(held(all)).toHaveLength(2);
		expect(pins(NOTES, held(all))).toEqual(['Dana Reyes, Dive Deep: The ferry', 'Dana Reyes, ownership: The vault']);
		expect(held(all).map(inWords)).toEqual(['“Dana Reyes” in Loop hears “The ferry” first for Dive Deep', '“Dana Reyes” in Loop hears “The vault” first for ownership']);
		expect(inWords(hears('Dana Reyes', 'The tow'))).toBe('“Dana Reyes” in Loop hears “The tow” first');
	});

	it('changes nothing in what is read, apart from itself', () => {
		const [before, after] = [prepare(NOTES).notes, prepare(NOTES, { corrections: [hears('Dana Reyes', 'The tow', 'Ownership')] }).notes];
		const without = after.map((note) => ({ ...note, interviews: note.interviews.map((one) =>
			({ ...one, interviewers: one.interviewers.map(({ hears: _, ...person }) => person) })) }));
		expect(after).not.toEqual(before);
		expect(without).toEqual(before);
	});

	it('is in the plan', () => {
		const { bank, loop } = prepare(NOTES, { corrections: [hears('Ravi Menon', 'The ferry', 'Ownership')] });
		const { rounds } = derivePlan(loop('Loop.md'), { ...nothingElse(bank), pins: pinsIn(loop('Loop.md')) });
		expect(rounds.map(({ slots }) => slots.map(({ first }) => first?.story.title ?? null))).toEqual([['The tow', null], ['The ferry']]);
	});

	it('is copied and pasted, saved and read again', () => {
		const all = kept(hears('Dana Reyes', 'The tow', 'Ownership'), hears('Ravi Menon', 'The vault'));
		const pasted = parseCorrections(exportCorrections(all));
		expect('problem' in pasted ? pasted.problem : held(pasteAll(new Map(), pasted.corrections, 9).kept)).toEqual(held(all));
		expect(held(readKept(JSON.parse(JSON.stringify(keptData(all)))))).toEqual(held(all));
	});

	it.each([[{ principle: 7 }], [{ name: undefined }], [{ name: '' }]])('with %j is no pin, and is carried along', (broken) => {
		const entry = { at: 1, path: 'Loop.md', kind: 'hears', text: 'Dana Reyes', name: 'The tow', principle: 'Ownership', ...broken };
		const all = readKept({ one: entry });
		expect(held(all)).toEqual([]);
		expect(keptData(all)).toEqual({ one: entry });
	});

	it('is gone when it is removed', () => {
		const all = kept(hears('Dana Reyes', 'The tow', 'Ownership'), hears('Dana Reyes', 'The ferry', 'Dive Deep'));
		const [first] = correctionsIn(all);
		expect(held(remove(all, [first?.key ?? ''], 9))).toEqual([hears('Dana Reyes', 'The ferry', 'Dive Deep')]);
	});

	it('follows the loop’s note, the note of its story and that of its principle to other names', () => {
		const all = kept(hears('Dana Reyes', 'The tow', 'Ownership'));
		expect(held(renameKept(all, 'Loop.md', 'Jobs/Northwind.md', 9))).toMatchObject([{ path: 'Jobs/Northwind.md', text: 'Dana Reyes' }]);
		expect(held(renameKept(all, 'Stories/The tow.md', 'Stories/The long tow.md', 9))).toMatchObject([{ name: 'The long tow', principle: 'Ownership' }]);
		expect(held(renameKept(all, 'Ownership.md', 'Owner mindset.md', 9))).toMatchObject([{ name: 'The tow', principle: 'Owner mindset' }]);
	});

	it('follows its line, and the name on it', () => {
		const moved = { ...NOTES, 'Loop.md': (NOTES['Loop.md'] ?? '').replace('# Interview loop\n', '# Interview loop\n\nFive people in one day.\n\n').replace('Dana Reyes', 'Dana Reyess') };
		const all = followKept(kept(hears('Dana Reyes', 'The tow', 'Ownership')), 'Loop.md', moved['Loop.md'] ?? '', 9);
		expect(pins(moved, held(all))).toEqual(['Dana Reyess, Ownership: The tow']);
	});

	it('stays with somebody who gets another name afterwards, and so do their role, principles and time', () => {
		const notes = { ...NOTES, 'Loop.md': (NOTES['Loop.md'] ?? '').replace('Dana Reyes', 'Dana') };
		const own = (kind: 'role' | 'assesses' | 'when' | 'person', name: string): Correction => ({ path: 'Loop.md', kind, text: 'Dana', name });
		const all = kept(hears('Dana', 'The tow', 'Ownership'), own('role', 'Bar Raiser'), own('assesses', 'Frugality'), own('when', '2026-12-04'), own('person', 'Dana Reyes'));
		expect(pins(notes, held(all))).toEqual(['Dana Reyes, Ownership: The tow']);
		const [dana] = prepare(notes, { corrections: held(all) }).loop('Loop.md').interviewers;
		expect(dana).toMatchObject({ role: 'Bar Raiser', date: '2026-12-04' });
		expect(dana?.principles.map(({ principle }) => principle.name)).toContain('Frugality');
		expect(decidedOnPerson(all, { path: 'Loop.md', name: 'Dana Reyes' }, 'hears').map(({ correction }) => correction.text)).toEqual(['Dana']);
		const again = decideAll(all, [hears('Dana Reyes', 'The vault', 'Ownership')], 9);
		expect(pins(notes, held(again)), 'the later one counts').toEqual(['Dana Reyes, Ownership: The vault']);
	});
});
