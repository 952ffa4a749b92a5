import type { Corrected } from '../corrections';
import { decide, scoreOf, weigh, type Verdict } from '../evidence';
import type { StoryCandidate } from './story-candidate';
import type { StoryDraft } from './story-draft';
import { STORY_BAR, STORY_RULES } from './story-rules';

/** The verdict of the rules on a draft; the person's own correction weighs most. */
export function weighStory(candidate: StoryCandidate, title: string, corrected: Corrected): Verdict<StoryCandidate> {
	const own = corrected('story', title);
	const why = [...(own === null ? [] : [own]), ...weigh(candidate, STORY_RULES)];
	const score = scoreOf(why);
	return { candidate, score, decision: decide(score, STORY_BAR), why };
}

/** True for a draft that is worth weighing: a part is told, or something says that it is a story. */
export function mayBeStory({ parts, said }: StoryDraft): boolean {
	return parts.size >= 2 || said !== null;
}
