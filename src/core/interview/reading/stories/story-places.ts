import type { SectionContext } from '../section-context';
import { isKeptAsStory, namesStories } from './story-names';
import type { StoryReading } from './story-reading';

/** The sections among stories: below a heading or a title, or in a note or folder whose name says so. */
export function sectionsOfStories(contexts: readonly SectionContext[],
	{ noteName, path }: StoryReading): ReadonlySet<SectionContext> {
	const found = new Set<SectionContext>();
	const title = contexts.find((context) => context.title !== '');
	const all = namesStories(noteName) || isKeptAsStory(path)
		|| (title !== undefined && title.role !== 'story' && namesStories(title.title));
	let above: number | null = null;
	for (const context of contexts) {
		if (above !== null && context.level <= above) above = null;
		if (all || above !== null) found.add(context);
		if (title?.role !== 'story' && above === null && context !== title && context.role !== 'ask-them'
			&& namesStories(context.title)) {
			above = context.level;
			found.add(context);
		}
	}
	return found;
}
