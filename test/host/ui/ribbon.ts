import type { App } from './app';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** The slim bar at the left edge. */
export interface Ribbon { containerEl: HTMLElement; actionsEl: HTMLElement; add(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement }

function addAction(parent: HTMLElement, icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
	const el = parent.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: '0' } });
	setIcon(el, icon);
	setTooltip(el, title, { placement: 'right' });
	el.addEventListener('click', callback);
	el.addEventListener('keydown', evt => {
		if (evt.key === 'Enter' || evt.key === ' ') el.click();
	});
	return el;
}

/** Draws the ribbon: what plugins add above, the app's own below. */
export function drawRibbon(app: App, parentEl: HTMLElement): Ribbon {
	const containerEl = parentEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
	const topEl = containerEl.createDiv('sidebar-toggle-button mod-left');
	addAction(topEl, 'lucide-panel-left', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
	const actionsEl = containerEl.createDiv('side-dock-actions');
	addAction(actionsEl, 'lucide-file-search', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
	addAction(actionsEl, 'lucide-terminal', 'Open command palette', () => app.commands.executeCommandById('command-palette:open'));
	const settings = containerEl.createDiv('side-dock-settings');
	addAction(settings, 'lucide-panel-right', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle());
	addAction(settings, 'lucide-settings', 'Settings', () => app.setting.open());
	return { containerEl, actionsEl, add: (icon, title, callback) => addAction(actionsEl, icon, title, callback) };
}
