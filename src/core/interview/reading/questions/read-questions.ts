import { plainText } from '../../../note/plain-text';
import type { Question } from '../../question';
import type { Entry } from '../entry';
import { isBareQuestions, standsIn, type Group } from '../groups';
import { isPart, type LabelKind } from '../labels';
import { listedPrinciples, principlesUnder } from '../listed-principles';
import { headingPrompt, linePrompt } from './propose-questions';
import { openQuestion, referencesIn, type OpenQuestion, type QuestionReading } from './question-reading';
import { questionsInTable } from './question-tables';
import type { SectionContext } from '../section-context';

/** The questions of one section, as yet of no round; none where questions are for the other side. */
export function readQuestions(context: SectionContext, reading: QuestionReading): Question[] {
	if (context.area === 'ask-them') return [];
	const open = headingQuestions(context, reading);
	for (const group of context.groups) if (!reading.forPeople(context, group)) readGroup(group, context, reading, open);
	const inTables = context.tables.flatMap((table) => questionsInTable(table, context, reading));
	return [...open, ...inTables].map((question) => toQuestion(question, context, reading));
}

function headingQuestions(context: SectionContext, reading: QuestionReading): OpenQuestion[] {
	const { heading, line } = context.section;
	const prompt = headingPrompt(context, reading);
	if (prompt === null || heading === null) return [];
	const question = openQuestion(prompt, line, { heading: true });
	question.references.push(...referencesIn(reading.links, heading, line));
	return [question];
}

/** Labels whose groups hold no questions of ours. */
const SILENT: ReadonlySet<LabelKind> = new Set(['interviewer', 'date', 'role', 'ask-them']);

function readGroup(group: Group, context: SectionContext, reading: QuestionReading, open: OpenQuestion[]): void {
	const kind = group.label?.kind ?? null;
	const last = open.at(-1);
	if (kind !== null && SILENT.has(kind)) return;
	if (context.role === 'interview' && isBareQuestions(group)) return;
	if ((kind === 'principles' || kind === 'values') && context.role !== 'interview') last?.named.push(...assignedNames(group, reading));
	const answers = kind === 'principles' || kind === 'values' || isPart(kind) || (context.role === 'interview' && kind === 'topics');
	last?.references.push(...(group.label?.value ? referencesIn(reading.links, group.label, group.head?.line ?? 0) : []));
	last?.references.push(...(answers ? group.entries : []).flatMap((entry) => referencesIn(reading.links, entry, entry.line)));
	if (kind === 'answer' && group.head !== null && last !== undefined) addAnswer(group.head, group.label?.value ?? '', last);
	if (!answers) for (const entry of group.entries) readEntry(entry, group, context, reading, open);
}

/** The names of a label "Principles" under a question; none when the text behind it is no list of names. */
function assignedNames(group: Group, { links }: QuestionReading): string[] {
	const names = principlesUnder(group, links);
	return names.length <= 6 && names.every((name) => name.split(' ').length <= 8) ? names : [];
}

function readEntry(entry: Entry, group: Group, context: SectionContext, reading: QuestionReading, open: OpenQuestion[]): void {
	const last = open.at(-1);
	if (last !== undefined && last.item !== null && standsIn(entry, last.item)) return addBelow(entry, last, group, reading);
	const prompt = linePrompt(entry, group, context, reading);
	if (prompt !== null) open.push(lineQuestion(prompt, entry, group, reading));
	else if (last !== undefined && last.item === null) addBelow(entry, last, group, reading);
}

function lineQuestion(prompt: OpenQuestion['prompt'], entry: Entry, group: Group, { links }: QuestionReading): OpenQuestion {
	const question = openQuestion(prompt, entry.line, { item: entry.isItem ? entry.item : null, under: namesAbove(entry, group) });
	question.references.push(...referencesIn(links, entry, entry.line));
	return question;
}

/** The items and the label above a question that may name its principle, nearest first. */
function namesAbove({ item, isItem }: Entry, { label }: Group): string[] {
	const names: string[] = [];
	let at = isItem ? (item?.item ?? null) : item;
	for (let i = 0; at !== null && i < 6; at = at.item, i++) names.push(plainText(at.text));
	return label !== null && label.kind === null ? [...names, label.name] : names;
}

/** An empty item right below a line of text is that line's continuation to Markdown; to the person it is nothing. */
const MARKER_ONLY = /^(?:\d+[.)]|[-*+•])$/;

/** A note under a question: a follow-up when it asks, a way to a story when it links, else a talking point. */
function addBelow(entry: Entry, question: OpenQuestion, group: Group, reading: QuestionReading): void {
	if (MARKER_ONLY.test(entry.plain)) return;
	const linked = referencesIn(reading.links, entry, entry.line);
	const asked = reading.asked(entry);
	// "They may ask" over the question itself says nothing of what stands below it.
	const pressed = group.label?.kind === 'probes' && (group.head?.line ?? -1) > question.line;
	const asks = pressed || (asked !== null && (asked.asking !== 'general' || entry.plain.endsWith('?')));
	if (entry.field !== null) question.named.push(...listedPrinciples(entry.field.value));
	if (linked.length > 0) question.references.push(...linked);
	else if (asks) question.followUps.push(entry.plain);
	else if (question.item !== null || entry.isItem) question.talkingPoints.push({ text: entry.plain, line: entry.line });
	else extendAnswer(question, entry.line);
}

/** "A: …" below a question: in a list one of its talking points, else its answer. */
function addAnswer(head: Entry, value: string, question: OpenQuestion): void {
	if (value === '') return;
	if (question.item === null) extendAnswer(question, head.line);
	else question.talkingPoints.push({ text: plainText(value), line: head.line });
}

function extendAnswer(question: OpenQuestion, line: number): void {
	question.answer = { line: question.answer?.line ?? line, endLine: line };
}

function toQuestion(open: OpenQuestion, context: SectionContext, { links, storyOf, storySection }: QuestionReading): Question {
	const { section, under, underLine } = context;
	const { heading, line, endLine } = section;
	const teller = storySection(context);
	const { asked, kind, why } = open.prompt;
	return {
		text: asked.text,
		line: open.line,
		kind,
		followUps: open.followUps,
		level: asked.level,
		named: open.named,
		under: [...open.under, ...under],
		talkingPoints: open.heading ? [] : open.talkingPoints,
		references: open.references,
		headingReferences: heading === null || open.heading ? [] : referencesIn(links, heading, line),
		story: teller === null ? null : storyOf(teller),
		section: underLine,
		answer: open.heading && endLine > line ? { line: line + 1, endLine } : open.answer,
		round: null,
		why,
	};
}
