import type { Bank, BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import { askedBy, type Loop, type LoopInterviewer } from '../interview/loop';
import type { Principle } from '../interview/principle';
import { questionsOfLoop } from '../interview/scope';
import { PART_NAMES, type PartName } from '../interview/story';
import { shelve, type ShelfStory, type StoryShelf } from './story-shelf';
import type { Told, ToldStories } from './told-stories';

/**
 * What to work on in a story: parts are missing (`parts`), its Result has no number (`no-number`), it says "we" more often
 * than "I" (`we`), it takes longer than an answer should (`long`).
 */
export type StoryFault = 'parts' | 'no-number' | 'we' | 'long';

/** What the story bank says of one story. */
export interface StoryFigures extends ShelfStory {
	/** The questions of the loop that link it. */
	readonly questions: readonly BankQuestion[];
	/** The interviewers who would hear it: those who ask a question that links it. Serving what they assess is not enough. */
	readonly hearers: readonly LoopInterviewer[];
	/** The principles it serves by what was read of it. */
	readonly fits: readonly Principle[];
	/** How it was told in all drills; null when it never was. */
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
 * The figures of every story. Those that a question of the loop links come first, since they will be told; of both kinds the
 * one with the most faults, which is the next to work on; equal ones by title. With an interviewer only stories that this
 * interviewer would hear, or that serve a principle they assess.
 */
export function deriveFigures(of: FiguresOf): StoryFigures[] {
	const { loop, interviewer, bank } = of;
	const people = loop.interviewers.filter(({ name }) => interviewer === null || name === interviewer);
	const questions = interviewer === null ? [...questionsOfLoop(loop)] : [...new Set(people.flatMap(askedBy))];
	const shelf = shelve(bank, questions);
	const links = linksOf(questions, people, shelf);
	const assessed = new Set(people.flatMap(({ principles }) => principles.map(({ principle }) => principle.key)));
	const isShown = ({ read }: ShelfStory, at: number): boolean => interviewer === null || links.questions.has(at)
		|| read?.principles.some(({ key }) => assessed.has(key)) === true;
	return shelf.stories.flatMap((story, at) => (isShown(story, at)
		? [figuresOf(story, links.questions.get(at) ?? [], [...(links.hearers.get(at) ?? [])], of)] : []))
		.sort((a, b) => Number(b.questions.length > 0) - Number(a.questions.length > 0) || b.faults.length - a.faults.length || compareTitles(a, b));
}

/** The questions that link each story, and who asks them, by where it is on the shelf. */
interface Links {
	readonly questions: ReadonlyMap<number, readonly BankQuestion[]>;
	readonly hearers: ReadonlyMap<number, ReadonlySet<LoopInterviewer>>;
}

function linksOf(asked: readonly BankQuestion[], people: readonly LoopInterviewer[], shelf: StoryShelf): Links {
	const questions = new Map<number, BankQuestion[]>();
	const hearers = new Map<number, Set<LoopInterviewer>>();
	for (const question of asked) for (const at of shelf.linkedBy(question)) {
		const held = questions.get(at);
		if (held === undefined) questions.set(at, [question]);
		else held.push(question);
	}
	for (const person of people) for (const question of askedBy(person)) for (const at of shelf.linkedBy(question)) {
		const held = hearers.get(at);
		if (held === undefined) hearers.set(at, new Set([person]));
		else held.add(person);
	}
	return { questions, hearers };
}

function figuresOf(story: ShelfStory, questions: readonly BankQuestion[], hearers: readonly LoopInterviewer[],
	{ told, wordsPerMinute, targetSeconds }: FiguresOf): StoryFigures {
	const { read } = story;
	const { words = null, parts = null, facts = null } = read?.story ?? {};
	const missing = parts === null ? [] : PART_NAMES.filter((name) => parts[name] === null);
	const seconds = words === null ? null : Math.round((words * 60) / wordsPerMinute);
	const { i = 0, we = 0 } = facts ?? {};
	const faults: ReadonlyArray<readonly [StoryFault, boolean]> = [
		['parts', missing.length > 0],
		['no-number', parts !== null && parts.result !== null && facts?.resultHasNumber === false],
		['we', we > i],
		['long', seconds !== null && seconds > targetSeconds],
	];
	return {
		...story, questions, hearers, fits: read?.principles ?? [], told: told.get(fold(story.title)) ?? null, words, seconds, missing, i, we,
		faults: faults.flatMap(([fault, has]) => (has ? [fault] : [])),
	};
}

/** By title, then by place: no order of this device's language. */
function compareTitles(a: ShelfStory, b: ShelfStory): number {
	const [one, other] = [fold(a.title), fold(b.title)];
	return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
}
