import type { Extension } from '@codemirror/state';
import { Component } from '../data';
import type { App } from './app';
import type { Command } from './commands';
import type { EditorSuggest } from './editor-suggest';
import { postProcessors, type PostProcessor, type PostProcessorContext } from './markdown/post-processors';
import { codeBlockProcessor } from './markdown/renderer';
import type { PluginSettingTab } from './settings/setting-tab';
import type { Editor } from './view/editor';
import type { MarkdownView } from './view/markdown-view';
import type { ViewCreator } from './view-registry';

/** A plugin's manifest.json. */
export interface PluginManifest { id: string; name: string; version: string; minAppVersion: string; description: string; author: string; isDesktopOnly?: boolean; dir?: string; authorUrl?: string }

/** The base of every plugin; all that is registered here is taken back when it unloads. */
export abstract class Plugin extends Component {
	settings?: unknown;

	constructor(readonly app: App, readonly manifest: PluginManifest) {
		super();
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = this.app.ribbon.add(icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.app.statusBarEl?.append(el);
		this.register(() => el.remove());
		return el;
	}

	addCommand(command: Command): Command {
		if (!command.id || !command.name) throw new Error('host: a command needs an id and a name');
		const full = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
		this.app.commands.addCommand(Object.assign(command, full));
		this.register(() => this.app.commands.removeCommand(full.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addTab(tab, this.manifest);
		this.register(() => this.app.setting.removeTab(tab));
	}

	registerView(type: string, creator: ViewCreator): void {
		this.app.viewRegistry.register(type, creator);
		this.app.plugins.noteView(type);
		this.register(() => this.app.viewRegistry.unregister(type));
	}

	registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.app.pagePreview.addSource(id, info);
		this.register(() => this.app.pagePreview.removeSource(id));
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		postProcessors.add(processor, sortOrder);
		this.register(() => postProcessors.remove(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, ctx: PostProcessorContext) => Promise<unknown> | void, sortOrder?: number): PostProcessor {
		return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		this.registerEvent(this.app.workspace.on('editor-change', (editor, view) => void suggest.onEditorChange(editor as Editor, view as MarkdownView)));
		this.register(() => suggest.close());
	}

	registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => this.app.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, description: string, flags: unknown, handler: (params: Record<string, string>) => string | Promise<string>): void {
		const known = command === this.manifest.id || command.startsWith(`${this.manifest.id}:`);
		if (!known) throw new Error(`host: the command ${command} does not start with the plugin's id`);
		this.app.cliHandlers.set(command, { description, flags, handler });
		this.register(() => this.app.cliHandlers.delete(command));
	}

	async loadData(): Promise<unknown> {
		const path = this.dataPath();
		if (!(await this.app.vault.adapter.exists(path))) return null;
		return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		await adapter.mkdir(this.folder());
		await adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
	}

	private folder(): string {
		return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	private dataPath(): string {
		return `${this.folder()}/data.json`;
	}
}
