import { AMAZON_PRINCIPLES } from '../../amazon';
import { isWellKnown } from '../../principle';
import { decodeWords } from '../../lexicon/front-coded';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import type { Words } from '../../lexicon/language';
import { peopleWords, wordsOf } from '../../lexicon/lexicon';
import type { PeopleWords } from '../../lexicon/people-words';

function setOf(pick: (words: PeopleWords) => Words | undefined): ReadonlySet<string> {
	return new Set(peopleWords(pick));
}

/** Chinese, Japanese and Korean, which write no capitals and no blanks between words. */
export const UNCASED = /[\u2e80-\ud7af]/;

const JOBS = setOf(({ jobs }) => jobs);
const JOB_PARTS = setOf(({ jobParts }) => jobParts);
const HIRING = peopleWords(({ hiringRoles }) => hiringRoles);
const HIRING_ROLES = new Set(HIRING);
const HIRING_UNCASED = new RegExp(HIRING.filter((role) => UNCASED.test(role)).join('|'));
const ROUNDS = setOf(({ rounds }) => rounds);
const ROUNDS_UNCASED = new RegExp([...ROUNDS].filter((word) => UNCASED.test(word)).join('|'), 'i');
const NOT_NAMES = setOf(({ notNames }) => notNames);
const PARTICLES = setOf(({ particles }) => particles);
const HONORIFICS = setOf(({ honorifics }) => honorifics);
const OWN_NAMES = setOf(({ names }) => names);
const ACTS = peopleWords(({ acts }) => acts);
const INTERVIEWS_ME = peopleWords(({ interviewsMe }) => interviewsMe);

/** Jobs in scripts without capitals. */
const JOB_UNCASED = new RegExp([
	'经理', '工程师', '总监', '招聘', '架构师', '负责人', '主管', '组长', '部长', '主任', '总裁', '副总', '合伙人', '专员', '老板',
	'部長', '社長', '人事', '課長', '係長', '室長', '取締役', '役員', '店長', 'エンジニア', 'マネージャ', 'リーダー', 'ディレクター', 'デザイナー',
	'팀장', '개발자', '이사', '대표', '매니저', '채용', '인사', '리드', '부장', '과장', '차장', '상무', '전무', '본부장', '실장', '파트장', '임원', '책임', '선임',
	'經理', '工程師', '總監', '架構師', '負責人', '組長', '主任', '總裁', '合夥人', '專員', '人資', 'HR', 'CTO', 'CEO', 'leader',
].join('|'));

const JOB_IN_FRONT = new RegExp(`^.{0,4}?(?:面试官|面試官|${JOB_UNCASED.source})(?:是|叫|为|為|姓)?(?=.)`, 'u');

/** Words that are names as well as jobs, months or other words: they never rule a name out. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
	'dean', 'chef', 'page', 'may', 'april', 'june', 'august', 'mark', 'jan', 'grant', 'chase', 'summer', 'rose', 'will', 'head', 'case', 'day',
	'bill', 'art', 'faith', 'hope', 'grace', 'joy', 'miles', 'robin', 'rob', 'pat', 'jean', 'sun', 'min', 'long', 'an', 'le', 'do', 'so', 'he', 'di',
	'ma', 'may', 'sage', 'read', 'young', 'good', 'strong', 'king', 'bishop', 'cook', 'baker', 'mason', 'carter', 'park', 'hall', 'street', 'church', 'ed', 'mo', 'ming', 'cash', 'mai', 'juni', 'august', 'see', 'beat', 'per', 'bo', 'song', 'lane', 'wood', 'banks', 'price', 'brooks', 'pilot', 'sister', 'marshall', 'taylor', 'justice', 'judge', 'rich', 'major', 'marie', 'in', 'on', 'to', 'as', 'al', 'mon', 'dos', 'lo', 'de', 'van', 'von', 'ana', 'ines', 'sol', 'luz', 'mar', 'paz', 'take', 'work', 'last', 'call', 'example', 'dev',
]);

const PLAIN_WORD = /^[A-Za-z]+$/;

/** Those of them that are a name by themselves too. */
const ALONE_TOO: ReadonlySet<string> = new Set(`may mark grant chase rose will bill faith hope grace joy miles robin rob pat jean per bo mai june april august
	summer sage jan ed mo beat marie ana ines sol luz paz ming min art rich`.split(/\s+/));

function bare(word: string): string {
	if (PLAIN_WORD.test(word)) return word.toLowerCase();
	return word.toLowerCase().replace(/[’']s$/, '').replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}+&]+$/gu, '');
}

/** True for the head noun of a job: "Engineer", "Recruiterin". */
export function isJobWord(word: string): boolean {
	return JOBS.has(bare(word));
}

/** True for a word that stands in a job's title: its noun or what qualifies it. */
export function isTitleWord(word: string): boolean {
	const clean = bare(word);
	return JOBS.has(clean) || JOB_PARTS.has(clean);
}

/** True for a word that can be no name by itself, though it may be part of one: "Dean", "Head". */
export function isNoNameAlone(word: string): boolean {
	const clean = bare(word);
	return JOBS.has(clean) || (NOT_NAMES.has(clean) && !ALONE_TOO.has(clean)) || (ALSO_NAMES.has(clean) && clean.length < 3 && !ALONE_TOO.has(clean)) || (/^\p{Lu}{1,3}s?$/u.test(word) && !/[\u0400-\u04ff]/.test(word));
}

const PRINCIPLE_WORDS: ReadonlySet<string> = new Set(AMAZON_PRINCIPLES.flat().flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));

/** True for words every one of which stands in a built-in principle: "Disagree", "Think Big". */
export function isOfPrinciple(name: string): boolean {
	return name.split(/\s+/).every((word) => PRINCIPLE_WORDS.has(word.toLowerCase())) || isWellKnown(name);
}

/** True for a word of its own right that is a name as well: "will", "mark". */
export function isWordToo(word: string): boolean {
	return ALSO_NAMES.has(bare(word));
}

/** True for a word that can be in no name. */
export function isNoName(word: string): boolean {
	const clean = bare(word);
	if (/^(?:II|III|IV|VI|VII|VIII|IX|XI)$/.test(word)) return true;
	if (ALSO_NAMES.has(clean)) return false;
	return NOT_NAMES.has(clean) || JOBS.has(clean) || (JOB_PARTS.has(clean) && !PARTICLES.has(clean));
}

/** True for words none of which can be a name's or a value's: "Fit", "System design". */
export function isGenericName(words: string): boolean {
	return words.split(/\s+/).every((word) => isNoName(word) || isRoundName(word));
}

/** True for a small word inside names: "von". */
export function isParticle(word: string): boolean {
	return PARTICLES.has(word.toLowerCase());
}

/** True for a form of address: "Dr.", "Frau". */
export function isHonorific(word: string): boolean {
	return HONORIFICS.has(bare(word));
}

/** "and" in any language, and what is written for it: joins two names. */
export const AND = [...wordsOf(({ and }) => and), ...peopleWords(({ and }) => and)];

const FILLERS: ReadonlySet<string> = new Set([
	...peopleWords(({ articles }) => articles), ...peopleWords(({ fillers }) => fillers),
]);

/** True for a small word that says nothing of the name after it: "the", "my", "and". */
export function isFiller(word: string): boolean {
	return FILLERS.has(word.toLowerCase());
}

/** Longer texts are no job titles. */
const LONGEST_ROLE = 90;
/** What ends a title within a text. */
const TITLE_END = /[.;!?(|)]\s|[;!?(|)]|https?:|\s[-–—]\s|\b(?:is|was|are|were|can|should|have|will|has|said|who|I|we|you|your)\b/i;

/**
 * The job title a text begins with, as written: "Senior PM, Growth". Null when no head noun of a job stands among its first
 * words, or what follows shows that it is a sentence.
 */
export function titleAtStart(text: string): string | null {
	const lead = /^[\s(*_–—\-|,:/@="“+]*(?:(?:is|was|the|a|an|my|our|new|their)\s+)*/i.exec(text)?.[0].length ?? 0;
	const rest = text.slice(lead, lead + LONGEST_ROLE);
	if (UNCASED.test(rest.slice(0, 4))) return JOB_UNCASED.test(rest.slice(0, 14)) ? rest.split(/[)）,，、;；。]/)[0]?.trim() ?? null : null;
	const title = rest.split(TITLE_END)[0]?.trim().replace(/[,:\s]+$/, '') ?? '';
	const words = title.split(/[\s,/&+]+/);
	if (words.length > 9) return null;
	const head = words.findIndex(isJobWord);
	if (head < 0 || head > 4) return null;
	// "data people are nice": a lower-case word that is no part of a title, before or right behind the noun, makes it prose.
	const next = words[head + 1] ?? '';
	const known = words.slice(0, head).every((word) => isTitleWord(word) || /^[\p{Lu}\d]/u.test(word) || word.length < 3);
	if (!known) return null;
	return /^\p{Ll}/u.test(next) && !isTitleWord(next) && !/^(?:for|in|at|on|from|und|et|y|e|i|og|och|chez|bei|von|d'|based|team|,)/.test(next) ? null : title;
}

/** True when a title is one that only somebody who hires has: "HR", "bar raiser", "talent partner". */
export function isHiringRole(title: string): boolean {
	if (HIRING_UNCASED.test(title)) return true;
	const words = title.toLowerCase().replace(/[^\p{L}\p{N}&+ -]+/gu, ' ').split(/\s+/);
	return words.some((word, i) => HIRING_ROLES.has(word) || HIRING_ROLES.has(words.slice(i, i + 2).join(' ')) || HIRING_ROLES.has(words.slice(i, i + 3).join(' ')));
}

/** True for a text made of nothing but words of a round, numbers and marks: "Round 3 (Googleyness)" is none, "HM screen" is one. */
export function isRoundName(text: string): boolean {
	if (UNCASED.test(text)) return text.length < 16 && ROUNDS_UNCASED.test(text);
	const words = text.toLowerCase().replace(/[^\p{L}\p{N}'’:-]+/gu, ' ').trim().split(' ').filter((word) => /\p{L}/u.test(word));
	if (words.length === 0 || words.length > 7) return false;
	return words.every((word) => word.split('-').every((part) => part === '' || ROUNDS.has(part)) || ROUNDS.has(word) || /^(?:r|round|rd|tech|t)\d$/.test(word));
}

/** True when a text holds a word that names a round: "that stage was a chat". */
export function holdsRoundWord(text: string): boolean {
	if (UNCASED.test(text)) return ROUNDS_UNCASED.test(text);
	return text.toLowerCase().split(/[^\p{L}-]+/u).some((word) => STRONG_ROUNDS.has(word));
}

/** Words of rounds that mean one by themselves. */
const STRONG_ROUNDS: ReadonlySet<string> = new Set(`round rounds interview interviews screen screening onsite loop panel hm recruiter recruiting pairing debrief technical tech coding
	gespräch erstgespräch zweitgespräch telefoninterview vorstellungsgespräch bewerbungsgespräch entretien entrevista ronda colloquio gesprek kennismaking intervju intervjun jobsamtale собеседование собес интервью скрининг rozmowa
	hr rh behavioral behavioural take-home design system`.trim().split(/\s+/));

/** True behind a name where the words are what somebody does in an interview. */
export function actsAtStart(behind: string): boolean {
	return startsWithPhrase(behind, ACTS);
}

/** True behind a name where the words say that this person interviews. */
export function interviewsMeAtStart(behind: string): boolean {
	return startsWithPhrase(behind, INTERVIEWS_ME);
}

function startsWithPhrase(behind: string, phrases: readonly string[]): boolean {
	const text = behind.toLowerCase().replace(/’/g, "'").replace(/^[\s,–—-]+/, '').slice(0, 40);
	return phrases.some((phrase) => text.startsWith(phrase) && (UNCASED.test(phrase) || !/[\p{L}]/u.test(text.charAt(phrase.length))));
}

/** True for a name in the hand-kept lists of the languages: given names, and family names that stand in front. */
export function isKnownName(word: string): boolean {
	return OWN_NAMES.has(word.toLowerCase());
}

/** The family name a run of Chinese, Japanese or Korean letters begins with; empty when it begins with none that is known. */
export function familyNameOf(run: string): string {
	for (const length of [3, 2, 1]) {
		const start = run.slice(0, length);
		if (start.length === length && OWN_NAMES.has(start)) return start;
	}
	return '';
}

/** Takes jobs and "is called" off the front of a run of Chinese letters: "面试官叫". */
export function withoutUncasedJob(run: string): string {
	return run.replace(JOB_IN_FRONT, '');
}

/** True for a job in a script without capitals, anywhere in a text. */
export function holdsUncasedJob(text: string): boolean {
	return JOB_UNCASED.test(text);
}

/** The long lists, decoded when they are first asked. */
export interface WordLists {
	/** True for a lower-case given name. */
	readonly isGivenName: (word: string) => boolean;
	/** True for a lower-case word that is frequent in notes on anything. */
	readonly isOrdinary: (word: string) => boolean;
}

/** The long lists for one reader: nothing is decoded before the first look-up. */
export function wordLists(): WordLists {
	let names: ReadonlySet<string> | null = null;
	let ordinary: ReadonlySet<string> | null = null;
	return {
		isGivenName: (word) => isKnownName(word) || (names ??= decodeWords(GIVEN_NAMES)).has(unaccented(word)),
		isOrdinary: (word) => (ordinary ??= decodeWords(ORDINARY_WORDS)).has(word) && !ALSO_NAMES.has(word),
	};
}

function unaccented(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}
