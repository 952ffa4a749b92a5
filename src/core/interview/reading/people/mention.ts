import { peopleWords, wordsOf } from '../../lexicon/lexicon';
import { nameSpans, type NameSpan } from './name-spans';
import type { NoteFacts } from './note-facts';
import { speaksOfHiring, speaksOfInterview } from './note-ties';
import { actsAtStart, interviewsMeAtStart, holdsRoundWord, holdsUncasedJob, isHonorific, isJobWord, isNoName, isNoNameAlone, isOfPrinciple, isParticle, isRoundName, isTitleWord, isWordToo, titleAtStart, UNCASED } from './people-lexicon';
import type { Place } from './place';
import { segmentsOf, type Segment } from './segments';
import { holdsWhen, isWhen, whenAtStart } from './when';
import { whoOf } from './who';

/**
 * Where a name stands in its line: right behind the line's label, behind words like "with", joined to a person before it, at
 * the line's beginning (a time, a round or a job in front at most), at the beginning of a later segment, or within other words.
 */
export type Slot = 'label' | 'cue' | 'joined' | 'lead' | 'segment' | 'inner';

/** How words like "with" lead to a name: what is said before them is an interview, a talk, or anything. */
export type Cue = 'interview' | 'talk' | 'with';

/** A job title beside a name, and where it stands. */
export interface Role {
	readonly title: string;
	readonly side: 'behind' | 'before' | 'below' | 'beside';
}

/** A run of words that may be somebody who interviews, with all that its place says of it. */
export interface Mention extends NameSpan {
	readonly place: Place;
	readonly note: NoteFacts;
	/** True where the words around it, its label or a heading near above speak of an interview. */
	readonly isTied: boolean;
	/** The name's words in lower case, small words left out. */
	readonly words: readonly string[];
	readonly before: string;
	readonly behind: string;
	readonly slot: Slot;
	readonly cue: Cue | null;
	/** The person this one is joined to. */
	readonly joinedTo: Mention | null;
	readonly role: Role | null;
	/** True for a name typed in lower case. */
	readonly isLowerCase: boolean;
	/** True when nothing else stands in its segment. */
	readonly fillsSegment: boolean;
	/** The segments before and behind its own. */
	readonly earlier: readonly Segment[];
	readonly later: readonly Segment[];
	readonly segment: Segment;
}

/** The mentions of one place, in order. */
export function mentionsIn(place: Place, note: NoteFacts): Mention[] {
	const spans = [...nameSpans(place.text), ...lowerCaseNames(place, note)].sort((a, b) => a.from - b.from).filter(({ name }) => (name.includes(' ') || whoOf(name) === 'other') && !isOfPrinciple(name));
	if (spans.length === 0) return [];
	const segments = segmentsOf(place.text);
	const tied = place.text.length <= SHORT ? isTied(place, place.text) : null;
	const found: Mention[] = [];
	let anchor: Mention | null = null;
	for (const span of spans) {
		const mention = mentionAt(span, place, note, segments, anchor, tied);
		if (mention === null) continue;
		found.push(mention);
		if (mention.slot !== 'inner') anchor = mention;
	}
	return found;
}

function mentionAt(span: NameSpan, place: Place, note: NoteFacts, segments: readonly Segment[], anchor: Mention | null, tied: boolean | null): Mention | null {
	const at = segments.findIndex(({ from, to }) => from <= span.from && span.from < to);
	const segment = segments[at];
	if (segment === undefined) return null;
	const before = place.text.slice(0, span.from);
	const behind = place.text.slice(span.to);
	const cue = cueBefore(before);
	const joined = anchor !== null && isJoined(place.text.slice(anchor.to, span.from)) && !isDetailOf(span, anchor);
	const earlier = segments.slice(0, at);
	const inSegment = place.text.slice(segment.from, span.from);
	const slot = slotOf({ place, span, cue, joined, inSegment, before, behind, earlier, segment, anchor });
	if (slot === 'inner' && !MAY_SAY_WHO.test(behind.slice(0, 24)) && !isJobWord(NEXT_WORD.exec(behind)?.[1] ?? '') && !interviewsMeAtStart(behind)) return null;
	return {
		...span, place, note, isTied: tied ?? isTied(place, place.text.slice(Math.max(0, span.from - 110), span.to + 90)), before, behind, slot, cue, segment, earlier,
		later: segments.slice(at + 1),
		words: span.name.split(/\s+/).filter((word) => !isParticle(word)).map((word) => word.toLowerCase().replace(/[."“”']+$/g, '')),
		joinedTo: joined ? anchor : null,
		isLowerCase: /^\p{Ll}/u.test(span.name) && !/\p{Lu}/u.test(span.name),
		role: roleOf(place, before, behind, inSegment, segments.slice(at + 1), note.lists.isGivenName(span.name.split(' ')[0]?.toLowerCase() ?? '')),
		fillsSegment: leadRest(inSegment) === '' && /^[\s.!*]*$/.test(place.text.slice(span.to, segment.to)),
	};
}

/** People who type in lower case: known given names right behind a label or words like "with". */
function lowerCaseNames(place: Place, { lists }: NoteFacts): NameSpan[] {
	const spans: NameSpan[] = [];
	if (/\p{Lu}/u.test(place.text.charAt(0)) && place.own === null) return spans;
	for (const found of place.text.matchAll(/(?:^|[\s(])(\p{Ll}[\p{L}'’-]{2,})(?:\s(\p{Ll}[\p{L}'’-]*))?/gu)) {
		const [, first = '', second = ''] = found;
		if (!lists.isGivenName(first) || isWordToo(first) || lists.isOrdinary(first) || isNoName(first) || isNoNameAlone(first)) continue;
		const from = found.index + found[0].indexOf(first);
		const last = second !== '' && !lists.isOrdinary(second) && !isNoName(second) && !isTitleWord(second) && !isRoundName(second) && !isJoiner(second);
		const name = last ? `${first} ${second}` : first;
		if (spans.every(({ to }) => to <= from)) spans.push({ from, to: from + name.length, name });
	}
	return spans;
}

function isJoiner(word: string): boolean {
	return AND.includes(word) || ARTICLES.has(word) || word.length < 2 && word !== word.toUpperCase();
}

/** Of longer lines the words around a name count. */
const SHORT = 260;

function isTied({ heads, kind, label, text }: Place, words: string): boolean {
	const near = [...heads.slice(-3), kind === 'heading' || kind === 'callout' ? text : ''].join(' | ');
	const around = `${label ?? ''} ${words}`;
	return speaksOfInterview(near) || speaksOfHiring(around) || speaksOfInterview(around);
}

/** What follows a name within other words when a job may be behind it. */
const MAY_SAY_WHO = /^\s*(?:[,(–—:]|-\s|is |was |ist |est |es |é |è |är |er )|^[\u2e80-\ud7af]/u;
const NEXT_WORD = /^\s+([\p{L}-]+)/u;

interface SlotInput {
	readonly place: Place;
	readonly span: NameSpan;
	readonly cue: Cue | null;
	readonly joined: boolean;
	readonly inSegment: string;
	readonly before: string;
	readonly behind: string;
	readonly earlier: readonly Segment[];
	readonly segment: Segment;
	readonly anchor: Mention | null;
}

function slotOf({ place, cue, joined, inSegment, earlier, segment, anchor, before, behind }: SlotInput): Slot {
	if (joined) return 'joined';
	if (cue !== null) return 'cue';
	const rest = leadRest(inSegment);
	if (place.labelEnd > 0 && segment.from >= place.labelEnd && rest === '' && before.slice(place.labelEnd).trim().length <= inSegment.trim().length) return 'label';
	if (rest !== '') return 'inner';
	if (earlier.every(({ text }) => isFront(text))) return 'lead';
	const led = inSegment.trim() !== '' || actsAtStart(behind) || (place.kind === 'heading' && /^[–—-]/.test(segment.mark)) || /^[:：.;!?=。]/.test(segment.mark) || isFront(earlier.at(-1)?.text ?? '');
	return anchor === null || led ? 'segment' : 'inner';
}

/** What may stand in front of the first name of a line: a number, a day, a time, a round, a job. */
function isFront(text: string): boolean {
	const words = text.trim();
	return !/\p{L}/u.test(words) || isWhen(words) || isRoundName(words) || leadRest(words) === '';
}

/** What is left of the words in front of a name within its segment once numbers, times, rounds, jobs and forms of address are gone. */
function leadRest(text: string): string {
	if (text.trim() === '') return '';
	let rest = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:@|\bat|\bbei|\bchez)\s+\p{Lu}[\p{L}&.]*/u, ' ');
	const when = whenAtStart(rest);
	if (when !== null) rest = rest.slice(when.length);
	const words = rest.split(/[^\p{L}\p{N}'’.-]+/u).filter((word) => /\p{L}/u.test(word));
	return words.filter((word) => !isHonorific(word) && !isTitleWord(word) && !isRoundName(word) && !ARTICLES.has(word.toLowerCase())).join(' ');
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'my', 'our', 'then', 'and', 'also', 'plus', 'x', 'der', 'die', 'das', 'le', 'la', 'el', 'o', 'il', 'de', 'den', 'det', 'mein', 'meine', 'mon', 'ma', 'mi', 'meu', 'minha', 'dann', 'puis', 'luego', 'depois', 'poi', 'und', 'et', 'y', 'e', 'i', 'og', 'och', 'en', 'и', 'att', 'via', 'by', 'von', 'per', 'p', 'w']);

const AND = [...wordsOf(({ and }) => and), ...peopleWords(({ and }) => and)];
const JOINT = new RegExp(`^(?:\\s*\\([^)]*\\))?(?:\\s*(?:[,;&+/、，·.]|\\b(?:again|also|maybe|possibly|probably|later|as well as|along with|together with|${AND.filter((word) => !UNCASED.test(word)).join('|')})(?![\\p{L}])|[和与與跟及])\\s*)+(?:(?:\\p{L}{1,4}\\.?\\s+){0,2})$`, 'iu');

const BETWEEN: ReadonlySet<string> = new Set(['again', 'also', 'maybe', 'possibly', 'probably', 'later', 'as', 'well', 'along', 'together', 'with']);

/** True for the words between two names that are named together: ", ", " & ", " (PM) and Dr. ". */
function isJoined(between: string): boolean {
	if (!JOINT.test(between)) return false;
	const words = between.replace(/\([^)]*\)/g, ' ').split(/[^\p{L}.]+/u).filter((word) => word !== '');
	return words.every((word) => AND.includes(word.toLowerCase()) || BETWEEN.has(word.toLowerCase()) || isHonorific(word) || ARTICLES.has(word.toLowerCase()));
}

/** "Ada Holm, Berlin": one word behind a comma after a full name is where or what, unless it is a known name. */
function isDetailOf(span: NameSpan, anchor: Mention): boolean {
	const between = anchor.place.text.slice(anchor.to, span.from);
	return /^\s*[,/]\s*$/.test(between) && /\s/.test(anchor.name) && !/\s/.test(span.name) && !anchor.note.lists.isGivenName(span.name.toLowerCase());
}

/** What each phrase before a name says, by its words. */
const CUES: ReadonlyMap<string, 'statement' | 'by' | 'with'> = new Map([
	...peopleWords(({ with: words }) => words).map((phrase) => [phrase, 'with'] as const),
	...peopleWords(({ interviewedBy }) => interviewedBy).map((phrase) => [phrase, 'by'] as const),
	...peopleWords(({ interviewerIs }) => interviewerIs).map((phrase) => [phrase, 'statement'] as const),
]);
const LONGEST_CUE = 5;
const LONGEST_GAP = 6;
const TALKS = new Set(peopleWords(({ talks }) => talks));
/** Words that make a phrase one about an interview. */
const OF_INTERVIEW = /interview|entretien|entrevist|gespräch|colloquio|собес|интервью|rozmow|intervju|samtale|gesprek|screen|round|panel|led|run|conduct/;

/** True for a word that may stand between a cue and the name it leads to. */
function leadsOn(word: string): boolean {
	const bare = word.toLowerCase().replace(/[,:]+$/, '');
	return isTitleWord(word) || isHonorific(word) || ARTICLES.has(bare) || /^[\p{Lu}&+(@|–—/-]/u.test(word) || BEFORE_NAMES.has(bare);
}

const BEFORE_NAMES: ReadonlySet<string> = new Set('of for from at head lady guy woman man this someone somebody called named their your his her us first then zwei två two three 2 3'.split(' '));

/** The cue right before a name, with a few words of jobs or companies between at most; null when none leads to it. */
function cueBefore(before: string): Cue | null {
	if (before.length < 2) return null;
	const sentence = before.slice(-140).split(SENTENCE_END).at(-1) ?? '';
	const written = sentence.split(/\s+/).filter((word) => word !== '');
	const words = written.map((word) => word.toLowerCase().replace(/^[(“"*]+|[:,*]+$/g, ''));
	for (let end = words.length; end > 0 && words.length - end <= LONGEST_GAP; end--) {
		if (end < words.length && !leadsOn(written[end] ?? '')) return null;
		for (let length = Math.min(LONGEST_CUE, end); length > 0; length--) {
			const phrase = words.slice(end - length, end).join(' ');
			const kind = CUES.get(phrase);
			if (kind === undefined || !mayLead(written.slice(end))) continue;
			return cueOfWords(kind, phrase, written.slice(0, end - length).join(' '));
		}
	}
	return null;
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu}\p{L}+\s)/u;

/** Two capitalized words of a company at most, and no comma behind them. */
function mayLead(gap: readonly string[]): boolean {
	if (/^(?:for|from|of|at|bei|chez|von|de|da|do|di|van|från|fra|на|в)$/i.test(gap.at(-1) ?? '')) return false;
	const names = gap.filter((word) => /^\p{Lu}/u.test(word) && !isTitleWord(word) && !isHonorific(word));
	return names.length <= 2 && (names.length === 0 || !gap.slice(0, -1).some((word) => /[,(]/.test(word)));
}

function cueOfWords(kind: 'statement' | 'by' | 'with', phrase: string, head: string): Cue {
	// "Anouk recruiter Velthoek": the job belongs to the name before it.
	if (kind === 'statement') return /^(?:recruiter|manager|hm|bar raiser)$/.test(phrase) && /\p{Lu}[\p{L}]+$/u.test(head) ? 'with' : 'interview';
	if (kind === 'by') return OF_INTERVIEW.test(phrase) ? 'interview' : 'talk';
	if (holdsRoundWord(head.slice(-70)) || isRoundName(head)) return 'interview';
	return head.slice(-60).toLowerCase().split(/[^\p{L}-]+/u).some((word) => TALKS.has(word)) ? 'talk' : 'with';
}

function roleOf(place: Place, before: string, behind: string, inSegment: string, later: readonly Segment[], given: boolean): Role | null {
	const side = roleBehind(behind) ?? (given ? titleRightBehind(behind) : null);
	if (side !== null) return { title: side, side: 'behind' };
	const front = roleBefore(inSegment, before);
	if (front !== null) return { title: front, side: 'before' };
	const cell = place.beside.find((one) => one.length < 70 && titleAtStart(one) !== null);
	if (cell !== undefined) return { title: titleAtStart(cell) ?? cell, side: 'beside' };
	if (place.below.length < 120 && later.length === 0 && behind.trim().length < 3) {
		const below = titleAtStart(/^(?:title|role|position)\s*[:：]\s*(.*)$/i.exec(place.below)?.[1] ?? place.below);
		if (below !== null) return { title: below, side: 'below' };
	}
	return null;
}

/** "Anouk recruiter": a job right behind a known name, without a mark. */
function titleRightBehind(behind: string): string | null {
	const word = /^\s+([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
	return isJobWord(word) && /^\p{Ll}|^[\p{Lu}]{2,}$/u.test(word) ? word : null;
}

const PRONOUNS = /^\s*\((?:s?he|they|in person|online|remote|via|on)\b[^)]*\)/i;
const IS_A = /^\s*,?\s*(?:,?\s*(?:who\s+)?(?:is|was|'s|’s|ist|est|es|é|è|är|er)\s+(?:(?:the|a|an|my|our|their|new|die|der|le|la|el|o|a|il)\s+)?|works as |from (?:the )?|of (?:the )?|vom |von der |aus (?:dem|der) |du |de la |da |do |de |del |van |från |fra |из )/i;

function roleBehind(behind: string): string | null {
	const rest = behind.replace(PRONOUNS, '').replace(/^["”]/, '');
	if (/^\s*(?:[-–—|,:/(@*=，（：、]|\[)/.test(rest)) return titleAtStart(rest.replace(/^\s*(?:[-–—|,:/(@*=，（：、[]\s*)+/, ''));
	const polite = rest.replace(/^(?:さん|さま|様|氏|님|씨)/, '');
	if (polite !== rest) return roleBehind(polite);
	if (UNCASED.test(rest.slice(0, 2)) || /^\s?[\u2e80-\ud7af]/.test(rest)) return titleAtStart(rest.trim());
	const is = IS_A.exec(rest);
	if (is !== null) {
		const title = titleAtStart(rest.slice(is[0].length));
		return title !== null || !/^\s*(?:from|vom|aus)/i.test(rest) ? title : null;
	}
	return null;
}

/** "Head librarian Adele Okoro": the job's words right in front of the name. */
function roleBefore(inSegment: string, before: string): string | null {
	const words = inSegment.trim().split(/\s+/).filter((word) => word !== '');
	let at = words.length;
	while (at > 0 && (isTitleWord(words[at - 1] ?? '') || isHonorific(words[at - 1] ?? '')) && words.length - at < 5) at--;
	const title = words.slice(at).filter((word) => !isHonorific(word) || isJobWord(word));
	if (title.some((word) => isJobWord(word))) return title.join(' ');
	// "our CTO, Dana Reyes"
	const apposed = apposedIn(before);
	if (UNCASED.test(before.slice(-3))) return /(?:[\u2e80-\ud7af]{0,4})$/u.test(before) && holdsUncasedJob(before.slice(-6)) ? before.slice(-6).replace(/[是叫为為:： ]+$/u, '').trim() : null;
	return apposed !== '' && !holdsWhen(apposed) ? titleOnly(apposed.replace(/^.*\b(?:with|our|the|my|mit|avec|con|com|unser|notre)\s+/i, '')) : null;
}

/** The words before a comma or parenthesis right in front of a name. */
function apposedIn(before: string): string {
	const end = before.trimEnd();
	if (!end.endsWith(',') && !end.endsWith('(')) return '';
	return end.slice(0, -1).slice(-42).split(/[,.;:()]/).at(-1)?.trim() ?? '';
}

function titleOnly(text: string): string | null {
	const words = text.split(/\s+/);
	return words.length <= 5 && words.every((word) => isTitleWord(word)) && words.some((word) => isJobWord(word)) ? text : null;
}
