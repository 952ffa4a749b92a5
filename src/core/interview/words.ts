import { anyOf } from './any-of';
import { AMAZON_PRINCIPLES } from './amazon';
import { fold, isWestern } from './fold';
import { wordsOf } from './lexicon/lexicon';
import { unique } from './unique';
import { UNSPACED } from './unspaced';
import { recalled } from '../note/recalled';

/** Words that tie a note to interviews wherever they stand in its path, headings, tags, properties or links. */
const WORDS = wordsOf(({ ties }) => ties);

/** Principle names of two words or more: a lone "Ownership" heads many a note on other subjects. */
const PRINCIPLE_WORDS = AMAZON_PRINCIPLES.map(([name]) => fold(name)).filter((name) => name.includes(' '));

/** Between blanks, as they are in a folded text. */
const SPACED_WORDS = [...WORDS.map(fold).filter((word) => !UNSPACED.test(word)), ...PRINCIPLE_WORDS].map((word) => ` ${word} `);
const UNSPACED_WORDS = WORDS.filter((word) => UNSPACED.test(word));

/** The longest run of letters in each of the words: no fold changes it, whatever is between the runs. */
const PIECES = unique([...WORDS, ...PRINCIPLE_WORDS].map(longestPiece), (piece) => piece);
const HAS_PIECE = new RegExp(anyOf(PIECES.filter((piece) => !PIECES.some((other) => other !== piece && piece.includes(other)))));

function longestPiece(word: string): string {
	return word.toLowerCase().split(/[^\p{L}]+/u).reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

/** A quick look before `interviewWordIn`: false only for a text that has no word of the table once it is folded. */
export function mayHoldInterviewWord(text: string): boolean {
	return !isWestern(text) || HAS_PIECE.test(text.toLowerCase());
}

/** "Behavioral patterns", "behavioral economics": the word in its other senses. */
const OTHER_SENSES = new RegExp(`\\bbehaviou?r(?:al|s)? (?:design )?${anyOf(`
	patterns?, economics, psychology, sciences?, finance, therapy, health, ecology, biology, genetics, neuroscience, analysis, analytics, models?, modell?ing, cloning, change
	activation, addictions?, trees?, driven
`)}\\b`, 'g');

/** A folded text without the phrases that only look like ours. */
export function withoutOtherSenses(folded: string): string {
	return folded.replace(OTHER_SENSES, ' ');
}

/** The first word of the table in a text that is already folded, null when none stands in it. */
export const interviewWordIn = recalled((folded): string | null => {
	const padded = ` ${withoutOtherSenses(folded)} `;
	return SPACED_WORDS.find((word) => padded.includes(word))?.trim() ?? UNSPACED_WORDS.find((word) => padded.includes(word)) ?? null;
});

const ASCII = /^[ -~]+$/;

/** Any word or principle of the table in a lower-case text, and the same for words with other letters: what a quick look needs. Between words may stand any marks. */
export const TIED_WORDS = new RegExp(`\\b(?:${[...WORDS, ...PRINCIPLE_WORDS].filter((word) => ASCII.test(word)).map(spaced).join('|')})(?![a-z])`);
export const TIED_WORDS_ABROAD = new RegExp(WORDS.filter((word) => !ASCII.test(word)).map(spaced).join('|'), 'i');

function spaced(word: string): string {
	return word.replaceAll(' ', '[^a-z\\n]{1,4}');
}
