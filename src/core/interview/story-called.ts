import { addTo } from './add-to';
import { fold } from './fold';
import { wordsOf } from './lexicon/lexicon';

/** A story and all it is called: its title, and the name and aliases of a note that holds no other story. */
export interface CalledStory<Story> {
	readonly story: Story;
	readonly names: readonly string[];
}

/** Where a name ends: what follows is a remark. */
const REST = /[.,;:!?([\])/–—+]|\s-\s/;
/** So many words in front of a name may lead to it ("told", "went with"), and so many may follow it. */
const MOST_DROPPED = 2;
const LONGEST = 8;
/** Shorter words are in many names. In UTF-16 units. */
const SHORTEST = 4;

/** "not the tow". */
const NOT: ReadonlySet<string> = new Set(wordsOf(({ notBefore }) => notBefore));

/** Finds the only story that some words mean; null where they fit none or several. */
export interface CalledStories<Story> {
	/** By its whole name, however it is spelled. */
	readonly named: (name: string) => Story | null;
	/**
	 * By what a person writes behind a question in place of a link: "dallas. Too long", "told the tow". It is the story's
	 * whole name, or words of it. Null where the words also fit another, or "not" is in front.
	 */
	readonly called: (words: string) => Story | null;
}

/** Looks stories up by what they are called; of words of a longer name two must be long, or one that is not `isOrdinary`. */
export function calledStories<Story>(stories: ReadonlyArray<CalledStory<Story>>,
	isOrdinary: (word: string) => boolean): CalledStories<Story> {
	const byName = new Map<string, Story[]>();
	const byWord = new Map<string, Array<readonly [name: string, story: Story]>>();
	for (const { story, names } of stories) {
		for (const name of new Set(names.map(fold))) {
			if (name === '') continue;
			addTo(byName, name, story);
			for (const word of new Set(name.split(' '))) addTo(byWord, word, [name, story] as const);
		}
	}
	const named = (name: string): Story | null => onlyOne(byName.get(fold(name)) ?? []);
	const within = (name: string): Story | null => {
		const long = name.split(' ').filter((word) => word.length >= SHORTEST);
		if (long.length < 2 && long.every(isOrdinary)) return null;
		const [rarest] = long.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
		return onlyOne((rarest ?? []).filter(([whole]) => ` ${whole} `.includes(` ${name} `)).map(([, story]) => story));
	};
	const called = (words: string): Story | null => {
		const said = fold(words.replace(/^\s*[[(]/, '').split(REST)[0] ?? '').split(' ').filter((word) => word !== '');
		if (said.length === 0 || said.length > LONGEST) return null;
		for (const find of [named, within]) for (const names of parts(said)) {
			const found = names.flatMap((name) => find(name) ?? []);
			if (found.length > 0) return onlyOne(found);
		}
		return null;
	};
	return { named, called };
}

/** The words as they are, then without one or two at either end, but for "not": those of one length together, the longest first. */
function parts(words: readonly string[]): string[][] {
	const found: string[][] = [];
	for (let dropped = 0; dropped <= 2 * MOST_DROPPED; dropped++) {
		const ofLength: string[] = [];
		for (let front = Math.min(dropped, MOST_DROPPED); front >= Math.max(0, dropped - MOST_DROPPED); front--) {
			const part = words.slice(front, words.length - (dropped - front));
			if (part.length > 0 && !words.slice(0, front).some((word) => NOT.has(word))) ofLength.push(part.join(' '));
		}
		found.push(ofLength);
	}
	return found;
}

function onlyOne<Value>(values: readonly Value[]): Value | null {
	const [first, second] = new Set(values);
	return first !== undefined && second === undefined ? first : null;
}
