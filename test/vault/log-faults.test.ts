import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLogFile } from '../../src/core/drill/log-file';
import { replay } from '../../src/core/drill/practice';
import { GuardedStorage } from '../../src/vault/local-storage';
import { FaultyStorage, MemoryFolder, World } from './log-world';

/** What can happen to a log while the app is open. */
type Step =
	| { readonly what: 'grade' | 'double' | 'returns' | 'storage full' | 'storage works' | 'disk fails' | 'disk works' | 'restart' | 'wait' }
	| { readonly what: 'cut' | 'tear'; readonly by: number };

const plain = fc.constantFrom<Step['what']>('grade', 'grade', 'grade', 'double', 'returns', 'storage full', 'storage works', 'disk fails', 'disk works', 'restart', 'wait');
const steps = fc.array(fc.oneof(
	{ weight: 4, arbitrary: plain.map((what): Step => ({ what, by: 0 })) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constantFrom<'cut' | 'tear'>('cut', 'tear'), by: fc.integer({ min: 1, max: 60 }) }) },
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
				return this.synced((text) => `${text.trimEnd().split('\n').slice(0, -step.by).join('\n')}\n`);
			case 'tear':
				return this.synced((text) => text.slice(0, -step.by));
			case 'double':
				return this.synced((text) => text + text);
			case 'returns':
				return this.synced((text) => text.replace(/\n/g, '\r'));
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
		}
	}

	/** All works again, and all that was put off happens. */
	async calm(): Promise<void> {
		this.storage.isFull = false;
		this.folder.fault = null;
		for (let i = 0; i < 4; i++) await this.world.pass();
	}

	/** Each start has a chance of its own: a device that needs a new name does not get the old one again. */
	private opened(): World {
		this.starts++;
		return new World(this.folder, new GuardedStorage(this.storage, () => undefined), this.starts / 1000);
	}

	private async synced(change: (text: string) => string): Promise<void> {
		for (const [path, text] of [...this.folder.files]) {
			this.folder.files.set(path, change(text));
			this.world.log.changed(path, 1);
		}
		await this.world.pass();
	}
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
