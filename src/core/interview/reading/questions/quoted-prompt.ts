import type { Entry } from '../entry';
import { fold } from '../../fold';
import { cutNumber } from '../affixes';
import { parsePrompt } from '../parse-prompt';
import type { ParsedPrompt } from '../parsed-prompt';
import { saidToAsk, saysWhoAsks } from './asked-of-you';
import { shownWords } from '../shown-words';
import type { QuestionReading } from './question-reading';

/** A prompt that a line quotes, and whether the line says that somebody asked it. */
export interface QuotedPrompt {
	readonly asked: ParsedPrompt;
	readonly said: boolean;
}

/** Words in quotation marks; shorter ones are no question. */
const QUOTATION = /["“„«「]([^"“”„«»「」]{9,200})["”“»」]/g;
const OPENS = /["“„«「]/;
/** *What made you leave?* in italics or in bold. */
const STRESSED = /(\*{1,3}|_{1,3})([^*_"“”„«»]{9,200})\1/g;
/** "Dana: what made you leave?": a name in front. */
const SPOKEN = /^(\p{Lu}[\p{L}.’' -]{0,24}?)\s*[:：]\s*(\S.*)$/u;

const MARK = /[?？]$/;

function asks({ asking, text }: ParsedPrompt): boolean {
	return asking !== 'general' || MARK.test(text);
}

/**
 * What somebody asked within a line of prose: "She asked “are you a builder or a fixer?”". Below a line on what was
 * asked also after a name. In order; empty without any.
 */
export function quotedPrompts({ plain: words, raw }: Entry, { ask, note }: QuestionReading,
	askedAbove: boolean): QuotedPrompt[] {
	if (note.tie === null && !note.tiedByText) return [];
	// Emphasis sets a prompt off as quotation marks do.
	const plain = raw.search(STRESSED) < 0 ? words : shownWords(raw.replaceAll(STRESSED, '“$2”'));
	if (askedAbove) {
		const spoken = SPOKEN.exec(plain)?.[2];
		const asked = spoken === undefined ? null : parsePrompt(spoken, spoken, ask);
		if (asked !== null) return [{ asked, said: false }];
	}
	if (!OPENS.test(plain)) return [];
	let said = false;
	let end = 0;
	return [...plain.matchAll(QUOTATION)].flatMap((found) => {
		const asked = parsePrompt(found[1] ?? '', found[1] ?? '', ask);
		// Of several quotations one sentence says who asks.
		said ||= saysWhoAsks(fold(plain.slice(end, found.index)));
		end = found.index + found[0].length;
		if (asked === null || !(said ? asks(asked) : isSetOff(words, found[1] ?? '') && mayBeAsked(asked, note))) return [];
		return [{ asked, said }];
	});
}

/** True for words in quotation marks; in italics or bold only for a whole question, from its capital to its mark. */
function isSetOff(line: string, words: string): boolean {
	return OPENS.test(line.charAt(line.indexOf(words) - 1)) || (/^\p{Lu}/u.test(words) && MARK.test(words));
}

/** "Dana: what made you leave?", "asked: …": behind who asks, or that somebody did; null for any other line. */
export function spokenPrompt(entry: Entry, { ask, isPeople }: QuestionReading): QuotedPrompt | null {
	const [, speaker = '', words = ''] = SPOKEN.exec(cutNumber(entry.plain)) ?? [];
	const rest = speaker !== '' && isPeople(speaker) ? words : saidToAsk(entry);
	const asked = rest === null || OPENS.test(rest) ? null : parsePrompt(rest, rest, ask);
	return asked !== null && asks(asked) ? { asked, said: true } : null;
}

/** True where nobody is said to ask: what is asked of a person all the same, in a note that names who interviews. */
function mayBeAsked(asked: ParsedPrompt, { rounds }: QuestionReading['note']): boolean {
	return rounds > 0 && (asked.asking === 'story' || (asked.asking !== 'general' && MARK.test(asked.text)));
}
