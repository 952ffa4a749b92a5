import { describe, expect, it } from 'vitest';
import { inspect } from '../../../scripts/inspection';
import { readFolder } from '../../../scripts/vault-folder';
import { saysSomething } from '../../../src/core/interview/interview-note';
import { found, prepare } from './prepared';

const texts = Object.fromEntries(readFolder('test-vault'));
const { notes, bank, loop, loops } = prepare(texts);
const noteAt = (path: string) => found(notes.find((note) => note.path === path), path);
const northwind = noteAt('Loops/Northwind loop.md');
const lumen = noteAt('Loops/Lumen Harbor loop.md');
const behavioral = notes.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'behavioral');
/** The note's own line, for facts about words. */
const lineOf = (path: string, line: number): string => (texts[path] ?? '').split('\n')[line] ?? '';

describe('the demo vault', () => {
	it('asks 62 behavioral questions at 63 places, one of them what she starts with', () => {
		expect(behavioral).toHaveLength(63);
		expect(bank.questions.filter(({ kind }) => kind === 'behavioral')).toHaveLength(62);
	});

	it('asks one of them in two notes', () => {
		expect(bank.questions.filter(({ places }) => places.length > 1).map(({ places }) => places.map(({ path }) => path).sort())).toEqual([['Principles/Deliver Results.md', 'Principles/Ownership.md']]);
	});

	it('has two loops', () => {
		expect(loops.map(({ path, title, date }) => [path, title, date])).toEqual([['Loops/Lumen Harbor loop.md', 'Lumen Harbor loop', '2026-12-04'], ['Loops/Northwind loop.md', 'Northwind loop', null]]);
	});

	it('is silent about everything that is no interview', () => {
		const folders = /^(?:Loops|Principles|Stories|Lumen Harbor)\//;
		const others = notes.filter(({ path }) => !folders.test(path));
		expect(others.length).toBeGreaterThan(30);
		// Their own notes are about people who interview.
		expect(others.filter(saysSomething).map(({ path }) => path)).toEqual(['People/Bettina Asare.md', 'People/Corwin Falkenrath.md']);
	});

	it('lists in the terminal what its notes say, and nothing else', () => {
		const inspected = inspect(readFolder('test-vault'));
		expect(inspected.notes.map(({ path }) => path)).toEqual(notes.filter(saysSomething).map(({ path }) => path));
		expect(inspected.notes.filter(({ chosen }) => chosen === null)).toEqual([]);
	});

	it('has three links that lead nowhere', () => {
		const broken = bank.questions.flatMap(({ stories }) => stories).filter((story) => story.broken);
		expect(broken.map(({ link }) => link).sort()).toEqual(['Stories/The snow day detour', 'Stories/The winter staffing plan', 'The Friday hotfix#Second attempt']);
	});
});

describe('the Northwind loop', () => {
	it('has five interviews with their interviewers', () => {
		expect(northwind.interviews.map(({ title, line }) => [title, line])).toEqual([['Interview 1', 51], ['Interview 2', 207], ['Interview 3', 221], ['Interview 4', 234], ['Interview 5', 247]]);
		expect(northwind.interviews.map(({ interviewers }) => interviewers)).toEqual([['Odalys', 53], ['Fergus Tolland Abara', 209], ['Anneke', 223], ['Tomasz Vell', 236], ['Hollis Marquardt', 249]].map(([name, line]) => [{ name, line, role: null, link: null }]));
	});

	it('has three principles for the first round and two for each other', () => {
		expect(northwind.interviews.map(({ principles }) => principles.map(({ line }) => line))).toEqual([[56, 57, 58], [212, 213], [226, 227], [239, 240], [252, 253]]);
		expect(loop('Loops/Northwind loop.md').interviewers.map(({ principles }) => principles.map(({ principle }) => principle.name))).toEqual([
			['Have Backbone; Disagree and Commit', 'Earn Trust', 'Hire and Develop the Best'], ['Ownership', 'Dive Deep'], ['Deliver Results', 'Bias for Action'],
			['Learn and Be Curious', 'Insist on the Highest Standards'], ['Think Big', 'Invent and Simplify'],
		]);
	});

	it('has topics to review', () => {
		expect(northwind.interviews.map(({ topics }) => topics.map(({ text }) => text))).toEqual([[], ['Managing People', 'Writing Sample the-label-printer-memo'], ['Project Planning Basics'], ['System Design'], ['Running Things in Production']]);
	});

	it('has 21 behavioral questions, 7, 6 and 8 under three principles', () => {
		const lines = [64, 67, 69, 71, 73, 76, 78, 132, 135, 137, 139, 142, 144, 151, 154, 156, 158, 160, 163, 166, 168];
		expect(northwind.questions.filter(({ kind }) => kind === 'behavioral').map(({ line }) => line)).toEqual(lines);
		expect(loop('Loops/Northwind loop.md').interviewers[0]?.principles.map(({ questions }) => questions.length)).toEqual([7, 6, 8]);
	});

	it('keeps six of them for managers', () => {
		expect(northwind.questions.filter(({ level }) => level !== null).map(({ line, level }) => [line, level])).toEqual([78, 158, 160, 163, 166, 168].map((line) => [line, 'Manager']));
	});

	it('takes a statement that leads to a question into its text, and later sentences as follow-ups', () => {
		const question = (line: number) => found(northwind.questions.find((one) => one.line === line), `question at ${line}`);
		expect(question(69).text).toMatch(/^Sometimes a vote goes against us\. Give me an example of a plan you carried out although you had voted no\./);
		expect(question(64)).toMatchObject({ text: 'Tell me about a time you told somebody senior that their plan would not work.', followUps: ['How did you raise it?', 'What did it cost you?'] });
		expect(question(163)).toMatchObject({ text: 'How do you keep a promotion round fair?', followUps: ['Which case was the hardest?', 'What did you do about people who are good and quiet?'] });
	});

	it('has three talking points; an empty item below a question is nothing', () => {
		expect(northwind.questions.flatMap(({ talkingPoints }) => talkingPoints.map(({ line }) => line))).toEqual([74, 140, 164]);
		expect(lineOf('Loops/Northwind loop.md', 161).trim()).toBe('1.');
	});

	it('has three stories, the last titled by its first line', () => {
		expect(northwind.stories.map(({ line, title }) => [line, title])).toEqual([
			[80, 'Argued against the nightly sync and was heard.'], [105, 'Lost the argument about the shared roster.'], [171, 'The winter when I inherited a second team'],
		]);
	});

	it('has seven system-design questions in two lists and one answered heading', () => {
		expect(northwind.questions.filter(({ kind }) => kind === 'system-design').map(({ line }) => line)).toEqual([270, 271, 272, 273, 284, 285, 286]);
		expect(northwind.questions.filter(({ kind }) => kind === 'answer-heading').map(({ line, text, answer }) => [line, text, answer])).toEqual([[15, 'Why Northwind?', { line: 16, endLine: 20 }]]);
		expect(northwind.questions).toHaveLength(21 + 7 + 1);
	});

	it('has three principles that nothing asks for', () => {
		const principles = loops.flatMap(({ interviewers }) => interviewers).flatMap(({ principles: assigned }) => assigned);
		expect([...new Set(principles.filter(({ questions }) => questions.length === 0).map(({ principle }) => principle.name))].sort()).toEqual(['Learn and Be Curious', 'Teach What You Know', 'Think Big']);
	});

	it('shows a story that is not written yet as broken', () => {
		const growth = found(bank.inNote('Loops/Northwind loop.md').find(({ place }) => place.question.line === 168), 'question at 168');
		expect(growth.question.stories.filter(({ broken }) => broken).map(({ link }) => link)).toEqual(['Stories/The winter staffing plan']);
	});
});

describe('the Lumen Harbor loop', () => {
	it('has four rounds, one of them with two people, and a recruiter who only arranges them', () => {
		expect(lumen.contacts.map(({ name }) => name)).toEqual(['Solveig']);
		expect(lumen.interviews.map(({ interviewers }) => interviewers.map(({ name, line, role }) => [name, line, role]))).toEqual([
			[['Bettina Asare', 29, 'Hiring manager']], [['Corwin Falkenrath', 44, 'Standards keeper']], [['Yusra Haddad-Lie', 64, null], ['Leif Tander', 64, null]], [['Mikkel Prado', 78, 'Clinical lead']],
		]);
	});

	it('has day and time of each round', () => {
		expect(lumen.interviews.map(({ date }) => date)).toEqual(['2026-12-04 09:30', '2026-12-04 10:45', '2026-12-04 13:00', '2026-12-07 15:00, by video']);
	});

	it('assigns the company’s own values, in a list or in one line', () => {
		expect(lumen.interviews.map(({ principles }) => principles.map(({ name, line }) => [name, line]))).toEqual([
			[['Start With the Patient', 34], ['Say the Hard Thing', 35]], [['Leave It Simpler', 51], ['Own the Night Shift', 52]], [['Teach What You Know', 67], ['Leave It Simpler', 67]], [['Start With the Patient', 85], ['Own the Night Shift', 86]],
		]);
	});

	it('keeps eight questions to ask with the interviewers they are for', () => {
		expect(lumen.interviews.map(({ questionsToAsk }) => questionsToAsk.map(({ line }) => line))).toEqual([[38, 39, 40], [59, 60], [74], [89, 90]]);
		expect(lumen.questions).toEqual([]);
	});

	it('shares no question with the other company', () => {
		const reached = (path: string): string[] => loop(path).interviewers.flatMap(({ principles }) => principles.flatMap(({ questions }) => questions.map(({ key }) => key)));
		const others = new Set(reached('Loops/Northwind loop.md'));
		expect(reached('Loops/Lumen Harbor loop.md').filter((key) => others.has(key))).toEqual([]);
	});
});
