import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { notify } from '../views/notice';

/** Keeps what is remembered by path in step with a renamed note: the chosen loop, and the notes a search found. */
export function followRename(chosen: ChosenLoop, settings: SettingsStore, oldPath: string, path: string): void {
	chosen.renamed(oldPath, path);
	const { found } = settings.current;
	if (!found.includes(oldPath)) return;
	settings.change({ found: found.map((one) => (one === oldPath ? path : one)) })
		.catch((error: unknown) => notify(`The new name of "${path}" was not saved: ${error instanceof Error ? error.message : String(error)}`));
}
