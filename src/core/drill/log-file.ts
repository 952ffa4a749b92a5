/** The name of the file one device writes in one month (`2026-01`). Signs that no file name may have become `-`. */
export function logFileName(device: string, yearMonth: string): string {
	return `practice-log-${device}-${yearMonth}.md`.replace(/[\\/:*?"<>|#^[\]\s]+/g, '-');
}

/** Whether a file of that name (without folders) is a practice log, copies made by a sync service included. */
export function isLogFile(name: string): boolean {
	return name.startsWith('practice-log-') && name.endsWith('.md');
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

/** The lines of a log file that should each hold an event: those after the opening fence, blank lines and fences left out. */
export function readLogFile(text: string): string[] {
	const lines = text.split('\n').map((line) => line.trim());
	const start = lines.findIndex(isFence);
	return lines.slice(start + 1).filter((line) => line !== '' && !isFence(line) && (start >= 0 || line.startsWith('{')));
}

function isFence(line: string): boolean {
	return line.startsWith('```');
}
