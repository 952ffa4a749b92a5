import { isGrade, type Grade } from './grade';

/** What is remembered of a question: FSRS-6 stability in days (after that time recall is 0.9) and difficulty, 1 to 10. */
export interface Memory {
	readonly stability: number;
	readonly difficulty: number;
}

/** Default weights of FSRS-6 (Free Spaced Repetition Scheduler, github.com/open-spaced-repetition), w0 to w20. */
const w = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
	0.5425, 0.0912, 0.0658, 0.1542,
] as const;

const firstStability: Readonly<Record<Grade, number>> = { 1: w[0], 2: w[1], 3: w[2], 4: w[3] };
const decay = -w[20];
const factor = round(Math.exp(Math.log(0.9) / decay) - 1);
const shortest = 0.001;
const longest = 36500;
const forgetCeiling = Math.exp(w[17] * w[18]);

/**
 * The chance to recall, 0..1, `days` after the last review: `R(t,S) = (1 + F·t/S)^(-w20)`, which is 0.9 at t = S.
 * A negative or no number of days counts as 0.
 */
export function recall(days: number, stability: number): number {
	const elapsed = days > 0 ? days : 0;
	return round((1 + (factor * elapsed) / stability) ** decay);
}

/**
 * The memory after a review graded `grade`, `days` whole days after the one before; null as `memory` for a first review.
 * Less than a day after the last one nothing changes: that is practice. So it is for a grade that is none.
 */
export function review(memory: Memory | null, days: number, grade: Grade): Memory | null {
	if (!isGrade(grade)) return memory;
	if (memory === null) return firstReview(grade);
	if (!(days >= 1)) return memory;
	const chance = recall(days, memory.stability);
	return {
		stability: grade === 1 ? forgotten(memory, chance) : recalled(memory, chance, grade),
		difficulty: nextDifficulty(memory.difficulty, grade),
	};
}

function firstReview(grade: Grade): Memory {
	return { stability: Math.max(firstStability[grade], 0.1), difficulty: clamp(firstDifficulty(grade), 1, 10) };
}

function firstDifficulty(grade: Grade): number {
	return round(w[4] - Math.exp((grade - 1) * w[5]) + 1);
}

/** Moves with the grade, less the nearer it is to 10, and a little back towards that of a first 4. */
function nextDifficulty(difficulty: number, grade: Grade): number {
	const moved = difficulty + round((-w[6] * (grade - 3) * (10 - difficulty)) / 9);
	return clamp(round(w[7] * firstDifficulty(4) + (1 - w[7]) * moved), 1, 10);
}

function recalled({ stability, difficulty }: Memory, chance: number, grade: 2 | 3 | 4): number {
	const hardly = grade === 2 ? w[15] : 1;
	const easily = grade === 4 ? w[16] : 1;
	const growth = Math.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * (Math.exp((1 - chance) * w[10]) - 1) * hardly * easily;
	return clamp(round(stability * (1 + growth)), shortest, longest);
}

function forgotten({ stability, difficulty }: Memory, chance: number): number {
	const left = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * Math.exp((1 - chance) * w[14]);
	const ceiling = round(stability / forgetCeiling);
	return clamp(ceiling, shortest, clamp(round(left), shortest, longest));
}

/** The reference rounds every result to eight decimals; so do we, to agree with it. */
function round(value: number): number {
	return Math.round(value * 1e8) / 1e8;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}
