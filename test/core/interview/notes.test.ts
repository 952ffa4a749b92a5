import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveBank } from '../../../src/core/interview/bank';
import { principlesOfQuestion } from '../../../src/core/interview/principles-served';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { readNote } from '../../../src/core/interview/read-note';
import { PART_NAMES } from '../../../src/core/interview/story';

/** Invented notes, one for each way people write and each trap, with what a careful reader finds in them beside. */
const FOLDER = 'test/core/interview/notes/';
const RECORD = process.env.RECORD === '1';

/** A reading in few words. Lines are 0-based. */
interface Reading {
	/** The path the note is read under: its name may say what its questions are. */
	readonly path: string;
	readonly questions: ReadonlyArray<readonly [line: number, kind: string, text: string, principle: string | null]>;
	readonly levels: ReadonlyArray<readonly [line: number, level: string]>;
	readonly followUps: ReadonlyArray<readonly [line: number, text: string]>;
	/** The lines of Situation, Task, Action and Result; null for a part that is missing. */
	readonly stories: ReadonlyArray<readonly [line: number, title: string, principles: readonly string[], parts: ReadonlyArray<number | null>, probes: readonly number[]]>;
	readonly interviews: ReadonlyArray<readonly [title: string, line: number, people: ReadonlyArray<readonly [name: string, line: number, role: string | null]>, principles: readonly string[]]>;
	/** Lines of the questions for the other side, under an interview or not. */
	readonly questionsToAsk: readonly number[];
}

function reading(path: string, note: InterviewNote): Reading {
	const bank = deriveBank([note], () => null);
	const asked = bank.inNote(path).map(({ place: { question } }) => ({ ...question, principle: principlesOfQuestion(question, note, bank.principles)[0]?.name ?? null }));
	return {
		path,
		questions: asked.map(({ line, kind, text, principle }) => [line, kind, text, principle]),
		levels: asked.flatMap(({ line, level }) => (level === null ? [] : [[line, level] as const])),
		followUps: asked.flatMap(({ line, followUps }) => followUps.map((text) => [line, text] as const)),
		stories: bank.stories.map(({ story: { line, title, parts, probes }, principles }) => [line, title, principles.map(({ name }) => name), PART_NAMES.map((part) => parts[part]?.line ?? null), probes.map((probe) => probe.line)]),
		interviews: note.interviews.map(({ title, line, interviewers, principles }) => [title, line, interviewers.map(({ name, line: at, role }) => [name, at, role]), principles.map(({ name }) => name)]),
		questionsToAsk: [...note.questionsToAsk, ...note.interviews.flatMap(({ questionsToAsk }) => questionsToAsk)].map(({ line }) => line).sort((a, b) => a - b),
	};
}

/** One line for each thing found, so that a change is one line of a diff. */
function written(found: Reading): string {
	const parts = Object.entries(found).map(([name, value]: [string, unknown]) => {
		if (!Array.isArray(value)) return `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`;
		return value.length === 0 ? `\t${JSON.stringify(name)}: []` : `\t${JSON.stringify(name)}: [\n${value.map((entry) => `\t\t${JSON.stringify(entry)}`).join(',\n')}\n\t]`;
	});
	return `{\n${parts.join(',\n')}\n}\n`;
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).sort();

/** What a person expects of a note, null when nobody said it yet. */
function expectedOf(name: string): Reading | null {
	const file = `${FOLDER}${name.replace(/\.md$/, '.expected.json')}`;
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reading) : null;
}

describe('an invented note is read as a careful person reads it', () => {
	it('and there are forty of them at least', () => {
		expect(names.length).toBeGreaterThanOrEqual(40);
	});

	it.each(names)('%s', (name) => {
		const text = readFileSync(`${FOLDER}${name}`, 'utf8');
		const expected = expectedOf(name);
		const path = expected?.path ?? name;
		const found = reading(path, readNote(path, text));
		if (RECORD) {
			writeFileSync(`${FOLDER}${name.replace(/\.md$/, '.expected.json')}`, written(found));
			throw new Error('recorded: read what was written, then run again without RECORD');
		}
		expect(found, text).toEqual(expected);
	});
});
