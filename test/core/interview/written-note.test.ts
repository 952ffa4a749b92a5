import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../scripts/vault-folder';
import { saysSomething } from '../../../src/core/interview/interview-note';
import { askedBy } from '../../../src/core/interview/loop';
import { readNote } from '../../../src/core/interview/read-note';
import { writtenAgain, writtenHead, writtenNote } from '../../../src/core/interview/written-note';
import { found, prepare } from './prepared';

const texts = Object.fromEntries(readFolder('test-vault'));
const loop = '[[Loops/Lumen Harbor loop]]';
const [northwind = ''] = [texts['Loops/Northwind loop.md']];
const summary = (vault: Readonly<Record<string, string>>) => {
	const { bank, loops } = prepare(vault);
	return JSON.stringify([bank.questions, bank.stories, loops]);
};

describe('a note that the plugin wrote', () => {
	it('says of which kind it is, of which loop, and whose', () => {
		const text = writtenNote('sheet', { loop, interviewer: 'Ines "Q" Vale: lead' }, '# Round sheet\n');
		expect(writtenHead(text)).toEqual({ kind: 'sheet', loop, interviewer: 'Ines "Q" Vale: lead', isUnedited: true });
		expect(writtenHead(writtenNote('debrief', { loop: '', interviewer: null }, ''))).toMatchObject({ kind: 'debrief', loop: '', interviewer: null });
	});

	it('is unedited after a sync changed its line breaks, and edited once a word is different', () => {
		const text = writtenNote('sheet', { loop, interviewer: null }, '# Round sheet\n\n- One\n');
		expect(writtenHead(text.replaceAll('\n', '\r\n'))?.isUnedited).toBe(true);
		expect(writtenHead(`${text}\n\n`)?.isUnedited).toBe(true);
		expect(writtenHead(text.replace('One', 'Two'))?.isUnedited).toBe(false);
	});

	it('is no other note, whatever that says', () => {
		for (const text of ['', '# Sheet', '---\ninterview-loop: plan\n---\n', '---\ntitle: x\n---\ninterview-loop: sheet\n', '---\ninterview-loop: sheet\n'])
			expect(writtenHead(text)).toBeNull();
	});

	it('keeps the properties that the person added when it is written again', () => {
		const text = writtenNote('sheet', { loop, interviewer: 'Dana Reyes' }, 'Old\n');
		const held = text.replace('---\n', '---\ntags:\n  - print\ncssclasses: [wide]\n');
		const again = writtenAgain(held, writtenNote('sheet', { loop, interviewer: 'Dana Reyes' }, 'New $1\n'));
		expect(again.split('\n').slice(0, -2)).toEqual(expect.arrayContaining(['tags:', '  - print', 'cssclasses: [wide]', 'New $1'].slice(0, 3)));
		expect(again.endsWith('---\n\nNew $1\n')).toBe(true);
		expect(writtenHead(again)).toMatchObject({ interviewer: 'Dana Reyes', isUnedited: true });
		expect(writtenAgain(text, text)).toBe(text);
	});
});

describe('the reading', () => {
	it('finds nothing in a sheet, whatever is on it', () => {
		for (const [path, text] of Object.entries(texts)) {
			const note = readNote(path, writtenNote('sheet', { loop, interviewer: 'Odalys' }, text));
			expect([saysSomething(note), note.links, note.suggestions, note.nearMisses]).toEqual([false, [], [], []]);
		}
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => {
			expect(saysSomething(readNote('Sheet.md', writtenNote('sheet', { loop, interviewer: null }, body)))).toBe(false);
		}), { numRuns: 50 });
	});

	it('says the same of a vault with sheets and debriefs as of one without them, even if they are named after interviewers', () => {
		const about = { loop: '[[Loops/Northwind loop]]', interviewer: 'Fergus Tolland Abara' };
		const sheets = {
			'Loops/Fergus Tolland Abara.md': writtenNote('sheet', about, northwind),
			'Sheets/Northwind loop.md': writtenNote('sheet', { ...about, interviewer: null }, northwind),
			'People/Tomasz Vell.md': writtenNote('debrief', about, '## Asked\n\n- Tell me about a time you failed.\n\t- [[The vaccine fridge]]\n'),
		};
		expect(summary({ ...texts, ...sheets })).toBe(summary(texts));
	});

	const debrief = `# Debrief: Fergus Tolland Abara

## Asked

- Tell me about a bus that never came.

## New questions

- Tell me about a ferry you missed. What did you learn?
	- [[The vaccine fridge]]
- Why boats
	- a remark

## Remark

- Was that a question?
`;
	const asked = { 'Debriefs/Fergus.md': writtenNote('debrief', { loop: '[[Loops/Northwind loop]]', interviewer: 'Fergus Tolland Abara' }, debrief) };

	it('finds the new questions of a debrief, asked by its interviewer and with the stories told', () => {
		const note = readNote('Debriefs/Fergus.md', asked['Debriefs/Fergus.md']);
		expect(note.questions.map(({ text, followUps, askedBy: who, references }) => [text, followUps, who, references.map(({ target }) => target)])).toEqual([
			['Tell me about a ferry you missed.', ['What did you learn?'], 'Fergus Tolland Abara', ['The vaccine fridge']],
			['Why boats', [], 'Fergus Tolland Abara', []],
		]);
		expect([note.interviews, note.stories, note.links]).toEqual([[], [], []]);
	});

	it('adds them to the bank and to what the interviewer asks, and to nothing else', () => {
		const [before, now] = [prepare(texts), prepare({ ...texts, ...asked })];
		expect(now.bank.questions.length).toBe(before.bank.questions.length + 2);
		expect(now.bank.stories).toEqual(before.bank.stories);
		expect(now.asked('a ferry').stories.map(({ title, broken }) => [title, broken])).toEqual([['The vaccine fridge', false]]);
		expect(now.loops.map(({ path }) => path)).toEqual(before.loops.map(({ path }) => path));
		const people = (of: typeof now) => of.loops.flatMap(({ interviewers }) => interviewers);
		expect(people(now).map(({ name, place }) => [name, place])).toEqual(people(before).map(({ name, place }) => [name, place]));
		const who = people(now).filter((one) => askedBy(one).includes(now.asked('a ferry')));
		expect(who.map(({ name }) => name)).toEqual(['Fergus Tolland Abara']);
		expect(now.loops.flatMap(({ others }) => others).includes(now.asked('Why boats'))).toBe(false);
	});

	it('drops a new question that the person said is none', () => {
		const path = 'Debriefs/Fergus.md';
		const { bank } = prepare({ ...texts, ...asked }, { corrections: [{ kind: 'question', path, text: 'Why boats', decision: 'not' }] });
		expect(bank.inNote(path).map(({ question }) => question.text)).toEqual(['Tell me about a ferry you missed.']);
		expect(found(bank.questions.find(({ text }) => text.includes('ferry')), 'ferry').kind).toBe('behavioral');
	});
});
