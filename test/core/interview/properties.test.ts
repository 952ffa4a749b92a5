import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { readNote } from '../../../src/core/interview/read-note';
import { PART_NAMES } from '../../../src/core/interview/story';
import { plainText } from '../../../src/core/note/plain-text';

/** Pieces of lines as people write them, to be put together in any order. */
const LEADS = ['', '', '- ', '* ', '\t- ', '    - ', '1. ', '12) ', '- [ ] ', '> ', '> - ', '# ', '## ', '#### ', 'Q1: ', 'Question: ', '> [!question] ', '| ', '• ', 'a. ', '**Ownership** — ', '%% ', '<summary>', '\u00a0', '\ufeff'];
const BODIES = [
	'Tell me about a time you waited.', 'Describe a time when', 'Have you ever said no? What came of it?', '**Tell** **me** **about** a leak', '"Give me an example of a time you lost." - A: once', 'How do you decide? (Manager)',
	'Tell me about [[The ferry|a ferry]] you missed. (Ownership, Dive Deep)', 'Erzählen Sie von einem Fehler.', '请描述一次失败的经历。', 'Расскажите о случае, когда вы ждали.', 'Why Northlight?', 'What breaks first?', 'We must often wait. Tell me about a time you did.',
	'Interview 1', '**Interviewer**: Ada Holm (Bar Raiser)', 'interviewer:: [[People/Ada]]', '**Principles**', '[[Principles#Have Backbone Disagree and Commit]]', 'Ownership', '**Values**: Are Right, A Lot, Frugality', '**Questions to ask**', '**Review**', '**Principles**: what she told me on the phone was that one from\nthe list [[Values#Plain Speech]]', '**Date**: 2026-12-04',
	'Story 1 - The pump', '**Situation**: it rained\n**Task**: stay dry\n**Action**: I ran to the shed\n**Result**: dry by noon', '**Situation**: it rained', 'S: it rained', '**Task**:', '**Action**: I rowed', 'Result', '## Situation', 'System Design Interview', 'Follow-up questions', '```', '~~~', '---', '___', '$$', '%%', '<details>', '</details>', '| Question | Story |', '|---|---|', '| Tell me about a leak. | [[The pump]] |', '\\* `code` ![[x.png]] [a](b?c)', 'tags: [interview]', 'interview: questions', '',
];
const ENDS = ['\n', '\n', '\n', '\n\n', '  \n', '\\\n'];

const line = fc.tuple(fc.constantFrom(...LEADS), fc.constantFrom(...BODIES), fc.constantFrom(...ENDS)).map((pieces) => pieces.join(''));
const soup = fc.tuple(fc.constantFrom('', '# Interview\n', '---\ntags: [interview]\n---\n', '---\nbroken: [\n'), fc.array(line, { maxLength: 24 })).map(([front, lines]) => front + lines.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...'#>-*_`[]()|:~%$<>!? \t\n1.aQ'), maxLength: 200 }), soup);
const paths = fc.constantFrom('Note.md', 'Interviews/Loop.md', 'Behavioral questions.md', 'Ownership.md', 'Stories/Interview story.md', 'Templates/Interview.md', '面试.md');

/** Every line a reading names, with a word for what it is. */
function linesOf(note: InterviewNote): Array<readonly [what: string, line: number]> {
	const remarks = (what: string, list: ReadonlyArray<{ readonly line: number }>): Array<readonly [string, number]> => list.map((one) => [what, one.line]);
	return [
		...remarks('heading', note.headings), ...remarks('question to ask', note.questionsToAsk), ...remarks('near miss', note.nearMisses),
		...note.questions.flatMap((question) => [...remarks('question', [question]), ...remarks('talking point', question.talkingPoints), ...remarks('link', question.references), ...remarks('link', question.headingReferences),
			...(question.answer === null ? [] : ([['answer', question.answer.line], ['end of answer', question.answer.endLine]] as const))]),
		...note.stories.flatMap((story) => [...remarks('story', [story]), ['end of story', story.endLine] as const, ...remarks('probe', story.probes), ...PART_NAMES.flatMap((part) => remarks(part, [story.parts[part] ?? []].flat()))]),
		...note.interviews.flatMap((interview) => [...remarks('interview', [interview]), ...remarks('interviewer', interview.interviewers), ...remarks('principle', interview.principles), ...remarks('topic', interview.topics), ...remarks('question to ask', interview.questionsToAsk)]),
	];
}

/** Letters and digits only: what wrapping, quotation marks and entities do not change. */
const letters = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a line and of the three that may go on with its sentence. */
function wordsAt(text: string, at: number): string {
	return letters(text.split(/\r\n|\r|\n/).slice(at, at + 4).map((one) => plainText(one.replace(/<[^>]*>/g, ' '))).join(' '));
}

describe('any text', () => {
	it('gives a reading and never throws', () => {
		fc.assert(fc.property(paths, anything, (path, text) => {
			expect(readNote(path, text).path).toBe(path);
		}), { numRuns: 200 });
	});

	it('is read the same way twice', () => {
		fc.assert(fc.property(paths, anything, (path, text) => {
			expect(readNote(path, text)).toEqual(readNote(path, text));
		}), { numRuns: 100 });
	});

	it('gives lines that lie inside the note', () => {
		fc.assert(fc.property(paths, anything, (path, text) => {
			const last = text.split('\n').length - 1;
			expect(linesOf(readNote(path, text)).filter(([, at]) => !Number.isInteger(at) || at < 0 || at > last)).toEqual([]);
		}), { numRuns: 200 });
	});

	it('gives questions whose words stand in their line, or in the lines that go on with it', () => {
		fc.assert(fc.property(paths, anything, (path, text) => {
			const strays = readNote(path, text).questions.filter(({ text: asked, line: at }) => !wordsAt(text, at).includes(letters(asked)));
			expect(strays.map(({ text: asked, line: at }) => [asked, at])).toEqual([]);
		}), { numRuns: 200 });
	});

	it('gives questions in the order of their lines, one in a line at most', () => {
		fc.assert(fc.property(paths, anything, (path, text) => {
			const lines = readNote(path, text).questions.map(({ line: at }) => at);
			expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
		}), { numRuns: 100 });
	});

	it.each([['CRLF', '\r\n'], ['CR', '\r']])('is read alike with %s and with LF', (_, lineBreak) => {
		fc.assert(fc.property(paths, anything.map((text) => text.replace(/\r/g, '')), (path, text) => {
			expect(readNote(path, text.replace(/\n/g, lineBreak))).toEqual(readNote(path, text));
		}), { numRuns: 200 });
	});

	it.each([
		['a heading of parentheses', `## a${'(x)'.repeat(200_000)}\n- Tell me about a time you waited.\n`],
		['headings below values', `# Our values\n${'## x\n'.repeat(150_000)}- Tell me about a time you waited.\n`],
		['names of interviewers', `Interviewer: ${'A,'.repeat(200_000)}\n\n- Tell me about a time you waited.\n`],
		['links below a question', `- Tell me about a time you waited.\n\t- ${'[[a]]'.repeat(200_000)}\n`],
		['principles below a question', `- Tell me about a time you waited.\n\t- **Principles**: ${'a,'.repeat(200_000)}\n`],
		['links in a cell', `| Question | Story |\n|---|---|\n| Tell me about a time you waited. | ${'[[a]]'.repeat(200_000)} |\n`],
		['items of a property', `---\nprinciples: [${'a,'.repeat(200_000)}]\n---\n- Tell me about a time you waited.\n`],
	])('may hold any number of %s', (_, text) => {
		expect(readNote('Interview.md', text).questions.map(({ text: asked }) => asked.slice(0, 32))).toEqual(['Tell me about a time you waited.']);
	});
});

describe('the generated notes', () => {
	it('do hold questions, stories and interviews, so that what is said above says something', () => {
		const read = fc.sample(fc.tuple(paths, soup), { numRuns: 300, seed: 7 }).map(([path, text]) => readNote(path, text));
		const holding = (list: 'questions' | 'stories' | 'interviews' | 'questionsToAsk'): number => read.filter((note) => note[list].length > 0).length;
		expect(holding('questions')).toBeGreaterThan(100);
		expect(holding('stories')).toBeGreaterThan(5);
		expect(holding('interviews')).toBeGreaterThan(10);
		expect(holding('questionsToAsk')).toBeGreaterThan(0);
	});
});
