import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';
import { noLetterBefore } from '../no-letter-before';
import { builtInPrinciple } from '../../principle';
import { fold } from '../../fold';
import { unquote } from '../affixes';
import type { AskReader } from '../ask';
import type { Entry } from '../entry';
import type { Label } from '../group-label';
import type { Group } from '../groups';
import type { ParsedPrompt } from '../parsed-prompt';
import { folderOf } from '../../names';
import { speaksOfOthers } from '../people/note-ties';
import { isReminder } from '../reminder';
import { pressesOn } from '../roles';
import { splitSentences } from '../sentences';
import { isAskedOfYou, saidToAsk } from '../questions/asked-of-you';
import { isNarrative } from './narrative';
import type { StoryDraft } from './story-draft';
import type { StoryReading } from './story-reading';
import type { SectionContext } from '../section-context';
import type { WalkScope } from './walk-scope';

/** "? Who was with you": a question mark in place of a bullet. */
const MARKED = /^[?？]\s+\p{L}/u;

/** Longer lines of prose that end with a question mark tell something. */
const LONGEST = 120;

/**
 * True for a line that presses on with the current story: under a label that says so, or anything that asks within a
 * story.
 */
export function isFollowUp(entry: Entry, label: Label | null, asked: ParsedPrompt | null, current: StoryDraft,
	scope: WalkScope, ask: AskReader): boolean {
	if (isReminder(entry.plain)) return false;
	if (label?.kind === 'probes' || (scope.context.area === 'probes' && !label?.part))
		return asked !== null || !isStatement(entry.plain, ask);
	if (isTelling(current, scope) && (saidToAsk(entry) !== null || (entry.mark === 'text' && MARKED.test(entry.plain))))
		return true;
	if (asked === null && entry.isItem && current.probes.at(-1)?.line === entry.line - 1)
		return ask(`${entry.plain}?`) !== null && !isStatement(entry.plain, ask);
	const isListed = current.parts.size >= 3 && entry.isItem && asked?.asking !== 'story';
	if (asked === null || !(isListed || isTelling(current, scope))) return false;
	if (asked.labeled && (!scope.whole || (current.seen.size === 0 && asked.asking === 'story'))) return false;
	if (entry.line === current.line) return false;
	return asked.asking !== 'general'
		|| (ASKS.test(entry.plain) && (entry.mark !== 'text' || entry.plain.length < LONGEST));
}

/** True for a longer line in the first person that asks nothing: below a label it tells on. */
function isStatement(plain: string, ask: AskReader): boolean {
	const words = plain.split(' ');
	return !/[?？]/.test(plain) && words.length > MOST_WORDS && FIRST_PERSON.test(plain)
		&& !ask.questionWords.has(fold(words[0] ?? ''));
}

const MOST_WORDS = 7;
const FIRST_PERSON = noLetterBefore(`${anyOf(wordsOf(({ pronouns }) => pronouns.i))}(?![\\p{L}])`, /[\p{L}’']$/u);

const QUOTED = /["“„«]([^"”“»]{3,200}[?？])["”“»]/g;

/**
 * The follow-ups of a line that may hold several: "What did it cost? → Who paid?". What leads to them, and what answers
 * one, is left out.
 */
export function probesIn(text: string): string[] {
	const slashed = text.split(SLASH);
	if (slashed.length > 1 && slashed.every((piece) => ASKS.test(piece))) return slashed;
	const pieces = text.split(/\s+(?:→|->|•|·|\|)\s+/);
	const asking = pieces.filter((piece) => ASKS.test(piece));
	if (asking.length > 1 || (pieces.length > 1 && asking[0] === pieces[0])) return asking;
	const quoted = Array.from(text.matchAll(QUOTED), ([, words = '']) => words);
	if (quoted.length > 1) return quoted;
	const sentences = splitSentences(text).filter((sentence) => ASKS.test(sentence));
	return sentences.length > 2 ? sentences : [withoutAnswer(unquote(text))];
}

/** "Who paid?" of "Who paid? I did, without approval." and of "Who paid? (70 %)", without the answer. */
export function withoutAnswer(text: string): string {
	return UP_TO_MARK.exec(text)?.[0] ?? text;
}

/** Requires a letter before the question mark, because "? Who was with you" begins with a mark. */
const UP_TO_MARK = /^.*\p{L}[^?？]*[?？]+["”»’)\]]*/su;

/** The same of what follows a label on its line: there blanks around a slash set follow-ups apart. */
export function probesAfter(value: string): string[] {
	return value.split(SLASH).flatMap(probesIn);
}

const SLASH = /\s\/\s/;
const ASKS = /[?？]\W*$/;

/** True within a story, where prompts press on with it. */
function isTelling({ said }: StoryDraft, { whole, section, context }: WalkScope): boolean {
	const { role } = context;
	return whole || role === 'story' || role === 'part' || section !== context || said !== null;
}

/**
 * True for a label over follow-ups below a heading of its own that is no principle: they say that a story is told
 * there. "They asked" below lines that tell nothing heads the questions of a talk, not follow-ups to a story.
 */
export function showsStory(group: Group, own: StoryDraft, { section, amongStories }: WalkScope,
	{ ask, asked, note, path }: StoryReading): boolean {
	const { role, level, title, isLink } = section;
	if (note.tie === null && !amongStories && !isPressedOn(group.label?.name ?? '', path)) return false;
	if (isLink || role !== 'other' || level === 0 || builtInPrinciple(title) !== null || !asksOn(group, ask)
		|| listsQuestions(section, asked)) return false;
	return (level >= 2 && !isAskedOfYou(group.label?.name ?? '')) || isNarrative(own.texts);
}

/** True for a heading over a list of prompts for stories, unless the list is what a story answers. */
function listsQuestions({ groups }: SectionContext, asked: StoryReading['asked']): boolean {
	const prompts = groups.filter(({ label }) => label?.kind !== 'answers').flatMap(({ entries }) => entries)
		.filter((entry) => entry.isItem && entry.item?.depth === 0 && asked(entry)?.asking === 'story');
	return prompts.length >= 2;
}

/** True for a label over follow-ups with something that asks: "Probe: we send a request" presses on with nothing. */
export function asksOn({ label, entries }: Group, ask: AskReader): boolean {
	return mayPress(label?.value ?? '', ask) || entries.some(({ plain }) => mayPress(plain, ask));
}

/** True for a text with a question mark, or that opens like a question. */
export function mayPress(text: string, ask: AskReader): boolean {
	return /[?？]/.test(text) || ask(text) !== null || ask.questionWords.has(fold(text).split(' ')[0] ?? '');
}

/** True for a label that says by itself that interviewers ask on, in a folder that is not for other talks. */
export function isPressedOn(label: string, path: string): boolean {
	return pressesOn(fold(label)) && !speaksOfOthers(folderOf(path));
}
