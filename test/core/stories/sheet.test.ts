import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../scripts/vault-folder';
import { saysSomething } from '../../../src/core/interview/interview-note';
import type { Loop, LoopInterviewer } from '../../../src/core/interview/loop';
import { readNote } from '../../../src/core/interview/read-note';
import { writtenNote } from '../../../src/core/interview/written-note';
import { plainText } from '../../../src/core/note/plain-text';
import { readOutline } from '../../../src/core/note/read-outline';
import { keyWordReader } from '../../../src/core/stories/key-words';
import { KnownStories } from '../../../src/core/stories/known-stories';
import { derivePlan } from '../../../src/core/stories/plan';
import { sheetBody, sheetTitle, type SheetFacts } from '../../../src/core/stories/sheet';
import { found, prepare, type Prepared } from '../interview/prepared';
import { heardOf, nothingElse } from './loops';

const texts = Object.fromEntries(readFolder('test-vault'));
const demo = prepare(texts);
const lumen = demo.loop('Loops/Lumen Harbor loop.md');

function factsOf({ bank }: Prepared, loop: Loop, name: string | null, more: Partial<SheetFacts> = {}, vault: Record<string, string> = texts): SheetFacts {
	return {
		loop, interviewer: name === null ? null : found(loop.interviewers.find((one) => one.name === name), name),
		plan: derivePlan(loop, nothingElse(bank)), keyWords: keyWordReader(new KnownStories(bank).all, new Map(Object.entries(vault))),
		linkTo: ({ title }) => `[[${title}]]`, timesPracticed: () => 0, ...more,
	};
}

describe('the sheet of one interviewer', () => {
	it('is the page for the day', () => {
		expect(sheetBody(factsOf(demo, lumen, 'Bettina Asare'))).toBe(`# Round sheet: Bettina Asare, Lumen Harbor loop

Hiring manager · 4 Dec 2026, 09:30

## Stories

- **Start With the Patient**
	- First: [[The vaccine fridge]]: 9 degrees, seven, pharmacist, children, 27 clinics
- **Say the Hard Thing**
	- First: [[Saying no to the kiosk launch]]: islands, beside, promise, 11,400 tickets, 6 times

## Likely questions

- Tell me about a user you have met in person.
- Tell me about a meeting in which you were the only one against.
- tell me about your team
- Describe a feature that you dropped because it helped us more than it helped them.
- Tell me about bad news that you had to bring upward.
- When did the right thing for a customer cost the company money?

## Questions to ask

- What would make you say after a year that this hire was a mistake?
- How does a nurse's complaint reach the team today?
- Which decision of last year would you take back?

## To review

- values
- my history
`);
	});

	it('has the questions that were practiced least', () => {
		const timesPracticed: SheetFacts['timesPracticed'] = ({ text }) => (/user you have met|only one against/.test(text) ? 2 : 0);
		const likely = sheetBody(factsOf(demo, lumen, 'Bettina Asare', { timesPracticed })).split('## Likely questions\n\n')[1]?.split('\n') ?? [];
		expect(likely[0]).toBe('- tell me about your team');
		expect(likely.slice(0, 6).join('\n')).not.toMatch(/user you have met|only one against/);
	});

	it('says what was told once the round is over, and that no story is left where that is so', () => {
		const plan = derivePlan(lumen, { ...nothingElse(demo.bank), toldTo: heardOf({ 'Bettina Asare': ['The vaccine fridge'] }) });
		expect(sheetBody(factsOf(demo, lumen, 'Bettina Asare', { plan }))).toBe(
			'# Round sheet: Bettina Asare, Lumen Harbor loop\n\nHiring manager · 4 Dec 2026, 09:30\n\nThis round is over.\n\n## Stories told\n\n- The vaccine fridge\n');
		const whole = sheetBody(factsOf(demo, lumen, null, { plan })).split('\n## ');
		expect(whole.find((round) => round.startsWith('Bettina Asare'))).not.toContain('Likely questions');
		expect(whole.find((round) => round.startsWith('Mikkel Prado'))).toContain(
			'- **Start With the Patient**\n\t- No story left\n\t- [[The vaccine fridge]]: told to Bettina Asare on 4 Dec 2026\n');
		expect(sheetBody(factsOf(demo, lumen, 'Leif Tander'))).toContain('- **Teach What You Know**\n\t- No story yet\n');
	});

	it('names the day of the loop for a round that only has a time', () => {
		const { loops, ...rest } = prepare({ 'Loop.md': '---\ninterview-date: 2026-12-04\n---\n# Interview loop\n\n#### Interview 1, 10:45\n**Interviewer**: Dana Reyes\n**Principles**\n- Ownership\n' });
		const loop = found(loops[0], 'a loop');
		expect(sheetBody(factsOf({ ...rest, loops }, loop, 'Dana Reyes', {}, {}))).toContain('\n4 Dec 2026, 10:45\n');
	});
});

describe('the sheet of a whole loop', () => {
	const body = sheetBody(factsOf(demo, lumen, null));

	it('has everybody in the order of the schedule, with the time as in the sidebar', () => {
		expect(body.split('\n').slice(0, 3)).toEqual(['# Round sheet: Lumen Harbor loop', '', '4 Dec 2026']);
		const heads = [...body.matchAll(/^## (.*)\n\n(.*)$/gm)].map(([, name, about]) => [name, about]);
		expect(heads).toEqual([
			['Bettina Asare', 'Hiring manager · 09:30'], ['Corwin Falkenrath', 'Standards keeper · 10:45'], ['Yusra Haddad-Lie', '13:00'],
			['Leif Tander', '13:00'], ['Mikkel Prado', 'Clinical lead · 7 Dec, 15:00'],
		]);
	});

	it('has what is for all rounds at its end', () => {
		const northwind = sheetBody(factsOf(demo, demo.loop('Loops/Northwind loop.md'), null));
		expect(northwind.split('## To review for all rounds')[1]).toContain('\n- distributed systems\n- consistent hashing\n');
	});

	it('is the same each time', () => {
		expect(sheetBody(factsOf(prepare(texts), lumen, null))).toBe(body);
	});
});

it('escapes names, and says nothing to the reading', () => {
	const person = (name: string): LoopInterviewer => ({ ...found(lumen.interviewers[0], 'somebody'), name, role: null, date: null, rounds: [], principles: [], questions: [] });
	const words = fc.string({ unit: fc.constantFrom(...'Ab 1.-#[]*_`=%$<&|\\'), minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
	fc.assert(fc.property(words, (name) => {
		const interviewer = person(name);
		const body = sheetBody({ ...factsOf(demo, lumen, null), interviewer, plan: { rounds: [] } });
		const title = readOutline(body).blocks[0];
		expect(plainText(title?.text ?? '')).toBe(sheetTitle(lumen, interviewer).replace(/\s+/g, ' ').trim());
		expect(saysSomething(readNote('Sheet.md', writtenNote('sheet', { loop: '', interviewer: name }, body)))).toBe(false);
	}), { numRuns: 100 });
});

const SEED = '../shared/seed-note.md';
describe.skipIf(!existsSync(SEED))('the sheet of the seed note', () => {
	const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
	const seed = prepare({ 'seed-note.md': text });
	const loop = found(seed.loops[0], 'a loop');
	const body = sheetBody(factsOf(seed, loop, null, {}, { 'seed-note.md': text }));
	const value = (line: number): string => (text.split('\n')[line] ?? '').replace(/\*/g, '').replace(/^[^:]*:\s*/, '').trim();

	it('has its five interviewers, each with their principles, and the three questions of each who asks any', () => {
		expect([...body.matchAll(/^## (.*)$/gm)].map(([, name]) => name).slice(0, 5)).toEqual([53, 254, 268, 281, 294].map(value));
		const rounds = body.split(/^## /m).slice(1, 6);
		expect(rounds.map((round) => round.match(/^- \*\*/gm)?.length)).toEqual([3, 2, 2, 2, 2]);
		const asked = rounds.map((round) => round.split('### Likely questions\n\n')[1]?.split('\n\n')[0]?.split('\n').length ?? 0);
		expect(asked).toEqual(loop.interviewers.map(({ principles }) => Math.min(3, principles.reduce((sum, { questions }) => sum + questions.length, 0))));
	});
});
