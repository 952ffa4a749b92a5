import { describe, expect, it } from 'vitest';
import { questionsIn, scopeKey, scopeTitle, type Scope } from '../../../src/core/interview/scope';
import { prepare } from './prepared';

const { bank, loops } = prepare({
	'Loops/Boatyard.md': [
		'# Boatyard', '', '## Interview 1', '', '**Interviewer**: Ines Okoro', '', '**Principles**', '- Ownership', '- Frugality', '',
		'## Interview 2', '', '**Interviewer**: Per Lindqvist', '', '**Principles**', '- Frugality', '',
		'## System Design Interview', '', '**Questions:**', '', '1. How many boats an hour?', '2. What may be late?', '',
		'## Why the boatyard?', '', 'The smell of tar.', '',
	].join('\n'),
	'Loops/Lighthouse.md': '# Lighthouse\n\n## Interview 1\n\n**Interviewer**: Marta Quell\n\n**Values**\n- Keep the Lamp Lit\n',
	'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a leak.\n- Tell me about a date you made. (Frugality)\n',
	'Interviews/Frugality.md': '# Frugality\n\n- Tell me about a rope you kept.\n',
	'Interviews/Keep the Lamp Lit.md': '# Keep the Lamp Lit\n\n- Tell me about a time you kept watch.\n',
	'Interview leftovers.md': '# Interview leftovers\n\n- Tell me about a time you laughed.\n- Tell me about a leak.\n',
});

const texts = (scope: Scope): string[] => questionsIn(scope, bank, loops).map(({ text }) => text.replace(/^Tell me about a (?:time you )?|\.$/g, ''));

describe('a drill draws', () => {
	it('from everything: each behavioral question once', () => {
		expect(texts({ kind: 'all' }).sort()).toEqual(['date you made', 'kept watch', 'laughed', 'leak', 'rope you kept']);
	});

	it('from a loop: what its interviewers ask first, then what nobody asks, nothing of the other loop', () => {
		expect(texts({ kind: 'loop', loop: 'Loops/Boatyard.md' })).toEqual(['leak', 'date you made', 'rope you kept', 'laughed']);
	});

	it('from a loop: what its one interviewer asks and what belongs to no loop', () => {
		expect(texts({ kind: 'loop', loop: 'Loops/Lighthouse.md' })).toEqual(['kept watch', 'laughed']);
	});

	it('from an interviewer: what their principles reach', () => {
		expect(texts({ kind: 'interviewer', loop: 'Loops/Boatyard.md', name: 'Per Lindqvist' }).sort()).toEqual(['date you made', 'rope you kept']);
		expect(texts({ kind: 'interviewer', loop: 'Loops/Boatyard.md', name: 'Ines Okoro' }).sort()).toEqual(['date you made', 'leak', 'rope you kept']);
	});

	it('from a principle: what probes it anywhere', () => {
		expect(texts({ kind: 'principle', loop: null, key: 'ownership' })).toEqual(['leak']);
		expect(texts({ kind: 'principle', loop: 'Loops/Boatyard.md', key: 'frugality' }).sort()).toEqual(['date you made', 'rope you kept']);
	});

	it('from a note: its behavioral questions in order, those of other notes too when repeated', () => {
		expect(texts({ kind: 'note', path: 'Interview leftovers.md' })).toEqual(['laughed', 'leak']);
		expect(texts({ kind: 'note', path: 'Loops/Boatyard.md' })).toEqual([]);
	});

	it('from a protocol: its system-design questions only', () => {
		expect(texts({ kind: 'protocol', path: 'Loops/Boatyard.md' })).toEqual(['How many boats an hour?', 'What may be late?']);
	});

	it('from one question, of any kind', () => {
		const why = bank.questions.find(({ kind }) => kind === 'answer-heading');
		expect(texts({ kind: 'question', key: why?.key ?? '' })).toEqual(['Why the boatyard?']);
	});

	it.each<Scope>([
		{ kind: 'loop', loop: 'Gone.md' },
		{ kind: 'interviewer', loop: 'Gone.md', name: 'Ines Okoro' },
		{ kind: 'interviewer', loop: 'Loops/Boatyard.md', name: 'Nobody' },
		{ kind: 'principle', loop: null, key: 'gone' },
		{ kind: 'note', path: 'Gone.md' },
		{ kind: 'protocol', path: 'Interviews/Ownership.md' },
		{ kind: 'question', key: 'gone' },
	])('nothing from what is gone: %j', (scope) => {
		expect(texts(scope)).toEqual([]);
	});
});

describe('a scope’s name', () => {
	it.each<[Scope, string]>([
		[{ kind: 'all' }, 'All questions'],
		[{ kind: 'loop', loop: 'Loops/Boatyard.md' }, 'Boatyard'],
		[{ kind: 'loop', loop: 'Loops/Gone.md' }, 'Gone'],
		[{ kind: 'interviewer', loop: 'Loops/Boatyard.md', name: 'Ines Okoro' }, 'Ines Okoro'],
		[{ kind: 'principle', loop: null, key: 'ownership' }, 'Ownership'],
		[{ kind: 'note', path: 'Interview leftovers.md' }, 'Interview leftovers'],
		[{ kind: 'protocol', path: 'Loops/Boatyard.md' }, 'System design in Boatyard'],
		[{ kind: 'question', key: 'tell me about a leak' }, 'One question'],
		[{ kind: 'question', key: 'gone' }, 'One question'],
	])('%j is “%s”', (scope, title) => {
		expect(scopeTitle(scope, bank, loops)).toBe(title);
	});
});

describe('a scope’s key', () => {
	it('is another one for each scope', () => {
		const scopes: Scope[] = [
			{ kind: 'all' }, { kind: 'loop', loop: 'a' }, { kind: 'loop', loop: 'b' }, { kind: 'interviewer', loop: 'a', name: 'b' }, { kind: 'principle', loop: null, key: 'a' },
			{ kind: 'principle', loop: 'a', key: 'a' }, { kind: 'note', path: 'a' }, { kind: 'protocol', path: 'a' }, { kind: 'question', key: 'a' },
		];
		expect(new Set(scopes.map(scopeKey)).size).toBe(scopes.length);
	});
});
