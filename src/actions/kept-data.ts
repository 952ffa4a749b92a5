import type { Plugin } from 'obsidian';
import { SettingsStore } from '../settings/settings-store';
import { settingName } from '../settings/settings-tab';
import { GuardedStorage, type LocalStorage } from '../vault/local-storage';
import { notify, reasonOf } from '../views/notice';
import { CorrectionsStore } from './corrections-store';
import { storageFailed } from './log-notices';

/** What is kept outside the notes. */
export interface KeptData {
	readonly settings: SettingsStore;
	readonly corrections: CorrectionsStore;
	/** Of this device and vault. */
	readonly storage: LocalStorage;
}

/** The settings, the corrections and what this device keeps for itself; says when something cannot be kept. `now` in ms. */
export function keptData(plugin: Plugin, now: () => number): KeptData {
	const settings = new SettingsStore({ load: () => plugin.loadData(), save: (data) => plugin.saveData(data) });
	const storage = new GuardedStorage(plugin.app, storageFailed);
	const corrections = new CorrectionsStore({ settings, storage, now, failed: (error) =>
		notify(`Corrections of two devices could not be saved together: ${reasonOf(error)}`, 'corrections') });
	return { settings, corrections, storage };
}

/** What notices about the settings file are about. */
const SETTINGS_FILE = 'settings file';

/** Reads the settings, and says so when their file, or a setting in it, could not be read. */
export async function loadSettings(settings: SettingsStore): Promise<void> {
	if (!(await settings.load())) return notify('The settings file could not be read. Until it can, nothing is saved over it, and settings that were not read yet have their defaults.', SETTINGS_FILE);
	const unknown = settings.misfits.map((key) => `“${settingName(key)}”`);
	if (unknown.length > 0) notify(`These settings have a form that this version does not understand. They stay in the settings file as they are, and their defaults apply: ${unknown.join(', ')}.`, SETTINGS_FILE);
}
