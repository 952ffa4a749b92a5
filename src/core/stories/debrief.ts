import { gradeName, type Grade } from '../drill/grade';
import type { Bank, BankQuestion } from '../interview/bank';
import { dayWritten } from '../interview/day';
import { fold } from '../interview/fold';
import type { Loop, LoopInterviewer } from '../interview/loop';
import { NEW_QUESTIONS } from '../interview/reading/read-written';
import { unique } from '../interview/unique';
import { KnownStories } from './known-stories';
import { asMarkdown } from '../note/markdown-text';
import type { Plan } from './plan';
import { whenInWords } from './sheet';

/** A question that was asked in an interview. */
export interface AskedQuestion {
	readonly text: string;
	/** True for one that no note had before. */
	readonly isNew: boolean;
	/** The title of the story told for it; empty where none was. */
	readonly story: string;
}

/** What the person says of an interview. */
export interface Debrief {
	readonly asked: readonly AskedQuestion[];
	/** Null when it was not said. */
	readonly grade: Grade | null;
	/** As typed; may be empty, and have several lines. */
	readonly remark: string;
}

/** What a debrief's note is called. */
export function debriefTitle(loop: Pick<Loop, 'title'>, interviewer: Pick<LoopInterviewer, 'name'>): string {
	return `Debrief: ${interviewer.name}, ${loop.title}`;
}

/** The note of a debrief as Markdown, without properties; `linkTo` gives the Markdown of a link to a story by its title. */
export function debriefBody(loop: Loop, interviewer: LoopInterviewer, { asked, grade, remark }: Debrief,
	linkTo: (title: string) => string): string {
	const when = whenInWords(interviewer, loop);
	const went = grade === null ? null : `${gradeName(grade).toLowerCase()} (${grade} of 4)`;
	const about = [when, went].filter((one) => one !== null).join(' · ');
	const list = (heading: string, isNew: boolean): string[] => {
		const items = asked.filter((one) => one.isNew === isNew).map(({ text, story }) =>
			`- ${asMarkdown(text)}${story === '' ? '' : `\n\t- ${linkTo(story)}`}`);
		return items.length === 0 ? [] : [`## ${heading}`, items.join('\n')];
	};
	const lines = remark.split('\n').map(asMarkdown).join('\n').trim();
	return `${[
		`# ${asMarkdown(debriefTitle(loop, interviewer))}`, ...(about === '' ? [] : [about]),
		...list('Asked', false), ...list(NEW_QUESTIONS, true), ...(lines === '' ? [] : ['## Remark', lines]),
	].join('\n\n')}\n`;
}

/**
 * Whose debrief is due: the first in the order of the schedule whose day is today or past and who has none yet, else
 * the last whose day is; the first of all where no day is. `today` is a UTC midnight in ms; null without interviewers.
 */
export function nextToDebrief({ date, interviewers }: Pick<Loop, 'date' | 'interviewers'>, today: number,
	has: (interviewer: LoopInterviewer) => boolean): LoopInterviewer | null {
	const ofLoop = dayWritten(date, null);
	const over = interviewers.filter((one) => (dayWritten(one.date, ofLoop) ?? ofLoop ?? Infinity) <= today);
	return over.find((one) => !has(one)) ?? over.at(-1) ?? interviewers[0] ?? null;
}

/** The stories that may have been told for a question, each once, by their titles. */
export interface StoriesToTell {
	readonly planned: readonly string[];
	readonly linked: readonly string[];
	readonly others: readonly string[];
}

/** The stories to choose from for a question of an interviewer, or for one that no note has (null). */
export function storiesToTell(question: BankQuestion | null, interviewer: Pick<LoopInterviewer, 'name'>,
	{ rounds }: Pick<Plan, 'rounds'>, bank: Bank): StoriesToTell {
	const slots = rounds.find((round) => round.interviewer.name === interviewer.name)?.slots ?? [];
	const own = slots.filter(({ questions }) => question === null || questions.includes(question));
	const titles = unique([
		...own.flatMap(({ first }) => first ?? []).map(({ story }) => ['planned', story.title] as const),
		...own.flatMap(({ spare }) => spare ?? []).map(({ story }) => ['planned', story.title] as const),
		...(question?.stories ?? []).filter(({ broken }) => !broken).map(({ title }) => ['linked', title] as const),
		...new KnownStories(bank).all.map(({ title }) => ['others', title] as const),
	].filter(([, title]) => title !== ''), ([, title]) => fold(title));
	const of = (kind: keyof StoriesToTell): string[] => titles.filter(([one]) => one === kind).map(([, title]) => title);
	return { planned: of('planned'), linked: of('linked'), others: of('others').sort((a, b) => a.localeCompare(b)) };
}
