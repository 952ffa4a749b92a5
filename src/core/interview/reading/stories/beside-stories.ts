import type { SectionContext } from '../section-context';
import type { StoryDraft } from './story-draft';
import type { Remark } from '../../interview';
import { probesIn } from './follow-ups';
import { countWords } from './story-facts';
import type { StoryReading } from './story-reading';
import { mayTitle } from './told-in-prose';

/** The sections with headings beside those of `stories`: of the same level, below the same heading. */
export function sectionsBeside(stories: readonly SectionContext[],
	contexts: readonly SectionContext[]): ReadonlySet<SectionContext> {
	if (stories.length === 0) return new Set();
	const places = new Map<SectionContext, string>();
	const open: SectionContext[] = [];
	for (const context of contexts) {
		while ((open.at(-1)?.level ?? -1) >= context.level) open.pop();
		places.set(context, `${open.at(-1)?.section.line ?? -1} ${context.level}`);
		open.push(context);
	}
	const told = new Set(stories.filter(({ level }) => level > 0).map((story) => places.get(story)));
	return new Set(contexts.filter((context) => told.has(places.get(context))));
}

/** True for a heading over a text in the first person that asks for no story: beside stories it is one. */
export function mayBeBeside(context: SectionContext, { texts }: StoryDraft, { note, asked }: StoryReading): boolean {
	const { area, groups } = context;
	if (area !== null || note.guide || !mayTitle(context)) return false;
	const { i, we, words } = countWords(texts);
	return i + we > 0 && words >= FEWEST_WORDS
		&& groups.every(({ entries }) => entries.every((entry) => asked(entry)?.asking !== 'story'));
}

/** Lines that ask something below a heading next to stories: follow-ups only once the section counts as a story. */
export function probesBeside({ groups }: SectionContext, { asked }: StoryReading): Remark[] {
	const asking = groups.flatMap(({ entries }) => entries).filter((entry) =>
		(entry.isItem && /[?？]["”»]?$/.test(entry.plain)) || (asked(entry)?.asking ?? 'general') !== 'general');
	return asking.flatMap(({ plain, line }) => probesIn(plain).map((text) => ({ text, line })));
}

/** Fewer words tell nothing, even beside stories. */
const FEWEST_WORDS = 15;
