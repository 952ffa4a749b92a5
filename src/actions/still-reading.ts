import type { App } from 'obsidian';
import { offerNotice, rewordOffer } from '../views/offer-notice';

/** Identifies the notice. */
const STILL_READING = 'still-reading';

/** What is said when something is about interviewers and the notes name none. */
export const NOBODY_FOUND = 'No interviewer found yet. Run "Find interview notes" to scan the whole vault.';

/** Does what needs all notes. While they are still being read, says so instead, and lets the person go on with what was read. */
export function whenRead(reading: () => boolean, act: () => void): void {
	if (reading()) offerNotice('Your notes are still being read, so something may be missing.', 'Continue anyway', act, STILL_READING);
	else act();
}

/** Once the notes have been read, a notice that is still on screen says so. Its button does the same as before. */
export function sayRead({ workspace }: App): void {
	rewordOffer(workspace.containerEl.doc, STILL_READING, 'Your notes have been read.', 'Continue');
}
