import { matchesIn } from '../core/interview/row-filter';
import { stockOpening } from '../core/interview/stock-opening';

/**
 * Draws a question's words so that many can be distinguished: the opening they have in common is quiet and
 * shortened, unless a filter's words are in it. What the filter found is marked.
 */
export function drawQuestionLabel(parent: HTMLElement, text: string, words: readonly string[]): void {
	const opening = stockOpening(text);
	const isFound = matchesIn(text.slice(0, opening), words).length > 0;
	if (opening === 0 || isFound) return drawLabel(parent, text, words);
	const [first = ''] = text.split(' ', 1);
	parent.createSpan({ cls: 'interview-loop-opening', text: `${first}… ` });
	drawLabel(parent, text.slice(opening), words);
}

/** Draws a text with what a filter found in it marked. */
export function drawLabel(parent: HTMLElement, text: string, words: readonly string[]): void {
	let from = 0;
	for (const match of matchesIn(text, words)) {
		parent.appendText(text.slice(from, match.from));
		parent.createSpan({ cls: 'search-result-file-matched-text', text: text.slice(match.from, match.to) });
		from = match.to;
	}
	parent.appendText(text.slice(from));
}
