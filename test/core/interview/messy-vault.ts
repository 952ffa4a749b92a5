import { readFileSync } from 'node:fs';
import { readFolder } from '../../../scripts/vault-folder';
import type { NoteQuestion } from '../../../src/core/interview/bank';
import { fold } from '../../../src/core/interview/fold';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { basename, nameOfTarget } from '../../../src/core/interview/names';
import { PART_NAMES, type PartName } from '../../../src/core/interview/story';
import { prepare } from './prepared';

/** What a careful reader who did not know the rules found in the messy vault. Lines are 0-based. */
interface ExpectedVault {
	readonly interviewers: ReadonlyArray<{ note: string; name: string; principles: readonly string[] }>;
	readonly questions: ReadonlyArray<{
		note: string; line: number; text: string; principle: string | null;
		stories: readonly string[]; broken: readonly string[];
	}>;
	readonly stories: ReadonlyArray<{
		note: string; line: number; title: string; parts: readonly PartName[];
		followups: ReadonlyArray<{ line: number; text: string }>;
	}>;
	readonly questionsToAsk: ReadonlyArray<{ note: string; line: number; text: string }>;
	/** Notes that hold none of these. */
	readonly nothing: readonly string[];
}

/** The reader's expectations, as in the file. */
export const expected = JSON.parse(readFileSync('test/messy-vault.expected.json', 'utf8')) as ExpectedVault;

const texts = Object.fromEntries(readFolder('test/messy-vault'));
const { notes, bank } = prepare(texts);

/** Vault paths of all its notes. */
export const paths: readonly string[] = Object.keys(texts);

/** What the careful reader found in a note, one fact per line. Empty for a note without expectations. */
function expectedFacts(path: string): string[] {
	const here = <One extends { note: string }>(all: readonly One[]): One[] => all.filter(({ note }) => note === path);
	return [
		...here(expected.interviewers).flatMap(({ name, principles }) => person(name, principles)),
		...here(expected.questions).flatMap(({ line, text, principle, stories, broken }) => [
			asks(line, text), ...probes(line, principle),
			...stories.map((story) => reaches(line, story)), ...broken.map((story) => breaks(line, story)),
		]),
		...here(expected.stories).flatMap(({ line, title, parts, followups }) => [
			tells(line, title), ...parts.map((part) => hasPart(title, part)),
			...followups.map((one) => pressesOn(one.line, one.text)),
		]),
		...here(expected.questionsToAsk).map(({ line, text }) => asksThem(line, text)),
	];
}

/** The same facts as found by the reading. */
function foundFacts(note: InterviewNote): string[] {
	return [
		...note.interviews.flatMap(({ interviewers, principles, questionsToAsk }) => [
			...interviewers.flatMap(({ name }) => person(name, principles.map((one) => canonical(one.name)))),
			...questionsToAsk.map(({ line, text }) => asksThem(line, text)),
		]),
		...bank.inNote(note.path).flatMap((asked) => questionFacts(asked)),
		...note.stories.flatMap(({ line, title, parts, probes: pressed }) => [
			tells(line, title), ...PART_NAMES.filter((part) => parts[part] !== null).map((part) => hasPart(title, part)),
			...pressed.map((one) => pressesOn(one.line, one.text)),
		]),
		...note.questionsToAsk.map(({ line, text }) => asksThem(line, text)),
	];
}

function questionFacts({ question: { stories, principles }, place: { question } }: NoteQuestion): string[] {
	const { line, text, followUps } = question;
	return [
		asks(line, [text, ...followUps].join(' ')), ...probes(line, principles[0]?.name ?? null),
		...stories.map(({ broken, path, link }) => (
			broken ? breaks(line, nameOfTarget(link ?? '')) : reaches(line, basename(path ?? ''))
		)),
	];
}

/** How the reading of a note differs from the expectations: missing facts and wrong facts. Empty when it is right. */
export function misreadings(path: string): string[] {
	const note = notes.find((one) => one.path === path);
	const wanted = new Set(expectedFacts(path));
	const got = new Set(note === undefined ? [] : foundFacts(note));
	return [
		...[...wanted].filter((fact) => !got.has(fact)).map((fact) => `missing: ${fact}`),
		...[...got].filter((fact) => !wanted.has(fact)).map((fact) => `wrong: ${fact}`),
	];
}

function canonical(name: string): string {
	return bank.principles.identify(name)?.name ?? name;
}

function person(name: string, principles: readonly string[]): string[] {
	return [`${name} interviews`, ...principles.map((principle) => `${name} assesses ${straight(principle)}`)];
}

function probes(line: number, principle: string | null): string[] {
	return principle === null ? [] : [`${at(line)} probes ${straight(principle)}`];
}

const at = (line: number): string => `line ${line + 1}`;
const straight = (name: string): string => name.replace('’', '\'');
const asks = (line: number, text: string): string => `${at(line)} asks “${fold(text)}”`;
const reaches = (line: number, story: string): string => `${at(line)} reaches the story ${story}`;
const breaks = (line: number, story: string): string => `${at(line)} has a broken link to ${story}`;
const tells = (line: number, title: string): string => `${at(line)} tells “${title}”`;
const hasPart = (title: string, part: PartName): string => `“${title}” tells its ${part}`;
const pressesOn = (line: number, text: string): string => `${at(line)} follows up “${fold(text)}”`;
const asksThem = (line: number, text: string): string => `${at(line)} asks them “${fold(text)}”`;
