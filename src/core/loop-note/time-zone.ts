import { anyOf } from '../interview/any-of';
import { SHORT_TIME_ZONES, TIME_ZONES } from '../interview/lexicon/time-zones';

const EDGE = '(?![\\p{L}\\p{N}])';
const NAMED = new RegExp(`(?:^|[^\\p{L}/])(${anyOf(TIME_ZONES)})${EDGE}`, 'u');
const BY_TIME = new RegExp(`(?:\\d|\\d ?[apAP]\\.?[mM]\\.?|\\()[\\s*_(]*(${anyOf(SHORT_TIME_ZONES)})${EDGE}`, 'u');

/** The first time zone that a text names, as written: "Pacific Time", "CET", "UTC+2"; null without one. */
export function timeZoneIn(text: string): string | null {
	return (NAMED.exec(text) ?? BY_TIME.exec(text))?.[1] ?? null;
}
