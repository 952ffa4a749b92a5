import { anyOf } from '../../any-of';
import { LABELS, peopleWords } from '../../lexicon/lexicon';
import { holdsUncasedJob, titleAtStart, tradeAtStart } from './job-titles';
import { isHonorific, isJobWord, isTitleWord } from './people-lexicon';
import type { Surroundings } from './slot';
import { holdsWhen } from './when';
import { UNSPACED } from '../../unspaced';

/** A job title beside a name: after or before it, on the line below, or in another cell of its row. */
export interface Role {
	readonly title: string;
	readonly side: 'behind' | 'before' | 'below' | 'beside';
}

/** The job beside a name, null where there is none. `isGiven` when the name begins with a known given name. */
export function roleBeside(around: Surroundings, isGiven: boolean): Role | null {
	const { place, before, behind, inSegment, earlier, later } = around;
	const after = roleBehind(behind) ?? roleBehind(behind.replace(BEFORE_DASH, ''))
		?? (isGiven ? titleRightBehind(behind) ?? tradeBehind(behind) : null);
	if (after !== null) return { title: after, side: 'behind' };
	const front = roleBefore(inSegment, before);
	if (front !== null) return { title: front, side: 'before' };
	const cell = place.beside.find((one) => one.length < 70 && titleAtStart(one) !== null);
	if (cell !== undefined) return { title: titleAtStart(cell) ?? cell, side: 'beside' };
	const isLastOfLine = later.length === 0 && behind.trim().length < 3
		&& !earlier.some(({ text }) => FULL_NAME.test(text));
	if (place.below.length < 120 && isLastOfLine) {
		const said = place.below.replace(LABEL, '');
		const below = NEXT_LABEL.test(said) ? null : titleAtStart(said);
		if (below !== null) return { title: below, side: 'below' };
	}
	return null;
}

/** Behind somebody else a word has no job of its own on the next line. */
const FULL_NAME = /\p{Lu}\p{L}+\s+\p{Lu}/u;

/** "Anouk recruiter": a job right after a known name, without a mark. */
function titleRightBehind(behind: string): string | null {
	const word = /^\s+([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
	return isJobWord(word) && /^\p{Ll}|^[\p{Lu}]{2,}$/u.test(word) ? word : null;
}

/** "Dana Reyes, plant manager": a known name. Behind a dash it may be the job somebody applies for. */
function tradeBehind(behind: string): string | null {
	const mark = /^\s?[,(]\s?/.exec(behind)?.[0];
	return mark === undefined ? null : tradeAtStart(behind.slice(mark.length));
}

/** "(she/her)", "(remote)". */
const ASIDE = new RegExp(`^\\s*\\(${anyOf(peopleWords(({ asides }) => asides))}\\b[^)]*\\)`, 'i');
/** "(Dr) — medical director". */
const BEFORE_DASH = /^\s*\([^)]{1,12}\)(?=\s*[-–—])/;
const ARTICLE = `(?:${anyOf(peopleWords(({ articles }) => articles))} )?`;
/** ", who is the ", " from the ". */
const IS_A = new RegExp(
	`^\\s*(?:,\\s*)?${anyOf(peopleWords(({ isA, of }) => [...isA ?? [], ...of ?? []]))}\\s+${ARTICLE}`, 'i',
);
const LEADS = new Set(peopleWords(({ with: words, articles }) => [...words ?? [], ...articles ?? []]));
const POLITE = new RegExp(`^${anyOf(peopleWords(({ politeEndings }) => politeEndings))}`);
const LABEL = new RegExp(`^${anyOf(LABELS.role)}\\s*[:：]\\s*`, 'i');
/** What is between a job and a name in a script without capitals: "是". */
const UNCASED_IS = anyOf(peopleWords(({ isA }) => isA).filter((word) => UNSPACED.test(word)));
const UNCASED_LINK = new RegExp(`(?:${UNCASED_IS}|[:： ])+$`, 'u');

/** "Hiring manager: Bo", "Interviewer 2 - Dana": the line below is about somebody else. */
const NEXT_LABEL = new RegExp([
	'^[^.,(]{2,40}?\\s*(?:[:：=→]|#?\\d\\s+[-–—]|->)\\s*',
	"\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}\\s*(?:[,(–—-].*)?$",
].join(''), 'u');

function roleBehind(behind: string): string | null {
	const rest = behind.replace(ASIDE, '').replace(/^["”]/, '');
	const marks = /^\s*(?:[-–—|,:/(@*=，（：、[]\s*)+/.exec(rest)?.[0];
	if (marks !== undefined) return titleAtStart(rest.slice(marks.length));
	const polite = rest.replace(POLITE, '');
	if (polite !== rest) return roleBehind(polite);
	if (UNSPACED.test(rest.slice(0, 2))) return titleAtStart(rest.trim());
	const is = IS_A.exec(rest);
	return is === null ? null : titleAtStart(rest.slice(is[0].length));
}

/** "Head librarian Adele Okoro": the job's words right before the name. */
function roleBefore(inSegment: string, before: string): string | null {
	const words = inSegment.trim().split(/\s+/).filter((word) => word !== '');
	let at = words.length;
	while (at > 0 && words.length - at < 5 && (isTitleWord(words[at - 1] ?? '') || isHonorific(words[at - 1] ?? ''))) at--;
	let to = words.length;
	while (to > at && isHonorific(words[to - 1] ?? '') && !isJobWord(words[to - 1] ?? '')) to--;
	const title = words.slice(at, to).filter((word) => !isHonorific(word) || isTitleWord(word));
	if (title.some(isJobWord)) return title.join(' ');
	if (UNSPACED.test(before.slice(-3))) {
		return holdsUncasedJob(before.slice(-6)) ? before.slice(-6).replace(UNCASED_LINK, '').trim() : null;
	}
	const apposed = apposedIn(before);
	if (apposed === '' || holdsWhen(apposed)) return null;
	return titleOnly(afterLeadIn(apposed));
}

/** "our CTO, Dana Reyes": the words before a comma or parenthesis right before a name. */
function apposedIn(before: string): string {
	const end = before.trimEnd();
	if (!end.endsWith(',') && !end.endsWith('(')) return '';
	return end.slice(0, -1).slice(-42).split(/[,.;:()]/).at(-1)?.trim() ?? '';
}

/** The words after the last "with" or article: "CTO" of "a call with our CTO". */
function afterLeadIn(text: string): string {
	const words = text.split(/\s+/);
	const lead = Math.max(...words.map((word, i) => (LEADS.has(word.toLowerCase()) ? i : -1)));
	return words.slice(lead + 1).join(' ');
}

function titleOnly(text: string): string | null {
	const words = text.split(/\s+/);
	return words.length <= 5 && words.every(isTitleWord) && words.some(isJobWord) ? text : null;
}
