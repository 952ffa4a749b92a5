import { fold } from '../../fold';
import type { Interview, Remark } from '../../interview';
import { wordsOf } from '../../lexicon/lexicon';
import type { Entry } from '../entry';
import type { SectionContext } from '../section-context';
import { labelledGroups } from './round-groups';

const HEADINGS: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.loopTopics).map(fold));

/**
 * What a note of rounds lists to go over for all of them, with 0-based lines: items below "Resources", "Prep" and the
 * like that belong to no round. Empty for a note without rounds.
 */
export function loopTopics(contexts: readonly SectionContext[], interviews: readonly Interview[]): Remark[] {
	if (interviews.length === 0) return [];
	const held = new Set(interviews.flatMap(({ topics }) => topics.map(({ line }) => line)));
	const entries = contexts.filter(({ interview }) => interview === null).flatMap(topicsIn);
	return entries.filter(({ line }) => !held.has(line)).map(({ plain, line }) => ({ text: plain, line }));
}

function topicsIn(context: SectionContext): Entry[] {
	const { title, groups } = context;
	const labelled = [
		...groups.filter(({ label }) => label?.kind === 'topics' || HEADINGS.has(fold(label?.name ?? ''))),
		...labelledGroups(context).filter(({ label }) => label?.kind === 'topics'),
	];
	const all = HEADINGS.has(fold(title)) ? groups : labelled;
	return all.flatMap(({ entries }) => entries).filter(({ isItem, plain }) => isItem && !/[?？]$/.test(plain));
}
