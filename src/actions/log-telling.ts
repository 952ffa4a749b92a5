import type { LogTelling } from '../vault/practice-log';
import { notify, reasonOf } from '../views/notice';

/** What notices about writing the log are about: that it works again takes the place of that it does not. */
const WRITING = 'log-writing';

/** What the person reads when something befalls the practice log: once each time, in plain words. */
export function logTelling(): LogTelling {
	return {
		unwritten: (error) => void notify(`The practice log could not be written: ${reasonOf(error)} Your grades are kept on this device and written as soon as that works.`, WRITING),
		written: (lines) => void notify(`The practice log can be written again. ${lines === 1 ? 'One line that waited is' : `${lines} lines that waited are`} in it now.`, WRITING),
		unread: (paths) => void notify(`A practice log could not be read. What it said before still holds, and it is tried again soon:\n${paths.slice(0, 3).join('\n')}`),
		garbled: (lines) => void notify(`${lines === 1 ? 'One line of the practice log cannot be read and is' : `${lines} lines of the practice log cannot be read and are`} left out. Nothing was changed in the file.`),
		gone: (path) => void notify(`The practice log "${path}" was deleted, and its history is lost. Your notes are unchanged.`),
	};
}
