import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolver } from '../../../scripts/vault-folder';
import { deriveBank, type Bank, type BankQuestion, type BankStory } from '../../../src/core/interview/bank';
import { principlesOfQuestion } from '../../../src/core/interview/principles-served';
import { tieOf } from '../../../src/core/interview/choose';
import type { Interview, Remark } from '../../../src/core/interview/interview';
import { saysSomething, type InterviewNote } from '../../../src/core/interview/interview-note';
import { deriveLoops, type Loop } from '../../../src/core/interview/loop';
import { metaOfText } from '../../../src/core/interview/note-meta';
import type { Question } from '../../../src/core/interview/question';
import { readNote } from '../../../src/core/interview/read-note';
import { PART_NAMES } from '../../../src/core/interview/story';

/** Example notes, each with a short explanation and the exact reading. */
const DOCUMENT = 'test/core/interview/readings.md';
const RECORD = process.env.RECORD === '1';
const UNNAMED = 'Interview.md';

/** A fenced block: the words after its fence, its content, and the lines of its fences. */
interface Fenced {
	readonly language: string;
	readonly name: string;
	readonly body: readonly string[];
	readonly line: number;
	readonly endLine: number;
}

/** Example notes with the block directly below them that gives their reading. */
interface Pair {
	readonly heading: string;
	readonly notes: ReadonlyMap<string, string>;
	/** Null when the examples are followed by anything else. */
	readonly told: Fenced | null;
	/** Line of the last example's closing fence. */
	readonly line: number;
}

function fencedBlocks(lines: readonly string[]): Fenced[] {
	const blocks: Fenced[] = [];
	for (let i = 0; i < lines.length; i++) {
		const [, fence, language = '', name = ''] = /^(`{3,})(\w*)\s*(.*)$/.exec(lines[i] ?? '') ?? [];
		if (fence === undefined) continue;
		const endLine = lines.indexOf(fence, i + 1);
		if (endLine < 0) throw new Error(`The fence in line ${i + 1} is never closed.`);
		blocks.push({ language, name, body: lines.slice(i + 1, endLine), line: i, endLine });
		i = endLine;
	}
	return blocks;
}

function headingAbove(lines: readonly string[], line: number): string {
	const above = lines.slice(0, line).filter((text) => /^#{2,3} /.test(text));
	return above.at(-1)?.replace(/^#+ /, '') ?? '';
}

/** Examples that follow each other directly, each with a name, are notes of one vault. */
function pairsOf(lines: readonly string[]): Pair[] {
	const blocks = fencedBlocks(lines);
	const follows = (block: Fenced | undefined, last: Fenced): boolean => block !== undefined && lines.slice(last.endLine + 1, block.line).every((line) => line === '');
	const pairs: Pair[] = [];
	for (let i = 0; i < blocks.length; i++) {
		let last = blocks[i];
		if (last?.language !== 'markdown') continue;
		const heading = headingAbove(lines, last.line);
		const notes = new Map([[last.name || UNNAMED, last.body.join('\n')]]);
		for (let next = blocks[i + 1]; next?.language === 'markdown' && next.name !== '' && follows(next, last); next = blocks[i + 1]) {
			notes.set(next.name, next.body.join('\n'));
			last = next;
			i++;
		}
		const told = blocks[i + 1];
		pairs.push({ heading, notes, told: told?.language === 'text' && follows(told, last) ? told : null, line: last.endLine });
	}
	return pairs;
}

/** What is read from the notes, in the words of the document. */
function readingOf(notes: ReadonlyMap<string, string>): string[] {
	const read = [...notes].map(([path, text]) => readNote(path, text));
	const bank = deriveBank(read, resolver(notes.keys()));
	if (read.length === 1) return read.flatMap((note) => noteLines(note, bank));
	const loops = deriveLoops(read, bank, resolver(notes.keys()));
	return [...read.flatMap((note) => [note.path, ...noteLines(note, bank).map((line) => `  ${line}`)]), ...loops.flatMap(loopLines)];
}

/** The interviewers of a loop, with the number of questions for each principle they assess. */
function loopLines({ path, interviewers }: Loop): string[] {
	return [`loop ${path}`, ...interviewers.map(({ name, principles }) => `  ${[name, ...principles.map(({ principle, questions }) => `${principle.name} ${questions.length}`)].join(', ')}`)];
}

/** Everything found in a note in the order of its lines. */
function noteLines(note: InterviewNote, bank: Bank): string[] {
	const found = [
		...note.interviews.flatMap((interview) => interviewLines(interview, note.date)),
		...note.questionsToAsk.map(toAsk),
		...bank.inNote(note.path).map(({ question, place }) => questionLine(question, place.question, note, bank)),
		...bank.stories.filter(({ path }) => path === note.path).map(storyLine),
	].sort((a, b) => a.line - b.line);
	return found.length === 0 ? ['nothing'] : found.map(({ text }) => text);
}

function words(...pieces: ReadonlyArray<string | false>): string {
	return pieces.filter((piece) => piece !== false && piece !== '').join(' ');
}

function interviewLines({ line, interviewers, principles, date, topics, questionsToAsk }: Interview, noteDate: string | null): Remark[] {
	const people = interviewers.map(({ name, role }) => words(name, role !== null && `(${role})`)).join(' and ');
	const day = date ?? noteDate;
	const text = words(`interview ${line} ${people || 'nobody named'}`, day !== null && `on ${day}`) + (principles.length > 0 ? `: ${principles.map(({ name }) => name).join(', ')}` : '');
	return [{ text, line }, ...topics.map((topic) => ({ text: `review ${topic.line} "${topic.text}"`, line: topic.line })), ...questionsToAsk.map(toAsk)];
}

function toAsk({ text, line }: Remark): Remark {
	return { text: `to ask ${line} "${text}"`, line };
}

function questionLine({ places, stories: own, couldFit }: BankQuestion, question: Question, note: InterviewNote, bank: Bank): Remark {
	const stories = [...own, ...couldFit];
	const { text, line, kind, level, followUps, talkingPoints, answer } = question;
	const principles = principlesOfQuestion(question, note, bank.principles).map(({ name }) => name);
	return { line, text: words(
		`question ${line} "${text}"`,
		kind !== 'behavioral' && kind,
		level !== null && `level ${level}`,
		followUps.length > 0 && `follow-ups ${followUps.length}`,
		talkingPoints.length > 0 && `points ${talkingPoints.length}`,
		answer !== null && `answer ${answer.line}-${answer.endLine}`,
		places.length > 1 && `places ${places.length}`,
		principles.length > 0 && `principle ${principles.join(' + ')}`,
		...stories.map(({ title, broken }) => (broken ? 'story broken' : `story "${title}"`)),
	) };
}

function storyLine({ story: { title, line, parts, probes }, principles }: BankStory): Remark {
	const told = PART_NAMES.flatMap((name) => (parts[name] === null ? [] : [`${name} ${parts[name].line}`]));
	const missing = told.length === 0 ? [] : PART_NAMES.filter((name) => parts[name] === null);
	return { line, text: words(
		`story ${line} "${title}"`,
		...told,
		missing.length > 0 && `missing ${missing.join(', ')}`,
		probes.length > 0 && `probes ${probes.length}`,
		principles.length > 0 && `principle ${principles.map(({ name }) => name).join(' + ')}`,
	) };
}

/** Why the plugin reads a note, in the words of the document. */
function chosenBy(path: string, text: string): string {
	if (tieOf(metaOfText(path, text)) !== null) return 'read for its metadata';
	return saysSomething(readNote(path, text)) ? 'read for its text' : 'not read';
}

/** The reading; where the document gives it, after the reason why the plugin reads the note. */
function saidOf({ notes, told }: Pair): string[] {
	const tellsChoice = /^(?:read for|not read)/.test(told?.body[0] ?? '');
	return [...(tellsChoice ? [...notes].map(([path, text]) => chosenBy(path, text)) : []), ...readingOf(notes)];
}

const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
const pairs = pairsOf(lines);

function record(): never {
	const written = [...lines];
	for (const pair of [...pairs].reverse()) {
		const block = ['```text', ...saidOf(pair), '```'];
		if (pair.told === null) written.splice(pair.line + 1, 0, '', ...block);
		else written.splice(pair.told.line, pair.told.endLine - pair.told.line + 1, ...block);
	}
	writeFileSync(DOCUMENT, written.join('\n'));
	throw new Error('recorded: read what was written, then run again without RECORD');
}

describe('readings.md', () => {
	if (RECORD) it('records', record);

	it('has at least thirty examples', () => {
		expect(pairs.length).toBeGreaterThanOrEqual(30);
	});

	it('has the reading directly below each example', () => {
		expect(pairs.filter(({ told }) => told === null).map(({ heading, line }) => `line ${line + 1}: ${heading}`)).toEqual([]);
	});

	it('has no reading without an example', () => {
		expect(fencedBlocks(lines).filter(({ language }) => language === 'text')).toHaveLength(pairs.length);
	});

	it.each(pairs.map((pair) => [`line ${pair.line + 1}: ${pair.heading}`, pair] as const))('%s', (_, pair) => {
		expect(saidOf(pair)).toEqual(pair.told?.body);
	});

	it('says “nothing” for every note that it claims is not read', () => {
		const from = lines.indexOf('## What is not read');
		const to = lines.findIndex((line, i) => i > from && line.startsWith('## '));
		const there = pairs.filter(({ line }) => line > from && line < to);
		expect(from).toBeGreaterThan(0);
		expect(there.length).toBeGreaterThan(0);
		expect(there.map(({ told }) => told?.body.join('\n'))).toEqual(there.map(() => 'nothing'));
	});
});
