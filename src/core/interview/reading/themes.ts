import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';
import type { Entry } from './entry';
import type { EntryReading } from './entry-reading';
import type { Tally } from './prompt-tally';
import type { Category } from './roles';
import type { SectionContext } from './section-context';
import { namesTheme } from './technical';

/** Three themes or more, and with what asks most of the list, in a note or section for behavioral questions. */
export function listsThemes({ groups, area, category }: SectionContext, { stories, opinions }: Tally,
	noteCategory: Category | null, { asked }: EntryReading): boolean {
	if (area !== null || ((category ?? noteCategory) !== 'behavioral' && stories + opinions < 2)) return false;
	const roots = groups.filter(({ label }) => label === null || label.kind === null || label.kind === 'question').flatMap(
		({ entries }) => entries).filter(({ isItem, item }) => isItem && item?.depth === 0);
	const themes = roots.filter((entry) => asked(entry) === null && isTheme(entry)).length;
	const asking = roots.filter((entry) => asked(entry) !== null).length;
	return themes >= 3 && (themes + asking) * 5 >= roots.length * 3;
}

/** "Conflict with a coworker": a few words that name what is asked for and tell or bid nothing. */
export function isTheme({ plain, field }: Pick<Entry, 'plain' | 'field'>): boolean {
	return plain.length <= 70 && plain.split(' ').length <= 12 && (field === null || field.value === '')
		&& !/[.!:：]$|[，。]/.test(plain) && !ADVICE.test(plain) && namesTheme(plain);
}

/** How advice and tellings begin. */
const ADVICE = new RegExp(`^${anyOf(wordsOf(({ subjects }) => subjects?.noThemes))}\\b`, 'i');
