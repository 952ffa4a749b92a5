import { Platform } from './platform';

/** A modifier as the app's API names it. */
export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
/** What a handler is told about the keys pressed. */
export interface KeymapContext { modifiers: string | null; key: string | null; vkey: string }
/** Returns false when it dealt with the key. */
export type KeyListener = (evt: KeyboardEvent, ctx: KeymapContext) => unknown;
/** One registered key. */
export interface KeyHandler { scope: Scope; modifiers: string | null; key: string | null; func: KeyListener }

type Pressed = MouseEvent | TouchEvent | KeyboardEvent;

function compile(modifiers: Modifier[]): string {
	const real = modifiers.map(name => (name === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : name));
	return [...new Set(real)].sort().join(',');
}

function pressed(evt: Pressed): string {
	const held: Modifier[] = [];
	if (evt.ctrlKey) held.push('Ctrl');
	if (evt.metaKey) held.push('Meta');
	if (evt.shiftKey) held.push('Shift');
	if (evt.altKey) held.push('Alt');
	return compile(held);
}

function virtualKey(evt: KeyboardEvent): string {
	const letter = /^Key([A-Z])$|^Digit(\d)$/.exec(evt.code);
	return letter?.[1] ?? letter?.[2] ?? evt.key;
}

/** Keys bound to callbacks; what it does not know it asks its parent. */
export class Scope {
	private keys: KeyHandler[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
		const handler: KeyHandler = { scope: this, modifiers: modifiers && compile(modifiers), key, func };
		this.keys.push(handler);
		return handler;
	}

	unregister(handler: KeyHandler): void {
		this.keys = this.keys.filter(known => known !== handler);
	}

	/** The first answer that is not undefined; false means: handled. */
	handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
		for (const { modifiers, key, func } of [...this.keys]) {
			if (modifiers !== null && modifiers !== ctx.modifiers) continue;
			if (key !== null && key !== ctx.vkey && key.toLowerCase() !== ctx.key?.toLowerCase()) continue;
			const answer = func(evt, ctx);
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(evt, ctx);
	}
}

/** The stack of scopes; the last pushed hears every key first. */
export class Keymap {
	private stack: Scope[] = [];

	constructor(private readonly rootScope: Scope) {}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.stack.push(scope);
	}

	popScope(scope: Scope): void {
		this.stack = this.stack.filter(known => known !== scope);
	}

	/** Keeps the active view's scope at the bottom, below those of modals and menus. */
	replaceViewScope(old: Scope | null, scope: Scope | null): void {
		if (old) this.popScope(old);
		if (scope) this.stack = [scope, ...this.stack.filter(known => known !== scope)];
	}

	/** Hears the keys of a window until the returned function is called. */
	listen(win: Window): () => void {
		const hear = (evt: KeyboardEvent): void => this.onKey(evt);
		win.addEventListener('keydown', hear, true);
		return () => win.removeEventListener('keydown', hear, true);
	}

	private onKey(evt: KeyboardEvent): void {
		const scope = this.stack.at(-1) ?? this.rootScope;
		const answer = scope.handleKey(evt, { modifiers: pressed(evt), key: evt.key, vkey: virtualKey(evt) });
		if (answer !== false) return;
		evt.preventDefault();
		evt.stopPropagation();
	}

	static isModifier(evt: Pressed, modifier: Modifier): boolean {
		const wanted = compile([modifier]);
		return pressed(evt).split(',').includes(wanted);
	}

	static isModEvent(evt?: Pressed | null): boolean | 'tab' | 'split' | 'window' {
		if (!evt) return false;
		const middle = 'button' in evt && evt.button === 1;
		if (!Keymap.isModifier(evt, 'Mod')) return middle ? 'tab' : false;
		if (!evt.altKey) return 'tab';
		return evt.shiftKey ? 'window' : 'split';
	}
}
