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
	const objects: string[] = [];
	let left = '';
	let at = 0;
	for (const { index } of text.matchAll(OPENING)) {
		const end = index < at ? null : objectEnd(text, index);
		if (end === null) continue;
		objects.push(JSON.stringify(JSON.parse(text.slice(index, end))));
		left += text.slice(at, index);
		at = end;
	}
	left += text.slice(at);
	return { objects, lost: left.split('\n').filter(isPart).length };
}

/** How each event begins, as it is written or as a formatter writes it. */
const OPENING = /\{\s*"v"\s*:/g;

/** Offset after the object that begins at `start`; null when it is not closed or is no JSON. */
function objectEnd(text: string, start: number): number | null {
	const end = closingBrace(text, start);
	if (end === null) return null;
	try {
		JSON.parse(text.slice(start, end));
		return end;
	} catch {
		return null;
	}
}

/** Offset after the brace that closes the one at `start`, braces in strings left out; null without one. A string ends with its line. */
function closingBrace(text: string, start: number): number | null {
	const signs = /"(?:[^"\\\n]|\\.)*"|[{}"]/g;
	signs.lastIndex = start;
	let depth = 0;
	for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
		if (sign[0] === '"') return null;
		if (sign[0] === '{') depth++;
		if (sign[0] === '}' && --depth === 0) return signs.lastIndex;
	}
	return null;
}

function isPart(line: string): boolean {
	return /[{"]/.test(line);
}
