import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { heldReads, notices, run, startUnread, until, untilRead, userEvent, type HeldReads } from './app';
import { FILES, open } from './editor-app';

let host: Host;
let reads: HeldReads;
beforeEach(() => { reads = heldReads(); });
afterEach(async () => {
	reads.release();
	await host.dispose();
});

const READING = 'Reading your notes…';

/** Starts the app and has it read all notes but these. */
async function startWithout(files: Record<string, string>, ...unread: string[]): Promise<void> {
	reads.hold(...unread);
	host = await startUnread(files, reads.options);
}

async function readRest(): Promise<void> {
	reads.release();
	await untilRead();
}

function suggestions(): string[] {
	return Array.from(document.querySelectorAll('.suggestion-item')).map((el) => el.textContent ?? '');
}

function selected(): string {
	return document.querySelector('.suggestion-item.is-selected')?.textContent ?? '';
}

/** Opens the note of questions with the cursor on a line. */
async function at(line: number): Promise<void> {
	(await open(host, 'Ownership')).editor.setCursor({ line, ch: 0 });
}

describe('while notes are still being read', () => {
	test('the list of stories grows, with the best fit selected and the words typed kept', async () => {
		await startWithout(FILES, 'Two clocks.md');
		await at(4);
		await until(() => document.querySelector('.interview-loop-mark'));
		run(host, 'link-story');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		await userEvent.type(input, 't');
		await until(() => suggestions().length === 2);
		expect(suggestions()).toEqual(['The late train', 'New story "t"']);
		expect(input.placeholder).toContain(READING);
		await readRest();
		await until(() => suggestions().length === 3);
		expect(input.value).toBe('t');
		expect(suggestions()).toContainEqual(expect.stringMatching(/^Two clocks/));
		expect(selected()).toBe(suggestions()[0]);
		await until(() => input.placeholder === 'Which story answers this question?');
	});

	test('the list of stories leaves the person on the one they moved to', async () => {
		await startWithout({ 'Bridge.md': FILES['The late train.md']?.replace('The late train', 'Bridge') ?? '', ...FILES }, 'Two clocks.md');
		await at(4);
		await until(() => document.querySelector('.interview-loop-mark'));
		run(host, 'link-story');
		await until(() => suggestions().length === 3);
		await userEvent.keyboard('{ArrowDown}');
		expect(selected()).toBe('The late train');
		await readRest();
		await until(() => suggestions()[0]?.startsWith('Two clocks'));
		expect(selected()).toBe('The late train');
		await userEvent.keyboard('{Enter}');
		await until(() => notices().includes('Linked "The late train".'));
	});
});
