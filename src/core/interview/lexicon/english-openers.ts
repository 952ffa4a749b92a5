import type { Openers } from './language';
import { list } from './list';

/** The words that English questions and prompts open with. */
export const ENGLISH_OPENERS: Openers = {
	stories: list(`
		have you ever, has there ever been, has there been a time, when have you, when did you, when was the last time
		when were you, a time when, a time you, a time that, a time where, a situation where you, a situation when you
		time when you, time you, the last time you, a moment when, situation where you, situation when you
		an example of a time, an example when you, an example where you, an example of when, example of a time
		example of when you, i d be interested in hearing, id be interested in hearing
		i would like to hear, i d like to hear, id love to hear, tmaat, tmat
	`),
	bids: list(`
			example of a, example on,
		tell me, tell us, tell about, tell a, please tell, describe, please describe, give me, give us, give an, give a
		give one, give examples, please give, share, please share, walk me, walk us, talk me, talk us, take me through
		take us through, show me, show us, talk about
		talk to me about, think of, think about, think back, recall, name, provide, explain, discuss, illustrate
		introduce yourself, briefly introduce, please introduce, sell me, convince me, teach me, pitch me
	`),
	asks: list(`
		what, whats, whatre, why, how, hows, who, whom, which, when, where, whose, if, imagine, suppose, lets say, say you
		assume, on a scale, is there, was there, in your opinion, as a, given, with, most, biggest, greatest, last, next
		favorite, favourite, proudest, hardest, the most, the biggest, the greatest, the hardest, the best, the worst
		in what, in which, at what, to what, besides, other than, outside of
	`),
	yesNo: list(`
		do you, does, did you, are you, were you, is, would you, will you, can, could, should, have you, has, had you, any
		are there, was, did, do, are, have
	`),
	experience: list(`
		time, times, situation, situations, example, examples, instance, instances, occasion, experience, experiences
		moment, story, scenario, circumstance, incident, one time, mistake, failure, conflict, challenge, accomplishment
		achievement, disagreement, most, biggest, greatest, hardest, toughest, proudest, worst, last
	`),
	conditions: list(`
		if, imagine, suppose, lets say, say you, assume, given, with, as a, in your opinion, besides, other than, outside of
	`),
	fillers: list('so, ok, okay, now, and, or, then, also, alright, well, please, great, first, next, finally'),
	polite: list('can you, could you, would you, will you, can you please, could you please, would you please'),
	slang: { u: 'you', ur: 'your', r: 'are', abt: 'about', wld: 'would' },
};
