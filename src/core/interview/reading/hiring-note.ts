import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';
import type { Tally } from './prompt-tally';
import { mayBeForHiring, saysForHiring } from './people/note-ties';
import { countWords } from './stories/story-facts';

const HIRING = wholeWords(wordsOf(({ notes }) => notes?.hiring), 'i');
const BY_COMPANY = wholeWords(wordsOf(({ notes }) => notes?.byCompany), 'i');
const CANDIDATE = wholeWords(wordsOf(({ subjects }) => subjects?.candidates), 'gi');

/** True for a note of those who hire: its path says so, or, where it names no rounds, its text. */
export function isForHiring(path: string, text: string, { stories }: Tally, rounds: number): boolean {
	if (HIRING.test(path.replaceAll('_', ' ')) || saysForHiring(text)) return true;
	return rounds === 0 && (mayBeForHiring(text) || speaksOfCandidates(text, stories) || speaksForCompany(text));
}

/**
 * True for a text in which candidates are spoken of more often than asked for stories, and at least once in a hundred
 * words or eight times in all.
 */
function speaksOfCandidates(text: string, stories: number): boolean {
	const mentions = text.match(CANDIDATE)?.length ?? 0;
	return mentions > 2 * stories && (mentions >= 8 || (mentions >= 5 && mentions * 600 > text.length));
}

/** True for a page in which a company explains how it hires: it says "we" more often than anybody says "I". */
function speaksForCompany(text: string): boolean {
	if (!BY_COMPANY.test(text)) return false;
	const { i, we } = countWords([text]);
	return we >= 2 && we > 2 * i;
}

function wholeWords(words: readonly string[], flags: string): RegExp {
	return new RegExp(`\\b${anyOf(words)}\\b`, flags);
}
