import { Keymap, setIcon, type PaneType } from 'obsidian';
import type { Estimate } from '../core/drill/estimate';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import { lacksQuestions, type Row } from '../core/interview/row';
import { rowAt } from '../core/interview/row-at';
import { parentAt, startingWith, type Line } from '../core/interview/row-lines';
import type { StoryLink } from '../core/interview/story-links';
import { DrawnLines } from './drawn-lines';
import { isOnStarterOffer } from './starter-offer';
import { storyAt } from './story-titles';
import { drawFlair, drawWords, spoken } from './tree-row';

/** What the person does to a row. */
export interface TreeActions {
	/** A click or Enter on a row with a place. */
	open(row: Row, pane: PaneType | boolean): void;
	/** A click on a story's title, or Alt+Enter on a question, which names no story. */
	openStory(question: BankQuestion, story: StoryLink | null, pane: PaneType | boolean): void;
	/** Whether questions have the titles of their stories in a second line. */
	showStoryTitles(): boolean;
	/** A click on the offer of starter questions, or Alt+Enter on the row of a principle without questions. */
	addStarters(row: Row): void;
	menu(row: Row, event: MouseEvent): void;
	/** The pointer is over a row, or over the title of a story in it. */
	hover(row: Row, story: StoryLink | null, event: MouseEvent, target: HTMLElement): void;
	/** Readiness for the tooltip of a count and for a screen reader, null where a row has none. */
	estimate(row: Row): Estimate | null;
	/** Called when a row was expanded or collapsed. */
	toggled(): void;
}

/** The rows drawn as the app draws its own trees, with arrow keys as ARIA asks of a tree. */
export class Tree {
	/** Rows whose state is not the one they start with. */
	private readonly turned: Set<string>;
	/** Narrowed rows that were collapsed; forgotten with the filter. */
	private readonly folded = new Set<string>();
	/** Rows expanded because the cursor is at one below them; never remembered. */
	private readonly revealed = new Set<string>();
	/** The row the cursor is at. */
	private current: string | null = null;
	private rows: readonly Row[] = [];
	/** The words of the filter, to be marked. */
	private words: readonly string[] = [];
	/** The path of the note in front. */
	private front: string | null = null;
	private readonly lines: DrawnLines;
	private focused: string | null = null;

	constructor(private readonly el: HTMLElement, label: string, turned: Iterable<string>, private readonly actions: TreeActions) {
		this.turned = new Set(turned);
		this.lines = new DrawnLines(el, (line, item) => this.drawSelf(line, item));
		el.setAttrs({ role: 'tree', 'aria-label': label });
		el.addEventListener('click', (event) => this.clicked(event));
		el.addEventListener('auxclick', (event) => { if (event.button === 1) this.clicked(event); });
		el.addEventListener('contextmenu', (event) => this.withRow(event, (row) => actions.menu(row, event)));
		el.addEventListener('mouseover', (event) => this.withRow(event, (row, self) => actions.hover(row, storyAt(event.target, row.question), event, self)));
		el.addEventListener('keydown', (event) => this.pressed(event));
		el.addEventListener('focusin', (event) => this.withRow(event, (row) => this.focusOn(row.id, false)));
	}

	/** The rows that were turned from the state they start with, to be remembered. */
	get remembered(): string[] {
		return [...this.turned];
	}

	/** Draws these rows with the words of a filter marked; what was expanded, focused and scrolled to stays so. */
	draw(rows: readonly Row[], words: readonly string[] = []): void {
		this.rows = rows;
		this.words = words;
		if (!rows.some(({ narrowed }) => narrowed)) this.folded.clear();
		const hadFocus = this.el.contains(this.el.doc.activeElement);
		const target = this.lines.draw(rows, (row) => this.isExpanded(row), this.focused);
		target?.setAttr('tabindex', '0');
		if (hadFocus) target?.focus({ preventScroll: true });
	}

	/** Expands or collapses every row that has rows below it. */
	setAll(expanded: boolean): void {
		const visit = (row: Row): void => {
			if (row.rows.length === 0) return;
			if (this.isExpanded(row) !== expanded) this.turn(row);
			row.rows.forEach(visit);
		};
		this.rows.forEach(visit);
		this.draw(this.rows, this.words);
		this.actions.toggled();
	}

	/** Marks the row of the note in front, and the one the cursor is at. */
	markActive(path: string | null): void {
		this.front = path;
		this.lines.forEach((self, row) => this.mark(self, row));
	}

	private mark(self: HTMLElement, row: Row): void {
		const isCurrent = row.id === this.current;
		self.toggleClass('is-active', isCurrent || (this.front !== null && isAt(row, this.front)));
		if (isCurrent) self.setAttr('aria-current', 'location');
		else self.removeAttribute('aria-current');
	}

	/** Shows the row for a place in a note, null for none: expands what is above it and scrolls it into view. */
	follow(place: Place | null): void {
		const found = place === null ? [] : rowAt(this.rows, place, (row) => this.isExpanded(row));
		const trail = found.at(-1)?.secret === true ? [] : found;
		const id = trail.at(-1)?.id ?? null;
		if (id === this.current) return;
		this.current = id;
		const closed = trail.slice(0, -1).filter((row) => !this.isExpanded(row));
		for (const row of closed) this.revealed.add(row.id);
		if (closed.length > 0) this.draw(this.rows, this.words);
		this.markActive(place?.path ?? null);
		// Whoever goes through the tree by keyboard is not taken elsewhere.
		if (!this.el.contains(this.el.doc.activeElement)) this.lines.selfOf(id)?.scrollIntoView({ block: 'nearest' });
	}

	private drawSelf({ row, level, position, siblings }: Line, item: HTMLElement): HTMLElement {
		const estimate = this.actions.estimate(row);
		const self = item.createDiv({
			cls: 'tree-item-self is-clickable',
			attr: { role: 'treeitem', tabindex: '-1', 'aria-level': level, 'aria-posinset': position, 'aria-setsize': siblings, 'aria-label': spoken(row, estimate), 'aria-keyshortcuts': row.question !== null || lacksQuestions(row) ? 'Alt+Enter' : null, 'data-row': row.id },
		});
		self.toggleClass('interview-loop-lacking', lacksQuestions(row));
		if (row.rows.length > 0) this.drawFold(row, item, self);
		drawWords(self.createDiv({ cls: 'tree-item-inner' }), row, { words: this.words, expanded: this.isExpanded(row), showStories: this.actions.showStoryTitles() });
		drawFlair(row, estimate, self);
		this.mark(self, row);
		return self;
	}

	private drawFold(row: Row, item: HTMLElement, self: HTMLElement): void {
		const expanded = this.isExpanded(row);
		self.addClass('mod-collapsible');
		self.setAttr('aria-expanded', String(expanded));
		item.toggleClass('is-collapsed', !expanded);
		const icon = self.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
		icon.toggleClass('is-collapsed', !expanded);
		setIcon(icon, 'right-triangle');
	}

	private isExpanded(row: Row): boolean {
		return this.revealed.has(row.id) || startsExpanded(row) !== this.turnedOf(row).has(row.id);
	}

	private turn(row: Row): void {
		if (this.revealed.delete(row.id) && !this.isExpanded(row)) return;
		const turned = this.turnedOf(row);
		if (!turned.delete(row.id)) turned.add(row.id);
	}

	private turnedOf({ narrowed }: Row): Set<string> {
		return narrowed ? this.folded : this.turned;
	}

	/** Expands a row that is collapsed, and collapses one that is not. */
	toggle(row: Row): void {
		if (row.rows.length === 0) return;
		this.turn(row);
		this.focused = row.id;
		this.draw(this.rows, this.words);
		this.actions.toggled();
	}

	private clicked(event: MouseEvent): void {
		this.withRow(event, (row) => {
			const story = storyAt(event.target, row.question);
			if (row.question !== null && story !== null) return this.actions.openStory(row.question, story, Keymap.isModEvent(event));
			if (isOnStarterOffer(event.target)) return this.actions.addStarters(row);
			const onIcon = (event.target as Element).closest('.collapse-icon') !== null;
			if (onIcon) this.toggle(row);
			else this.press(row, Keymap.isModEvent(event));
		});
	}

	/** A principle with questions is expanded on the way to the first of them; pressed again it is only collapsed. */
	private press(row: Row, pane: PaneType | boolean): void {
		const leads = row.kind === 'principle' && row.rows.length > 0;
		const wasExpanded = this.isExpanded(row);
		if (leads || row.place === null) this.toggle(row);
		if (leads ? !wasExpanded : row.place !== null) this.actions.open(row, pane);
	}

	private pressed(event: KeyboardEvent): void {
		if (event.isComposing) return;
		this.withLine(event, (line) => {
			const step = this.stepFor(event, line);
			if (step === null) return;
			event.preventDefault();
			event.stopPropagation();
			step();
		});
	}

	private stepFor(event: KeyboardEvent, { row, at }: Line): (() => void) | null {
		const lines = this.lines.all;
		const go = (to: number): (() => void) => () => this.focusOn(lines[Math.min(Math.max(to, 0), lines.length - 1)]?.row.id ?? null, true);
		switch (event.key) {
			case 'ArrowDown': return go(at + 1);
			case 'ArrowUp': return go(at - 1);
			case 'Home': return go(0);
			case 'End': return go(lines.length - 1);
			case 'ArrowRight': return row.rows.length === 0 ? () => undefined : this.isExpanded(row) ? go(at + 1) : () => this.toggle(row);
			case 'ArrowLeft': return row.rows.length > 0 && this.isExpanded(row) ? () => this.toggle(row) : go(parentAt(lines, at));
			case ' ': return () => this.toggle(row);
			case 'Enter': return (event.altKey && !Keymap.isModEvent(event) ? this.altStep(row) : null)
				?? (() => this.press(row, Keymap.isModEvent(event)));
			default: return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? go(startingWith(event.key, lines, at)) : null;
		}
	}

	/** What Alt+Enter does on a row; null for a row where it is as Enter. */
	private altStep(row: Row): (() => void) | null {
		const { question } = row;
		if (lacksQuestions(row)) return () => this.actions.addStarters(row);
		return question === null ? null : () => this.actions.openStory(question, null, false);
	}

	private focusOn(id: string | null, move: boolean): void {
		this.focused = id;
		const it = this.lines.selfOf(id);
		this.lines.forEach((self) => self.setAttr('tabindex', self === it ? '0' : '-1'));
		if (move) it?.focus();
	}

	private withRow(event: Event, use: (row: Row, self: HTMLElement) => void): void {
		this.withLine(event, ({ row }, self) => use(row, self));
	}

	private withLine(event: Event, use: (line: Line, self: HTMLElement) => void): void {
		const self = (event.target as Element | null)?.closest<HTMLElement>('.tree-item-self') ?? null;
		const line = self === null ? undefined : this.lines.lineAt(self);
		if (self !== null && line !== undefined) use(line, self);
	}
}

/** Interviewers start open, so that who asks what is seen at once, and what a filter found is seen; everything else starts closed. */
function startsExpanded({ kind, narrowed }: Row): boolean {
	return narrowed || kind === 'interviewer';
}

function isAt(row: Row | undefined, path: string): boolean {
	return row?.kind === 'note' && row.place?.path === path;
}
