import type { StoryLink } from './story-links';

/** How well stories cover something: two or more, one, none, or a link that leads nowhere. */
export type Coverage = 'full' | 'half' | 'empty' | 'broken';

/** The coverage of one question: a broken link of its own outweighs the stories it reaches. */
export function coverageOf(stories: readonly StoryLink[]): Coverage {
	if (stories.some(({ broken }) => broken)) return 'broken';
	return coverageOfCount(stories.length);
}

/** The coverage that so many stories give. */
export function coverageOfCount(stories: number): Coverage {
	return stories >= 2 ? 'full' : stories === 1 ? 'half' : 'empty';
}
