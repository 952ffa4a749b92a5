import type { Interview, Remark } from '../interview';
import type { Entry } from './entry';
import type { ForPeople } from './for-people';
import type { EntryReading } from './groups';
import type { Stand } from './trail';

/** Questions for the other side under headings and labels that say so, but for those an interview holds. */
export function askedBack(stands: readonly Stand[], interviews: readonly Interview[], { asked }: EntryReading, forPerson: ForPeople): Remark[] {
	const held = new Set(interviews.flatMap(({ questionsToAsk }) => questionsToAsk.map(({ line }) => line)));
	const groups = stands.flatMap((stand) => (stand.area === 'ask-them' ? stand.groups : stand.groups.filter((group) => group.label?.kind === 'ask-them' || forPerson(stand, group))));
	const asks = (entry: Entry): boolean => (entry.mark === 'text' ? /[?？]["”»]?$/.test(entry.plain) : asked(entry) !== null || /[?？]/.test(entry.plain));
	return groups.flatMap(({ entries }) => entries).filter((entry) => !held.has(entry.line) && asks(entry)).map(({ plain, line }) => ({ text: plain, line }));
}
