import { readLinks } from '../../note/links';
import { readOutline } from '../../note/read-outline';
import { anyOf } from '../any-of';
import { splitCamelCase } from '../camel-case';
import type { InterviewNote } from '../interview-note';
import { fold } from '../fold';
import { headingWords, wordsOf } from '../lexicon/lexicon';
import { TIED_WORDS, TIED_WORDS_ABROAD } from '../words';
import type { AskReader } from './ask';
import type { LabelReader } from './labels';
import { mentionsInterviews } from './mentions-interviews';
import { linkedBy } from './note-outline';
import { partsNamed, QUALIFIERS } from './parts';
import { isAskedOfYou } from './questions/asked-of-you';
import { headingRole, isProbes } from './roles';
import { isKeptAsStory, namesStories, namesStory } from './stories/story-names';
import { basename } from '../names';
import { isNamedForPrinciples } from './principles-note';

/**
 * A glance at path and text, without reading the Markdown. All it may miss is people in a list of a note that no word
 * ties to interviews.
 */
export interface Prefilter {
	/** True when the note holds nothing: no word of interviews in what may be its metadata, and it does not speak. */
	readonly isQuiet: (path: string, text: string) => boolean;
	/**
	 * True for a note that speaks by itself: a prompt for a story, a label for who asks, a numbered round, the labels of
	 * three parts.
	 */
	readonly hasInterviewContent: (path: string, text: string) => boolean;
}

/** A glance by the words of the reading. */
export function prefilterFor(ask: AskReader, readLabel: LabelReader): Prefilter {
	const hasInterviewContent = contentTest(ask, readLabel);
	return {
		hasInterviewContent: (path, text) => hasInterviewContent(path, withLineFeeds(text)),
		isQuiet: (path, text) => {
			const lines = withLineFeeds(text);
			return !isTied(path, lines) && !hasInterviewContent(path, lines);
		},
	};
}

function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isTied(path: string, text: string): boolean {
	const meta = splitCamelCase(`${path}\n${metadataLines(text)}`);
	return TIED_WORDS.test(meta.toLowerCase()) || (ABROAD.test(meta) && TIED_WORDS_ABROAD.test(meta));
}

const ABROAD = /[^\0-~]/;

const QUESTIONS = wordsOf(({ firstLook }) => firstLook?.questions);
const QUESTION_KINDS = wordsOf(({ firstLook }) => firstLook?.questionKinds);
const ROUNDS = wordsOf(({ firstLook }) => firstLook?.rounds);
/** "Question 3: …", and a round by its number. */
const ANNOUNCED = new RegExp(`^(?:(?:${anyOf(QUESTION_KINDS)} )?${anyOf(QUESTIONS)}s?|q)\\s*\\d*\\s*[:：.|]`, 'i');
const ROUND_NUMBER = anyOf(['\\d', ...wordsOf(({ firstLook }) => firstLook?.roundNumbers)]);
const ROUND = new RegExp(`^${anyOf(ROUNDS)} ${ROUND_NUMBER}\\b`, 'i');
/** The first words of both. */
const ANNOUNCING: ReadonlySet<string> = new Set([
	'q', ...QUESTIONS, ...QUESTIONS.map((question) => `${question}s`), ...QUESTION_KINDS, ...ROUNDS,
]);
/** So many questions to a person make a note worth reading. */
const ENOUGH_OPINIONS = 3;
const MAY_ADDRESS = /[?？]|\byou/;
/** The first words of labels over what was asked, or will be. */
const ASKING_LABELS: ReadonlySet<string> = new Set([
	...wordsOf(({ firstLook }) => firstLook?.askingLabels),
	...[...headingWords('askedOfYou').begins, ...headingWords('askedOfYou').is].map(
		(phrase) => fold(phrase).split(' ')[0] ?? ''),
]);
/** The first words of labels over what somebody asks on about. */
const PRESSING_LABELS: ReadonlySet<string> = new Set([
	...[...headingWords('followUps').begins, ...wordsOf(({ headings }) => headings.pressing)].map(
		(phrase) => fold(phrase).split(' ')[0] ?? ''), ...ASKING_LABELS,
]);
/** Where a label ends. */
const LABEL_END = /[:：*_|–—.)】\n]|\s-|$/;
/** Longer ones are prose. */
const LONGEST_LABEL = 40;

function contentTest(ask: AskReader, readLabel: LabelReader): Prefilter['hasInterviewContent'] {
	const isLabel = (word: string): boolean => readLabel.firstWords.has(word) || QUALIFIERS.has(word);
	const isWatched = (word: string): boolean => PRESSING_LABELS.has(word) || ask.questionWords.has(word)
		|| ask.beginnings.has(word) || isLabel(word) || ANNOUNCING.has(word) || word.charCodeAt(0) >= 0x80;
	return (path, text) => {
		if (isAskedOfYou(basename(path)) || isNamedForPrinciples(path) || headingRole(basename(path)) === 'ask-them'
			|| isKeptAsStory(path) || namesStories(basename(path))
			|| namesStory(basename(path))) return true;
		const parts = new Set<string>();
		let opinions = 0;
		for (const { word, line } of lineStarts(text, isWatched)) {
			if (ASKING_LABELS.has(word) && isAskedOfYou(line.slice(0, line.search(LABEL_END)))) return true;
			if (PRESSING_LABELS.has(word) && isProbes(fold(line.slice(0, Math.min(LONGEST_LABEL, line.search(LABEL_END)))))
				&& text.includes('?')) return true;
			if (ROUND.test(line) || ANNOUNCED.test(line) || asksForStory(word, line, ask)) return true;
			if ((ask.questionWords.has(word) || ask.beginnings.has(word)) && MAY_ADDRESS.test(line)
				&& ask(line)?.asking === 'opinion' && (++opinions >= ENOUGH_OPINIONS
				|| (opinions === 1 && mentionsInterviews(text)))) return true;
			if (!isLabel(word) && word.charCodeAt(0) < 0x80) continue;
			const end = line.search(LABEL_END);
			if (end > LONGEST_LABEL) continue;
			const label = line.slice(0, end);
			if (readLabel(label) === 'interviewer') return true;
			for (const part of partsNamed(label, readLabel)) parts.add(part);
			if (parts.size >= 3) return true;
		}
		return false;
	};
}

function asksForStory(word: string, line: string, ask: AskReader): boolean {
	return ask.mayBegin(word, line) && ask(line)?.asking === 'story';
}

/** A line from its first letter on, as far as it is looked at, with its first word in lower case. */
interface LineStart {
	readonly word: string;
	readonly line: string;
}

/**
 * The beginnings of lines and of the cells of a table's rows, marks, numbers and quotation marks left out; those whose
 * first word is not watched are passed over.
 */
function* lineStarts(text: string, isWatched: (word: string) => boolean): Iterable<LineStart> {
	let lineEnd = -1;
	let isRow = false;
	for (let from = 0; from < text.length; ) {
		if (from > lineEnd) {
			isRow = text[from] === '|';
			const found = text.indexOf('\n', from);
			lineEnd = found < 0 ? text.length : found;
		}
		const cellEnd = isRow ? text.indexOf('|', from + 1) : -1;
		const end = cellEnd < 0 ? lineEnd : Math.min(cellEnd, lineEnd);
		const limit = Math.min(end, from + LEAD);
		while (from < limit && !isLetter(text.charCodeAt(from))) from++;
		if (text.startsWith('[!', from - 2)) from = afterCallout(text, from, end);
		if (isLettered(text, from)) from += 3;
		let to = from;
		while (to < end && to - from < LONGEST_WORD && isLetter(text.charCodeAt(to))) to++;
		const word = from < Math.max(limit, to) ? text.slice(from, to).toLowerCase() : '';
		if (word !== '' && isWatched(word)) yield { word, line: text.slice(from, Math.min(end, from + SEEN)) };
		from = end + 1;
	}
}

/** True for "a) …" and "b. …": a letter that counts. */
function isLettered(text: string, from: number): boolean {
	const mark = text[from + 1];
	return (mark === ')' || mark === '.') && text[from + 2] === ' ' && isLetter(text.charCodeAt(from + 3));
}

/** The first letter after a callout's type: "[!question]- How …". */
function afterCallout(text: string, from: number, end: number): number {
	const close = text.indexOf(']', from);
	if (close < 0 || close >= end) return from;
	let at = close + 1;
	while (at < end && !isLetter(text.charCodeAt(at))) at++;
	return at;
}

/** How many marks may be before a line's first letter, and how much of it is looked at. */
const LEAD = 20;
const SEEN = 160;
const LONGEST_WORD = 24;

/** True for a Latin letter and, roughly, for those of other scripts. */
function isLetter(code: number): boolean {
	if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code < 0x2000 || (code > 0x303f && code < 0xd800) || (code > 0xdfff && code < 0xff00);
}

/**
 * Properties, and every line that holds a hash, a link or a heading's underline: what may be metadata, found without an
 * expression.
 */
function metadataLines(text: string): string {
	const lines: string[] = [];
	const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
	if (end > 0) lines.push(text.slice(0, end));
	for (const mark of ['#', '[[', '](', '\n==', '\n--']) {
		for (let at = text.indexOf(mark); at >= 0; ) {
			const from = text.lastIndexOf('\n', at - 1) + 1;
			const to = text.indexOf('\n', at + mark.length);
			lines.push(text.slice(from, to < 0 ? text.length : to));
			at = to < 0 ? -1 : text.indexOf(mark, mark.startsWith('\n') ? at + 1 : to);
		}
	}
	return lines.join('\n');
}

/** A note that says nothing. What ties it to other notes is read when asked for. */
export function emptyNote(path: string, text: string): InterviewNote {
	let known: ReturnType<typeof linkedBy> | null = null;
	const read = (): ReturnType<typeof linkedBy> => (known ??= linkedByText(text));
	return {
		path, date: null, saidDates: [], interviews: [], contacts: [], ownInterviewers: [], ownContacts: [],
		topics: [], questions: [], stories: [], numberedStories: [], questionsToAsk: [],
		definesPrinciples: false, principles: [], nearMisses: [], suggestions: [],
		get aliases() { return read().aliases; },
		get headings() { return read().headings; },
		get links() { return read().links; },
	};
}

function linkedByText(text: string): ReturnType<typeof linkedBy> {
	const outline = readOutline(text);
	return linkedBy(outline, readLinks(outline));
}
