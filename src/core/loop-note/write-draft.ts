import { fileName } from '../note/file-name';
import { asMarkdown } from '../note/markdown-text';
import { pastedCallout } from '../interview/pasted-text';
import type { DraftItem, DraftPerson, DraftRound, LoopDraft } from './loop-draft';

/** What a draft's note is called, valid as a file's name: "Amazon Product Manager loop". */
export function draftName({ company, role }: Pick<LoopDraft, 'company' | 'role'>): string {
	return fileName(`${[company, role].filter((one) => one.trim() !== '').join(' ') || 'Interview'} loop`) || 'Interview loop';
}

/** A draft as a loop note; the text that it was made of is kept at its end, and is not read again. */
export function writeDraft(draft: LoopDraft, pasted: string): string {
	const { day, rounds, topics, questionsToAsk } = draft;
	const properties = [...(day === '' ? [] : [`interview-date: ${day}`]), 'tags:', '  - interview'];
	const blocks = [
		`---\n${properties.join('\n')}\n---`,
		`# ${asMarkdown(headingOf(draft))}`,
		...rounds.flatMap((round, at) => roundBlocks(round, at, draft)),
		...listed('## To review for all rounds', topics),
		...listed('## Questions to ask', questionsToAsk),
		...(pasted.trim() === '' ? [] : [pastedCallout(pasted).trimEnd()]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function headingOf({ company, role }: LoopDraft): string {
	const name = [company, role].map((one) => one.trim()).filter((one) => one !== '').join(': ');
	return name === '' ? 'Interview loop' : `${name} interview loop`;
}

function roundBlocks(round: DraftRound, at: number, draft: LoopDraft): string[] {
	return [
		`## Interview ${at + 1}`,
		...peopleOf(round.people),
		...whenOf(round, draft),
		...listed('**Principles**', round.principles),
		...listed('**Review**', round.topics),
		...listed('**Questions to ask**', round.questionsToAsk),
	];
}

function peopleOf(people: readonly DraftPerson[]): string[] {
	const named = people.filter(({ name }) => name.trim() !== '');
	const [only] = named;
	if (only === undefined) return [];
	if (named.length === 1) return [`**Interviewer**: ${withRole(only)}`];
	return ['**Interviewers**', named.map((one) => `- ${withRole(one)}`).join('\n')];
}

function withRole({ name, role }: DraftPerson): string {
	const job = role.replace(/[()（）]/g, ' ');
	return job.trim() === '' ? asMarkdown(name) : `${asMarkdown(name)} (${asMarkdown(job)})`;
}

/** "2026-12-03 14:00–15:00 (UTC)", without what is unknown or that of the loop. */
function whenOf({ day, time, minutes, timeZone }: DraftRound, draft: LoopDraft): string[] {
	const zone = timeZone || draft.timeZone;
	const until = minutes === null || time === '' ? null : later(time, minutes);
	const clock = time === '' ? '' : `${time}${until === null ? '' : `–${until}`}`;
	const when = [day, clock, clock === '' || zone === '' ? '' : `(${asMarkdown(zone)})`].filter((one) => one !== '').join(' ');
	return when === '' ? [] : [`**When**: ${when}`];
}

/** A time of the same day so many minutes later; null when it is on the next. */
function later(time: string, minutes: number): string | null {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const end = hour * 60 + minute + minutes;
	const two = (value: number): string => String(value).padStart(2, '0');
	return end >= 24 * 60 ? null : `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** A heading or label over a list; nothing for an empty one. */
function listed(label: string, items: readonly DraftItem[]): string[] {
	const lines = items.map(({ text }) => asMarkdown(text)).filter((text) => text !== '');
	return lines.length === 0 ? [] : [`${label}\n${lines.map((text) => `- ${text}`).join('\n')}`];
}
