/** Where a character begins markup; everywhere else it is left as it is, so that the source stays readable. */
const ALWAYS = /[\\`*[\]$]|<(?=[\p{L}/!?])|&(?=#?\w+;)|([%=~])(?=\1)/gu;
/** An underscore within a word is a part of it. */
const UNDERSCORE = /(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What may begin a tag or a block id: not the sign within "C#x". */
const TAG = /([\p{L}\p{N}]?)([#^]+)(?=\S)/gu;
/** What begins a list, a quote, a heading or a table. */
const BLOCK = /^(?:([-+>|#])|(\d{1,9})([.)](?=\s|$)))/;

/** A text as Markdown that shows exactly its words, on one line: a name or a question may hold what would be markup. */
export function asMarkdown(text: string): string {
	return asInline(text).replace(BLOCK, (_, sign: string | undefined, digits = '', end = '') =>
		(sign === undefined ? `${digits}\\${end}` : `\\${sign}`));
}

/** The same as one cell of a table, where nothing begins a list or a heading but a pipe ends the cell. */
export function asCell(text: string): string {
	return asInline(text).replace(/\|/g, '\\|');
}

function asInline(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.replace(ALWAYS, '\\$&').replace(UNDERSCORE, (found) => found.replace('_', '\\_')).replace(TAG, escapedTag);
}

function escapedTag(_: string, before: string, signs: string): string {
	return before + (before !== '' && signs.length === 1 ? signs : signs.replace(/./g, '\\$&'));
}
