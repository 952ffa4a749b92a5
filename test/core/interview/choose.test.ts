import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamed, liesIn, metadataMatches, tieOf, type NoteMeta } from '../../../src/core/interview/choose';
import { fold } from '../../../src/core/interview/fold';
import { metaOfText } from '../../../src/core/interview/note-meta';
import { interviewWordIn, mayHoldInterviewWord } from '../../../src/core/interview/words';

const meta = (known: Partial<NoteMeta>): NoteMeta => ({ path: 'Notes/Tuesday.md', headings: [], tags: [], properties: [], links: [], ...known });

describe('a note is tied to interviews by', () => {
	it.each<[string, Partial<NoteMeta>]>([
		['a word in its path', { path: 'Career/Interview prep.md' }],
		['a word written together in its path', { path: 'Career/BehavioralQuestions.md' }],
		['a folder of its path', { path: 'Interviews/2026/Ward boards.md' }],
		['a heading', { headings: ['Leadership Principles'] }],
		['a heading that is a principle of two words', { headings: ['Dive Deep'] }],
		['a tag', { tags: ['#interview/loop'] }],
		['a property’s name', { properties: [['interview-date', '2026-12-04']] }],
		['a property’s value', { properties: [['type', 'behavioral']] }],
		['a link', { links: ['leadership-principles#Ownership'] }],
		['a German word', { headings: ['Vorstellungsgespräch am Montag'] }],
		['a French word', { path: 'Entretien chez Lumière.md' }],
		['a Spanish word', { tags: ['entrevista'] }],
		['a Russian word', { headings: ['Собеседование в пятницу'] }],
		['a Chinese word inside another', { headings: ['我的面试准备'] }],
		['a Korean word', { path: '면접 준비.md' }],
	])('%s', (_, known) => {
		expect(metadataMatches(meta(known))).toBe(true);
	});

	it('the word that was found', () => {
		expect(tieOf(meta({ headings: ['Questions of the Bar Raiser'] }))).toBe('bar raiser');
	});
});

describe('a note is not tied to interviews by', () => {
	it.each<[string, Partial<NoteMeta>]>([
		['nothing at all', {}],
		['a lone word that is also a principle', { headings: ['Ownership'] }],
		['behavioral design patterns', { headings: ['Behavioral', 'Creational', 'Observer'] }],
		['behavioral economics', { path: 'Books/Behavioral economics.md' }],
		['a word that only begins so', { headings: ['Interventions'] }],
	])('%s', (_, known) => {
		expect(metadataMatches(meta(known))).toBe(false);
	});
});

describe('the quick look for a word of interviews', () => {
	const words = ['Bar', 'raiser', 'Dive', 'DEEP', 'interviews', 'Learn', 'be curious', 'Vorstellungsgespräch', 'entretien', 'embauche', 'd’', '面试', 'ｉｎｔｅｒｖｉｅｗ', 'star', 'stories'];
	const marks = [' ', '-', ' & ', ' / ', '\n', ' … ', '’', '##', ' the '];

	it('never misses one, whatever is between its parts', () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 6 }), (parts) => {
			const text = parts.flat().join('');
			return mayHoldInterviewWord(text) || interviewWordIn(fold(text)) === null;
		}), { numRuns: 500 });
	});

	it('passes over most of what people write', () => {
		expect(['Soup for Sunday', 'How to prune roses', 'docker compose notes'].filter(mayHoldInterviewWord)).toEqual([]);
	});
});

describe('a note is named by the person', () => {
	const nobody = { folders: [], tags: [], properties: [] };

	it('through the folder it lies in', () => {
		const note = meta({ path: 'Career/Loops/March.md' });
		expect(isNamed(note, { ...nobody, folders: ['Career'] })).toBe(true);
		expect(isNamed(note, { ...nobody, folders: ['/Career/Loops/'] })).toBe(true);
		expect(isNamed(note, { ...nobody, folders: ['Care'] })).toBe(false);
		expect(isNamed(note, { ...nobody, folders: ['Loops'] })).toBe(false);
	});

	it('through a tag, with or without its hash', () => {
		const note = meta({ tags: ['#Prep', 'deep/er'] });
		expect(isNamed(note, { ...nobody, tags: ['prep'] })).toBe(true);
		expect(isNamed(note, { ...nobody, tags: ['#prep'] })).toBe(true);
		expect(isNamed(note, { ...nobody, tags: ['deep'] })).toBe(false);
	});

	it('through a property, by its name or with its value', () => {
		const note = meta({ properties: [['Interview', 'Questions']] });
		expect(isNamed(note, { ...nobody, properties: ['interview'] })).toBe(true);
		expect(isNamed(note, { ...nobody, properties: ['interview:questions'] })).toBe(true);
		expect(isNamed(note, { ...nobody, properties: ['interview:stories'] })).toBe(false);
	});

	it('through nothing when nothing was named', () => {
		expect(isNamed(meta({ tags: ['interview'] }), nobody)).toBe(false);
	});

	it('anywhere, when the folder is the whole vault', () => {
		expect(liesIn('Any/Where.md', '')).toBe(true);
		expect(liesIn('Any/Where.md', '/')).toBe(true);
	});
});

describe('what the app’s cache would know', () => {
	it('is taken from the text', () => {
		const text = '---\ntags: [loop, interview]\ncompany: Lumen Harbor\n---\n# Rounds\n\n[[People/Ines Okoro|Ines]] #monday\n';
		expect(metaOfText('Loop.md', text)).toEqual({
			path: 'Loop.md', headings: ['Rounds'], tags: expect.arrayContaining(['loop', 'interview']), properties: [['tags', 'loop, interview'], ['company', 'Lumen Harbor']], links: ['People/Ines Okoro'],
		});
		expect(metaOfText('Loop.md', text).tags.map((tag) => tag.replace('#', ''))).toContain('monday');
	});
});
