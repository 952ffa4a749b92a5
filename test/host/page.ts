import { Notice, startHost, type Host, type PluginManifest } from './ui';

/** What scripts/start.ts serves at /vault.json. */
interface Served { name: string; files: Record<string, string>; mainJs: string; manifest: PluginManifest; stylesCss: string }

const storageKey = 'interview-loop-host:';

/** The browser's own storage, so that it survives a reload. */
function keptStorage(): Record<string, string> {
	const kept = Object.fromEntries(Object.entries(window.localStorage).filter(([key]) => key.startsWith(storageKey)).map(([key, value]) => [key.slice(storageKey.length), String(value)]));
	return new Proxy(kept, {
		set: (target, key: string, value: string) => {
			window.localStorage.setItem(storageKey + key, value);
			return Reflect.set(target, key, value);
		},
		deleteProperty: (target, key: string) => {
			window.localStorage.removeItem(storageKey + key);
			return Reflect.deleteProperty(target, key);
		},
	});
}

/** A link out of the vault is told, not followed: nothing here uses the network. */
function stayHome(): void {
	document.addEventListener('click', evt => {
		const link = (evt.target as Element | null)?.closest('a.external-link, a[href^="http"]');
		if (!link) return;
		evt.preventDefault();
		new Notice(`The stand-in app does not leave this machine: ${link.getAttribute('href') ?? ''}`);
	});
}

/** What only the stand-in app has, in its command palette. */
function hostCommands(host: () => Host): { id: string; name: string; callback: () => unknown }[] {
	return [
		{ id: 'host:restart', name: 'Stand-in app: Restart', callback: () => host().restart() },
		{ id: 'host:theme', name: 'Stand-in app: Switch between light and dark', callback: () => host().setTheme(host().app.isDarkMode() ? 'light' : 'dark') },
		{ id: 'host:disable', name: 'Stand-in app: Disable the plugin', callback: () => host().unloadPlugin() },
		{ id: 'host:enable', name: 'Stand-in app: Enable the plugin', callback: () => host().loadPlugin() },
	];
}

async function start(): Promise<void> {
	const query = new URLSearchParams(location.search);
	const served = await (await window.fetch('/vault.json')).json() as Served;
	const side = Number(query.get('side'));
	stayHome();
	const host: Host = await startHost({
		onStart: app => hostCommands(() => host).forEach(command => app.commands.addCommand(command)),
		files: served.files,
		mainJs: served.mainJs,
		manifest: served.manifest,
		stylesCss: served.stylesCss,
		vaultName: served.name,
		localStorage: keptStorage(),
		theme: query.get('theme') === 'dark' ? 'dark' : 'light',
		phone: query.has('phone') && query.get('phone') !== '0',
		...(side > 0 && { side }),
	});
	(window as unknown as { host: typeof host }).host = host;
	document.body.dataset['ready'] = 'true';
}

start().catch((error: unknown) => {
	console.error(error);
	document.body.append(`The stand-in app could not start: ${String(error)}`);
});
