import type * as obsidian from 'obsidian';

/** The definitions a plugin gives are the app's own types. */
export type Item = obsidian.SettingDefinitionItem;
/** One row. */
export type Row = obsidian.SettingDefinition;
/** Rows under a heading. */
export type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;
/** A page behind a row. */
export type Page = obsidian.SettingDefinitionPage;
/** A control of a row. */
export type Control = obsidian.SettingControl;

/** A value, or who says what it is now. */
export function now<T>(value: T | (() => T) | undefined, fallback: T): T {
	if (value === undefined) return fallback;
	return typeof value === 'function' ? (value as () => T)() : value;
}

/** Whether an item is a group or a list. */
export function isGroup(item: Item): item is Group {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

/** Whether an item is a page. */
export function isPage(item: Item): item is Page {
	return 'type' in item && item.type === 'page';
}
