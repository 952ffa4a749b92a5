import { Component } from '../../data';
import { drawProperties } from '../view/properties';
import type { MarkdownView } from '../view/markdown-view';
import { contextOf, postProcessors, type PostProcessorContext, type SectionInfo } from './post-processors';
import { MarkdownRenderChild, renderInto } from './renderer';
import { sectionClass, splitSections, type Section } from './sections';

interface Drawn { section: Section; el: HTMLElement; owner: Component }

const sliceSize = 60;

/** The reading view of a note: one element for each block, drawn again only when its text changes. */
export class MarkdownPreviewView extends MarkdownRenderChild {
	hoverPopover: unknown = null;
	private readonly sizerEl: HTMLElement;
	private readonly scrollEl: HTMLElement;
	private drawn: Drawn[] = [];
	private text = '';
	private turn = 0;
	private drawing: Promise<void> = Promise.resolve();

	constructor(private readonly view: MarkdownView, parentEl: HTMLElement) {
		super(parentEl.createDiv('markdown-reading-view'));
		this.scrollEl = this.containerEl.createDiv('markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings show-indentation-guide');
		this.scrollEl.setAttribute('tabindex', '-1');
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
	}

	get file(): MarkdownView['file'] {
		return this.view.file;
	}

	get(): string {
		return this.text;
	}

	set(data: string, clear: boolean): void {
		if (clear) this.clear();
		this.text = data;
		this.rerender();
	}

	clear(): void {
		this.turn++;
		for (const { owner } of this.drawn) this.removeChild(owner);
		this.drawn = [];
		this.sizerEl.empty();
	}

	/** Draws again: what changed, or everything. */
	rerender(full = false): void {
		if (full) this.clear();
		this.drawing = this.draw(++this.turn);
	}

	/** When all is drawn. */
	async settled(): Promise<void> {
		await this.drawing;
	}

	getScroll(): number {
		const top = this.scrollEl.getBoundingClientRect().top;
		return this.drawn.find(({ el }) => el.getBoundingClientRect().bottom > top)?.section.lineStart ?? 0;
	}

	applyScroll(line: number): void {
		this.at(line)?.el.scrollIntoView({ block: 'start' });
	}

	/** Brings a line into sight and flashes its block. */
	async showLine(line: number, flashes: boolean): Promise<void> {
		await this.drawing;
		const el = this.at(line)?.el;
		if (!el) return;
		el.scrollIntoView({ block: 'start' });
		if (!flashes) return;
		el.addClass('is-flashing');
		window.setTimeout(() => el.removeClass('is-flashing'), 2000);
	}

	private at(line: number): Drawn | undefined {
		return this.drawn.filter(({ section }) => section.lineStart <= line).at(-1) ?? this.drawn[0];
	}

	private async draw(turn: number): Promise<void> {
		await Promise.resolve();
		const path = this.view.file?.path ?? '';
		this.drawTitle();
		const context = contextOf(path, this.view.app.metadataCache.getCache(path)?.frontmatter, this, el => this.infoOf(el));
		const sections = splitSections(this.text);
		const kept = new Map<string, Drawn[]>();
		for (const old of this.drawn) kept.set(old.section.raw, [...(kept.get(old.section.raw) ?? []), old]);
		const next = sections.map(section => {
			const old = kept.get(section.raw)?.shift();
			return old ? { ...old, section } : this.make(section);
		});
		for (const { owner, el } of [...kept.values()].flat()) {
			this.removeChild(owner);
			el.remove();
		}
		const fresh = next.filter(({ el }) => !this.drawn.some(old => old.el === el));
		this.drawn = next;
		this.sizerEl.append(...next.map(({ el }) => el));
		for (const [index, item] of fresh.entries()) {
			if (turn !== this.turn) return;
			if (index % sliceSize === sliceSize - 1) await new Promise(done => window.setTimeout(done));
			await this.fill(item, path, context);
		}
	}

	private drawTitle(): void {
		this.sizerEl.querySelector('.inline-title')?.remove();
		this.sizerEl.querySelector('.metadata-container')?.remove();
		const properties = drawProperties(this.text);
		if (properties) this.sizerEl.prepend(properties);
		this.sizerEl.createDiv({ cls: 'inline-title', text: this.view.file?.basename ?? '', prepend: true });
	}

	private make(section: Section): Drawn {
		return { section, el: createDiv(), owner: this.addChild(new Component()) };
	}

	private async fill({ section, el, owner }: Drawn, path: string, context: PostProcessorContext): Promise<void> {
		await renderInto(this.view.app, section.raw, el, path, owner, 0);
		el.addClass(sectionClass(el));
		await postProcessors.run(el, { ...context, addChild: child => void owner.addChild(child) });
	}

	private infoOf(el: HTMLElement): SectionInfo | null {
		const found = this.drawn.find(drawn => drawn.el === el || drawn.el.contains(el));
		return found ? { text: this.text, lineStart: found.section.lineStart, lineEnd: found.section.lineEnd } : null;
	}
}
