import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import { peopleWords } from '../../lexicon/lexicon';
import { correctionText } from '../corrections';
import type { KeptNames } from './kept-names';
import { cueBefore, type Cue } from './cue';
import { employmentsIn, withoutCompanies } from './employers';
import { joinsNames } from './joined-names';
import { lowerCaseNames } from './lower-case-names';
import type { NameSpan } from './name-span';
import { nameSpans } from './name-spans';
import type { NoteFacts } from './note-facts';
import { speaksOfHiring, speaksOfInterview } from './note-ties';
import { wordsOfName, type NameWords } from './name-words';
import {
	interviewsMeAtStart, isHonorific, isJobWord, isNoName, isOfPrinciple, isRoundName, isTitleWord,
} from './people-lexicon';
import type { Place } from './place';
import { roleBeside, type Role } from './role-beside';
import { segmentsOf, type Segment } from './segments';
import { leadRest, slotOf, type Slot, type Surroundings } from './slot';
import { whoOf } from './who';
import { UNSPACED } from '../../unspaced';

/** A run of words that may be somebody who interviews, with all that its place says of it. */
export interface Mention extends NameSpan, NameWords, Omit<Surroundings, 'inSegment'> {
	readonly note: NoteFacts;
	/** True where the words around it, its label or a heading near above speak of an interview. */
	readonly isTied: boolean;
	readonly slot: Slot;
	readonly cue: Cue | null;
	/** The person this one is joined to. */
	readonly joinedTo: Mention | null;
	readonly role: Role | null;
	/** The word right before it, empty where none is or something follows it. */
	readonly wordBefore: string;
	/** True right after a form of address: "Mrs. …". */
	readonly hasHonorific: boolean;
	/** True where the words after it say that this person interviews. */
	readonly interviewsMe: boolean;
	/** True for a name typed in lower case. */
	readonly isLowerCase: boolean;
	/** True when its segment holds nothing else. */
	readonly fillsSegment: boolean;
	/**
	 * True for somebody whom another note names as an interviewer: no link alone, remark in passing, or part of a name.
	 */
	readonly isKnown: boolean;
	/** True where that note is close by. */
	readonly isKnownClose: boolean;
}

/** Of a longer word only the end is seen. In UTF-16 units. */
const LONGEST_WORD = 40;

/** The word that a text ends with, where a blank follows it. */
function lastWord(text: string): string {
	const end = text.trimEnd();
	return end.length === text.length ? '' : end.split(/\s/).at(-1) ?? '';
}

/** On longer lines only the words around a name count, not the whole line. In UTF-16 units. */
const SHORT = 260;

/** The mentions of one place, in order; names that the person kept are among them wherever they are written. */
export function mentionsIn(place: Place, note: NoteFacts, kept: KeptNames = NO_NAMES_KEPT): Mention[] {
	const written = nameSpans(place.text);
	const isKept = (name: string): boolean => kept.size > 0 && kept.has(correctionText(name));
	// Who begins one name with a capital does so with the next: "Dana Reyes, skipper".
	const full = written.find(({ name }) => name.includes(' '))?.from ?? Infinity;
	const lower = lowerCaseNames(place, note).filter(({ from }) => from < full);
	const spans = [...written, ...lower].sort((a, b) => a.from - b.from)
		.filter(({ name, from, to }) => isKept(name) || (!note.asked(isLabelOrPrinciple, name)
			&& (name.includes(' ') ? !isOfRound(name) : !isInTitle(place.text.slice(0, from), place.text.slice(to, to + 40)))));
	if (spans.length === 0) return [];
	const employments = employmentsIn(spans, place.text, note);
	const text = withoutCompanies(place.text, employments);
	const segments = segmentsOf(text);
	const tied = place.text.length <= SHORT ? isTied(place, note, place.text) : null;
	const found: Mention[] = [];
	let anchor: Mention | null = null;
	for (const span of spans) {
		if (employments.some(({ company }) => company === span)) continue;
		if (anchor !== null && NICKNAME.test(place.text.slice(anchor.to, span.from))) continue;
		const around = surroundingsOf(span, place, text, segments);
		if (around === null) continue;
		const job = employments.find(({ person }) => person === span);
		const mention = mentionOf(span, around, note, anchor, tied, isKept(span.name), job?.title);
		if (mention === null) continue;
		found.push(mention);
		if (mention.slot !== 'inner') anchor = mention;
	}
	return found;
}

const NO_NAMES_KEPT: KeptNames = new Set();

/** “Ada Holm ("Addy")”: what is between a name and what the person is called. */
const NICKNAME = /^\s*[(（]["“„'‘’]$/;

/** "Take-home Acme", "Telefoninterview Acme": a round, and whose. */
function isOfRound(name: string): boolean {
	const [first = ''] = name.split(' ');
	return (first.includes('-') && isRoundName(first)) || ENDS_AS_ROUND.test(first);
}

const ENDS_AS_ROUND = new RegExp(`\\p{L}${anyOf(peopleWords(({ roundsAfterNames }) => roundsAfterNames))}$`, 'iu');

/** "Land the Boat": words that go on as titles do after one that may be a name. */
const IN_TITLE = new RegExp(`^\\s+${anyOf(peopleWords(({ articles }) => articles))}\\s+(\\p{Lu}[\\p{L}-]*)`, 'u');

/** True where a title goes on, or has begun: "Say It Then Row". "Ada the Director" and "Engineer Ada" name a job. */
function isInTitle(before: string, behind: string): boolean {
	const next = IN_TITLE.exec(behind)?.[1];
	if (next !== undefined && !isJobWord(next)) return true;
	const previous = lastWord(before.slice(-LONGEST_WORD));
	return LONG_TITLE.test(before.slice(-2 * LONGEST_WORD)) && isNoName(previous) && !isHonorific(previous)
		&& !isTitleWord(previous) && !isRoundName(previous);
}

/** Three capitalized words in a row: no job, as those are names of their own. */
const LONG_TITLE = /(?:\p{Lu}\p{Ll}*\s+){3}$/u;

function isLabelOrPrinciple(name: string): boolean {
	return (!name.includes(' ') && whoOf(name) !== 'other') || isOfPrinciple(name);
}

/** `text` is the place's without the companies of those named in it. */
function surroundingsOf(
	span: NameSpan, place: Place, text: string, segments: readonly Segment[],
): Surroundings | null {
	const at = segments.findIndex(({ from, to }) => from <= span.from && span.from < to);
	const segment = segments[at];
	if (segment === undefined) return null;
	return {
		place, segment,
		before: text.slice(0, span.from),
		behind: text.slice(span.to),
		inSegment: text.slice(segment.from, span.from),
		earlier: segments.slice(0, at),
		later: segments.slice(at + 1),
	};
}

/**
 * Null for a name within other words that do not say who it is. `anchor` is the person before it on the line, `job`
 * the one in front of it, with its company.
 */
function mentionOf(
	span: NameSpan, around: Surroundings, note: NoteFacts, anchor: Mention | null, tied: boolean | null, isKept: boolean,
	job?: string,
): Mention | null {
	const { place, segment, before, behind, inSegment, earlier, later } = around;
	const { name } = span;
	const { words, startsGiven, isGiven, ordinary, lower } = wordsOfName(name, note);
	const wordBefore = lastWord(before.slice(-LONGEST_WORD));
	const cue = cueBefore(around.before);
	const joinedTo = anchor !== null && isJoined(span, anchor) ? anchor : null;
	const slot = joinedTo !== null ? 'joined' : cue !== null ? 'cue' : slotOf(around, anchor === null);
	if (!isKept && slot === 'inner' && !maySayWho(around.behind) && !isOfInterviews(note)) return null;
	const nearness = slot === 'inner' ? null : note.known.nearnessOf(fold(name));
	const isKnown = nearness !== null && !isOnlyLink(place)
		&& !GENITIVE.test(place.text.slice(span.from + name.length))
		&& (isHonorific(wordBefore) || !WITHIN_NAME.test(before));
	return {
		from: span.from, to: span.to, name, place, segment, before, behind, earlier, later, note, slot, cue, joinedTo,
		words, startsGiven, isGiven, ordinary, lower,
		isTied: tied ?? isTied(place, note, place.text.slice(Math.max(0, span.from - 110), span.to + 90)),
		role: job !== undefined ? { title: job, side: 'before' }
			: roleBeside(around, note.lists.isGivenName(name.split(' ')[0]?.toLowerCase() ?? '')),
		wordBefore, hasHonorific: isHonorific(wordBefore),
		interviewsMe: interviewsMeAtStart(behind),
		isLowerCase: /^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name),
		fillsSegment: leadRest(inSegment) === '' && /^[\s.!*]*$/.test(place.text.slice(span.to, segment.to)),
		isKnown, isKnownClose: isKnown && nearness === 'close',
	};
}

/** "Dana’s favorite" is not about what she does. */
const GENITIVE = /^['’]s(?!\p{L})/u;

/** "Raise The …": a capitalized word that does not begin the text before a name. */
const WITHIN_NAME = /\S\s+\p{Lu}\p{L}*\s+$/u;

/** A line below which is nothing but a link: an entry of an index, not a remark on somebody. */
function isOnlyLink({ kind, raw }: Place): boolean {
	return kind !== 'heading' && kind !== 'cell' && /^\s*(?:[-*+]\s+)?(?:!?\[\[[^\]]*\]\][\s,;·|]*)+$/.test(raw);
}

/** True when the words around a name, its label or a heading near above speak of an interview. */
function isTied({ heads, kind, label, text }: Place, note: NoteFacts, words: string): boolean {
	const near = [...heads.slice(-3), kind === 'heading' || kind === 'callout' ? text : ''].join(' | ');
	const around = `${label ?? ''} ${words}`;
	return note.asked(speaksOfInterview, near) || speaksOfHiring(around) || speaksOfInterview(around);
}

/** What follows a name within other words when a job may come after it. */
const LEADS_TO_JOB = new RegExp(
	`^\\s*(?:[,(–—:]|-\\s|${anyOf(peopleWords(({ isA }) => isA))} )|^${UNSPACED.source}`, 'u',
);
const NEXT_WORD = /^\s+([\p{L}-]+)/u;

/** True when the words after a name within other words may say who it is. */
function maySayWho(behind: string): boolean {
	const next = NEXT_WORD.exec(behind)?.[1] ?? '';
	return LEADS_TO_JOB.test(behind.slice(0, 24)) || isJobWord(next) || interviewsMeAtStart(behind);
}

/** True for a note in which any name may be of somebody who interviews. */
function isOfInterviews({ named, hunt, kinds, others }: NoteFacts): boolean {
	return (named || hunt || kinds() >= 2) && !others;
}

/** True for a name that is named together with the person before it. */
function isJoined(span: NameSpan, anchor: Mention): boolean {
	const between = anchor.place.text.slice(anchor.to, span.from);
	if (!joinsNames(between)) return false;
	// "Ada Holm, Berlin": one word after a comma and a full name is where or what, unless it is a known name.
	const isDetail = /^\s*[,/]\s*$/.test(between) && /\s/.test(anchor.name) && !/\s/.test(span.name)
		&& !anchor.note.lists.isGivenName(span.name.toLowerCase());
	return !isDetail;
}
