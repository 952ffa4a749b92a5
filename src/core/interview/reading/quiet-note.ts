import { anyOf } from '../any-of';
import { readLinks } from '../../note/links';
import type { Outline } from '../../note/outline';
import { readOutline } from '../../note/read-outline';
import type { InterviewNote } from '../interview-note';
import { headingsOf, targetsOf } from './note-outline';
import { listProperty } from './properties';
import { GLANCE_WORDS } from '../words';

/** Words of interviews, in Latin letters and in others: without one in its metadata a note is tied to nothing. */
const TIED = new RegExp(`\\b(?:${GLANCE_WORDS.filter(isAscii).map((word) => word.toLowerCase()).join('|')})`);
const TIED_ABROAD = new RegExp(GLANCE_WORDS.filter((word) => !isAscii(word)).join('|'), 'i');

function isAscii(word: string): boolean {
	return /^[ -~]+$/.test(word);
}

/** Prompts for stories at the beginning of a line, by language; two of them may count without any tie. */
const PROMPTS = new RegExp(`^(?:q\\W*\\d*\\W+)?(?:${[
	'tell (?:me|us|about)|give (?:me|us|an? example|one example)|(?:walk|talk) (?:me|us|about)|(?:describe|share|recall) (?:a|an|the|your|one|how|any|some|with)\\b|think (?:of a|about a|back)',
	'(?:interview |example |sample )?(?:question|frage|pregunta|pergunta|вопрос)\\s*\\d*\\s*[:：]|(?:can|could) you (?:tell|describe|give|share|walk|recall|think)|have you ever|when (?:did|have|were) you|when was the last|(?:an? )?(?:time|situation|moment|example) (?:when|where|you|of a)',
	'erzähl|beschreib|schilder|nennen sie|haben sie schon|parlez|décriv|racont|donnez.moi|avez.vous déjà|cuént|cuent[ae]|contame|háblame|hablame|describe una?|dame un|alguna vez',
	'conte[- ](?:me|nos|uma?|sobre)\\b|me conte|fale sobre|descreva|você já',
	'расскажи|опиши|приведи|вспомни|поделит|был[аио]? ли|случалось|приходилось|请(?:描述|介绍|讲|说|谈|举|分享)|描述一|举一?个|分享一|说说|谈谈|讲讲|你有没有|自我介绍|자기소개',
].join('|')})`, 'gim');
const KOREAN = /(?:경험|적이 ?있)[^\n]*(?:\?|요|오)\s*$/m;

/** The labels of a told story, by part, each with its letter: at the beginning of a line, with a sign or not much behind it. */
const LABELS: readonly RegExp[] = ([
	['r', 'result|outcome|impact|ergebnis|résultat|результат|结果|結果|결과|성과'],
	['s', 'situa[tcç]|context|background|scenario|what happened|challenge|problem|lage|ausgangslage|ситуац|контекст|情境|情况|背景|情景|상황'],
	['t', 'task|challenge|problem|responsibilit|aufgabe|tâche|tache|tarea|tarefa|задач|任务|目标|과제|과업'],
	['a', 'action|activit|approach|what i did|how i|handlung|aktion|maßnahm|vorgehen|acci[oó]n|ação|ações|acao|действи|行动|行為|措施|행동'],
] as const).map(([letter, words]) => new RegExp(`^(?:(?:my |the )?(?:${words}).{0,26}?(?:[:：*_|–—-]|$)|${letter}[^a-z\\n]{0,4}(?:[:：)–—]|-(?!-))|${letter}[^a-z\\n]*$)`, 'im'));

/** A field that names who asks, at the beginning of a line. */
const WHO_ASKS = new RegExp(`^(?:(?:round|runde|ronda|rodada|interview|entretien) (?:\\d|one|a)\\b|${anyOf(`
	panel, interviewers?, interviewed by, interviewer:in, intervieweur, entrevistador[a-z]*, интервьюер, собеседующ, 面试官, 面接官, 면접관
`)}[^\\p{L}\\n]{0,4}[:：])`, 'imu');

/** A note named like a list of principles: other notes may need its headings. */
const PRINCIPLES_NOTE = new RegExp(`${anyOf(`
	principles, values, competencies, prinzipien, werte, principes, valeurs, principios, valores, princípios, принципы, ценности, 原则, 价值观, 원칙
`)}\\.md$`, 'i');

/**
 * True when a glance at path and text shows that the note holds nothing: no word of interviews in what the app calls its
 * metadata, no two prompts for a story, no labels of one.
 */
export function isQuiet(path: string, text: string): boolean {
	return !isTied(path, text) && !speaksUntied(path, text, 2);
}

/** The same glance at a note that nothing in its metadata ties to interviews after all: a heading only looked like it. */
export function isQuietUntied(path: string, text: string): boolean {
	return !speaksUntied(path, text, 1);
}

function isTied(path: string, text: string): boolean {
	const meta = `${path}\n${metadataLines(text)}`.replace(CAMEL, '$1 $2');
	return TIED.test(meta.toLowerCase()) || (ABROAD.test(meta) && TIED_ABROAD.test(meta));
}

const ABROAD = /[^\0-~]/;

/** True for what makes a note speak by itself; so many prompts for a story are needed. */
function speaksUntied(path: string, text: string, prompts: number): boolean {
	if (PRINCIPLES_NOTE.test(path) || KOREAN.test(text)) return true;
	const starts = lineStarts(text);
	return (starts.match(PROMPTS)?.length ?? 0) >= prompts || WHO_ASKS.test(starts) || hasLabels(starts);
}

/** True for the labels of three parts at least. */
function hasLabels(starts: string): boolean {
	let missing = 0;
	return LABELS.every((label) => label.test(starts) || ++missing < 2);
}

/** The beginning of each line from its first letter on, marks, numbers and quotation marks left out. */
function lineStarts(text: string): string {
	const starts: string[] = [];
	for (let from = 0; from < text.length; ) {
		const found = text.indexOf('\n', from);
		const end = found < 0 ? text.length : found;
		const limit = Math.min(end, from + LEAD);
		while (from < limit && !isLetter(text.charCodeAt(from))) from++;
		if (from < limit) starts.push(text.slice(from, Math.min(end, from + SEEN)));
		from = end + 1;
	}
	return starts.join('\n');
}

/** How many marks may stand before a line's first letter, and how much of it is looked at. */
const LEAD = 20;
const SEEN = 44;

/** True for a Latin letter and, roughly, for those of other scripts. */
function isLetter(code: number): boolean {
	if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code < 0x2000 || (code > 0x303f && code < 0xd800) || (code > 0xdfff && code < 0xff00);
}

const CAMEL = /([a-z])([A-Z])/g;

/** Properties, and every line that holds a hash, a link or a heading's underline: what may be metadata, found without an expression. */
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

/** A note that says nothing. What links to it may need is read when asked for. */
export function quietNote(path: string, text: string): InterviewNote {
	let outline: Outline | null = null;
	const read = (): Outline => (outline ??= readOutline(text));
	return {
		path, date: null, interviews: [], questions: [], stories: [], questionsToAsk: [], definesPrinciples: false, principles: [], nearMisses: [],
		get aliases() { return listProperty(read(), 'aliases'); },
		get headings() { return headingsOf(read()); },
		get links() { return targetsOf(readLinks(read())); },
	};
}
