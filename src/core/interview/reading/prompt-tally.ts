import { fold } from '../fold';
import type { ParsedPrompt } from './parsed-prompt';
import { asksOfThem } from './questions/asks-of-them';
import { isPersonal, isTechnical, ofWork } from './technical';

/** How many prompts ask for what. */
export interface Tally {
	readonly stories: number;
	/** About the person, without words of the trade. */
	readonly opinions: number;
	readonly yesNo: number;
	/** Prompts for a story that speak of work. */
	readonly work: number;
	/** Prompts about the person that speak of work, people or character. */
	readonly personal: number;
	/** With a word of the trade. */
	readonly technical: number;
	/** About the other side's team or company. */
	readonly ofThem: number;
	/** Everything that asks. */
	readonly all: number;
}

/** True for a note of many prompts for stories and little else that asks. */
export function isFullOfPrompts({ stories, opinions, all }: Tally): boolean {
	return stories >= 3 && (stories + opinions) * 5 >= all * 3;
}

/** Nothing asks. */
export const NO_PROMPTS: Tally = { stories: 0, opinions: 0, yesNo: 0, work: 0, personal: 0, technical: 0, ofThem: 0,
	all: 0 };

/** The tally of some prompts. */
export function tallyOf(prompts: readonly ParsedPrompt[]): Tally {
	const tally = { ...NO_PROMPTS, all: prompts.length } as { -readonly [K in keyof Tally]: number };
	for (const { text, asking, yesNo } of prompts) {
		if (yesNo) tally.yesNo++;
		const words = fold(text);
		const technical = isTechnical(words);
		if (technical) tally.technical++;
		if (asksOfThem(words)) tally.ofThem++;
		if (asking === 'opinion' && !technical) {
			tally.opinions++;
			if (isPersonal(words) || ofWork(words)) tally.personal++;
		}
		if (asking !== 'story') continue;
		tally.stories++;
		if (ofWork(words)) tally.work++;
	}
	return tally;
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
	return tallies.reduce((sum, tally) => ({
		stories: sum.stories + tally.stories,
		opinions: sum.opinions + tally.opinions,
		yesNo: sum.yesNo + tally.yesNo,
		work: sum.work + tally.work,
		personal: sum.personal + tally.personal,
		technical: sum.technical + tally.technical,
		ofThem: sum.ofThem + tally.ofThem,
		all: sum.all + tally.all,
	}), NO_PROMPTS);
}

/** True where at least one prompt asks for a story and half of all are about the person. */
export function isBehavioral({ stories, opinions, all }: Tally): boolean {
	return stories > 0 && (stories + opinions) * 2 >= all;
}
