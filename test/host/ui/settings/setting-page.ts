import type { Item } from './definition-types';

/** A page of settings behind a row. */
export abstract class SettingPage {
	readonly rootEl = createDiv('setting-page');
	readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {}

	/** Takes what the tab's definitions say of it now. */
	renew(_items: readonly Item[]): void {}
}
