import { marked, type Tokens } from 'marked';

/** The cells of a Markdown table as a reader sees them, by a parser that is not ours. */
export function parseTable(text: string): string[][] {
	const [table] = marked.lexer(text, { gfm: true });
	if (table?.type !== 'table') throw new Error(`no table: ${text}`);
	const { header, rows } = table as Tokens.Table;
	return [header, ...rows].map((row) => row.map(({ tokens }) => tokens.map((token) => {
		if (token.type !== 'text' && token.type !== 'escape') throw new Error(`${token.type} in ${text}`);
		return (token as Tokens.Text).text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	}).join('')));
}
