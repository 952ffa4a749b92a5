import type { LogNotices } from '../vault/practice-log';
import { notify, reasonOf } from '../views/notice';

/** What notices about writing the log are about: that it works again takes the place of that it does not. */
const WRITING = 'log-writing';

/**
 * What the person reads when something happens to the practice log: once each time, in plain words. `elsewhere` gives the other folders
 * that contain practice logs.
 */
export function logNotices(elsewhere: () => readonly string[]): LogNotices {
	return {
		unwritten: (error) => void notify(`The practice log could not be written: ${reasonOf(error)} Your grades are kept on this device and written as soon as that works.`, WRITING),
		written: (lines) => void notify(`The practice log can be written again. ${lines === 1 ? 'One line that waited is' : `${lines} lines that waited are`} in it now.`, WRITING),
		unread: (paths) => void notify(`A practice log could not be read. What it said before still holds, and it is tried again soon:\n${paths.slice(0, 3).join('\n')}`),
		garbled: (lines) => void notify(`${lines === 1 ? 'One line of the practice log cannot be read and is' : `${lines} lines of the practice log cannot be read and are`} left out. Nothing was changed in the file.`),
		restored: (lines) => void notify(`The practice log had lost ${answers(lines)}, probably to an older version from another device. ${lines === 1 ? 'It is' : 'They are'} written again.`),
		lost: (lines) => void notify(`The practice log lacks ${answers(lines)} that this device wrote earlier. ${whereLost(elsewhere())}`),
		gone: (path) => void notify(`The practice log "${path}" was deleted, and its history is lost. Your notes are unchanged.`),
	};
}

/** What the person reads, once, when the app cannot keep or read small things on this device. */
export function storageFailed(error: unknown): void {
	notify(`This device's storage for the app is full or damaged: ${reasonOf(error)} Grades still go into the practice log, but an unfinished drill and the chosen loop may be forgotten when the app closes.`);
}

function whereLost([folder]: readonly string[]): string {
	if (folder !== undefined) return `The folder "${folder}" contains practice logs. If it is your practice folder, choose it in the settings.`;
	return 'They cannot be restored from here. A backup, or the file history of your sync service, may still have them.';
}

function answers(lines: number): string {
	return lines === 1 ? 'one line' : `${lines} lines`;
}
