import { DAY_MS } from '../day';
import { isSound } from './correction-entry';
import type { KeptCorrections } from './kept-corrections';

/**
 * How long a removal is remembered, in ms. Every device that syncs within this time removes the correction too; one that
 * stayed away for longer may bring it back.
 */
export const REMEMBERED_MS = 180 * DAY_MS;

/** Corrections without the removals that are remembered no longer, so that they do not grow for ever. `now` in ms. */
export function withoutOldRemovals(kept: KeptCorrections, now: number): KeptCorrections {
	return new Map([...kept].filter(([, entry]) =>
		!(isSound(entry) && entry.removed === true && entry.at < now - REMEMBERED_MS)));
}
