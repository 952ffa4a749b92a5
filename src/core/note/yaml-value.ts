// What starts so is a map, an anchor, a tag, a block scalar or an error: more YAML than a note's own words need.
const BEYOND_US = /^[{}&*!|>%@`]/;

/** A YAML scalar as written, quotes taken off; null when empty; undefined when it is more than a scalar. */
export function readScalar(raw: string): string | null | undefined {
	if (raw.startsWith('"') || raw.startsWith("'")) return readQuoted(raw);
	const comment = raw.startsWith('#') ? 0 : raw.search(/[ \t]#/);
	const value = (comment < 0 ? raw : raw.slice(0, comment)).trim();
	if (BEYOND_US.test(value)) return undefined;
	return value === '' || /^(?:~|null|Null|NULL)$/.test(value) ? null : value;
}

function readQuoted(raw: string): string | undefined {
	const end = quoteEnd(raw, 0);
	if (end < 0 || !/^[ \t]*(?:#.*)?$/.test(raw.slice(end))) return undefined;
	return unquote(raw.slice(0, end));
}

// The offset after the closing quote, -1 when it is missing.
function quoteEnd(raw: string, from: number): number {
	const quote = raw.charAt(from);
	for (let at = from + 1; at < raw.length; at++) {
		const char = raw.charAt(at);
		if (char === '\\' && quote === '"') at++;
		else if (char === quote) {
			if (quote === "'" && raw.charAt(at + 1) === "'") at++;
			else return at + 1;
		}
	}
	return -1;
}

function unquote(quoted: string): string {
	const inner = quoted.slice(1, -1);
	if (quoted.startsWith("'")) return inner.replaceAll("''", "'");
	return inner.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, escape: string) => unescape(escape));
}

function unescape(escape: string): string {
	if (escape.length > 1) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
	return escape === 'n' ? '\n' : escape === 't' ? '\t' : escape;
}

/** A YAML list on one line, `[a, "b, c", [[d]]]`; undefined when it does not close or holds more than scalars. */
export function readInlineList(raw: string): readonly string[] | undefined {
	const values: string[] = [];
	let at = 1;
	while (at < raw.length) {
		const end = entryEnd(raw, at);
		if (end < 0 || end >= raw.length) return undefined;
		const value = readScalar(raw.slice(at, end).trim());
		if (value === undefined) return undefined;
		if (value !== null) values.push(value);
		at = end + 1;
		if (raw.charAt(end) === ']') return /^[ \t]*(?:#.*)?$/.test(raw.slice(at)) ? values : undefined;
	}
	return undefined;
}

// The offset of the `,` or `]` that ends an entry; brackets inside it are counted, so that `[[note]]` stays whole.
function entryEnd(raw: string, from: number): number {
	let depth = 0;
	let begun = false;
	for (let at = from; at < raw.length; at++) {
		const char = raw.charAt(at);
		if (char === ' ' || char === '\t') continue;
		if ((char === '"' || char === "'") && !begun) {
			at = quoteEnd(raw, at) - 1;
			if (at < 0) return -1;
		} else if (char === '[') depth++;
		else if (char === ']' && depth-- === 0) return at;
		else if (char === ',' && depth === 0) return at;
		begun = true;
	}
	return -1;
}
