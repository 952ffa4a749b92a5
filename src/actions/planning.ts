import type { Loop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { derivePlan, pinsIn, type Plan } from '../core/stories/plan';
import { toldTo } from '../core/stories/told-to';
import type { PracticeLog } from '../vault/practice-log';
import type { ToldNow } from './told-now';

/** The plans of loops, derived when they are asked for and kept until the notes or the practice log change. */
export class Planning {
	private plans = new WeakMap<Loop, Plan>();

	constructor(private readonly preparation: Preparation, private readonly told: Pick<ToldNow, 'get'>,
		private readonly log: Pick<PracticeLog, 'practice' | 'onChange'>) {
		// Both live as long as the plugin. A change of the notes makes other loops.
		log.onChange(() => { this.plans = new WeakMap(); });
	}

	/** Which story goes to whom in a loop. */
	plan(loop: Loop): Plan {
		const known = this.plans.get(loop);
		if (known !== undefined) return known;
		const { practice } = this.log;
		const plan = derivePlan(loop, {
			bank: this.preparation.bank,
			told: this.told.get(),
			toldTo: toldTo(practice.debriefs, loop, this.preparation.loops),
			pins: pinsIn(loop),
		});
		this.plans.set(loop, plan);
		return plan;
	}

	/** The plan of a loop; of all questions, that of each loop. */
	plansOf(loop: Loop): readonly Plan[] {
		return (loop.loops.length > 0 ? loop.loops : [loop]).map((one) => this.plan(one));
	}
}
