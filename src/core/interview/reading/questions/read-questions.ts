import { plainText } from '../../../note/plain-text';
import { linksIn, type Link } from '../../../note/links';
import type { Span } from '../../../note/outline';
import type { Question, Reference } from '../../question';
import { isWholeLink } from '../whole-link';
import type { Entry } from '../entry';
import { isBareQuestions, standsIn, type Group } from '../groups';
import { isPart, type LabelKind } from '../labels';
import { listedPrinciples, principlesUnder } from '../listed-principles';
import { assessedAbove } from './assessed-above';
import { followUpIn, pressedInAnswer, pressedOnLine } from './presses-on';
import { headingPrompt, isStruckOut, linePrompts } from './propose-questions';
import { leadsToNote, openQuestion, referencesIn, type OpenQuestion, type QuestionReading } from './question-reading';
import { questionsInTable } from './question-tables';
import type { SectionContext } from '../section-context';
import { bareNumbersIn, storyNumbersIn } from '../stories/story-numbers';

/** The questions of one section, as yet of no round; none where questions are for the other side. */
export function readQuestions(context: SectionContext, reading: QuestionReading): Question[] {
	if (context.area === 'ask-them') return [];
	const open = headingQuestions(context, reading);
	const assessed = assessedAbove(context.groups, reading);
	for (const group of context.groups) {
		const before = open.length;
		if (!reading.forPeople.isFor(context, group)) readGroup(group, context, reading, open);
		const name = assessed(group);
		if (name !== null) for (const question of open.slice(before)) question.under.push(name);
	}
	const inTables = context.tables.flatMap((table) => questionsInTable(table, context, reading));
	addEmbeds(open, context, reading);
	const reach: Reach = { ofLink: reachOfLink(context), ofPrinciple: reachOfPrinciple(context, reading) };
	return [...open, ...inTables].map((question) => toQuestion(question, context, reach, reading));
}

/** An embedded note is a line without words: it belongs to the question above it. */
function addEmbeds(open: readonly OpenQuestion[], { section }: SectionContext, { links }: QuestionReading): void {
	const { blocks } = section;
	const within = open.length === 0 ? [] : linksIn(links, { from: blocks[0]?.from ?? 0, to: blocks.at(-1)?.to ?? 0 });
	for (const link of within) {
		if (!link.embed || !leadsToNote(link)) continue;
		const above = open.filter(({ line }) => line <= link.line).at(-1);
		if (above !== undefined && !above.references.some(({ line, target }) => line === link.line && target === link.target))
			above.references.push({ target: link.target, alias: link.alias, line: link.line });
	}
}

/** The lines at which what a heading says of the questions below it ends, `Infinity` where it does not. */
interface Reach {
	readonly ofLink: number;
	readonly ofPrinciple: number;
}

/** The line at which a heading's link stops reaching: a rule or a bold line in capitals below it. */
function reachOfLink({ groups }: SectionContext): number {
	const entries = groups.flatMap(({ head, entries: below }) => [...(head === null ? [] : [head]), ...below]);
	return entries.find((entry, i) => (i > 0 && entry.afterRule)
		|| (entry.mark === 'bold' && CAPITALS.test(entry.plain)))?.line ?? Infinity;
}

/** The line at which a heading's principle stops reaching: a rule with words below it that ask nothing. */
function reachOfPrinciple({ groups }: SectionContext, { asked }: QuestionReading): number {
	const entries = groups.flatMap(({ head, entries: below }) => [...(head === null ? [] : [head]), ...below]);
	return entries.find((entry, i) => i > 0 && entry.afterRule && (entry.mark === 'text' || entry.mark === 'bold')
		&& asked(entry) === null)?.line ?? Infinity;
}

const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/u;

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
	if ((kind === 'principles' || kind === 'values') && context.role !== 'interview')
		last?.named.push(...assignedNames(group, reading));
	const answers = kind === 'principles' || kind === 'values' || isPart(kind)
		|| (context.role === 'interview' && kind === 'topics');
	if (!isOverPrompts(group, reading)) last?.references.push(...linksOfLabel(group, reading));
	last?.references.push(...(answers ? group.entries : []).flatMap(
		(entry) => referencesIn(reading.links, entry, entry.line)));
	if (kind === 'story') last?.storyNumbers.push(...storyNumbersIn(
		`${group.label?.name ?? ''} ${group.label?.value ?? ''}`));
	if (kind === 'probes') last?.followUps.push(...pressedOnLine(group, context, reading));
	if (kind === 'answer' && group.head !== null && last !== undefined)
		addAnswer(group.head, group.label?.value ?? '', last);
	if (kind === 'answers') open.push(...questionsOfLabel(group, context, reading));
	if (!answers) for (const entry of group.entries) readEntry(entry, group, context, reading, open);
	else if (last !== undefined && isPart(kind)) last.followUps.push(...pressedInAnswer(group, last, context, reading));
	if (group.isPair && last !== undefined) last.closed = !last.heading;
}

/** "Good for: “Tell me …” / “When did you …?”": what a label says on its line that its story answers. */
function questionsOfLabel(group: Group, context: SectionContext, reading: QuestionReading): OpenQuestion[] {
	const { head, label } = group;
	if (head === null || label === null || label.value === '') return [];
	const quoted = Array.from(label.value.matchAll(QUOTED), ([, words = '']) => words);
	const prompts = quoted.length > 0 ? quoted : label.value.split(/\s\/\s/);
	return prompts.flatMap((text) => {
		const entry = { ...head, raw: text, plain: plainText(text), field: null };
		return linePrompts(entry, group, context, reading).map((prompt) => openQuestion(prompt, head.line, {}));
	});
}

const QUOTED = /["“„«]([^"“”„«»]{8,200})["”“»]/g;

/** True for a label that only names the theme of prompts below it. */
function isOverPrompts({ label, entries }: Group, { asked }: QuestionReading): boolean {
	return label !== null && label.kind === null
		&& entries.some((entry) => (asked(entry)?.asking ?? 'general') !== 'general');
}

/** The links after a label on its line. */
function linksOfLabel({ label, head }: Group, { links }: QuestionReading): Reference[] {
	return label?.value ? referencesIn(links, label, head?.line ?? 0) : [];
}

/** The names of a label "Principles" under a question; none when the text after it is no list of names. */
function assignedNames(group: Group, { links }: QuestionReading): string[] {
	const names = principlesUnder(group, links);
	return names.length <= 6 && names.every((name) => name.split(' ').length <= 8) ? names : [];
}

/** The line of a label that only names a theme: "**Trust**". */
function themeLine({ label, head }: Group): number | null {
	return label !== null && label.kind === null && head !== null ? head.line : null;
}

/** True for what is below another theme than a question is. */
function isOfNextTheme(group: Group, { labelLine }: OpenQuestion): boolean {
	const theme = themeLine(group);
	return labelLine !== null && theme !== null && theme !== labelLine;
}

function readEntry(entry: Entry, group: Group, context: SectionContext, reading: QuestionReading,
	open: OpenQuestion[]): void {
	const last = open.at(-1);
	if (last !== undefined && last.item !== null && standsIn(entry, last.item))
		return addBelow(entry, last, group, reading);
	const prompts = linePrompts(entry, group, context, reading);
	const spans = spansOf(prompts.map(({ asked }) => asked.text), entry);
	open.push(...prompts.map((prompt, i) => lineQuestion(prompt, entry, spans[i] ?? entry, group, reading)));
	if (prompts.length > 0) return;
	if (last === undefined || isOfNextTheme(group, last)) return;
	if (last.item !== null) return pressOnAll(entry, group, last, open, context, reading);
	const isLabelled = group.head !== null && group.label !== null && group.label.kind !== null;
	if (!last.closed || isLabelled) addBelow(entry, last, group, reading);
}

/** The links of the heading a question is under, and of the link that is a heading further above. */
function headingReferences(open: OpenQuestion, { section: { heading, line }, linkAbove }: SectionContext,
	links: readonly Link[]): Reference[] {
	const above = linkAbove?.section;
	const own = heading === null || open.heading ? [] : referencesIn(links, heading, line);
	return above?.heading && above.heading !== heading ? [...own, ...referencesIn(links, above.heading, above.line)] : own;
}

/**
 * The parts of a line that belong to its prompts: from the words of each to the next, the first with all before. One
 * whose words are not found, as markup divides them, shares the part of the one before it.
 */
function spansOf(texts: readonly string[], entry: Entry): Span[] {
	let at = 0;
	let from = entry.from;
	const starts = texts.map((text, i) => {
		const found = i === 0 ? 0 : entry.raw.indexOf(text.slice(0, SEEN), at);
		if (found >= 0) {
			at = found + 1;
			from = entry.from + found;
		}
		return from;
	});
	return starts.map((start) => ({ from: start, to: starts.find((next) => next > start) ?? entry.to }));
}

/** So much of a prompt tells it from others on its line. */
const SEEN = 24;

function lineQuestion(prompt: OpenQuestion['prompt'], entry: Entry, span: Span, group: Group,
	reading: QuestionReading): OpenQuestion {
	const { links } = reading;
	const question = openQuestion(prompt, entry.line, { item: entry.isItem ? entry.item : null,
		under: namesAbove(entry, group), labelLine: themeLine(group) });
	question.storyNumbers.push(...storyNumbersIn(entry.plain.slice(-SUFFIX)));
	question.bareNumbers.push(...bareNumbersIn(entry.plain));
	question.behind ??= IN_BRACKETS.exec(entry.plain)?.[1] ?? null;
	question.references.push(...referencesIn(links, span, entry.line));
	const { head } = group;
	if (head !== null && isWholeLink(head.raw)) question.headingReferences.push(...referencesIn(links, head, head.line));
	else if (isOverPrompts(group, reading)) question.headingReferences.push(...linksOfLabel(group, reading));
	return question;
}

/** "[cutover]" or "(Lisbon)" at the end of a line. */
const IN_BRACKETS = /[[(]([^[\]()]{2,40})[\])]\s*$/;

/** How much of a line's end may name a story's number. */
const SUFFIX = 24;

/** The items and the label above a question that may name its principle, nearest first. */
function namesAbove({ item, isItem }: Entry, { label }: Group): string[] {
	const names: string[] = [];
	let at = isItem ? (item?.item ?? null) : item;
	for (let i = 0; at !== null && i < 6; at = at.item, i++) names.push(plainText(at.text));
	return label !== null && label.kind === null ? [...names, label.name] : names;
}

/** An empty item right below a line of text is that line's continuation to Markdown; to the person it is nothing. */
const MARKER_ONLY = /^(?:\d+[.)]|[-*+•])$/;

/** "Probing questions" below a list of questions are follow-ups of each of them. */
function pressOnAll(entry: Entry, group: Group, { item }: OpenQuestion, open: readonly OpenQuestion[],
	context: SectionContext, reading: QuestionReading): void {
	if (group.label?.kind !== 'probes' || reading.isFollowUp(context, entry.line)) return;
	for (const question of open) {
		if (question.item?.listLine !== item?.listLine || question.item?.depth !== item?.depth) continue;
		const followUp = followUpIn(entry, question, group, reading);
		if (followUp !== null) question.followUps.push(followUp);
	}
}

/** A note under a question: a follow-up when it asks, a way to a story when it links, else a talking point. */
function addBelow(entry: Entry, question: OpenQuestion, group: Group, reading: QuestionReading): void {
	if (MARKER_ONLY.test(entry.plain) || isStruckOut(entry)) return;
	const linked = referencesIn(reading.links, entry, entry.line);
	question.storyNumbers.push(...storyNumbersIn(entry.plain));
	const followUp = followUpIn(entry, question, group, reading);
	if (entry.field !== null) question.named.push(...listedPrinciples(entry.field.value));
	if (linked.length > 0) question.references.push(...linked);
	else if (followUp !== null) question.followUps.push(followUp);
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

function toQuestion(open: OpenQuestion, context: SectionContext, { ofLink, ofPrinciple }: Reach,
	{ links, storyOf, storySection }: QuestionReading): Question {
	const { section, under, underLine } = context;
	const { line, endLine } = section;
	const teller = storySection(context);
	const story = teller === null ? null : storyOf(teller);
	// In a note that is one story, what follows a question above the parts belongs to the story.
	const ofStory = story?.wholeNote === true && open.item === null;
	const { asked, kind, why } = open.prompt;
	return {
		text: asked.text,
		line: open.line,
		kind,
		followUps: open.followUps,
		askedWith: asked.followUps,
		level: asked.level,
		named: open.named,
		under: open.line < ofPrinciple ? [...open.under, ...under] : open.under,
		talkingPoints: open.heading || ofStory ? [] : open.talkingPoints,
		references: ofStory ? open.references.filter((one) => one.line === open.line) : open.references,
		storyNumbers: open.storyNumbers,
		bareNumbers: open.bareNumbers,
		behind: open.behind,
		headingReferences: [
			...open.headingReferences, ...(open.line < ofLink ? headingReferences(open, context, links) : []),
		],
		story,
		section: underLine,
		answer: open.heading && endLine > line ? { line: line + 1, endLine } : open.answer,
		round: null,
		why,
	};
}
