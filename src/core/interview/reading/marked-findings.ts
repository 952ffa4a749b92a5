import { linksIn, readLinks, type Link } from '../../note/links';
import type { Block, Outline } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { readOutline } from '../../note/read-outline';
import type { Interview } from '../interview';
import type { InterviewNote } from '../interview-note';
import { basename, nameOfTarget } from '../names';
import { once } from '../once';
import type { Question } from '../question';
import type { Story } from '../story';
import { correctionText, evidenceOf, type FindingCorrection } from './corrections';
import { reasonsIn } from './evidence';
import type { FollowedCorrection } from './follow-lines';
import { labelReader } from './labels';
import { blockOn, endOfBlock } from './line-finding';
import { spokenWords } from './stories/spoken-words';
import { countWords } from './stories/story-facts';

/** Labels of parts and the like in their built-in spellings. */
const readLabel = once(() => labelReader());

/** What the person marked and no rule found. */
export type MarkedFindings = Pick<InterviewNote, 'questions' | 'stories' | 'interviews'>;

/** A marked line with all that its place says. */
interface MarkedLine {
	readonly text: string;
	readonly line: number;
	readonly endLine: number;
	/** Headings above it, nearest first. */
	readonly above: ReadonlyArray<{ readonly text: string; readonly line: number }>;
	/** Links on the line and in what is nested below it. */
	readonly links: readonly Link[];
	/** The blocks on and below the line that are of it. */
	readonly blocks: readonly Block[];
}

/** The findings for marks that the reading lacks: each is its line, with the links on and below it. */
export function markedFindings(note: InterviewNote, text: string,
	kept: ReadonlyArray<FollowedCorrection<FindingCorrection>>): MarkedFindings {
	const missing = kept.filter((one) => !isFound(one, note));
	if (missing.length === 0) return { questions: [], stories: [], interviews: [] };
	const outline = readOutline(text);
	const links = readLinks(outline);
	const of = (kind: FindingCorrection['kind']): MarkedLine[] =>
		missing.filter(({ correction }) => correction.kind === kind).map((one) => markedLine(one, outline, links));
	return {
		questions: of('question').map((marked) => questionOf(marked, note)),
		stories: of('story').map((marked) => storyOf(marked, note, outline)),
		interviews: of('interviewer').map(interviewOf),
	};
}

/** True when the reading has it: by its words, or on its line with more or fewer of them. */
function isFound({ correction: { kind }, text, line }: FollowedCorrection<FindingCorrection>,
	{ questions, stories, interviews }: InterviewNote): boolean {
	const words = correctionText(text);
	if (kind === 'interviewer') return interviews.some(({ interviewers }) =>
		interviewers.some(({ name }) => correctionText(name) === words));
	const found = kind === 'question' ? questions : stories.map(({ title, line: at }) => ({ text: title, line: at }));
	return found.some((one) => {
		const own = correctionText(one.text);
		return own === words || (one.line === line && (own.includes(words) || words.includes(own)));
	});
}

function markedLine({ text, line }: FollowedCorrection, outline: Outline, all: readonly Link[]): MarkedLine {
	const block = blockOn(outline, line);
	const end = block === null ? null : endOfBlock(outline, block);
	const [from, to] = [block, end].map((one) => (one === null ? -1 : outline.blocks.indexOf(one)));
	const blocks = block === null ? [] : outline.blocks.slice(from, (to ?? 0) + 1);
	return {
		text, line, endLine: end?.line ?? line, blocks,
		above: headingsAbove(outline, block, line),
		links: block === null ? [] : linksIn(all, { from: block.from, to: (end ?? block).to }),
	};
}

/** The headings a line is under by their levels, its own left out. */
function headingsAbove({ blocks }: Outline, own: Block | null, line: number): Array<{ text: string; line: number }> {
	const above: Array<{ text: string; line: number }> = [];
	let level = own?.kind === 'heading' ? own.level : 7;
	for (const block of [...blocks].reverse()) {
		if (block.kind !== 'heading' || block.line >= line || block.level >= level) continue;
		level = block.level;
		above.push({ text: plainText(block.text), line: block.line });
	}
	return above;
}

const WHY = reasonsIn([evidenceOf('keep')]);

function questionOf({ text, line, above, links }: MarkedLine, note: InterviewNote): Question {
	return {
		text, line, kind: 'behavioral', followUps: [], askedWith: [], level: null, named: [],
		under: [...above.map((one) => one.text), basename(note.path)],
		talkingPoints: [], references: links.map(({ target, alias, line: at }) => ({ target, alias, line: at })),
		storyNumbers: [], behind: null, bareNumbers: [], headingReferences: [], story: null,
		section: above[0]?.line ?? -1, answer: null, round: null, why: WHY,
	};
}

function storyOf({ text, line, endLine, above, links, blocks }: MarkedLine, note: InterviewNote,
	outline: Outline): Story {
	const texts = blocks.map((block) => block.text);
	const { i, we } = countWords(texts);
	const isFirst = outline.blocks.find(({ kind }) => kind === 'heading')?.line === line;
	return {
		title: text, number: null, line, endLine,
		wholeNote: note.stories.length === 0 && (isFirst || line === 0),
		named: links.filter(({ embed }) => !embed).map(({ target }) => nameOfTarget(target)),
		under: above.map((one) => one.text), section: above[0]?.line ?? -1,
		parts: { situation: null, task: null, action: null, result: null }, probes: [],
		words: spokenWords(texts, readLabel()),
		facts: { resultHasNumber: false, i, we }, why: WHY,
	};
}

function interviewOf({ text, line, links }: MarkedLine): Interview {
	const link = links.find((one) => one.line === line
		&& correctionText(one.alias ?? nameOfTarget(one.target)) === correctionText(text));
	return {
		title: text, line, date: null, interviewers: [{ name: text, line, role: null, link: link?.target ?? null }],
		principles: [], topics: [], said: [], questionsToAsk: [], company: null, why: WHY,
	};
}
