import type { Outline } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { anyOf } from '../any-of';
import { readDay, readDayOfYear } from '../day';
import { fold } from '../fold';
import type { Interview } from '../interview';
import { wordsOf } from '../lexicon/lexicon';
import type { SaidDate } from '../said-date';
import { mentionsInterviews } from './mentions-interviews';
import { holdsRoundWord } from './people/people-lexicon';
import { asList } from './properties';
import { splitSentences } from './sentences';

const DAYS = anyOf(wordsOf(({ notes }) => notes?.interviewDays));
const INTERVIEW_DAY = new RegExp(`(?:^|[^\\p{L}])${DAYS}(?!\\p{L})`, 'iu');

/**
 * The days that sentences about interviews or their rounds name, in the order of the note, also without a year. Lines
 * before `from` (0-based, the properties) are left out. Every day on a `dated` line counts (0-based).
 */
export function readSaidDates(text: string, from: number, dated: ReadonlySet<number>): SaidDate[] {
	const found: SaidDate[] = [];
	text.split(/\r\n|\r|\n/).forEach((raw, line) => {
		if (line < from || !/\d/.test(raw)) return;
		for (const sentence of splitSentences(plainText(raw))) {
			const counts = dated.has(line) || isOfRounds(sentence);
			const day = counts ? readDay(sentence) ?? readDayOfYear(sentence) : null;
			if (day !== null) found.push({ day, text: sentence, line });
		}
	});
	return found;
}

function isOfRounds(sentence: string): boolean {
	return mentionsInterviews(sentence) || holdsRoundWord(sentence) || INTERVIEW_DAY.test(sentence);
}

/** The days of properties that are named after interviews or their rounds: "onsite: 2026-12-08". */
export function daysOfProperties({ frontmatter }: Outline): SaidDate[] {
	return [...(frontmatter?.properties ?? [])].filter(([name]) => isOfRounds(fold(name))).flatMap(([name, value]) =>
		asList(value).flatMap((written) => {
			const day = readDay(written) ?? readDayOfYear(written);
			return day === null ? [] : [{ day, text: `${name}: ${written}`, line: 0 }];
		}));
}

/** The days without a year that rounds have, and that a field of the note does. */
export function daysOfRounds(interviews: readonly Interview[], field: string | null): SaidDate[] {
	const written = [{ date: field, line: 0 }, ...interviews];
	return written.flatMap(({ date, line }) => {
		const day = date === null ? null : readDayOfYear(date);
		return date === null || day === null ? [] : [{ day, text: date, line }];
	});
}
