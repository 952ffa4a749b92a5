import { decidedOnPerson } from '../core/interview/corrections/decide';
import type { KeptCorrection } from '../core/interview/corrections/kept-corrections';
import { fold } from '../core/interview/fold';
import type { Loop } from '../core/interview/loop';
import { isNaming, type Correction } from '../core/interview/reading/corrections';
import type { Pin } from '../core/stories/pins';
import { pinnedFor } from '../core/stories/plan-words';
import { namedIn, short, type Correcting } from './correcting';
import type { CorrectionsStore } from './corrections-store';

/** The person's choice of a story for an interviewer: kept with the corrections, in each note of the loop that names them. */
export class Pinning {
	constructor(private readonly correcting: Pick<Correcting, 'exchange'>, private readonly store: Pick<CorrectionsStore, 'current'>) {}

	/** Somebody is to hear a story first, in place of the other `pins` of that slot. */
	pin(loop: Loop, pin: Pin, pins: readonly Pin[]): void {
		const { interviewer, principle, story } = pin;
		const corrections = namedIn(loop, interviewer).map(({ path, name: text }): Correction =>
			({ path, kind: 'hears', text, name: story, ...(principle !== '' && { principle }) }));
		this.correcting.exchange(this.held(loop, pins), corrections, `Pinned “${short(story)}” for ${pinnedFor(pin)}.`);
	}

	/** The plan chooses again what is heard first. `pins` are of one slot, never empty. */
	unpin(loop: Loop, pins: readonly Pin[]): void {
		const [first] = pins;
		if (first !== undefined) this.correcting.exchange(this.held(loop, pins), [], `Unpinned “${short(first.story)}” for ${pinnedFor(first)}.`);
	}

	private held(loop: Loop, pins: readonly Pin[]): KeptCorrection[] {
		return pins.flatMap(({ interviewer, principle, story }) => {
			const all = namedIn(loop, interviewer).flatMap((one) => decidedOnPerson(this.store.current, one, 'hears'));
			return all.filter(({ correction: one }) => isNaming(one) && fold(one.name) === fold(story) && fold(one.principle ?? '') === fold(principle));
		});
	}
}
