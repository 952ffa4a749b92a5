import { fold } from './fold';
import { builtInPrinciple } from './principle';

/** What a heading announces, told by its words alone. */
export type HeadingRole = 'interview' | 'story' | 'ask-them' | 'system-design' | 'neutral' | 'other';

const ROUND = /^(?:interview|round|session|loop|slot|panel|interviewer|runde|gespräch|entretien|entrevista|ronda|раунд|собеседование|интервью|面试|第)\s*(?:no|nr|number)?\s*\d+\b|^(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|final) (?:interview|round|session)\b/;
const STORY = /^(?:my )?(?:story|stories|geschichte|histoire|historia|história|история|故事)(?: \d+)?(?: |$)/;
const ASK_THEM = /^(?:(?:\d+ )?(?:good |great |smart |some |my )?questions? (?:to ask|for (?:the |my |an |your )?(?:interviewers?|company|companies|employers?|them|recruiters?|hiring managers?|managers?|teams?|panel|end)|i (?:can |want to |should |could |will |would )?ask|you (?:can|could|should|might) ask|to the (?:interviewer|company))|reverse (?:interview|questions)|ask (?:the interviewer|them)|(?:what|things) to ask|to ask |rückfragen|fragen an |questions à poser|preguntas (?:para|al) |perguntas para |вопросы (?:к |для |работодателю)|反问)/;
const SYSTEM_DESIGN = /\b(?:system|product|architecture|api|object oriented|low level|high level) design\b|^(?:product|business) case|^case (?:study|interview)|\bdesign (?:interview|round)\b|^product sense|системн\w+ дизайн|系统设计/;
const NEUTRAL = /^(?:(?:sample|example|common|possible|practice|potential|typical|interview|behaviou?ral|more|other|additional|likely|key|main|my|the|general|top|\d+) )*(?:questions?(?: list| bank| and answers)?|examples?|answers?|notes?|stories|prompts?|q and a|faq|fragen|preguntas|perguntas|вопросы|问题|질문)$/;

/** The role of a heading (plain text) by its words. A principle of the built-in table is always `other`. */
export function headingRole(heading: string): HeadingRole {
	const words = fold(heading);
	if (builtInPrinciple(heading) !== null) return 'other';
	if (ASK_THEM.test(words)) return 'ask-them';
	if (ROUND.test(words)) return 'interview';
	if (STORY.test(words)) return 'story';
	if (SYSTEM_DESIGN.test(words)) return 'system-design';
	return NEUTRAL.test(words) ? 'neutral' : 'other';
}

const STORY_LEAD = /^\s*(?:my\s+)?(?:story|geschichte|histoire|historia|história|история|故事)\s*(?:#?\s*\d+)?\s*[-–—:.)]*\s*/iu;

/** A story heading's title without "Story 1 -"; empty when nothing else stands there. */
export function storyTitle(heading: string): string {
	return heading.replace(STORY_LEAD, '').trim();
}
