import { Session, type Profiler } from 'node:inspector/promises';

/**
 * How much a task does, on any machine the same: how often the functions and blocks of this project's own code run in it, as the engine
 * counts them. What the engine does inside one call (a search through a text, a copy) does not count.
 */
export async function countedWork(task: () => unknown): Promise<number> {
	const session = new Session();
	session.connect();
	try {
		await session.post('Profiler.enable');
		await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
		await session.post('Profiler.takePreciseCoverage');
		task();
		const { result } = await session.post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
		await session.post('Profiler.stopPreciseCoverage');
		return result.filter(({ url }) => url.includes('/src/core/')).flatMap(({ functions }) => functions)
			.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
	} finally {
		session.disconnect();
	}
}

/** By which power of the size the work grows, from one size to the double: 1 is linear, 2 quadratic. */
export function exponent(once: number, twice: number): number {
	return Math.log2(twice / once);
}
