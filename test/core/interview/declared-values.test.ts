import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { declaredValues } from '../../../src/core/interview/reading/declared-values';
import { prepare } from './prepared';

describe('a line lists the values of a company', () => {
	it.each([
		['Their values are Own the tide / Say it plainly / Leave it lighter.', ['Own the tide', 'Say it plainly', 'Leave it lighter']],
		['Competencies (from her email): ownership · dealing with ambiguity · craft', ['ownership', 'dealing with ambiguity', 'craft']],
		['They score five things, nothing fancy: people, delivery, judgment, and care', ['people', 'delivery', 'judgment', 'care']],
		['Values: say it in plain words, care, rope', ['say it in plain words', 'care', 'rope']],
		['Unsere Werte sind Klarheit, Mut und Haltung, Ruhe', ['Klarheit', 'Mut und Haltung', 'Ruhe']],
	])('%s', (line, values) => {
		expect(declaredValues(line)).toEqual(values);
	});

	it.each([
		['two names', 'Their values are candour and grit.'],
		['a sentence', 'Our values are what we do when nobody looks, when it rains and when it is late at night, they say.'],
		['no word for values', 'The boats are red, green and blue.'],
		['a name of more than five words', 'Values: say it all in plain words, care, rope'],
		['a row of links', 'Up: Interview hub · their values: values, question bank, Say It Early'],
		['nothing', ''],
	])('but not %s', (_, line) => {
		expect(declaredValues(line)).toEqual([]);
	});
});

describe('values that a note lists', () => {
	const NOTE = 'They score three things: hull care, rope work, and calm\n\n## Onsite\n- 10:00 Dana Reyes, skipper - rope work\n- 11:00 Per Lindqvist, mate – calm\n';

	it('are what people assess where their lines name them', () => {
		const { interviewers } = prepare({ 'Loop.md': NOTE }).loop('Loop.md');
		expect(interviewers.map(({ name, principles }) => [name, principles.map(({ principle }) => principle.name)])).toEqual([
			['Dana Reyes', ['rope work']], ['Per Lindqvist', ['calm']],
		]);
	});

	it('belong to all where a heading has both them and people', () => {
		const note = '## Loop\n- 10:00 Dana Reyes, skipper\n- 11:00 Per Lindqvist, mate\n\nCompetencies: rope work, calm, care\n';
		expect(readNote('Loop.md', note).interviews.map(({ interviewers }) => interviewers.map(({ name }) => name))).toEqual([['Dana Reyes'], ['Per Lindqvist']]);
	});
});

describe('a few words right above prompts are their theme', () => {
	const themeOf = (label: string): string[] => {
		const note = `# Interview\n\n${label}\n- Tell me about a time you lost a rope.\n- Describe a time you failed.\n`;
		return readNote('Bank.md', note).questions.flatMap(({ under }) => under);
	};

	it.each([['Own the tide (the tide, not the boat)', 'Own the tide'], ['Stay in the Room', 'Stay in the Room'], ['people', 'people']])('%s', (label, theme) => {
		expect(themeOf(label)).toContain(theme);
	});

	it.each(['They asked me all of these at once', 'Qs likely', 'See you there.'])('but not %s', (label) => {
		expect(themeOf(label)).not.toContain(label.replace('.', ''));
	});
});
