import type { Entry } from '../entry';
import { fold } from '../../fold';
import { parsePrompt } from '../parse-prompt';
import type { ParsedPrompt } from '../parsed-prompt';
import { saysWhoAsks } from './asked-of-you';
import type { QuestionReading } from './question-reading';

/** A prompt that a line quotes, and whether the line says that somebody asked it. */
export interface QuotedPrompt {
	readonly asked: ParsedPrompt;
	readonly said: boolean;
}

/** Words in quotation marks; shorter ones are no question. */
const QUOTATION = /["“„«「]([^"“”„«»「」]{9,200})["”“»」]/g;
const OPENS = /["“„«「]/;
/** "Dana: what made you leave?": a name in front. */
const SPOKEN = /^(\p{Lu}[\p{L}.’' -]{0,24}?)\s*[:：]\s*(\S.*)$/u;

const MARK = /[?？]$/;

function asks({ asking, text }: ParsedPrompt): boolean {
	return asking !== 'general' || MARK.test(text);
}

/**
 * What somebody asked within a line of prose: "She asked “are you a builder or a fixer?”". Below a line on what was
 * asked also after a name. Null without any.
 */
export function quotedPrompt({ plain }: Entry, { ask, note }: QuestionReading,
	askedAbove: boolean): QuotedPrompt | null {
	if (note.tie === null && !note.tiedByText) return null;
	if (askedAbove) {
		const spoken = SPOKEN.exec(plain)?.[2];
		const asked = spoken === undefined ? null : parsePrompt(spoken, spoken, ask);
		if (asked !== null) return { asked, said: false };
	}
	if (!OPENS.test(plain)) return null;
	for (const found of plain.matchAll(QUOTATION)) {
		const asked = parsePrompt(found[1] ?? '', found[1] ?? '', ask);
		if (asked === null) continue;
		const said = saysWhoAsks(fold(plain.slice(0, found.index)));
		if (said ? asks(asked) : note.rounds > 0 && asked.asking !== 'general' && MARK.test(asked.text))
			return { asked, said };
	}
	return null;
}
