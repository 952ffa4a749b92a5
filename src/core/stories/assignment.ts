/**
 * Gives each row a column of its own so that as many rows as possible have one and, among those assignments, the sum of
 * the costs is the least: the Hungarian method (Kuhn 1955) by shortest augmenting paths with potentials (Jonker and
 * Volgenant 1987), in O(rows² · columns). `costs` are whole numbers, row by row; Infinity, NaN and what is missing mean
 * that the column is not for that row. The result has for each row its column, or null. Equal costs give an equal result.
 */
export function assign(costs: ReadonlyArray<readonly number[]>): Array<number | null> {
	const [rows, columns] = [costs.length, Math.max(0, ...costs.map((row) => row.length))];
	const most = costs.flat().reduce((max, cost) => (Number.isFinite(cost) ? Math.max(max, Math.abs(cost)) : max), 0);
	// A whole assignment always exists if what is not possible costs more than all else together.
	const never = 2 * (Math.min(rows, columns) * most + 1);
	const isPossible = (row: number, column: number): boolean => Number.isFinite(costs[row]?.[column]);
	const cost = (row: number, column: number): number =>
		(isPossible(row, column) ? costs[row]?.[column] ?? never : never);
	const columnOf = new Array<number | null>(rows).fill(null);
	const take = (row: number, column: number): void => {
		if (isPossible(row, column)) columnOf[row] = column;
	};
	if (rows <= columns) cheapest(rows, columns, cost).forEach((column, row) => take(row, column));
	else cheapest(columns, rows, (column, row) => cost(row, column)).forEach((row, column) => take(row, column));
	return columnOf;
}

/** The columns of the rows in the cheapest whole assignment. Never more rows than columns. */
function cheapest(rows: number, columns: number, cost: (row: number, column: number) => number): Int32Array {
	// Rows and columns count from 1; column 0 holds the row that is being added.
	const width = columns + 1;
	const matrix = new Float64Array((rows + 1) * width);
	for (let row = 1; row <= rows; row++)
		for (let column = 1; column <= columns; column++) matrix[row * width + column] = cost(row - 1, column - 1);
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
				const reduced = (matrix[row * width + next] ?? 0) - potential - (ofColumn[next] ?? 0);
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
	const columnOf = new Int32Array(rows);
	for (let column = 1; column <= columns; column++) {
		const row = rowIn[column] ?? 0;
		if (row > 0) columnOf[row - 1] = column - 1;
	}
	return columnOf;
}
