import { type App } from 'obsidian';
import { dayNumber, isoTime } from '../core/drill/day';
import type { Scope } from '../core/interview/scope';
import { DateModal } from '../views/date-modal';
import { notify } from '../views/notice';
import type { Estimates } from './estimates';

const DAY_MS = 86_400_000;

/** Finds the day of the interview a scope prepares for: from the notes, else from the person, who may have it written down. */
export function withInterviewDay(app: App, estimates: Estimates, today: number, scope: Scope, use: (day: number) => void): void {
	const known = estimates.interviewDay(scope);
	if (known !== null) return use(known);
	const path = estimates.loopOf(scope)?.path ?? '';
	new DateModal(app, {
		note: path === '' ? null : path,
		today: isoTime(today * DAY_MS).slice(0, 10),
		answer: (day, write) => {
			if (write) void writeDate(app, path, day);
			use(dayNumber(day) ?? today);
		},
	}).open();
}

/** Writes the property, and only because the person said so. */
async function writeDate(app: App, path: string, day: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	try {
		if (file === null) throw new Error(`"${path}" is not there any more.`);
		await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => { properties['interview-date'] = day; });
	} catch (error) {
		notify(`The date was not written: ${error instanceof Error ? error.message : String(error)} It holds for this drill.`);
	}
}
