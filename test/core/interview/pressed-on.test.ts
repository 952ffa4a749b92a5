import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../scripts/measure/findings';
import { readNote } from '../../../src/core/interview/read-note';

/** Each question of a note with its follow-ups. */
function pressed(note: string, path = 'Interview questions.md'): Record<string, readonly string[]> {
	return Object.fromEntries(readNote(path, note).questions.map(({ text, followUps }) => [text, followUps]));
}

const asked = (note: string, path = 'Interview questions.md'): string[] => Object.keys(pressed(note, path));

/** Each story of a note with its follow-ups. */
function probed(note: string, path: string): Record<string, string[]> {
	return Object.fromEntries(readNote(path, note).stories.map(({ title, probes }) => [title, probes.map(({ text }) => text)]));
}

const TOLD = '**Situation:** She drifted on the bar at nine.\n**Task:** I had the watch.\n**Action:** I ran for a line and threw it.\n**Result:** Home by ten.';

describe('below a question', () => {
	it.each([
		['- Follow-up: Who paid for it?', 'Who paid for it?'],
		['- F/U: Who paid for it?', 'Who paid for it?'],
		['- she dug: “Who paid for it?”', 'Who paid for it?'],
		['- they dug: who paid for it?', 'who paid for it?'],
		['- ↪ *Who paid for it?*', 'Who paid for it?'],
	])('“%s” presses on with it', (line, followUp) => {
		expect(pressed(`- Tell me about a rope you lost.\n  ${line}`)).toEqual({ 'Tell me about a rope you lost.': [followUp] });
	});

	it('a label without a bullet does, too', () => {
		expect(pressed('## Tell me about a rope you lost\nFollow-up: who paid?')).toEqual({ 'Tell me about a rope you lost': ['who paid?'] });
	});

	it('an arrow in front serves as a bullet, also below an answer', () => {
		expect(pressed('### Tell me about a time you lost a rope\nA: the one at the lock, [[The lock]]\n↳ did the crew stay calm?'))
			.toEqual({ 'Tell me about a time you lost a rope': ['did the crew stay calm?'] });
	});

	it('a yes-or-no question without its mark presses on next to one that has it, but not alone', () => {
		expect(pressed('- Tell me about a rope you lost.\n  - who paid for it?\n  - was it a new one')).toEqual(
			{ 'Tell me about a rope you lost.': ['who paid for it?', 'was it a new one'] });
		expect(pressed('- Tell me about a rope you lost.\n  - was a bad day, skip')).toEqual({ 'Tell me about a rope you lost.': [] });
	});

	it('what is struck out does not', () => {
		expect(pressed('- Tell me about a rope you lost.\n  - ~~Who paid for it?~~')).toEqual({ 'Tell me about a rope you lost.': [] });
	});

	it('an arrow with nothing after it is not a follow-up', () => {
		expect(pressed('- Tell me about a time you lost a rope.  ⇒ ')).toEqual({ 'Tell me about a time you lost a rope.': [] });
	});
});

describe('questions that probe, below a list of questions', () => {
	const note = '# Interview\n## Ropes and knots\nWhat we listen for: care, and that you were there yourself from the start.\n\n'
		+ '- Tell me about a time you lost a rope.\n- Describe a time you tied a knot in the dark.\n\nTypical probing questions:\n- Who was with you?\n- What did it cost?';

	it('press on with each of them', () => {
		expect(pressed(note)).toEqual({
			'Tell me about a time you lost a rope.': ['Who was with you?', 'What did it cost?'],
			'Describe a time you tied a knot in the dark.': ['Who was with you?', 'What did it cost?'],
		});
	});

	it('do not make a story of the heading above', () => {
		expect(probed(note, 'Interview questions.md')).toEqual({});
	});
});

describe('what a measure counts as follow-ups', () => {
	it('are those of stories, and where a set names them also those of questions', () => {
		const found = findingsIn(readNote('Interview questions.md', '- Tell me about a rope you lost. What next?\n  - Who paid for it?'));
		expect(found.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ texts: ['Who paid for it?'], optional: true }]);
	});
});

describe('in a note that is a story', () => {
	it.each(['dug: Who paid for it?', 'dug:: Who paid for it?', '> Push-back (Otto): “Who paid for it?”', 'He dug: Who paid for it?'])('“%s” presses on', (line) => {
		expect(probed(`${line}\n\n${TOLD}`, 'Stories/The tow.md')).toEqual({ 'The tow': ['Who paid for it?'] });
	});

	it('a callout of objections does not title the story', () => {
		const note = '> [!abstract] Situation\n> She drifted on the bar at nine, and nobody but me was on the quay to see it.\n\n'
			+ '> [!example] Action\n> I ran for a line, threw it to the mate and held her until ten.\n\n> [!bug] Push-back\n> - Why were you alone?';
		expect(probed(note, 'Stories/The tow.md')).toEqual({ 'The tow': ['Why were you alone?'] });
	});

	it.each(['**Q:** Describe a time you saved something', 'Question: Describe a time you saved something'])('“%s” above its parts is what it answers', (line) => {
		const { questions, stories } = readNote('Stories/The tow.md', `${line}\n\n${TOLD}\n\n- Who was there?`);
		expect(questions.map(({ text, story }) => [text, story?.title])).toEqual([['Describe a time you saved something', 'The tow']]);
		expect(stories[0]?.probes.map(({ text }) => text)).toEqual(['Who was there?']);
	});

	it('“Which questions” lists what it answers, also with a tag after it', () => {
		const note = `---\ntags: [interview]\n---\n${TOLD}\n\nWhich questions\n* Tell me about a time you saved something. #R&D\n* When did you last act alone?`;
		expect(pressed(note, 'Stories/The tow.md')).toEqual({ 'Tell me about a time you saved something.': [], 'When did you last act alone?': [] });
	});
});

describe('what is no question or story of its own', () => {
	it('a story below a question with a remark on it', () => {
		const note = '**1.** Tell me about a time you lost a rope.\n→ story: [[The tow]]?? no, that was a line\n\n**2.** Tell me about a time you won.\n→ story: [[The race]]\n   - F/U: Who saw it?';
		expect(pressed(note)).toEqual({ 'Tell me about a time you lost a rope.': [], 'Tell me about a time you won.': ['Who saw it?'] });
		expect(probed(note, 'Interview questions.md')).toEqual({});
	});

	it('a bold line that says who asks', () => {
		expect(asked('**She asks (Earn Trust)**\n\n1. Tell me about a time you lost a rope.')).toEqual(['Tell me about a time you lost a rope.']);
	});

	it('an abbreviation that is explained, while it opens a question elsewhere', () => {
		expect(asked('- TMAAT you lost a rope\n- Tell me about a time you won.\n\n(TMAAT = tell me about a time)')).toEqual(
			['TMAAT you lost a rope', 'Tell me about a time you won.']);
	});

	it('a question that is struck out, unless it is ticked off', () => {
		expect(asked('- ~~Tell me about a time you lost a rope.~~\n- [x] ~~Tell me about a time you won.~~')).toEqual(['Tell me about a time you won.']);
	});

	it.each(['My asks:', 'What I asked:', 'Do we get to ask anything? Dov says one. Mine:'])('a list below “%s”', (line) => {
		const { questions, questionsToAsk } = readNote('Interview Harborlight.md', `- Tell me about a time you lost a rope.\n\n${line}\n- How do you find new crew?`);
		expect(questions.map(({ text }) => text)).toEqual(['Tell me about a time you lost a rope.']);
		expect(questionsToAsk.map(({ text }) => text)).toEqual(['How do you find new crew?']);
	});

	it('a report on something that went wrong at work, even in parts', () => {
		const note = '## Situation\nShe was late and I had the watch.\n## Action\nI rang my crew.\n## Result\nHome by nine.';
		expect(probed(note, 'Harbor/Post-mortem of the late ferry.md')).toEqual({});
		expect(Object.keys(probed(note, 'Stories/Post-mortem of the late ferry.md'))).toEqual(['Post-mortem of the late ferry']);
	});
});

describe('a link at a question', () => {
	const references = (note: string): unknown => readNote('Interview questions.md', note).questions.map(({ text, references: found }) => [text, ...found.map(({ target }) => target)]);

	it('may be a heading whose shown words are a prompt', () => {
		expect(references('## [[The tow|Describe a time you lost a rope.]]\nno names')).toEqual([['Describe a time you lost a rope.', 'The tow']]);
	});

	it.each(['==[[The tow]]==', '⇒ [[The tow]]'])('is cut off behind it: %s', (link) => {
		expect(references(`- Tell me about a time you had lost it ${link}`)).toEqual([['Tell me about a time you had lost it', 'The tow']]);
	});

	it('after a heavy arrow is not one of its talking points', () => {
		expect(readNote('Interview questions.md', '- Tell me about a time you lost a rope. ⇒ [[The tow|tow]]').questions[0]?.talkingPoints).toEqual([]);
	});
});
