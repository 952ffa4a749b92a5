import { recalled } from '../../../note/recalled';
import type { NoteFacts } from './note-facts';
import { isParticle } from './people-lexicon';

/** What the words of a name are, whatever is around them. */
export interface NameWords {
	/** The name's words in lower case, small words left out. */
	readonly words: readonly string[];
	/** True when the first word is a known given name. */
	readonly startsGiven: boolean;
	/** The same, also for a first word with a hyphen of which a part is known. */
	readonly isGiven: boolean;
	/** How many of the words are ordinary ones. */
	readonly ordinary: number;
	/** How many of the words the note has in lower case. */
	readonly lower: number;
}

/** The words of a name in a note. */
export function wordsOfName(name: string, { lists, lowerCase }: NoteFacts): NameWords {
	const words = wordsIn(name);
	const first = words[0] ?? '';
	const startsGiven = lists.isGivenName(first);
	return {
		words,
		startsGiven,
		isGiven: startsGiven || (first.includes('-') && first.split('-').some(lists.isGivenName)),
		ordinary: words.filter((word) =>
			lists.isOrdinary(word) || (word.includes('-') && word.split('-').every(lists.isOrdinary))).length,
		lower: words.filter((word) => lowerCase.has(word)).length,
	};
}

const wordsIn = recalled((name): readonly string[] => name.split(/\s+/).filter((word) => !isParticle(word))
	.map((word) => word.toLowerCase().replace(/[."“”']+$/g, '')));
