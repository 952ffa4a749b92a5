import { BACKTICK, skipRun } from './chars';

/** Finds the ends of inline code in one stretch of text; all runs of backticks are looked up once. */
export class CodeSpans {
	private readonly starts = new Map<number, number[]>();
	private readonly passed = new Map<number, number>();

	constructor(
		private readonly text: string,
		private readonly from: number,
		private readonly to: number,
	) {
		this.index();
	}

	/** The offset of the run that closes the code opened by the run from `at` to `after`; -1 when none does. Ask in ascending order. */
	close(at: number, after: number): number {
		const length = after - at;
		const starts = this.starts.get(length) ?? [];
		let next = this.passed.get(length) ?? 0;
		while (next < starts.length && (starts[next] as number) < after) next++;
		this.passed.set(length, next);
		return starts[next] ?? -1;
	}

	private index(): void {
		let at = this.text.indexOf('`', this.from);
		while (at >= 0 && at < this.to) {
			const after = skipRun(this.text, at, this.to, BACKTICK);
			const starts = this.starts.get(after - at);
			if (starts) starts.push(at);
			else this.starts.set(after - at, [at]);
			at = this.text.indexOf('`', after);
		}
	}
}
