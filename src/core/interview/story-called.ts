import { addTo } from './add-to';
import { fold } from './fold';

/** A story and all it is called: its title, and the name and aliases of a note that tells no other. */
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

/** Finds the only story that some words mean; null where they fit none or several. */
export interface CalledStories<Story> {
	/** By its whole name, however it is spelled. */
	readonly named: (name: string) => Story | null;
	/**
	 * By what a person writes behind a question in place of a link: "dallas. Too long", "told the tow". It is the story's
	 * whole name, or words of it.
	 */
	readonly called: (words: string) => Story | null;
}

/** Looks stories up by what they are called; one word of a longer name counts only where `isOrdinary` is false for it. */
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
		const [first = '', second] = name.split(' ');
		if (second === undefined && (first.length < SHORTEST || isOrdinary(first))) return null;
		return onlyOne((byWord.get(first) ?? []).filter(([whole]) => ` ${whole} `.includes(` ${name} `)).map(([, story]) => story));
	};
	const called = (words: string): Story | null => {
		const said = fold(words.replace(/^\s*[[(]/, '').split(REST)[0] ?? '').split(' ').filter((word) => word !== '');
		if (said.length === 0 || said.length > LONGEST) return null;
		const names = parts(said);
		for (const find of [named, within]) {
			const found = names.map(find).find((story) => story !== null);
			if (found !== undefined) return found;
		}
		return null;
	};
	return { named, called };
}

/** The words as they are, then without one or two at either end. */
function parts(words: readonly string[]): string[] {
	const found: string[] = [];
	for (let dropped = 0; dropped <= 2 * MOST_DROPPED; dropped++) {
		for (let front = Math.min(dropped, MOST_DROPPED); front >= Math.max(0, dropped - MOST_DROPPED); front--) {
			const part = words.slice(front, words.length - (dropped - front));
			if (part.length > 0) found.push(part.join(' '));
		}
	}
	return found;
}

function onlyOne<Value>(values: readonly Value[]): Value | null {
	const [first, second] = new Set(values);
	return first !== undefined && second === undefined ? first : null;
}
