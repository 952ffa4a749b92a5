import { Keymap } from '../keymap';
import { Menu } from '../menu';
import type { MarkdownView } from './markdown-view';

/** Makes the links of a note live: click, middle click, context menu and hover. */
export function wireLinks(view: MarkdownView, el: HTMLElement, selector: string, source: 'preview' | 'editor'): void {
	const linkAt = (evt: Event): HTMLElement | null => (evt.target as Element | null)?.closest<HTMLElement>(selector) ?? null;
	const open = (evt: MouseEvent): void => {
		const link = linkAt(evt);
		if (!link || evt.button === 2) return;
		evt.preventDefault();
		void view.app.workspace.openLinkText(link.getAttribute('data-href') ?? '', view.file?.path ?? '', Keymap.isModEvent(evt));
	};
	el.addEventListener('click', open);
	el.addEventListener('auxclick', open);
	el.addEventListener('contextmenu', evt => {
		const link = linkAt(evt);
		if (!link) return;
		evt.preventDefault();
		evt.stopPropagation();
		const menu = new Menu();
		view.app.workspace.handleLinkContextMenu(menu, link.getAttribute('data-href') ?? '', view.file?.path ?? '', view.leaf);
		menu.showAtMouseEvent(evt);
	}, true);
	el.addEventListener('mouseover', event => {
		const targetEl = linkAt(event);
		if (!targetEl) return;
		view.app.workspace.trigger('hover-link', { event, source, hoverParent: view, targetEl, linktext: targetEl.getAttribute('data-href') ?? '', sourcePath: view.file?.path ?? '' });
	});
}
