import { afterEach, expect, inject, test } from 'vitest';
import type { Host } from '..';
import mainJs from '../../../main.js?raw';
import manifest from '../../../manifest.json' with { type: 'json' };
import stylesCss from '../../../styles.css?raw';
import { startHost } from './host';
import { until } from './tiny-plugin';

const builtPlugin = { mainJs, manifest, stylesCss };
let host: Host;

afterEach(async () => host.dispose());

test('the built plugin opens on the demo vault, survives a restart and leaves nothing behind', async () => {
	host = await startHost({ ...builtPlugin, files: inject('demoVault') });
	const { id } = builtPlugin.manifest;
	await until(() => host.app.workspace.rightSplit.children.length > 0);
	await host.restart();
	expect(host.app.commands.listCommands().some(command => command.id.startsWith(`${id}:`))).toBe(true);
	host.unloadPlugin();
	await until(() => host.leftovers().leaves.length === 0);
	expect(host.leftovers()).toEqual({ leaves: [], commands: [], ribbonIcons: [], editorExtensions: 0, postProcessors: 0, settingTabs: [], elements: [], listeners: [], intervals: 0 });
});

test('an empty vault and a phone are no trouble', async () => {
	host = await startHost({ ...builtPlugin, files: {}, phone: true });
	expect(document.body.classList.contains('is-phone')).toBe(true);
	expect(host.plugin.manifest.id).toBe(builtPlugin.manifest.id);
});
