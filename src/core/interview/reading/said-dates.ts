import { plainText } from '../../note/plain-text';
import { readDay } from '../day';
import type { SaidDate } from '../said-date';
import { mentionsInterviews } from './mentions-interviews';
import { splitSentences } from './sentences';

/** A year: a day is only read with one. */
const YEAR = /\d{4}/;

/**
 * The days that sentences about interviews name, in the order of the note. Lines before `from` (0-based, the
 * properties) are left out.
 */
export function readSaidDates(text: string, from: number): SaidDate[] {
	const found: SaidDate[] = [];
	text.split(/\r\n|\r|\n/).forEach((raw, line) => {
		if (line < from || !YEAR.test(raw)) return;
		for (const sentence of splitSentences(plainText(raw))) {
			const day = mentionsInterviews(sentence) ? readDay(sentence) : null;
			if (day !== null) found.push({ day, text: sentence, line });
		}
	});
	return found;
}
