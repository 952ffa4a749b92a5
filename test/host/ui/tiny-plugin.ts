import { startHost, type Host, type HostOptions } from '..';
import type { PluginManifest } from './plugin';

/** The manifest of the plugin that the host's own tests load. */
export const manifest: PluginManifest = { id: 'tiny', name: 'Tiny', version: '1.0.0', minAppVersion: '1.13.0', description: 'A plugin for tests.', author: 'Nobody' };

/** A plugin as its main.js would be; `body` runs in `onload`. */
export function pluginText(body: string, before = ''): string {
	return `const obsidian = require('obsidian'); const { StateField } = require('@codemirror/state'); const { EditorView, Decoration } = require('@codemirror/view');
		globalThis.tinyRuns = (globalThis.tinyRuns ?? 0) + 1;
		class PanelView extends obsidian.ItemView {
			navigation = false; saved = {};
			getViewType() { return 'tiny-panel'; }
			getDisplayText() { return 'Panel'; }
			getState() { return this.saved; }
			async setState(state, result) { this.saved = state ?? {}; await super.setState(state, result); this.contentEl.setText('count ' + (this.saved.count ?? 0)); }
			async onOpen() { this.contentEl.setText('count 0'); }
		}
		${before}
		module.exports = class Tiny extends obsidian.Plugin { async onload() { this.registerView('tiny-panel', leaf => new PanelView(leaf)); ${body} } };`;
}

/** Starts the host with such a plugin. */
export async function startTiny(body: string, options: Partial<HostOptions> = {}): Promise<Host> {
	return startHost({ files: {}, mainJs: pluginText(body), manifest, ...options });
}

/** Waits until something holds; fails with its last answer. */
export async function until<T>(check: () => T | null | undefined | false): Promise<T> {
	const end = performance.now() + 3000;
	for (;;) {
		const value = check();
		if (value) return value;
		if (performance.now() > end) throw new Error(`never came true: ${check.toString()}`);
		await new Promise(done => setTimeout(done, 10));
	}
}
