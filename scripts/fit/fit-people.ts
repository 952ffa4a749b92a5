import { fitLogistic, logOdds, type Fitted, type Row } from './logistic.ts';
import type { Case, CaseMention } from './people-cases.ts';

/** Points by signal and by word ("where word"), and the points at which a person is as likely right as not. */
export interface Points {
	readonly signals: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<string, number>;
	readonly even: number;
}

/** How many points one unit of log-odds is. */
export const POINTS = 5;
/** Words have few points, all of them even. */
const WORD_STEP = 2;
/** A word next to fewer people in the sets says nothing. */
const FEWEST_OF_WORD = 12;
/** A signal of fewer people in the sets keeps the points that were chosen by hand. */
const FEWEST_OF_SIGNAL = 20;
const RIDGE = 2;
/** Which mention of a person speaks for them is learned along with the weights. */
const ROUNDS = 4;

/** What is promised to the person is not learned: plain labels name interviewers, and leave out who is mentioned elsewhere. */
const PROMISED: ReadonlySet<string> = new Set([
	'label-interviewer', 'label-taught', 'below-interviewer', 'label-recruiter', 'label-other', 'cue-interview',
	'interviews-me', 'clock-in-front', 'aside', 'with-me', 'own-name', 'placeholder', 'quoted', 'dialogue', 'place',
	'linked-to-web', 'linked-in-part', 'others', 'guest', 'hirers', 'perhaps-hirers', 'practice', 'story-bank', 'known-interviewer', 'perhaps-others', 'published', 'of-job',
	'ordinary-all', 'only-linked', 'unknown-inner', 'behind-job', 'adrift',
]);

/** Learns the points of signals and words from people, those of the sets and those of other subjects. */
export function fitPeople(cases: readonly Case[]): Points {
	const signals = frequent(cases, ({ signals: all }) => [...all.keys()], FEWEST_OF_SIGNAL)
		.filter((id) => !PROMISED.has(id));
	const words = frequent(cases, ({ words: all }) => all, FEWEST_OF_WORD);
	const number = new Map([...signals, ...words].map((name, i) => [name, i]));
	const byHand = (mention: CaseMention): number =>
		sum([...mention.signals].map(([id, points]) => (number.has(id) ? 0 : points)));
	const first = fitRounds(cases, (mention) => ({
		features: numbersOf([...mention.signals.keys(), ...mention.words], number),
		offset: byHand(mention) / POINTS,
	}), number.size);
	const wordPoints = new Map(words.flatMap((word) => {
		const points = WORD_STEP * Math.round(POINTS * (first.weights[number.get(word) ?? 0] ?? 0) / WORD_STEP);
		return points === 0 ? [] : [[word, points] as const];
	}));
	const second = fitRounds(cases, (mention) => ({
		features: numbersOf([...mention.signals.keys()], number),
		offset: (byHand(mention) + sum(mention.words.map((word) => wordPoints.get(word) ?? 0))) / POINTS,
	}), signals.length);
	return {
		signals: new Map(signals.map((signal, i) => [signal, Math.round(POINTS * (second.weights[i] ?? 0))])),
		words: wordPoints,
		even: Math.round(-POINTS * second.start),
	};
}

/** The sum of the points of a person's strongest mention. */
export function pointsOf({ mentions }: Case, { signals, words }: Points): number {
	return Math.max(...mentions.map((mention) =>
		sum([...mention.signals].map(([id, points]) => signals.get(id) ?? points))
		+ sum(mention.words.map((word) => words.get(word) ?? 0))));
}

type Features = Pick<Row, 'features' | 'offset'>;

function fitRounds(cases: readonly Case[], featuresOf: (mention: CaseMention) => Features, size: number): Fitted {
	const all = cases.map(({ right, trust, mentions }) => ({ right, trust, mentions: mentions.map(featuresOf) }));
	let fitted: Fitted | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const before = fitted;
		const rows = all.map(({ right, trust, mentions }): Row => ({ ...strongest(mentions, before), right, trust }));
		fitted = fitLogistic(rows, size, RIDGE);
	}
	return fitted ?? { weights: [], start: 0 };
}

/** The mention that speaks most for a person; before anything is learned, the one with most features. */
function strongest(mentions: readonly Features[], fitted: Fitted | null): Features {
	const strength = (mention: Features): number =>
		fitted === null ? mention.features.length : logOdds(mention, fitted);
	return mentions.reduce((best, mention) => (strength(mention) > strength(best) ? mention : best));
}

/** What holds for enough people of the sets, sorted. */
function frequent(cases: readonly Case[], of: (mention: CaseMention) => readonly string[], fewest: number): string[] {
	const counts = new Map<string, number>();
	for (const { trust, mentions } of cases) {
		if (trust !== 1) continue;
		for (const one of new Set(mentions.flatMap(of))) counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= fewest).map(([one]) => one).sort();
}

function numbersOf(names: readonly string[], number: ReadonlyMap<string, number>): number[] {
	return names.flatMap((name) => number.get(name) ?? []);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
