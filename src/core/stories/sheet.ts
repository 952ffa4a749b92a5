import { isoDay } from '../drill/day';
import type { BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import { askedBy, type Loop, type LoopInterviewer, type NoteRemark } from '../interview/loop';
import { roundTimeInWords, roundTimeOf } from '../interview/loop/round-time';
import { unique } from '../interview/unique';
import type { KnownStory } from './known-stories';
import { asMarkdown } from '../note/markdown-text';
import type { Plan, PlannedStory, PlanSlot } from './plan';
import { heardWords, ROUND_OVER, slotName } from './plan-words';

/** What a sheet is made of. */
export interface SheetFacts {
	readonly loop: Loop;
	/** The interviewer it is for; null for the whole loop. */
	readonly interviewer: LoopInterviewer | null;
	readonly plan: Pick<Plan, 'rounds'>;
	/** The Markdown of a link to a story. */
	linkTo(story: KnownStory): string;
	/** What brings a story to mind; `known` are texts that are beside it anyway. */
	keyWords(story: KnownStory, known: readonly string[]): readonly string[];
	/** How often a question was practiced. */
	timesPracticed(question: BankQuestion): number;
}

/** How many likely questions are on the sheet of one interviewer, and for each on that of a whole loop. */
const MOST_LIKELY = 6;
const MOST_LIKELY_EACH = 3;

/** What a sheet is called: "Round sheet: Dana Reyes". */
export function sheetTitle(loop: Pick<Loop, 'title'>, interviewer: Pick<LoopInterviewer, 'name'> | null): string {
	return `Round sheet: ${interviewer === null ? loop.title : `${interviewer.name}, ${loop.title}`}`;
}

/**
 * The page for the day as Markdown, without properties: for one interviewer, or for each of a loop in the order of the
 * schedule.
 */
export function sheetBody(facts: SheetFacts): string {
	const { loop, interviewer } = facts;
	const head = [`# ${asMarkdown(sheetTitle(loop, interviewer))}`];
	if (interviewer !== null) return page([...head, ...roundOf(interviewer, facts, '##')]);
	const day = dayOf(loop);
	const rounds = loop.interviewers.flatMap((one) => [`## ${asMarkdown(one.name)}`, ...roundOf(one, facts, '###')]);
	return page([
		...head, ...(day === null ? [] : [day]), ...rounds,
		...listed('## Questions to ask anybody', loop.questionsToAsk.map(({ text }) => asMarkdown(text))),
		...listed('## To review for all rounds', loop.topics.map(({ text }) => asMarkdown(text))),
	]);
}

function page(blocks: readonly string[]): string {
	return `${blocks.join('\n\n')}\n`;
}

/** What one interviewer is about; `level` are the hashes of its headings. */
function roundOf(person: LoopInterviewer, facts: SheetFacts, level: string): string[] {
	const { loop, interviewer } = facts;
	const isAlone = interviewer !== null;
	const when = isAlone ? whenInWords(person, loop) : roundTimeInWords(person, loop.date);
	const about = [person.role === null ? null : asMarkdown(person.role), when].filter((one) => one !== null).join(' · ');
	const round = facts.plan.rounds.find((one) => one.interviewer.name === person.name);
	const heard = round?.heard ?? null;
	const remarks = (own: readonly NoteRemark[], ofAll: readonly NoteRemark[]): string[] =>
		unique(isAlone ? [...own, ...ofAll] : own, ({ text }) => fold(text)).map(({ text }) => asMarkdown(text));
	const head = about === '' ? [] : [about];
	// Nothing is left to prepare for a round that is over.
	if (heard !== null) return [...head, ROUND_OVER, ...listed(`${level} Stories told`, heard.map(asMarkdown))];
	return [
		...head,
		...listed(`${level} Stories`, round?.slots.map((slot) => slotItem(slot, facts)) ?? []),
		...listed(`${level} Likely questions`, likelyQuestions(person, facts, isAlone ? MOST_LIKELY : MOST_LIKELY_EACH)
			.map(({ text }) => asMarkdown(text))),
		...listed(`${level} Questions to ask`, remarks(person.questionsToAsk, loop.questionsToAsk)),
		...listed(`${level} To review`, remarks(person.topics, loop.topics)),
	];
}

/** A heading over a list; nothing for an empty one. */
function listed(heading: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [heading, items.map((item) => `- ${item}`).join('\n')];
}

/** What to tell in one slot: the principle over its first and its spare story. */
function slotItem(slot: PlanSlot, facts: SheetFacts): string {
	const { first, spare, heard } = slot;
	const name = slotName(slot);
	const told = (label: string, story: PlannedStory | null): string[] =>
		(story === null ? [] : [`\t- ${label}: ${storyText(story, name, facts)}`]);
	const none = heard.length > 0 ? 'No story left' : spare === null ? 'No story yet' : 'No first story left';
	const lines = [
		...(first === null ? [`\t- ${none}`] : told('First', first)), ...told('Spare', spare),
		...heard.map((one) => `\t- ${facts.linkTo(one.story)}: ${asMarkdown(heardWords(one))}`),
	];
	return [`**${asMarkdown(name)}**`, ...lines].join('\n');
}

function storyText({ story, alsoFor }: PlannedStory, principle: string, facts: SheetFacts): string {
	const words = facts.keyWords(story, [story.title, principle]).map(asMarkdown).join(', ');
	const also = alsoFor.length === 0 ? '' : ` (also for ${alsoFor.map(asMarkdown).join(', ')})`;
	return `${facts.linkTo(story)}${also}${words === '' ? '' : `: ${words}`}`;
}

/** When somebody is met, with the day: that of the loop where the round has none itself; null if nothing is known. */
export function whenInWords(person: LoopInterviewer, loop: Loop): string | null {
	const own = roundTimeInWords(person, null);
	const hasDay = own !== null && !/^\d\d:\d\d$/.test(own);
	if (hasDay) return own;
	return [dayOf(loop), own].filter((one) => one !== null).join(', ') || null;
}

/** The loop's day in words: "4 Dec 2026". */
function dayOf({ date }: Loop): string | null {
	const { day } = roundTimeOf({ rounds: [], date });
	return day === null ? null : roundTimeInWords({ rounds: [], date: isoDay(day) }, null);
}

/**
 * The questions of an interviewer that are practiced least, up to a number: the first of each principle before the second
 * of any. What they ask about no principle is first among equals.
 */
function likelyQuestions(person: LoopInterviewer, facts: SheetFacts, most: number): BankQuestion[] {
	const inPrinciple = new Map<BankQuestion, number>();
	for (const { questions } of person.principles)
		questions.forEach((question, at) => inPrinciple.set(question, Math.min(at, inPrinciple.get(question) ?? at)));
	const ranked = askedBy(person).map((question, at) => ({
		question, at, times: facts.timesPracticed(question), rank: inPrinciple.get(question) ?? 0,
	}));
	ranked.sort((a, b) => a.times - b.times || a.rank - b.rank || a.at - b.at);
	return ranked.slice(0, most).map(({ question }) => question);
}
