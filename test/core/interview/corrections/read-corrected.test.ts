import { describe, expect, it } from 'vitest';
import type { InterviewNote } from '../../../../src/core/interview/interview-note';
import { noteReader } from '../../../../src/core/interview/read-note';
import { NOBODY, type Correction } from '../../../../src/core/interview/reading/corrections';
import { decide, storyLinked } from '../../../../src/core/interview/corrections/decide';
import { followLines } from '../../../../src/core/interview/reading/follow-lines';
import { Stretches } from '../../../../src/core/interview/reading/stretches';
import { followKept, renameKept } from '../../../../src/core/interview/corrections/follow-kept';
import { correctionsIn } from '../../../../src/core/interview/corrections/kept-corrections';
import { prepare } from '../prepared';

const PATH = 'Interview prep.md';

function read(note: string, ...corrections: Correction[]): InterviewNote {
	return noteReader({ corrections })(PATH, note);
}

function mark(kind: 'question' | 'interviewer' | 'story', text: string, decision: 'keep' | 'not' = 'keep'): Correction {
	return { path: PATH, kind, text, decision };
}

const asked = (note: InterviewNote): string[] => note.questions.map(({ text }) => text);
const people = (note: InterviewNote): string[] => note.interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
const told = (note: InterviewNote): string[] => note.stories.map(({ title }) => title);

const QUESTIONS = '## Ownership\n\n1. Tell me about a time you took over a goal.\n2. Describe a risk you took.\n';
const LOOP = '## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n## Interview 2\n\n**Interviewer**: Sam Ortiz\n\n**Principles**\n- Dive Deep\n';

/** What is asked when a question was dismissed and its correction has followed the note, twice as after two edits. */
function askedWithout(note: string, text: string): string[] {
	const kept = decide(new Map(), mark('question', text, 'not'), 1);
	const followed = followKept(followKept(kept, PATH, note, 2), PATH, note, 3);
	return asked(read(note, ...correctionsIn(followed).map(({ correction }) => correction)));
}

describe('a dismissed question', () => {
	it.each([
		['whose line asks on', '## Ownership\n\n1. **Tell me about a goal you took over.** What was at stake?\n', 'Tell me about a goal you took over.'],
		['over several lines', '## Ownership\n\n- Tell me about a goal\n  that you took over\n  from a peer.\n', 'Tell me about a goal that you took over'],
	])('%s stays dismissed when its correction has followed the note', (_, note, text) => {
		expect(asked(read(note))).toEqual([text]);
		expect(askedWithout(note, text)).toEqual([]);
	});

	it('is the one with that line, not another that begins alike', () => {
		const note = '## Ownership\n\n- Describe a risk you took → The late train\n- Describe a risk you took at sea.\n';
		expect(askedWithout(note, 'Describe a risk you took')).toEqual(['Describe a risk you took at sea.']);
	});
});

describe('what the person dismissed', () => {
	it('is no question any more, and the reason says who decided', () => {
		const note = read(QUESTIONS, mark('question', 'Describe a risk you took.', 'not'));
		expect(asked(note)).toEqual(['Tell me about a time you took over a goal.']);
		expect(note.nearMisses.find(({ text }) => text === 'Describe a risk you took.')?.why).toMatch(/^you said so \(-100\)/);
	});

	it('is no interviewer any more, however often the note names them', () => {
		const note = `${LOOP}\nDana asks about boats. Dana Reyes likes numbers.\n`;
		expect(people(read(note))).toEqual(['Dana Reyes', 'Sam Ortiz']);
		expect(people(read(note, mark('interviewer', 'Dana Reyes', 'not')))).toEqual(['Sam Ortiz']);
	});

	it('is no story any more', () => {
		const note = '# The tow\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home in 2 hours\n\n#interview\n';
		expect(told(read(note))).toEqual(['The tow']);
		expect(told(read(note, mark('story', 'The tow', 'not')))).toEqual([]);
	});

	it('makes no rule look closer at the rest of the note', () => {
		const note = '# Harbor\n\nWhat is a tide?\nHow do you read a chart?\nWhy does a buoy float?\n';
		expect({ ...read(note, mark('question', 'What is a tide?', 'not')), nearMisses: [] }).toEqual({ ...read(note), nearMisses: [] });
	});
});

describe('what the person marked', () => {
	it('is a question where no rule proposes one', () => {
		const note = read('# Shopping\n\n- milk\n- the broken winch, see [[The winch]]\n\t- and bread\n', mark('question', 'the broken winch'));
		expect(asked(note)).toEqual(['the broken winch']);
		expect(note.questions[0]).toMatchObject({ line: 3, why: expect.stringMatching(/^you said so \(\+100\)/) });
		expect(note.questions[0]?.references.map(({ target }) => target)).toEqual(['The winch']);
	});

	it('is a question in a template, below "questions to ask", and where it was a follow-up', () => {
		const reader = noteReader({ corrections: [{ path: 'Templates/Round.md', kind: 'question', text: 'Winch', decision: 'keep' }] });
		expect(asked(reader('Templates/Round.md', '- Winch\n'))).toEqual(['Winch']);
		expect(asked(read('# Interview\n\n## Questions to ask\n\n- Who owns the winch?\n', mark('question', 'Who owns the winch?')))).toEqual(['Who owns the winch?']);
		const followUp = '# Interview questions\n\n- Tell me about a time you failed.\n\t- What did you learn?\n';
		expect(read(followUp).questions.map(({ followUps }) => followUps)).toEqual([['What did you learn?']]);
		const marked = read(followUp, mark('question', 'What did you learn?'));
		expect(marked.questions.map(({ text, followUps }) => [text, followUps])).toEqual([['Tell me about a time you failed.', []], ['What did you learn?', []]]);
	});

	it('keeps the principle that its heading is', () => {
		const { bank } = prepare({ [PATH]: '## Ownership\n\n- the broken winch\n' }, { corrections: [mark('question', 'the broken winch')] });
		expect(bank.questions.map(({ principles }) => principles.map(({ name }) => name))).toEqual([['Ownership']]);
	});

	it('is an interviewer where no rule proposes one, with what their heading holds', () => {
		expect(people(read('# Monday\n\nask the skipper\n', mark('interviewer', 'ask the skipper')))).toEqual(['ask the skipper']);
		const note = read('# Notes\n\n### Zoe Marlin\n\n**Principles**\n- Ownership\n', mark('interviewer', 'Zoe Marlin'));
		expect(note.interviews.map(({ interviewers, principles }) => [interviewers.map(({ name }) => name), principles.map(({ name }) => name)])).toEqual([[['Zoe Marlin'], ['Ownership']]]);
		expect(note.ownInterviewers).toEqual(['Zoe Marlin']);
	});

	it('is a story where no rule proposes one, to the end of its heading', () => {
		const note = read('# Log\n\n## The winch\n\nIt broke. I mended it with 3 ropes.\n\n## Lunch\n\nSoup.\n', mark('story', 'The winch'));
		expect(note.stories.map(({ title, line, endLine, words }) => ({ title, line, endLine, words: words > 5 }))).toEqual([{ title: 'The winch', line: 2, endLine: 5, words: true }]);
		expect(told(read('- The winch\n', mark('story', 'The winch')))).toEqual(['The winch']);
	});

	it('counts once when a rule finds it too', () => {
		expect(asked(read(QUESTIONS, mark('question', 'Describe a risk you took.')))).toHaveLength(2);
		expect(people(read(LOOP, mark('interviewer', 'Dana Reyes')))).toEqual(['Dana Reyes', 'Sam Ortiz']);
	});

	it('is dismissed again by a later decision', () => {
		expect(asked(read('- the broken winch\n', mark('question', 'the broken winch'), mark('question', 'the broken winch', 'not')))).toEqual([]);
	});

	it.each([
		['3. **Q2:** The broken winch (Ownership) → [[The winch]]', 'The broken winch'],
		['- [ ] "The broken winch?" #q', 'The broken winch?'],
	])('is found by its words alone: %s', (line, text) => {
		const note = read(`${line}\n`, mark('question', text));
		expect(note.questions.map(({ line: at }) => at)).toEqual([0]);
	});
});

describe('a principle that the person chose', () => {
	const choose = (name: string): Correction => ({ path: PATH, kind: 'principle', text: 'Describe a risk you took.', name });
	const principlesOf = (name: string): string[] => prepare({ [PATH]: QUESTIONS }, { corrections: [choose(name)] }).asked('risk').principles.map((one) => one.name);

	it('is what the question assesses, known before or not', () => {
		expect(principlesOf('Dive Deep')).toEqual(['Dive Deep']);
		expect(principlesOf('Mend what breaks')).toEqual(['Mend what breaks']);
	});

	it('leaves the other questions as they are and gives its reason', () => {
		const { questions } = read(QUESTIONS, choose('Dive Deep'));
		expect(questions.map(({ why }) => /you said so/.test(why))).toEqual([false, true]);
	});
});

describe('two names that are one person', () => {
	const same = (text: string, name: string): Correction => ({ path: PATH, kind: 'person', text, name });

	it('are one in the note', () => {
		const note = read(LOOP, same('Sam Ortiz', 'Dana Reyes'));
		expect([...new Set(people(note))]).toEqual(['Dana Reyes']);
	});

	it('are one in the loop, with the principles of both', () => {
		const { loops } = prepare({ [PATH]: LOOP }, { corrections: [same('Sam Ortiz', 'Dana Reyes')] });
		expect(loops.flatMap(({ interviewers }) => interviewers.map(({ name, principles }) => [name, principles.map(({ principle }) => principle.name)]))).toEqual([['Dana Reyes', ['Ownership', 'Dive Deep']]]);
	});
});

it('a note that is left out says nothing', () => {
	const note = read(QUESTIONS + LOOP, { path: PATH, kind: 'note', text: '' });
	expect([asked(note), people(note), note.suggestions, note.topics]).toEqual([[], [], [], []]);
});

describe('a correction follows its line', () => {
	const not = mark('question', 'Describe a risk you took.', 'not');

	it.each([
		['moved', QUESTIONS.replace(/1\. (.*)\n2\. (.*)\n/, '1. $2\n\n# Elsewhere\n\n7. $1\n')],
		['with other marks around it', QUESTIONS.replace('Describe a risk you took.', '**Q9:** Describe a *risk* you took. (Ownership) - [[The winch]]')],
		['with a word more', QUESTIONS.replace('Describe a risk you took.', 'Describe a big risk you took.')],
		['with words behind it', QUESTIONS.replace('a risk you took.', 'a risk you took at sea.')],
		['with a slip mended', QUESTIONS.replace('Describe a risk you took.', 'Describe the risks you took.')],
	])('%s', (_, note) => {
		expect(asked(read(note))).toHaveLength(2);
		expect(asked(read(note, not))).toEqual(['Tell me about a time you took over a goal.']);
	});

	it('but not beyond recognition', () => {
		const note = QUESTIONS.replace('Describe a risk you took.', 'Tell me about a time you disagreed with your captain.');
		expect(asked(read(note, not))).toHaveLength(2);
	});

	it('and never to a line that was there beside it', () => {
		const beside = 'Describe a big risk you took.';
		expect(asked(read(`- ${beside}\n`, { ...not, beside: ['describe a big risk you took'] }))).toEqual([beside]);
		const marked = { ...mark('question', 'the broken winch'), beside: ['sell the broken winch'] };
		expect(asked(read('- sell the broken winch\n', marked))).toEqual([]);
		expect(asked(read('- sell the broken winch\n', { ...marked, part: true }))).toEqual([]);
	});

	it('to the likest of several, unless another is about as alike', () => {
		const [likest, nearly, less] = ['Describe the risk you took.', 'Describe a big risk you took.', 'Describe the big risk you took.'];
		expect(asked(read(`- ${less}\n- ${likest}\n`, not))).toEqual([less]);
		expect(asked(read(`- ${nearly}\n- ${likest}\n`, not))).toEqual([nearly, likest]);
	});

	it('and a name that was mended', () => {
		expect(people(read(LOOP.replace('Dana Reyes', 'Dana Reyez'), mark('interviewer', 'Dana Reyes', 'not')))).toEqual(['Sam Ortiz']);
	});

	it('and a mark, which has the words of the line as it is now', () => {
		expect(asked(read('- the broken winch aboard\n', mark('question', 'the broken winch')))).toEqual(['the broken winch aboard']);
	});
});

describe('a story that does not answer a question', () => {
	const NOTES = { [PATH]: '## Ownership\n\n1. Describe a risk you took. [[The tow]] [[The fog]]\n2. Tell me about a goal. [[The tow]]\n', 'The tow.md': '# The tow\n\nText.\n', 'The fog.md': '# The fog\n\nText.\n' };
	const parted = (name: string, text = 'Describe a risk you took.'): Correction => ({ path: PATH, kind: 'not-its-story', text, name });
	const storiesOf = (words: string, ...corrections: Correction[]): string[] =>
		prepare(NOTES, { corrections }).asked(words).stories.map(({ title }) => title);

	it('is no longer a story of that question, but still of others', () => {
		expect(storiesOf('risk')).toEqual(['The tow', 'The fog']);
		expect(storiesOf('risk', parted('The tow'))).toEqual(['The fog']);
		expect(storiesOf('risk', parted('The tow'), parted('The fog'))).toEqual([]);
		expect(storiesOf('goal', parted('The tow'))).toEqual(['The tow']);
	});

	it('follows the line of the question and the name of its note', () => {
		const kept = decide(decide(new Map(), parted('The tow'), 1), parted('The fog'), 2);
		expect(correctionsIn(kept)).toHaveLength(2);
		const renamed = renameKept(kept, 'The tow.md', 'The winch.md', 3);
		expect(correctionsIn(renamed).map(({ correction }) => ('name' in correction ? correction.name : '')).sort()).toEqual(['The fog', 'The winch']);
		const edited = followKept(kept, PATH, NOTES[PATH]?.replace('risk you took', 'risk you took at sea') ?? '', 3);
		expect(correctionsIn(edited).map(({ correction }) => correction.text)).toEqual(['Describe a risk you took at sea.', 'Describe a risk you took at sea.']);
	});

	it('answers it again when the person links it by any of its names', () => {
		const kept = decide(decide(new Map(), parted('The tow'), 1), parted('The fog'), 2);
		const names = correctionsIn(storyLinked(kept, { path: PATH, text: 'describe a **risk** you took' }, ['Tow of a yawl', 'the tow'], 3));
		expect(names.map(({ correction }) => ('name' in correction ? correction.name : ''))).toEqual(['The fog']);
		expect(storyLinked(kept, { path: PATH, text: 'Tell me about a goal.' }, ['The tow'], 3)).toBe(kept);
	});
});

describe('a story that is the whole note', () => {
	const STORY = '# The tow\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home in 2 hours\n\n#interview\n';
	const stories = (path: string, text: string, title: string): string[] =>
		told(noteReader({ corrections: [{ path, kind: 'story', text: title, decision: 'not' }] })(path, text));

	it('stays dismissed when its note is renamed, or when its heading is edited and the note has the old name', () => {
		expect(stories('Stories/Fog.md', STORY, 'The tow')).toEqual([]);
		expect(stories('Stories/The tow.md', STORY.replace('# The tow', '# A night of fog'), 'The tow')).toEqual([]);
		expect(stories('Stories/Fog.md', STORY.replace('# The tow', '# A night at sea'), 'The tow')).toEqual(['A night at sea']);
	});

	it('serves a principle that the person gives it, too', () => {
		const served = (...corrections: Correction[]): string[] =>
			prepare({ 'The tow.md': STORY }, { corrections }).bank.stories.flatMap(({ principles }) => principles.map(({ name }) => name));
		const serves = (name: string): Correction => ({ path: 'The tow.md', kind: 'serves', text: 'The tow', name });
		expect(served()).toEqual([]);
		expect(served(serves('Hold the line'), serves('ownership'))).toEqual(['Hold the line', 'Ownership']);
	});
});

describe('words of a question that the person selected', () => {
	const NOTE = '## Ownership\n\n- They asked me: tell me about a risk you took - meh [[The tow]]\n';
	const selected = (text: string): Correction => ({ path: PATH, kind: 'question', text, decision: 'keep', part: true });

	it('are all that is asked; links and principle stay', () => {
		const [question] = read(NOTE, selected('tell me about a risk you took')).questions;
		expect(question).toMatchObject({ text: 'tell me about a risk you took', under: ['Ownership', 'Interview prep'] });
		expect(question?.references.map(({ target }) => target)).toEqual(['The tow']);
		expect(read(NOTE, selected('tell me about a risk you took')).questions).toHaveLength(1);
	});

	it('leave other lines alone', () => {
		expect(asked(read(QUESTIONS, selected('Describe a risk')))).toEqual(['Tell me about a time you took over a goal.', 'Describe a risk']);
	});
});

describe('a question to ask them', () => {
	const NOTE = `${LOOP}\n**Questions to ask**\n- What broke last winter?\n\n## Questions to ask\n\n- How is a week planned?\n`;
	const toAsk = (...corrections: Correction[]): Record<string, string[]> => {
		const { interviewers, questionsToAsk } = prepare({ [PATH]: NOTE }, { corrections }).loop(PATH);
		const texts = (all: ReadonlyArray<{ readonly text: string }>): string[] => all.map(({ text }) => text);
		return { ...Object.fromEntries(interviewers.map((one) => [one.name, texts(one.questionsToAsk)])), anybody: texts(questionsToAsk) };
	};
	const askedOf = (text: string, name: string): Correction => ({ path: PATH, kind: 'asked-of', text, name });

	it('is for the person chosen, or for anybody', () => {
		const before = toAsk();
		expect(before).toEqual({ 'Dana Reyes': [], 'Sam Ortiz': ['What broke last winter?'], 'anybody': ['How is a week planned?'] });
		expect(toAsk(askedOf('How is a week planned?', 'Dana Reyes'), askedOf('What broke last winter?', NOBODY)))
			.toEqual({ 'Dana Reyes': ['How is a week planned?'], 'Sam Ortiz': [], 'anybody': ['What broke last winter?'] });
		expect(toAsk(askedOf('What broke last winter?', 'Per Lindqvist'))).toEqual(before);
	});

	it('is one when the person marks it', () => {
		const note = `${LOOP}\n## Logistics\n\n- the merger, is it going on\n`;
		const marked: Correction = { path: PATH, kind: 'to-ask', text: 'the merger, is it going on', decision: 'keep' };
		expect(read(note).questionsToAsk).toEqual([]);
		expect(read(note, marked).questionsToAsk).toEqual([{ text: 'the merger, is it going on', line: 16 }]);
		expect(read(note, marked, { ...marked, decision: 'not' }).questionsToAsk).toEqual([]);
		expect(asked(read(note, marked))).toEqual([]);
	});

	it('is none when the person dismisses it', () => {
		const not = (text: string): Correction => ({ path: PATH, kind: 'to-ask', text, decision: 'not' });
		expect(toAsk(not('How is a week planned?'), not('What broke last winter?'))).toEqual({ 'Dana Reyes': [], 'Sam Ortiz': [], 'anybody': [] });
	});
});

it('somebody has the role that the person gives them', () => {
	const roles = (...corrections: Correction[]): Array<string | null> => read(LOOP, ...corrections).interviews.flatMap(({ interviewers }) => interviewers.map(({ role }) => role));
	expect(roles({ path: PATH, kind: 'role', text: 'Sam Ortiz', name: 'Bar Raiser' })).toEqual([null, 'Bar Raiser']);
});

it('a dismissed topic is no longer one, of a round or of the whole loop', () => {
	const note = `${LOOP.replace('- Dive Deep\n', '- Dive Deep\n\n**Topics**\n- Boats\n- Ropes\n')}\n## Resources\n\n- Charts\n`;
	const topics = (...corrections: Correction[]): string[] => {
		const { interviews, topics: own } = read(note, ...corrections);
		return [...interviews.flatMap((one) => one.topics), ...own].map(({ text }) => text);
	};
	expect(topics()).toEqual(['Boats', 'Ropes', 'Charts']);
	const not = (text: string): Correction => ({ path: PATH, kind: 'topic', text, decision: 'not' });
	expect(topics(not('Boats'), not('Charts'))).toEqual(['Ropes']);
});

it.each(['Patient Safety', 'head of lab', 'speak up'])('a dismissed topic is found as long as a line says it: %s', (text) => {
	const followed = (note: string): string[] => {
		const [one] = followLines(PATH, new Stretches(PATH, note), [{ path: PATH, kind: 'topic', text, decision: 'not' }]);
		return [one?.found ?? '', one?.text ?? ''];
	};
	expect(followed('Hi,\n\n- 10:30 Joost Baan, head of lab (Patient Safety, Speak Up)\n')).toEqual(['same', text]);
	expect(followed('Hi,\n\n- 10:30 Joost Baan\n')).toEqual(['gone', text]);
});

it('what the person marks as a question is no longer a question to ask the interviewer', () => {
	const note = `${LOOP}\n## Questions to ask\n\n- Tell me how you plan a week?\n- What would you change here?\n`;
	const toAsk = (...corrections: Correction[]): string[] => {
		const { interviews, questionsToAsk } = read(note, ...corrections);
		return [...interviews.flatMap((one) => one.questionsToAsk), ...questionsToAsk].map(({ text }) => text);
	};
	expect(toAsk()).toEqual(['Tell me how you plan a week?', 'What would you change here?']);
	const marked = mark('question', 'Tell me how you plan a week?');
	expect(toAsk(marked)).toEqual(['What would you change here?']);
	expect(asked(read(note, marked))).toEqual(['Tell me how you plan a week?']);
});
