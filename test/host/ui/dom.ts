import type {} from 'obsidian';

type Attr = string | number | boolean | null;
type Info = DomElementInfo | string | undefined;
type Realm = Window & typeof globalThis;

const svgNamespace = 'http://www.w3.org/2000/svg';

function classesOf(cls: string | string[] | undefined): string[] {
	const list = typeof cls === 'string' ? cls.split(' ') : (cls ?? []);
	return list.flatMap(name => name.split(' ')).filter(name => name !== '');
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
	if (parent) parent.insertBefore(el, prepend ? parent.firstChild : null);
}

function setAttribute(el: Element, name: string, value: Attr): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function setText(el: Element, text: string | DocumentFragment): void {
	el.replaceChildren(text);
}

function describe(el: HTMLElement, info: Info): void {
	if (info === undefined) return;
	if (typeof info === 'string') return void el.classList.add(...classesOf(info));
	el.classList.add(...classesOf(info.cls));
	if (info.text !== undefined) setText(el, info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
	for (const name of ['title', 'type', 'placeholder', 'href'] as const) {
		const value = info[name];
		if (value !== undefined) el.setAttribute(name, value);
	}
	if (info.value !== undefined) (el as HTMLInputElement).value = info.value;
}

function make(doc: Document, tag: string, info: Info, parent: Node | undefined, done?: (el: HTMLElement) => void): HTMLElement {
	const el = doc.createElement(tag);
	describe(el, info);
	const own = typeof info === 'object' ? info : {};
	place(el, parent ?? own.parent, own.prepend);
	done?.(el);
	return el;
}

function makeSvg(doc: Document, tag: string, info: SvgElementInfo | string | undefined, parent: Node | undefined, done?: (el: SVGElement) => void): SVGElement {
	const el = doc.createElementNS(svgNamespace, tag);
	const own = typeof info === 'string' ? { cls: info } : (info ?? {});
	el.classList.add(...classesOf(own.cls));
	for (const [name, value] of Object.entries(own.attr ?? {})) setAttribute(el, name, value);
	place(el, parent ?? own.parent, own.prepend);
	done?.(el);
	return el;
}

/** What the app adds to every node. */
const nodeMembers = {
	detach(this: ChildNode) {
		this.remove();
	},
	empty(this: Node) {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter(this: Node, node: Node, child: Node | null) {
		return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
	},
	indexOf(this: Node, other: ChildNode) {
		return Array.from(this.childNodes).indexOf(other);
	},
	setChildrenInPlace(this: Element, children: Node[]) {
		this.replaceChildren(...children);
	},
	appendText(this: Node, text: string) {
		this.appendChild((this.ownerDocument ?? document).createTextNode(text));
	},
	instanceOf(this: Node, type: { new (): unknown; name: string }) {
		const own = (this.win as unknown as Record<string, unknown>)[type.name];
		return this instanceof type || (typeof own === 'function' && this instanceof (own as { new (): unknown }));
	},
	createEl(this: Node, tag: string, info?: Info, done?: (el: HTMLElement) => void) {
		return make(this.doc, tag, info, this, done);
	},
	createDiv(this: Node, info?: Info, done?: (el: HTMLElement) => void) {
		return make(this.doc, 'div', info, this, done);
	},
	createSpan(this: Node, info?: Info, done?: (el: HTMLElement) => void) {
		return make(this.doc, 'span', info, this, done);
	},
	createSvg(this: Node, tag: string, info?: SvgElementInfo | string, done?: (el: SVGElement) => void) {
		return makeSvg(this.doc, tag, info, this, done);
	},
};

const nodeGetters = {
	doc(this: Node) {
		return this.ownerDocument ?? (this as Document);
	},
	win(this: Node) {
		return (this.ownerDocument ?? (this as Document)).defaultView ?? window;
	},
	constructorWin(this: Node) {
		return (this.ownerDocument ?? (this as Document)).defaultView ?? window;
	},
};

/** What it adds to every element. */
const elementMembers = {
	getText(this: Element) {
		return this.textContent;
	},
	setText(this: Element, text: string | DocumentFragment) {
		setText(this, text);
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes);
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes);
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const name of [classes].flat()) this.classList.toggle(name, Boolean(value));
	},
	hasClass(this: Element, cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, name: string, value: Attr) {
		setAttribute(this, name, value);
	},
	setAttrs(this: Element, attrs: Record<string, Attr>) {
		for (const [name, value] of Object.entries(attrs)) setAttribute(this, name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, last?: Element) {
		const hit = this.closest(selector);
		return hit && last && !last.contains(hit) ? null : hit;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string) {
		return getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) {
		return this.ownerDocument.activeElement === this;
	},
	find(this: ParentNode, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: ParentNode, selector: string) {
		return Array.from(this.querySelectorAll(selector));
	},
	findAllSelf(this: Element, selector: string) {
		return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
	},
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

/** Who waits for an element to come into another window. */
const migrations = new WeakMap<HTMLElement, Set<(win: Window) => unknown>>();

/** Announces that an element and all in it are in another window now. */
export function announceMigration(el: HTMLElement): void {
	for (const one of [el, ...el.querySelectorAll<HTMLElement>('*')]) for (const listener of migrations.get(one) ?? []) listener(one.win);
}

type Delegated = (this: EventTarget, ev: Event, target: HTMLElement) => unknown;

/** And to HTML elements alone. */
const htmlMembers = {
	show(this: HTMLElement) {
		this.style.display = '';
	},
	hide(this: HTMLElement) {
		this.style.display = 'none';
	},
	toggle(this: HTMLElement, show: boolean) {
		this.style.display = show ? '' : 'none';
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown(this: HTMLElement) {
		return this.offsetParent !== null;
	},
	onClickEvent(this: HTMLElement, listener: (ev: MouseEvent) => unknown, options?: AddEventListenerOptions) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	on(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: AddEventListenerOptions) {
		this.addEventListener(type, ev => {
			const hit = (ev.target as Element | null)?.closest(selector);
			if (hit && this.contains(hit)) listener.call(this, ev, hit as HTMLElement);
		}, options);
	},
	onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
		const listeners = migrations.get(this) ?? new Set();
		migrations.set(this, listeners.add(listener));
		return () => void listeners.delete(listener);
	},
	trigger(this: HTMLElement, type: string) {
		this.dispatchEvent(new Event(type, { bubbles: true }));
	},
};

function only(members: object, ...names: string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));
}

function getters(members: Record<string, (this: Node) => unknown>): PropertyDescriptorMap {
	return Object.fromEntries(Object.entries(members).map(([name, get]) => [name, { get, configurable: true }]));
}

function globalsOf(win: Realm): Record<string, unknown> {
	const doc = win.document;
	return {
		createEl: (tag: string, info?: Info, done?: (el: HTMLElement) => void) => make(doc, tag, info, undefined, done),
		createDiv: (info?: Info, done?: (el: HTMLElement) => void) => make(doc, 'div', info, undefined, done),
		createSpan: (info?: Info, done?: (el: HTMLElement) => void) => make(doc, 'span', info, undefined, done),
		createSvg: (tag: string, info?: SvgElementInfo, done?: (el: SVGElement) => void) => makeSvg(doc, tag, info, undefined, done),
		createFragment: (done?: (el: DocumentFragment) => void) => {
			const fragment = doc.createDocumentFragment();
			done?.(fragment);
			return fragment;
		},
		sleep: (ms: number) => new Promise(done => win.setTimeout(done, ms)),
		nextFrame: () => new Promise(done => win.requestAnimationFrame(done)),
		activeWindow: win,
		activeDocument: doc,
	};
}

/** Puts the app's helpers on a window's prototypes; every pop-out needs its own. */
export function installDom(win: Realm): void {
	Object.assign(win.Node.prototype, nodeMembers);
	Object.defineProperties(win.Node.prototype, getters(nodeGetters));
	Object.assign(win.Element.prototype, elementMembers);
	Object.assign(win.DocumentFragment.prototype, only(elementMembers, 'find', 'findAll'));
	Object.assign(win.Document.prototype, only(htmlMembers, 'on'));
	Object.assign(win.HTMLElement.prototype, htmlMembers);
	Object.assign(win.UIEvent.prototype, only(nodeMembers, 'instanceOf'));
	Object.defineProperties(win.UIEvent.prototype, {
		doc: { get(this: UIEvent) { return (this.target as Node | null)?.doc ?? document; }, configurable: true },
		win: { get(this: UIEvent) { return (this.target as Node | null)?.win ?? window; }, configurable: true },
		targetNode: { get(this: UIEvent) { return this.target; }, configurable: true },
	});
	Object.assign(win, globalsOf(win));
}
