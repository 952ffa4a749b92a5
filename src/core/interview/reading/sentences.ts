const ABBREVIATION = /(?:^|\s)(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|approx|z\.b|\p{L})\.$/iu;

/** "no. 5" goes on, "I said no. Then" does not. */
const NUMBERED = /\bno\. \d/i;

/** The sentences of a text, each with its end mark. Abbreviations and decimals end none. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const end = sentenceEnd(text, start, i);
		if (end === 0) continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
		i = end - 1;
	}
	const rest = text.slice(start).trim();
	if (rest !== '') sentences.push(rest);
	return sentences;
}

/** The offset behind the sentence that ends with the character at `i`, 0 when none ends there. */
function sentenceEnd(text: string, start: number, i: number): number {
	const mark = text.charAt(i);
	if (mark === '。' || mark === '？' || mark === '！') return i + 1;
	if (mark !== '.' && mark !== '?' && mark !== '!') return 0;
	let end = i + 1;
	while (end < text.length && '.?!"”’)\''.includes(text.charAt(end))) end++;
	if (end < text.length && text.charAt(end) !== ' ') return 0;
	if (mark === '.' && NUMBERED.test(text.slice(i - 3, i + 4))) return 0;
	return mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, i - 8), i + 1)) ? 0 : end;
}
