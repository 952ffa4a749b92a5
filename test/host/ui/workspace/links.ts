import { parseLinktext, type TFile } from '../../data';
import type { App } from '../app';
import type { Menu } from '../menu';
import type { OpenViewState, WorkspaceLeaf } from './leaf';

/** Where to open something. */
export type PaneType = 'tab' | 'split' | 'window';

async function createNote(app: App, path: string, sourcePath: string): Promise<TFile> {
	const named = path.endsWith('.md') ? path : `${path}.md`;
	const folder = named.includes('/') ? '' : app.fileManager.getNewFileParent(sourcePath, named).path;
	const full = folder === '' || folder === '/' ? named : `${folder}/${named}`;
	const parent = full.split('/').slice(0, -1).join('/');
	if (parent !== '' && !app.vault.getAbstractFileByPath(parent)) await app.vault.createFolder(parent);
	return app.vault.create(full, '');
}

/** Opens what a link leads to; a link that leads nowhere makes its note, as the app does. */
export async function openLinkText(app: App, linktext: string, sourcePath: string, newLeaf: PaneType | boolean, openViewState: OpenViewState): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const known = path === '' ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const file = known ?? await createNote(app, path, sourcePath);
	const eState = { ...(subpath !== '' && { subpath }), ...openViewState.eState };
	const leaf: WorkspaceLeaf = app.workspace.getLeaf(newLeaf);
	await leaf.openFile(file, { ...openViewState, active: openViewState.active ?? true, eState });
}

/** Adds what can be done with a link; false when there is nothing. */
export function fillLinkMenu(app: App, menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
	const open = (where: PaneType): void => void app.workspace.openLinkText(linktext, sourcePath, where);
	menu.addItem(item => item.setSection('open').setTitle('Open in new tab').setIcon('lucide-file-plus').onClick(() => open('tab')));
	menu.addItem(item => item.setSection('open').setTitle('Open to the right').setIcon('lucide-separator-vertical').onClick(() => open('split')));
	menu.addItem(item => item.setSection('open').setTitle('Open in new window').setIcon('lucide-picture-in-picture-2').onClick(() => open('window')));
	const { path } = parseLinktext(linktext);
	const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (file) app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return true;
}
