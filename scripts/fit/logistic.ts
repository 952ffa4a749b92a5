import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** One row to learn from: the features it has, each by its 0-based number, and whether it is right. */
export interface Row {
	readonly features: readonly number[];
	readonly right: boolean;
	/** How much the row counts; 1 for most. */
	readonly trust: number;
	/** What is already known of its log-odds. */
	readonly offset: number;
}

/** Log-odds: one for each feature, and what a row without any has. */
export interface Fitted {
	readonly weights: readonly number[];
	readonly start: number;
}

const MOST_STEPS = 60;
const CLOSE = 1e-4;
/** Beyond it the odds are certain in every figure. */
const CERTAIN = 30;

/**
 * The weights of a logistic regression with a ridge penalty, by Newton's method (Hastie, Tibshirani, Friedman, "The
 * Elements of Statistical Learning", 4.4.1). A greater ridge keeps weights smaller where few rows speak for them.
 */
export function fitLogistic(rows: readonly Row[], features: number, ridge: number): Fitted {
	const size = features + 1;
	const weights = new Array<number>(size).fill(0);
	for (let step = 0; step < MOST_STEPS; step++) {
		const change = newtonStep(rows, weights, ridge);
		for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) - (change[i] ?? 0);
		if (Math.max(...change.map(Math.abs)) < CLOSE) break;
	}
	return { weights: weights.slice(0, features), start: weights[features] ?? 0 };
}

/** The log-odds of a row. */
export function logOdds({ features, offset }: Pick<Row, 'features' | 'offset'>, { weights, start }: Fitted): number {
	return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), start + offset);
}

function newtonStep(rows: readonly Row[], weights: readonly number[], ridge: number): number[] {
	const last = weights.length - 1;
	const slope = weights.map((weight, i) => (i === last ? 0 : ridge * weight));
	const curve = Matrix.zeros(weights.length, weights.length);
	for (let i = 0; i <= last; i++) curve.set(i, i, i === last ? 1e-6 : ridge);
	for (const row of rows) {
		const all = [...row.features, last];
		const odds = all.reduce((sum, i) => sum + (weights[i] ?? 0), row.offset);
		const chance = 1 / (1 + Math.exp(-Math.max(-CERTAIN, Math.min(CERTAIN, odds))));
		const miss = row.trust * (chance - Number(row.right));
		const bend = row.trust * chance * (1 - chance);
		for (const i of all) {
			slope[i] = (slope[i] ?? 0) + miss;
			for (const j of all) curve.set(i, j, curve.get(i, j) + bend);
		}
	}
	return new CholeskyDecomposition(curve).solve(Matrix.columnVector(slope)).to1DArray();
}
