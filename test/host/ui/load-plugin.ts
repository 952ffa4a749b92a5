import * as cmCommands from '@codemirror/commands';
import * as cmLanguage from '@codemirror/language';
import * as cmState from '@codemirror/state';
import * as cmView from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import { obsidian } from './api';
import type { App } from './app';
import type { Plugin, PluginManifest } from './plugin';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

const supplied: Record<string, unknown> = {
	obsidian,
	'@codemirror/commands': cmCommands,
	'@codemirror/language': cmLanguage,
	'@codemirror/state': cmState,
	'@codemirror/view': cmView,
	'@lezer/common': lezerCommon,
	'@lezer/highlight': lezerHighlight,
	'@lezer/lr': lezerLr,
};

function require(name: string): unknown {
	if (!Object.hasOwn(supplied, name)) throw new Error(`host: require('${name}') is not supplied`);
	return supplied[name];
}

/** Runs the text of main.js and gives the plugin's class. */
export function evaluatePlugin(mainJs: string, id: string): PluginClass {
	const module: { exports: { default?: PluginClass } | PluginClass } = { exports: {} };
	const run = new Function('module', 'exports', 'require', `${mainJs}\n//# sourceURL=plugin:${id}`) as (module: unknown, exports: unknown, require: unknown) => void;
	run(module, module.exports, require);
	const found = typeof module.exports === 'function' ? module.exports : module.exports.default;
	if (typeof found !== 'function') throw new Error('host: main.js exports no plugin class');
	return found;
}
