import type { Corrected } from '../corrections';
import { decide, scoreOf, weigh, type Verdict } from '../evidence';
import { isWholeLink } from '../whole-link';
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
export function mayBeStory(draft: StoryDraft): boolean {
	return draft.parts.size >= 2 || (draft.said !== null && !onlyLinks(draft));
}

/** "Story: [[The tow]]" with nothing below it leads to a story that is told elsewhere. */
function onlyLinks({ said, parts, texts: [text = '', ...more] }: StoryDraft): boolean {
	return said === 'label' && parts.size === 0 && more.length === 0 && isWholeLink(text.slice(text.search(/[:：]/) + 1));
}
