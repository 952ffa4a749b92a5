/** What is found for all rows: columns and rows count from 1, 0 is none. */
interface Solution {
	/** The row that has each column. */
	readonly rowIn: Int32Array;
	/** Costs less the potentials of row and column are never below 0, and 0 for each row in its column. */
	readonly tight: (row: number, column: number) => boolean;
	/** True for a column that may be left without a row. */
	readonly spare: (column: number) => boolean;
}

/**
 * Gives each row a column of its own so that as many rows as possible have one and, among those assignments, the sum of
 * the costs is the least: the Hungarian method (Kuhn 1955) by shortest augmenting paths with potentials (Jonker and
 * Volgenant 1987), in O(rows² · columns). `costs` are whole numbers, row by row; Infinity, NaN and what is missing mean
 * that the column is not for that row. The result has for each row its column, or null. Of equally good assignments it is
 * the one whose first row has the earliest column, then the second row, and so on, null last: who fixes a row to the column
 * it has anyway changes nothing for the others.
 */
export function assign(costs: ReadonlyArray<readonly number[]>): Array<number | null> {
	const [rows, columns] = [costs.length, Math.max(0, ...costs.map((row) => row.length))];
	const most = costs.flat().reduce((max, cost) => (Number.isFinite(cost) ? Math.max(max, Math.abs(cost)) : max), 0);
	// Each row has a column that no other can have: it is left without one for more than all else together costs.
	const never = 2 * rows * most + 1;
	const width = columns + rows;
	const matrix = new Float64Array((rows + 1) * (width + 1)).fill(Infinity);
	costs.forEach((row, at) => {
		row.forEach((cost, column) => { if (Number.isFinite(cost)) matrix[(at + 1) * (width + 1) + column + 1] = cost; });
		matrix[(at + 1) * (width + 1) + columns + at + 1] = never;
	});
	const { rowIn } = earliest(rows, width, cheapest(rows, width, matrix));
	const columnOf = new Array<number | null>(rows).fill(null);
	for (let column = 1; column <= columns; column++) {
		const row = rowIn[column] ?? 0;
		if (row > 0) columnOf[row - 1] = column - 1;
	}
	return columnOf;
}

/** A cheapest assignment of all rows. Never more rows than columns. */
function cheapest(rows: number, columns: number, matrix: Float64Array): Solution {
	// Column 0 holds the row that is being added.
	const width = columns + 1;
	const [ofRow, ofColumn] = [new Float64Array(rows + 1), new Float64Array(width)];
	const rowIn = new Int32Array(width);
	const [before, distance, reached] = [new Int32Array(width), new Float64Array(width), new Uint8Array(width)];
	for (let added = 1; added <= rows; added++) {
		distance.fill(Infinity);
		reached.fill(0);
		rowIn[0] = added;
		let column = 0;
		do {
			reached[column] = 1;
			const row = rowIn[column] ?? 0;
			const potential = ofRow[row] ?? 0;
			let [nearest, step] = [0, Infinity];
			for (let next = 1; next <= columns; next++) {
				if (reached[next] === 1) continue;
				const reduced = (matrix[row * width + next] ?? Infinity) - potential - (ofColumn[next] ?? 0);
				let least = distance[next] ?? 0;
				if (reduced < least) {
					least = distance[next] = reduced;
					before[next] = column;
				}
				if (least < step) {
					nearest = next;
					step = least;
				}
			}
			for (let next = 0; next <= columns; next++) {
				if (reached[next] === 0) distance[next] = (distance[next] ?? 0) - step;
				else {
					const held = rowIn[next] ?? 0;
					ofColumn[next] = (ofColumn[next] ?? 0) - step;
					ofRow[held] = (ofRow[held] ?? 0) + step;
				}
			}
			column = nearest;
		} while (rowIn[column] !== 0);
		// Each column on the path takes the row of the one before it.
		while (column !== 0) {
			const from = before[column] ?? 0;
			rowIn[column] = rowIn[from] ?? 0;
			column = from;
		}
	}
	return {
		rowIn,
		tight: (row, column) => (matrix[row * width + column] ?? Infinity) - (ofRow[row] ?? 0) - (ofColumn[column] ?? 0) === 0,
		// A column that costs nothing beyond its entries need not be taken.
		spare: (column) => ofColumn[column] === 0,
	};
}

/** The same with the earliest columns for the first rows that an equally cheap assignment has. Changes `rowIn`. */
function earliest(rows: number, columns: number, solution: Solution): Solution {
	const { rowIn, tight } = solution;
	for (let row = 1; row <= rows; row++) {
		const own = rowIn.indexOf(row, 1);
		for (let column = 1; column < own; column++) {
			if ((rowIn[column] ?? 0) < row && rowIn[column] !== 0) continue;
			if (tight(row, column) && makeRoom(row, own, column, columns, solution)) break;
		}
	}
	return solution;
}

/** Gives `row` the column `wanted` in place of `own`, if later rows can change places so that the cost stays the same. */
function makeRoom(row: number, own: number, wanted: number, columns: number, { rowIn, tight, spare }: Solution): boolean {
	const cameFrom = new Int32Array(columns + 1).fill(-1);
	cameFrom[wanted] = 0;
	const queue = [wanted];
	for (const from of queue) {
		const holder = rowIn[from] ?? 0;
		for (let to = 1; to <= columns; to++) {
			// No row before this one moves; a column without a row may change places with any other that needs none.
			if (cameFrom[to] !== -1 || (to !== own && rowIn[to] !== 0 && (rowIn[to] ?? 0) <= row)) continue;
			if (!(holder === 0 ? spare(to) : tight(holder, to))) continue;
			cameFrom[to] = from;
			if (to === own) {
				for (let at = own; at !== wanted; at = cameFrom[at] ?? 0) rowIn[at] = rowIn[cameFrom[at] ?? 0] ?? 0;
				rowIn[wanted] = row;
				return true;
			}
			queue.push(to);
		}
	}
	return false;
}
