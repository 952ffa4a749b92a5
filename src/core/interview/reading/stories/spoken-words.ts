import { readField, type Field } from '../../../note/field';
import { plainText } from '../../../note/plain-text';
import { isPart, type LabelReader } from '../labels';
import { partsNamed } from '../parts';
import { isFitLine, saysFit } from './said-to-fit';
import { countWords } from './story-facts';

/** A link or embed of any kind, and an address. */
const LINK = /!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+/g;
/** "14,000", "1.5", "10:30": one word, however it is written. */
const NUMBER = /\p{N}+(?:[.,:'’\u00a0\u202f]\p{N}+)+/gu;

/**
 * How many words of a story's raw texts are spoken: no labels, tags or addresses, and no lines that only list links or
 * principles.
 */
export function spokenWords(texts: readonly string[], readLabel: LabelReader): number {
	return countWords(texts.map((text) => spoken(text, readLabel))).words;
}

function spoken(raw: string, readLabel: LabelReader): string {
	const field = readField(raw);
	const text = field === null ? raw : valueOf(field, raw, readLabel);
	const hasWords = /[\p{L}\p{N}]/u.test(plainText(text.replace(LINK, '')));
	if (!hasWords || isFitLine(plainText(text))) return '';
	return plainText(text.replace(/<?https?:\/\/\S+/g, '')).replace(NUMBER, '0');
}

/** What is spoken of a line with a label: nothing where the label is about something other than the story's parts. */
function valueOf({ label, value, bold, colon }: Field, raw: string, readLabel: LabelReader): string {
	const kind = readLabel(label);
	if (partsNamed(label, readLabel).length > 0) return value;
	if (kind === 'story' || kind === 'answer') return value;
	if (saysFit(label) || (kind !== null && !isPart(kind))) return '';
	// "**Learning**" on a line of its own is a label, "**I stayed.**" is not.
	const isLabel = bold && (colon || (value === '' && !/[.!?。！？][*_\s]*$/.test(raw)));
	return isLabel ? value : raw;
}
