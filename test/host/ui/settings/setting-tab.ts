import type { App } from '../app';
import { setIcon } from '../icons';
import type { Plugin } from '../plugin';
import { DefinitionList } from './definitions';
import type { Item } from './definition-types';
import type { SettingPage } from './setting-page';

/** One tab of the settings. */
export abstract class SettingTab {
	readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
	icon = 'lucide-puzzle';
	settingItems: Item[] = [];
	private list: DefinitionList | null = null;
	/** The pages that are open, the one shown last. */
	private pages: SettingPage[] = [];
	private readonly queries = new Map<string, string>();

	constructor(readonly app: App) {}

	getSettingDefinitions(): Item[] {
		return [];
	}

	getControlValue(_key: string): unknown {
		return undefined;
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {}

	/** Reads the definitions again and, when shown, draws them. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.drawDefinitions();
	}

	refreshDomState(): void {
		this.list?.refresh();
	}

	display(): void {}

	hide(): void {}

	/** Called by the settings when the tab comes to the front. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length > 0) this.drawDefinitions();
		else this.display();
	}

	/** And when it goes. */
	leave(): void {
		this.list?.clear();
		for (const page of this.pages.splice(0)) page.hide();
		this.hide();
		this.containerEl.empty();
	}

	private drawDefinitions(): void {
		for (const page of this.pages) page.renew(this.settingItems);
		const page = this.pages[this.pages.length - 1];
		if (page) return this.showPage(page);
		const scroll = this.containerEl.scrollTop;
		this.list?.clear();
		this.containerEl.empty();
		this.list = new DefinitionList({
			app: this.app,
			getControlValue: key => this.getControlValue(key),
			setControlValue: async (key, value) => {
				await this.setControlValue(key, value);
				this.refreshDomState();
			},
			openPage: page => {
				this.pages.push(page);
				this.showPage(page);
			},
		}, this.queries);
		this.list.draw(this.settingItems, this.containerEl);
		this.containerEl.scrollTop = scroll;
	}

	private showPage(page: SettingPage): void {
		this.containerEl.empty();
		this.containerEl.append(page.rootEl);
		page.titlebarEl.empty();
		const back = page.titlebarEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
		setIcon(back, 'lucide-chevron-left');
		back.addEventListener('click', () => {
			page.hide();
			this.pages.pop();
			this.drawDefinitions();
		});
		page.titlebarEl.createSpan({ text: page.title });
		page.display();
	}
}

/** The settings of a plugin; its values live in `plugin.settings` unless the plugin says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App, readonly plugin: Plugin) {
		super(app);
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		this.plugin.settings = Object.assign(this.plugin.settings ?? {}, { [key]: value });
		await this.plugin.saveData(this.plugin.settings);
	}
}
