import { Component } from '../data';
import { Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';

const shown = new Set<Menu>();
const forEvents = new WeakMap<Event, Menu>();

/** A context menu. */
export class Menu extends Component {
	readonly dom: HTMLElement;
	readonly scope = new Scope();
	items: (MenuItem | MenuSeparator)[] = [];
	parentMenu: Menu | null = null;
	private readonly scrollEl: HTMLElement;
	private readonly hideCallbacks: (() => unknown)[] = [];
	private selected = -1;
	private dismiss: ((evt: Event) => void) | null = null;
	private openedFor: MenuItem | null = null;

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
		this.scrollEl = this.dom.createDiv('menu-scroll');
		this.scope.register([], 'ArrowDown', () => this.move(1));
		this.scope.register([], 'ArrowUp', () => this.move(-1));
		this.scope.register([], 'Home', () => this.move(1, -1));
		this.scope.register([], 'End', () => this.move(-1, 0));
		this.scope.register([], 'Enter', evt => this.useSelected(evt));
		this.scope.register([], ' ', evt => this.useSelected(evt));
		this.scope.register([], 'ArrowRight', () => this.intoSubmenu());
		this.scope.register([], 'ArrowLeft', () => this.outOfSubmenu());
		this.scope.register([], 'Escape', () => (this.hide(), false));
		this.scope.register(null, null, () => false);
	}

	/** The menu of one event, shared by everybody who asks; shown once they all had their say. */
	static forEvent(evt: PointerEvent | MouseEvent): Menu {
		const known = forEvents.get(evt);
		if (known) return known;
		const menu = new Menu();
		forEvents.set(evt, menu);
		evt.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(evt));
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_native: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator(this));
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		evt.preventDefault();
		return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
	}

	showAtPosition(position: { x: number; y: number; width?: number; left?: boolean; overlap?: boolean }, doc: Document = activeDocument): this {
		if (!this.parentMenu) for (const other of [...shown]) other.hide();
		if (this.items.length === 0) return this;
		shown.add(this);
		void this.load();
		this.draw();
		doc.body.append(this.dom);
		this.place(position, doc);
		Menu.keymap?.pushScope(this.scope);
		if (!this.parentMenu) this.dismissOutside(doc);
		return this;
	}

	hide(): this {
		if (!shown.delete(this)) return this;
		this.openedFor?.submenu?.hide();
		this.openedFor = null;
		Menu.keymap?.popScope(this.scope);
		this.dom.remove();
		if (this.dismiss) this.dom.doc.removeEventListener('mousedown', this.dismiss, true);
		this.unload();
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHistoryBack(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	/** Called by an item that opens another menu. */
	makeSubmenu(): Menu {
		return new Menu();
	}

	hideAll(): void {
		if (this.parentMenu) this.parentMenu.hideAll();
		else this.hide();
	}

	hover(item: MenuItem): void {
		this.select(this.choices().indexOf(item));
		if (item.submenu) this.openSubmenu(item);
		else this.closeSubmenu();
	}

	openSubmenu(item: MenuItem): void {
		if (!item.submenu || this.openedFor === item) return;
		this.closeSubmenu();
		this.openedFor = item;
		item.submenu.parentMenu = this;
		const box = item.dom.getBoundingClientRect();
		item.submenu.showAtPosition({ x: box.right, y: box.top - 6 }, this.dom.doc);
	}

	/** The keys of the running app; set when it starts. */
	static keymap: { pushScope(scope: Scope): void; popScope(scope: Scope): void } | null = null;

	/** Hides whatever is shown. */
	static hideEvery(): void {
		for (const menu of [...shown]) menu.hide();
	}

	private closeSubmenu(): void {
		this.openedFor?.submenu?.hide();
		this.openedFor = null;
	}

	private choices(): MenuItem[] {
		return this.items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled && !item.dom.hasClass('is-label'));
	}

	private draw(): void {
		this.scrollEl.empty();
		const sections = [...new Set(this.items.map(item => item.section))];
		for (const [index, section] of sections.entries()) {
			if (index > 0) this.scrollEl.append(createDiv('menu-separator'));
			const group = this.scrollEl.createDiv('menu-group');
			for (const item of this.items) if (item.section === section) group.append(item.dom);
		}
	}

	private place({ x, y, left }: { x: number; y: number; left?: boolean }, doc: Document): void {
		const { clientWidth, clientHeight } = doc.documentElement;
		const box = this.dom.getBoundingClientRect();
		const wanted = left ? x - box.width : x;
		this.dom.setCssStyles({
			left: `${Math.max(0, Math.min(wanted, clientWidth - box.width - 4))}px`,
			top: `${Math.max(0, Math.min(y, clientHeight - box.height - 4))}px`,
		});
	}

	private dismissOutside(doc: Document): void {
		this.dismiss = evt => {
			if (![...shown].some(menu => menu.dom.contains(evt.target as Node))) this.hideAll();
		};
		doc.addEventListener('mousedown', this.dismiss, true);
	}

	private select(index: number): void {
		const choices = this.choices();
		choices[this.selected]?.dom.removeClass('selected');
		this.selected = index;
		choices[index]?.dom.addClass('selected');
	}

	private move(by: number, from = this.selected): false {
		const count = this.choices().length;
		if (count > 0) this.select((Math.max(from, by > 0 ? -1 : 0) + by + count) % count);
		return false;
	}

	private useSelected(evt: KeyboardEvent): false {
		this.choices()[this.selected]?.choose(evt);
		return false;
	}

	private intoSubmenu(): false {
		const item = this.choices()[this.selected];
		if (item?.submenu) {
			this.openSubmenu(item);
			item.submenu.move(1, -1);
		}
		return false;
	}

	private outOfSubmenu(): false {
		if (this.parentMenu) this.parentMenu.closeSubmenu();
		return false;
	}
}
