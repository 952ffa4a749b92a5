/**
 * The words of a question or line alone, lower-case, one space between them: without markup, list markers, tags, dates, and what
 * is appended to a question. Empty for a text without letters and digits. Fingerprints, likeness and corrections compare these.
 */
export function normalCore(text: string): string {
	return words(withoutTail(withoutMarkup(text)));
}

/** No question is longer than this; whatever is, is known by its start. */
const longest = 2000;

/** Markup and marks replaced by what a reader sees of them. The order matters: links first, as marks may stand inside. */
function withoutMarkup(text: string): string {
	let out = text.slice(0, longest).normalize('NFKC');
	for (const [mark, shown] of marks) out = out.replace(mark, shown);
	return out.trim();
}

const marks: readonly (readonly [RegExp, string])[] = [
	[/[\u2018\u2019\u201b\u02bc]/g, "'"],
	[/[\u201c\u201d\u201e]/g, '"'],
	// Wiki-links: the shown name, else the note's name, else (a link within the note) the heading.
	[/!?\[\[[^[\]|\n]*\|([^[\]\n]*)\]\]/g, '$1'],
	[/!?\[\[(?:[^[\]#|\n]*\/)?([^[\]#|/\n]+)(?:#[^[\]\n]*)?\]\]/g, '$1'],
	[/!?\[\[#?([^[\]\n]*)\]\]/g, '$1'],
	[/!?\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
	[/<!--[^]*?-->|%%[^]*?%%|<\/?[a-z][^<>\n]*>/gi, ''],
	// What stands before the question: quote, list marker, heading, check box, `Q3:`, `1.`, emphasis in between.
	[/^(?:[\s>*_]|[-+•]\s|#{1,6}\s|\[.\]\s|\(?\d{1,3}[.):]|\(?q(?:uestion)?\s?\d{0,3}\s?[.):])+/i, ''],
	[/[ \t]\^[a-z0-9-]+\s*$/i, ''],
	[/(^|\s)#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*/gu, '$1'],
	// Task emoji with their date, Dataview fields in brackets, dates alone.
	[/[\u{1f4c5}\u{23f3}\u{1f6eb}\u{2705}\u{274c}\u{2795}\u{1f501}]\ufe0f?\s*(?:\d{4}-\d{2}-\d{2})?/gu, ''],
	[/\[[\w -]+::[^\]\n]*\]/g, ''],
	[/(^|\s)\d{4}-\d{2}-\d{2}(?=\s|$)/g, '$1'],
	// Emphasis and highlights take no room: `**T**ell` is one word.
	[/\*+|~~|==|`+/g, ''],
	[/(^|[^\p{L}\p{N}])_+|_+(?=[^\p{L}\p{N}]|$)/gu, '$1'],
];

/** What follows the end of a sentence after a dash, a stroke or `A:` is an answer, not the question. */
function withoutTail(text: string): string {
	return withoutLabel(text.replace(/([.?!]["')\]]*)\s*(?:[-\u2010-\u2015/|\u2192]+(?:\s|$)|\s(?:A|Answer):)[^]*$/u, '$1').trimEnd());
}

/** A parenthesis at the very end whose words are capitalized is a level or a principle: `(Manager)`, `(Bias for Action)`. */
function withoutLabel(text: string): string {
	const open = text.lastIndexOf('(');
	if (open < 0 || !text.endsWith(')')) return text;
	const label = text.slice(open + 1, -1).split(/[\s&,;/]+/);
	return label.every(isLabelWord) ? text.slice(0, open) : text;
}

function isLabelWord(word: string): boolean {
	return /^(?:\p{Lu}[\p{L}'-]*|and|or|for|of|the|to|in|)$/u.test(word);
}

function words(text: string): string {
	const plain = text.toLowerCase().replace(/'/g, '');
	return plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}
