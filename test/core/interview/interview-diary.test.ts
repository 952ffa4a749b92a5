import { describe, expect, it } from 'vitest';
import { isRoundName } from '../../../src/core/interview/reading/people/people-lexicon';
import { readNote } from '../../../src/core/interview/read-note';

const STORY = [
	'## The lighthouse lamp', '', '**Situation**: The lamp went out in a gale.', '**Task**: I had the watch that night.',
	'**Action**: I rowed over and lit it by hand.', '**Result**: Two ferries came home.', '',
].join('\n');
const ASKED = '- Tell me about a time you lost a rope.\n- Why do you want to leave?\n';

/** What a note on an interview holds. */
function read(note: string): { readonly stories: string[]; readonly questions: string[] } {
	const { stories, questions } = readNote('Interviews/Harbour.md', note);
	return { stories: stories.map(({ title }) => title), questions: questions.map(({ text }) => text) };
}

describe('a round', () => {
	it.each(['Round A', 'Round C', 'round h', 'Round 2', 'Round'])('is named by its number or letter: %s', (name) => {
		expect(isRoundName(name)).toBe(true);
	});

	it.each(['Round I owe you', 'Round x', 'C', 'Round 3 (Googleyness)'])('but not by other words: %s', (name) => {
		expect(isRoundName(name)).toBe(false);
	});
});

describe('a diary of an interview with a story in it', () => {
	const BOTH = { stories: ['The lighthouse lamp'], questions: ['Tell me about a time you lost a rope.', 'Why do you want to leave?'] };

	it('has what was asked under a heading beside the story as questions', () => {
		expect(read(`# Harbour\n\n## Tuesday\nShe asked:\n${ASKED}\n${STORY}`)).toEqual(BOTH);
	});

	it('has what was asked right below its title as questions', () => {
		expect(read(`# Harbour\n\nShe asked:\n${ASKED}\n${STORY}`)).toEqual(BOTH);
	});

	it('has what was asked in a round whose line names the interviewer as questions, not as follow-ups of a story', () => {
		const note = [
			'# Harbour debrief', '', 'Written on the ferry.', '', '**Round A — Ines Okoro.** The boats. She asked me about every rope I had ever tied.', '',
			'**Round B — Per Lindqvist.** He read from a list, and I wrote down what I still knew of it on the way home:',
			ASKED.replaceAll('- ', '1. '), 'I used the *lamp* for the first and had nothing at all for the second, so I talked.', '',
			'**Round C — two engineers.** Mostly about knots, and I liked them more than I had thought I would.', '',
		].join('\n');
		expect(read(note)).toEqual({ stories: [], questions: BOTH.questions });
	});
});
