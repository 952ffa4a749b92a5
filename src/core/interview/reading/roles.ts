import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { PhrasedHeading } from '../lexicon/language';
import { BETWEEN_NAMES, headingWords, wordsOf } from '../lexicon/lexicon';
import { isNameShaped } from './people/line-label';
import { phraseList, type PhraseList } from './phrase-list';
import { builtInPrinciple } from '../principle';
import { recalled } from '../../note/recalled';
import { withoutOtherSenses } from '../words';

/**
 * What a heading announces by its words alone. `guide` is advice on interviews, `answer` a heading that only says
 * that an answer follows, `probes` one that says so of follow-ups, `neutral` one like "Questions".
 */
export type HeadingRole = 'interview' | 'story' | 'ask-them' | 'system-design' | 'guide' | 'answer' | 'probes'
	| 'neutral' | 'other';

/** True for a folded heading that has a role. */
type RoleTest = (words: string) => boolean;

function roleTest(role: PhrasedHeading): RoleTest {
	const { begins, holds, is } = headingWords(role);
	const beginning = phraseList(begins.map(fold));
	const within = phraseList(holds.map(fold));
	const whole = new Set(is.map(fold));
	return (words) => whole.has(words) || beginning.begins(words) || within.within(words);
}

const ASK_THEM = roleTest('candidateQuestions');
const SYSTEM_DESIGN = roleTest('systemDesign');
const GUIDE = roleTest('advice');
const ANSWER = roleTest('answers');
const PROBES = roleTest('followUps');

const ROUND: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.rounds));
const ORDINALS: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.ordinals));

const STORY_NUMBER =
	'(?:\\s*(?:no\\.?\\s*|#)?\\s*\\d+(?![\\p{L}\\d])|\\s[A-Z](?![\\p{L}\\d])|[一二三四五六七八九十]+)\\s*[-–—:：、.)·]*';
const STORY_WORD = anyOf(wordsOf(({ headings }) => headings.story));
const STORY = new RegExp(`^\\s*(?:my\\s+|star\\s+)?${STORY_WORD}(?:${STORY_NUMBER}|\\s*[-–—:：])\\s*`, 'iu');

const QUALIFIERS = `(?:${anyOf([...wordsOf(({ headings }) => headings.qualifiers), '\\d+'])} )*`;
const NEUTRAL_WORD = anyOf(wordsOf(({ headings }) => headings.neutral));
const NEUTRAL = new RegExp(`^${QUALIFIERS}${NEUTRAL_WORD}$|^${QUALIFIERS}questions .{0,40}$`);

/** True for a heading or label over questions for the other side. */
export function asksThem(label: string, folded = fold(label)): boolean {
	return ASK_THEM(folded) || asksPeople(label);
}

/** True for a folded label over follow-ups an interviewer may press with. */
export function isProbes(folded: string): boolean {
	return PROBES(folded) || pressesOn(folded);
}

const PRESSING = phraseList(wordsOf(({ headings }) => headings.pressing).map(fold));

const PRESS = anyOf(wordsOf(({ headings }) => headings.asking?.press));
const ASKERS = anyOf(wordsOf(({ headings }) => headings.asking?.who));
const BETWEEN_THEM = `(?:${anyOf(wordsOf(({ headings }) => headings.asking?.between))} )*`;
const PRESSES_ON = new RegExp(`^(?:\\p{L}+ ){0,2}${ASKERS} ${BETWEEN_THEM}${PRESS}\\b`, 'u');

/** True for a folded label that says that somebody asks on: "maybe they dig". "Follow-ups" may be anybody's. */
export function pressesOn(folded: string): boolean {
	return folded.length < 50 && (PRESSING.begins(folded) || PRESSES_ON.test(folded));
}

/** "Questions for recruiters", "Qs for the hiring manager", "Things to ask HR". */
const FOR_ROLES = new RegExp([
	'^(?:(?:my|good|great|smart|some|more|key) )?(?:questions?|qs|things)(?: (?:for|to)| to ask)',
	'(?: (?:ask|the|my|your|a|an|any|every|other))* ',
	anyOf(`
		recruiters?, hrs?, hiring, hm, hms, team, teams, teammates, company, companies, startups?, employers?, managers?
		panel, panels, interviewers?, ceo, cto, founders?, engineers?, boss, them
	`),
	'(?: .{0,30})?$',
].join(''));

const ASK_OF = anyOf(wordsOf(({ headings }) => headings.askedOf));
const ASKED_OF = new RegExp(`^${ASK_OF}\\s+(\\p{Lu}.{1,40}?)\\s*[:：]?$`, 'iu');

/** The words after "Ask" or "Questions for", which may be names; null for a heading that begins otherwise. */
export function askedOf(heading: string): string | null {
	return ASKED_OF.exec(heading)?.[1] ?? null;
}

/** "Ask Dov & Karima", "Questions for Petronella": by names. */
function asksPeople(heading: string): boolean {
	if (FOR_ROLES.test(fold(heading))) return true;
	const names = askedOf(heading);
	return names !== null && names.split(BETWEEN_NAMES).every(isNameShaped);
}

/** The role of a heading (plain text) by its words. A principle of the built-in table is always `other`. */
export const headingRole = recalled((heading): HeadingRole => {
	const words = fold(heading).replace(/^\d{1,3} /, '');
	if (words === '' || builtInPrinciple(heading) !== null) return 'other';
	if (ASK_THEM(words) || asksPeople(heading)) return 'ask-them';
	if (isRound(words)) return 'interview';
	if (STORY.test(heading.replace(/^[\s\d.#]+/, ''))) return 'story';
	if (isProbes(words)) return 'probes';
	if (ANSWER(words)) return 'answer';
	if (SYSTEM_DESIGN(words)) return 'system-design';
	if (GUIDE(words)) return namesValues(heading) ? 'other' : 'guide';
	return NEUTRAL.test(words) ? 'neutral' : 'other';
});

/** "Interview 3", "Round 2: values", "Second interview". */
function isRound(words: string): boolean {
	const [first = '', second = '', third = ''] = words.split(' ', 3);
	const numbered = /^(?:no|nr|number)$/.test(second) ? third : second;
	if (ROUND.has(first) && /^\d{1,2}$/.test(numbered)) return true;
	return ORDINALS.has(first) && ROUND.has(second);
}

/** A story heading's title without "Story 1 -"; empty when nothing else is there. */
export function storyTitle(heading: string): string {
	const clean = heading.replace(/^[^\p{L}\p{N}[“"'(]+/u, '').replace(/^\d{1,3}[.)]\s*/, '');
	return clean.replace(STORY, '').trim();
}

/** Words for the principles of a company, folded. */
const VALUES: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.values).map(fold));
/** What may follow such a word in the middle of a heading. */
const OF_VALUES: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.ofValues));

/**
 * True for a short text that speaks of principles and asks nothing: a heading or label over a list of them. "They value
 * kindness" is none.
 */
export function namesValues(text: string): boolean {
	return text.length < 100 && !/[?？]/.test(text) && saysValues(fold(text));
}

/** The same of a folded text without a question mark. */
export function saysValues(folded: string): boolean {
	const words = folded.split(' ');
	return words.length <= 10 && words.some((word, i) =>
		VALUES.has(word) && (i === words.length - 1 || OF_VALUES.has(words[i + 1] ?? '')));
}

/** What a heading, a label or a file name says of the questions below it. */
export type Category = 'behavioral' | 'technical';

const BEHAVIORAL = phraseList(wordsOf(({ headings }) => headings.behavioral).map(fold));
/** The same for the names of notes, which are more to the point. */
const BEHAVIORAL_NAMES = phraseList(wordsOf(({ headings }) => headings.behavioralNames).map(fold));
const TECHNICAL = phraseList(wordsOf(({ headings }) => headings.technical).map(fold));

/** What the words of a heading, label or name say of the questions below; null when they say nothing. */
export const categoryOf = recalled((words): Category | null => {
	if (builtInPrinciple(words) !== null || says(words, BEHAVIORAL)) return 'behavioral';
	return says(words, TECHNICAL) ? 'technical' : null;
});

/** The same for a note's name or title. */
export function categoryOfName(name: string): Category | null {
	return says(name, BEHAVIORAL_NAMES) ? 'behavioral' : categoryOf(name);
}

function says(words: string, list: PhraseList): boolean {
	return list.within(withoutOtherSenses(fold(words)));
}
