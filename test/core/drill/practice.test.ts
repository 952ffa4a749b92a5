import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLine, type LogEvent } from '../../../src/core/drill/log';
import { review } from '../../../src/core/drill/memory';
import { Practice, replay } from '../../../src/core/drill/practice';
import { seeded, shuffle } from '../../../src/core/drill/random';
import { pastSessions, trends } from '../../../src/core/drill/trend';
import { alias, began, graded, logs, morning, retired, skipped, stamped, tellingOf, voided } from './log-events';

const DAY = 86_400_000;

/** All that a replay says, as one value to compare; maps in the order of their keys. */
function said(practice: Practice): unknown {
	const histories = [...practice.histories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, history]) => {
		const { id, text, path, principles, memory, lastDay, retired: out, reviews } = history;
		return { id, text, path, principles, memory, lastDay, out, reviews, asked: [...history.asked].sort() };
	});
	const known = ['q1', 'q2', 'q3', 'q4'].flatMap((id) => [null, 'b1', 'b2'].map((bid) => practice.history({ id, path: 'Questions.md', bid })?.id));
	return { histories, known, sessions: [...practice.sessions.values()], debriefs: practice.debriefs, tellings: practice.tellings, alone: practice.orphans([]).map(({ id }) => id).sort() };
}

function of(...events: LogEvent[]): Practice {
	return replay(events.map(writeLine));
}

function history(practice: Practice, id: string): ReturnType<Practice['history']> {
	return practice.history({ id, path: 'Questions.md', bid: null });
}

describe('a replay', () => {
	test('says the same whatever the order of files and lines, and with lines twice', () => {
		fc.assert(
			fc.property(logs, fc.nat(), (events, seed) => {
				const rng = seeded(seed);
				const twice = shuffle([...events, ...events.filter(() => rng() < 0.3)], rng);
				expect(said(of(...twice))).toEqual(said(of(...events)));
			}),
			{ numRuns: 500 },
		);
	});

	test('says the same when what one device wrote was written on several', () => {
		const answers = fc.array(fc.record({ q: fc.constantFrom('q1', 'q2'), g: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), dev: fc.nat({ max: 2 }) }), { maxLength: 20 });
		const write = (all: readonly { q: string; g: 1 | 2 | 3 | 4; dev: number }[], devices: number): Practice => {
			return of(...all.map(({ q, g, dev }, at) => graded(stamped(`d${dev % devices}`, at + 1, at / 2), q, g)));
		};
		const learned = (practice: Practice): unknown => ['q1', 'q2'].map((id) => {
			const one = history(practice, id);
			return one && { memory: one.memory, lastDay: one.lastDay, grades: one.reviews.map(({ event, scored }) => [event.g, scored]), asked: [...one.asked] };
		});
		fc.assert(
			fc.property(answers, (all) => {
				expect(learned(write(all, 3))).toEqual(learned(write(all, 1)));
			}),
		);
	});

	test('keeps the same one of two lines with one id, whichever comes first', () => {
		const [one, other] = [graded(stamped('k', 1, 0), 'q1', 3), graded(stamped('k', 1, 0), 'q2', 4)];
		expect(said(of(one, other))).toEqual(said(of(other, one)));
		const [here, there] = [voided(stamped('k', 1, 0), 'k-2'), voided(stamped('k', 1, 0), 'k-3')];
		const rest = [graded(stamped('k', 2, 0), 'q1', 3), graded(stamped('k', 3, 1), 'q1', 4)];
		expect(said(of(here, there, ...rest))).toEqual(said(of(there, here, ...rest)));
	});

	test('says the same when events are added one by one, as they come or in any order', () => {
		fc.assert(
			fc.property(logs, fc.nat(), fc.option(fc.nat()), (events, split, seed) => {
				const at = split % (events.length + 1);
				const order = seed === null ? events : shuffle(events, seeded(seed));
				const practice = of(...order.slice(0, at));
				for (const event of order.slice(at)) practice.add(event);
				expect(said(practice)).toEqual(said(of(...events)));
			}),
			{ numRuns: 500 },
		);
	});

	test('takes an event added twice once, and of two with one id the same one as a replay', () => {
		const [one, other] = [graded(stamped('k', 1, 2), 'q1', 3), graded({ ...stamped('m', 9, 1), id: 'k-1' }, 'q1', 4)];
		for (const order of [[one, one], [one, other], [other, one]]) {
			const practice = of();
			for (const event of order) practice.add(event);
			expect(said(practice)).toEqual(said(of(...order)));
		}
	});

	test('orders what two devices wrote at one moment by the device, then its number', () => {
		const practice = of(graded(stamped('m', 1, 0), 'q1', 1), graded(stamped('k', 8, 0), 'q1', 3), graded(stamped('k', 7, 0), 'q1', 2));
		expect(history(practice, 'q1')?.reviews.map(({ event }) => event.id)).toEqual(['k-7', 'k-8', 'm-1']);
	});

	test('of a log with an event taken back is that of a log without it', () => {
		fc.assert(
			fc.property(logs, fc.nat(), (events, pick) => {
				const plain = events.filter(({ t }) => t !== 'void');
				fc.pre(plain.length > 0);
				const gone = plain[pick % plain.length];
				const undo = voided(stamped('k', 99, 9), gone?.id ?? '');
				const without = plain.filter((event) => event !== gone);
				expect(said(of(...plain, undo))).toEqual(said(of(...without)));
				const practice = of(...plain);
				practice.add(undo);
				expect(said(practice)).toEqual(said(of(...without)));
			}),
			{ numRuns: 500 },
		);
	});

	test('in slices waits for the last to change anything, and takes in what was added meanwhile', () => {
		const events = Array.from({ length: 3000 }, (_, at) => graded(stamped('k', at + 1, at / 100), `q${at % 50}`, 3));
		const practice = new Practice();
		const reading = practice.read(events.map(writeLine));
		let slices = 0;
		while (!reading.next().done) slices++;
		const settling = practice.settle();
		settling.next();
		expect(practice.histories.size).toBe(0);
		const late = graded(stamped('m', 1, 40), 'late', 4);
		practice.add(late);
		while (!settling.next().done) slices++;
		expect(slices).toBeGreaterThan(10);
		expect(said(practice)).toEqual(said(of(...events, late)));
	});

	test('counts unreadable lines, saves what two glued writes hold, and goes on', () => {
		const lines = [1, 2, 3, 4].map((seq) => writeLine(graded(stamped('k', seq, seq), `q${seq}`, 3)));
		const practice = replay(['hello', lines[0] ?? '', `${lines[1]}${lines[2]}`, `${lines[0]?.slice(0, 40)}${lines[3]}`, '{"v":2,"t":"review"}']);
		expect([...practice.histories.keys()].sort()).toEqual(['q1', 'q2', 'q3', 'q4']);
		expect(practice.unreadable).toBe(2);
	});
});

describe('memory in a replay', () => {
	test('changes with the first answer of a day; later ones are practice', () => {
		const practice = of(graded(stamped('k', 1, 0), 'q1', 3), graded(stamped('k', 2, 0.1), 'q1', 1), graded(stamped('k', 3, 3), 'q1', 4));
		const first = review(null, 0, 3);
		expect(history(practice, 'q1')?.memory).toEqual(review(first, 3, 4));
		expect(history(practice, 'q1')?.reviews.map(({ scored }) => scored)).toEqual([true, false, true]);
	});

	test('ends the day at four in the morning', () => {
		const [night, dawn] = [15 / 24, 19.5 / 24];
		const practice = of(graded(stamped('k', 1, 0), 'q1', 3), graded(stamped('k', 2, night), 'q1', 1), graded(stamped('k', 3, dawn), 'q1', 4));
		expect(history(practice, 'q1')?.reviews.map(({ scored }) => scored)).toEqual([true, false, true]);
	});

	test('follows the order of the device when its clock goes back', () => {
		const practice = of(graded(stamped('k', 1, 5), 'q1', 1), graded(stamped('k', 2, 4.9), 'q1', 4), graded(stamped('k', 3, 6.1), 'q1', 3));
		expect(history(practice, 'q1')?.reviews.map(({ event }) => event.g)).toEqual([1, 4, 3]);
	});

	test('is not scored twice for one day when a device further west wrote in between', () => {
		const practice = of(graded(stamped('k', 1, 1), 'q1', 3), graded({ ...stamped('m', 1, 1.1), day: '2026-01-05' }, 'q1', 3), graded(stamped('k', 2, 1.2), 'q1', 3));
		expect(history(practice, 'q1')?.reviews.map(({ scored }) => scored)).toEqual([true, false, false]);
	});

	test('is scored again after a clock that was years ahead was set right', () => {
		const practice = of(graded(stamped('k', 1, 4000), 'q1', 3), graded(stamped('k', 2, 0), 'q1', 3), graded(stamped('k', 3, 2), 'q1', 3));
		expect(history(practice, 'q1')?.reviews.map(({ scored }) => scored)).toEqual([true, false, true]);
	});
});

describe('counts and marks in a replay', () => {
	test('count what was graded or passed over by the scope of its session', () => {
		const practice = of(
			began(stamped('k', 1, 0), 's1', 'all'),
			graded(stamped('k', 2, 0), 'q1', 3),
			skipped(stamped('k', 3, 0), 'q1'),
			graded(stamped('k', 4, 0), 'q1', 3, { ses: 'lost' }),
			began(stamped('k', 5, 1), 's2', 'one'),
			graded(stamped('k', 6, 1), 'q1', 3, { ses: 's2' }),
		);
		const known = { id: 'q1', path: 'Questions.md', bid: null };
		expect(['all', 'one', '', 'other'].map((scope) => practice.timesAsked(known, scope))).toEqual([2, 1, 1, 0]);
	});

	test('keep a question retired until it is taken back in', () => {
		const out = retired(stamped('k', 1, 0), 'q1');
		expect(history(of(out), 'q1')?.retired).toBe(true);
		expect(history(of(out, { ...retired(stamped('k', 2, 1), 'q1'), t: 'unretire' }), 'q1')?.retired).toBe(false);
		expect(history(of(out, voided(stamped('k', 2, 1), 'k-1')), 'q1')).toBeNull();
	});

	test('are not disturbed by stories told in drills by story: no memory, no times asked, no orphan, the same sessions', () => {
		const day = [began(stamped('k', 1, 0), 's1', 'all'), graded(stamped('k', 2, 0), 'q1', 3)];
		const later = graded(stamped('k', 4, 2), 'q1', 4);
		const told = tellingOf(stamped('k', 3, 1), 'Question q1?', 1, { ses: 's2' });
		const [practice, without] = [of(...day, told, later), of(...day, later)];
		expect([...practice.histories]).toEqual([...without.histories]);
		expect([...practice.sessions]).toEqual([...without.sessions]);
		expect(practice.orphans([])).toEqual(without.orphans([]));
		expect(practice.tellings).toEqual([{ event: told, at: morning + DAY }]);
	});

	test('know the numbers of a device, one that was used twice as often', () => {
		const practice = of(graded(stamped('k', 7, 0), 'q1', 3), voided(stamped('k', 9, 0), 'k-7'), graded({ ...stamped('k', 9, 1), id: 'k-9-other' }, 'q1', 3));
		expect([practice.numbersOf('k'), practice.numbersOf('x')]).toEqual([[7, 9, 9], []]);
	});

	test('know which events another practice lacks', () => {
		const [one, two] = [graded(stamped('k', 1, 0), 'q1', 3), graded(stamped('m', 1, 0), 'q2', 3)];
		expect(of(one, two).missingIn(of(one))).toEqual([two]);
		expect(of(one).missingIn(of(one, two))).toEqual([]);
	});
});

describe('identity in a replay', () => {
	test('joins histories by aliases, the latest for each id', () => {
		const practice = of(
			graded(stamped('k', 1, 0), 'old', 3),
			alias(stamped('k', 2, 1), 'old', 'wrong'),
			alias(stamped('k', 3, 2), 'old', 'new'),
			graded(stamped('k', 4, 3), 'new', 4),
		);
		expect(history(practice, 'old')).toBe(history(practice, 'new'));
		expect(history(practice, 'new')?.reviews).toHaveLength(2);
		expect(history(practice, 'wrong')).toBeNull();
	});

	test('drops the alias that closes a circle, keeping the later ones', () => {
		const practice = of(graded(stamped('k', 1, 0), 'a', 3), alias(stamped('k', 2, 1), 'a', 'b'), alias(stamped('k', 3, 2), 'b', 'c'), alias(stamped('k', 4, 3), 'c', 'a'));
		expect(history(practice, 'b')?.id).toBe('a');
		expect(history(practice, 'c')?.id).toBe('a');
	});

	test('takes a match back with its alias', () => {
		const practice = of(graded(stamped('k', 1, 0), 'old', 3), alias(stamped('k', 2, 1), 'old', 'new'), voided(stamped('k', 3, 2), 'k-2'));
		expect(history(practice, 'new')).toBeNull();
	});

	test('follows a block id through an edit, in its own note only', () => {
		const practice = of(graded(stamped('k', 1, 0), 'old', 3, { bid: 'b1' }));
		expect(practice.history({ id: 'edited', path: 'Questions.md', bid: 'b1' })?.id).toBe('old');
		expect(practice.history({ id: 'edited', path: 'Other.md', bid: 'b1' })).toBeNull();
		practice.add(graded(stamped('k', 2, 1), 'edited', 4, { bid: 'b1' }));
		expect(history(practice, 'old')?.reviews).toHaveLength(2);
	});

	test('names as orphans what no question claims, but for what was retired or declared to stand alone', () => {
		const practice = of(
			...['kept', 'gone', 'block', 'out', 'apart'].map((id, at) => graded(stamped('k', at + 1, 0), id, 3, { bid: id === 'block' ? 'b1' : null })),
			retired(stamped('k', 8, 1), 'out'),
			alias(stamped('k', 9, 1), 'apart', 'apart'),
		);
		const questions = [{ id: 'kept', path: 'Questions.md', bid: null }, { id: 'edited', path: 'Questions.md', bid: 'b1' }];
		expect(practice.orphans(questions).map(({ id }) => id)).toEqual(['gone']);
	});
});

describe('the history view', () => {
	const practice = of(
		began(stamped('k', 1, 0), 's1', 'all'),
		graded(stamped('k', 2, 0), 'q1', 3),
		graded(stamped('k', 3, 0.01), 'q2', 1, { lp: ['Earn Trust', 'Dive Deep'] }),
		graded(stamped('k', 4, 2), 'q1', 4, { ses: 's2', mode: 'weak' }),
		began(stamped('k', 5, 3), 's3', 'all'),
	);

	test('lists the sessions with answers, latest first, also one whose own line was lost', () => {
		expect(pastSessions(practice)).toMatchObject([
			{ id: 's2', day: '2026-01-07', mode: 'weak', scope: '', grades: [0, 0, 0, 1] },
			{ id: 's1', day: '2026-01-05', mode: 'random', scope: 'all', grades: [1, 0, 1, 0] },
		]);
	});

	test('shows the trend of each principle by day', () => {
		const day = Date.UTC(2026, 0, 5) / 86_400_000;
		expect([...trends(practice)]).toEqual([
			['Earn Trust', [{ day, mean: 2, count: 2 }, { day: day + 2, mean: 4, count: 1 }]],
			['Dive Deep', [{ day, mean: 1, count: 1 }]],
		]);
	});
});
