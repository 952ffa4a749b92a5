import { Component, Keymap, MarkdownRenderChild, type MarkdownPostProcessorContext, type PaneType } from 'obsidian';
import type { Answer } from '../core/stories/asked-options';
import type { Cell, Report } from '../core/stories/report';
import { drawnOnce } from './redraw';

/** What a block shows and what it may ask for. */
export interface ReportSource {
	/** The report that the block asks for, or why there is none. */
	read(): Answer<Report>;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
	open(place: NonNullable<Cell['place']>, pane: PaneType | boolean): void;
	/** Previews a note while the pointer is on a link to it. */
	hover(place: NonNullable<Cell['place']>, event: MouseEvent, target: HTMLElement, parent: Component): void;
	onChange(listener: () => void): () => void;
}

/** The blocks of all notes: they go when the plugin goes. */
export class ReportBlocks extends Component {
	private readonly live = new Set<ReportBlock>();

	override onunload(): void {
		for (const block of [...this.live]) block.unload();
	}

	/** Draws a report in an element of a note. */
	draw(el: HTMLElement, context: MarkdownPostProcessorContext, source: ReportSource): void {
		context.addChild(new ReportBlock(el, source, this.live));
	}
}

/** A report in a note, in the place of its block: it follows every change as long as the note is shown. */
class ReportBlock extends MarkdownRenderChild {
	private drawn = '';

	constructor(el: HTMLElement, private readonly source: ReportSource, private readonly live: Set<ReportBlock>) {
		super(el);
	}

	override onload(): void {
		this.containerEl.addClass('interview-loop-report');
		this.register(this.source.onChange(drawnOnce(this, this.containerEl, () => this.draw())));
		this.live.add(this);
		this.draw();
	}

	override onunload(): void {
		this.live.delete(this);
		this.containerEl.empty();
	}

	private draw(): void {
		const answer = this.source.read();
		// The focus stays where it is unless something is different.
		const shown = JSON.stringify([answer, this.source.reading()]);
		if (shown === this.drawn) return;
		this.drawn = shown;
		this.containerEl.empty();
		if ('problems' in answer) return this.drawProblems(answer.problems);
		this.drawReport(answer.value);
		if (this.source.reading()) this.containerEl.createEl('p', { cls: 'interview-loop-quiet', text: 'Reading your notes…' });
	}

	private drawProblems(problems: readonly string[]): void {
		const box = this.containerEl.createDiv({ cls: 'interview-loop-report-problems', attr: { role: 'note' } });
		for (const problem of problems) box.createEl('p', { text: problem });
	}

	private drawReport({ title, says, columns, rows, empty }: Report): void {
		const head = this.containerEl.createEl('p', { cls: 'interview-loop-report-head' });
		head.createEl('strong', { text: title });
		if (says !== '') head.createSpan({ cls: 'interview-loop-quiet', text: ` ${says}` });
		if (rows.length === 0) return void this.containerEl.createEl('p', { cls: 'interview-loop-quiet', text: empty });
		const table = this.containerEl.createEl('table', { attr: { 'aria-label': title } });
		const heads = table.createEl('thead').createEl('tr');
		for (const { name } of columns) heads.createEl('th', { text: name, attr: { scope: 'col' } });
		const body = table.createEl('tbody');
		for (const row of rows) {
			const line = body.createEl('tr');
			for (const cell of row) this.drawCell(line.createEl('td'), cell);
		}
	}

	private drawCell(el: HTMLElement, { text, place }: Cell): void {
		if (place === undefined) return el.setText(text);
		const link = el.createEl('a', { cls: 'internal-link', text, attr: { href: '#', draggable: 'false' } });
		const open = (event: MouseEvent): void => {
			event.preventDefault();
			this.source.open(place, Keymap.isModEvent(event));
		};
		link.addEventListener('click', open);
		link.addEventListener('auxclick', (event) => { if (event.button === 1) open(event); });
		link.addEventListener('mouseover', (event) => this.source.hover(place, event, link, this));
	}
}
