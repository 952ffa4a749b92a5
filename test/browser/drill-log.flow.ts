import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { asked, beginDrill, button, drill, KEPT, notices, pressStart, restart, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const NOTE = `# Behavioral questions

## Ownership

1. Tell me about a goal you took over from somebody else.
2. Describe a risk you took for the long run.
3. When did you last say that it was not your job?
`;
const PATH = 'Behavioral questions.md';
const DATA = '.obsidian/plugins/interview-loop/data.json';

/** Paths of the practice log's files. */
function logs(): string[] {
	return host.app.vault.getFiles().map(({ path }) => path).filter((path) => path.includes('practice-log-'));
}

async function log(): Promise<string> {
	return (await Promise.all(logs().map((path) => host.app.vault.adapter.read(path)))).join('\n');
}

interface Line { t: string; id: string; q: string; txt: string; g: number; ref: string; ses: string; story: string[] }

async function lines(): Promise<Line[]> {
	return (await log()).split('\n').filter((line) => line.startsWith('{') && line.endsWith('}')).map((line) => JSON.parse(line) as Line);
}

async function kinds(): Promise<string> {
	return (await lines()).map(({ t }) => t).join(' ');
}

async function startDrill(files: Record<string, string> = { [PATH]: NOTE }, options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(files, { ...options, hard: { ...KEPT.hard, ...options.hard } });
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
}

/** Waits until the log says these kinds of lines. */
async function untilLogged(expected: string): Promise<void> {
	await until(async () => (await kinds()) === expected, `a log of ${expected}`);
}

/** Starts a drill and grades two answers: the first is written, the second the disk refuses. */
async function refuseSecondGrade(): Promise<void> {
	await startDrill();
	await userEvent.keyboard('  3');
	await untilLogged('session review');
	host.app.vault.faults[logs()[0] ?? ''] = 'EBUSY: locked';
	await userEvent.keyboard('  2');
	await until(() => notices().includes('could not be written'));
}

/** Counts the writes to the vault. */
function countWrites(): { appends: number; creates: number } {
	const { vault } = host.app;
	const counts = { appends: 0, creates: 0 };
	const [append, create] = [vault.append.bind(vault), vault.create.bind(vault)];
	vault.append = (...args) => { counts.appends++; return append(...args); };
	vault.create = (...args) => { counts.creates++; return create(...args); };
	return counts;
}

describe('the practice log', () => {
	test('is made on the first grade and not before, and each grade costs one append', async () => {
		await startDrill();
		const counts = countWrites();
		await userEvent.keyboard('n');
		await new Promise((done) => window.setTimeout(done, 100));
		expect(host.app.vault.getFolderByPath('Interview practice')).toBe(null);
		await userEvent.keyboard('  3');
		await untilLogged('session skip review');
		expect(counts).toEqual({ appends: 0, creates: 1 });
		await userEvent.keyboard('  2');
		await untilLogged('session skip review review');
		expect(counts).toEqual({ appends: 1, creates: 1 });
		expect(logs()[0]).toMatch(/^Interview practice\/practice-log-[a-z0-9]+-\d{4}-\d\d\.md$/);
		expect(await host.app.vault.adapter.read(PATH)).toBe(NOTE);
	});

	test('holds all that a review should, and is never an interview note', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const review = (await lines())[1];
		expect(Object.keys(review ?? {})).toEqual(['v', 't', 'id', 'dev', 'seq', 'ts', 'tz', 'day', 'mode', 'ses', 'q', 'bid', 'txt', 'path', 'who', 'lp', 'g', 'ms', 'hint', 'story', 'parts', 'probe']);
		expect(review).toMatchObject({ v: 1, path: PATH, lp: ['Ownership'], g: 3, bid: null, mode: 'random' });
		host.app.vault.external('Interview practice/practice-log-zz99-2026-11.md', NOTE.replace('a goal', 'another goal'));
		document.querySelectorAll('.notice').forEach((notice) => notice.remove());
		run(host, 'find-notes');
		await until(() => /Found \d/.test(notices()));
		expect(notices()).toContain('Found 1 note ');
	});

	test('undoes by one more line, and the question is asked again as it was', async () => {
		await startDrill();
		const first = asked();
		await userEvent.keyboard('  4');
		await untilLogged('session review');
		await userEvent.keyboard('{Control>}z{/Control}');
		await untilLogged('session review void');
		const [, review, taken] = await lines();
		expect(taken?.ref).toBe(review?.id);
		expect(asked()).toBe(first);
		await until(() => drill()?.querySelector('[data-name="grade-3"]'));
	});

	test('keeps what cannot be written, says so once, and writes it when that works again', async () => {
		await refuseSecondGrade();
		await host.restart();
		const path = logs()[0] ?? '';
		expect(host.app.vault.faults[path]).toBe(undefined);
		await untilLogged('session review review');
	});

	test('writes what waited with the next grade, and says so', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const path = logs()[0] ?? '';
		host.app.vault.faults[path] = 'EBUSY: locked';
		await userEvent.keyboard('  2');
		await until(() => notices().includes('could not be written'));
		Reflect.deleteProperty(host.app.vault.faults, path);
		await userEvent.keyboard('  4');
		await untilLogged('session review review review');
		await until(() => notices().includes('can be written again'));
	});

	test('begins a new line behind one that was torn, and tells of lines it cannot read', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const path = logs()[0] ?? '';
		host.app.vault.external(path, `${await log()}{"v":1,"t":"rev`);
		await until(() => notices().includes('One line of the practice log cannot be read'));
		await userEvent.keyboard('  2');
		await until(() => asked());
		await until(async () => (await log()).includes('{"v":1,"t":"rev\n{"v":1,"t":"review"'));
	});

	test('removed in mid-drill takes its history with it, says so, and nothing else is lost', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const path = logs()[0] ?? '';
		host.app.vault.external(path, null);
		await until(() => notices().includes('was deleted, and its history is lost'));
		expect(drill()?.textContent).toContain('2 of 3');
		await userEvent.keyboard('  2');
		await until(() => logs().length === 1);
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history')?.textContent?.includes('1 answer in 1 session'));
		expect(await host.app.vault.adapter.read(PATH)).toBe(NOTE);
	});

	test('is written to the folder it was in when the settings cannot be read', async () => {
		const path = '.obsidian/plugins/interview-loop/data.json';
		await startDrill({ [PATH]: NOTE, [path]: JSON.stringify({ practiceFolder: 'Training' }) });
		await userEvent.keyboard('  3');
		await until(() => logs().length === 1);
		host.app.vault.external(path, '{ broken');
		await host.restart();
		await until(() => notices().includes('settings file could not be read'));
		await host.app.workspace.revealLeaf(await until(() => host.app.workspace.getLeavesOfType('interview-loop-drill')[0]));
		await until(asked);
		await userEvent.keyboard('   3');
		await untilLogged('session review review');
		expect(logs()[0]).toMatch(/^Training\//);
		expect(logs()).toHaveLength(1);
	});

	test('takes in what another device wrote while the app runs', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const other = (await log()).replace(/"dev":"[^"]+"/g, '"dev":"zz99"').replace(/"id":"[^-"]+-/g, '"id":"zz99-');
		host.app.vault.external('Interview practice/practice-log-zz99-2026-11.md', other);
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history')?.textContent?.includes('2 answers'));
	});

	test('is read in all folders whose names differ only in case, as a sync service leaves them on a case-sensitive disk', async () => {
		await startDrill(undefined, { hard: { ignoresCase: false } });
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const other = (await log()).replace(/"dev":"[^"]+"/g, '"dev":"zz99"').replace(/"id":"[^-"]+-/g, '"id":"zz99-');
		host.app.vault.external('interview Practice/practice-log-zz99-2026-11.md', other);
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history')?.textContent?.includes('2 answers'));
	});

	test('counts in the order of the next drill: what another one asked comes last', async () => {
		await startDrill();
		const first = asked();
		await userEvent.keyboard('  3{Escape}');
		(await button('New drill')).click();
		await pressStart();
		const order: string[] = [];
		while (asked() !== '') {
			order.push(asked());
			await userEvent.keyboard('  3');
		}
		expect(order.at(-1)).toBe(first);
	});

	test.each<[kind: string, practiceFolder: unknown, folder: string, renamed: string, to: string]>([
		['', undefined, 'Interview practice', 'Interview practice', 'Drills'],
		['when a folder above it is renamed', 'Work/Drills', 'Work/Drills', 'Work', 'Old work'],
		['when it is spelled with other capitals', 'training ', 'Training', 'Training', 'Drills'],
		['when its name changes in capitals alone', undefined, 'Interview practice', 'Interview practice', 'INTERVIEW Practice'],
		['to a name with a blank that is none of the usual ones', undefined, 'Interview practice', 'Interview practice', 'Interview\u00a0drills'],
		['when the settings have it in a form of another version', { path: 'Drills' }, 'Interview practice', 'Interview practice', 'Drills'],
	])('follows its folder to another name %s', async (_, practiceFolder, folder, renamed, to) => {
		const data = JSON.stringify({ practiceFolder });
		await startDrill({ [PATH]: NOTE, [DATA]: data, [`${folder}/Plan.md`]: 'Run.' }, { hard: { ignoresCase: false } });
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const old = host.app.vault.getFolderByPath(renamed);
		if (old === null) throw new Error('no folder');
		await host.app.fileManager.renameFile(old, to);
		await userEvent.keyboard('  3');
		await untilLogged('session review review');
		expect(logs()).toEqual([expect.stringContaining(folder.replace(renamed, to))]);
		expect(notices()).not.toContain('was deleted');
		await restart(host);
		run(host, 'resume-drill');
		await until(() => drill()?.textContent?.includes('3 of 3'));
		// The first one resumes a drill that is waiting.
		await userEvent.keyboard('   3');
		await untilLogged('session review review review');
		expect(logs()).toHaveLength(1);
		if (typeof practiceFolder === 'object') expect(JSON.parse(await host.app.vault.adapter.read(DATA))).toMatchObject({ practiceFolder });
	});

	test('is pointed out when it is not in the folder that the settings name', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		host.app.vault.external(DATA, JSON.stringify({ practiceFolder: 'Elsewhere' }));
		await restart(host);
		await until(() => notices().includes('The folder "Interview practice" contains practice logs'));
	});
});

describe('a world that makes logging hard', () => {
	test('a full local storage is reported once, and grades go to the disk', async () => {
		await startDrill({ [PATH]: NOTE }, { hard: { storageQuota: 0 } });
		await until(() => notices().includes("This device's storage for the app is full or damaged"));
		document.querySelectorAll('.notice').forEach((notice) => notice.remove());
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		await userEvent.keyboard('  2');
		await untilLogged('session review review');
		expect(notices()).not.toContain('full or damaged');
	});

	test('damaged JSON in the local storage keeps nothing from working', async () => {
		const keys = ['chosen', 'device', 'unfinished', 'unwritten', 'practice-folder'].map((key) => `interview-loop-${key}`);
		await startDrill({ [PATH]: NOTE }, { localStorage: Object.fromEntries(keys.map((key) => [key, '{"torn'])) });
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		expect(await host.app.vault.adapter.read(PATH)).toBe(NOTE);
	});

	test('a crash right after a grade loses neither the grade nor the drill', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await until(() => drill()?.textContent?.includes('2 of 3'));
		await host.crash();
		await untilLogged('session review');
		run(host, 'resume-drill');
		await until(() => drill()?.textContent?.includes('2 of 3'));
		expect(await kinds()).toBe('session review');
	});

	test('a crash while the disk refuses to write loses nothing either', async () => {
		await refuseSecondGrade();
		await host.crash();
		await untilLogged('session review review');
	});

	test('a folder that exists with other capitals is the same folder', async () => {
		await startDrill({ [PATH]: NOTE, 'Training/Plan.md': 'Run.', [DATA]: JSON.stringify({ practiceFolder: 'training ' }) }, { hard: { ignoresCase: true } });
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		expect(logs()[0]).toMatch(/^Training\//);
	});

	test.each([
		['.practice', 'begins with a dot'],
		['../Practice', 'must be inside the vault'],
		['Behavioral questions.md', 'is a file'],
	])('the folder "%s" is refused with a reason, and the grade is kept until there is a better one', async (practiceFolder, reason) => {
		await startDrill({ [PATH]: NOTE, [DATA]: JSON.stringify({ practiceFolder }) });
		await userEvent.keyboard('  3');
		await until(() => notices().includes(reason));
		expect(await host.app.vault.adapter.exists('.practice')).toBe(false);
		host.app.vault.external(DATA, JSON.stringify({ practiceFolder: 'Practice' }));
		await host.restart();
		await untilLogged('session review');
		expect(logs()[0]).toMatch(/^Practice\//);
	});

	test('an older version synced over the file gets back what it lacks', async () => {
		await startDrill();
		await userEvent.keyboard('  3');
		await untilLogged('session review');
		const older = await log();
		await userEvent.keyboard('  2');
		await untilLogged('session review review');
		host.app.vault.external(logs()[0] ?? '', older);
		await until(() => notices().includes('The practice log had lost one line'));
		await untilLogged('session review review');
	});
});
