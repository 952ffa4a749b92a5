import { describe, expect, test } from 'vitest';
import { writeLine } from '../../src/core/drill/log';
import { replay } from '../../src/core/drill/practice';
import { newLogFile, readLogFile } from '../../src/core/drill/log-file';
import { graded, stamped } from '../core/drill/log-events';
import { MemoryFolder, MemoryStorage, World } from './log-world';

async function started(world = new World()): Promise<World> {
	await world.log.load();
	return world;
}

describe('the practice log', () => {
	test('makes its file with the first graded answer, and appends once for each later one', async () => {
		const world = await started();
		for (let i = 0; i < 5; i++) {
			world.grade(`q${i}`);
			await world.settle();
		}
		expect(world.folder.done).toEqual(['create', 'append', 'append', 'append', 'append']);
		expect([...world.folder.files.keys()]).toEqual([expect.stringMatching(/^Interview practice\/practice-log-[a-z0-9]{4}-2026-01\.md$/)]);
	});

	test('makes no file for less than a graded answer', async () => {
		const world = await started();
		world.log.write((stamp) => ({ t: 'retire', ...stamp, q: 'q1' }));
		await world.settle();
		expect(world.folder.done).toEqual([]);
		const again = await started(new World(world.folder, world.storage));
		expect(again.log.practice.history({ id: 'q1', path: '', bid: null })?.retired).toBe(true);
		again.grade('q2');
		await again.settle();
		expect(again.text).toContain('"t":"retire"');
	});

	test('begins another file with another month', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.now = Date.parse('2026-02-05T17:30:00Z');
		world.grade('q1');
		await world.settle();
		expect(world.folder.paths().map((path) => path.slice(-10))).toEqual(['2026-01.md', '2026-02.md']);
	});

	test('knows what it wrote itself and reads nothing again for it', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.grade('q2');
		await world.settle();
		expect(world.timers.size).toBe(0);
		expect(world.folder.done).not.toContain('read');
	});

	test('reads again what changed from outside, once for a burst of changes', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		const [path = ''] = world.folder.paths();
		for (let i = 0; i < 3; i++) world.log.changed(path, 1 + i);
		expect(world.timers.size).toBe(1);
		world.folder.files.set(path, world.text.replace('"g":3', '"g":1'));
		await world.pass();
		expect(world.log.practice.histories.get('q1')?.reviews.map(({ event }) => event.g)).toEqual([1]);
	});

	test('keeps what cannot be written, says so once, and writes it in one piece when that works again', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.folder.fault = 'EBUSY';
		for (const q of ['q2', 'q3', 'q4']) {
			world.grade(q);
			await world.settle();
		}
		expect(world.said).toEqual(['unwritten']);
		expect([...world.log.practice.histories.keys()]).toEqual(['q1', 'q2', 'q3', 'q4']);
		expect([...world.timers.values()]).toEqual([30_000]);
		world.folder.fault = null;
		await world.pass();
		expect(world.said).toEqual(['unwritten', 'written']);
		expect(world.folder.done).toEqual(['create', 'read', 'append']);
		expect(replay(readLogFile(world.text)).histories.size).toBe(4);
		expect(world.storage.loadLocalStorage('interview-loop-unwritten')).toBe(null);
	});

	test('writes after a restart what the disk refused before', async () => {
		const world = await started();
		world.folder.fault = 'EROFS';
		world.grade('q1');
		await world.settle();
		world.folder.fault = null;
		const again = await started(new World(world.folder, world.storage));
		await again.settle();
		expect(replay(readLogFile(again.text)).histories.has('q1')).toBe(true);
		expect(again.log.practice.histories.get('q1')?.reviews).toHaveLength(1);
	});

	test('starts a line of its own behind one that was torn', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		const [path = ''] = world.folder.paths();
		world.folder.files.set(path, `${world.text}{"v":1,"t":"rev`);
		world.log.changed(path, 7);
		await world.pass();
		expect(world.said).toEqual(['garbled']);
		world.grade('q2');
		await world.settle();
		const read = replay(readLogFile(world.text));
		expect([read.histories.size, read.unreadable]).toEqual([2, 1]);
		expect(world.text).toContain('{"v":1,"t":"rev\n{"v":1,"t":"review"');
	});

	test('keeps what a file said while it cannot be read, and tries again', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.folder.fault = 'EBUSY';
		world.log.changed('Interview practice/x', 1);
		await world.pass();
		expect(world.said).toEqual(['unread']);
		expect(world.log.practice.histories.has('q1')).toBe(true);
		world.folder.fault = null;
		await world.pass();
		expect(world.log.practice.histories.has('q1')).toBe(true);
		expect(world.timers.size).toBe(0);
	});

	test('takes in other files while one cannot be read, and names that one only once until it can be read', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		const other = 'Interview practice/practice-log-k3f9-2026-01.md';
		const damaged = 'Interview practice/practice-log-torn-2026-01.md';
		const read = world.folder.read.bind(world.folder);
		world.folder.read = (path) => (path === damaged ? Promise.reject(new Error('EIO')) : read(path));
		world.folder.files.set(damaged, '');
		world.folder.files.set(other, `${newLogFile('k3f9', '2026-01')}${writeLine(graded(stamped('k3f9', 1, 0), 'far', 3))}\n`);
		for (let i = 0; i < 3; i++) {
			world.log.changed(other, 1);
			await world.pass();
		}
		expect([world.said, [...world.log.practice.histories.keys()].sort()]).toEqual([['unread'], ['far', 'q1']]);
		world.folder.read = read;
		await world.pass();
		world.folder.fault = 'EIO';
		world.log.changed(other, 1);
		await world.pass();
		expect(world.said).toEqual(['unread', 'unread']);
	});

	test.each(['read', 'write'])('waits no longer than a minute for a disk that never answers a %s', async (what) => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.folder.isAsleep = true;
		if (what === 'read') world.log.changed('Interview practice/x', 1);
		else world.grade('q2');
		await world.settle();
		for (let i = 0; i < 2; i++) await world.pass();
		expect(world.said).toEqual([what === 'read' ? 'unread' : 'unwritten']);
		world.folder.isAsleep = false;
		world.grade('q3');
		for (let i = 0; i < 2; i++) await world.pass();
		expect(replay(readLogFile(world.text)).histories.size).toBe(what === 'read' ? 2 : 3);
	});

	test('loses no answer that is graded while the files are being read', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		const loading = world.log.load();
		world.grade('q2');
		await loading;
		world.grade('q3');
		await world.settle();
		expect([...world.log.practice.histories.keys()]).toEqual(['q1', 'q2', 'q3']);
		expect(replay(readLogFile(world.text)).histories.size).toBe(3);
	});

	test('forgets with its file what the file held, and nothing else', async () => {
		const world = await started();
		world.grade('q1');
		await world.settle();
		world.folder.files.clear();
		world.log.gone('Interview practice/x');
		await world.pass();
		expect(world.log.practice.histories.size).toBe(0);
		world.grade('q2');
		await world.settle();
		expect(replay(readLogFile(world.text)).histories.size).toBe(1);
	});

	test('takes in the files of all devices and writes to its own alone', async () => {
		const folder = new MemoryFolder();
		const desk = await started(new World(folder, new MemoryStorage(), 0.1));
		desk.grade('q1');
		await desk.settle();
		const phone = await started(new World(folder, new MemoryStorage(), 0.9));
		phone.grade('q2');
		await phone.settle();
		expect(folder.paths()).toHaveLength(2);
		expect(phone.log.practice.histories.size).toBe(2);
		await desk.log.load();
		expect(desk.log.practice.histories.size).toBe(2);
	});

	test('never uses a number twice, even when its files are gone', async () => {
		const world = await started();
		world.grade('q1');
		world.grade('q2');
		await world.settle();
		const again = await started(new World(new MemoryFolder(), world.storage));
		expect(again.grade('q3').split('-')[1]).toBe('3');
	});

	test('reads 5,000 answers in slices, and says what they say', async () => {
		const folder = new MemoryFolder();
		const lines = Array.from({ length: 5000 }, (_, i) => writeLine(graded(stamped('k3f9', i + 1, i / 20), `q${i % 300}`, 3)));
		folder.files.set('Interview practice/practice-log-k3f9-2026-01.md', `${newLogFile('k3f9', '2026-01')}${lines.join('\n')}\n`);
		const world = await started(new World(folder));
		expect([...world.log.practice.histories.values()].reduce((sum, { reviews }) => sum + reviews.length, 0)).toBe(5000);
		expect(world.pauses).toBeGreaterThan(5);
	});
});

describe('a practice log that changes from outside', () => {
	const file = 'Interview practice/practice-log-f000-2026-01.md';

	/** A log with three graded answers, all on the disk. */
	async function withThree(): Promise<World> {
		const world = await started();
		for (const q of ['q1', 'q2', 'q3']) world.grade(q);
		await world.settle();
		expect(world.folder.paths()).toEqual([file]);
		return world;
	}

	function lastLinesCut(world: World, count: number): string {
		return `${world.text.trimEnd().split('\n').slice(0, -count).join('\n')}\n`;
	}

	/** Puts another text in place of a file, as a sync service does, and lets the plugin read it. */
	async function synced(world: World, path: string, text: string): Promise<void> {
		world.folder.files.set(path, text);
		world.log.changed(path, text.length);
		await world.pass();
		await world.pass();
	}

	test('gets back the lines that an older version of it lacks, and says so once', async () => {
		const world = await withThree();
		await synced(world, file, lastLinesCut(world, 2));
		expect(world.said).toEqual(['restored']);
		expect([...replay(readLogFile(world.text)).histories.keys()]).toEqual(['q1', 'q2', 'q3']);
		expect(world.timers.size).toBe(0);
	});

	test('is read once more before a line counts as lost, since a write may not be through', async () => {
		const world = await withThree();
		const whole = world.text;
		world.folder.files.set(file, lastLinesCut(world, 1));
		world.log.changed(file, 1);
		await world.pass();
		world.folder.files.set(file, whole);
		await world.pass();
		expect([world.said, world.text]).toEqual([[], whole]);
	});

	test('gets back the lines of another device, in a file of this one', async () => {
		const world = await withThree();
		const line = writeLine(graded(stamped('k3f9', 1, 0), 'far', 3));
		const far = 'Interview practice/practice-log-k3f9-2026-01.md';
		await synced(world, far, `${newLogFile('k3f9', '2026-01')}${line}\n`);
		await synced(world, far, newLogFile('k3f9', '2026-01'));
		expect(world.folder.files.get(file)).toContain(line);
		expect(world.said).toEqual(['restored']);
	});

	test('does not get back what the person deleted with its file', async () => {
		const world = await withThree();
		world.folder.files.delete(file);
		world.log.gone(file);
		await world.pass();
		await world.pass();
		expect([world.said, world.folder.paths(), world.log.practice.histories.size]).toEqual([['gone'], [], 0]);
	});

	test('does not get back what was deleted either when the next answer makes the file again', async () => {
		const world = await withThree();
		world.folder.files.delete(file);
		world.log.gone(file);
		world.grade('q4');
		await world.settle();
		await world.pass();
		await world.pass();
		expect([world.said, [...replay(readLogFile(world.text)).histories.keys()]]).toEqual([['gone'], ['q4']]);
	});

	test('restores the missing lines when a deleted file comes back in an older state, however late', async () => {
		const world = await withThree();
		const shorter = lastLinesCut(world, 1);
		world.folder.files.delete(file);
		world.log.gone(file);
		for (let i = 0; i < 3; i++) await world.pass();
		await synced(world, file, shorter);
		expect([world.said, [...replay(readLogFile(world.text)).histories.keys()]]).toEqual([['gone', 'restored'], ['q1', 'q2', 'q3']]);
	});

	test('does not restore what was deleted when the file that the next answer created is changed from outside', async () => {
		const world = await withThree();
		world.folder.files.delete(file);
		world.log.gone(file);
		await world.pass();
		world.grade('q4');
		await world.settle();
		await synced(world, file, `${world.text}\n`);
		expect([world.said, [...replay(readLogFile(world.text)).histories.keys()]]).toEqual([['gone'], ['q4']]);
	});

	test('counts as shrunk, not as deleted, when its file was replaced by a shorter one', async () => {
		const world = await withThree();
		const shorter = lastLinesCut(world, 1);
		world.log.gone(file);
		await synced(world, file, shorter);
		expect(world.said).toEqual(['gone', 'restored']);
	});

	test('does not follow into another folder', async () => {
		const world = await withThree();
		world.folder.files.clear();
		world.log.moved();
		await world.pass();
		await world.pass();
		expect([world.said, world.log.practice.histories.size]).toEqual([[], 0]);
	});

	test('that lost lines while the app was closed is reported once', async () => {
		const world = await withThree();
		world.folder.files.set(file, lastLinesCut(world, 2));
		const again = await started(new World(world.folder, world.storage));
		expect(again.said).toEqual(['lost']);
		expect((await started(new World(world.folder, world.storage))).said).toEqual([]);
	});

	test('that was doubled by a merge, has the marks of one, or other line breaks, says the same and alarms nobody', async () => {
		const world = await withThree();
		const text = world.text;
		const [head = '', ...rest] = text.trimEnd().split('\n').reverse();
		const texts = [text + text, text.replace(/\n/g, '\r'), text.replace(/\n/g, '\r\n'), [`${head}\n>>>>>>> theirs`, '=======', head, '<<<<<<< ours', ...rest].reverse().join('\n')];
		for (const changed of texts) {
			const other = await started(new World(new MemoryFolder(), new MemoryStorage(), 0.9));
			await synced(other, file, changed);
			expect([other.said, other.log.practice.histories.size]).toEqual([[], 3]);
		}
	});
});

describe('a device restored from a backup of another', () => {
	/** A device with one graded answer, and a copy of its local storage. */
	async function backedUp(): Promise<{ desk: World; backup: MemoryStorage }> {
		const storage = new MemoryStorage();
		const desk = await started(new World(new MemoryFolder(), storage));
		desk.grade('q1');
		await desk.settle();
		const backup = new MemoryStorage();
		for (const [key, value] of storage.held) backup.held.set(key, value);
		return { desk, backup };
	}

	test('takes a new name when it meets numbers above its own', async () => {
		const { desk, backup } = await backedUp();
		desk.grade('q2');
		await desk.settle();

		const phone = await started(new World(desk.folder, backup, 0.9));
		phone.grade('q3');
		await phone.settle();
		expect(desk.folder.paths()).toHaveLength(2);
		expect(phone.log.deviceName).not.toBe(desk.log.deviceName);
	});

	test('takes a new name when both used a number, and no answer is lost', async () => {
		const { desk, backup } = await backedUp();
		const copy = new MemoryFolder();
		for (const [path, text] of desk.folder.files) copy.files.set(path, text);
		const phone = await started(new World(copy, backup, 0.9, 0.7));
		phone.grade('q3');
		desk.grade('q2');
		await phone.settle();
		await desk.settle();

		// The sync service keeps the desk's file in both places.
		const [path = ''] = copy.paths();
		copy.files.set(path, desk.text);
		phone.log.changed(path, 1);
		await phone.pass();
		await phone.pass();
		expect(phone.log.deviceName).not.toBe(desk.log.deviceName);
		expect([...replay(readLogFile(phone.text)).histories.keys()].sort()).toEqual(['q1', 'q2', 'q3']);
		phone.grade('q4');
		await phone.settle();
		expect(copy.paths()).toHaveLength(2);
	});

	test('keeps its name when nothing is amiss', async () => {
		const desk = await started();
		desk.grade('q1');
		await desk.settle();
		expect((await started(new World(desk.folder, desk.storage, 0.9))).log.deviceName).toBe(desk.log.deviceName);
	});
});
