import type { LogEvent } from '../core/drill/log';
import type { Practice } from '../core/drill/practice';

/**
 * The events of log files that were deleted while the app was open. A sync service, or a person who restores a file, may bring it back
 * in an older state: then it has lost lines, and is not a file that the person wants forgotten.
 */
export class DepartedLines {
	private readonly paths = new Set<string>();
	private readonly events: LogEvent[] = [];
	private isBack = false;

	/** Remembers the events of files that no longer exist. */
	leave(paths: Iterable<string>, events: readonly LogEvent[]): void {
		for (const path of paths) this.paths.add(path);
		this.events.push(...events);
	}

	/** A file was created or changed from outside. */
	came(path: string): void {
		this.isBack ||= this.paths.has(path);
	}

	/** This device started a file again: its earlier contents are those that the person deleted. */
	begun(path: string): void {
		this.paths.delete(path);
	}

	/** Once a file is back, all remembered events that the log lacks; nothing before that, and no event twice. */
	takeMissingIn(practice: Practice): LogEvent[] {
		if (!this.isBack) return [];
		this.isBack = false;
		this.paths.clear();
		return this.events.splice(0).filter(({ id }) => !practice.has(id));
	}
}
