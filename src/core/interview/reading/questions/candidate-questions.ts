import type { Interview, Remark } from '../../interview';
import { cutLead } from '../affixes';
import type { Entry } from '../entry';
import type { ForPeople } from '../for-people';
import type { EntryReading } from '../entry-reading';
import type { SectionContext } from '../section-context';

/** Questions for the other side under headings and labels that say so, but for those an interview holds. */
export function candidateQuestions(contexts: readonly SectionContext[], interviews: readonly Interview[],
	reading: EntryReading, forPerson: ForPeople): Remark[] {
	const held = new Set(interviews.flatMap(({ questionsToAsk }) => questionsToAsk.map(({ line }) => line)));
	const groups = contexts.flatMap((context) => (context.area === 'ask-them' ? context.groups
		: context.groups.filter((group) => group.label?.kind === 'ask-them' || forPerson(context, group))));
	return groups.flatMap(({ entries }) => entries).filter((entry, i, all) => !held.has(entry.line)
		&& isForThem(entry, reading) && !isBesideQuestion(entry, all[i + 1]))
		.map(({ plain, line }) => ({ text: cutLead(plain).rest, line }));
}

/** True for an item over the questions for somebody ("Chidinma"), and for a remark below a question. */
function isBesideQuestion({ item, plain }: Entry, next: Entry | undefined): boolean {
	if (item === null || /[?？]/.test(plain)) return false;
	const isOver = next?.isItem === true && next.item?.item === item && /[?？]/.test(next.plain);
	return isOver || (item.item !== null && /[?？]/.test(item.item.text));
}

/** Prose must end in a question mark; an item counts as it is ("On-call load"), but for advice to "you". */
function isForThem(entry: Entry, { asked }: EntryReading): boolean {
	if (entry.mark === 'text') return /[?？]["”»]?$/.test(entry.plain);
	return asked(entry) !== null || /[?？]/.test(entry.plain) || (entry.isItem && !/\byour?\b|!$/i.test(entry.plain));
}
