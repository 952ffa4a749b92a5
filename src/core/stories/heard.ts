import { addTo } from '../interview/add-to';
import { dayWritten } from '../interview/day';
import { fold } from '../interview/fold';
import type { Loop } from '../interview/loop';
import type { KnownStory } from './known-stories';
import type { HeardRound, ToldTo } from './told-to';

/** Somebody who heard a story in their round. */
export interface Hearer {
	readonly name: string;
	/** The day of the round as UTC midnight in ms; that of its debrief where no earlier one is known. */
	readonly day: number;
}

/** A story that would fit, and who heard it. */
export interface HeardStory {
	readonly story: KnownStory;
	/** Never empty. */
	readonly by: readonly Hearer[];
}

/** Who of a loop heard which stories in their rounds. */
export class Heard {
	private readonly byTitle = new Map<string, Hearer[]>();
	private readonly byName: ReadonlyMap<string, HeardRound>;

	constructor({ date, interviewers }: Pick<Loop, 'date' | 'interviewers'>, told: ToldTo) {
		this.byName = new Map([...told].map(([name, round]) => [fold(name), round]));
		const ofLoop = dayWritten(date, null);
		for (const { name, date: own } of interviewers) {
			const round = this.of(name);
			if (round === null) continue;
			const day = Math.min(dayWritten(own, ofLoop) ?? ofLoop ?? Infinity, round.day);
			for (const title of new Set(round.titles.map(fold))) addTo(this.byTitle, title, { name, day });
		}
	}

	/** What somebody heard; null before there is a debrief. */
	of(name: string): HeardRound | null {
		return this.byName.get(fold(name)) ?? null;
	}

	/** Who heard a story, in the order of the schedule. */
	by({ title }: Pick<KnownStory, 'title'>): readonly Hearer[] {
		return this.byTitle.get(fold(title)) ?? [];
	}
}
