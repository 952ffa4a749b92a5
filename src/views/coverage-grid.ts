import { setIcon, setTooltip } from 'obsidian';
import type { Coverage, CoverageCell, CoverageRow } from '../core/stories/coverage';
import { assessedWords, cellWords, countWords, supplyOf, type Supply } from '../core/stories/coverage-words';
import type { KnownStory } from '../core/stories/known-stories';
import { drawServing } from './serving-sign';

/** What a press on the grid does. */
export interface GridActions {
	openStory(story: KnownStory, event: MouseEvent | KeyboardEvent): void;
	openPrinciple(row: CoverageRow, event: MouseEvent | KeyboardEvent): void;
	showMenu(row: CoverageRow, event: MouseEvent): void;
	showStoryMenu(story: KnownStory, event: MouseEvent): void;
}

/** One cell that can take the focus. */
interface GridCell {
	readonly el: HTMLElement;
	readonly open: (event: MouseEvent | KeyboardEvent) => void;
}

/** The sign of a supply: each has a shape of its own. */
export const SUPPLY_ICONS: Readonly<Record<Supply, string>> = { none: 'circle-slash', few: 'circle-dashed', enough: 'check' };

/** Principles by stories, as a grid with one stop for the tab key. */
export class CoverageGrid {
	/** Rows of cells, the headings included; null in the corner. */
	private readonly cells: Array<Array<GridCell | null>> = [];

	/** Draws it; `at` is the key of the cell that had the focus last. `moved` is called with the key of the one that has it now. */
	constructor(parent: HTMLElement, private readonly coverage: Coverage, private readonly actions: GridActions, at: string | null,
		private readonly moved: (key: string) => void) {
		const table = parent.createEl('table', { cls: 'interview-loop-grid', attr: { role: 'grid', 'aria-label': 'Principles by stories' } });
		this.drawHead(table.createEl('thead'));
		const body = table.createEl('tbody');
		for (const row of coverage.rows) this.drawRow(body, row);
		const all = this.cells.flat().flatMap((cell) => cell?.el ?? []);
		const stop = all.find(({ dataset }) => dataset.key === at) ?? this.cells[1]?.[0]?.el ?? all[0];
		stop?.setAttr('tabindex', '0');
		table.addEventListener('keydown', (event) => this.press(event));
		table.addEventListener('focusin', (event) => this.stopAt(event.target));
	}

	private drawHead(head: HTMLElement): void {
		const row = head.createEl('tr');
		row.createEl('th', { cls: 'interview-loop-grid-corner', text: 'Principle', attr: { scope: 'col' } });
		const cells = this.coverage.stories.map((story) => {
			const el = row.createEl('th', { cls: 'interview-loop-grid-story', attr: { scope: 'col' } });
			el.createSpan({ text: story.title });
			el.addEventListener('contextmenu', (event) => this.actions.showStoryMenu(story, event));
			return this.cell(el, `story:${story.key}`, `Open story “${story.title}”`, (event) => this.actions.openStory(story, event));
		});
		this.cells.push([null, ...cells]);
	}

	private drawRow(body: HTMLElement, row: CoverageRow): void {
		const tr = body.createEl('tr');
		const el = tr.createEl('th', { cls: 'interview-loop-grid-principle', attr: { scope: 'row' } });
		drawPrinciple(el, row);
		const words = `${row.principle.name}: ${countWords(row)}. ${assessedWords(row)}`;
		const head = this.cell(el, `principle:${row.principle.key}`, words, (event) => this.actions.openPrinciple(row, event));
		el.addEventListener('contextmenu', (event) => this.actions.showMenu(row, event));
		const cells = row.cells.flatMap((cell, i) => {
			const story = this.coverage.stories[i];
			return story === undefined ? [] : [this.drawCell(tr.createEl('td'), row, story, cell)];
		});
		this.cells.push([head, ...cells]);
	}

	private drawCell(el: HTMLElement, { principle }: CoverageRow, story: KnownStory, cell: CoverageCell | null): GridCell {
		if (cell !== null) drawServing(el, cell);
		el.addEventListener('contextmenu', (event) => this.actions.showStoryMenu(story, event));
		const words = `${principle.name}, ${story.title}: ${cell === null ? 'does not serve it' : cellWords(cell)}`;
		return this.cell(el, `cell:${principle.key} ${story.key}`, words, (event) => this.actions.openStory(story, event));
	}

	private cell(el: HTMLElement, key: string, words: string, open: GridCell['open']): GridCell {
		el.setAttrs({ tabindex: '-1', 'data-key': key });
		setTooltip(el, words);
		el.addEventListener('click', open);
		return { el, open };
	}

	private press(event: KeyboardEvent): void {
		const y = this.cells.findIndex((row) => row.some((cell) => cell?.el === event.target));
		const x = this.cells[y]?.findIndex((cell) => cell?.el === event.target) ?? -1;
		if (x < 0 || event.isComposing) return;
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			this.cells[y]?.[x]?.open(event);
			return;
		}
		const goal = this.goal(event, x, y);
		if (goal === null) return;
		event.preventDefault();
		goal.el.focus();
	}

	/** The cell that a key leads to; null for another key, and at an edge. */
	private goal({ key, ctrlKey, metaKey, target }: KeyboardEvent, x: number, y: number): GridCell | null {
		const [lastX, lastY] = [(this.cells[0]?.length ?? 1) - 1, this.cells.length - 1];
		const all = ctrlKey || metaKey;
		const isRightToLeft = (target as HTMLElement).win.getComputedStyle(target as HTMLElement).direction === 'rtl';
		const to = (left: number, top: number): GridCell | null => this.cells[top]?.[left] ?? null;
		switch (key) {
			case 'ArrowRight': return to(x + (isRightToLeft ? -1 : 1), y);
			case 'ArrowLeft': return to(x - (isRightToLeft ? -1 : 1), y);
			case 'ArrowDown': return to(x, y + 1);
			case 'ArrowUp': return to(x, y - 1);
			case 'Home': return all ? to(0, 1) : to(y === 0 ? 1 : 0, y);
			case 'End': return all ? to(lastX, lastY) : to(lastX, y);
			default: return null;
		}
	}

	private stopAt(target: EventTarget | null): void {
		const key = (target as HTMLElement | null)?.dataset.key;
		if (key === undefined) return;
		for (const row of this.cells) for (const cell of row) cell?.el.setAttr('tabindex', cell.el === target ? '0' : '-1');
		this.moved(key);
	}
}

/** Draws the name of a principle with how many stories serve it, by shape, color and words. */
export function drawPrinciple(parent: HTMLElement, row: CoverageRow): void {
	parent.createDiv({ cls: 'interview-loop-grid-name', text: row.principle.name });
	const supply = supplyOf(row.served);
	const count = parent.createDiv({ cls: `interview-loop-supply mod-${supply}` });
	setIcon(count.createSpan({ attr: { 'aria-hidden': 'true' } }), SUPPLY_ICONS[supply]);
	count.appendText(countWords(row));
}
