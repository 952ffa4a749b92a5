import { Keymap, setIcon, type PaneType } from 'obsidian';
import type { Estimate } from '../core/drill/estimate';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { Row } from '../core/interview/row';
import { rowAt } from '../core/interview/row-at';
import type { StoryLink } from '../core/interview/story-links';
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
	menu(row: Row, event: MouseEvent): void;
	/** The pointer is over a row, or over the title of a story in it. */
	hover(row: Row, story: StoryLink | null, event: MouseEvent, target: HTMLElement): void;
	/** Readiness for the tooltip of a count and for a screen reader, null where a row has none. */
	estimate(row: Row): Estimate | null;
	/** Called when a row was expanded or collapsed. */
	toggled(): void;
}

/** From so many rows on the browser guesses the height of those out of sight; below, each has its own from the first moment. */
const MANY = 300;

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
	private readonly rowOf = new WeakMap<Element, Row>();
	private focused: string | null = null;

	constructor(private readonly el: HTMLElement, label: string, turned: Iterable<string>, private readonly actions: TreeActions) {
		this.turned = new Set(turned);
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
		const top = this.topInSight();
		this.el.empty();
		this.drawRows(rows, this.el, 1);
		const selves = this.selves();
		this.el.toggleClass('mod-many', selves.length > MANY);
		if (top !== null) this.scrollBack(top);
		const [first] = selves;
		const target = selves.find((self) => this.rowOf.get(self)?.id === this.focused) ?? first;
		target?.setAttr('tabindex', '0');
		if (hadFocus) target?.focus({ preventScroll: true });
	}

	/** The first row in sight of a tree that was scrolled, and how far below the upper edge it begins, in px. */
	private topInSight(): { readonly id: string; readonly below: number } | null {
		const pane = this.el.parentElement;
		if (pane === null || pane.scrollTop === 0) return null;
		const edge = pane.getBoundingClientRect().top;
		const self = this.selves().find((one) => one.getBoundingClientRect().bottom > edge);
		const id = self === undefined ? undefined : this.rowOf.get(self)?.id;
		return self === undefined || id === undefined ? null : { id, below: self.getBoundingClientRect().top - edge };
	}

	/** Scrolls until that row is where it was: the height of rows out of sight is only guessed, and rows above it may be new. */
	private scrollBack({ id, below }: { readonly id: string; readonly below: number }): void {
		const [pane, self] = [this.el.parentElement, this.selfOf(id)];
		if (pane === null || self === undefined) return;
		pane.scrollTop += self.getBoundingClientRect().top - pane.getBoundingClientRect().top - below;
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
		for (const self of this.selves()) {
			const row = this.rowOf.get(self);
			const isCurrent = row !== undefined && row.id === this.current;
			self.toggleClass('is-active', isCurrent || (path !== null && isAt(row, path)));
			if (isCurrent) self.setAttr('aria-current', 'location');
			else self.removeAttribute('aria-current');
		}
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
		if (!this.el.contains(this.el.doc.activeElement)) this.selfOf(id)?.scrollIntoView({ block: 'nearest' });
	}

	private selfOf(id: string | null): HTMLElement | undefined {
		return this.selves().find((self) => this.rowOf.get(self)?.id === id);
	}

	private drawRows(rows: readonly Row[], parent: HTMLElement, level: number): void {
		rows.forEach((row, i) => this.drawRow(row, parent, level, i + 1, rows.length));
	}

	private drawRow(row: Row, parent: HTMLElement, level: number, position: number, size: number): void {
		const item = parent.createDiv({ cls: `tree-item interview-loop-${row.kind}`, attr: { role: 'none' } });
		const estimate = this.actions.estimate(row);
		const self = item.createDiv({
			cls: 'tree-item-self is-clickable',
			attr: { role: 'treeitem', tabindex: '-1', 'aria-level': level, 'aria-posinset': position, 'aria-setsize': size, 'aria-label': spoken(row, estimate), 'aria-keyshortcuts': row.question === null ? null : 'Alt+Enter', 'data-row': row.id },
		});
		this.rowOf.set(self, row);
		if (row.rows.length > 0) this.drawFold(row, item, self);
		drawWords(self.createDiv({ cls: 'tree-item-inner' }), row, { words: this.words, expanded: this.isExpanded(row), showStories: this.actions.showStoryTitles() });
		drawFlair(row, estimate, self);
		if (row.rows.length > 0 && this.isExpanded(row)) this.drawRows(row.rows, item.createDiv({ cls: 'tree-item-children', attr: { role: 'none' } }), level + 1);
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
		this.withRow(event, (row, self) => {
			const step = this.stepFor(event, row, self);
			if (step === null) return;
			event.preventDefault();
			event.stopPropagation();
			step();
		});
	}

	private stepFor(event: KeyboardEvent, row: Row, self: HTMLElement): (() => void) | null {
		const selves = this.selves();
		const at = selves.indexOf(self);
		const go = (to: number): (() => void) => () => this.focusOn(this.rowOf.get(selves[Math.min(Math.max(to, 0), selves.length - 1)] ?? self)?.id ?? null, true);
		switch (event.key) {
			case 'ArrowDown': return go(at + 1);
			case 'ArrowUp': return go(at - 1);
			case 'Home': return go(0);
			case 'End': return go(selves.length - 1);
			case 'ArrowRight': return row.rows.length === 0 ? () => undefined : this.isExpanded(row) ? go(at + 1) : () => this.toggle(row);
			case 'ArrowLeft': return row.rows.length > 0 && this.isExpanded(row) ? () => this.toggle(row) : go(this.parentOf(selves, at));
			case ' ': return () => this.toggle(row);
			case 'Enter': return event.altKey && row.question !== null && !Keymap.isModEvent(event) ? this.storyStep(row.question)
				: () => this.press(row, Keymap.isModEvent(event));
			default: return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? go(this.startingWith(event.key, selves, at)) : null;
		}
	}

	private storyStep(question: BankQuestion): () => void {
		return () => this.actions.openStory(question, null, false);
	}

	private parentOf(selves: readonly HTMLElement[], at: number): number {
		const level = Number(selves[at]?.getAttr('aria-level'));
		for (let i = at - 1; i >= 0; i--) if (Number(selves[i]?.getAttr('aria-level')) < level) return i;
		return at;
	}

	/** The next row after this one whose label begins with the letter; this one when none does. */
	private startingWith(letter: string, selves: readonly HTMLElement[], at: number): number {
		for (let i = 1; i <= selves.length; i++) {
			const next = (at + i) % selves.length;
			const self = selves[next];
			if (self !== undefined && this.rowOf.get(self)?.label.toLowerCase().startsWith(letter.toLowerCase()) === true) return next;
		}
		return at;
	}

	private focusOn(id: string | null, move: boolean): void {
		this.focused = id;
		for (const self of this.selves()) {
			const isIt = this.rowOf.get(self)?.id === id;
			self.setAttr('tabindex', isIt ? '0' : '-1');
			if (isIt && move) self.focus();
		}
	}

	private selves(): HTMLElement[] {
		return Array.from(this.el.querySelectorAll<HTMLElement>('.tree-item-self'));
	}

	private withRow(event: Event, use: (row: Row, self: HTMLElement) => void): void {
		const self = (event.target as Element | null)?.closest<HTMLElement>('.tree-item-self') ?? null;
		const row = self === null ? undefined : this.rowOf.get(self);
		if (self !== null && row !== undefined) use(row, self);
	}
}

/** Interviewers start open, so that who asks what is seen at once, and what a filter found is seen; everything else starts closed. */
function startsExpanded({ kind, narrowed }: Row): boolean {
	return narrowed || kind === 'interviewer';
}

function isAt(row: Row | undefined, path: string): boolean {
	return row?.kind === 'note' && row.place?.path === path;
}
