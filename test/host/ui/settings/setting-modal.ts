import type { App } from '../app';
import { Modal } from '../modal';
import type { PluginManifest } from '../plugin';
import type { SettingTab } from './setting-tab';

/** The settings window with a tab for each plugin. */
export class SettingModal extends Modal {
	readonly pluginTabs: { id: string; name: string; tab: SettingTab }[] = [];
	activeTab: SettingTab | null = null;
	private readonly headerListEl: HTMLElement;
	private readonly tabContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.modalEl.setAttribute('aria-label', 'Settings');
		this.contentEl.addClass('vertical-tabs-container');
		const group = this.contentEl.createDiv('vertical-tab-header').createDiv('vertical-tab-header-group');
		group.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
		this.headerListEl = group.createDiv('vertical-tab-header-group-items');
		this.tabContainerEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addTab(tab: SettingTab, { id, name }: PluginManifest): void {
		this.pluginTabs.push({ id, name, tab });
		tab.update();
		this.drawHeaders();
	}

	removeTab(tab: SettingTab): void {
		if (this.activeTab === tab) this.closeTab();
		this.pluginTabs.splice(0, this.pluginTabs.length, ...this.pluginTabs.filter(known => known.tab !== tab));
		this.drawHeaders();
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find(known => known.id === id)?.tab ?? null;
		if (tab) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab): void {
		this.closeTab();
		this.activeTab = tab;
		this.tabContainerEl.append(tab.containerEl);
		tab.show();
		this.drawHeaders();
	}

	override onOpen(): void {
		const first = this.pluginTabs[0];
		if (!this.activeTab && first) this.openTab(first.tab);
	}

	override onClose(): void {
		this.closeTab();
	}

	private closeTab(): void {
		this.activeTab?.leave();
		this.activeTab?.containerEl.remove();
		this.activeTab = null;
	}

	private drawHeaders(): void {
		this.headerListEl.empty();
		for (const { name, tab } of this.pluginTabs) {
			const el = this.headerListEl.createDiv({ cls: 'vertical-tab-nav-item', text: name, attr: { role: 'tab', tabindex: '0' } });
			el.toggleClass('is-active', tab === this.activeTab);
			el.addEventListener('click', () => this.openTab(tab));
		}
	}
}
