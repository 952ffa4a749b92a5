/** The name of the file one device writes in one month (`2026-01`). Signs that no file name may have become `-`. */
export function logFileName(device: string, yearMonth: string): string {
	return `practice-log-${device}-${yearMonth}.md`.replace(/[\\/:*?"<>|#^[\]\s]+/g, '-');
}

/** Whether a file of that name (without folders) is a practice log, copies made by a sync service included. */
export function isLogFile(name: string): boolean {
	return name.startsWith('practice-log-') && name.endsWith('.md');
}

/** A folder's path without blanks at the ends of its parts, which some systems drop; the top of the vault is empty or `/`. */
export function trimmedFolder(path: string): string {
	return path.split('/').map((part) => part.trim()).join('/');
}

/** Why the practice log cannot be in a folder of that path, as a sentence; null when it can. */
export function logFolderFault(path: string): string | null {
	const parts = trimmedFolder(path).split(/[/\\]/).filter((part) => part !== '');
	if (parts.includes('..') || /^[A-Za-z]:$/.test(parts[0] ?? '')) return 'The folder of the practice log must be inside the vault.';
	if (parts.some((part) => part.startsWith('.'))) return 'The app does not show folders whose name begins with a dot. Choose another name for the folder of the practice log.';
	const sign = parts.map((part) => /[:*?"<>|#^[\]\p{Cc}]/u.exec(part)?.[0]).find((found) => found !== undefined);
	if (sign !== undefined) return `A folder's name cannot contain ${sign} on every device. Choose another name for the folder of the practice log.`;
	if (parts.some((part) => part.endsWith('.'))) return 'A folder\'s name cannot end with a dot on every device. Choose another name for the folder of the practice log.';
	return null;
}

/** What a new log file starts with, its line break included: a word to whoever opens it, and the fence the lines stand in. */
export function newLogFile(device: string, yearMonth: string): string {
	return `# Practice log ${yearMonth}, device ${device}

Written by Interview Loop: one line for each answer you graded, and for what you skipped, undid or joined. It holds the
texts of your questions, the names of your interviewers and your grades. Only this device adds to this file; nothing in it
is ever rewritten. Readiness and history come from these lines alone: delete the file and they forget this month, and
nothing else happens.

\`\`\`json
`;
}

/** What to append for one line of the log, so that a torn last line costs only itself; `tail` is the end of the file so far. */
export function appendix(tail: string, line: string): string {
	return tail === '' || tail.endsWith('\n') ? `${line}\n` : `\n${line}\n`;
}

/**
 * The lines of a log file that should each hold an event: those from the first fence or brace on. Blank lines, fences, the words at the top
 * of a file (a sync service may append one copy to another) and the marks of a merge are left out. Any kind of line break will do. Zero
 * bytes, which a disk leaves where a write was cut short, are ignored.
 */
export function readLogFile(text: string): string[] {
	const lines = text.split('\0').join('').split(/\r\n?|\n/).map((line) => line.trim());
	const start = lines.findIndex((line) => isFence(line) || line.includes('{'));
	return start < 0 ? [] : lines.slice(start).filter((line) => !isAround(line));
}

/** Whether a line is known to hold no event. */
function isAround(line: string): boolean {
	return line === '' || isFence(line) || HEAD.has(line) || /^(?:# Practice log [^{]*$|<{7}|={7}$|>{7})/.test(line);
}

function isFence(line: string): boolean {
	return line.startsWith('```');
}

/** The lines at the top of each file that are the same in all of them. */
const HEAD: ReadonlySet<string> = new Set(newLogFile('', '').split('\n').slice(1));
