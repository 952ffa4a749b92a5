import fc from 'fast-check';
import {
	answered, askProbe, drop, end, grade, gradeLater, hide, hint, pause, replace, rest, resume, retire, reveal, show, skip, speak, startSession, toggleStory, togglePart, undo,
	type Draw, type Session,
} from '../../../src/core/drill/session';

/** A session of these cards, `a` of principle `A` and so on, begun at 0. */
export function session(cards: string, mode: Draw['mode'] = 'random'): Session {
	return startSession(draw(cards, mode), 0);
}

/** What `session` is started with. */
export function draw(cards: string, mode: Draw['mode'] = 'random'): Draw {
	const each = [...cards].map((id) => ({ id, text: `Question ${id}?`, principle: id.toUpperCase(), path: `${id}.md` }));
	return { id: 's1', mode, scope: 'all', title: 'All questions', seed: 7, targetMs: 120_000, cards: each };
}

/** One thing a person can do, told by its name. */
export interface Step {
	readonly name: string;
	readonly at: number;
}

const steps: Record<string, (session: Session, now: number) => Session> = {
	speak,
	reveal,
	'grade 1': (session, now) => grade(session, 1, now, 'log1'),
	'grade 4': (session, now) => grade(session, 4, now),
	answered,
	'grade the first later': (session) => gradeLater(session, 0, 2, 'log2'),
	skip: (session, now) => skip(session, now, 'log3'),
	rest,
	retire,
	undo,
	pause,
	resume,
	hide,
	show,
	end,
	hint: (session) => hint(session, 3),
	'story x': (session) => toggleStory(session, 'x'),
	'part 4': (session) => togglePart(session, 4),
	probe: (session) => askProbe(session, 'And then?'),
	'drop c': (session, now) => drop(session, 'c', now),
	'c becomes d': (session) => replace(session, 'c', { id: 'd', text: 'D?', principle: null, path: null }),
};

/** Up to thirty steps, each at most a minute after the one before, some with a clock set back. */
export const walks = fc.array(fc.record({ name: fc.constantFrom(...Object.keys(steps)), at: fc.integer({ min: -5_000, max: 60_000 }) }), { maxLength: 30 });

/** The session after the steps, and the time of the last. */
export function walk(start: Session, taken: readonly Step[]): { session: Session; now: number } {
	return taken.reduce(({ session, now }, { name, at }) => ({ session: steps[name]?.(session, now + at) ?? session, now: now + at }), { session: start, now: 0 });
}
