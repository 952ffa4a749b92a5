import { describe, expect, it } from 'vitest';
import { AMAZON_PRINCIPLES } from '../../../src/core/interview/amazon';
import { deriveBank } from '../../../src/core/interview/bank';
import { fold } from '../../../src/core/interview/fold';
import { THEMES } from '../../../src/core/interview/lexicon/theme-words';
import { readNote } from '../../../src/core/interview/read-note';
import { likened, likeness } from '../../../src/core/note/likeness';
import { AMAZON_QUESTIONS } from '../../../src/core/starter/amazon-questions';
import { offeredQuestions, questionsMadeFor } from '../../../src/core/starter/starter-list';
import { THEME_QUESTIONS } from '../../../src/core/starter/theme-questions';
import { valueThemes } from '../../../src/core/starter/value-themes';

const SIXTEEN = AMAZON_PRINCIPLES.slice(0, 16).map(([name]) => name);
const LISTS = [...Object.entries(AMAZON_QUESTIONS), ...Object.values(THEME_QUESTIONS).map((questions) => ['Zeal for boats', questions] as const)];
const ALL = LISTS.flatMap(([, questions]) => questions);

describe('the starter questions', () => {
	it('are six for each of the sixteen principles, with two follow-ups each, and six for each of the twelve themes', () => {
		expect(Object.keys(AMAZON_QUESTIONS)).toEqual(SIXTEEN);
		expect(Object.keys(THEME_QUESTIONS)).toEqual(THEMES);
		expect(THEMES).toHaveLength(12);
		expect(LISTS.every(([, questions]) => questions.length === 6)).toBe(true);
		expect(Object.values(AMAZON_QUESTIONS).flat().every((question) => question.length === 3)).toBe(true);
	});

	it('are all different, and none is much like another', () => {
		const texts = ALL.map(([text]) => ({ text, own: likened(text) }));
		const alike = texts.flatMap((one, i) => texts.slice(i + 1).flatMap((other) => (likeness(one.own, other.own) >= 0.6 ? [[one.text, other.text]] : [])));
		expect(alike).toEqual([]);
		const followUps = Object.values(AMAZON_QUESTIONS).map((questions) => questions.flatMap(([, ...more]) => more));
		for (const own of followUps) expect(new Set(own).size).toBe(own.length);
	});

	it('begin in many ways', () => {
		const openings = new Set(ALL.map(([text]) => text.split(' ').slice(0, 2).join(' ')));
		expect(openings.size).toBeGreaterThan(12);
	});

	it.each(LISTS)('on %s are each read as a behavioral question with its follow-ups, and name no other principle', (name, questions) => {
		for (const [text, ...followUps] of questions) {
			const note = readNote('Loop.md', `# Loop\n\n**Interviewer**: Dana Reyes\n**Principles**\n- ${name}\n\n## ${name}\n\n- ${text}\n${followUps.map((one) => `\t- ${one}\n`).join('')}`);
			const found = deriveBank([note], () => null).questions;
			expect(found.map((one) => [one.text, one.kind, one.principles.map((principle) => principle.name)])).toEqual([[text, 'behavioral', [name]]]);
			expect(found[0]?.places[0]?.question).toMatchObject({ followUps, named: [], talkingPoints: [] });
			expect(SIXTEEN.filter((other) => other !== name && ` ${fold([text, ...followUps].join(' '))} `.includes(` ${fold(other)} `))).toEqual([]);
		}
	});

	it('are asked by themselves, too: each counts in a plain list of questions', () => {
		const note = readNote('Interview questions.md', `# Interview questions\n\n${ALL.map(([text]) => `- ${text}\n`).join('')}`);
		expect(note.questions.map(({ text }) => text)).toEqual(ALL.map(([text]) => text));
	});
});

describe('what is offered', () => {
	const key = fold('Ownership');
	const made = AMAZON_QUESTIONS['Ownership'] ?? [];

	it('leaves out what the notes have already, in other spelling and in much the same words', () => {
		expect(offeredQuestions({ key }, null, [])).toEqual(made);
		expect(offeredQuestions({ key }, null, [`**${(made[0]?.[0] ?? '').toUpperCase()}**`])).toEqual(made.slice(1));
		expect(offeredQuestions({ key }, null, [(made[1]?.[0] ?? '').replace('a piece of work', 'some piece of work')])).toEqual(made.filter((_, i) => i !== 1));
		expect(offeredQuestions({ key }, null, ['Tell me about a problem.'])).toEqual(made);
	});

	it('is on a theme for a value that is none of the sixteen principles', () => {
		expect(questionsMadeFor({ key: fold('Zeal for boats') })).toBe(null);
		expect(offeredQuestions({ key: 'zeal for boats' }, 'Conflict', [])).toEqual(THEME_QUESTIONS['Conflict']);
		expect(offeredQuestions({ key: 'zeal for boats' }, null, [])).toEqual([]);
	});

	it.each([
		['Disagree openly', 'Conflict by Disagree, Feedback by openly'],
		['Move fast', 'Deadline by fast'],
		['Open company, open hearts', 'Feedback by Open open, Motivation by hearts'],
		['Think big', 'Motivation by Think big'],
		['Careers & caring', 'Teamwork by caring'],
		['Zeal for boats', ''],
		['', ''],
	])('matches "%s" to: %s', (value, expected) => {
		expect(valueThemes(value).map(({ theme, words }) => `${theme} by ${words.join(' ')}`).join(', ')).toBe(expected);
	});
});
