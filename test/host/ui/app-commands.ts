import type { App } from './app';
import { CommandPalette, QuickSwitcher } from './palette';

/** The app's own commands, as many as the host needs, with their keys. */
export function addAppCommands(app: App): void {
	const { commands, workspace, scope } = app;
	const add = (id: string, name: string, callback: () => unknown, key?: string): void => {
		commands.addCommand({ id, name, callback, ...(key && { hotkeys: [{ modifiers: ['Mod'], key }] }) });
		if (key) scope.register(['Mod'], key, () => (commands.executeCommandById(id), false));
	};
	add('command-palette:open', 'Command palette: Open command palette', () => new CommandPalette(app).open(), 'P');
	add('switcher:open', 'Quick switcher: Open quick switcher', () => new QuickSwitcher(app).open(), 'O');
	add('app:open-settings', 'Open settings', () => app.setting.open(), ',');
	add('app:toggle-left-sidebar', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
	add('app:toggle-right-sidebar', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
	add('workspace:close', 'Close current tab', () => workspace.activeLeaf?.detach(), 'W');
	add('workspace:new-tab', 'New tab', () => workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true }), 'T');
	add('workspace:split-vertical', 'Split right', () => workspace.splitActiveLeaf('vertical'));
	add('markdown:toggle-preview', 'Toggle reading view', () => workspace.activeEditor?.toggleMode(), 'E');
	add('app:go-back', 'Navigate back', () => workspace.activeLeaf?.history.go(-1));
	add('app:go-forward', 'Navigate forward', () => workspace.activeLeaf?.history.go(1));
	scope.register(['Mod', 'Alt'], 'ArrowLeft', () => (commands.executeCommandById('app:go-back'), false));
	scope.register(['Mod', 'Alt'], 'ArrowRight', () => (commands.executeCommandById('app:go-forward'), false));
}
