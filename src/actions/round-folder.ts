import type { Loop } from '../core/interview/loop';
import { folderOf } from '../core/interview/names';
import type { Settings } from '../settings/settings';

/** Where the sheets and debriefs of a loop go: the folder of the settings, else that of its note; "/" for the vault's own. */
export function roundFolder({ roundFolder: chosen }: Pick<Settings, 'roundFolder'>, { notes }: Pick<Loop, 'notes'>): string {
	return chosen || folderOf(notes[0] ?? '') || '/';
}
