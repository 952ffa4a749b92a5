import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';

const REMINDER = new RegExp(`^\\W*${anyOf(wordsOf(({ notes }) => notes?.reminders))}(?![\\p{L}\\p{N}])`, 'iu');

/** True for a line that the author left to come back to, even if it asks: "TODO which year?". */
export function isReminder(plain: string): boolean {
	return REMINDER.test(plain);
}
