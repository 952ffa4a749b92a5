import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { SettingsStore, type SettingsFile } from '../../src/settings/settings-store';

/** A settings file as text, so that values are compared as they are saved. Reading throws while it is damaged. */
class File implements SettingsFile {
	constructor(public text: string | null) {}

	load(): Promise<unknown> {
		return Promise.resolve().then(() => (this.text === null ? null : JSON.parse(this.text) as unknown));
	}

	save(data: unknown): Promise<void> {
		this.text = JSON.stringify(data);
		return Promise.resolve();
	}

	get data(): unknown {
		return JSON.parse(this.text ?? 'null');
	}
}

async function storeOn(text: string | null): Promise<{ file: File; store: SettingsStore }> {
	const file = new File(text);
	const store = new SettingsStore(file);
	await store.load();
	return { file, store };
}

describe('a change of settings', () => {
	it('is saved over what the file holds by then, not over what it held at start', async () => {
		const { file, store } = await storeOn('{"tags":["a"],"corrections":{"x":1}}');
		file.text = '{"tags":["b"],"probes":["Why?"],"corrections":{"y":2}}';
		await store.change({ questionsPerDrill: 5 });
		expect(file.data).toEqual({ tags: ['b'], probes: ['Why?'], corrections: { y: 2 }, questionsPerDrill: 5 });
		expect(store.current).toMatchObject({ tags: ['b'], probes: ['Why?'], questionsPerDrill: 5 });
	});

	it('is saved one after the other: none undoes another', async () => {
		const { file, store } = await storeOn(null);
		await Promise.all([store.change({ tags: ['a'] }), store.hold('x', () => 1), store.change({ tags: ['b'] }), store.change({ probes: ['c'] }), store.hold('x', (held) => Number(held) + 1)]);
		expect(file.data).toEqual({ tags: ['b'], probes: ['c'], x: 2 });
	});

	it('holds at once, and is saved with the next one when it could not be', async () => {
		const { file, store } = await storeOn('{}');
		file.text = '{ half';
		await expect(store.change({ tags: ['a'] })).rejects.toThrow('could not be read');
		expect([store.current.tags, file.text, store.isReadable]).toEqual([['a'], '{ half', false]);
		file.text = '{"probes":["Why?"]}';
		await store.change({ folders: ['Jobs'] });
		expect(file.data).toEqual({ probes: ['Why?'], tags: ['a'], folders: ['Jobs'] });
	});
});

describe('what this version does not understand', () => {
	const newer = { tags: { any: ['a'] }, practiceFolder: 7, questionsPerDrill: 500, futureThing: [1], probes: ['Why?'] };

	it('stays in the file as it is while other settings are changed', async () => {
		const { file, store } = await storeOn(JSON.stringify(newer));
		expect(store.misfits).toEqual(['tags', 'practiceFolder']);
		expect(store.current).toMatchObject({ tags: [], practiceFolder: DEFAULT_SETTINGS.practiceFolder, questionsPerDrill: 100, probes: ['Why?'] });
		await store.change({ targetSeconds: 60 });
		await store.hold('corrections', () => ({}));
		expect(file.data).toEqual({ ...newer, targetSeconds: 60, corrections: {} });
	});

	it('gives way to what the person sets', async () => {
		const { file, store } = await storeOn(JSON.stringify(newer));
		await store.change({ tags: ['b'] });
		expect([file.data, store.misfits]).toMatchObject([{ tags: ['b'] }, ['practiceFolder']]);
	});

	it.each(['[1, 2]', '"text"', '7', ''])('is never written over when it is all of the file: %j', async (text) => {
		const { file, store } = await storeOn(text);
		expect(store.isReadable).toBe(false);
		await expect(store.change({ tags: ['a'] })).rejects.toThrow();
		expect(file.text).toBe(text);
	});
});
