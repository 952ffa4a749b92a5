/** What a loop note that was created from a text keeps that text under: a folded callout that nobody else's note has. */
const TITLE = '[!quote]- Created from this text';

const START = new RegExp(`^> ${TITLE.replace(/[[\]]/g, '\\$&')}[ \\t]*$`, 'm');

/**
 * A text kept in a folded callout at the end of a note, as Markdown that ends with a line break. It is in a code block, so
 * that none of it is a link, a tag or markup; line breaks become line feeds, all else stays as it is.
 */
export function pastedCallout(text: string): string {
	const runs = [...text.matchAll(/`{3,}/g)].map(([{ length }]) => length);
	const fence = '`'.repeat(Math.max(2, ...runs) + 1);
	const lines = [TITLE, `${fence}text`, ...text.split(/\r\n|\r|\n/), fence];
	return lines.map((line) => `> ${line}\n`).join('');
}

/** A note's text with blanks in place of such callouts, so that lines and offsets are the same: nothing in them is a finding. */
export function withoutPastedText(text: string): string {
	if (!text.includes(TITLE)) return text;
	const lines = text.split(/(\r\n|\r|\n)/);
	let isPasted = false;
	return lines.map((line, at) => {
		if (at % 2 === 1) return line;
		isPasted = line.startsWith('>') && (isPasted || START.test(line));
		return isPasted ? ' '.repeat(line.length) : line;
	}).join('');
}
