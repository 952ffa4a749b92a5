/** What damaged lines of a log still say. */
export interface Recovered {
	/** Each whole JSON object found in them, as text on one line. */
	readonly objects: readonly string[];
	/** How many lines hold a part of an object that is lost. */
	readonly lost: number;
}

/**
 * The whole JSON objects in lines that hold no event as they are: two glued together, one with something else before or after it, one
 * spread over several lines by a formatter. What is left counts as lost where it looks like a part of an object; blank lines, brackets,
 * commas and words around an object do not.
 */
export function recoverObjects(lines: readonly string[]): Recovered {
	const text = lines.join('\n');
	const starts = [...text.matchAll(OPENING)].map(({ index }) => index);
	const objects: string[] = [];
	let left = '';
	let at = 0;
	for (const [which, start] of starts.entries()) {
		// Events do not nest: one that is not closed before the next begins was torn. So no character is read twice, however long the text.
		const part = text.slice(start, starts[which + 1] ?? text.length);
		const end = closingBrace(part);
		const object = end === null ? null : onOneLine(part.slice(0, end));
		if (object === null || end === null) continue;
		objects.push(object);
		left += text.slice(at, start);
		at = start + end;
	}
	left += text.slice(at);
	return { objects, lost: left.split('\n').filter(isPart).length };
}

/** How each event begins, as it is written or as a formatter writes it. */
const OPENING = /\{\s*"v"\s*:/g;

/** The same JSON without line breaks; null when it is not JSON, or is nested too deeply to be written again. */
function onOneLine(text: string): string | null {
	try {
		return JSON.stringify(JSON.parse(text));
	} catch {
		return null;
	}
}

/** Offset after the brace that closes the first one, ignoring braces in strings; null without one. A string ends with its line. */
function closingBrace(text: string): number | null {
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}"]/g)) {
		if (sign === '"') return null;
		if (sign === '{') depth++;
		if (sign === '}' && --depth === 0) return index + 1;
	}
	return null;
}

function isPart(line: string): boolean {
	return /[{"]/.test(line);
}
