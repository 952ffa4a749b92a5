import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { Settings } from './settings';

/** The class of all groups of settings: with it they have contrast, and are large enough for a finger on a phone. */
export const SETTINGS_CLASS = 'interview-loop-settings';

/** The settings that hold several values. */
export type ListKey = { [Key in keyof Settings]: Settings[Key] extends readonly string[] ? Key : never }[Exclude<keyof Settings, 'found'>];

/** How a setting of several values is shown. */
export interface ListWords {
	readonly key: ListKey;
	readonly name: string;
	/** One plain sentence. */
	readonly desc: string;
	/** What one entry is called: "folder". */
	readonly entry: string;
	readonly placeholder: string;
}

/** What can be done with the entries of a list. */
export interface ListActions {
	readonly entries: (key: ListKey) => readonly string[];
	readonly change: (key: ListKey, entries: readonly string[]) => void;
}

/** A setting of several values as a page with the app's own list: entries can be added, edited, moved and removed. */
export function listPage({ key, name, desc, entry, placeholder }: ListWords, { entries, change }: ListActions): SettingDefinitionPage {
	const items = (): SettingDefinitionItem[] => [{
		type: 'list',
		cls: SETTINGS_CLASS,
		heading: name,
		emptyState: `${desc} None yet.`,
		items: entries(key).map((_, at) => ({ name: `${entry} ${at + 1}`, control: { type: 'text', key: entryKey(key, at), placeholder } })),
		addItem: { name: `Add ${entry.toLowerCase()}`, action: () => change(key, [...entries(key), '']) },
		onDelete: (index) => change(key, entries(key).filter((_, at) => at !== index)),
		onReorder: (from, to) => change(key, moved(entries(key), from, to)),
	}];
	return { type: 'page', name, desc, displayValue: () => summary(entries(key)), items: items() };
}

/** The key of one entry's control; `at` is its place in the list. */
export function entryKey(key: ListKey, at: number): string {
	return `${key}/${at}`;
}

/** The list and the place in it that a control's key names; null for a key that is no entry's. */
export function readEntryKey(key: string): { readonly list: ListKey; readonly at: number } | null {
	const found = /^(\w+)\/(\d+)$/.exec(key);
	return found === null ? null : { list: found[1] as ListKey, at: Number(found[2]) };
}

/** A list with one entry moved to another place. */
export function moved(list: readonly string[], from: number, to: number): string[] {
	const rest = list.filter((_, at) => at !== from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The entries as they are saved: blanks around them taken off, empty ones left out. */
export function kept(entries: readonly string[]): string[] {
	return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function summary(entries: readonly string[]): string {
	const [first, ...others] = kept(entries);
	if (first === undefined) return 'None';
	return others.length === 0 ? first : `${first} and ${others.length} more`;
}
