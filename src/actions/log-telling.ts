import { Notice } from 'obsidian';
import type { LogTelling } from '../vault/practice-log';

/** What the person reads when something befalls the practice log: once each time, in plain words. */
export function logTelling(): LogTelling {
	return {
		unwritten: (error) => void new Notice(`The practice log could not be written: ${reason(error)} Your grades are kept on this device and written as soon as that works.`, 10_000),
		written: (lines) => void new Notice(`The practice log can be written again. ${lines === 1 ? 'One line that waited is' : `${lines} lines that waited are`} in it now.`),
		unread: (paths) => void new Notice(`A practice log could not be read. What it said before still holds, and it is tried again soon:\n${paths.slice(0, 3).join('\n')}`, 10_000),
		garbled: (lines) => void new Notice(`${lines === 1 ? 'One line of the practice log cannot be read and is' : `${lines} lines of the practice log cannot be read and are`} left out. Nothing was changed in the file.`),
		gone: (path) => void new Notice(`The practice log "${path}" is gone, and with it the history it held. Your notes are as they were.`, 10_000),
	};
}

function reason(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /[.!?]$/.test(message) ? message : `${message}.`;
}
