import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import type { InterviewNote } from '../../src/core/interview/interview-note';
import { button, heldReads, inPlugin, notices, restart, row, rows, startApp, startUnread, until, untilRead } from './app';

let host: Host;
afterEach(() => host.dispose());

const LOOP = '#### Interview 1\n\n**Interviewer**: Dana\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n';
const STORY = '# The late train\n\n**Situation**: The train had no driver.\n**Task**: I took it over.\n**Action**: I cut the scope by a third.\n**Result**: We shipped 3 days sooner.\n';
const WITH_QUINT = `${LOOP}\n#### Interview 2\n\n**Interviewer**: Marla Quint\n`;
const PREP = '- What do you do when a plan falls apart?\n- Describe a time you changed your mind.\n- When do you ask for help?\n';

async function append(path: string, text: string): Promise<void> {
	const file = host.app.vault.getFileByPath(path);
	if (file === null) throw new Error(`no ${path}`);
	await host.app.vault.append(file, text);
}

describe('the notes that are read', () => {
	test('include a story as soon as an interview note links to it', async () => {
		host = await startApp({ 'Interview loop.md': LOOP, 'The late train.md': STORY });
		await until(() => notices().includes('Found'));
		await until(() => document.querySelector('[aria-label="Ownership, 1 question, 1 without a story"]'));
		await append('Interview loop.md', '\t- [[The late train]]\n');
		await until(() => document.querySelector('[aria-label="Ownership, 1 question, Every question has a linked story"]'));
	});

	test('include a note that only its people make one', async () => {
		const screen = '**09:00 Marla Quint** - site director\nphone screen, half an hour\n';
		host = await startApp({ 'Norvane/Loop 13 nov.md': screen });
		await until(() => rows().some((text) => text.includes('Marla Quint')), 'her loop');
	});

	test('include what is in a note named after an interviewer, as soon as another note names that person', async () => {
		host = await startApp({ 'People/Marla Quint.md': PREP, 'Interview loop.md': LOOP });
		await until(() => notices().includes('Found 1 note'));
		await append('Interview loop.md', '\n#### Interview 2\n\n**Interviewer**: Marla Quint\n');
		await until(() => rows().some((text) => text.includes('Marla Quint') && text.includes('(3)')), 'her questions');
	});

	test('hold no questions of a note named after somebody, once the note that named that person is gone', async () => {
		host = await startApp({ 'People/Marla Quint.md': PREP, 'Interview loop.md': WITH_QUINT });
		await until(() => rows().some((text) => text.includes('Marla Quint') && text.includes('(3)')), 'her questions');
		const file = host.app.vault.getFileByPath('Interview loop.md');
		if (file === null) throw new Error('no loop');
		await host.app.vault.delete(file);
		await until(() => rows().length === 0, 'an empty sidebar');
	});

	test('hold no questions of a note named after somebody whose name was taken out', async () => {
		host = await startApp({ 'People/Marla Quint.md': PREP, 'Interview loop.md': WITH_QUINT });
		await until(() => rows().some((text) => text.includes('Marla Quint') && text.includes('(3)')), 'her questions');
		const file = host.app.vault.getFileByPath('Interview loop.md');
		if (file === null) throw new Error('no loop');
		await host.app.vault.process(file, (text) => text.replace('Marla Quint', 'Sunniva Reyes'));
		await until(() => rows().join('|') === 'Dana (1)|  Ownership (1)|Sunniva Reyes (0)', 'no questions of Quint');
	});

	test('leave out notes on anything else', async () => {
		host = await startApp({ 'Interview loop.md': LOOP, 'Harbour.md': '**09:00 Marla Quint** - site director\nwalk along the pier\n' });
		await until(() => notices().includes('Found 1 note'));
		if (rows().some((text) => text.includes('Marla Quint'))) throw new Error(rows().join('\n'));
	});

	test('include a note that nothing but its text makes one after a restart too', async () => {
		host = await startApp({ 'Interview loop.md': LOOP, 'Scraps.md': 'Nothing yet.\n' });
		await until(() => notices().includes('Found 1 note'));
		await append('Scraps.md', '\n## Ownership\n\n- Describe a time you went beyond your job.\n');
		await until(() => rows().some((text) => text.startsWith('  Ownership (2)')), 'two questions');
		await until(async () => (await host.app.vault.adapter.read('.obsidian/plugins/interview-loop/data.json')).includes('Scraps.md'));
		await restart(host);
		await until(() => rows().some((text) => text.startsWith('  Ownership (2)')), 'two questions');
	});

	test('include a note that its folder makes one, as soon as it is moved there', async () => {
		host = await startApp({ 'Journal/Page.md': '# Something else\n\n- Tell me about a time you disagreed with a friend.\nSee the rest.\n' });
		await until(() => notices().includes('No interview notes'));
		expect(rows()).toEqual([]);
		const folder = host.app.vault.getFolderByPath('Journal');
		if (folder === null) throw new Error('no Journal');
		await host.app.vault.rename(folder, 'Stories');
		await until(() => rows().length > 0, 'its question');
	});

	/** An overview that says nothing itself, and the notes it links to: nothing chooses one of them. */
	const OVERVIEW = {
		'Boatyard/Overview.md': '[[1]] and [[2]]\n',
		'Boatyard/1.md': '# Call\n\n**Interviewer**: Ines Okoro\n\n## Ownership\n\n1. Tell me about a goal you took over.\n',
		'Boatyard/2.md': '# Call\n\n**Interviewer**: Per Lindqvist\n\n## Ownership\n\n1. Tell me about a goal you took over.\n',
		// Shown first by its date.
		'Another loop.md': `---\ninterview-date: 2031-03-04\n---\n${LOOP}`,
	};

	test('include an overview of what only a search found', async () => {
		host = await startApp(OVERVIEW);
		await until(() => notices().includes('Found 3 notes'));
		await host.app.workspace.openLinkText('Boatyard/2', '', false);
		await button('This note is in Overview. Show that loop');
	});

	test('include an overview whose links the app resolved after all else was read', async () => {
		let index = (): void => undefined;
		host = await startApp(OVERVIEW, {
			hard: { coldCache: true },
			onStart: ({ metadataCache }) => {
				index = metadataCache.startIndexing.bind(metadataCache);
				metadataCache.startIndexing = () => undefined;
			},
		});
		await until(() => notices().includes('Found 3 notes'));
		await host.app.workspace.openLinkText('Boatyard/2', '', false);
		index();
		await button('This note is in Overview. Show that loop');
	});

	test('include a note that becomes one while the person writes', async () => {
		host = await startApp({ 'Interview loop.md': LOOP, 'Scraps.md': 'Nothing yet.\n' });
		await row('Ownership');
		await append('Scraps.md', '\n## Ownership\n\n- Describe a time you went beyond your job.\n');
		await until(() => rows().some((text) => text.startsWith('  Ownership (2)')), 'two questions');
	});
});

describe('a note that changes while it is being read', () => {
	const PATH = 'Interview loop.md';

	/** Starts the app, holds the read of the loop note until `meanwhile` has happened and the app has said so, and gives the rows. */
	async function readLate(meanwhile: () => Promise<void> | void): Promise<string[]> {
		const reads = heldReads();
		reads.hold(PATH);
		host = await startUnread({ [PATH]: LOOP, 'Pay.md': 'Nothing to see here.\n' }, reads.options);
		const { held } = host.app.vault;
		// Only the read that is under way is held, not a later one.
		await new Promise((done) => window.setTimeout(done, 50));
		Reflect.deleteProperty(held, PATH);
		await meanwhile();
		await new Promise((done) => window.setTimeout(done, 50));
		await host.app.metadataCache.settled();
		reads.release();
		await untilRead();
		await new Promise((done) => window.setTimeout(done, 200));
		return rows();
	}

	test('is shown as it is after an edit', async () => {
		const shown = await readLate(() => host.app.vault.external(PATH, LOOP.replace('Dana', 'Sunniva')));
		expect(shown[0]).toContain('Sunniva');
		expect(shown.join()).not.toContain('Dana');
	});

	test('is not shown after it was deleted', async () => {
		await readLate(() => host.app.vault.external(PATH, null));
		// If the app hears of it late, the note was there for a moment.
		await until(() => rows().length === 0, () => rows().join('\n'));
	});

	test('is shown, once, after it was renamed', async () => {
		const shown = await readLate(async () => {
			const file = host.app.vault.getFileByPath(PATH);
			if (file !== null) await host.app.fileManager.renameFile(file, 'Loop in May.md');
		});
		expect(shown.filter((text) => text.includes('Dana'))).toHaveLength(1);
		(await row('Dana')).click();
		await until(() => host.app.workspace.getActiveFile()?.path === 'Loop in May.md');
	});

	test('is shown as it is after it was edited and renamed', async () => {
		const shown = await readLate(async () => {
			const file = host.app.vault.getFileByPath(PATH);
			const before = file?.stat.mtime;
			host.app.vault.external(PATH, LOOP.replace('Dana', 'Sunniva'));
			await until(() => file?.stat.mtime !== before, 'the app heard of the edit');
			if (file !== null) await host.app.fileManager.renameFile(file, 'Loop in May.md');
		});
		expect(shown[0]).toContain('Sunniva');
		expect(shown.join()).not.toContain('Dana');
	});

	test('is shown as the note that took its place', async () => {
		const shown = await readLate(async () => {
			const first = host.app.vault.getFileByPath(PATH);
			host.app.vault.external(PATH, null);
			host.app.vault.external(PATH, LOOP.replace('Dana', 'Sunniva'));
			await until(() => ![null, first].includes(host.app.vault.getFileByPath(PATH)), 'the app heard of the other note');
		});
		expect(shown[0]).toContain('Sunniva');
	});
});

describe('a note that the disk does not answer for', () => {
	const asked = (text: string): string => `# Behavioral questions\n\n## Ownership\n\n1. Tell me about a time you ${text}.\n`;
	const FILES = { 'A loop.md': LOOP, 'Behavioral questions.md': asked('mended a wall'), 'More behavioral questions.md': asked('gave up a plan') };
	const questions = (): string => (inPlugin(host, 'library') as { all(): InterviewNote[] }).all().flatMap((note) => note.questions).map(({ text }) => text).join();

	async function startWithoutAnswer(): Promise<() => void> {
		const reads = heldReads();
		reads.hold('A loop.md', 'Behavioral questions.md');
		host = await startApp(FILES, reads.options);
		return () => reads.release();
	}

	test('does not keep other notes from being read, is named, and is shown once the answer comes', async () => {
		const answer = await startWithoutAnswer();
		await until(() => notices().includes('2 notes could not be read') && notices().includes('There was no answer for 15 seconds'));
		expect([rows().join().includes('Dana'), questions()]).toEqual([false, 'Tell me about a time you gave up a plan.']);
		answer();
		await row('Dana');
		await until(() => questions().includes('mended a wall'));
	});

	test('is shown as edited if it was edited before the answer comes, and not at all if it was deleted', async () => {
		const answer = await startWithoutAnswer();
		host.app.vault.external('A loop.md', LOOP.replace('Dana', 'Marla'));
		host.app.vault.external('Behavioral questions.md', null);
		await row('Marla');
		await until(() => host.app.vault.getFileByPath('Behavioral questions.md') === null);
		answer();
		await new Promise((done) => window.setTimeout(done, 200));
		expect([rows().join().includes('Dana'), questions().includes('mended a wall')]).toEqual([false, false]);
	});
});
