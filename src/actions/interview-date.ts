import type { App } from 'obsidian';
import { dayNumber, isoDay } from '../core/drill/day';
import type { Loop } from '../core/interview/loop';
import { midnightOf, readDay } from '../core/interview/day';
import { notePart } from '../core/interview/names';
import type { OfferedDate } from '../core/interview/said-date';
import type { Scope } from '../core/interview/scope';
import { DateModal } from '../views/date-modal';
import { notify, reasonOf } from '../views/notice';
import type { Estimates } from './estimates';

/** Finds the day of the interview a scope prepares for: from the notes, else from the person, who may have it written down. */
export function withInterviewDay(app: App, estimates: Estimates, today: number, scope: Scope, use: (day: number) => void): void {
	const known = estimates.interviewDay(scope);
	if (known !== null) return use(known);
	const note = notePart(estimates.loopOf(scope)?.path ?? '');
	new DateModal(app, {
		note: note === '' ? null : note,
		use: 'drill',
		first: isoDay(midnightOf(today)),
		day: '',
		from: null,
		answer: (day, write) => {
			if (write) void writeDate(app, note, day, 'It applies to this drill.');
			use(dayNumber(day) ?? today);
		},
	}).open();
}

/** Lets the person set the day of a loop: that of a sentence in its notes to begin with, else the one it has. */
export function setInterviewDay(app: App, loop: Loop, said: OfferedDate | null): void {
	const note = notePart(loop.path);
	const held = said?.day ?? (loop.date === null ? null : readDay(loop.date));
	new DateModal(app, {
		note, use: 'note', first: null, from: said?.text ?? null,
		day: held === null ? '' : isoDay(held),
		answer: (day) => void writeDate(app, note, day, ''),
	}).open();
}

/** Writes the property, and only because the person said so. */
async function writeDate(app: App, path: string, day: string, otherwise: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	try {
		if (file === null) throw new Error(`"${path}" is not there any more.`);
		await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => { properties['interview-date'] = day; });
	} catch (error) {
		notify(`The date was not written: ${reasonOf(error)} ${otherwise}`.trim(), 'interview-date');
	}
}
