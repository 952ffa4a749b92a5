import { setIcon } from '../icons';
import { addControl, type Values } from './control';
import { isGroup, isPage, now, type Group, type Item, type Page, type Row } from './definition-types';
import { Setting, SettingGroup } from './setting';
import { SettingPage } from './setting-page';

/** What the drawn definitions ask of their tab. */
export interface DefinitionHost extends Values { openPage(page: SettingPage): void }

interface Drawn { el: HTMLElement; apply: () => void }

/** Definitions drawn into an element, as the app does since 1.13. */
export class DefinitionList {
	private readonly drawn: Drawn[] = [];
	private readonly cleanups: (() => void)[] = [];

	constructor(private readonly host: DefinitionHost, private readonly queries: Map<string, string>) {}

	draw(items: Item[], containerEl: HTMLElement): void {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if (isGroup(item)) {
				loose = null;
				this.drawGroup(item, new SettingGroup(containerEl));
				continue;
			}
			loose ??= new SettingGroup(containerEl);
			this.drawRow(item, loose, 0);
		}
		this.refresh();
	}

	/** Applies what `visible` and `disabled` say now. */
	refresh(): void {
		for (const { apply } of this.drawn) apply();
	}

	/** Runs what `render` returned. */
	clear(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
	}

	private drawGroup(def: Group, group: SettingGroup): void {
		if (def.heading) group.setHeading(def.heading);
		if (def.cls) group.addClass(...def.cls.split(' '));
		group.groupEl.toggleClass('mod-list', def.type === 'list');
		const items = def.items ?? [];
		const rows = items.map((item, index) => ({ item, el: this.drawRow(item, group, index, def) }));
		for (const button of def.extraButtons ?? []) group.addExtraButton(button as never);
		if (def.search) this.addSearch(def, group, rows);
		if (def.type === 'list') this.finishList(def, group, items.length);
		this.drawn.push({ el: group.groupEl, apply: () => group.groupEl.toggle(now(def.visible, true)) });
	}

	private addSearch(def: Group, group: SettingGroup, rows: { item: Row | Page; el: HTMLElement }[]): void {
		const id = def.heading ?? '';
		group.addSearch(search => {
			const filter = (query: string): void => {
				this.queries.set(id, query);
				for (const { item, el } of rows) if (!isPage(item)) el.toggle(now(item.searchable, true) === false || def.search?.match(item, query) !== false);
			};
			search.setPlaceholder(def.search?.placeholder ?? 'Search...').setValue(this.queries.get(id) ?? '').onChange(filter);
			if (search.getValue()) filter(search.getValue());
		});
	}

	private finishList(def: Group & { type: 'list' | 'group' }, group: SettingGroup, count: number): void {
		const list = def as Extract<Group, { onDelete?: unknown; emptyState?: unknown }>;
		if ('emptyState' in list && list.emptyState && count === 0) group.listEl.createDiv('setting-item-empty').append(list.emptyState);
		const { addItem } = list as { addItem?: { name: string; action: (el: HTMLElement) => void } };
		if (addItem) group.addExtraButton(button => button.setIcon('lucide-plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
	}

	private drawRow(item: Row | Page, group: SettingGroup, index: number, def?: Group): HTMLElement {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc) setting.setDesc(typeof item.desc === 'string' ? item.desc : item.desc.cloneNode(true) as DocumentFragment);
		if (isPage(item)) this.fillPage(setting, item);
		else this.fillRow(setting, item, group, index);
		if (def?.type === 'list') this.addListButtons(setting, def, index);
		this.drawn.push({ el: setting.settingEl, apply: () => setting.settingEl.toggle(now(item.visible, true)) });
		return setting.settingEl;
	}

	private fillRow(setting: Setting, row: Row, group: SettingGroup, index: number): void {
		if (row.control) {
			const { control } = row;
			addControl(setting, control, this.host);
			this.drawn.push({ el: setting.settingEl, apply: () => { setting.setDisabled(now(control.disabled, false)); } });
		} else if (row.render) {
			const cleanup = row.render(setting as never, group as never);
			if (cleanup) this.cleanups.push(cleanup);
		} else if (row.action) {
			const { action, disabled } = row;
			this.makeClickable(setting, () => { if (!now(disabled, false)) action(setting.settingEl, index); });
			this.drawn.push({ el: setting.settingEl, apply: () => { setting.setDisabled(now(disabled, false)); } });
		}
	}

	private fillPage(setting: Setting, page: Page): void {
		const { displayValue, status } = page;
		if (displayValue !== undefined || status !== undefined) setting.addDisplayValue(value => value.setValue(now(displayValue, '')).setStatus(now<'warning' | null>(status, null)));
		this.makeClickable(setting, () => this.host.openPage(page.page ? page.page() as unknown as SettingPage : new DefinitionPage(page, this.host)));
	}

	private makeClickable(setting: Setting, run: () => void): void {
		setting.setClass('is-clickable').settingEl.setAttrs({ role: 'button', tabindex: '0' });
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
		setting.settingEl.addEventListener('click', run);
		setting.settingEl.addEventListener('keydown', evt => {
			if (evt.key === 'Enter') run();
		});
	}

	private addListButtons(setting: Setting, def: Group, index: number): void {
		const { onDelete, onReorder } = def as { onDelete?: (index: number) => void; onReorder?: (from: number, to: number) => void };
		if (onReorder && index > 0) setting.addExtraButton(button => button.setIcon('lucide-arrow-up').setTooltip('Move up').onClick(() => onReorder(index, index - 1)));
		if (onDelete) setting.addExtraButton(button => button.setIcon('lucide-trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
	}
}

/** A page given by definitions. */
class DefinitionPage extends SettingPage {
	private readonly list: DefinitionList;

	constructor(private page: Page, host: DefinitionHost) {
		super();
		this.title = page.name;
		this.list = new DefinitionList(host, new Map());
	}

	display(): void {
		this.containerEl.empty();
		this.list.draw(this.page.items ?? [], this.containerEl);
	}

	override hide(): void {
		this.list.clear();
	}

	override renew(items: readonly Item[]): void {
		this.page = pagesIn(items).find(({ name }) => name === this.page.name) ?? this.page;
	}
}

function pagesIn(items: readonly Item[]): Page[] {
	return items.flatMap(item => {
		if (isPage(item)) return [item, ...pagesIn(item.items ?? [])];
		return isGroup(item) ? pagesIn(item.items ?? []) : [];
	});
}
