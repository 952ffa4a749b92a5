import { plainText } from '../../../note/plain-text';
import type { Entry } from '../entry';
import type { SectionContext } from '../section-context';
import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import { MONTHS } from '../../lexicon/lexicon';
import { isRoundName } from '../people/people-lexicon';
import { isNarrative } from './narrative';
import { countWords } from './story-facts';
import type { StoryReading } from './story-reading';

/** "**Title** text", "*Title* – text": emphasis at the beginning of a line, after its number. */
const LEAD = /^\s*(?:\d+[.)]\s*)?(\*{1,3}|_{1,3})([^*_]{3,90})\1\s*(.?)/u;

/** "The tow – she drifted …": a numbered item with a title in front of what it tells. */
const DASHED = /^([^.!?:–—]{4,60}?)\s+[-–—]\s+\S.{60,}$/s;

/** "S2 - The tow" in a line of its own. */
const SIGNED = /^S\d{1,2}\s*[-–—:：]\s*\S.{2,90}[^.!?。！？]$/;

/**
 * The title a line begins with; null without any, and for the name of a round ("Stage 2"). Words in italics are one in
 * an item, alone on their line, or with a mark after them.
 */
export function leadingTitle({ raw, plain, mark, item, isItem, continues }: Entry): string | null {
	if (mark === 'text' && !continues && SIGNED.test(plain)) return plain;
	if (isItem && item?.number !== null && LEAD.exec(raw) === null) return DASHED.exec(plain)?.[1] ?? null;
	const [, marks = '', lead, next = ''] = LEAD.exec(raw) ?? [];
	if (lead === undefined || (!isItem && /[:：]$/.test(lead))) return null;
	const isStressed = marks.length === 1 && !isItem && (/[^:：–—(-]/.test(next) || /[.!?]\s/.test(lead));
	const title = plainText(lead).replace(/[:：.]$/, '');
	return isStressed || isRoundName(title) ? null : title;
}

/**
 * True where two lines or more begin with a title in bold and tell what somebody did: on the line itself or right below
 * it.
 */
export function tellsUnits({ groups, role, area, interview, level }: SectionContext,
	{ asked, note }: StoryReading): boolean {
	if (note.clipped || note.guide || note.lines > (note.tie === null ? FEW : LONGEST)) return false;
	if (area !== null || (level === 0 && note.rounds > 0) || interview !== null || role === 'interview'
		|| role === 'question') return false;
	const entries = groups.flatMap(({ head, entries: below }) => (head === null ? below : [head, ...below]));
	const titles = entries.filter((entry) => leadingTitle(entry) !== null
		&& (asked(entry)?.asking ?? 'general') === 'general');
	if (titles.length < 2 || titles.some((entry) => hasDay(leadingTitle(entry) ?? ''))) return false;
	const told = titles.map((entry) => {
		const next = entries[entries.indexOf(entry) + 1];
		return !entry.isItem && next !== undefined && !next.isItem ? `${entry.whole} ${next.whole}` : entry.whole;
	});
	return told.filter((text) => text.length >= SHORTEST).length * 3 >= titles.length * 2
		&& countWords(told).i >= told.length - 1 && isNarrative(told);
}

/** True for a line that may title a story among others: bold, or a root line with a title in front, and no prompt. */
export function titlesUnit(entry: Entry, { asked }: Pick<StoryReading, 'asked'>): boolean {
	const isRoot = !entry.isItem || entry.item?.depth === 0;
	if (entry.continues || !isRoot || (asked(entry)?.asking ?? 'general') !== 'general') return false;
	return leadingTitle(entry) !== null || (entry.mark === 'bold' && !isRoundName(entry.plain));
}

/** Longer notes tell of other things too. */
const LONGEST = 80;
/** So few lines may be nothing but stories. */
const FEW = 12;

/** Shorter texts tell nothing. */
const SHORTEST = 70;

const MONTH = anyOf(MONTHS.flat());
const DAY = new RegExp(`(?:^|\\s)\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${MONTH}\\p{L}*\\s\\d{1,2}(?:\\s|$)`, 'u');

/** True for a title with a day in it: a diary of talks. */
export function hasDay(title: string): boolean {
	return DAY.test(fold(title));
}
