import type { Entry } from '../entry';
import type { EntryReading } from '../entry-reading';
import type { SectionContext } from '../section-context';
import { isAskedOfYou } from './asked-of-you';

/** The entries of a section that are below a line that says they were asked, or will be. */
export type AskedAbove = (context: SectionContext) => ReadonlySet<Entry>;

/** Works each section out once. */
export function askedAbove({ asked }: Pick<EntryReading, 'asked'>): AskedAbove {
	const known = new Map<SectionContext, ReadonlySet<Entry>>();
	return (context) => {
		const found = known.get(context) ?? below(context, asked);
		known.set(context, found);
		return found;
	};
}

/**
 * A line that says so reaches as far as lines ask, are in its item or in its list; a line of prose that tells ends
 * it, and so does any prose once a list has begun.
 */
function below({ groups }: SectionContext, asked: EntryReading['asked']): ReadonlySet<Entry> {
	const found = new Set<Entry>();
	let says: Entry | null = null;
	let reached = false;
	let listed = false;
	for (const { label, head, entries } of groups) {
		for (const entry of head === null ? entries : [head, ...entries]) {
			if (label?.kind === 'ask-them') says = null;
			else if (announces(entry)) [says, reached, listed] = [entry, false, false];
			else if (says !== null && (isOutside(entry, says) || (listed && isProse(entry)))) says = null;
			else if (says !== null && (asked(entry) !== null || /[?？]/.test(entry.plain))) {
				found.add(entry);
				reached = true;
				listed ||= entry.isItem;
			} else if (says !== null && reached && isProse(entry)) says = null;
			else if (says !== null) found.add(entry);
		}
	}
	return found;
}

function isProse({ isItem, mark, plain }: Entry): boolean {
	return !isItem && mark === 'text' && !MARKED.test(plain);
}

/** Marks of lists that are none to Markdown, and quotation marks. */
const MARKED = /^(?:\(?[a-z\d]{1,2}[.)]\s|[-–—=>→•·・"“„«「*]|Q\b)/i;

/** True for a line that says that what follows is asked: it ends with a colon, or is a few words. */
function announces({ plain, mark }: Entry): boolean {
	if (mark === 'heading') return false;
	const said = plain.endsWith(')') ? plain.replace(/\s*\([^)]*\)$/, '') : plain;
	const colon = /[:：]$/.test(said);
	if (!colon && (/[.?!。？！"”]$/.test(said) || said.split(' ').length > 7)) return false;
	return isAskedOfYou(colon ? lastSentence(said) : said);
}

function lastSentence(said: string): string {
	return said.length < 60 ? said : (said.slice(0, -1).split(/[.?!]\s+/).at(-1) ?? said);
}

/** True for an item that is beside or above the item that says so. */
function isOutside(entry: Entry, says: Entry): boolean {
	return says.isItem && says.item !== null && (entry.item === null || entry.item.depth <= says.item.depth);
}
