import { fold } from '../interview/fold';
import { PART_NAMES, type Story } from '../interview/story';
import { plainText } from '../note/plain-text';
import { readOutline } from '../note/read-outline';
import type { KnownStory } from './known-stories';
import { storyWords, type StoryWord } from './story-words';

/** So many words bring a story to mind. */
const COUNT = 5;
/** No more of them are numbers. */
const MOST_NUMBERS = 2;
/** A story without parts is taken in so many stretches, so that the words are not all from its beginning. */
const STRETCHES = 4;

/** The texts of a story's parts in their order, each as plain text; of a story without parts, stretches of it. */
export type PartTexts = readonly string[];

/** In how many stories of the person a word is, by its core. */
export type WordCounts = ReadonlyMap<string, number>;

/** What is known of a story's place and parts. */
type Told = Pick<Story, 'title' | 'line' | 'endLine' | 'parts' | 'probes'>;

/** A note that was linked as a story and not read as one tells it from its first line to its last. */
const NO_PARTS = { parts: { situation: null, task: null, action: null, result: null }, probes: [], endLine: Infinity };

/**
 * Finds key words for some stories in the texts of their notes, by path; `known` are texts that are beside the words
 * anyway. A story whose note is not among the texts has none.
 */
export function keyWordReader(stories: readonly KnownStory[],
	texts: ReadonlyMap<string, string>): (story: KnownStory, known: readonly string[]) => string[] {
	const parts = new Map(stories.map((one) =>
		[one.key, partTexts(one.read?.story ?? { ...one, ...NO_PARTS }, texts.get(one.path) ?? '')]));
	const counts = wordCounts([...parts.values()]);
	return ({ key, read }, known) => {
		// A story that names its principles says nothing of itself by that.
		const served = read?.principles.map(({ name }) => name) ?? [];
		return keyWords([...known, ...served], parts.get(key) ?? [], counts);
	};
}

/** The parts of a story from the text of its note as it is now; empty for a story that is no longer there. */
export function partTexts(story: Told, noteText: string): PartTexts {
	const blocks = readOutline(noteText).blocks.filter(({ line, kind }) => line >= story.line && line <= story.endLine
		&& kind !== 'code' && kind !== 'rule' && kind !== 'html');
	const probes = new Set(story.probes.map(({ line }) => line));
	const lines = blocks.filter(({ line }) => !probes.has(line)).map(({ line, text }) => ({ line, text: plainText(text) }))
		.filter(({ text }) => text !== '' && fold(text) !== fold(story.title));
	const starts = PART_NAMES.flatMap((part) => story.parts[part]?.line ?? []).sort((a, b) => a - b);
	if (new Set(starts).size < 2) return inStretches(lines.map(({ text }) => text));
	// What is above the first part names principles and the like.
	return [...new Set(starts)].map((start) => {
		const end = starts.find((other) => other > start) ?? Infinity;
		return lines.filter(({ line }) => line >= start && line < end).map(({ text }) => text).join('\n');
	});
}

function inStretches(lines: readonly string[]): string[] {
	const sentences = lines.flatMap((line) => line.split(/(?:[.!?。！？])\s*(?=\S)/u));
	const length = Math.ceil(sentences.length / STRETCHES);
	return Array.from({ length: STRETCHES }, (_, i) => sentences.slice(i * length, (i + 1) * length).join('\n'))
		.filter((text) => text !== '');
}

/** In how many of these stories each word is. */
export function wordCounts(stories: readonly PartTexts[]): WordCounts {
	const counts = new Map<string, number>();
	for (const parts of stories) {
		const cores = new Set(parts.flatMap((text) => storyWords(text).map(({ core }) => core)));
		for (const core of cores) counts.set(core, (counts.get(core) ?? 0) + 1);
	}
	return counts;
}

/**
 * Up to five words that bring a story to mind, in the order of its telling: from each part the one that says most, the
 * number of the last one if it has one, then the next best. Words that few other stories have and that the story
 * repeats say most; those of `known`, texts that are beside them anyway, are left out. Empty for a story without words.
 */
export function keyWords(known: readonly string[], parts: PartTexts, counts: WordCounts): string[] {
	const seen = known.flatMap((text) => storyWords(text).map(({ core }) => core));
	const ranked = parts.map((text, part) => rankedIn(text, counts, part === parts.length - 1)
		.filter(({ word }) => !seen.some((other) => isSame(other, word.core))).map((one) => ({ ...one, part })));
	const chosen: Array<(typeof ranked)[number][number]> = [];
	const take = (candidates: (typeof ranked)[number]): void => {
		const next = candidates.find(({ word }) => !chosen.some((other) => isSame(other.word.core, word.core))
			&& (!word.isNumber || chosen.filter((other) => other.word.isNumber).length < MOST_NUMBERS));
		if (next !== undefined && chosen.length < COUNT) chosen.push(next);
	};
	// The last part is the result: its number is what an interviewer remembers.
	for (const part of [...ranked].reverse()) take(part);
	const rest = ranked.flat().sort((a, b) => b.score - a.score || a.part - b.part || a.word.at - b.word.at);
	for (let more = 0; more < COUNT; more++) take(rest);
	return chosen.sort((a, b) => a.part - b.part || a.word.at - b.word.at).map(({ word }) => word.shown);
}

/** A word with how much it says. */
interface Ranked {
	readonly word: StoryWord;
	readonly score: number;
}

/** What is frequent in any note says so much less. */
const ORDINARY = 0.25;
/** A name says so much more. */
const NAME = 1.5;
/** What was done says little, and so does a number of nothing. */
const VERB = 0.25;
const BARE = 0.5;
/** A thing says so much more. */
const NOUN = 1.3;
/** Words of so many letters and more say about twice as much as the shortest. */
const LONG = 9;
/** What a number is worth, and the number of a result. */
const NUMBER = 1.2;
const RESULT = 2.5;

/** The words of a part, what says most first. */
function rankedIn(text: string, counts: WordCounts, isResult: boolean): Ranked[] {
	const words = storyWords(text);
	const times = new Map<string, number>();
	for (const { core } of words) times.set(core, (times.get(core) ?? 0) + 1);
	const scored = words.map((word): Ranked => {
		const rarity = (counts.get(word.core) ?? 1) ** -1.5;
		const repeated = 1 + Math.log2(times.get(word.core) ?? 1);
		const length = Math.min(word.shown.length, LONG) / LONG;
		return { word, score: rarity * repeated * kindOf(word, isResult) * (1 + length) };
	});
	return scored.sort((a, b) => b.score - a.score || a.word.at - b.word.at);
}

function kindOf({ isNumber, hasUnit, isOrdinary, isName, isVerb, isNoun }: StoryWord, isResult: boolean): number {
	if (isNumber) return !hasUnit ? BARE : isResult ? RESULT : NUMBER;
	return (isOrdinary ? ORDINARY : 1) * (isVerb ? VERB : isName ? NAME : isNoun ? NOUN : 1);
}

/** True for words that say the same beside each other: "freezer" and "freezers", "September" and "12 September". */
function isSame(a: string, b: string): boolean {
	return a.split(' ').some((one) => b.split(' ').some((other) => {
		const [short, long] = one.length <= other.length ? [one, other] : [other, one];
		return short === long || (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2);
	}));
}
