import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import type { MarkdownView } from '../host/ui/view/markdown-view';
import { boxAt, markedWords, open } from './editor-app';
import { choose, onRow as chooseOnRow } from './row-menu';
import { activePath, button, clickOn, cursorLine, drill, KEPT, notices, restart, row, rows, run, startApp, until, userEvent } from './app';

const RISK = 'Describe a risk you took.';
const LOOP = `# Northwind loop

#interview

## Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep

## Ownership

1. Tell me about a goal you took over.
2. ${RISK}
3. the broken winch

## Dive Deep

1. Tell me about a number that was wrong.
`;
const STORY = '# The tow\n\n#interview\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home in 2 hours\n';
const FILES = { 'Loops/Northwind.md': LOOP, 'Stories/The tow.md': STORY, 'Shopping.md': '# Shopping\n\n- milk\n- a question to myself\n' };

let host: Host;
afterEach(() => host.dispose());

async function onRow(label: string, title: string): Promise<void> {
	await shown(label);
	await chooseOnRow(label, title);
}

/** Opens the editor's menu on a line and chooses an entry. */
async function onLine(path: string, words: string, title: string): Promise<void> {
	const view = await open(host, path);
	const line = view.editor.getValue().split('\n').findIndex((text) => text.includes(words));
	view.editor.setCursor({ line, ch: 3 });
	view.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
	const { left, top } = await until(() => boxAt(view.editor.cm, line, 3));
	view.editor.cm.contentDOM.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left + 2, clientY: top + 4 }));
	await choose(title);
}

async function expanded(): Promise<void> {
	(await button('Expand all')).click();
}

/** Rows are found by what a screen reader says: the shown text of a question is shortened. */
const has = (label: string): boolean => Array.from(document.querySelectorAll('[role="treeitem"]')).some((el) => el.getAttribute('aria-label')?.startsWith(label));
const shown = (label: string): Promise<unknown> => until(async () => { await expanded(); return has(label); }, () => `"${label}" in ${rows().join('\n')}`);
const gone = (label: string): Promise<unknown> => until(async () => { await expanded(); return !has(label); }, () => `no "${label}" in ${rows().join('\n')}`);
const marked = (view: MarkdownView, words: string): boolean => markedWords(view).some((text) => text.includes(words));

/** What is corrected stays so over a restart, a rename of the note and an edit elsewhere in it; the note's text is the person's alone. */
async function staysAs(check: () => Promise<unknown>): Promise<void> {
	expect(await host.app.vault.adapter.read('Loops/Northwind.md')).toBe(LOOP);
	await restart(host);
	await check();
	await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Loops/Northwind.md') as never, 'Loops/Renamed.md');
	await check();
	await host.app.vault.process(host.app.vault.getFileByPath('Loops/Renamed.md') as never, (text) => text.replace('# Northwind loop', '# Northwind loop\n\nA line more.\n'));
	await check();
	expect(await host.app.vault.adapter.read('Loops/Renamed.md')).toBe(LOOP.replace('# Northwind loop', '# Northwind loop\n\nA line more.\n'));
}

/** Opens the page of the settings that lists corrections. */
async function openCorrections(): Promise<void> {
	host.app.setting.open();
	host.app.setting.openTabById('interview-loop');
	await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.setting-item')).find((el) => el.querySelector('.setting-item-name')?.textContent === 'Corrections'), 'the entry of the settings'));
}

/** Removes the only correction in the settings. */
async function removeInSettings(words: string): Promise<void> {
	await openCorrections();
	await clickOn(() => button(`Remove: ${words}`));
	host.app.setting.close();
}

describe('a correction from a menu', () => {
	test('dismisses a question in the sidebar and the editor, and is undone by Undo', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Northwind');
		await until(() => marked(view, RISK));
		await onRow(RISK, 'Not a question');
		await until(() => notices().includes(`Not a question: “${RISK}”`));
		const undo = await button('Undo');
		await gone(RISK);
		await until(() => !marked(view, RISK));
		undo.click();
		await shown(RISK);
		await until(() => marked(view, RISK));
	});

	test('keeps the question dismissed until it is removed in the settings', async () => {
		host = await startApp(FILES);
		await onRow(RISK, 'Not a question');
		await gone(RISK);
		await staysAs(() => gone(RISK));
		await removeInSettings(`“${RISK}” in Renamed is not a question`);
		await shown(RISK);
	});

	test('changes the principle of a question to one that is typed', async () => {
		host = await startApp(FILES);
		await onRow(RISK, 'Change principle…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Mend what breaks{Enter}');
		await shown('Mend what breaks');
		await staysAs(() => shown('Mend what breaks'));
		await removeInSettings(`“${RISK}” in Renamed assesses Mend what breaks`);
		await gone('Mend what breaks');
	});

	test('dismisses an interviewer', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Not an interviewer');
		const undo = await button('Undo');
		await gone('Sam Ortiz');
		undo.click();
		await shown('Sam Ortiz');
		await onRow('Sam Ortiz', 'Not an interviewer');
		await staysAs(() => gone('Sam Ortiz'));
		await removeInSettings('“Sam Ortiz” in Renamed is not an interviewer');
		await shown('Sam Ortiz');
	});

	test('separates a question from a story that does not answer it, until the person links that story', async () => {
		const linked = LOOP.replace(RISK, `${RISK} [[The tow]]`);
		host = await startApp({ ...FILES, 'Loops/Northwind.md': linked });
		const names = (): boolean => Array.from(document.querySelectorAll('.interview-loop-row-story')).some((el) => el.textContent === 'The tow');
		await shown(RISK);
		await until(names);
		await onRow(RISK, 'Not an answer: The tow');
		const undo = await button('Undo');
		await until(() => !names());
		undo.click();
		await until(names);
		await onRow(RISK, 'Not an answer: The tow');
		await until(() => !names());
		await restart(host);
		await shown(RISK);
		expect(names()).toBe(false);
		expect(await host.app.vault.adapter.read('Loops/Northwind.md')).toBe(linked);
		await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Stories/The tow.md') as never, 'Stories/The winch.md');
		await until(async () => (await host.app.vault.adapter.read('Loops/Northwind.md')).includes('[[The winch]]'));
		await shown(RISK);
		expect(names()).toBe(false);
		await onRow(RISK, 'Link a story…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'tow{Enter}');
		await until(names);
	});

	test('parts a question and a broken link, until the person creates the story it names', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': LOOP.replace(RISK, `${RISK} [[The squall]]`) });
		const names = (): boolean => Array.from(document.querySelectorAll('.interview-loop-row-story')).some((el) => el.textContent === 'The squall');
		await shown(RISK);
		await until(names);
		await onRow(RISK, 'Not an answer: The squall');
		await until(() => !names());
		await onRow(RISK, 'Link a story…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'The squall{Enter}');
		await until(names);
	});

	test('parts a question and a story, until the person relinks a broken link of the question to it', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': LOOP.replace(RISK, `${RISK} [[The tow]] [[The sqall]]`) });
		const titles = (): string[] => Array.from(document.querySelectorAll('.interview-loop-row-story'), (el) => el.textContent ?? '');
		await shown(RISK);
		await expect.poll(titles).toEqual(['The tow', 'The sqall']);
		await onRow(RISK, 'Not an answer: The tow');
		await expect.poll(titles).toEqual(['The sqall']);
		await onRow(RISK, 'Relink to…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'The tow{Enter}');
		await expect.poll(titles).toEqual(['The tow']);
	});

	test('is about the line that is clicked on the right, wherever the cursor was', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Northwind');
		await until(() => marked(view, RISK));
		view.editor.setCursor({ line: 0, ch: 0 });
		const line = await until(() => Array.from(view.editor.cm.contentDOM.querySelectorAll('.cm-line')).find((el) => el.textContent?.includes(RISK)));
		await userEvent.click(line, { button: 'right', position: { x: 60, y: 8 } });
		await choose('Not a question');
		await until(() => notices().includes(`Not a question: “${RISK}”`));
	});

	test('asks only the words of a question that the person selected', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': LOOP.replace(RISK, 'They asked me: describe a risk you took - meh') });
		const view = await open(host, 'Northwind');
		const line = view.editor.getValue().split('\n').findIndex((text) => text.includes('describe a risk'));
		const ch = view.editor.getLine(line).indexOf('describe');
		view.editor.setSelection({ line, ch }, { line, ch: ch + 'describe a risk you took'.length });
		run(host, 'mark-question');
		await until(() => notices().includes('Marked as question: “describe a risk you took”'));
		await expanded();
		await expect.poll(() => Array.from(document.querySelectorAll('[role="treeitem"]'), (el) => el.getAttribute('aria-label')?.split(',')[0]).filter((label) => label?.includes('risk'))).toEqual(['describe a risk you took']);
	});

	test('leaves a story out that is renamed later, and lets one serve a principle', async () => {
		host = await startApp(FILES);
		const fits = async (): Promise<boolean> => {
			await clickOn(() => row('Tell me about a goal'), { button: 'right' });
			await until(() => document.querySelector('.menu-item'));
			const found = Array.from(document.querySelectorAll('.menu-item-title')).some((el) => el.textContent?.startsWith('Could fit: The tow'));
			await userEvent.keyboard('{Escape}');
			return found;
		};
		await shown(RISK);
		expect(await fits()).toBe(false);
		await onLine('The tow', '# The tow', 'Serves…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Ownership{Enter}');
		await until(fits);
		await onLine('The tow', '# The tow', 'Not a story');
		await until(async () => !await fits());
		await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Stories/The tow.md') as never, 'Stories/Winch.md');
		await restart(host);
		await shown(RISK);
		await until(async () => !await fits());
	});

	test('turns a question to ask an interviewer into one that the interviewer asks', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': `${LOOP}\n## Questions to ask\n\n- What would you change here?\n` });
		await onRow('What would you change here?', 'Mark as question');
		await until(async () => { await expanded(); return rows().some((text) => text.includes('Without a principle')); });
		expect(Array.from(document.querySelectorAll('[role="treeitem"]')).filter((el) => el.getAttribute('aria-label')?.startsWith('What would you change here?'))).toHaveLength(1);
	});

	test('dismisses a topic', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': LOOP.replace('- Ownership\n', '- Ownership\n\n**Topics**\n- Boats of the harbor\n') });
		await onRow('Boats of the harbor', 'Not a topic');
		const undo = await button('Undo');
		await gone('Boats of the harbor');
		undo.click();
		await shown('Boats of the harbor');
		await onRow('Boats of the harbor', 'Not a topic');
		await gone('Boats of the harbor');
		await removeInSettings('“Boats of the harbor” in Northwind is not a topic');
		await shown('Boats of the harbor');
	});

	test('makes two names one person', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Same person as…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Dana{Enter}');
		await gone('Sam Ortiz');
		await shown('Dive Deep');
		await staysAs(() => gone('Sam Ortiz'));
		await removeInSettings('“Sam Ortiz” in Renamed is Dana Reyes');
		await shown('Sam Ortiz');
	});

	test('marks a line as a question, with its mark in the editor', async () => {
		host = await startApp(FILES);
		await onLine('Northwind', 'the broken winch', 'Mark as question');
		const undo = await button('Undo');
		await shown('the broken winch');
		const view = await open(host, 'Northwind');
		await until(() => marked(view, 'the broken winch'));
		undo.click();
		await gone('the broken winch');
		await until(() => !marked(view, 'the broken winch'));
		await onLine('Northwind', 'the broken winch', 'Mark as question');
		await staysAs(() => shown('the broken winch'));
		await removeInSettings('“the broken winch” in Renamed is a question');
		await gone('the broken winch');
	});

	test('marks a question by a command in a note that is read for nothing else', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Shopping');
		view.editor.setCursor({ line: 3, ch: 0 });
		run(host, 'mark-question');
		await until(() => marked(view, 'a question to myself'));
		await restart(host);
		const again = await open(host, 'Shopping');
		await until(() => marked(again, 'a question to myself'));
		expect(await host.app.vault.adapter.read('Shopping.md')).toBe(FILES['Shopping.md']);
	});

	test('marks and dismisses an interviewer and a story on a line', async () => {
		host = await startApp(FILES);
		await onLine('Northwind', 'the broken winch', 'Mark as interviewer');
		const undo = await button('Undo');
		await shown('the broken winch');
		undo.click();
		await gone('the broken winch');
		await onLine('The tow', 'The tow', 'Not a story');
		await until(() => notices().includes('Not a story: “The tow”'));
		await onLine('The tow', 'The tow', 'Mark as story');
		await until(() => notices().includes('Marked as story: “The tow”'));
	});

	test('leaves a note out, and takes it back', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Northwind');
		await until(() => marked(view, RISK));
		run(host, 'leave-note-out');
		await until(() => markedWords(view).length === 0);
		await gone('Dana Reyes');
		await staysAs(() => gone('Dana Reyes'));
		await removeInSettings('Renamed is left out');
		await shown('Dana Reyes');
	});
});

describe('Undo', () => {
	test('gives a question back the principle it had', async () => {
		host = await startApp(FILES);
		await onRow(RISK, 'Change principle…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Mend what breaks{Enter}');
		await shown('Mend what breaks');
		(await button('Undo')).click();
		await gone('Mend what breaks');
		await shown(RISK);
	});

	test('gives a question back the principle that was chosen before', async () => {
		host = await startApp(FILES);
		for (const name of ['Mend what breaks', 'Stay curious']) {
			await onRow(RISK, 'Change principle…');
			await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), `${name}{Enter}`);
			await shown(name);
		}
		await gone('Mend what breaks');
		(await button('Undo')).click();
		await gone('Stay curious');
		await shown('Mend what breaks');
	});

	test('makes one person two again, and leaves what was decided before', async () => {
		host = await startApp(FILES);
		const same = async (name: string, as: string): Promise<void> => {
			await onRow(name, 'Same person as…');
			await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), `${as}{Enter}`);
			await gone(name);
		};
		await same('Sam Ortiz', 'Dana');
		await same('Dana Reyes', 'Petra Quill');
		await shown('Petra Quill');
		await gone('Sam Ortiz');
		(await button('Undo')).click();
		await shown('Dana Reyes');
		await gone('Petra Quill');
		await gone('Sam Ortiz');
		await onRow('Dana Reyes', 'Not an interviewer');
		await gone('Dana Reyes');
		await gone('Sam Ortiz');
	});

	test('reads a note that was left out', async () => {
		host = await startApp(FILES);
		await open(host, 'Northwind');
		run(host, 'leave-note-out');
		await gone('Dana Reyes');
		(await button('Undo')).click();
		await shown('Dana Reyes');
	});

	test('takes a story back that was none, and the mark of one', async () => {
		host = await startApp({ ...FILES, 'Log.md': '#interview\n\n## The winch\n\nIt broke. I mended it.\n' });
		const isStory = async (line: string, title: string, path: string): Promise<boolean> => {
			await onLine(path, line, title);
			return true;
		};
		await isStory('The tow', 'Not a story', 'The tow');
		(await button('Undo')).click();
		// What is a story again can be dismissed again.
		await isStory('The tow', 'Not a story', 'The tow');
		await isStory('The winch', 'Mark as story', 'Log');
		(await button('Undo')).click();
		await isStory('The winch', 'Mark as story', 'Log');
		await until(() => notices().includes('Marked as story: “The winch”'));
	});

	test('takes the mark of an interviewer back', async () => {
		host = await startApp(FILES);
		await onLine('Northwind', 'the broken winch', 'Mark as interviewer');
		await shown('the broken winch');
		(await button('Undo')).click();
		await gone('the broken winch');
	});
});

test('the selected words of a line are what is marked', async () => {
	host = await startApp(FILES);
	const view = await open(host, 'Shopping');
	view.editor.setSelection({ line: 3, ch: 4 }, { line: 3, ch: 12 });
	run(host, 'mark-question');
	await until(() => notices().includes('Marked as question: “question”'));
	await shown('question');
	await restart(host);
	await shown('question');
});

describe('the list of corrections', () => {
	test('says that the name somebody was given is edited in the note, and stops saying so when it is back', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Same person as…');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Dana{Enter}');
		await gone('Sam Ortiz');
		const described = (): string => Array.from(document.querySelectorAll('.vertical-tab-content .setting-item')).find((el) => el.textContent?.includes('Sam Ortiz'))?.textContent ?? '';
		const edit = async (from: string, to: string): Promise<void> => {
			host.app.setting.close();
			await host.app.vault.process(host.app.vault.getFileByPath('Loops/Northwind.md') as never, (text) => text.replace(from, to));
			await openCorrections();
			await until(() => described() !== '');
		};
		await edit('Dana Reyes', 'Dana Reyes-Holm');
		await until(() => described().includes('No longer found: the note has the name “Dana Reyes-Holm” now.'));
		await edit('Dana Reyes-Holm', 'Dana Reyes');
		await until(() => described() !== '' && !described().includes('No longer found'));
	});

	test('is copied, and brings back in another vault what it says', async () => {
		host = await startApp(FILES);
		await onRow(RISK, 'Not a question');
		await gone(RISK);
		let copied = '';
		const { clipboard } = navigator;
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied = text; return Promise.resolve(); } } });
		await openCorrections();
		await clickOn(() => button('Copy all'));
		await until(() => notices().includes('Corrections copied.'));
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
		host.dispose();
		host = await startApp(FILES);
		await shown(RISK);
		await openCorrections();
		await userEvent.fill(await until(() => document.querySelector<HTMLTextAreaElement>('textarea[placeholder="Paste a list here"]')), copied);
		await clickOn(() => button('Paste'));
		await until(() => notices().includes('1 correction pasted.'));
		host.app.setting.close();
		await gone(RISK);
	});

	test('comes back when a sync replaces, damages or deletes the settings file', async () => {
		host = await startApp(FILES, KEPT);
		await onRow(RISK, 'Not a question');
		await gone(RISK);
		const path = '.obsidian/plugins/interview-loop/data.json';
		// Each start has a disk of its own.
		const adapter = (): typeof host.app.vault.adapter => host.app.vault.adapter;
		await adapter().write(path, '{"tags":["other"]}');
		await restart(host);
		await gone(RISK);
		await until(async () => (await adapter().read(path)).includes(RISK));
		expect(await host.plugin.loadData()).toMatchObject({ tags: ['other'] });
		await adapter().write(path, '{ half');
		await restart(host);
		await gone(RISK);
		await until(() => notices().includes('settings file could not be read'));
		await onRow('Sam Ortiz', 'Not an interviewer');
		await until(() => notices().includes('only this device keeps it'));
		expect(await adapter().read(path)).toBe('{ half');
		await adapter().remove(path);
		await restart(host);
		await gone(RISK);
		await gone('Sam Ortiz');
		await until(async () => (await adapter().exists(path)) && (await adapter().read(path)).includes('Sam Ortiz'));
	});

	test('says what is wrong with a pasted text, and takes a list', async () => {
		host = await startApp(FILES);
		await openCorrections();
		const area = (): Promise<HTMLTextAreaElement> => until(() => document.querySelector<HTMLTextAreaElement>('textarea[placeholder="Paste a list here"]'));
		await userEvent.fill(await area(), 'Dear diary');
		await clickOn(() => button('Paste'));
		await until(() => notices().includes('not valid JSON'));
		await userEvent.fill(await area(), JSON.stringify([{ path: 'Loops/Northwind.md', kind: 'question', text: RISK, decision: 'not' }, { path: 'Loops/Northwind.md', kind: 'question', text: 'Not there at all?', decision: 'not' }]));
		await clickOn(() => button('Paste'));
		await button(`Remove: “${RISK}” in Northwind is not a question`);
		await until(() => document.body.textContent?.includes('No longer found'));
		host.app.setting.close();
		await gone(RISK);
	});

	test('merges what another device saved, and keeps what cannot be read', async () => {
		host = await startApp(FILES);
		await onRow(RISK, 'Not a question');
		await gone(RISK);
		const other = { odd: 7, away: { at: 1, moved: 1, path: 'Loops/Northwind.md', kind: 'interviewer', text: 'Sam Ortiz', decision: 'not' } };
		await host.plugin.saveData({ corrections: other });
		(host.plugin as unknown as { onExternalSettingsChange(): void }).onExternalSettingsChange();
		await gone('Sam Ortiz');
		await gone(RISK);
		const saved = await until(async () => {
			const { corrections } = await host.plugin.loadData() as { corrections: Record<string, unknown> };
			return Object.keys(corrections).length === 3 ? corrections : null;
		});
		expect(saved).toMatchObject(other);
	});
});

describe('the review', () => {
	const review = (): HTMLElement | null => document.querySelector('[role="region"][aria-label="Review what was found"]');

	test('lists each note, keeps and dismisses, by keyboard alone', async () => {
		host = await startApp(FILES);
		run(host, 'review-found');
		const page = await until(review);
		expect(page.textContent).toContain('Dana Reyes');
		const keep = await button('Keep Dana Reyes', page);
		keep.focus();
		await userEvent.keyboard('{Enter}');
		await until(() => review()?.textContent?.includes('you said so'));
		(await button('Not this: Sam Ortiz')).focus();
		await userEvent.keyboard('{Enter}');
		await until(() => review()?.textContent?.includes('Sam Ortiz') === false);
		expect(document.activeElement?.closest('[role="region"]')).toBe(review());
		await gone('Sam Ortiz');
		(await button('3 questions in Northwind')).click();
		await button(`Not this: ${RISK}`);
	});

	test('opens at the suggestion that the quiet row means', async () => {
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`A/Story ${i}.md`, STORY]));
		host = await startApp({ ...many, ...FILES, 'Loops/Interview prep.md': '# Interview prep\n\n- ask Petra Quill about the role\n' });
		await button('Expand all');
		(await button('1 more person? Review what was found')).click();
		await until(() => document.activeElement?.getAttribute('aria-label') === 'Add Petra Quill');
		const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
		expect([top > 0, bottom < window.innerHeight]).toEqual([true, true]);
	});

	test('decides on one principle in all notes that assign it', async () => {
		host = await startApp({ ...FILES, 'Loops/Southwind.md': LOOP.replace('Northwind', 'Southwind') });
		run(host, 'review-found');
		const page = await until(review);
		expect(page.textContent).toContain('in 2 notes');
		(await button('Not this: Dive Deep', page)).click();
		await until(() => notices().includes('Not a principle in 2 notes: “Dive Deep”'));
		await until(() => Array.from(review()?.querySelectorAll('[aria-label="Principles"] li') ?? [], (el) => el.textContent).every((text) => !text?.includes('Dive Deep')));
		(await button('Undo')).click();
		await until(() => Array.from(review()?.querySelectorAll('[aria-label="Principles"] li') ?? [], (el) => el.textContent).filter((text) => text?.includes('Dive Deep')).length === 2);
	});

	test('goes to a finding, and leaves out a note', async () => {
		host = await startApp(FILES);
		run(host, 'review-found');
		const page = await until(review);
		const link = (name: string): HTMLElement | undefined => Array.from(page.querySelectorAll<HTMLElement>('a')).find((el) => el.textContent === name);
		(await until(() => link('Sam Ortiz'))).click();
		await until(() => activePath(host) === 'Loops/Northwind.md' && cursorLine(host) === 13);
		run(host, 'review-found');
		(await button('Leave Northwind out')).click();
		await gone('Dana Reyes');
		await until(() => review()?.textContent?.includes('Northwind') === false);
		await until(() => notices().includes('Undo'));
	});

	test('says the name of a note once, where what was found has the same', async () => {
		host = await startApp(FILES);
		run(host, 'review-found');
		const section = await until(() => review()?.querySelector('section[aria-label="The tow"]'));
		expect(section.textContent?.match(/The tow/g)).toHaveLength(1);
		expect(section.textContent).toContain('The story the note is named after');
		(await button('Not this: The tow', section)).click();
		await until(() => notices().includes('Not a story: “The tow”'));
	});

	test('says why something is suggested, and dismisses it', async () => {
		host = await startApp({ ...FILES, 'Loops/Interview prep.md': '# Interview prep\n\n- ask Petra Quill about the role\n' });
		run(host, 'review-found');
		const row = (): HTMLElement | undefined => Array.from(review()?.querySelectorAll<HTMLElement>('li') ?? []).find((el) => el.textContent?.includes('Petra Quill'));
		const why = await until(() => row()?.querySelector('details'));
		await userEvent.click(why.querySelector('summary') as Element);
		expect(why.open).toBe(true);
		expect(why.querySelector('div')?.textContent).not.toBe('');
		(await button('Dismiss Petra Quill')).click();
		await until(() => row() === undefined);
		await until(() => document.querySelector('.interview-loop-suggested button') === null);
	});

	test('offers to search where nothing was found', async () => {
		host = await startApp({ 'Shopping.md': '- milk\n' });
		run(host, 'review-found');
		(await button('Find interview notes', await until(review))).click();
		await until(() => notices().includes('No interview notes found.'));
	});

	test('is offered for suggestions by one quiet row, and adds them', async () => {
		host = await startApp({ ...FILES, 'Loops/Interview prep.md': '# Interview prep\n\n- ask Petra Quill about the role\n' });
		(await button('1 more person? Review what was found')).click();
		const add = await until(() => review()?.querySelector<HTMLButtonElement>('button[aria-label^="Add "]'), 'a suggestion to add');
		const name = add.getAttribute('aria-label')?.slice('Add '.length) ?? '';
		add.click();
		await button(`Not this: ${name}`);
		await until(() => document.querySelector('.interview-loop-suggested button') === null);
	});
});

describe('in a drill', () => {
	test('the question that is asked can be dismissed and leaves the pool', async () => {
		host = await startApp({ ...FILES, 'Loops/Northwind.md': `#interview\n\n## Ownership\n\n1. ${RISK}\n` });
		const view = await open(host, 'Northwind');
		view.editor.setCursor({ line: 4, ch: 0 });
		run(host, 'drill-question');
		const question = await until(() => drill()?.querySelector<HTMLElement>('.interview-loop-asked'), 'a question is asked');
		question.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 20, clientY: 20 }));
		await choose('Not a question');
		await until(() => notices().includes(`Not a question: “${RISK}”`));
		await gone(RISK);
	});
});
