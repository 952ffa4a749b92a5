import { anyOf } from '../../any-of';
import { daysTogether, withoutWeeks } from '../../day';
import { MONTHS, wordsOf } from '../../lexicon/lexicon';
import { noLetterBefore } from '../no-letter-before';
import { recalled } from '../../../note/recalled';

const FULL_WEEKDAY = anyOf(wordsOf(({ weekdays }) => weekdays));
const WEEKDAY_NAME = anyOf([FULL_WEEKDAY, ...wordsOf(({ shortWeekdays }) => shortWeekdays)]);
const WEEKDAY = `${WEEKDAY_NAME}(?!\\p{L})`;
const MONTH = `${anyOf(MONTHS.flat())}\\p{L}*\\.?`;
const LEAD_IN = anyOf(wordsOf(({ beforeTimes }) => beforeTimes));
const BEFORE = `(?:${LEAD_IN} )?`;
const EDGE = '(?![\\p{L}\\p{N}])';
/** Right before a day or time, it shows that these are part of a word or a number. */
const WORD = /[\p{L}\p{N}]$/u;

const HALF = '(?:[ap]\\.?m\\b\\.?|uhr\\b|h\\b|hrs\\b|noon\\b)';
const HOUR = `(?:\\d{1,2}[:.h]\\d{2}\\s*${HALF}?|\\d{1,2}\\s?${HALF})`;
/** "9.30am", which is no day. */
const HALF_DAY = `\\d{1,2}[:.]\\d{2}\\s*[ap]\\.?m\\b\\.?`;
const CLOCK = `(?:${HOUR}|kl\\.?\\s?\\d{1,2})`;
const DAY = anyOf([
	'\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?', '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
	'\\d{1,2}月\\d{1,2}[日号]?', '\\d{1,2}월 ?\\d{1,2}일',
	`${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
	`\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:de\\s+|of\\s+)?${MONTH}(?:\\s+(?:de\\s+)?\\d{4})?${EDGE}`,
]);

/** Days that nothing else looks like: with a year in front, or the name of a month. */
const SURE_DAY = anyOf([
	'\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?', `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+\\d{4})?`,
	`\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:de\\s+|of\\s+)?${MONTH}(?:\\s+(?:de\\s+)?\\d{4})?${EDGE}`,
]);
const DAY_WITHIN = noLetterBefore(`(?:${WEEKDAY_NAME}\\.?,?\\s+)?(?:${SURE_DAY})${EDGE}`, WORD);
/** A time, or two: the dash between them may have been left out. */
const ONLY_CLOCK = new RegExp(`^(?:${CLOCK})(?:(?:\\s*[–—-]\\s*|\\s+)(?:${HOUR}))?$`, 'i');

const ANYWHERE = noLetterBefore(`(?:${CLOCK}|${DAY}|${WEEKDAY})`, WORD);
/** A quick look before the closer one. */
const HOLDS_WEEKDAY = new RegExp(FULL_WEEKDAY, 'i');
const WEEKDAY_ANYWHERE = noLetterBefore(`${FULL_WEEKDAY}(?!\\p{L})`, WORD);
const AT_START = new RegExp(
	`^${BEFORE}(?:${WEEKDAY_NAME}\\.?,?(?:\\s+|$))?(?:${HALF_DAY}|${DAY}|${CLOCK})(?:\\s*[–—-]\\s*${HOUR})?`, 'iu',
);
/** A quick check before the closer ones at the beginning of a text. */
const MAY_START = new RegExp(
	`^${BEFORE}(?:\\d|kl|${WEEKDAY_NAME}|${anyOf(MONTHS.flat())})`, 'i',
);
const WEEKDAY_AT_START = new RegExp(`^${BEFORE}${WEEKDAY}`, 'iu');

const DURATION = /^~?\d+\s?(?:m|min|mins|minutes|minuten|h|hr|hrs|hours?|std)\.?$/i;
/** What is between a day and a time, or after them: marks, "at", a time zone. */
const BETWEEN = new RegExp(
	`^[\\s,;:–—@()/-]+|^\\s*(?:${LEAD_IN}|et|[A-Z]{2,4}T|ET|PT|CT)(?!\\p{L})[\\s,)]*`, 'u',
);

/** True when a text holds a day or a time of day. */
export const holdsWhen = recalled((text): boolean => {
	if (/\d/.test(text)) return ANYWHERE.test(text);
	return HOLDS_WEEKDAY.test(text) && WEEKDAY_ANYWHERE.test(text);
});

/** The day or days within a text, as written, with the weekday; null without one, or one in figures without a year. */
export function dayIn(text: string): string | null {
	if (!/\d/.test(text)) return null;
	const days = withoutWeeks(text);
	return daysTogether(days) ?? DAY_WITHIN.exec(days)?.[0] ?? null;
}

/** A time as written with the day that is written above it; null with neither. */
export function withDay(when: string | null, day: string | null): string | null {
	if (when === null || day === null) return when ?? day;
	return ONLY_CLOCK.test(when) ? `${day} ${when}` : when;
}

/** What is above a line. */
interface Above {
	/** Headings, outermost first. */
	readonly heads: readonly string[];
	/** The day that a line of its own says; null without one. */
	readonly day: string | null;
}

/**
 * The day that a line above says (`day`), else the nearest of some headings: one that is a day, or has one among a few
 * words.
 */
export function dayAbove({ heads, day: ofLine }: Above): string | null {
	if (ofLine !== null) return ofLine;
	for (const head of [...heads].reverse()) {
		if (head.length > LONGEST_HEAD) continue;
		const day = isWhen(head) ? head : dayIn(head);
		if (day !== null) return day;
	}
	return null;
}

/** Longer headings are about more than a day. In UTF-16 units. */
const LONGEST_HEAD = 60;

/** The day or time a text begins with, as written; null when it begins with none. */
export const whenAtStart = recalled((text): string | null => {
	if (!MAY_START.test(text)) return null;
	const found = (/\d/.test(text) ? AT_START.exec(text) : null) ?? WEEKDAY_AT_START.exec(text);
	return found?.[0].trim() ?? null;
});

/** True for a time's length: "45 min". */
export function isDuration(text: string): boolean {
	return DURATION.test(text.trim());
}

/** True for a text that is a day, a time, or both, and nothing else; or a time's length: "45 min". */
export const isWhen = recalled((text): boolean => {
	let rest = text.trim();
	if (isDuration(rest)) return true;
	const behind = behindDays(rest);
	if (behind !== null) {
		rest = behind;
		if (rest === '') return true;
	}
	for (let i = 0; i < 4 && rest !== ''; i++) {
		const found = whenAtStart(rest);
		if (found === null || found === '') return false;
		rest = rest.slice(found.length).replace(BETWEEN, '').trim();
	}
	return text.trim() !== '' && rest === '';
});

/** What is behind several days that a text begins with: "10:00" of "Tue 8 + Wed 9 Dec, 10:00". Null without such. */
function behindDays(text: string): string | null {
	const days = daysTogether(text);
	if (days === null) return null;
	const [before = '', ...behind] = text.split(days);
	return before === '' ? behind.join(days).replace(BETWEEN, '').trim() : null;
}
