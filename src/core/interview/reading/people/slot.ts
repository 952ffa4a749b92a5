import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { withoutNickname } from './nicknames';
import { actsAtStart, isFiller, isHonorific, isRoundName, isTitleWord } from './people-lexicon';
import type { Place } from './place';
import type { Segment } from './segments';
import { isWhen, whenAtStart } from './when';
import { recalled } from '../../../note/recalled';

/**
 * Where a name is on its line: right after the line's label, after words like "with", joined to a person before it, at
 * the line's beginning (after a time, a round or a job at most), at the beginning of a later segment, or within other
 * words.
 */
export type Slot = 'label' | 'cue' | 'joined' | 'lead' | 'segment' | 'inner';

/** A name's surroundings on its line. */
export interface Surroundings {
	readonly place: Place;
	/** The text of the line before and after the name. */
	readonly before: string;
	readonly behind: string;
	/** The segment of the line that holds the name, and the text of it before the name. */
	readonly segment: Segment;
	readonly inSegment: string;
	/** The segments before and after that one. */
	readonly earlier: readonly Segment[];
	readonly later: readonly Segment[];
}

/** The slot of a name without a cue that is joined to nobody. `isFirst` when nobody precedes it on the line. */
export function slotOf({ place, before, behind, segment, inSegment, earlier }: Surroundings, isFirst: boolean): Slot {
	if (leadRest(inSegment) !== '') return 'inner';
	const isRightAfterLabel = place.labelEnd > 0 && segment.from >= place.labelEnd
		&& before.slice(place.labelEnd).trim().length <= inSegment.trim().length;
	if (isRightAfterLabel) return 'label';
	if (earlier.every(({ text }) => isFront(text))) return 'lead';
	const isLed = inSegment.trim() !== '' || actsAtStart(behind) || /^[:：.;!?=。]/.test(segment.mark)
		|| (place.kind === 'heading' && /^[–—-]/.test(segment.mark)) || isFront(earlier.at(-1)?.text ?? '');
	return isFirst || isLed ? 'segment' : 'inner';
}

/** True for what may precede the first name of a line: a number, a day, a time, a round, a job. */
function isFront(text: string): boolean {
	const words = text.trim();
	return !/\p{L}/u.test(words) || isWhen(words) || isRoundName(words) || leadRest(words) === '';
}

const AT_COMPANY = new RegExp(`(?:@|\\b${anyOf(peopleWords(({ at }) => at))})\\s+\\p{Lu}[\\p{L}&.]*`, 'u');

/** The words before a name within its segment, without numbers, times, rounds, jobs and forms of address. */
export const leadRest = recalled((text): string => {
	if (text.trim() === '') return '';
	let rest = withoutNickname(text).replace(/^[^\p{L}\p{N}]+/u, '').replace(AT_COMPANY, ' ');
	const when = whenAtStart(rest);
	if (when !== null) rest = rest.slice(when.length);
	const words = rest.split(/[^\p{L}\p{N}'’.-]+/u).filter((word) => /\p{L}/u.test(word));
	return words
		.filter((word) => !isHonorific(word) && !isTitleWord(word) && !isRoundName(word) && !isFiller(word))
		.join(' ');
});
