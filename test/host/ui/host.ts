import { Vault, type HardWorld } from '../data';
import appCss from '../page/app.css?raw';
import markdownCss from '../page/markdown.css?raw';
import themeCss from '../page/theme.css?raw';
import { App, type Kept } from './app';
import { installDom } from './dom';
import { icons } from './icons';
import { delayTimers } from './late-timers';
import { Leftovers, type LeftoverReport } from './leftovers';
import { postProcessors } from './markdown/post-processors';
import { setPhone } from './platform';
import type { Plugin, PluginManifest } from './plugin';
import type { Layout, LayoutNode } from './workspace/layout';

/** What a host is started with. */
export interface HostOptions {
	/** Notes and other files by path. */
	files: Record<string, string>;
	mainJs: string;
	manifest: PluginManifest;
	stylesCss?: string;
	parent?: HTMLElement;
	layout?: Layout;
	/** Kept over restarts; texts by key, as in the browser's own storage. */
	localStorage?: Record<string, string>;
	phone?: boolean;
	theme?: 'light' | 'dark';
	vaultName?: string;
	/** Width of the right pane. */
	side?: number;
	/** What is hard about the disk and the app; nothing unless given. */
	hard?: Partial<HardWorld>;
	/** Called when the app is up but the plugin not yet loaded, on every start. */
	onStart?: (app: App) => void;
}

function leafNode(id: string, type: string): LayoutNode {
	return { id, type: 'leaf', state: { type, state: {} } };
}

function defaultLayout(phone: boolean, side: number): Layout {
	const tabs = (id: string, leaf: LayoutNode): LayoutNode => ({ id, type: 'tabs', children: [leaf] });
	return {
		main: { id: 'main', type: 'split', direction: 'vertical', children: [tabs('main-tabs', leafNode('main-leaf', 'empty'))] },
		left: { id: 'left', type: 'split', direction: 'horizontal', children: [tabs('left-tabs', leafNode('left-leaf', 'file-explorer'))], width: 240, ...(phone && { collapsed: true }) },
		right: { id: 'right', type: 'split', direction: 'horizontal', children: [], width: side, collapsed: true },
		active: 'main-leaf',
	};
}

/** The running stand-in app. */
export class Host {
	app!: App;
	private readonly kept: Kept;
	private readonly parent: HTMLElement;
	private readonly styles: HTMLStyleElement[];
	private readonly leftoversOf: Leftovers;
	private everEnabled = false;
	private readonly undelayTimers: (() => void) | null;

	constructor(private readonly options: HostOptions) {
		installDom(window);
		this.parent = options.parent ?? document.body;
		this.leftoversOf = new Leftovers(options.manifest.id);
		const vault = new Vault(options.files, { name: options.vaultName ?? 'Test vault', hard: options.hard ?? {} });
		this.kept = { vault, layout: options.layout ?? defaultLayout(options.phone === true, options.side ?? 300), localStorage: options.localStorage ?? {}, storageQuota: options.hard?.storageQuota ?? Infinity };
		const late = options.hard?.lateTimers ?? 0;
		this.undelayTimers = late > 0 ? delayTimers(window, late) : null;
		this.styles = [themeCss, appCss, markdownCss].map(text => document.head.createEl('style', { text, attr: { 'data-host': '' } }));
		this.dress();
	}

	/** The plugin as it runs; throws while it is disabled. */
	get plugin(): Plugin {
		const plugin = this.app.plugins.getPlugin(this.options.manifest.id);
		if (!plugin) throw new Error('host: the plugin is not loaded');
		return plugin;
	}

	get el(): HTMLElement {
		return this.app.containerEl;
	}

	/** The layout as last saved; it is saved a moment after each change and when the app quits. */
	get savedLayout(): Layout {
		return this.kept.layout;
	}

	/** Starts the app: plugin, then layout, then layout-ready. */
	async start(): Promise<void> {
		icons.clear();
		postProcessors.clear();
		this.app = new App(this.parent, this.kept);
		window.app = this.app;
		this.options.onStart?.(this.app);
		this.leftoversOf.watch(this.app);
		const isCold = this.options.hard?.coldCache === true;
		if (isCold) this.app.metadataCache.startCold();
		await this.loadPlugin();
		this.app.vault.announceFiles();
		await this.app.workspace.changeLayout(structuredClone(this.kept.layout));
		this.app.workspace.announceReady();
		this.app.workspace.onLayoutChange();
		if (isCold) this.app.metadataCache.startIndexing();
		if (!this.everEnabled) this.plugin.onUserEnable();
		this.everEnabled = true;
	}

	/** Quits and starts again: nothing is left but the vault, the layout and the local storage. */
	async restart(): Promise<void> {
		await this.stop();
		this.kept.vault = copyVault(this.kept.vault, this.options.hard ?? {});
		await this.start();
	}

	/** Dies and starts again: nothing that was done after this moment is kept, not even what a plugin does while it is unloaded. */
	async crash(): Promise<void> {
		const { vault, layout, localStorage } = this.kept;
		const left = { vault: copyVault(vault, this.options.hard ?? {}), layout: structuredClone(layout), localStorage: { ...localStorage } };
		await this.stop();
		Object.assign(this.kept, left);
		await this.start();
	}

	/** Enables the plugin, as in the settings. */
	async loadPlugin(): Promise<void> {
		const { mainJs, manifest, stylesCss = '' } = this.options;
		await this.app.plugins.enable({ mainJs, manifest: { ...manifest, dir: `.obsidian/plugins/${manifest.id}` }, stylesCss });
	}

	/** Disables it. */
	unloadPlugin(): void {
		this.app.plugins.disable(this.options.manifest.id);
	}

	/** What the plugin left behind; all of it is empty when it cleaned up. */
	leftovers(): LeftoverReport {
		return this.leftoversOf.report(this.app);
	}

	setTheme(theme: 'light' | 'dark'): void {
		document.body.classList.toggle('theme-dark', theme === 'dark');
		document.body.classList.toggle('theme-light', theme === 'light');
		this.app.workspace.trigger('css-change');
	}

	/** Ends all of it. */
	async dispose(): Promise<void> {
		await this.stop();
		for (const style of this.styles) style.remove();
		document.body.className = '';
		this.leftoversOf.unwatch();
		this.undelayTimers?.();
		delete (window as Partial<Window>).app;
	}

	private async stop(): Promise<void> {
		await this.app.quit();
		for (const el of document.querySelectorAll('body > :is(.modal-container, .menu, .notice-container, .popover, .suggestion-container, .tooltip)')) el.remove();
	}

	private dress(): void {
		const { phone = false, theme = 'light' } = this.options;
		setPhone(phone);
		document.body.className = `theme-${theme} mod-linux is-focused show-inline-title show-ribbon show-view-header ${phone ? 'is-mobile is-phone' : 'is-desktop'}`;
	}
}

function copyVault(old: Vault, hard: Partial<HardWorld>): Vault {
	const texts = Object.fromEntries([...old.store.files].map(([path, { text }]) => [path, text]));
	const vault = new Vault(texts, { name: old.getName(), hard });
	for (const folder of old.store.folders) if (!vault.store.folders.has(folder)) vault.store.makeFolder(folder);
	for (const [path, entry] of old.store.files) {
		vault.store.files.set(path, entry);
		const file = vault.getFileByPath(path);
		if (file) file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}
	return vault;
}

/** Starts the stand-in app with a plugin. */
export async function startHost(options: HostOptions): Promise<Host> {
	const host = new Host(options);
	try {
		await host.start();
	} catch (error) {
		await host.dispose();
		throw error;
	}
	return host;
}
