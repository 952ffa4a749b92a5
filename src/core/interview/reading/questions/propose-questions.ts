import type { Verdict } from '../evidence';
import { linksIn } from '../../../note/links';
import { plainText } from '../../../note/plain-text';
import { builtInPrinciple } from '../../principle';
import type { Entry } from '../entry';
import type { Group } from '../groups';
import { keywordPrompt } from '../keyword-prompt';
import { parsePrompt } from '../parse-prompt';
import type { ParsedPrompt } from '../parsed-prompt';
import { questionText } from '../line-finding';
import type { SectionContext } from '../section-context';
import { isWhy } from '../why';
import { namesTheme } from '../technical';
import { isTheme } from '../themes';
import { fold } from '../../fold';
import type { QuestionCandidate } from './question-candidate';
import type { Prompt, QuestionReading } from './question-reading';
import { isAskedOfYou, saidToAsk } from './asked-of-you';
import { designPrompt, isDesignTask, isOfDesign, protocolPrompt } from './system-design';
import { QUESTION_BAR } from './question-rules';
import { ARROW_IN_FRONT } from './presses-on';
import { quotedPrompts, spokenPrompt } from './quoted-prompt';
import { saysWho } from './says-who';
import { acceptPrompt, weighQuestion } from './weigh-question';

type Place = Omit<QuestionCandidate, 'asked' | 'words' | 'context' | 'tally' | 'note' | 'saysWho'>;

const PLAIN: Omit<Place, 'line' | 'mark'> = {
	standsOut: true, numbered: false, continues: false, called: false, label: '', labelKind: null, inAnswer: false,
		answered: false, linked: false, among: false,
	askedAbove: false, quotedAsked: false, besideQuestions: false, ticked: false,
};

/** A prompt as a candidate in its place. */
export function candidateOf(asked: ParsedPrompt, context: SectionContext, reading: QuestionReading,
	place: Pick<Place, 'line' | 'mark'> & Partial<Place>): QuestionCandidate {
	return { asked, words: fold(asked.text), context, tally: reading.tallyOf(context), note: reading.note,
		saysWho: asked.by === 'a few words' && saysWho(asked.text, reading.isPeople), ...PLAIN, ...place };
}

const INTRODUCE = /^(?:briefly |please )?introduce/i;

/** The prompt of a section's heading; null when it does not ask. */
export function headingPrompt(context: SectionContext, reading: QuestionReading): Prompt | null {
	const { asked, title, section } = context;
	const among = isKeyword(context, reading);
	const kept = asked ?? (among || reading.isKept(title) ? keywordPrompt(title) : null);
	if (kept === null || (context.role !== 'question' && !among && !reading.isKept(kept.text))) return null;
	if (reading.isFollowUp(context, section.line) || context.area === 'probes') return null;
	const few = kept.by === 'a few words' && !namesTheme(kept.text);
	if (few && kept.named.length > 0) return null;
	const kind = isWhy(title) || INTRODUCE.test(kept.by) ? 'answer-heading' : 'behavioral';
	const answered = reading.isAnswered(context) && reading.note.tie !== null && !few;
	const candidate = candidateOf(kept, context, reading, { line: section.line, mark: 'heading', answered, among });
	return acceptPrompt(weighQuestion(candidate, reading), kind, reading);
}

/** True for a short heading at a level where most ask, with something below it and no story of its own. */
function isKeyword(context: SectionContext, { note, storyOf }: QuestionReading): boolean {
	if (context.role !== 'other' || context.isLink || context.area !== null || !note.askingLevels.has(context.level)
		|| storyOf(context) !== null) return false;
	return context.title.split(' ').length <= 8 && !/^I\b/.test(context.title)
		&& (context.groups.length > 0 || namesTheme(context.title)) && builtInPrinciple(context.title) === null;
}

/** The prompts of a line below a heading: several where it quotes them, none when it does not ask. */
export function linePrompts(entry: Entry, group: Group, context: SectionContext,
	reading: QuestionReading): Prompt[] {
	if (!mayAskHere(entry, group, context, reading)) return [];
	return lineCandidates(entry, group, context, reading).flatMap(
		(candidate) => acceptCandidate(candidate, entry, group, context, reading) ?? []);
}

function acceptCandidate(candidate: QuestionCandidate, entry: Entry, group: Group, context: SectionContext,
	reading: QuestionReading): Prompt | null {
	if (candidate.asked.by === 'design' || context.area === 'system-design')
		return protocolPrompt(entry, candidate.asked, reading);
	if (!reading.isKept(candidate.asked.text) && reading.isFollowUp(context, entry.line) && group.label?.kind !== 'answers'
		&& !(candidate.asked.labeled && reading.isAnsweredBelow(entry.line, candidate.asked)
		&& saidToAsk(entry) === null)) return null;
	const verdict = weighQuestion(candidate, reading);
	const helped = isNearlyQuestion(verdict) && isBesideQuestions(entry, group, context, reading)
		? weighQuestion({ ...candidate, besideQuestions: true }, reading) : verdict;
	return acceptPrompt(helped, 'behavioral', reading);
}

/** False for tables of contents, steps of a design and follow-ups. */
function mayAskHere(entry: Entry, group: Group, context: SectionContext, reading: QuestionReading): boolean {
	if (keptPrompt(entry, reading) !== null) return true;
	if (isContents(entry, reading) || isRemark(entry) || isStruckOut(entry)) return false;
	if (isOfDesign(entry) && !isDesignTask(entry.plain)) return false;
	const pressed = group.label?.kind === 'probes' || context.area === 'probes';
	return !pressed || isAskedOfYou(group.label?.name ?? '') || isAskedOfYou(context.title)
		|| isOfRound(entry, context, reading);
}

/** "~~Why a lighthouse?~~": dropped. An item with a check box is struck out because it is done. */
export function isStruckOut({ raw, item, isItem }: Entry): boolean {
	return /^~~[^~]+~~\W*$/.test(raw) && !(isItem && item?.task != null);
}

/** True for what somebody noted below a prompt: "↳ ha, yes??". */
function isRemark({ plain, continues, isItem, item }: Entry): boolean {
	return item !== null && (continues || (isItem && item.depth > 0)) && ARROW_IN_FRONT.test(plain);
}

/** A line that the person marked as a question; null for every other. */
function keptPrompt(entry: Entry, { marked, isKept }: QuestionReading): ParsedPrompt | null {
	if (!marked) return null;
	const text = questionText(entry.raw);
	return isKept(text) || isKept(entry.plain) ? keywordPrompt(text) : null;
}

/** What a line asks, as candidates in its place; none when it does not ask. */
function lineCandidates(entry: Entry, group: Group, context: SectionContext,
	reading: QuestionReading): QuestionCandidate[] {
	const theme = themePrompt(entry, group, context, reading);
	const below = reading.askedAbove(context).has(entry);
	const own = reading.asked(entry) ?? designPrompt(entry, group, context, reading) ?? theme
		?? keptPrompt(entry, reading);
	const spoken = own === null ? spokenPrompt(entry, reading) : null;
	const found = spoken !== null ? [spoken] : own === null ? quotedPrompts(entry, reading, below)
		: [{ asked: own, said: null }];
	return found.map(({ asked, said }) => candidateOf(asked, context, reading, {
		line: entry.line,
		mark: entry.mark,
		standsOut: said === null && ((entry.mark !== 'text' && entry.mark !== 'html') || MARKED.test(entry.plain)
			|| QUOTED.test(entry.plain) || (below && entry.plain.length < LONGEST_LINE)
			|| isListOfPrompts(entry, context, reading)),
		numbered: entry.isItem && entry.item?.depth === 0 && entry.item.number !== null,
		continues: entry.continues,
		called: QUESTION_CALLOUTS.has(entry.callout ?? ''),
		label: group.label?.name ?? '',
		labelKind: group.label?.kind ?? null,
		inAnswer: expectsAnswer(context),
		linked: linksIn(reading.links, entry).some(({ target }) => !target.startsWith('#')),
		among: asked === theme,
		askedAbove: below,
		quotedAsked: said ?? false,
		ticked: entry.isItem && entry.item?.task != null,
	}));
}

/** How far below the bar its neighbors still help a candidate. */
const HELPED = 3;

function isNearlyQuestion({ candidate, score }: Verdict<QuestionCandidate>): boolean {
	const { asking, you, text } = candidate.asked;
	if (asking === 'general' && !you && !/[?？]$/.test(text)) return false;
	return score < QUESTION_BAR.accept && score >= QUESTION_BAR.accept - HELPED;
}

/** True when at least one neighbor of the same shape is a question, and half of those that ask. */
function isBesideQuestions(entry: Entry, group: Group, context: SectionContext, reading: QuestionReading): boolean {
	const at = group.entries.indexOf(entry);
	const near = group.entries.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS);
	const beside = near.filter((other) => other !== entry && other.isItem === entry.isItem
		&& other.mark === entry.mark && other.item?.item === entry.item?.item
		&& Math.abs(other.line - entry.line) < NEIGHBORS);
	const candidates = beside.flatMap((other) => lineCandidates(other, group, context, reading));
	const questions = candidates.filter((candidate) => weighQuestion(candidate, reading).decision === 'accepted').length;
	return questions > 0 && questions * 2 >= candidates.length;
}

/** How many lines away a neighbor may be. */
const NEIGHBORS = 12;

/** Longer lines are prose. */
const LONGEST_LINE = 100;

/** True for a short line where most lines are prompts: a list without its marks. */
function isListOfPrompts({ plain }: Entry, context: SectionContext, { tallyOf }: QuestionReading): boolean {
	const { all, stories, opinions } = tallyOf(context);
	if (plain.length > LONGEST_LINE || all < 3 || (stories + opinions) * 2 < all) return false;
	return all * 5 >= 3 * context.groups.reduce((lines, { entries }) => lines + entries.length, 0);
}

/** True in a round where no story is told: "They may ask" is over questions there. */
function isOfRound({ line }: Entry, context: SectionContext, { isFollowUp }: QuestionReading): boolean {
	return context.interview !== null && !isFollowUp(context, line);
}

/** "Conflict with a coworker" in a list of such. */
function themePrompt(entry: Entry, { label }: Group, context: SectionContext,
	reading: QuestionReading): ParsedPrompt | null {
	const open = label === null || label.kind === null || label.kind === 'question';
	if (!entry.isItem || entry.item?.depth !== 0 || !open || expectsAnswer(context)) return null;
	return isTheme(entry) && reading.listsThemes(context) ? keywordPrompt(entry.plain) : null;
}

const QUESTION_CALLOUTS: ReadonlySet<string> = new Set(['question', 'help', 'faq']);
/** All of a line in quotation marks, perhaps with a remark after it. */
const QUOTED = /^["“„«「][^"“”„«»「」]{8,}["”“»」]\s*(?:\([^)]*\)\s*|[–—→=-].*)?$/;
/** "a.", "•" and "->" make no list in Markdown; people mean one. */
const MARKED = /^(?:\(?[a-z][.)]\s|[•·▪◦●○・‣→–—]\s*|-{1,2}>?\s|=>\s)/i;

/** True for a line of a table of contents: all of it is a link within the note. */
function isContents(entry: Entry, { links }: QuestionReading): boolean {
	const [first] = linksIn(links, entry);
	if (first === undefined || !first.target.startsWith('#')) return false;
	return (first.alias ?? first.target).length + 12 >= entry.raw.length - first.target.length;
}

/** True below a heading that asks, where lines answer. */
function expectsAnswer(context: SectionContext): boolean {
	return context.role === 'question' || context.role === 'answer' || context.answers !== null;
}

/** The prompt that one cell of a table is; null when it does not ask. */
export function cellPrompt(text: string, reading: QuestionReading): ParsedPrompt | null {
	return parsePrompt(text, plainText(text), reading.ask);
}
