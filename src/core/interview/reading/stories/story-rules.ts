import type { Bar, Rule } from '../evidence';
import { saysStory } from './rules/says-story';
import { storyPlace } from './rules/story-place';
import { tellerSpeaks } from './rules/teller-speaks';
import { toldInParts } from './rules/told-in-parts';
import type { StoryCandidate } from './story-candidate';

/** What speaks for and against a draft of a story. */
export const STORY_RULES: ReadonlyArray<Rule<StoryCandidate>> = [toldInParts, saysStory, tellerSpeaks, storyPlace];

/** From which sum on a draft is a story, and from which it is offered. */
export const STORY_BAR: Bar = { accept: 6, suggest: 4 };
