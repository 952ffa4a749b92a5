import { BETWEEN_PRINCIPLES, joinedNames } from '../../joined-headings';
import { splitPrincipleNames } from '../../principle';
import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import type { Assignment } from '../../interview';
import type { Entry } from '../entry';
import { splitSentences } from '../sentences';
import type { Group } from '../groups';
import type { NamesTest } from '../principle-names';
import { titleAtStart } from './job-titles';
import { linkedPrinciples } from './linked-principles';
import type { Mention } from './mention';
import { isRoundName } from './people-lexicon';
import type { Place } from './place';
import { entriesOf } from './round-groups';
import type { RoundReading } from './round-reading';
import { isLogistics, saysNoTopic } from './no-topic';
import { segmentsOf } from './segments';
import { whenAtStart } from './when';

/** What a line says of a round in addition to the people it names. */
export interface RoundWords {
	/** The day or time, as written; null without one. */
	readonly when: string | null;
	readonly principles: readonly string[];
	/** What else the line names in a few words. */
	readonly topics: readonly string[];
}

/** Longer words are no topic. */
const LONGEST_TOPIC = 7;

/** The times, principles and topics of a line, its people and their jobs left out. */
export function roundWords(place: Place, mentions: readonly Mention[], isAssessed: NamesTest): RoundWords {
	let when: string | null = null;
	const pieces: string[] = [];
	/** Those of sentences that name nobody. */
	const remarks: string[] = [];
	const isRemark = remarksIn(place.text, mentions);
	let ofWay = false;
	for (const { from, to, text, mark } of segmentsOf(place.text)) {
		// "dress code: smart"
		const isOfWay = ofWay && mark === ':';
		ofWay = isLogistics(text.trim());
		if (isOfWay) continue;
		if (from < place.labelEnd && mentions.every((one) => one.from >= place.labelEnd)) continue;
		let rest = text.trim();
		// A day, and the time after it.
		for (let time = whenAtStart(rest); time !== null; time = whenAtStart(rest)) {
			when = when === null ? time : `${when} ${time}`;
			rest = rest.slice(time.length).replace(/^,?\s+/, '');
		}
		if (mentions.some((one) => one.from < to && from < one.to)) continue;
		(isRemark(from) ? remarks : pieces).push(...wordsIn(rest));
	}
	const listed = (words: readonly string[]): string[] =>
		splitPrincipleNames(words.join(', ')).flatMap((said) => {
			const behind = said.replace(LEADS, '');
			const joined = joinedNames(behind, isAssessed);
			return joined.length > 0 ? joined : [isAssessed(behind) ? behind : said];
		}).filter((name) => !isRole(name, mentions));
	const names = listed(pieces);
	const isProse = PROSE.test(place.text.slice(Math.max(0, ...mentions.map(({ to }) => to))));
	return {
		when,
		principles: areInSentences(place.text, mentions) ? [] : [
			...names, ...listed(remarks), ...assessedAfter(place.text, mentions, isAssessed),
		].filter(isAssessed),
		topics: isProse ? [] : names.filter((name) => !isAssessed(name) && isTopic(name)),
	};
}

/** True for people in several sentences of a line: what it says of one is not said of the others. */
function areInSentences(text: string, mentions: readonly Mention[]): boolean {
	const [first, ...others] = mentions;
	return first !== undefined && others.some(({ from }) => splitSentences(text.slice(first.to, from).trim()).length > 1);
}

/** A sentence with fewer words before its first comma may be a list of topics. */
const SHORTEST_REMARK = 5;

/** Which UTF-16 offsets of a line are in a whole sentence that names nobody: "Each talk is 50 minutes long." */
function remarksIn(text: string, mentions: readonly Mention[]): (at: number) => boolean {
	let end = 0;
	const remarks = splitSentences(text).flatMap((sentence) => {
		const from = text.indexOf(sentence, end);
		end = from + sentence.length;
		const isWhole = /[.!?]\W*$/.test(sentence)
			&& (sentence.split(',')[0] ?? '').split(' ').length >= SHORTEST_REMARK;
		return isWhole && mentions.every((one) => one.to <= from || one.from >= end) ? [{ from, to: end }] : [];
	});
	return (at) => remarks.some(({ from, to }) => from <= at && at < to);
}

/** Sentences and quotations: an account of a talk, not what it will be about. */
const PROSE = /\p{Ll}[.!?]+\s+\p{Lu}|["“„«]/u;

/** True for the job of one of the people, or a part of it. */
function isRole(name: string, mentions: readonly Mention[]): boolean {
	return mentions.some(({ role }) => role !== null && (role.title.includes(name) || name.includes(role.title)));
}

const ABOUT = anyOf(peopleWords(({ about }) => about));
const VERB = anyOf(peopleWords(({ assesses }) => assesses));
const ASSESSES = new RegExp(
	`^(?:s?he |they |will |who )*(?:s?he|they|it)?${VERB}(?![\\p{L}])\\s*[:：]?\\s*(.{3,160})$`, 'iu');

/** "wants to see grit": what leads to what is assessed. */
const LEADS = new RegExp(
	`^(?:s?he |they |will |who |it['’]s )*(?:${VERB}|${ABOUT})(?![\\p{L}])\\s*[:：]?\\s+(?=\\p{L})`, 'iu',
);
/** A piece that is a quotation as a whole. */
const QUOTED = /^["“”„«'‘]([^"“”„«»'‘’]+)["“”»'’]$/u;

/** The same behind other words, such as a job. */
const ASSESSES_BEHIND = new RegExp(`[\\s("“]${VERB}(?![\\p{L}])\\s*[:：]?\\s+(.{3,160}?)[.)]*$`, 'iu');
/** "Head of People. Value: Mind the hull": a label behind other words. */
const LABEL_BEHIND = /[.;|,(–—]\s+([\p{L} ]{2,30})[:：]\s+(.{3,160}?)[.)]*$/u;

/** "she wants to see", "about": before what somebody assesses, in a sentence on that person. */
const LEADS_TO = new RegExp(
	`[\\s(](?:${VERB}|${ABOUT})\\s+(?=["“„«'‘]?\\p{L})`, 'iu');

/** The principles that the words behind the only person of a line lead to, as far as the first other word. */
function assessedAfter(text: string, mentions: readonly Mention[], isAssessed: NamesTest): string[] {
	const [only] = mentions;
	if (only === undefined || mentions.length > 1) return [];
	return text.slice(only.to).split(LEADS_TO).slice(1).flatMap((words) => {
		const names = namesIn((words.replace(/^["“„«'‘]/, '').split(/[.;:!?()"“”»]/)[0] ?? '').trim());
		const end = names.findIndex((name) => !isAssessed(name));
		return end < 0 ? names : names.slice(0, end);
	});
}

/** What says which names are principles, and which labels announce them. */
export type PrincipleReading = Pick<RoundReading, 'isAssessed' | 'readLabel'>;

/**
 * The principles of a line that says what somebody assesses: "tests Dive Deep + Earn Trust". Empty for other lines
 * and for names that are no principles; behind other words all of them must be, unless a label announces them.
 */
export function assessedBy({ plain, line }: Pick<Entry, 'plain' | 'line'>, reading: PrincipleReading): Assignment[] {
	const named = ASSESSES.exec(plain)?.[1];
	if (named !== undefined) return asAssignments(namesIn(named).filter(reading.isAssessed), line);
	const listed = /[:：]/.test(plain) ? [] : namesIn(plain);
	if (listed.length > 1 && listed.every(reading.isAssessed)) return asAssignments(listed, line);
	const behind = namesIn(ASSESSES_BEHIND.exec(plain)?.[1] ?? '');
	if (behind.length > 0 && behind.every(reading.isAssessed)) return asAssignments(behind, line);
	const [, label = '', value = ''] = LABEL_BEHIND.exec(plain) ?? [];
	return label !== '' && reading.readLabel(label) === 'principles' ? asAssignments(namesIn(value), line) : [];
}

function namesIn(text: string): string[] {
	return text === '' ? [] : splitPrincipleNames(text.split(BETWEEN_PRINCIPLES).join(', '));
}

/** What the lines of groups, labels included, say that somebody assesses; lines of links under other labels do not. */
export function assessedBelow(groups: readonly Group[], reading: RoundReading): Assignment[] {
	return groups.flatMap((group) => entriesOf(group).flatMap((entry) => assessedIn(group, entry, reading)));
}

/** The same for one line of a group. */
export function assessedIn({ label }: Group, entry: Entry, reading: RoundReading): Assignment[] {
	const linked = (label?.kind ?? null) === null ? linkedPrinciples(entry, reading.links, reading.isPrinciple) : [];
	return [...assessedBy(entry, reading), ...linked];
}

/** Principles named in plain words at a 0-based line, without links. */
export function asAssignments(names: readonly string[], line: number): Assignment[] {
	return names.map((name) => ({ name, line, link: null }));
}

function wordsIn(text: string): string[] {
	const words = text.split(/\s\/\s/).map((word) =>
		word.replace(/^[\s:–—-]+|[.\s]+$/g, '').replace(QUOTED, '$1'));
	return words.filter((word) => /\p{L}/u.test(word));
}

function isTopic(topic: string): boolean {
	if (topic.split(' ').length > LONGEST_TOPIC || titleAtStart(topic) !== null || saysNoTopic(topic)) return false;
	return topic.length > 2 || isRoundName(topic);
}
