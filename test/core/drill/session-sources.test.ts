import { describe, expect, test } from 'vitest';
import { rememberedBefore } from '../../../src/core/drill/before';
import { percent, restsOn } from '../../../src/core/drill/estimate';
import { fingerprint } from '../../../src/core/drill/fingerprint';
import { followEdits } from '../../../src/core/drill/follow-edits';
import { hintsOf } from '../../../src/core/drill/hints';
import { writeLine } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import { countKey, countKeyName, modeName } from '../../../src/core/drill/scope-name';
import { grade, reveal, startSession, type Session } from '../../../src/core/drill/session';
import type { Card } from '../../../src/core/drill/turn';
import type { BankQuestion } from '../../../src/core/interview/bank';
import { graded, stamped } from './log-events';

function question(text: string): BankQuestion {
	return { key: text, text, kind: 'behavioral', places: [], principles: [], stories: [], couldFit: [] };
}

function card(text: string): Card {
	return { id: fingerprint(text), text, principle: null, path: 'Questions.md' };
}

function session(...texts: string[]): Session {
	return startSession({ id: 's1', mode: 'random', scope: 'all', title: 'All', seed: 1, targetMs: 120_000, cards: texts.map(card) }, 0);
}

describe('hints', () => {
	test('go from the slightest to the one that gives most away, and leave out what says nothing', () => {
		const all = hintsOf({ principle: 'Ownership', talkingPoints: ['two weeks', 'freeze'], stories: ['The late train', 'Another'] });
		expect(all.map(({ name, lines }) => [name, ...lines])).toEqual([['Principle', 'Ownership'], ['Story', 'The late train'], ['Talking points', 'two weeks', 'freeze']]);
		expect(hintsOf({ principle: null, talkingPoints: [], stories: [] })).toEqual([]);
	});
});

describe('what was remembered before a session', () => {
	test('is the history without that session', () => {
		const first = graded(stamped('k', 1, 0), 'q1', 3);
		const second = { ...graded(stamped('k', 2, 5), 'q1', 1), ses: 'later' };
		const with_ = replay([first, second].map(writeLine)).histories.get('q1') ?? null;
		const without = replay([first].map(writeLine)).histories.get('q1') ?? null;
		expect(rememberedBefore(with_, 'later')).toEqual({ memory: without?.memory, lastDay: without?.lastDay, lastGrade: 3 });
		expect(rememberedBefore(with_, 'other')).toBe(with_);
		expect(rememberedBefore(null, 'later')).toBe(null);
	});
});

describe('a session whose notes are edited', () => {
	const old = 'Tell me about a goal you took over from somebody else.';
	const edited = question('Tell me about a big goal you took over from somebody else.');

	test('follows the card on the table and those to come', () => {
		const followed = followEdits(session(old, 'Describe a risk you took.'), ({ text }) => (text === old ? null : question(text)), () => [edited, question('Describe a risk you took.')]);
		expect(followed.cards.map(({ text }) => text)).toEqual([edited.text, 'Describe a risk you took.']);
	});

	test('keeps a card that is over, and one that nothing in the note is like', () => {
		const over = grade(reveal(session(old, 'Describe a risk you took.'), 1), 3, 2);
		expect(followEdits(over, () => null, () => [edited]).cards).toEqual(over.cards);
		const gone = session(old);
		expect(followEdits(gone, () => null, () => [question('Which number was wrong?')])).toEqual(gone);
	});
});

describe('names from the log', () => {
	test('are told whatever became of the notes', () => {
		expect(countKeyName('all')).toBe('All questions');
		expect(countKeyName('weak>loop:Loops/Northwind loop.md')).toBe('Northwind loop');
		expect(countKeyName(countKey('mock', 'interviewer:Loops/Northwind loop.md:Dana Reyes'))).toBe('Dana Reyes');
		expect(countKey('random', 'all')).toBe('all');
		expect([modeName('mock'), modeName('random'), modeName('constructor')]).toEqual(['Mock round', '', '']);
	});
});

describe('an estimate in words', () => {
	test('says what it rests on and promises nothing', () => {
		expect([percent(0.644), percent(null)]).toEqual(['64 %', '–']);
		expect(restsOn({ value: 0.5, drilled: 3, of: 9, day: null })).toBe('3 of 9 practiced. An estimate from your own grades for a week from now, as no interview date is known.');
		expect(restsOn({ value: 0.5, drilled: 3, of: 9, day: null, isOver: true })).toBe('3 of 9 practiced. An estimate from your own grades for a week from now, as the interview date is past.');
	});
});
