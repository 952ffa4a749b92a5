import { describe, expect, it } from 'vitest';
import { prepare } from './prepared';

const LOOP = '# Onsite at Brannock\n- 9:30 Tomasz Wilk, engineer\n- 10:30 Bea Lindqvist, designer\n\n## Questions to ask them\n';

/** Whom to ask what in the loop of a note, by name, and "anybody". */
function toAsk(notes: Readonly<Record<string, string>>): Record<string, string[]> {
	const { interviewers, questionsToAsk } = prepare(notes).loop('Jobs/Brannock.md');
	const texts = (all: ReadonlyArray<{ readonly text: string }>): string[] => all.map(({ text }) => text);
	return { ...Object.fromEntries(interviewers.map((one) => [one.name, texts(one.questionsToAsk)])), anybody: texts(questionsToAsk) };
}

describe('a question to ask that begins with a name', () => {
	it.each([
		'- Tomasz: What did the last release cost?',
		'- Tomasz - What did the last release cost?',
		'- tomasz – What did the last release cost?',
		'- **Tomasz Wilk:** What did the last release cost?',
		'- (Tomasz) What did the last release cost?',
		'- @Wilk: What did the last release cost?',
		'- Mr Wilk: What did the last release cost?',
		'- for Tomasz: What did the last release cost?',
		'1. Tomasz: What did the last release cost?',
		'Tomasz: What did the last release cost?',
	])('is for that interviewer: %j', (line) => {
		expect(toAsk({ 'Jobs/Brannock.md': `${LOOP}${line}\n- Who is on call?` }))
			.toEqual({ 'Tomasz Wilk': ['What did the last release cost?'], 'Bea Lindqvist': [], anybody: ['Who is on call?'] });
	});

	it.each([
		'- Culture: what is lunch like?',
		'- Ines: what did it cost?',
		'- Releases - how often?',
		'- Tomasz and the others: what did it cost?',
	])('is for anybody where no interviewer has it: %j', (line) => {
		expect(toAsk({ 'Jobs/Brannock.md': `${LOOP}${line}` }))
			.toEqual({ 'Tomasz Wilk': [], 'Bea Lindqvist': [], anybody: [line.slice(2)] });
	});

	it('is for somebody whom another note of the loop names', () => {
		const other = '# Interview prep\nInterviewer: Tomasz Wilk\n\n## Questions to ask\n- Bea: how often do you veto?\n- Tomasz: what broke?';
		expect(toAsk({ 'Jobs/Brannock.md': `${LOOP}- Who is on call?`, 'Jobs/Prep.md': other })).toEqual({
			'Tomasz Wilk': ['what broke?'], 'Bea Lindqvist': ['how often do you veto?'], anybody: ['Who is on call?'],
		});
	});

	it('is for one person of a round of two', () => {
		const loop = '## 9:30 Tomasz Wilk and Bea Lindqvist\n\n**Questions to ask**\n- Bea: how often do you veto?\n- Who is on call?';
		expect(toAsk({ 'Jobs/Brannock.md': `# Brannock onsite\n${loop}` })).toEqual({
			'Tomasz Wilk': ['Who is on call?'], 'Bea Lindqvist': ['how often do you veto?', 'Who is on call?'], anybody: [],
		});
	});

	it('is for anybody where two have that first name', () => {
		const loop = `${LOOP.replace('designer', 'designer\n- 11:30 Bea Moravec, chef')}- Bea: how often do you veto?`;
		expect(toAsk({ 'Jobs/Brannock.md': loop }))
			.toMatchObject({ 'Bea Lindqvist': [], 'Bea Moravec': [], anybody: ['Bea: how often do you veto?'] });
	});
});
