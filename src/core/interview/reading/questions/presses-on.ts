import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import type { Entry } from '../entry';
import type { Group } from '../groups';
import type { ParsedPrompt } from '../parsed-prompt';
import { isReminder } from '../reminder';
import type { SectionContext } from '../section-context';
import { mayPress, probesAfter, withoutAnswer } from '../stories/follow-ups';
import type { OpenQuestion, QuestionReading } from './question-reading';

/** An arrow in front of what is noted below something else: without a list it stands for a bullet. */
export const ARROW_IN_FRONT = /^(?:[↳↪└→⇒]|[=-]>)\s*/;

/** How a line below a question presses on with it, without its arrow or label; null for a line that does not. */
export function followUpIn(entry: Entry, question: OpenQuestion, group: Group,
	reading: QuestionReading): string | null {
	const plain = entry.plain.replace(ARROW_IN_FRONT, '');
	// "They may ask" over the question itself says nothing of what is below it.
	if (group.label?.kind === 'probes' && (group.head?.line ?? -1) > question.line)
		return withoutAnswer(plain);
	const asked = reading.asked(entry);
	if (isReminder(plain)) return null;
	if (asked === null) return isBesideFollowUp(entry, question, reading) ? plain : null;
	const isProse = asked.by === '?' && ((entry.mark === 'text' && plain === entry.plain) || DOUBTS.test(plain));
	const presses = !isProse && !isAdvice(asked, entry) && (asked.asking !== 'general' || plain.endsWith('?'));
	return presses ? withoutAnswer(plain) : null;
}

/** What presses on below "A: …", in items or behind arrows, where no story takes it up. */
export function pressedInAnswer(group: Group, question: OpenQuestion, context: SectionContext,
	reading: QuestionReading): string[] {
	return group.entries.flatMap((entry) => {
		const isSetOff = entry.isItem || ARROW_IN_FRONT.test(entry.plain);
		if (!isSetOff || !ASKS.test(entry.plain) || reading.isFollowUp(context, entry.line)) return [];
		return followUpIn(entry, question, group, reading) ?? [];
	});
}

const ASKS = /[?？]\W*$/;

/** "Cloud bill??": only the marks at the end ask, and they ask the author. */
const DOUBTS = /[?？]{2,}\W*$/;

/** "Follow-up: how long?" or "he dug: “why you?”": what a label says that somebody asks on, where no story has it. */
export function pressedOnLine({ label, head }: Group, context: SectionContext, reading: QuestionReading): string[] {
	if (label === null || head === null || !mayPress(label.value, reading.ask) || reading.isFollowUp(context, head.line))
		return [];
	return probesAfter(plainText(label.value));
}

/** "was it a one-way door": it opens as a question does, in an item beside one that presses on. */
function isBesideFollowUp({ isItem, plain }: Entry, { followUps, prompt }: OpenQuestion,
	{ ask }: QuestionReading): boolean {
	return isItem && followUps.length > prompt.asked.followUps.length && ask(`${plain}?`) !== null;
}

/** "Describe what you learned", "Explain how you fixed it": a bullet below a question that says how to answer it. */
function isAdvice({ asking }: ParsedPrompt, { plain }: Entry): boolean {
	const words = fold(plain);
	if (ASKS.test(plain)) return false;
	return SAYS_HOW.test(words) || (asking !== 'story' && BIDS.test(words));
}

const SAYS_HOW = new RegExp([
	'^(?:describe|explain|discuss|share|outline|mention|show|tell|talk about) ',
	'(?:them |me )?(?:about )?(?:what|how|why|which|the|your)\\b',
].join(''));
const BIDS = /^(?:describe|explain|discuss|give|share|name|mention|think|provide|outline) /;
