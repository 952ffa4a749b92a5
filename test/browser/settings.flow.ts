import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { startApp, until } from './app';

let host: Host;
afterEach(() => host.dispose());

const FILES = { 'Loop.md': '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n' };
const saved = async (key: string): Promise<unknown> => ((await host.plugin.loadData()) as Record<string, unknown> | null)?.[key];
const names = (): string[] => Array.from(document.querySelectorAll('.vertical-tab-content .setting-item-name'), (el) => el.textContent ?? '');
const fields = (): HTMLInputElement[] => Array.from(document.querySelectorAll<HTMLInputElement>('.vertical-tab-content .setting-item input'));

/** Opens the settings of the plugin and there the pages of these names, one after the other. */
async function open(...pages: string[]): Promise<void> {
	host.app.setting.open();
	host.app.setting.openTabById('interview-loop');
	for (const page of pages) (await until(() => Array.from(document.querySelectorAll<HTMLElement>('.setting-item.is-clickable')).find((el) => el.querySelector('.setting-item-name')?.textContent === page), page)).click();
}

const labelled = (label: string): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>(`.vertical-tab-content [aria-label="${label}"]`), label);

async function type(at: number, value: string): Promise<void> {
	const field = await until(() => fields()[at]);
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a setting of several values', () => {
	test('is a list whose entries are added, edited, moved and removed', async () => {
		host = await startApp(FILES);
		await open('Folders to read');
		(await labelled('Add folder')).click();
		await type(0, 'Interviews, 2026');
		(await labelled('Add folder')).click();
		await type(1, 'People');
		await until(async () => JSON.stringify(await saved('folders')) === '["Interviews, 2026","People"]');
		(await labelled('Move up')).click();
		await until(async () => JSON.stringify(await saved('folders')) === '["People","Interviews, 2026"]');
		(await labelled('Delete')).click();
		await until(async () => JSON.stringify(await saved('folders')) === '["Interviews, 2026"]');
	});

	test('that is rarely needed is on a page of its own', async () => {
		host = await startApp(FILES);
		await open();
		expect(names()).not.toContain('Labels for the interviewer');
		await open('Words in your notes', 'Labels for the interviewer');
		(await labelled('Add label')).click();
		await type(0, 'Asked by');
		await until(async () => JSON.stringify(await saved('interviewerLabels')) === '["Asked by"]');
	});
});

test('every setting has one plain sentence', async () => {
	host = await startApp(FILES);
	await open();
	const descriptions = Array.from(document.querySelectorAll('.vertical-tab-content .setting-item:not(.setting-item-heading) .setting-item-description'), (el) => el.textContent ?? '');
	expect(descriptions.length).toBeGreaterThan(8);
	for (const text of descriptions) expect(text).toMatch(/^[A-Z][^.!?]*(?:"[^"]*"[^.!?]*)*\.$/);
});

test('a folder that cannot hold the practice log is refused with the reason, and the one before stays', async () => {
	host = await startApp(FILES);
	await open();
	const item = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.vertical-tab-content .setting-item'))
		.find((el) => el.querySelector('.setting-item-name')?.textContent === 'Folder of the practice log'));
	const field = await until(() => item.querySelector('input'));
	for (const [folder, reason] of [['.hidden', 'begins with a dot'], ['../outside', 'must be inside the vault'], ['Loop.md', 'is a file']] as const) {
		field.value = folder;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await until(() => item.textContent?.includes(reason), reason);
		expect(await saved('practiceFolder')).not.toBe(folder);
	}
	field.value = 'Training';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await until(async () => (await saved('practiceFolder')) === 'Training');
});
