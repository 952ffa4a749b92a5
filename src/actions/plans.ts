import type { Loop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { derivePlan, pinsIn, type Plan } from '../core/stories/plan';
import { toldStories } from '../core/stories/told-stories';
import { toldTo } from '../core/stories/told-to';
import type { PracticeRooms } from './practice-rooms';

/** The plan of a loop by the notes and the practice log as they are now. */
export function planOf(loop: Loop, { bank, loops }: Preparation, { log, questions }: Pick<PracticeRooms, 'log' | 'questions'>): Plan {
	return derivePlan(loop, {
		bank,
		practiced: { told: toldStories(log.practice), history: (question) => questions.history(question) },
		toldTo: toldTo(log.practice.debriefs, loop, loops),
		pins: pinsIn(loop),
	});
}
