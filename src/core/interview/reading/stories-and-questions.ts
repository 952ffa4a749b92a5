import type { Interview } from '../interview';
import type { InterviewNote, NearMiss, Suggestion } from '../interview-note';
import type { Question } from '../question';
import { PART_NAMES, type Story } from '../story';
import type { Corrected } from './corrections';
import { askedAbove } from './questions/asked-above';
import type { QuestionReading } from './questions/question-reading';
import { readQuestions } from './questions/read-questions';
import { readStories, type Stories } from './stories/read-stories';
import { inRound } from './rounds-of-note';
import type { SectionContext } from './section-context';
import type { StoryReading } from './stories/story-reading';
import { unique } from '../unique';

/** What both readings need; what depends on the stories is worked out between them. */
type Shared = StoryReading & Omit<QuestionReading, 'storyOf' | 'storySection' | 'isAnswered' | 'isFollowUp'
	| 'isAnsweredBelow' | 'isKept' | 'askedAbove' | 'nearMisses' | 'suggestions'>;

/** What a note says in stories and questions, with what it nearly says. */
type Found = Pick<InterviewNote, 'stories' | 'questions' | 'nearMisses' | 'suggestions'>;

/** How many near misses are kept of one note. */
const MOST_NEAR_MISSES = 50;

/**
 * The stories first: some headings ask only because a story answers them, and what asks within a story is its
 * follow-up.
 */
export function readStoriesAndQuestions(contexts: readonly SectionContext[],
	roundOf: (context: SectionContext) => Interview | null, shared: Shared): Found {
	const nearMisses: NearMiss[] = [];
	const suggestions: Suggestion[] = [];
	const stories = readStories(shared.note.others ? [] : contexts, shared);
	const storyOf: QuestionReading['storyOf'] = (section) => stories.bySection.get(section) ?? null;
	const probeLines = new Set(stories.all.flatMap(({ probes }) => probes.map(({ line }) => line)));
	const reading: QuestionReading = {
		...shared,
		storyOf,
		isAnswered: (context) => stories.answered.has(context),
		storySection: stories.sectionOf,
		isFollowUp: (context, line) => probeLines.has(line) || isWithinStory(context, stories),
		isAnsweredBelow: (line, { asking }) => stories.all.every((story) => !story.wholeNote
			|| (asking === 'story' && !probeLines.has(line) && isAbove(line, story))),
		isKept: isKept(shared.corrected),
		askedAbove: askedAbove(shared),
		nearMisses,
		suggestions,
	};
	const questions = contexts.flatMap((context) => readQuestions(context, reading).map(
		(question) => inRound(question, roundOf(context), shared.noteName)));
	return { stories: stories.all, questions: byLine(questions), nearMisses: nearMisses.slice(0, MOST_NEAR_MISSES),
		suggestions: [...stories.suggestions, ...suggestions].sort((a, b) => a.line - b.line) };
}

function isKept(corrected: Corrected): QuestionReading['isKept'] {
	return (text) => (corrected('question', text)?.weight ?? 0) > 0;
}

/** True when all that asks in the section presses on with a story that is told there. */
function isWithinStory(context: SectionContext, { sectionOf, bySection }: Stories): boolean {
	if (context.role === 'part') return true;
	const section = sectionOf(context);
	const story = section === null ? undefined : bySection.get(section);
	if (section === null || story === undefined) return false;
	if (section !== context || context.role === 'story' || story.wholeNote) return true;
	return context.role !== 'question' && PART_NAMES.filter((name) => story.parts[name] !== null).length >= 2;
}

/** True for a line above the first part of a story. */
function isAbove(line: number, { parts }: Story): boolean {
	return PART_NAMES.every((name) => (parts[name]?.line ?? Infinity) > line);
}

/** Each prompt of a line once, in the order of the note. */
function byLine(questions: readonly Question[]): Question[] {
	return [...unique(questions, ({ line, text }) => `${line} ${text}`)].sort((a, b) => a.line - b.line);
}
