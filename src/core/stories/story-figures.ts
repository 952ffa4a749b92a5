import { addTo } from '../interview/add-to';
import type { Bank, BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import { askedBy, type Loop, type LoopInterviewer } from '../interview/loop';
import type { Principle } from '../interview/principle';
import { questionsOfLoop } from '../interview/scope';
import { PART_NAMES, type PartName, type Story } from '../interview/story';
import { KnownStories, linksStories, type KnownStory } from './known-stories';
import type { Told, ToldStories } from './told-stories';

/**
 * What to work on in a story: parts are missing (`parts`), its Result has no number (`no-number`), it says "we" more
 * often than "I" (`we`), it takes longer than an answer should (`long`).
 */
export type StoryFault = 'parts' | 'no-number' | 'we' | 'long';

/** What the story bank says of one story. */
export interface StoryFigures extends KnownStory {
	/** The questions of the loop that link it. */
	readonly questions: readonly BankQuestion[];
	/** The interviewers who would hear it: those who ask a question that links it, not all whose principles it serves. */
	readonly hearers: readonly LoopInterviewer[];
	/** The principles it serves by what was read of it. */
	readonly fits: readonly Principle[];
	/** How it was told in drills and rounds; null when it never was. */
	readonly told: Told | null;
	/** Its words, and the seconds they take to say; null where no story was read. */
	readonly words: number | null;
	readonly seconds: number | null;
	/** Its parts without a label or without words behind it. All four for a story that marks none. */
	readonly missing: readonly PartName[];
	/** How often it says "I" and "we". */
	readonly i: number;
	readonly we: number;
	/** In the order above. */
	readonly faults: readonly StoryFault[];
}

/** What figures are derived from. */
export interface FiguresOf {
	readonly loop: Loop;
	/** The name of the only interviewer; null for all of the loop. */
	readonly interviewer: string | null;
	readonly bank: Pick<Bank, 'stories'>;
	readonly told: ToldStories;
	readonly wordsPerMinute: number;
	/** How long an answer should take. */
	readonly targetSeconds: number;
}

/**
 * The figures of every story. Those that a question of the loop links come first, since they will be told; of both kinds
 * the one with the most faults, which is the next to work on; equal ones by title. With an interviewer only stories that
 * this interviewer would hear, or that serve a principle they assess.
 */
export function deriveFigures(of: FiguresOf): StoryFigures[] {
	const { loop, interviewer, bank } = of;
	const people = loop.interviewers.filter(({ name }) => interviewer === null || name === interviewer);
	const asked = people.map((person) => ({ person, questions: askedBy(linkingOf(person)) }));
	const questions = interviewer !== null ? [...new Set(asked.flatMap((one) => one.questions))] : questionsOfLoop({
		interviewers: people.map(linkingOf), unassigned: loop.unassigned.map(linkingIn),
		others: loop.others.filter(linksStories),
	});
	const known = new KnownStories({ stories: bank.stories, questions });
	const linking = known.linkedBy(questions);
	const hearers = new Map<KnownStory, LoopInterviewer[]>();
	for (const one of asked) for (const story of known.linkedBy(one.questions).keys()) addTo(hearers, story, one.person);
	const assessed = new Set(people.flatMap(({ principles }) => principles.map(({ principle }) => principle.key)));
	const isShown = (story: KnownStory): boolean => interviewer === null || linking.has(story)
		|| story.read?.principles.some(({ key }) => assessed.has(key)) === true;
	return known.all.filter(isShown)
		.map((story) => figuresOf(story, linking.get(story) ?? [], hearers.get(story) ?? [], of))
		.sort((a, b) => Number(b.questions.length > 0) - Number(a.questions.length > 0)
			|| b.faults.length - a.faults.length || compareTitles(a, b));
}

function linkingIn<T extends { readonly questions: readonly BankQuestion[] }>(one: T): T {
	return { ...one, questions: one.questions.filter(linksStories) };
}

/** What an interviewer asks, without the questions that link no story. */
function linkingOf({ principles, questions }: LoopInterviewer): Pick<LoopInterviewer, 'principles' | 'questions'> {
	return { principles: principles.map(linkingIn), questions: questions.filter(linksStories) };
}

function figuresOf(story: KnownStory, questions: readonly BankQuestion[], hearers: readonly LoopInterviewer[],
	{ told, wordsPerMinute, targetSeconds }: FiguresOf): StoryFigures {
	const { read } = story;
	const { words = null, parts = null, facts = null } = read?.story ?? {};
	const missing = parts === null ? [] : missingParts({ parts });
	const seconds = words === null ? null : spokenSeconds(words, wordsPerMinute);
	const { i = 0, we = 0 } = facts ?? {};
	const faults: ReadonlyArray<readonly [StoryFault, boolean]> = [
		['parts', missing.length > 0],
		['no-number', parts !== null && parts.result !== null && facts?.resultHasNumber === false],
		['we', we > i],
		['long', seconds !== null && seconds > targetSeconds],
	];
	return {
		...story, questions, hearers, words, seconds, missing, i, we,
		fits: read?.principles ?? [],
		told: told.get(fold(story.title)) ?? null,
		faults: faults.flatMap(([fault, has]) => (has ? [fault] : [])),
	};
}

/** The parts of a story without a label or without words behind it. */
export function missingParts({ parts }: Pick<Story, 'parts'>): PartName[] {
	return PART_NAMES.filter((name) => parts[name] === null);
}

/** How long so many words take to say, in whole seconds. */
export function spokenSeconds(words: number, wordsPerMinute: number): number {
	return Math.round((words * 60) / wordsPerMinute);
}

/** By title, then by place: no order of this device's language. */
function compareTitles(a: KnownStory, b: KnownStory): number {
	const [one, other] = [fold(a.title), fold(b.title)];
	return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
}
