import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorrectionsStore } from '../../src/actions/corrections-store';
import { decide, remove } from '../../src/core/interview/corrections/decide';
import { inWords } from '../../src/core/interview/corrections/corrections-list';
import { REMEMBERED_MS } from '../../src/core/interview/corrections/old-removals';
import type { Correction } from '../../src/core/interview/reading/corrections';
import { SettingsStore } from '../../src/settings/settings-store';

const not = (text: string): Correction => ({ path: 'Acme.md', kind: 'question', text, decision: 'not' });

/** One device: its settings file, which a sync may replace or damage, and its local storage. */
class Device {
	text: string | null = null;
	readonly local = new Map<string, string>();
	readonly errors: unknown[] = [];
	now = 1;
	settings = this.started();
	store = this.decisions();

	/** Quits and starts again. */
	async restart(): Promise<void> {
		this.settings = this.started();
		this.store = this.decisions();
		await this.sync();
	}

	/** Hears that the settings file was replaced, and waits until all is saved. */
	async sync(): Promise<void> {
		await this.settings.load();
		for (let i = 0; i < 9; i++) await new Promise((done) => setImmediate(done));
	}

	decide(text: string): Promise<unknown> {
		this.now++;
		return this.store.change((kept) => decide(kept, not(text), this.now)).catch((error: unknown) => error);
	}

	remove(text: string): Promise<unknown> {
		this.now++;
		return this.store.change((kept) => remove(kept, [this.store.find(not(text))?.key ?? ''], this.now)).catch((error: unknown) => error);
	}

	get held(): string[] {
		return this.store.all.map(({ text }) => text).sort();
	}

	private started(): SettingsStore {
		return new SettingsStore({
			load: () => Promise.resolve().then(() => (this.text === null ? null : JSON.parse(this.text) as unknown)),
			save: (data) => Promise.resolve().then(() => { this.text = JSON.stringify(data); }),
		});
	}

	private decisions(): CorrectionsStore {
		const storage = {
			loadLocalStorage: (key: string): unknown => JSON.parse(this.local.get(key) ?? 'null') as unknown,
			saveLocalStorage: (key: string, data: unknown): void => void this.local.set(key, JSON.stringify(data)),
		};
		return new CorrectionsStore({ settings: this.settings, storage, now: () => this.now, failed: (error) => void this.errors.push(error) });
	}
}

async function started(): Promise<Device> {
	const device = new Device();
	await device.sync();
	return device;
}

describe('what was decided', () => {
	it('comes back when another device put its file in the place of ours, while the app was closed too', async () => {
		const device = await started();
		await device.decide('a');
		device.text = '{"tags":["other"]}';
		await device.sync();
		expect([device.held, JSON.parse(device.text)]).toMatchObject([['a'], { tags: ['other'], corrections: { 'Acme.md > question > a': { decision: 'not' } } }]);
		device.text = '{"corrections":{}}';
		await device.restart();
		expect(device.held).toEqual(['a']);
		expect(device.text).toContain('"a"');
	});

	it.each([['missing', null], ['damaged', '{ half'], ['empty', '']])('comes back from this device when the file is %s', async (_, text) => {
		const device = await started();
		await device.decide('a');
		device.text = text;
		await device.restart();
		expect(device.held).toEqual(['a']);
		await device.decide('b');
		expect(device.text === null || device.text === text).toBe(text !== null);
		await device.restart();
		expect(device.held).toEqual(['a', 'b']);
	});

	it('is merged with what another device saved since the file was read last', async () => {
		const [one, other] = [await started(), await started()];
		await other.decide('b');
		one.text = other.text;
		await one.decide('a');
		expect(one.held).toEqual(['a', 'b']);
		other.text = one.text;
		await other.sync();
		expect(other.held).toEqual(['a', 'b']);
	});

	it('stays removed', async () => {
		const device = await started();
		await device.decide('a');
		const before = device.text;
		await device.remove('a');
		device.text = before;
		await device.restart();
		expect(device.held).toEqual([]);
	});

	it('is forgotten by the file and the device half a year after its removal', async () => {
		const device = await started();
		await device.decide('a');
		await device.remove('a');
		device.now += REMEMBERED_MS + 1;
		await device.decide('b');
		expect([device.text, ...device.local.values()].join('\n')).not.toContain('removed');
		expect(device.held).toEqual(['b']);
	});

	it('is read from a damaged local storage as nothing', async () => {
		const device = await started();
		device.local.set('interview-loop-corrections', '["x", {"at": 1}]');
		await device.restart();
		await device.decide('a');
		expect([device.held, device.store.list.map(({ correction }) => inWords(correction)).length]).toEqual([['a'], 1]);
		expect(device.text).not.toContain('unreadable');
	});

	it('is never lost, whichever file a sync keeps', async () => {
		const step = fc.record({ device: fc.nat(1), does: fc.constantFrom('decide', 'decide', 'remove', 'replace', 'damage', 'delete', 'restart'), text: fc.constantFrom('a', 'b', 'c', 'd') });
		await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const devices = [await started(), await started()];
			const own: Array<Set<string>> = [new Set(), new Set()];
			const removed = new Set<string>();
			let clock = 1;
			for (const { device: at, does, text } of steps) {
				const [device, other, mine] = [devices[at], devices[1 - at], own[at]];
				if (device === undefined || other === undefined || mine === undefined) continue;
				device.now = clock += 10;
				if (does === 'decide') {
					await device.decide(text);
					mine.add(text);
				} else if (does === 'remove') {
					removed.add(text);
					await device.remove(text);
				} else if (does === 'replace') {
					device.text = other.text;
					await device.sync();
				} else if (does === 'restart') await device.restart();
				else {
					device.text = does === 'damage' ? '{' : null;
					await device.sync();
				}
				for (const decided of mine) if (!removed.has(decided)) expect(device.held).toContain(decided);
			}
		}), { numRuns: 60 });
	});
});
