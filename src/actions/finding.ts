import { type App, type Component } from 'obsidian';
import type { SettingsStore } from '../settings/settings-store';
import { createExampleLoop } from '../vault/example-loop';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { VaultNotes } from '../vault/vault-notes';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { isReviewInReach, openReview } from '../views/open-views';
import { SEARCH, SearchNotice } from '../views/search-notice';

/**
 * Looks through the whole vault for interview notes, with progress and a way to stop, and remembers where they are. Ends with
 * its owner. The review of what was found is offered where nothing on the screen does.
 */
export async function findNotes(app: App, owner: Component, notes: VaultNotes, settings: SettingsStore): Promise<void> {
	const notice = owner.addChild(new SearchNotice());
	try {
		const found = await notes.search(() => notice.cancelled, (progress) => notice.progress(progress));
		if (notice.isStopped) return void notify('Search stopped. Nothing was changed.', SEARCH);
		if (found === null) return;
		await settings.change({ found });
		if (found.length === 0) return void notify('No interview notes found.', SEARCH);
		const counted = found.length === 1 ? 'note' : 'notes';
		const says = `Found ${found.length} ${counted} with interviews, questions or stories.`;
		if (isReviewInReach(app)) notify(says, SEARCH);
		else offerNotice(says, 'Review what was found', () => void openReview(app), SEARCH);
	} catch (error) {
		notify(`The search could not be finished: ${reasonOf(error)}`, SEARCH);
	} finally {
		owner.removeChild(notice);
	}
}

/** Writes the example loop and opens it; what is there already stays as it is. */
export async function createExample(app: App): Promise<void> {
	try {
		const { loop, written, kept } = await createExampleLoop(app);
		if (kept > 0) notify(written === 0 ? 'The example is there already. Nothing was written.' : `${kept} example notes were there already and were left as they are.`);
		if (loop !== null) await app.workspace.getLeaf(written > 0 ? 'tab' : false).openFile(loop);
	} catch (error) {
		notify(`The example could not be written: ${reasonOf(error)}`);
	}
}

/** Keeps what is remembered by path in step with a renamed note: the chosen loop, and the notes a search found. */
export function followRename(chosen: ChosenLoop, settings: SettingsStore, oldPath: string, path: string): void {
	chosen.renamed(oldPath, path);
	const { found } = settings.current;
	if (!found.includes(oldPath)) return;
	settings.change({ found: found.map((one) => (one === oldPath ? path : one)) })
		.catch((error: unknown) => notify(`The rename to "${path}" could not be saved: ${reasonOf(error)}`));
}
