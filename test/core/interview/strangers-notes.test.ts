import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

const asked = (note: string, path = 'Interview questions.md'): string[] => readNote(path, note).questions.map(({ text }) => text);

/** The interviewers of a loop note with what each assesses. */
function assessed(notes: Readonly<Record<string, string>>): Record<string, string[]> {
	return Object.fromEntries(prepare(notes).loop('Jobs/Loop.md').interviewers.map(
		({ name, principles }) => [name, principles.map(({ principle }) => principle.name)]));
}

describe('in a row of a schedule', () => {
	const schedule = (questions: string, second = 'Dive Deep'): string => `# Interview loop\n\n| when | who | value | my Qs |\n|---|---|---|---|\n| 9:30 | Dana Reyes | Ownership | ${questions} |\n| 10:30 | Ruth Holm | ${second} | [[Qs - Ruth]] |`;

	it('a link to questions for two does not make the other one ask there too', () => {
		expect(assessed({ 'Jobs/Loop.md': schedule('[[Qs - Ruth Holm, Dana Reyes]]') })).toEqual({ 'Dana Reyes': ['Ownership'], 'Ruth Holm': ['Dive Deep'] });
	});

	it('a second person who is named without a link does', () => {
		expect(assessed({ 'Jobs/Loop.md': schedule('with Ruth Holm') })['Ruth Holm']).toContain('Ownership');
	});

	it('a value with a comma is one where a heading over questions has the same', () => {
		const notes = { 'Jobs/Loop.md': schedule('', 'Leave It Cleaner').replace('Ownership', 'Small Steps, Shipped') };
		const bank = '# Interview questions\n\n## Small Steps, Shipped\n- Tell me about a time you shipped.\n\n## Leave It Cleaner\n- Tell me about a mess.\n';
		expect(assessed({ ...notes, 'Jobs/Bank.md': bank })['Dana Reyes']).toEqual(['Small Steps, Shipped']);
		expect(assessed({ ...notes, 'Jobs/Bank.md': bank.replace('Small Steps, Shipped', 'Small Steps') })['Dana Reyes']).toEqual(['Small Steps', 'Shipped']);
	});
});

describe('somebody with a name in two parts', () => {
	it.each(['Dr. Okonjo-Bell', 'Okonjo-Bell', 'Ruth'])('is meant by “%s”', (name) => {
		const notes = { 'Jobs/Loop.md': '# Interview loop\n\n| who | value |\n|---|---|\n| Dr. Ruth Okonjo-Bell, head of care | Ownership |\n| Dana Reyes, baker | Dive Deep |', 'Jobs/Ask them.md': `pick two for each\n\n**Dana Reyes**\n- Who decides?\n\n**${name}**\n- How big is the team?` };
		expect(Object.keys(assessed(notes))).not.toContain('Okonjo-Bell');
		expect(assessed(notes)['Ruth Okonjo-Bell']).toEqual(['Ownership']);
	});

	it('is no other than the one whose family name has only one of them', () => {
		const notes = { 'Jobs/Loop.md': '- 9:30 Interviewer: Ruth Okonjo-Bell\n- 10:30 Interviewer: Pia Bell' };
		expect(Object.keys(assessed(notes))).toEqual(['Ruth Okonjo-Bell', 'Pia Bell']);
	});
});

describe('a short form of a first name', () => {
	const loop = (...people: readonly string[]): Record<string, string> => ({
		'Jobs/Loop.md': `# Interview loop\n\n${people.map((name) => `## Round with ${name}\nInterviewer: ${name}\n\n`).join('')}## Second round with Sam\nInterviewer: Sam\nPrinciples: Ownership\n`,
	});

	it('means the only one whose name begins so', () => {
		expect(assessed(loop('Samuel Holm', 'Dana Reyes'))).toEqual({ 'Samuel Holm': ['Ownership'], 'Dana Reyes': [] });
	});

	it('is somebody else where two names begin so, or one is hardly longer', () => {
		expect(assessed(loop('Samuel Holm', 'Samantha Reyes'))['Samuel Holm']).toEqual([]);
		expect(assessed(loop('Sama Holm', 'Dana Reyes'))['Sama Holm']).toEqual([]);
	});
});

describe('a person of the loop in a diary', () => {
	const loop = { 'Jobs/Loop.md': '# Interview loop\n\nInterviewer: Dana Reyes' };
	const diary = (line: string): Record<string, string> => ({ ...loop, 'Diary/Monday.md': `- 8:30 standup\n- ${line}\n\n> [!question] She asked\n> - Why boats, after all those years?\n> - Tell me about the hardest shift you ever worked.\n> - How much do you need to earn?` });
	const inDiary = (line: string): string[] => prepare(diary(line)).notes.filter(({ path }) => path.startsWith('Diary'))
		.flatMap(({ interviews }) => interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)));

	it('is known by the full name at an hour of the day', () => {
		expect(inDiary('11:00 **Dana Reyes** (Borealis), 30 min')).toEqual(['Dana Reyes']);
	});

	it('is not known by the first name alone', () => {
		expect(inDiary('11:00 Dana, 30 min')).toEqual([]);
	});
});

describe('a callout', () => {
	it('ends what a label within the one above it holds', () => {
		const note = '> [!question] Tell me about a time you won.\n> use:\n> the label thing?\n\n> [!question] Tell me about a time you failed.\n> use: [[The tow]]';
		expect(readNote('Interview questions.md', note).questions.flatMap(({ under }) => under)).not.toContain('use');
	});
});

describe('below a question', () => {
	it.each(['↳ ha. yes. ??', '→ why not ask mum?', '=> did I ever?', '↪ what did you do there?'])('“%s” is a remark', (remark) => {
		expect(asked(`- Tell me about a time you failed\n\t${remark}\n- Describe a time you won`)).toEqual(['Tell me about a time you failed', 'Describe a time you won']);
	});

	it('a line of its own may begin with an arrow', () => {
		expect(asked('Questions\n\n→ Tell me about a time you failed.\n\n→ Describe a time you won.')).toHaveLength(2);
	});

	it.each(['not [[The tow]], she has heard it', 'NOT [[The tow]]', 'everything but never [[The tow]]'])('“%s” links no story', (words) => {
		expect(readNote('Interview questions.md', `- Tell me about a time you failed.\n\t- ${words}`).questions[0]?.references).toEqual([]);
	});

	it.each(['[[The tow]], not the lamp', 'notes in [[The tow]]', 'knot: [[The tow]]'])('“%s” does', (words) => {
		expect(readNote('Interview questions.md', `- Tell me about a time you failed.\n\t- ${words}`).questions[0]?.references).toHaveLength(1);
	});

	it('the number in a story note’s name leads to it', () => {
		const story = '**Situation**: It was dark and I was late.\n**Task**: I had to be quick.\n**Action**: I took a lorry.\n**Result**: 20 % less.';
		const { asked: question } = prepare({ 'Q.md': '# Interview questions\n- Tell me about a time you failed.\n\t- S04', 'Stories/S04 The lorry.md': story, 'Stories/S05 The tow.md': story });
		expect(question('you failed').stories.map(({ path }) => path)).toEqual(['Stories/S04 The lorry.md']);
	});
});

describe('a column of stories', () => {
	const story = '**Situation**: It was dark and I was late.\n**Task**: I had to be quick.\n**Action**: I took a lorry.\n**Result**: 20 % less.';
	const own = (cell: string, head = 'use'): string[] => prepare({
		'Q.md': `# Interview questions\n\n| Q | ${head} |\n|---|---|\n| Tell me about a time you failed. | ${cell} |\n| Tell me about a time you won. | [[The tow]] |\n| Describe a risk you took. | [[The tow]] |`,
		'The tow.md': story, 'Checklist v0.md': story,
	}).asked('you failed').stories.map(({ path }) => path ?? '');

	it.each(['checklist v0 (the paper one)', 'told checklist v0'])('leads to the story its words name: “%s”', (cell) => {
		expect(own(cell)).toEqual(['Checklist v0.md']);
	});

	it.each(['checklist v0 again?', 'nothing yet', ''])('leads nowhere by a guess or other words: “%s”', (cell) => {
		expect(own(cell)).toEqual([]);
	});
});

describe('a line that goes on below an item', () => {
	const first = (below: string): string | undefined => asked(`- Describe a time you argued with\n${below}\n- Tell me about a time you won.`)[0];

	it.each([['two blanks', '  your captain'], ['three blanks', '   your captain']])('with %s is the rest of it', (_, below) => {
		expect(first(below)).toBe('Describe a time you argued with your captain');
	});

	it.each([['four blanks', '    cross, then he laughed'], ['a tab', '\tcross, then he laughed']])('with %s is a remark', (_, below) => {
		expect(first(below)).toBe('Describe a time you argued with');
	});

	it('is indented by as much within a quotation', () => {
		expect(asked('> - Describe a time you argued with\n>   your captain')).toEqual(['Describe a time you argued with your captain']);
	});
});

describe('what is asked of others is no question', () => {
	const guide = '1. Can you tell me about a time you overrode a forecast?\n2. What made you confident?\n3. Describe a situation when you did not step in.';

	it('in a study’s guide', () => {
		expect(asked(`Semi-structured. Participant P04, a planner.\n\n${guide}`, 'MSc/P04 interview.md')).toEqual([]);
	});

	it('but is one in a note with a single word of a study', () => {
		expect(asked(`They like semi-structured talks.\n\n${guide}`, 'Jobs/Onsite interview.md')).toHaveLength(3);
	});

	it('as a task: “ask Wes what …”', () => {
		expect(asked('- Tell me about a time you failed.\n- Describe a time you won.\n\n- [ ] ask Wes what date the recount was?')).toHaveLength(2);
		expect(asked('- Tell me about a time you failed.\n- [ ] Describe a time you asked for help.')).toHaveLength(2);
	});
});

describe('an imperative of the interviewer', () => {
	it.each(['Explain a trade-off to me as if I was a nurse', 'Show me something ugly you are proud of', 'If I rang your manager now, what would he say you deliver?'])('“%s” asks', (prompt) => {
		expect(asked(`| Q | story |\n|---|---|\n| Tell me about a mess. | x |\n| ${prompt} | y |`)).toContain(prompt);
	});

	it('is not what the candidate asks', () => {
		expect(asked('- Tell me about a mess.\n- Tell me about a time you won.\n- What happens if I need help?')).toHaveLength(2);
	});
});

describe('an answer behind “A:”', () => {
	const leads = (below: string): Record<string, string[]> => Object.fromEntries(readNote('Interview questions.md',
		`Dana\n\nQ: Tell me about a time you failed\nA: [[The tow]]\n${below}`).questions.map(({ text, references }) => [text, references.map(({ target }) => target)]));
	const failed = 'Tell me about a time you failed';

	it.each([
		['another paragraph', '\nother stuff\n\nbuy milk [[No such note]]'],
		['a list below a blank line', '\n- buy milk [[No such note]]'],
		['a label that is not known', '\nShopping:\n- milk [[No such note]]'],
	])('ends at %s', (_, below) => {
		expect(leads(below)).toEqual({ [failed]: ['The tow'] });
	});

	it.each([['', '\n'], ['right below it', '']])('ends at a question of another kind %s', (_, blank) => {
		expect(leads(`${blank}- what was your biggest failure? -> [[The outage]]`)).toEqual({ [failed]: ['The tow'], 'what was your biggest failure?': ['The outage'] });
	});

	it.each([
		['the rest of its paragraph', 'and then\nthe [[Lamp]]'],
		['the list right below it', '- the [[Lamp]]\n\n- again'],
		['what a label below it says', '\nStory: [[Lamp]]'],
	])('holds %s', (_, below) => {
		expect(leads(below)).toEqual({ [failed]: ['The tow', 'Lamp'] });
	});

	it('holds the list that it announces', () => {
		const note = 'Q: Tell me about a time you failed\nA: two things:\n\n- the [[Lamp]]\n\n- the [[Net]]';
		expect(readNote('Interview questions.md', note).questions[0]?.references).toHaveLength(2);
	});

	it('ends at the next “Q:” within an item', () => {
		const note = '- Dana\n\tQ: Tell me about a time you failed\n\tA: [[The tow]]\n\n\tQ: Describe a time you won\n\tA: [[Lamp]]';
		expect(readNote('Interview questions.md', note).questions.map(({ references }) => references.map(({ target }) => target))).toEqual([['The tow'], ['Lamp']]);
	});

	it('below a heading that asks is all of its section', () => {
		const [question] = readNote('Interview questions.md', '## Tell me about a time you failed\n\nA: I was late.\n\nThen I rowed.\n\n- and lost [[The oar]]').questions;
		expect(question?.references).toHaveLength(1);
	});
});

describe('topics beside a name', () => {
	const topics = (line: string): Record<string, string[]> => Object.fromEntries(
		readNote('Jobs/Loop.md', `# Interview loop\n\n- 9:30 Interviewer: Ruth Holm\n\n${line}`).interviews.slice(1).flatMap(
			({ interviewers, topics: found }) => interviewers.map(({ name }) => [name, found.map(({ text }) => text)])));

	it.each([
		['behind', '- 10:30 Dana Reyes (rate limiter, his blog)', ['rate limiter', 'his blog']],
		['of one word each', '- 10:30 Dana Reyes: values round, queues', ['values round', 'queues']],
		['nested', '- 10:30 Dana Reyes\n\t- rate limiter\n\t- they moved it', ['rate limiter']],
		['in sentences of few words', '- 10:30 Dana Reyes. Queues, caches.', ['Queues', 'caches']],
	])('are what is listed %s', (_, line, found) => {
		expect(topics(line)).toEqual({ 'Dana Reyes': found });
	});

	it.each([
		'they moved it', '30 min. ok I think', 'and there is lunch', 'the room is cold', "q's", 'LP', '1 LP question', '2 questions', 'session 2',
	])('are none in “%s”', (words) => {
		expect(topics(`- 10:30 Dana Reyes, ${words}`)).toEqual({ 'Dana Reyes': [] });
	});

	it('are none in what leads to the name', () => {
		expect(topics('- 10:30 phone screen w/ Dana Reyes')).toEqual({ 'Dana Reyes': [] });
	});

	it('are none in a mail', () => {
		const mail = 'Lovely to speak to you yesterday. You will meet Marguerite, Tomasz and Isolde. Each conversation is 50 minutes, and there is a break, with soup.';
		expect(topics(mail)).toEqual({ Marguerite: [], Tomasz: [], Isolde: [] });
	});

	it('leave the principle that a sentence names', () => {
		const [, round] = readNote('Jobs/Loop.md', '# Interview loop\n\n- 9:30 Interviewer: Ruth Holm\n- 10:30 Dana Reyes (queues). She cares about this one: Ownership.').interviews;
		expect(round?.principles.map(({ name }) => name)).toEqual(['Ownership']);
		expect(round?.topics.map(({ text }) => text)).toEqual(['queues']);
	});
});

describe('a nested line that is left to come back to', () => {
	const below = (line: string): readonly string[] => readNote('Interview questions.md',
		`1. tell me about a time you won\n2. tell me about a time you cut costs\n\t- ${line}\n3. tell me about a mess`).questions[1]?.followUps ?? [];

	it.each(['TODO no idea. cloud bill??', 'tbd?', 'TODO: what was the number?', 'no idea, the lamp?', 'Idea: how about the lamp?', 'cloud bill??', 'the lamp, or the net??'])('is no follow-up: “%s”', (line) => {
		expect(below(line)).toEqual([]);
	});

	it.each(['what did it cost?', 'what did it cost??', 'the bill?', 'Ideally, what would you change?'])('but one is what asks: “%s”', (line) => {
		expect(below(line)).toEqual([line]);
	});

	it('is no follow-up of a story', () => {
		const story = '# The tow\n\n**Situation**: She drifted.\n**Task**: I had to be quick.\n**Action**: I threw the line.\n**Result**: Home by nine.\n\n## Follow-ups\n\n- How long did it take?\n- TODO which year was it?';
		expect(readNote('Stories/The tow.md', story).stories[0]?.probes.map(({ text }) => text)).toEqual(['How long did it take?']);
	});
});
