import { Notice } from 'obsidian';

/** How long a notice stays, in ms: as long as it takes to read, since it covers the toolbar meanwhile. */
const [SHORTEST, FOR_EACH_LETTER, LONGEST] = [3_000, 50, 10_000];
/** How much longer an offer stays, in ms: time to decide and to reach it. */
const TO_DECIDE = 5_000;
/** On the message of each notice of this plugin: what it is about. */
const ABOUT = 'data-interview-loop-about';

/**
 * Says something for as long as it takes to read. What was said about the same before goes; `about` is the message itself
 * unless it is given.
 */
export function notify(message: string, about: string = message): void {
	showNotice(message, about, readingTime(message));
}

/** Says something for a number of ms (0: until it is hidden), in place of what was said about the same before. */
export function showNotice(content: string | DocumentFragment, about: string, ms: number): Notice {
	const notice = new Notice(content, ms);
	const { messageEl } = notice;
	messageEl.setAttr(ABOUT, about);
	for (const el of noticesAbout(messageEl.doc, about)) if (el !== messageEl) el.closest('.notice')?.remove();
	return notice;
}

/** Takes away what was said about something: it is on the screen by now. */
export function hideNotice(doc: Document, about: string): void {
	for (const el of noticesAbout(doc, about)) el.closest('.notice')?.remove();
}

/** Takes away every notice of this plugin: what a button in one would do is gone with it. */
export function hideNotices(doc: Document): void {
	for (const el of messages(doc)) el.closest('.notice')?.remove();
}

/** What an error says, as a sentence. */
export function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /[.!?]$/.test(message) ? message : `${message}.`;
}

/** How long an offer with these words stays, in ms. */
export function offerTime(text: string): number {
	return Math.min(LONGEST, readingTime(text) + TO_DECIDE);
}

function readingTime({ length }: string): number {
	return Math.min(LONGEST, Math.max(SHORTEST, length * FOR_EACH_LETTER));
}

/** The messages on the screen about something. */
export function noticesAbout(doc: Document, about: string): Element[] {
	return messages(doc).filter((el) => el.getAttr(ABOUT) === about);
}

function messages(doc: Document): Element[] {
	return Array.from(doc.querySelectorAll(`[${ABOUT}]`));
}
