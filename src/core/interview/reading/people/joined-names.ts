import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { AND, isFiller, isHonorific } from './people-lexicon';
import { UNSPACED } from '../../unspaced';

const ALONGSIDE = peopleWords(({ alongside }) => alongside);
const JOINING_WORDS = new Set([...AND, ...ALONGSIDE.flatMap((phrase) => phrase.split(' '))]);
const isUncased = (word: string): boolean => UNSPACED.test(word);
const SPACED_JOINERS = anyOf([...ALONGSIDE, ...AND.filter((word) => !isUncased(word))]);
const UNCASED_JOINERS = anyOf(AND.filter(isUncased));
const JOINER = `(?:[,;&+/、，·.]|\\b${SPACED_JOINERS}(?!\\p{L})|${UNCASED_JOINERS})`;
/** A parenthesis, then marks and words that join, then two short words at most, as in "and our Dr. ". */
const JOINT = new RegExp(`^(?:\\s*\\([^)]*\\))?(?:\\s*${JOINER}\\s*)+(?:\\p{L}{1,4}\\.?\\s+){0,2}$`, 'iu');

/** True for the words between two names that are named together: ", ", " & ", " (PM) and Dr. ". */
export function joinsNames(between: string): boolean {
	if (!JOINT.test(between)) return false;
	const words = between.replace(/\([^)]*\)/g, ' ').split(/[^\p{L}.]+/u).filter((word) => word !== '');
	return words.every((word) => isFiller(word) || isHonorific(word) || JOINING_WORDS.has(word.toLowerCase()));
}
