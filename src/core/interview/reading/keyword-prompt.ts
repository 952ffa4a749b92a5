import { readField } from '../../note/field';
import { builtInPrinciple } from '../principle';
import { cutLead, cutNumber, cutTail, unquote, type Tail } from './affixes';
import { addressesYou } from './ask';
import type { ParsedPrompt } from './parsed-prompt';
import { isAskedOfYou } from './questions/asked-of-you';
import { isJobWord, isRoundName } from './people/people-lexicon';
import { headingRole } from './roles';
import { asksWhy } from './why';

/**
 * "Biggest failure?", "Why Northwind", "Missed deadline [deliver results]": a few words that are a question; null for
 * all else.
 */
export function readKeyword(raw: string, plain: string): ParsedPrompt | null {
	if (plain.length > LONGEST) return null;
	const lead = cutLead(cutNumber(plain));
	const tail = cutTail(unquote(lead.rest));
	const words = tail.text.split(' ').length;
	const mark = /[?？]$/.test(tail.text);
	const why = asksWhy(tail.text) && words <= (mark ? 10 : 4) && !/[.:!]$/.test(tail.text);
	const principled = tail.named.length > 0 && tail.named.every(
		(name) => builtInPrinciple(name) !== null && !name.split(' ').some(isJobWord)) && words >= 2;
	if (words > (principled ? 20 : 12) || !(mark || why || principled) || (/["“]/.test(plain) && !why)
		|| (readField(raw)?.value ?? '') !== '') return null;
	if (principled && !mark && isOfSchedule(plain, tail.text)) return null;
	if (builtInPrinciple(tail.text) !== null || (!mark && isAskedOfYou(tail.text))) return null;
	if (headingRole(tail.text) === 'guide') return null;
	return {
		...keyword(tail),
		by: why ? 'why' : mark ? '?' : 'a few words',
		labeled: principled || lead.labeled,
		isImperative: why || principled,
		wish: why,
		you: mark && addressesYou(tail.text),
	};
}

/** "Lunch, 12:00 to 13:00 (Earn Trust)": a time of the day, or the name of a round and no more. */
function isOfSchedule(plain: string, text: string): boolean {
	return CLOCK.test(plain) || isRoundName(text);
}

const CLOCK = /(?:^|\D)\d{1,2}[:h]\d{2}(?!\d)|\d\s?[ap]\.?m\b/i;

/** Longer lines are sentences. */
const LONGEST = 120;

/** A heading that only names what is asked for, where the others ask. */
export function keywordPrompt(title: string): ParsedPrompt {
	return keyword(cutTail(unquote(cutNumber(title))));
}

function keyword({ text, level, named, remark }: Tail): ParsedPrompt {
	return {
		text, followUps: [], level, named, answer: null, remark, asking: 'general', by: 'a few words',
		labeled: true,
		isImperative: true, past: false, yesNo: false, you: false, wish: false,
	};
}
