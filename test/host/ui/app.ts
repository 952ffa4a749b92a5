import { FileManager, MetadataCache, notImplemented, Vault } from '../data';
import { addAppCommands } from './app-commands';
import { Commands } from './commands';
import { Keymap, Scope } from './keymap';
import { Menu } from './menu';
import type { Modal } from './modal';
import { PagePreview } from './page-preview';
import { Platform } from './platform';
import { PluginManager } from './plugin-manager';
import { SettingModal } from './settings/setting-modal';
import { showTooltips } from './tooltip';
import { FileExplorerView } from './view/file-explorer';
import { MarkdownView } from './view/markdown-view';
import { UnsupportedView } from './view/unsupported-view';
import { ViewRegistry } from './view-registry';
import { drawRibbon, type Ribbon } from './ribbon';
import type { Layout } from './workspace/layout';
import { Workspace } from './workspace/workspace';

declare global {
	interface Window { app: App }
}

/** What outlives a restart. */
export interface Kept { vault: Vault; layout: Layout; localStorage: Record<string, string>; readonly storageQuota: number }

/** The app, as plugins see it. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly viewRegistry: ViewRegistry;
	readonly plugins: PluginManager;
	readonly setting: SettingModal;
	readonly ribbon: Ribbon;
	/** Where items of the status bar are; null on a phone, which has none. */
	readonly statusBarEl: HTMLElement | null;
	readonly pagePreview: PagePreview;
	/** The public name the app gives plugins' handlers for the terminal. */
	readonly cliHandlers = new Map<string, { description: string; flags: unknown; handler: (params: Record<string, string>) => string | Promise<string> }>();
	/** Handlers for obsidian:// addresses. */
	readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
	readonly openModals = new Set<Modal>();
	readonly containerEl: HTMLElement;
	lastEvent: UIEvent | null = null;
	quitting = false;
	private readonly undo: (() => void)[] = [];

	constructor(parentEl: HTMLElement, private readonly kept: Kept) {
		const self = notImplemented('App', this);
		this.containerEl = parentEl.createDiv('app-container');
		this.vault = kept.vault;
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		const horizontal = this.containerEl.createDiv('horizontal-main-container');
		this.ribbon = drawRibbon(self, horizontal);
		this.workspace = notImplemented('Workspace', new Workspace(self, horizontal.createDiv('workspace'), layout => Object.assign(kept.layout, layout)));
		this.statusBarEl = Platform.isPhone ? null : this.containerEl.createDiv('status-bar');
		this.commands = new Commands(self);
		this.viewRegistry = new ViewRegistry(self);
		this.plugins = new PluginManager(self);
		this.setting = new SettingModal(self);
		this.pagePreview = new PagePreview(self);
		this.viewRegistry.register('file-explorer', leaf => new FileExplorerView(leaf));
		this.viewRegistry.register('markdown', leaf => new MarkdownView(leaf));
		this.viewRegistry.register('unsupported', leaf => new UnsupportedView(leaf));
		addAppCommands(self);
		Menu.keymap = this.keymap;
		this.listenToKeys(window);
		this.undo.push(showTooltips(document));
		return self;
	}

	get isMobile(): boolean {
		return Platform.isMobile;
	}

	isDarkMode(): boolean {
		return document.body.classList.contains('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const text = this.kept.localStorage[key];
		return text === undefined ? null : JSON.parse(text) as unknown;
	}

	saveLocalStorage(key: string, data: unknown): void {
		const { localStorage, storageQuota } = this.kept;
		if (data === null || data === undefined) return void delete localStorage[key];
		const text = JSON.stringify(data);
		const others = Object.entries(localStorage).reduce((sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length), 0);
		if (others + key.length + text.length > storageQuota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		localStorage[key] = text;
	}

	/** Hears the keys of a window, and where they were pressed. */
	listenToKeys(win: Window): void {
		this.undo.push(this.keymap.listen(win));
		const remember = (evt: Event): void => { this.lastEvent = evt as UIEvent; };
		for (const type of ['keydown', 'mousedown', 'click']) {
			win.addEventListener(type, remember, true);
			this.undo.push(() => win.removeEventListener(type, remember, true));
		}
	}

	/** Ends the app: plugins, views, windows and listeners. */
	async quit(): Promise<void> {
		this.workspace.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: () => Promise.resolve() });
		await this.workspace.saveLayout();
		this.quitting = true;
		for (const modal of [...this.openModals]) modal.close();
		Menu.hideEvery();
		this.plugins.disableAll();
		this.pagePreview.unload();
		await this.workspace.dispose();
		for (const undo of this.undo.splice(0)) undo();
		this.containerEl.remove();
	}
}
