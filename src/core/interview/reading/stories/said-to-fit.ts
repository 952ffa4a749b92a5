import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import { wordsOf } from '../../lexicon/lexicon';
import { splitPrincipleNames } from '../../principle';
import type { Outline } from '../../../note/outline';
import { asList } from '../properties';

/** What authors note in or beside a story about what it serves. Only the library knows which names are principles. */

const WORDS = [...wordsOf(({ parts }) => parts?.fits), ...wordsOf((language) => language.for)];
const LABELS: ReadonlySet<string> = new Set(WORDS.map(fold));
const LED = new RegExp(`^\\W*${anyOf(WORDS)}\\s*[:：]`, 'iu');
const ARROW = /^\s*(?:[-–—=]+>|[\u2190-\u21ff\u2794\u27a1]\ufe0f?)\s*/;
const STARRED = /^[^\u2605\u2606\u2b50]{2,60}(?:[\u2605\u2606\u2b50]\s*)+$/;

/** True for a label over, or in front of, what a story serves: "Fits", "good for". */
export function saysFit(label: string): boolean {
	return LABELS.has(fold(label));
}

/** True for "Fits: Calm": a line that only says what a story serves, and neither titles nor tells one. */
export function isFitLine(plain: string): boolean {
	return LED.test(plain);
}

/** The same, or names behind an arrow. */
export function pointsToFit(plain: string): boolean {
	return isFitLine(plain) || ARROW.test(plain);
}

/** The names in a line of a story that says what it serves: "Fits: Calm, Candor", "→ Calm", "Calm ★★". */
export function namesServed(plain: string): string[] {
	if (isFitLine(plain)) return namesIn(plain.replace(LED, ''));
	if (ARROW.test(plain)) return listed(plain.replace(ARROW, ''));
	return STARRED.test(plain) ? listed(plain) : [];
}

/** The names beside a story's title: "The flood (Calm, Candor)", "The flood – Calm ★★". */
export function namesBeside(title: string): string[] {
	return title.split(/[()[\]（）]|\s[-–—|]+\s/).slice(1).flatMap(listed);
}

/** What properties of a note say that its story serves: "fits: [Calm]". */
export function fitProperties({ frontmatter }: Outline): string[] {
	return [...(frontmatter?.properties ?? [])].filter(([name]) => saysFit(name)).flatMap(([, value]) => asList(value));
}

/** The names that a few words list; none in a sentence. */
export function namesIn(words: string): string[] {
	const bare = words.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
	const names = splitPrincipleNames(bare);
	return names.every((name) => name.split(' ').length <= MOST_WORDS) ? names : [];
}

/** The same where no label announces them: several that are no sentence all begin with a capital. */
function listed(words: string): string[] {
	const names = namesIn(words);
	return names.length < 2 || names.every((name) => !/^\P{L}*\p{Ll}/u.test(name)) ? names : [];
}

const MOST_WORDS = 7;
