/** What makes a disk and an app harder to live with than a fast machine's; a test turns on what it is about. */
export interface HardWorld {
	/** How long each read of a note takes, in ms, as on a phone or in a synced folder. */
	readonly readTime: number;
	/** How long each append takes, in ms: half of the text is on the disk, and the app has said so, before the other half is. */
	readonly appendTime: number;
	/** How long after a change from outside the app hears of it, in ms; sizes are stale until then. */
	readonly lateEvents: number;
	/** Whether names that differ only in capitals are one file, as on most Macs and Windows machines. */
	readonly ignoresCase: boolean;
	/** Whether the renaming of a folder is reported for what is in it before it is for the folder. */
	readonly childrenFirst: boolean;
	/** Whether no note is indexed when the plugin loads; `resolved` comes after the layout is ready. */
	readonly coldCache: boolean;
	/** How much later than asked each timer fires and each frame is drawn, in ms, as on a machine that is busy with something else. */
	readonly lateTimers: number;
	/** How many characters the local storage holds. */
	readonly storageQuota: number;
}

/** A disk and an app that make nothing hard. */
export const EASY_WORLD: HardWorld = { readTime: 0, appendTime: 0, lateEvents: 0, ignoresCase: false, childrenFirst: false, coldCache: false, lateTimers: 0, storageQuota: Infinity };

/** The hard worlds that `npm run test:hard` runs all flows in, by name; `HARD=<name> npm test` runs them in one. */
export const HARD_WORLDS: Readonly<Record<string, Partial<HardWorld>>> = {
	'slow-reads': { readTime: 300 },
	'torn-appends': { appendTime: 150 },
	'late-events': { lateEvents: 250 },
	'ignores-case': { ignoresCase: true },
	'children-first': { childrenFirst: true },
	'cold-cache': { coldCache: true },
	'late-timers': { lateTimers: 150 },
	'full-storage': { storageQuota: 0 },
	all: { readTime: 30, appendTime: 50, lateEvents: 80, ignoresCase: true, childrenFirst: true, coldCache: true },
};
