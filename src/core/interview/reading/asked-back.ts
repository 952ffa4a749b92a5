import type { Interview, Remark } from '../interview';
import type { Entry } from './entry';
import type { EntryReading } from './groups';
import type { Stand } from './trail';

/** Questions for the other side under headings and labels that say so, but for those an interview holds. */
export function askedBack(stands: readonly Stand[], interviews: readonly Interview[], { asked }: EntryReading): Remark[] {
	const held = new Set(interviews.flatMap(({ questionsToAsk }) => questionsToAsk.map(({ line }) => line)));
	const groups = stands.flatMap(({ area, groups: all }) => (area === 'ask-them' ? all : all.filter(({ label }) => label?.kind === 'ask-them')));
	const asks = (entry: Entry): boolean => (entry.mark === 'text' ? /[?？]["”»]?$/.test(entry.plain) : asked(entry) !== null || /[?？]/.test(entry.plain));
	return groups.flatMap(({ entries }) => entries).filter((entry) => !held.has(entry.line) && asks(entry)).map(({ plain, line }) => ({ text: plain, line }));
}
