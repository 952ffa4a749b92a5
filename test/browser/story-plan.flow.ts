import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { serious } from './axe';
import { choose } from './row-menu';
import { activePath, asked, button, clickOn, demoVault, drill, KEPT, notices, restart, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const GOAL = 'Tell me about a goal you took over.';
const NUMBER = 'Tell me about a number that was wrong.';
const PARTS = '**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home in 2 hours\n';
const FILES = {
	'Loops/Northwind.md': `# Northwind loop\n\n#interview\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n
## Interview 2\n\n**Interviewer**: Sam Ortiz\n\n**Principles**\n- Dive Deep\n
## Ownership\n\n1. ${GOAL}\n\t- [[The tow]]\n\t- [[The ferry]]\n
## Dive Deep\n\n1. ${NUMBER}\n\t- [[The tow]]\n`,
	'Stories/The tow.md': `# The tow\n\n#interview\n\n${PARTS}`,
	'Stories/The ferry.md': `# The ferry\n\n#interview\n\n${PARTS}`,
	'Stories/The vault.md': `# The vault\n\n#interview\n\n${PARTS}`,
};
/** Dana could hear both stories and Sam only the tow, so each hears one. */
const PLAN = ['Dana Reyes | Ownership | The ferry: linked | The tow: linked · also for Sam Ortiz', 'Sam Ortiz | Dive Deep | The tow: linked | None left'];

async function openPlan(): Promise<void> {
	run(host, 'open-coverage');
	(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-bank [role="tab"]')).find((el) => el.textContent === 'Plan'), 'the tab "Plan"')).click();
}

/** Each slot in a line: who, what, first story and spare with their reasons. */
function plan(): string[] {
	return Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-plan section[aria-label]')).flatMap((round) =>
		Array.from(round.querySelectorAll<HTMLElement>('.interview-loop-plan-slot'), (slot) => {
			const stories = Array.from(slot.querySelectorAll<HTMLElement>('.interview-loop-plan-story'), (story) => {
				const [, title = '', ...why] = Array.from(story.children, (el) => el.textContent);
				return [title, ...why].join(': ');
			});
			return [round.getAttribute('aria-label'), slot.querySelector('[data-key^="slot:"]')?.textContent ?? slot.firstElementChild?.firstElementChild?.textContent, ...stories].join(' | ');
		}));
}

const problems = (): string[] => Array.from(document.querySelectorAll('.interview-loop-plan-said'), (el) => el.textContent);

async function onSlot(label: string, entry: string): Promise<void> {
	(await button(`Choose the story for ${label}`)).click();
	await choose(entry);
}

/** Chooses in the suggester that is open. */
async function pick(title: string): Promise<void> {
	(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find((el) => el.textContent.startsWith(title)), `"${title}" among the suggestions`)).click();
}

describe('the plan', () => {
	test('of the demo vault is the one made by hand, and says what no story is left for', async () => {
		host = await startApp(demoVault());
		await openPlan();
		await expect.poll(plan).toEqual([
			'Bettina Asare | Start With the Patient | The vaccine fridge: linked | None left',
			'Bettina Asare | Say the Hard Thing | Saying no to the kiosk launch: linked | None left',
			'Corwin Falkenrath | Leave It Simpler | The dashboard I deleted: linked | One form instead of nine: linked · also for Yusra Haddad-Lie, Leif Tander',
			'Corwin Falkenrath | Own the Night Shift | Apologising to the night crew: linked | Splitting the on-call: linked · also for Mikkel Prado',
			'Yusra Haddad-Lie | Teach What You Know | No story',
			'Yusra Haddad-Lie | Leave It Simpler | One form instead of nine: linked | The dashboard I deleted: linked · also for Corwin Falkenrath',
			'Leif Tander | Teach What You Know | No story',
			'Leif Tander | Leave It Simpler | One form instead of nine: linked | The dashboard I deleted: linked · also for Corwin Falkenrath',
			'Mikkel Prado | Start With the Patient | No story | The vaccine fridge: linked · also for Bettina Asare',
			'Mikkel Prado | Own the Night Shift | Splitting the on-call: linked | Apologising to the night crew: linked · also for Corwin Falkenrath',
		]);
		expect(problems()).toEqual([
			'No story: Teach What You Know (Yusra Haddad-Lie, Leif Tander)',
			'2 rounds, 1 story: Start With the Patient (Bettina Asare), Start With the Patient (Mikkel Prado)',
		]);
		expect(await serious(await until(() => document.querySelector<HTMLElement>('.interview-loop-plan')))).toEqual([]);
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-plan .interview-loop-jump')).find((el) => el.textContent === 'The vaccine fridge'), 'the story')).click();
		await expect.poll(() => activePath(host)).toBe('Stories/The vaccine fridge.md');
	});

	test('keeps a pin over a restart and a renamed loop note, and gives it up', async () => {
		host = await startApp(FILES, KEPT);
		await openPlan();
		await expect.poll(plan).toEqual(PLAN);
		await onSlot('Ownership, Dana Reyes', 'Choose story…');
		await pick('The vault');
		const pinned = ['Dana Reyes | Ownership | The vault: pinned · not linked here | The ferry: linked', 'Sam Ortiz | Dive Deep | The tow: linked | None left'];
		await expect.poll(plan).toEqual(pinned);
		await expect.poll(notices).toContain('Pinned “The vault” for Dana Reyes, Ownership.');
		await restart(host);
		await expect.poll(plan).toEqual(pinned);
		const note = host.app.vault.getFileByPath('Loops/Northwind.md');
		if (note !== null) await host.app.fileManager.renameFile(note, 'Loops/Northwind, on site.md');
		await expect.poll(() => document.querySelector<HTMLSelectElement>('.interview-loop-bank select[aria-label="Loop"]')?.selectedOptions[0]?.text).toBe('Northwind, on site');
		await expect.poll(plan).toEqual(pinned);
		await onSlot('Ownership, Dana Reyes', 'Unpin');
		await expect.poll(plan).toEqual(PLAN);
		(await button('Undo')).click();
		await expect.poll(plan).toEqual(pinned);
	});

	test('shows both sides when two pins contradict each other, until one is given up; Undo takes a pin back', async () => {
		host = await startApp(FILES);
		await openPlan();
		await expect.poll(plan).toEqual(PLAN);
		await onSlot('Dive Deep, Sam Ortiz', 'Pin “The tow”');
		await expect.poll(() => plan()[1]).toBe('Sam Ortiz | Dive Deep | The tow: pinned · linked | None left');
		await onSlot('Ownership, Dana Reyes', 'Choose story…');
		await pick('The tow');
		await expect.poll(problems).toEqual(['“The tow” is pinned for Dana Reyes, Ownership and for Sam Ortiz, Dive Deep.']);
		expect(plan()[0]).toContain('The tow: pinned · linked · also for Sam Ortiz');
		(await button('Undo')).click();
		await expect.poll(problems).toEqual([]);
		await expect.poll(() => plan()[0]).toBe(PLAN[0]);
		await onSlot('Ownership, Dana Reyes', 'Choose story…');
		await pick('The tow');
		await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-plan-unpin')).find((el) => el.textContent === 'Unpin for Sam Ortiz, Dive Deep'), 'the way out'));
		await expect.poll(problems).toEqual(['2 principles, 1 story: Ownership (Dana Reyes), Dive Deep (Sam Ortiz)']);
	});

	test('is what a drill offers first, and it says who else hears a story', async () => {
		host = await startApp(FILES);
		await openPlan();
		await expect.poll(plan).toEqual(PLAN);
		run(host, 'drill-scope');
		await pick('Dana Reyes');
		await expect.poll(asked).toBe(GOAL);
		await userEvent.keyboard(' ');
		await userEvent.keyboard(' ');
		const offered = (): string[] => Array.from(drill()?.querySelectorAll('.interview-loop-story-words') ?? [], (el) => Array.from(el.children, (part) => part.textContent).join(': '));
		await expect.poll(offered).toEqual(['The ferry: linked · planned', 'The tow: linked · spare, planned for Sam Ortiz']);
		await userEvent.keyboard('s');
		await expect.poll(() => Array.from(document.querySelectorAll('.suggestion-item'), (el) => el.textContent).slice(0, 2))
			.toEqual(['The ferry · planned, linked, not told yet', 'The tow · spare, planned for Sam Ortiz, linked, not told yet']);
	});

	test('says so when a pinned story is gone, and follows an edit', async () => {
		host = await startApp(FILES);
		await openPlan();
		await expect.poll(plan).toEqual(PLAN);
		await onSlot('Ownership, Dana Reyes', 'Choose story…');
		await pick('The vault');
		await expect.poll(() => plan()[0]).toContain('The vault: pinned');
		const story = host.app.vault.getFileByPath('Stories/The vault.md');
		if (story !== null) await host.app.vault.delete(story);
		await expect.poll(problems).toEqual(['“The vault” is pinned for Dana Reyes, Ownership, but no note has a story of that title.']);
		await expect.poll(plan).toEqual(PLAN);
	});
});
