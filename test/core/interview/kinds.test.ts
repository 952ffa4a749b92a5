import { describe, expect, it } from 'vitest';
import { noteReader, readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

const asked = (note: string, path = 'Interview.md'): string[] => readNote(path, note).questions.map(({ text }) => text);

describe('the words of a prompt', () => {
	it.each([
		['### 2.3 Tell me about a time you rang the bell.', 'Tell me about a time you rang the bell.'],
		['### iv. Describe a time you rowed.', 'Describe a time you rowed.'],
		['- Tell me about a time you sailed for the U.K. Coast Guard.', 'Tell me about a time you sailed for the U.K. Coast Guard.'],
		['- Tell me about a time you cut the delay from 9h -> 2h.', 'Tell me about a time you cut the delay from 9h -> 2h.'],
		['- Tell me about a time you lost a net. → patched it', 'Tell me about a time you lost a net.'],
		['- Tell me about your #teamwork habits. #q', 'Tell me about your teamwork habits.'],
		['- [ ] Tell me about a time you waited. 📅 2027-01-02', 'Tell me about a time you waited.'],
		['- Tell me about a time you lost a rope - [[The night tow]]', 'Tell me about a time you lost a rope'],
		['- Describe a time you argued\n  with your captain.', 'Describe a time you argued with your captain.'],
		['- Nobody sees everything. Tell me about a time you missed a buoy.', 'Nobody sees everything. Tell me about a time you missed a buoy.'],
		['- Tell me about a time you worked with Dr. Reed.', 'Tell me about a time you worked with Dr. Reed.'],
		['- Dana was tired. "Tell me about a time you missed a buoy." I had none.', 'Tell me about a time you missed a buoy.'],
		['- [[The lamp]] - Tell me about a time you missed a tide.', 'Tell me about a time you missed a tide.'],
		['- Q4 (Dana) Tell me about a time you missed a tide. good', 'Tell me about a time you missed a tide.'],
	])('%s', (note, text) => {
		expect(asked(note)).toEqual([text]);
	});

	it('begin after a label right below an item, however long that is', () => {
		expect(asked('- Tell me about a time you sank.\nQ: Tell me about a time you floated.')).toHaveLength(2);
		expect(asked('- Tell me about a time you sank.\nQuestions 1-20: Tell me about a time you floated.')).toHaveLength(2);
	});

	it('continue after an empty label', () => {
		expect(asked('- Tell me about a time you sank.\n\t- Follow-ups\n- Tell me about a time you floated.')).toHaveLength(2);
	});
});

describe('a question leads to', () => {
	const STORIES = '# Interview stories\n## Story 1 - The tow\nS: I saw her.\nA: I pulled.\nR: Home.\n## Story 4 - The lamp\nS: It was dark.\nA: I lit it.\nR: Light.\n';
	const own = (notes: Record<string, string>, words: string): string[] => prepare(notes).asked(words).stories.map(({ title, broken }) => (broken ? `${title}?` : title));

	it('the story linked in its heading, up to a line in capitals or a horizontal rule', () => {
		const notes = { 'Interview.md': '### [[Who cut the mast?]]\n**Tell me about a time you cut.**\n\n**NO STORY YET**\n\n**Tell me about a time you hid.**', 'Who cut the mast?.md': '#### Sub-prompts\n- Why cut it?\n\n**Situation** I saw it bend.\n**Action** I cut it.\n**Result** Safe.' };
		expect(own(notes, 'you cut')).toEqual(['Who cut the mast?']);
		expect(own(notes, 'you hid')).toEqual([]);
		expect(prepare(notes).bank.questions).toHaveLength(2);
	});

	it('the story linked behind the bold words above it, or in front of it', () => {
		const note = '[[The lamp]] - Tell me about a time you won.\n\n**Trust** — use [[The oar]] for these\n1. Tell me about a time you failed.';
		const notes = { 'The oar.md': '', 'The lamp.md': '', 'Interview.md': note };
		expect([own(notes, 'you failed'), own(notes, 'you won')]).toEqual([['The oar'], ['The lamp']]);
	});

	it('no note linked below the next theme', () => {
		const note = '**Trust**\na) Tell me about a time you failed. [[The oar]]\n\n**Speed**\nsee [[The lamp]]';
		expect(own({ 'The oar.md': '', 'The lamp.md': '', 'Interview.md': note }, 'you failed')).toEqual(['The oar']);
	});

	it('an embedded note, and a story given by its number', () => {
		expect(own({ 'Interview.md': '- Tell me about a time you failed.\n\t- ![[Gone]]' }, 'you failed')).toEqual(['Gone?']);
		expect(own({ 'Stories.md': STORIES, 'Interview.md': '| Question | Story |\n|---|---|\n| Tell me about a time you failed. | S4 |' }, 'you failed')).toEqual(['The lamp']);
		expect(own({ 'Stories.md': STORIES, 'Interview.md': '- Tell me about a time you failed.\n\t- Story 1' }, 'you failed')).toEqual(['The tow']);
		expect(own({ 'Stories.md': STORIES, 'Interview.md': '- Tell me about a time you failed. → Story 1, the tow' }, 'you failed')).toEqual(['The tow']);
	});
});

describe('a note that tells one story', () => {
	it('takes the title of the note, and every question in it is a follow-up', () => {
		const { questions, stories } = readNote('The gale.md', '# The gale\n- Tell me about a time you were afraid.\n\n## Anecdote\nWe laughed later.\n\n**Situation**: I had the watch.\n**Action**: I reefed.\n**Result**: We kept the mast.\n\n- What would you do differently?');
		expect(questions).toEqual([]);
		expect(stories.map(({ title, line, probes }) => [title, line, probes.length])).toEqual([['The gale', 0, 2]]);
	});
});

describe('the follow-ups of a story', () => {
	const probes = (below: string): string[] => readNote('Interview/The gale.md', `# The gale\n**Situation**: I had the watch.\n**Action**: I reefed.\n**Result**: We kept the mast.\n\n${below}`)
		.stories.flatMap((story) => story.probes.map(({ text }) => text));

	it.each([
		['are one for each line', '**Follow-ups**\n- Who was hurt?\n- the cost', ['Who was hurt?', 'the cost']],
		['may be on one line, behind words that lead to them', 'follow up q\'s → Who was hurt? → What did it cost?', ['Who was hurt?', 'What did it cost?']],
		['may be quoted in prose', 'They will come back with: "Who was hurt?" Also, I think, "What did it cost?" (a lot)', ['Who was hurt?', 'What did it cost?']],
		['may follow each other in one line', 'They will want to know: Who was hurt? What did it cost? Who paid?', ['Who was hurt?', 'What did it cost?', 'Who paid?']],
		['are what asks in front of an answer', '**Follow-ups**\n- Who was hurt? → nobody', ['Who was hurt?']],
		['may be named in a few words', '**Follow-ups**: the cost / the crew', ['the cost', 'the crew']],
		['are no accounts', '**Follow-ups**\n- Who was hurt?\n- I sat with the boy until he slept again at four', ['Who was hurt?']],
		['may speak of the one who asks', '**Follow-ups**\n- Tell me about a time you were late with a rope.', ['Tell me about a time you were late with a rope.']],
	])('%s', (_, below, expected) => {
		expect(probes(below)).toEqual(expected);
	});
});

describe('a heading beside stories', () => {
	it('tells one too, and what asks below it presses on with it', () => {
		const { questions, stories } = readNote('Interview/My stories.md', '# My stories\n\n## The tow\nS: I saw her drift. A: I threw the line. R: Home by nine.\n\n## The lamp\nIt went out on Friday and I was alone. I climbed with the last can, lit it again and stayed until ten.\n- How did you know?\n- And if you had been wrong?\n');
		expect(stories.map(({ title, probes }) => [title, probes.map(({ text }) => text)])).toEqual([
			['The tow', []], ['The lamp', ['How did you know?', 'And if you had been wrong?']],
		]);
		expect(questions).toEqual([]);
	});
});

describe('a decision of the person', () => {
	const correct = (kind: 'question' | 'story', text: string, decision: 'keep' | 'not') => noteReader({ corrections: [{ path: 'Day.md', kind, text, decision }] });

	it('makes any line a question, and rejects a question', () => {
		expect(correct('question', 'The broken oar', 'keep')('Day.md', '- The broken oar\n- Milk').questions.map(({ text }) => text)).toEqual(['The broken oar']);
		expect(correct('question', 'Tell me about a time you fell.', 'not')('Day.md', '# Interview\n- Tell me about a time you fell.').questions).toEqual([]);
	});

	it('rejects a story', () => {
		const note = '# Interview\n## Story 1 - The fall\nI fell from the ladder and got up again.';
		expect(readNote('Day.md', note).stories).toHaveLength(1);
		expect(correct('story', 'The fall', 'not')('Day.md', note).stories).toEqual([]);
	});
});
