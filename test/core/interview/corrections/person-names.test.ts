import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/interview/fold';
import type { Correction } from '../../../../src/core/interview/reading/corrections';
import { changedNotes, correctionsByPath } from '../../../../src/core/interview/reading/note-corrections';
import { PersonNames } from '../../../../src/core/interview/reading/person-names';
import { prepare } from '../prepared';

const NAMES = ['Dana Reyes', 'Sam Ortiz', 'Petra Quill', 'Ivo Marlin', 'Zoe Harbor'];
const PATHS = ['Loops/a.md', 'Loops/b.md'];

const is = (path: string, text: string, name: string): Correction => ({ path, kind: 'person', text, name });

/** One decision for each name, in any of the notes. */
const decisions = fc.uniqueArray(fc.record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...NAMES), name: fc.constantFrom(...NAMES) }), { selector: ({ text }) => text })
	.map((all) => all.map(({ path, text, name }) => is(path, text, name)));

/** The same without circles: a name only leads to a later one. */
const chains = decisions.map((all) => all.filter((one) => 'name' in one && NAMES.indexOf(one.text) < NAMES.indexOf(one.name)));

const known = (all: readonly Correction[]): string[] => PATHS.flatMap((path) => NAMES.map((name) => fold(new PersonNames(all).of(path, name))));

describe('who is the same person', () => {
	it('does not depend on the order of the decisions, nor on how often they were made', () => {
		fc.assert(fc.property(chains, fc.infiniteStream(fc.nat()), (all, chance) => {
			const shuffled = [...all, ...all].map((one) => ({ one, by: chance.next().value ?? 0 })).sort((a, b) => a.by - b.by).map(({ one }) => one);
			expect(known(shuffled)).toEqual(known(all));
		}));
	});

	it('is settled: both names of a decision are known as one, and that one as itself', () => {
		fc.assert(fc.property(decisions, (all) => {
			const names = new PersonNames(all);
			for (const path of PATHS) {
				for (const one of all) if ('name' in one) expect(fold(names.of(path, one.text))).toBe(fold(names.of(path, one.name)));
				for (const name of NAMES) expect(names.of(path, names.of(path, name))).toBe(names.of(path, name));
			}
		}));
	});

	it('goes in a circle by the name that was decided last', () => {
		const names = new PersonNames([is('a.md', 'A', 'B'), is('b.md', 'B', 'C'), is('a.md', 'C', 'A')]);
		expect(['A', 'B', 'C'].map((name) => names.of('a.md', name))).toEqual(['A', 'A', 'A']);
	});

	it('is decided note by note where notes disagree', () => {
		const names = new PersonNames([is('a.md', 'Sam', 'Sam Ortiz'), is('b.md', 'Sam', 'Sam Lee'), is('c.md', 'Samuel', 'Sam')]);
		expect([names.of('a.md', 'Sam'), names.of('b.md', 'Sam'), names.of('c.md', 'Samuel')]).toEqual(['Sam Ortiz', 'Sam Lee', 'Sam']);
	});

	it('concerns every note with such a decision', () => {
		const before = [is('a.md', 'A', 'B'), is('b.md', 'X', 'Y'), { path: 'c.md', kind: 'note', text: '' } as const];
		expect(changedNotes(correctionsByPath(before), correctionsByPath([...before, is('d.md', 'B', 'C')])).sort()).toEqual(['a.md', 'b.md', 'd.md']);
		expect(changedNotes(correctionsByPath(before), correctionsByPath(before.slice(0, 2)))).toEqual(['c.md']);
	});
});

const round = (name: string, principle: string): string => `## Round of ${principle}\n\n**Interviewer**: ${name}\n\n**Principles**\n- ${principle}\n\n`;
const NOTES = { 'Loop.md': `# Acme loop\n\n#interview\n\n[[More]]\n\n${round('Dana Reyes', 'Ownership')}${round('Sam Ortiz', 'Dive Deep')}`, 'More.md': `#interview\n\n${round('Petra Quill', 'Frugality')}` };
const people = (...corrections: Correction[]): string[] => prepare(NOTES, { corrections }).loops.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));

describe('in a loop', () => {
	it('a chain of decisions makes one person, in notes that know only a part of it', () => {
		expect(people().sort()).toEqual(['Dana Reyes', 'Petra Quill', 'Sam Ortiz']);
		const chain = [is('Loop.md', 'Sam Ortiz', 'Dana Reyes'), is('More.md', 'Dana Reyes', 'Petra Quill')];
		expect([people(...chain), people(...[...chain].reverse())]).toEqual([['Petra Quill'], ['Petra Quill']]);
		expect(people(is('Loop.md', 'Sam Ortiz', 'Petra Quill'), is('Loop.md', 'Dana Reyes', 'Sam Ortiz'))).toEqual(['Petra Quill']);
		expect(people(is('Loop.md', 'Sam Ortiz', 'Dana Reyes'), is('Loop.md', 'Dana Reyes', 'Petra Quill'))).toEqual(['Petra Quill']);
	});

	it('a circle leaves one person', () => {
		expect(people(is('Loop.md', 'Sam Ortiz', 'Dana Reyes'), is('Loop.md', 'Dana Reyes', 'Sam Ortiz'), is('More.md', 'Petra Quill', 'Dana Reyes'))).toEqual(['Sam Ortiz']);
	});

	it('who is dismissed under the name that was chosen is dismissed under both', () => {
		const not: Correction = { path: 'Loop.md', kind: 'interviewer', text: 'Dana Reyes', decision: 'not' };
		expect(people(is('Loop.md', 'Sam Ortiz', 'Dana Reyes'), not)).toEqual(['Petra Quill']);
		expect(people(is('Loop.md', 'Sam Ortiz', 'Ida Berg'), { ...not, text: 'Ida Berg' })).toEqual(['Dana Reyes', 'Petra Quill']);
	});
});
