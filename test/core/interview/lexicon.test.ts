import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/core/interview/day';
import { LANGUAGES } from '../../../src/core/interview/lexicon/lexicon';
import { list } from '../../../src/core/interview/lexicon/list';
import { readNote } from '../../../src/core/interview/read-note';

/** Every word of a language, whatever list it is in. */
function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe('the languages', () => {
	it('keep the braces and brackets of each expression together', () => {
		const count = (word: string, mark: string): number => word.split(mark).length - 1;
		const torn = LANGUAGES.flatMap(wordsIn).filter((word) => count(word, '{') !== count(word, '}') || count(word, '[') !== count(word, ']'));
		expect(torn).toEqual([]);
	});

	it('separate words by commas and lines, not within “{0,3}”', () => {
		expect(list('family.{0,3}tree, choir\n  boats')).toEqual(['family.{0,3}tree', 'choir', 'boats']);
	});

	it('have names of their own', () => {
		expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
	});

	it.each(LANGUAGES)('have names for all twelve months or for none: $name', ({ months }) => {
		expect([0, 12]).toContain(months.length);
	});

	it.each(LANGUAGES)('have labels for interviewers and phrases that ask for a story: $name', ({ people, openers }) => {
		expect(people?.labels?.interviewer?.length).toBeGreaterThan(0);
		expect(openers.stories.length).toBeGreaterThan(0);
	});

	it.each(LANGUAGES)('have no entry twice in a list: $name', (language) => {
		expect(repeatedIn(language)).toEqual([]);
	});
});

/** The entries that are in one list of a language more than once. */
function repeatedIn(words: object): string[] {
	return Object.entries(words).flatMap(([name, value]) => {
		if (Array.isArray(value)) return value.filter((word, i) => value.indexOf(word) < i).map((word) => `${name}: ${word}`);
		return typeof value === 'object' ? repeatedIn(value as object) : [];
	});
}

/** A small note in each language that has few examples elsewhere. */
const NOTES = [
	{
		name: 'dutch',
		note: `# Sollicitatiegesprek\n\n**Gesprekspartner**: Dana Reyes\n**Datum**: 4 maart 2026\n
- Heeft u ooit een deadline gemist?\n- Vertel over een conflict met een collega.\n
## Mijn vragen\n- Hoe groot is het team?\n`,
		asked: ['Heeft u ooit een deadline gemist?', 'Vertel over een conflict met een collega.'],
		back: 'Hoe groot is het team?',
		written: '4 maart 2026',
	},
	{
		name: 'italian',
		note: `# Colloquio di lavoro\n\n**Selezionatrice**: Dana Reyes\n**Data**: 4 marzo 2026\n
- Hai mai mancato una scadenza?\n- Raccontami di un conflitto con un collega.\n
## Domande da fare\n- Quanto è grande la squadra?\n`,
		asked: ['Hai mai mancato una scadenza?', 'Raccontami di un conflitto con un collega.'],
		back: 'Quanto è grande la squadra?',
		written: '4 marzo 2026',
	},
	{
		name: 'polish',
		note: `# Rozmowa kwalifikacyjna\n\n**Rozmowę prowadzi**: Dana Reyes\n**Data**: 4 marca 2026\n
- Czy kiedykolwiek nie dotrzymałeś terminu?\n- Opowiedz o konflikcie w zespole.\n
## Moje pytania\n- Jak duży jest zespół?\n`,
		asked: ['Czy kiedykolwiek nie dotrzymałeś terminu?', 'Opowiedz o konflikcie w zespole.'],
		back: 'Jak duży jest zespół?',
		written: '4 marca 2026',
	},
	{
		name: 'scandinavian',
		note: `# Anställningsintervju\n\n**Intervjuare**: Dana Reyes\n**Datum**: 4 mars 2026\n
- Har du någonsin missat en deadline?\n- Berätta om en konflikt med en kollega.\n
## Mina frågor\n- Hur stort är teamet?\n`,
		asked: ['Har du någonsin missat en deadline?', 'Berätta om en konflikt med en kollega.'],
		back: 'Hur stort är teamet?',
		written: '4 mars 2026',
	},
];

describe('a note', () => {
	it.each(NOTES)('in $name', ({ note, asked, back, written }) => {
		const read = readNote('Northwind.md', note);
		expect(read.interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name))).toEqual(['Dana Reyes']);
		expect(read.questions.map(({ text }) => text)).toEqual(asked);
		expect(read.questionsToAsk.concat(read.interviews.flatMap(({ questionsToAsk }) => questionsToAsk)).map(({ text }) => text)).toEqual([back]);
		expect(readDay(written)).toBe(Date.UTC(2026, 2, 4));
	});

	it.each([
		['dutch', 'Situatie', 'Taak', 'Actie', 'Resultaat'],
		['italian', 'Situazione', 'Compito', 'Azione', 'Risultato'],
		['polish', 'Sytuacja', 'Zadanie', 'Działanie', 'Rezultat'],
		['scandinavian', 'Situation', 'Uppgift', 'Åtgärd', 'Resultat'],
	])('that tells a story in %s', (_, ...labels) => {
		const note = `# Interview\n\n## The tow\n${labels.map((label) => `- **${label}**: I towed the barge to the harbor.\n`).join('')}`;
		expect(readNote('Tow.md', note).stories.map(({ parts }) => Object.values(parts).every((part) => part !== null))).toEqual([true]);
	});
});
