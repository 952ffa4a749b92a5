import { setIcon } from './icons';
import type { Menu } from './menu';

type Choose = (evt: MouseEvent | KeyboardEvent) => unknown;

/** One line of a menu. */
export class MenuItem {
	readonly dom: HTMLElement;
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = '';
	disabled = false;
	checked: boolean | null = null;
	submenu: Menu | null = null;
	private callback: Choose | null = null;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', 'aria-disabled': 'false' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.dom.addEventListener('click', evt => this.choose(evt));
		this.dom.addEventListener('mouseenter', () => menu.hover(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon) setIcon(this.iconEl, icon);
		else this.iconEl.empty();
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checked = checked;
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		if (checked !== null) this.dom.setAttribute('aria-checked', String(checked));
		this.dom.querySelector('.mod-checked-icon')?.remove();
		if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked-icon'), 'lucide-check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttribute('aria-disabled', String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	/** The app has submenus though its declarations leave them out. */
	setSubmenu(): Menu {
		this.submenu ??= this.menu.makeSubmenu();
		this.dom.addClass('has-submenu');
		setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'lucide-chevron-right');
		return this.submenu;
	}

	onClick(callback: Choose): this {
		this.callback = callback;
		return this;
	}

	choose(evt: MouseEvent | KeyboardEvent): void {
		if (this.disabled || this.dom.hasClass('is-label')) return;
		if (this.submenu) return this.menu.openSubmenu(this);
		this.menu.hideAll();
		this.callback?.(evt);
	}
}

/** A line between items. */
export class MenuSeparator {
	readonly dom = createDiv('menu-separator');
	section = '';

	constructor(readonly menu: Menu) {}
}
