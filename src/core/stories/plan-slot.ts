import type { Grade } from '../drill/grade';
import { addTo } from '../interview/add-to';
import type { BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import type { LoopInterviewer } from '../interview/loop';
import { placeKey } from '../interview/place';
import type { Principle } from '../interview/principle';
import type { KnownStories, KnownStory } from './known-stories';
import type { WhatWasTold } from './told-stories';

/** What ties a story to a slot: a question of it links the story, was answered with it in a drill or a round, or could be. */
export type Tie = 'linked' | 'told' | 'could fit';

/** A story with how well it fits a slot. */
export interface Fit {
	readonly story: KnownStory;
	/** Null for a pinned story that nothing ties to the slot. */
	readonly tie: Tie | null;
	/** The grade of the answer that told it last in a drill, whatever was asked; null if it was never told. */
	readonly lastGrade: Grade | null;
	/** When it was told last, in a drill or a round, in ms; null if it was never told. */
	readonly lastAt: number | null;
}

/** What is asked in one round about one principle, with all stories that fit. It wants a first story and a spare. */
export interface Slot {
	/** Who hears the answer: several who share a round, else one. Never empty. */
	readonly interviewers: readonly string[];
	/** Null for the questions of an interviewer who assesses no principle. */
	readonly principle: Principle | null;
	readonly questions: readonly BankQuestion[];
	/** Each story once. */
	readonly fits: readonly Fit[];
}

/**
 * The slots of each interviewer: one for each principle they assess, else one for their questions, if they have any.
 * People to whom one line of a note assigns a principle sit in one round: they share its slot.
 */
export function slotsIn(interviewers: readonly LoopInterviewer[],
	world: FitWorld): ReadonlyMap<LoopInterviewer, readonly Slot[]> {
	const wanted = interviewers.map((person) => ({ person, all: wantedBy(person) }));
	const shared = new Map<string, Wanted[]>();
	for (const one of wanted.flatMap(({ all }) => all)) addTo(shared, one.key, one);
	const slots = new Map([...shared].map(([key, all]) => [key, slotOf(all, world)]));
	return new Map(wanted.map(({ person, all }) => [person, all.flatMap(({ key }) => slots.get(key) ?? [])]));
}

/** What one interviewer wants to hear about. */
interface Wanted extends Omit<Slot, 'interviewers' | 'fits'> {
	readonly interviewer: string;
	/** The same for people who hear it together. */
	readonly key: string;
}

function wantedBy({ name, principles, questions }: LoopInterviewer): Wanted[] {
	if (principles.length === 0)
		return questions.length === 0 ? [] : [{ interviewer: name, principle: null, questions, key: name }];
	return principles.map((one) => {
		const round = one.assigned === null ? name : placeKey(one.assigned.path, one.assigned.line);
		const key = `${one.principle.key} ${round}`;
		return { interviewer: name, principle: one.principle, questions: one.questions, key };
	});
}

function slotOf(all: readonly Wanted[], world: FitWorld): Slot {
	const principle = all[0]?.principle ?? null;
	const [only, ...more] = all;
	const questions = only !== undefined && more.length === 0 ? only.questions
		: [...new Set(all.flatMap((one) => one.questions))];
	const interviewers = all.map(({ interviewer }) => interviewer);
	return { interviewers, principle, questions, fits: fitsOf(principle, questions, world) };
}

/** What fits are found by. */
export interface FitWorld {
	readonly known: KnownStories;
	readonly told: WhatWasTold;
}

function fitsOf(principle: Principle | null, questions: readonly BankQuestion[],
	{ known, told }: FitWorld): Fit[] {
	const ties = new Map<KnownStory, Tie>();
	const add = (story: KnownStory | null, tie: Tie): void => {
		if (story !== null && !ties.has(story)) ties.set(story, tie);
	};
	for (const { stories } of questions) for (const link of stories) add(known.at(link), 'linked');
	for (const { key } of questions)
		for (const title of told.forQuestions.get(key) ?? []) add(known.meant(title, (story) => ties.has(story)), 'told');
	const couldFit = principle !== null ? known.serving(principle.key)
		: questions.flatMap((question) => question.couldFit.map((link) => known.at(link)));
	for (const story of couldFit) add(story, 'could fit');
	return Array.from(ties, ([story, tie]) => fitOf(story, tie, told));
}

/** A story with how it was told. */
export function fitOf(story: KnownStory, tie: Tie | null, { stories }: WhatWasTold): Fit {
	const last = stories.get(fold(story.title));
	return { story, tie, lastGrade: last?.lastGrade ?? null, lastAt: last?.lastAt ?? null };
}
