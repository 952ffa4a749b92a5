import { AND, isFiller, isHonorific, UNCASED } from './people-lexicon';

const JOINT = new RegExp(`^(?:\\s*\\([^)]*\\))?(?:\\s*(?:[,;&+/、，·.]|\\b(?:again|also|maybe|possibly|probably|later|as well as|along with|together with|${AND.filter((word) => !UNCASED.test(word)).join('|')})(?![\\p{L}])|[和与與跟及])\\s*)+(?:(?:\\p{L}{1,4}\\.?\\s+){0,2})$`, 'iu');
const BETWEEN: ReadonlySet<string> = new Set(['again', 'also', 'maybe', 'possibly', 'probably', 'later', 'as', 'well', 'along', 'together', 'with']);

/** True for the words between two names that are named together: ", ", " & ", " (PM) and Dr. ". */
export function joinsNames(between: string): boolean {
	if (!JOINT.test(between)) return false;
	const words = between.replace(/\([^)]*\)/g, ' ').split(/[^\p{L}.]+/u).filter((word) => word !== '');
	return words.every((word) => AND.includes(word.toLowerCase()) || BETWEEN.has(word.toLowerCase()) || isHonorific(word) || isFiller(word));
}
