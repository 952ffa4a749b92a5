import type { LogEvent } from '../core/drill/log';
import type { Practice } from '../core/drill/practice';

/**
 * What log files said that were deleted while the app is open. A sync service, or a person who restores one, may put a file there again in
 * an older state: then it is a file that lost lines and not one that the person wants forgotten.
 */
export class DepartedLines {
	private readonly paths = new Set<string>();
	private readonly events: LogEvent[] = [];
	private isBack = false;

	/** Remembers what was in files that are not there any more. */
	leave(paths: Iterable<string>, events: readonly LogEvent[]): void {
		for (const path of paths) this.paths.add(path);
		this.events.push(...events);
	}

	/** A file came from outside. */
	came(path: string): void {
		this.isBack ||= this.paths.has(path);
	}

	/** This device began a file again: the person deleted what was in it. */
	begun(path: string): void {
		this.paths.delete(path);
	}

	/** Once a file is back, all that was remembered and that the log lacks; nothing before, and nothing twice. */
	takeMissingIn(practice: Practice): LogEvent[] {
		if (!this.isBack) return [];
		this.isBack = false;
		this.paths.clear();
		return this.events.splice(0).filter(({ id }) => !practice.has(id));
	}
}
