import type { App } from './app';
import { evaluatePlugin } from './load-plugin';
import type { Plugin, PluginManifest } from './plugin';

/** What a plugin is made of. */
export interface PluginFiles { mainJs: string; manifest: PluginManifest; stylesCss: string }

/** Loads and unloads plugins. */
export class PluginManager {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, PluginManifest> = {};
	readonly enabledPlugins = new Set<string>();
	private readonly styles = new Map<string, HTMLStyleElement>();
	private readonly viewTypes = new Set<string>();

	constructor(private readonly app: App) {}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	/** Evaluates main.js, puts the styles into the page and loads the plugin, as the app does. */
	async enable({ mainJs, manifest, stylesCss }: PluginFiles): Promise<Plugin> {
		const PluginClass = evaluatePlugin(mainJs, manifest.id);
		const plugin = new PluginClass(this.app, manifest);
		this.plugins[manifest.id] = plugin;
		this.manifests[manifest.id] = manifest;
		this.enabledPlugins.add(manifest.id);
		const style = document.head.createEl('style', { text: stylesCss, attr: { 'data-plugin': manifest.id } });
		this.styles.set(manifest.id, style);
		await (plugin.load() as unknown);
		return plugin;
	}

	/** Unloads it; what it registered is gone then. */
	disable(id: string): void {
		this.plugins[id]?.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
		this.styles.get(id)?.remove();
		this.styles.delete(id);
	}

	disableAll(): void {
		for (const id of Object.keys(this.plugins)) this.disable(id);
	}

	/** Remembers a type that a plugin registered. */
	noteView(type: string): void {
		this.viewTypes.add(type);
	}

	/** The types that plugins ever registered. */
	registeredTypes(): string[] {
		return [...this.viewTypes];
	}
}
