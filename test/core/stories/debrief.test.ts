import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../scripts/vault-folder';
import { midnightOf } from '../../../src/core/interview/day';
import { askedBy, type LoopInterviewer } from '../../../src/core/interview/loop';
import { readNote } from '../../../src/core/interview/read-note';
import { writtenNote } from '../../../src/core/interview/written-note';
import { debriefBody, nextToDebrief, storiesToTell } from '../../../src/core/stories/debrief';
import { derivePlan } from '../../../src/core/stories/plan';
import { found, prepare } from '../interview/prepared';
import { nothingElse } from './loops';

const { bank, loop: loopAt } = prepare(Object.fromEntries(readFolder('test-vault')));
const loop = loopAt('Loops/Lumen Harbor loop.md');
const called = (name: string): LoopInterviewer => found(loop.interviewers.find((one) => one.name === name), name);
const linkTo = (title: string): string => `[[${title}]]`;

describe('the note of a debrief', () => {
	const asked = [
		{ text: 'Tell me about a user you have met in person.', isNew: false, story: 'The vaccine fridge' },
		{ text: '1. Why *us*? And why now?', isNew: true, story: 'Splitting the on-call' },
		{ text: 'tell me about your team', isNew: false, story: '' },
	];
	const body = debriefBody(loop, called('Bettina Asare'), { asked, grade: 2, remark: '# Late\n\nAsk again.' }, linkTo);

	it('lists what was asked with the stories told, what was new, how it went, and the remark as typed', () => {
		expect(body).toBe(`# Debrief: Bettina Asare, Lumen Harbor loop

4 Dec 2026, 09:30 · shaky (2 of 4)

## Asked

- Tell me about a user you have met in person.
	- [[The vaccine fridge]]
- tell me about your team

## New questions

- 1\\. Why \\*us\\*? And why now?
	- [[Splitting the on-call]]

## Remark

\\# Late

Ask again.
`);
	});

	it('gives its new questions, and only those, to the reading', () => {
		const { questions } = readNote('Debrief.md', writtenNote('debrief', { loop: '', interviewer: 'Bettina Asare' }, body));
		expect(questions.map(({ text, followUps, askedBy: who, references }) => [text, followUps, who, references.map(({ target }) => target)])).toEqual([
			['Why *us*?', ['And why now?'], 'Bettina Asare', ['Splitting the on-call']],
		]);
	});

	it('has no more than its title and time when nothing else was said', () => {
		expect(debriefBody(loop, called('Leif Tander'), { asked: [], grade: null, remark: ' ' }, linkTo)).toBe('# Debrief: Leif Tander, Lumen Harbor loop\n\n4 Dec 2026, 13:00\n');
	});
});

describe('whose debrief is due', () => {
	const day = (date: string): number => midnightOf(Date.parse(date) / 86_400_000);
	const next = (today: string, ...has: string[]): string | undefined => nextToDebrief(loop, day(today), ({ name }) => has.includes(name))?.name;

	it('is the first in the schedule whose round is today or past and who has none', () => {
		expect(next('2026-12-04')).toBe('Bettina Asare');
		expect(next('2026-12-05', 'Bettina Asare', 'Corwin Falkenrath')).toBe('Yusra Haddad-Lie');
		expect(next('2026-12-06', 'Bettina Asare', 'Corwin Falkenrath', 'Yusra Haddad-Lie', 'Leif Tander')).toBe('Leif Tander');
		expect(next('2026-12-07', 'Bettina Asare', 'Corwin Falkenrath', 'Yusra Haddad-Lie', 'Leif Tander')).toBe('Mikkel Prado');
	});

	it('is the first of all before any round, and nobody in a loop without people', () => {
		expect(next('2026-11-01')).toBe('Bettina Asare');
		expect(nextToDebrief({ date: null, interviewers: [] }, 0, () => false)).toBe(null);
	});
});

describe('the stories that may have been told', () => {
	const plan = derivePlan(loop, nothingElse(bank));

	it('are the planned ones first, then those that the question links, then the others by name, each once', () => {
		const corwin = called('Corwin Falkenrath');
		const question = found(askedBy(corwin).find(({ text }) => text.includes('best thing you ever switched off')), 'a question');
		const { planned, linked, others } = storiesToTell(question, corwin, plan, bank);
		expect(planned).toEqual(['The dashboard I deleted', 'One form instead of nine']);
		expect(linked).toEqual([]);
		expect(others).toContain('The vaccine fridge');
		expect(others).toEqual([...others].sort((a, b) => a.localeCompare(b)));
		expect([...planned, ...linked, ...others]).toHaveLength(new Set([...planned, ...linked, ...others]).size);
	});

	it('of a question that no note has are all that is planned for the interviewer, then the others', () => {
		expect(storiesToTell(null, called('Corwin Falkenrath'), plan, bank).planned).toHaveLength(4);
		expect(storiesToTell(null, { name: 'Nobody' }, plan, bank).planned).toEqual([]);
	});
});
