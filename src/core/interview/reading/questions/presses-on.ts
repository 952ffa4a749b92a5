import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import type { Entry } from '../entry';
import type { Group } from '../groups';
import type { ParsedPrompt } from '../parsed-prompt';
import { isReminder } from '../reminder';
import type { SectionContext } from '../section-context';
import { mayPress, probesAfter, withoutAnswer } from '../stories/follow-ups';
import type { OpenQuestion, QuestionReading } from './question-reading';

/** An arrow in front of a note on the text above. Outside a list, it serves as a bullet. */
export const ARROW_IN_FRONT = /^(?:[↳↪└→⇒]|[=-]>)\s*/;

/** The follow-up on a line below a question, without its arrow or label; null if the line is not a follow-up. */
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

/** The follow-ups below "A: …", in items or after arrows, that do not belong to a story. */
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

/** "Follow-up: how long?" or "he dug: “why you?”": the follow-ups on the line of a label, without those of a story. */
export function pressedOnLine({ label, head }: Group, context: SectionContext, reading: QuestionReading): string[] {
	if (label === null || head === null || !mayPress(label.value, reading.ask) || reading.isFollowUp(context, head.line))
		return [];
	return probesAfter(plainText(label.value));
}

/** "was it a one-way door": an item that opens like a question, next to one that is a follow-up. */
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
