import type { Block, Item } from '../note/outline';
import { linksIn, type Link } from '../note/links';
import { plainText } from '../note/plain-text';
import { standsIn, type Group } from './groups';
import type { Remark } from './interview';
import type { LabelKind } from './labels';
import type { OpeningReader } from './openers';
import type { Question, QuestionKind, Reference } from './question';
import { splitQuestion, type AskedText } from './split-question';
import { isWhy, type Stand } from './trail';
import type { Story } from './story';

/** A question while the lines below it are still being added. */
interface OpenQuestion {
	readonly asked: AskedText;
	readonly line: number;
	readonly kind: QuestionKind;
	/** The list item it is; null for a line or heading, which own all that follows. */
	readonly item: Item | null;
	readonly under: readonly string[];
	readonly followUps: string[];
	readonly talkingPoints: Remark[];
	readonly references: Reference[];
}

/** What the reading of a section needs beside the section. */
export interface QuestionReading {
	readonly links: readonly Link[];
	readonly opens: OpeningReader;
	/** The story read from a story section. */
	storyOf(stand: Stand): Story | null;
}

/** Labels whose groups hold no questions of ours. */
const SILENT: ReadonlySet<LabelKind> = new Set(['interviewer', 'principles', 'date', 'role', 'ask-them', 'situation', 'task', 'action', 'result']);

/** The questions of one section; none where questions are for the other side or probe a story. */
export function readQuestions(stand: Stand, reading: QuestionReading): Question[] {
	if (stand.area === 'ask-them') return [];
	const open: OpenQuestion[] = [];
	if (stand.role === 'question' && stand.asked !== null) open.push(headingQuestion(stand, stand.asked, reading));
	if (!holdsProbes(stand)) {
		for (const group of stand.groups) readGroup(group, stand, reading, open);
	}
	return open.map((question) => close(question, stand, reading));
}

/** True when prompts in the section press on with a story that stands there, not ask for one. */
export function holdsProbes(stand: Stand): boolean {
	return stand.story !== null || stand.role === 'part';
}

function headingQuestion(stand: Stand, asked: AskedText, reading: QuestionReading): OpenQuestion {
	const { section } = stand;
	const kind = isWhy(stand.title) ? 'answer-heading' : 'behavioral';
	const span = section.heading ?? { from: 0, to: 0 };
	return { ...draft(asked, section.line, kind, null, []), references: references(linksIn(reading.links, span), section.line) };
}

function draft(asked: AskedText, line: number, kind: QuestionKind, item: Item | null, under: readonly string[]): OpenQuestion {
	return { asked, line, kind, item, under, followUps: [...asked.followUps], talkingPoints: [], references: [] };
}

function readGroup(group: Group, stand: Stand, reading: QuestionReading, open: OpenQuestion[]): void {
	if (group.kind !== null && (SILENT.has(group.kind) || (stand.role === 'interview' && group.kind === 'topics'))) return addLinks(group, reading, open);
	if (group.kind === 'question') addAsked(group.value, group, null, group, stand, reading, open);
	if (group.kind === 'story') addReferences(linksIn(reading.links, group), group.line, open.at(-1));
	for (const block of group.blocks) readBlock(block, group, stand, reading, open);
}

/** A labeled answer still carries links to stories. */
function addLinks(group: Group, reading: QuestionReading, open: OpenQuestion[]): void {
	if (open.length === 0 || group.kind === 'interviewer') return;
	addReferences(linksIn(reading.links, group), group.line, open.at(-1));
	for (const block of group.blocks) addReferences(linksIn(reading.links, block), block.line, open.at(-1));
}

function readBlock(block: Block, group: Group, stand: Stand, reading: QuestionReading, open: OpenQuestion[]): void {
	if (block.kind !== 'item' && block.kind !== 'text') return;
	const owner = ownerOf(block, open.at(-1));
	if (owner?.item !== null && owner !== undefined) return addBelow(block, owner, group, reading);
	if (addAsked(block.text, block, block.kind === 'item' ? block : null, group, stand, reading, open)) return;
	const last = open.at(-1);
	if (last !== undefined && last.item === null) addBelow(block, last, group, reading);
}

/** The item question a block stands in. */
function ownerOf(block: Block, last: OpenQuestion | undefined): OpenQuestion | undefined {
	return last?.item !== null && last !== undefined && standsIn(block, last.item) ? last : undefined;
}

function addAsked(
	raw: string, at: { readonly line: number; readonly from: number; readonly to: number }, item: Item | null,
	group: Group, stand: Stand, reading: QuestionReading, open: OpenQuestion[],
): boolean {
	const asked = splitQuestion(plainText(raw), reading.opens);
	if (asked === null || !accepts(asked, stand, item)) return false;
	const kind = stand.area === 'system-design' ? 'system-design' : 'behavioral';
	const question = draft(asked, at.line, kind, item, namesAbove(item, group));
	addReferences(linksIn(reading.links, at), at.line, question);
	open.push(question);
	return true;
}

/** In a system-design protocol every item that asks counts, elsewhere a prompt must open as one for a story. */
function accepts(asked: AskedText, stand: Stand, item: Item | null): boolean {
	return stand.area === 'system-design' ? item !== null && asked.text.endsWith('?') : asked.opening === 'strong';
}

/** The items and the label above a question that may name its principle, nearest first. */
function namesAbove(item: Item | null, group: Group): string[] {
	const names: string[] = [];
	for (let at = item?.item ?? null; at !== null; at = at.item) names.push(plainText(at.text));
	if (group.label !== null && group.kind === null) names.push(group.label);
	return names;
}

/** An empty item right below a line of text is that line's continuation to Markdown; to the person it is nothing. */
const MARKER_ONLY = /^(?:\d+[.)]|[-*+•])$/;

/** A note under a question: a follow-up when it asks, a way to a story when it links, else a talking point. */
function addBelow(block: Block, question: OpenQuestion, group: Group, reading: QuestionReading): void {
	const plain = plainText(block.text);
	if (plain === '' || MARKER_ONLY.test(plain)) return;
	const linked = linksIn(reading.links, block).filter(({ embed }) => !embed);
	if (linked.length > 0) question.references.push(...references(linked, block.line));
	else if (group.kind === 'probes' || splitQuestion(plain, reading.opens)?.opening === 'strong') question.followUps.push(plain);
	else if (question.item !== null || block.kind === 'item') question.talkingPoints.push({ text: plain, line: block.line });
}

function addReferences(links: readonly Link[], line: number, question: OpenQuestion | undefined): void {
	question?.references.push(...references(links, line));
}

function references(links: readonly Link[], line: number): Reference[] {
	return links.filter(({ embed }) => !embed).map(({ target, alias }) => ({ target, alias, line }));
}

function close(open: OpenQuestion, stand: Stand, reading: QuestionReading): Question {
	const { heading, line, endLine } = stand.section;
	const isHeading = stand.role === 'question' && open.line === line;
	return {
		text: open.asked.text,
		line: open.line,
		kind: open.kind,
		followUps: open.followUps,
		level: open.asked.level,
		under: [...open.under, ...open.asked.suffix, ...stand.under],
		talkingPoints: isHeading ? [] : open.talkingPoints,
		references: open.references,
		headingReferences: heading === null || isHeading ? [] : references(linksIn(reading.links, heading), line),
		story: stand.story === null ? null : reading.storyOf(stand.story),
		section: stand.underLine,
		answer: isHeading && endLine > line ? { line: line + 1, endLine } : null,
	};
}
