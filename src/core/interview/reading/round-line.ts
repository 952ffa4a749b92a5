import { anyOf } from '../any-of';
import { plainText } from '../../note/plain-text';
import type { Interviewer } from '../interview';
import { splitPrincipleNames } from '../principle';
import { linkOf, shownPeople } from './people';
import { bareName, isJob, isName } from './person-name';

/** What one line says of a round: "10:30 – Ada Holm (Bar Raiser) – Dive Deep". */
export interface RoundLine {
	readonly people: readonly Interviewer[];
	/** The time or day in front, as written; null without one. */
	readonly when: string | null;
	/** True for "Round 2", "1:1 with" and the like in front. */
	readonly numbered: boolean;
	readonly principles: readonly string[];
	/** What else stands behind the people. */
	readonly topics: readonly string[];
}

/** Longer lines are prose. */
const LONGEST = 160;
/** What stands on the day's plan and is no interview. */
export const NO_ROUND = new RegExp(`\\b${anyOf(`
	lunch, coffee, break, no interview, not evaluative, cancell?ed, recruiter (?:call|screen), wrap.?up, logistics, debrief, pause café, almoço, almuerzo, mittagspause
`)}\\b|^~~`, 'i');

const PICTURES = /[\p{Extended_Pictographic}\u{fe0f}]/gu;
const MARKS = /^(?:[^\p{L}\p{N}([]+|\d{1,2}[.)]\s+|\[[ x/-]\]\s+)/u;
const HALF = '(?:[ap]\\.?m\\b\\.?|uhr\\b|h\\b)';
const HOUR = `\\d{1,2}(?:[:.h]\\d{2})?\\s*${HALF}?`;
const ZONE = '(?:\\s+(?:[A-Z]{1,2}[SD]?T|CES?T|UTC|GMT|мск)\\b)';
const TIME = new RegExp(`^(?:at |um |à |a las |às |в |ab )?(?:\\d{1,2}[:.h]\\d{2}\\s*${HALF}?|\\d{1,2}\\s*${HALF})(?:\\s*[–—-]\\s*${HOUR})?${ZONE}?`, 'iu');
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b\\.?';
const NUMBERS = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?';
const DAY = new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?(?:${NUMBERS}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?|\\d{1,2}\\.?\\s+${MONTH}(?:\\s+\\d{4})?)`, 'i');
const ROUND_WORDS = 'interview|round|loop|session|slot|panel|entretien|gespräch|runde|entrevista|ronda|rodada|etapa|интервью|раунд|собеседование|этап';
const ORDINAL = 'first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|5th|primera|segunda|tercera|primeira|premier|deuxième|erstes|zweites|drittes';
const ROUND = new RegExp(`^(?:${[
	`(?:${ROUND_WORDS})\\s*(?:no\\.?|nr\\.?|#)?\\s*(?:\\d{1,2}|one|two|three|four|five|six|[ivx]{1,4})(?![\\p{L}\\d])`,
	`(?:${ORDINAL})\\s+(?:${ROUND_WORDS})(?!\\p{L})`,
	'1\\s*(?::|on)\\s*1',
	'(?:phone|tech|technical|video)\\s+(?:screen|interview)',
	'第?[一二三四五六七八九十\\d]+\\s*(?:轮|輪|次面接|次面试|차)',
].join('|')})`, 'iu');
const WITH = /^(?:with|w\/|avec|mit|con|com|by|с|со)\s+/i;
const GAP = /^(?:\s*[–—·•|:：,，、;/]\s*|\s+-\s+|\s+)/;

/** A line as it is written and as it is shown. */
interface Line {
	readonly raw: string;
	readonly plain: string;
	/** 0-based. */
	readonly line: number;
}

/** A quick look at a line's plain text before a closer one: near its beginning a capital word beside another or beside a sign. */
export function mayNamePeople(plain: string): boolean {
	return plain.length <= LONGEST && NAME_LIKE.test(plain.slice(0, 72));
}

const NAME_LIKE = /(?:^|[^\p{L}])\p{Lu}[\p{L}.'’-]*(?:\s+["“(]?\p{Lu}|\s*(?:[,(（，–—:：|·&+;\d]|-\s|$))|[\u2e80-\ud7af]/u;

/**
 * Takes a line apart that begins with people, behind a time and a round's number at most. `isPrinciple` knows the names
 * that may stand behind them. Null for a line that names nobody so.
 */
export function readRoundLine({ raw, plain, line }: Line, isPrinciple: (name: string) => boolean): RoundLine | null {
	if (plain.length > LONGEST || NO_ROUND.test(plain) || /[?？]/.test(plain) || leadsElsewhere(raw)) return null;
	const shown = (raw.includes('[[') ? shownPeople(raw) : plain).replace(/（/g, ' (').replace(/）/g, ')').replace(PICTURES, '').replace(/\s*(?:→|=>|->).*$/s, '');
	const found = inFront(shown, isPrinciple) ?? (BEHIND_TOPIC.test(shown) ? behindTopic(shown, isPrinciple) : null);
	return found === null ? null : { ...found, people: found.people.map((person) => ({ ...person, line, link: linkOf(person.name, raw) })) };
}

type Parsed = Omit<RoundLine, 'people'> & { readonly people: readonly Found[] };

/** People at the beginning, behind a time, a number or "with" at most. */
function inFront(shown: string, isPrinciple: (name: string) => boolean): Parsed | null {
	const front = takeFront(shown);
	const { people, rest, when, principles } = takePeople(front.rest, isPrinciple);
	// One word alone, as in "Final round overview", is anything.
	const alone = !front.named && (front.when ?? when) === null && people.every(({ name, role }) => role === null && !name.includes(' '));
	if (people.length === 0 || alone) return null;
	const names = splitPrincipleNames(rest.replace(/\s[–—-]\s|[·•|]/g, ', ').replace(/[()]/g, ', ')).map((name) => name.replace(/^[\s:–—-]+|[.\s]+$/g, '')).filter((name) => name !== '');
	return {
		people,
		when: front.when ?? when,
		numbered: front.numbered,
		principles: [...principles, ...names.filter(isPrinciple)],
		topics: names.filter((name) => !isPrinciple(name) && !TIME.test(name)),
	};
}

/** "Product sense with Ada Holm": what stands in front is a topic. */
function behindTopic(shown: string, isPrinciple: (name: string) => boolean): Parsed | null {
	const [before = '', ...behind] = shown.split(BEHIND_TOPIC);
	const front = takeFront(before);
	const { people, when, principles } = takePeople(behind.join(' '), isPrinciple);
	if (people.length === 0 || front.rest.split(' ').length > 5) return null;
	const topic = front.rest.replace(/[\s:–—-]+$/, '');
	const topics = topic === '' || /\binterview\b|\bround\b/i.test(topic) ? [] : [topic];
	return { people, when: front.when ?? when, numbered: front.numbered, principles, topics };
}

const BEHIND_TOPIC = /\s(?:with|w\/|avec|mit|con|com|с)\s+(?=\p{Lu})/u;

/** True for a link to the web that shows more than a name: an article, a talk. */
function leadsElsewhere(raw: string): boolean {
	const shown = /\[([^\]]*)\]\(https?:/.exec(raw)?.[1];
	return shown !== undefined && !isName(plainText(shown).split(/[(,–—|]/)[0]?.trim() ?? '');
}

/** Takes marks, numbers, times, rounds and "with" off the front, in any order. */
function takeFront(text: string): { rest: string; when: string | null; numbered: boolean; named: boolean } {
	let rest = text.trim();
	let when: string | null = null;
	let numbered = false;
	let named = false;
	for (let before = ''; before !== rest; ) {
		before = rest;
		const time = TIME.exec(rest) ?? DAY.exec(rest);
		if (time !== null) when = when === null ? time[0].trim() : `${when} ${time[0].trim()}`;
		const round = time === null ? ROUND.exec(rest) : null;
		if (round !== null) numbered = true;
		const by = time === null && round === null ? WITH.exec(rest) : null;
		if (by !== null) named = true;
		const taken = time ?? round ?? by ?? MARKS.exec(rest);
		rest = taken === null ? rest : rest.slice(taken[0].length).replace(GAP, '');
	}
	return { rest, when, numbered, named };
}

type Found = Pick<Interviewer, 'name' | 'role'>;

/** Where a name or a role ends. */
const CHUNK = /^(.*?)(\s+[–—-]\s+|\s*[·•|:：,，、;；]\s*|\s*\(|\s+\/\s+|\s+[–—-](?=\s*\p{L})|\s+(?=\d)|$)/u;
const AND = /\s+(?:and|&|\+|und|et|y|e|и)\s+/;

/** What was found of a line that names people. */
interface People {
	readonly people: readonly Found[];
	readonly when: string | null;
	/** Principles in parentheses behind them. */
	readonly principles: readonly string[];
	/** What stands after it all. */
	readonly rest: string;
}

/** The people in front with their roles, a time behind them, and what stands after it. */
function takePeople(text: string, isPrinciple: (name: string) => boolean): People {
	let people: Found[] = [];
	let principles: string[] = [];
	let rest = text;
	let when: string | null = null;
	let comma = false;
	while (rest !== '') {
		const [whole = '', chunk = '', end = ''] = CHUNK.exec(rest) ?? [];
		if (isPrinciple(chunk)) break;
		const time: RegExpExecArray | null = people.length > 0 && when === null ? TIME.exec(rest) : null;
		if (time !== null) {
			when = time[0].trim();
			rest = rest.slice(time[0].length).replace(GAP, '');
			continue;
		}
		const grown = takeChunk(chunk, people, comma);
		if (grown === null && (chunk !== '' || whole === '')) break;
		people = grown ?? people;
		rest = rest.slice(whole.length);
		comma = /[,，]/.test(end);
		if (!end.includes('(')) continue;
		if (people.length === 0) break;
		const close = rest.indexOf(')');
		const inside = rest.slice(0, close < 0 ? rest.length : close);
		const named = splitPrincipleNames(inside);
		if (named.length > 0 && named.every((name) => isPrinciple(name) && !isJob(name))) principles = [...principles, ...named];
		else if (!TIME.test(inside) && /\p{L}/u.test(inside)) people = [...people.slice(0, -1), ...withRole(people.slice(-1), inside)];
		rest = close < 0 ? '' : rest.slice(close + 1).replace(GAP, '');
	}
	return { people, when, principles, rest };
}

/** The people with what a chunk says of them: more of them, or the role of the last; null for other words. */
function takeChunk(chunk: string, people: readonly Found[], comma: boolean): Found[] | null {
	const last = people[people.length - 1];
	// Behind a comma stands what somebody does: "Ada Holm, Regional Ops".
	if (last !== undefined && (isJob(chunk) || (comma && chunk !== ''))) return last.role === null && chunk.split(' ').length <= 8 ? withRole(people, chunk) : null;
	const named = namesIn(chunk);
	return named === null || (last !== undefined && named.some(({ name }) => !name.includes(' '))) ? null : [...people, ...named];
}

/** The role goes to all that were named together and have none. */
function withRole(people: readonly Found[], role: string): Found[] {
	return people.map((person) => (person.role === null ? { ...person, role: role.trim() || null } : person));
}

/** "Ada Holm & Kofi Adler", "Engagement Manager Ada Holm"; null for other words. */
function namesIn(chunk: string): Found[] | null {
	const names = chunk.split(AND).map(bareName);
	if (names.every(isName)) return names.map((name) => ({ name, role: null }));
	const { name, role } = behindJob(names[0] ?? '');
	if (role === '' || !name.includes(' ') || ![name, ...names.slice(1)].every(isName)) return null;
	return [name, ...names.slice(1)].map((one) => ({ name: one, role }));
}

/** A name with the job that stands in front of it. */
function behindJob(words: string): { name: string; role: string } {
	const all = words.split(' ');
	let at = Math.min(4, all.length);
	while (at > 0 && !isJob(all[at - 1] ?? '')) at--;
	return { name: all.slice(at).join(' '), role: all.slice(0, at).join(' ') };
}
