import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import type { Correction } from '../../../src/core/interview/reading/corrections';
import { dismissedNames, reviewNotes, suggestedFor, suggestionsInWords } from '../../../src/core/interview/review';

const LOOP = readNote('Loops/Acme.md', '## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n## Ownership\n\n1. Tell me about a goal.\n');
const CALL = readNote('Loops/Interview prep.md', '# Interview prep\n\n- ask Petra Quill about the role\n');
const FAR = readNote('Ferry.md', 'Recruiter: Kiln');

describe('the review', () => {
	it('lists people, principles, stories and questions of each note, each once', () => {
		expect(reviewNotes([LOOP, readNote('Garden.md', 'Beans.')], [])).toMatchObject([{ path: 'Loops/Acme.md', people: [{ text: 'Dana Reyes', line: 2 }], principles: [{ text: 'Ownership' }], stories: [], questions: [{ text: 'Tell me about a goal.' }] }]);
	});

	it('says in which notes the same was found', () => {
		const again = readNote('Loops/Acme 2.md', '## Interview 1\n\n**Interviewer**: dana reyes\n\n**Principles**\n- ownership\n');
		const [first] = reviewNotes([LOOP, again, CALL], []);
		expect([first?.people[0]?.paths, first?.principles[0]?.paths, first?.questions[0]?.paths]).toEqual([['Loops/Acme.md', 'Loops/Acme 2.md'], ['Loops/Acme.md', 'Loops/Acme 2.md'], ['Loops/Acme.md']]);
	});

	it('lists a note that only suggests something', () => {
		expect(reviewNotes([CALL], [])[0]?.suggestions.map(({ text }) => text)).toEqual(['Petra Quill']);
	});
});

describe('suggestions for a loop', () => {
	it('are those of its notes and of notes in their folders; for all questions, all', () => {
		const texts = (notes: readonly string[]): string[] => suggestedFor({ notes }, [CALL, FAR, LOOP], []).map(({ text }) => text);
		expect(texts(['Loops/Acme.md'])).toEqual(['Petra Quill']);
		expect(texts([])).toEqual(['Petra Quill', 'Kiln']);
	});

	it('are no people who interview by another note, and nobody twice', () => {
		const known = readNote('Loops/Kiln.md', '## Round 1\n\n**Interviewer**: Petra Quill\n');
		const again = readNote('Loops/Interview prep 2.md', '# Interview prep\n\n- ask Petra Quill about the role\n');
		expect(suggestedFor({ notes: [] }, [CALL, again], []).map(({ text }) => text)).toEqual(['Petra Quill']);
		expect(suggestedFor({ notes: [] }, [CALL, known], [])).toEqual([]);
		expect(reviewNotes([CALL, known], []).map(({ path }) => path)).toEqual(['Loops/Kiln.md']);
	});

	it('omit people who were dismissed in another note, by this name or a full one', () => {
		const [one] = CALL.suggestions;
		if (one === undefined) throw new Error('nothing is suggested');
		const first = { ...CALL, path: 'Loops/Interview prep 2.md', suggestions: [{ ...one, text: 'Petra' }] };
		const suggested = (...names: string[]): string[] => suggestedFor({ notes: [] }, [CALL, first], names).map(({ text }) => text);
		expect(suggested()).toEqual(['Petra Quill', 'Petra']);
		expect(suggested('Petra')).toEqual(['Petra Quill']);
		expect(suggested('petra quill')).toEqual([]);
		expect(suggested('Petra Lund')).toEqual(['Petra Quill']);
	});

	it('come back for a name that was dismissed in one note and later kept in another', () => {
		const decided = (decision: 'keep' | 'not'): Correction => ({ path: `${decision}.md`, kind: 'interviewer', text: 'Petra Quill', decision });
		expect(dismissedNames([decided('keep'), decided('not')])).toEqual(['Petra Quill']);
		expect(dismissedNames([decided('not'), decided('keep')])).toEqual([]);
	});

	it('are counted in words', () => {
		const [one] = CALL.suggestions;
		if (one === undefined) throw new Error('nothing is suggested');
		expect([[], [one], [one, one], [one, { ...one, kind: 'story' as const }]].map(suggestionsInWords)).toEqual([null, '1 more person?', '2 more people?', '2 more findings?']);
	});
});
