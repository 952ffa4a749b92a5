import { offerNotice } from '../views/offer-notice';

/** Does what needs all notes. While they are still being read, says so instead, and lets the person go on with what was read. */
export function whenRead(reading: () => boolean, act: () => void): void {
	if (reading()) offerNotice('Your notes are still being read, so something may be missing.', 'Continue anyway', act, 'still-reading');
	else act();
}
