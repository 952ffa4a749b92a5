import { describe, expect, it } from 'vitest';
import { questionsAnswered } from '../../../src/core/interview/answered';
import { deriveBank, type Bank } from '../../../src/core/interview/bank';
import { keptReader } from '../../../src/core/interview/kept-reader';
import { deriveLoops } from '../../../src/core/interview/loop';
import { markOf } from '../../../src/core/interview/question-mark';
import { readNote } from '../../../src/core/interview/read-note';
import { fittingStories } from '../../../src/core/interview/story-fit';
import { storySubpath } from '../../../src/core/interview/story-subpath';
import { nextUnlinked } from '../../../src/core/interview/unlinked';

const story = (title: string): string => `---\nprinciples: [Ownership]\ntags: [interview]\n---\n# ${title}\n\n**Situation**: the night train\n**Task**: y\n**Action**: z\n**Result**: in time\n`;
const LOOP = '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n';
const QUESTIONS = '# Ownership\n\n- Tell me about a risk you took.\n\t- [[Used]]\n- Tell me about a night you remember.\n- Tell me about a time you were late.\n\t- [[Gone]]\n- Tell me about a slow day.\n';
const NOTES: Record<string, string> = {
	'Interview loop.md': LOOP,
	'Ownership.md': QUESTIONS,
	'Fresh.md': story('Fresh').replace('night', 'day'),
	'Night.md': story('Night'),
	'Other.md': story('Other').replace('[Ownership]', '[]'),
	'Used.md': story('Used'),
};

function bankOf(notes: Record<string, string>): Bank {
	return deriveBank(Object.entries(notes).map(([path, text]) => readNote(path, text)), (link) => (`${link}.md` in notes ? `${link}.md` : null));
}

const bank = bankOf(NOTES);
const asked = (text: string) => bank.questions.find((question) => question.text.includes(text)) ?? expect.fail(text);

describe('the stories offered for a question', () => {
	it('come by principle, then unused ones, then by words in common', () => {
		const loops = deriveLoops(Object.entries(NOTES).map(([path, text]) => readNote(path, text)), bank, () => null);
		const fits = fittingStories(asked('a night you remember'), bank, loops);
		expect(fits.map(({ story }) => story.title)).toEqual(['Night', 'Fresh', 'Used', 'Other']);
		expect(fits.map(({ usedFor }) => usedFor)).toEqual([[], [], ['Dana Reyes'], []]);
	});

	it('have what is linked already as the last of its principle, and never one of another principle above', () => {
		expect(fittingStories(asked('a risk'), bank, []).map(({ story, linked }) => [story.title, linked])).toEqual([['Fresh', false], ['Night', false], ['Used', true], ['Other', false]]);
	});

	it('have a story that another question links below those that nothing links, whatever words they have', () => {
		const notes = { ...NOTES, 'Ownership.md': `${QUESTIONS}- Tell me about a night train.\n\t- [[Night]]\n` };
		const more = bankOf(notes);
		const night = more.questions.find(({ text }) => text.includes('a night you')) ?? expect.fail();
		expect(fittingStories(night, more, []).map(({ story }) => story.title)).toEqual(['Fresh', 'Night', 'Used', 'Other']);
	});
});

describe('the mark of a question', () => {
	it('says what stands behind it', () => {
		expect(markOf(asked('a risk'))).toMatchObject({ state: 'linked', label: 'Linked story: Used' });
		expect(markOf(asked('you were late'))).toMatchObject({ state: 'broken', label: 'Story link leads nowhere: Gone' });
		expect(markOf(asked('a night'))).toMatchObject({ state: 'none', label: 'No story linked yet. Could fit: Fresh, Night, Used' });
	});

	it('is broken with one broken link beside a story, and names both', () => {
		const both = bankOf({ ...NOTES, 'Ownership.md': '# Ownership\n\n- Tell me about a risk you took.\n\t- [[Used]]\n\t- [[Gone]]\n' }).questions[0] ?? expect.fail();
		expect(markOf(both)).toMatchObject({ state: 'broken', label: 'Story link leads nowhere: Gone. Linked story: Used' });
	});

	it('names three titles and counts the rest', () => {
		const notes = { ...NOTES, 'Fifth.md': story('Fifth') };
		const night = bankOf(notes).questions.find(({ text }) => text.includes('a night')) ?? expect.fail();
		expect(markOf(night)?.label).toBe('No story linked yet. Could fit: Fresh, Night, Used and 1 more');
	});

	it('follows the note as it is written, before the library knows', () => {
		const written = readNote('Ownership.md', QUESTIONS.replace('remember.\n', 'remember.\n\t- [[Night]]\n\t- [[Fresh]]\n'));
		const question = written.questions[1] ?? expect.fail();
		expect(markOf(bank.asWritten(question, written))).toMatchObject({ state: 'linked', label: 'Linked stories: Night, Fresh' });
	});
});

describe('the way through questions without a story', () => {
	const here = (line: number) => ({ note: readNote('Ownership.md', QUESTIONS), line });

	const next = (line: number, back = false) => nextUnlinked(bank.questions, bank, here(line), back);

	it('goes on, back and around; a broken link is a gap of another kind', () => {
		expect(next(0)).toMatchObject({ line: 4 });
		expect(next(4)).toMatchObject({ line: 7 });
		expect(next(7)).toMatchObject({ line: 4 });
		expect(next(4, true)).toMatchObject({ line: 7 });
		expect(nextUnlinked([], bankOf({}), null, false)).toBe(null);
	});

	it('passes over what is not in the loop', () => {
		const inLoop = bank.questions.filter(({ text }) => !text.includes('slow day'));
		expect(nextUnlinked(inLoop, bank, here(4), false)).toMatchObject({ line: 4 });
	});
});

it('leads from a story back to the questions that link it, else to those of its principle', () => {
	expect(questionsAnswered(bank, 'Used.md', 0).map(({ text }) => text)).toEqual(['Tell me about a risk you took.']);
	expect(questionsAnswered(bank, 'Night.md', 0)).toHaveLength(4);
	expect(questionsAnswered(bank, 'Other.md', 0)).toEqual([]);
});

it('names a story by its heading, with the headings above where one name is not enough', () => {
	const headings = [{ text: 'Book', level: 1, line: 0 }, { text: 'First', level: 2, line: 1 }, { text: 'Story: a [[b]]', level: 3, line: 2 }, { text: 'Second', level: 2, line: 5 }, { text: 'Story: a [[b]]', level: 3, line: 6 }];
	expect(storySubpath({ headings }, { line: 2, wholeNote: false })).toBe('#Story a b');
	expect(storySubpath({ headings }, { line: 6, wholeNote: false })).toBe('#Second#Story a b');
	expect(storySubpath({ headings }, { line: 0, wholeNote: true })).toBe('');
});

it('reads a note once until its text or the reader changes', () => {
	let readings = 0;
	const count = (path: string, text: string) => { readings++; return readNote(path, text); };
	let by = count;
	const read = keptReader(() => by);
	const first = read('A.md', 'x');
	expect(read('A.md', 'x')).toBe(first);
	read('A.md', 'y');
	by = (path, text) => count(path, text);
	read('A.md', 'y');
	expect(readings).toBe(3);
});
