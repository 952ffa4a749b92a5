import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLogFile } from '../../src/core/drill/log-file';
import { replay } from '../../src/core/drill/practice';
import { GuardedStorage } from '../../src/vault/local-storage';
import { FaultyStorage, MemoryFolder, World } from './log-world';

/** What can happen to a log while the app is open. */
type Step =
	| { readonly what: Plain }
	| { readonly what: 'cut' | 'tear' | 'replaced' | 'clock'; readonly by: number };

const PLAIN = [
	'grade', 'grade', 'grade', 'grade', 'double', 'returns', 'zeros', 'storage full', 'storage works', 'storage cleared', 'storage damaged', 'disk fails',
	'disk works', 'disk sleeps', 'restart', 'wait', 'foreign',
] as const;
type Plain = (typeof PLAIN)[number];

const steps = fc.array(fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...PLAIN).map((what): Step => ({ what })) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constantFrom<'cut' | 'tear' | 'replaced' | 'clock'>('cut', 'tear', 'replaced', 'clock'), by: fc.integer({ min: 1, max: 60 }) }) },
), { maxLength: 25 });

/** The desk whose log goes through all of it. */
class Desk {
	readonly folder = new MemoryFolder();
	readonly storage = new FaultyStorage();
	readonly graded: string[] = [];
	private starts = 0;
	world = this.opened();

	async take(step: Step): Promise<void> {
		switch (step.what) {
			case 'grade':
				this.graded.push(`q${this.graded.length}`);
				this.world.grade(this.graded[this.graded.length - 1] ?? '');
				return this.world.settle();
			case 'cut':
				return this.synced((text) => withoutLast(text, step.by));
			case 'tear':
				return this.synced((text) => text.slice(0, -step.by));
			case 'replaced':
				return this.replaced(step.by);
			case 'double':
				return this.synced((text) => text + text);
			case 'returns':
				return this.synced((text) => text.replace(/\n/g, '\r'));
			case 'zeros':
				return this.synced((text) => text + '\0'.repeat(99));
			case 'foreign':
				this.folder.files.set('Interview practice/practice-log-mine.md', '{"nodes":[{"id":1}]}');
				return this.synced((text) => text);
			case 'clock':
				// A year ahead or back.
				this.world.now += (step.by % 2 === 0 ? 1 : -1) * 365 * 86_400_000;
				return;
			case 'storage cleared':
				return this.storage.held.clear();
			case 'storage damaged':
				for (const key of this.storage.held.keys()) this.storage.held.set(key, '[{"name":7,"line":null},');
				return;
			case 'restart':
				// What is known in memory alone is gone with the app: a log that was cut is read again, and written, before.
				await this.calm();
				this.world = this.opened();
				return this.world.log.load();
			case 'wait':
				return this.world.pass();
			default:
				this.storage.isFull = step.what === 'storage full' || (this.storage.isFull && step.what !== 'storage works');
				this.folder.fault = step.what === 'disk fails' ? 'EBUSY' : step.what === 'disk works' ? null : this.folder.fault;
				this.folder.isAsleep = step.what === 'disk sleeps' || (this.folder.isAsleep && step.what !== 'disk works');
		}
	}

	/** All works again, and all that was put off happens. */
	async calm(): Promise<void> {
		this.storage.isFull = false;
		this.folder.fault = null;
		this.folder.isAsleep = false;
		for (let i = 0; i < 6; i++) await this.world.pass();
	}

	/** Each start has a chance of its own: a device that needs a new name does not get the old one again. */
	private opened(): World {
		this.starts++;
		return new World(this.folder, new GuardedStorage(this.storage, () => undefined), this.starts / 1000);
	}

	/** A sync service deletes a file and puts an older state of it there, with any time between. */
	private async replaced(by: number): Promise<void> {
		const [entry] = this.folder.files;
		if (entry === undefined) return;
		const [path, text] = entry;
		this.folder.files.delete(path);
		this.world.log.gone(path);
		if (by % 2 === 0) await this.world.pass();
		this.folder.files.set(path, withoutLast(text, by));
		this.world.log.changed(path, 1);
		await this.world.pass();
	}

	private async synced(change: (text: string) => string): Promise<void> {
		for (const [path, text] of [...this.folder.files]) {
			this.folder.files.set(path, change(text));
			this.world.log.changed(path, 1);
		}
		await this.world.pass();
	}
}

function withoutLast(text: string, lines: number): string {
	return `${text.trimEnd().split('\n').slice(0, -lines).join('\n')}\n`;
}

test('no graded answer is lost, on the disk or in memory, whatever happens to file, disk and storage while the app is open', async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (all) => {
			const desk = new Desk();
			await desk.world.log.load();
			for (const step of all) await desk.take(step);
			await desk.calm();
			const written = replay([...desk.folder.files.values()].flatMap(readLogFile));
			expect([...desk.world.log.practice.histories.keys()].sort()).toEqual([...desk.graded].sort());
			expect([...written.histories.keys()].sort()).toEqual([...desk.graded].sort());
			for (const { reviews } of written.histories.values()) expect(reviews).toHaveLength(1);
		}),
		{ numRuns: 150 },
	);
});
