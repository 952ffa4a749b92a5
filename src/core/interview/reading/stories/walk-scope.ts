import type { SectionContext } from '../section-context';

/** The section that is walked over and whose story it helps to tell. */
export interface WalkScope {
	readonly context: SectionContext;
	readonly section: SectionContext;
	/** True when the note is one story: then nothing begins another. */
	readonly whole: boolean;
	/** True among stories, where a bold line or item titles one. */
	readonly amongStories: boolean;
}
