import { Component, parseLinktext } from '../data';
import type { App } from './app';
import { HoverPopover, type HoverParent } from './hover-popover';
import { Keymap } from './keymap';
import { MarkdownRenderer, readPart } from './markdown/renderer';

/** What a 'hover-link' event tells. */
interface HoverLink { event: MouseEvent; source: string; hoverParent: HoverParent; targetEl: HTMLElement; linktext: string; sourcePath: string }

/** Shows where a link leads while the pointer rests on it. */
export class PagePreview extends Component {
	readonly sources = new Map<string, { display: string; defaultMod: boolean }>([
		['preview', { display: 'Reading view', defaultMod: false }],
		['editor', { display: 'Editing view', defaultMod: true }],
	]);

	constructor(private readonly app: App) {
		super();
		void this.load();
		this.registerEvent(app.workspace.on('hover-link', (link: unknown) => void this.onHover(link as HoverLink)));
	}

	addSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.sources.set(id, info);
	}

	removeSource(id: string): void {
		this.sources.delete(id);
	}

	private async onHover({ event, source, hoverParent, targetEl, linktext, sourcePath }: HoverLink): Promise<void> {
		if (this.sources.get(source)?.defaultMod && !Keymap.isModifier(event, 'Mod')) return;
		const { path, subpath } = parseLinktext(linktext);
		const file = path === '' ? this.app.vault.getFileByPath(sourcePath) : this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		const shown = hoverParent.hoverPopover;
		if (!file || (shown instanceof HoverPopover && shown.targetEl === targetEl)) return;
		const popover = new HoverPopover(hoverParent, targetEl);
		this.register(() => popover.hide());
		const view = popover.hoverEl.createDiv('markdown-embed is-loaded').createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
		view.addEventListener('click', evt => this.onClick(evt, file.path));
		await MarkdownRenderer.render(this.app, await readPart(this.app, file, subpath), view, file.path, popover);
	}

	private onClick(evt: MouseEvent, sourcePath: string): void {
		const link = (evt.target as Element).closest('a.internal-link');
		if (!link) return;
		evt.preventDefault();
		void this.app.workspace.openLinkText(link.getAttribute('data-href') ?? '', sourcePath, Keymap.isModEvent(evt));
	}
}
