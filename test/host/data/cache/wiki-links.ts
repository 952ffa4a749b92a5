/** A wiki-link or embed in a text. */
export interface WikiLink {
	readonly start: number;
	readonly end: number;
	readonly embed: boolean;
	readonly link: string;
	readonly displayText: string;
}

const LINK = /\[\[((?:(?!\[\[|\]\])[^\r\n])+)\]\]/g;

/** The wiki-links and embeds of a text; the innermost of nested brackets wins. */
export function wikiLinksIn(text: string): WikiLink[] {
	return [...text.matchAll(LINK)].flatMap((match) => {
		return isEscaped(text, match.index) ? [] : [wikiLink(text, match.index, match[0])];
	});
}

function wikiLink(text: string, at: number, match: string): WikiLink {
	const embed = text[at - 1] === '!' && text[at - 2] !== '\\';
	const inner = match.slice(2, -2);
	const bar = inner.indexOf('|', 1);
	const link = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, '').trim();
	const displayText = bar < 0 ? shownName(link) : inner.slice(bar + 1).trim();
	return { start: embed ? at - 1 : at, end: at + match.length, embed, link, displayText };
}

function isEscaped(text: string, offset: number): boolean {
	let start = offset;
	while (text[start - 1] === '\\') start -= 1;
	return (offset - start) % 2 === 1;
}

/** How a link without an alias is shown. */
export function shownName(link: string): string {
	return link.split('#').filter((part) => part !== '').join(' > ').trim();
}
