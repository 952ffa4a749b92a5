import { debounce, ItemView, Menu, Platform, SearchComponent, setIcon, setTooltip, type PaneType, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Estimate } from '../core/drill/estimate';
import type { BankQuestion } from '../core/interview/bank';
import type { Loop } from '../core/interview/loop';
import { currentLoop, otherLoop } from '../core/interview/loop/next-loop';
import type { Step } from '../core/interview/empty-state';
import { GAP_TITLES, gapsOf } from '../core/interview/gaps';
import type { Row } from '../core/interview/row';
import { filterWords } from '../core/interview/row-filter';
import { gapsLeft, loopRows, type Grouping } from '../core/interview/rows';
import { withSecrets } from '../core/interview/secret-rows';
import type { Scope } from '../core/interview/scope';
import type { StoryLink } from '../core/interview/story-links';
import { storyPreview } from '../core/interview/story-preview';
import { drawGapBar } from './gap-bar';
import { fillRowMenu } from './row-menu';
import { drawEmptyState, drawEmptyText } from './sidebar-empty';
import { drawSidebarHead } from './sidebar-head';
import type { SidebarSource } from './sidebar-source';
import { readSidebarState, type SidebarState } from './sidebar-state';
import { Tree } from './tree';
import { drawnOnce } from './redraw';

/** The sidebar's view type: stable, saved in layouts. */
export const SIDEBAR_VIEW = 'interview-loop-sidebar';

const GROUPING_NAMES: Readonly<Record<Grouping, string>> = { interviewer: 'By interviewer', principle: 'By principle', note: 'By note' };

/** How long typing in the filter rests before the rows follow, in ms. */
const FILTER_PAUSE = 100;

/** Who asks what, and where the gaps are. */
export class SidebarView extends ItemView {
	override navigation = false;
	override icon = 'messages-square';
	private state: SidebarState = readSidebarState(null);
	private filter = '';
	private tree: Tree | null = null;
	private parts: { readonly head: HTMLElement; readonly gaps: HTMLElement; readonly body: HTMLElement; readonly empty: HTMLElement; readonly more: HTMLElement; readonly search: HTMLElement } | null = null;
	private gapsButton: HTMLElement | null = null;
	/** The loop's readiness as last drawn. */
	private ready: Estimate | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly source: SidebarSource) {
		super(leaf);
	}

	override getViewType(): string {
		return SIDEBAR_VIEW;
	}

	override getDisplayText(): string {
		return 'Interview loop';
	}

	override getState(): Record<string, unknown> {
		return { ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.state = readSidebarState(state);
		this.buildTree();
		this.draw();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('interview-loop-sidebar');
		this.drawButtons(this.contentEl.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' }));
		const search = this.contentEl.createDiv({ cls: 'interview-loop-filter' });
		search.hide();
		const filterSoon = debounce(() => this.draw(), FILTER_PAUSE, true);
		this.register(() => filterSoon.cancel());
		new SearchComponent(search).setPlaceholder('Filter').onChange((value) => {
			this.filter = value;
			filterSoon();
		});
		const head = this.contentEl.createDiv({ cls: 'interview-loop-head' });
		const gaps = this.contentEl.createDiv({ cls: 'interview-loop-gaps', attr: { role: 'group', 'aria-label': 'Gaps' } });
		const empty = this.contentEl.createDiv({ cls: 'interview-loop-empty' });
		const body = this.contentEl.createDiv({ cls: 'interview-loop-rows' });
		const more = this.contentEl.createDiv({ cls: 'interview-loop-suggested' });
		this.parts = { head, gaps, body, empty, more, search };
		this.register(this.source.onChange(drawnOnce(this, this.contentEl, () => this.draw())));
		this.registerEvent(this.app.workspace.on('file-open', () => this.showFront()));
		this.register(this.source.onCursor(() => this.tree?.follow(this.source.cursor())));
		this.buildTree();
		this.draw();
		return Promise.resolve();
	}

	/** Whether it is on the screen and leads to the review of what was found, as things are now. */
	offersReview(): boolean {
		if (this.parts === null || !this.contentEl.isShown()) return false;
		this.draw();
		return [this.parts.more, this.parts.empty].some((part) => part.querySelector('button') !== null);
	}

	/** The loop shown: the chosen one, else the next, else all questions. Opening a note never changes it. */
	private loop(): Loop {
		return currentLoop(this.source.loops(), this.source.chosen(), this.source.today()) ?? this.source.allQuestions();
	}

	private buildTree(): void {
		if (this.parts === null) return;
		const body = this.parts.body;
		body.empty();
		this.tree = new Tree(body.createDiv(), 'Interview loop', this.state.turned, {
			open: (row, pane) => this.openRow(row, pane),
			openStory: (question, story, pane) => this.openStory(question, story, pane),
			showStoryTitles: () => this.source.showStoryTitles(),
			addStarters: ({ scope }) => { if (scope?.kind === 'principle') this.source.addStarters(scope.loop ?? '', scope.key); },
			menu: (row, event) => this.showMenu(row, event),
			hover: (row, story, event, target) => this.preview(row, story, event, target),
			estimate: (row) => this.estimate(row),
			toggled: () => this.remember({ turned: this.tree?.remembered ?? [] }),
		});
	}

	private draw(): void {
		if (this.parts === null || this.tree === null) return;
		const loop = this.loop();
		const rows = withSecrets(this.rowsOf(loop), this.source.asked());
		this.ready = this.source.readiness(this.drillScope());
		this.drawHead(this.parts.head, loop, this.ready);
		this.tree.draw(rows, filterWords(this.filter));
		this.tree.follow(this.source.cursor());
		this.tree.markActive(this.front);
		this.drawSuggested(this.parts.more, loop);
		this.drawEmpty(this.parts.empty, loop, rows);
	}

	/** The rows of a loop as narrowed now; draws the counts of its gaps when these are shown. */
	private rowsOf(loop: Loop): readonly Row[] {
		const { grouping, gaps: shown } = this.state;
		this.parts?.gaps.toggle(shown !== null);
		if (this.gapsButton !== null) showPressed(this.gapsButton, shown !== null);
		if (shown === null) return loopRows(loop, grouping, { filter: this.filter, gaps: null });
		const of = gapsLeft(gapsOf(loop, (question) => this.source.isPracticed(question)), loop, grouping, this.filter);
		const kind = shown === 'every' ? null : shown;
		if (this.parts !== null) drawGapBar(this.parts.gaps, {
			gaps: of, kind,
			choose: (chosen) => this.showGaps(chosen ?? 'every'),
			drill: (one) => this.source.drill({ kind: 'selection', name: GAP_TITLES[one], keys: of.questions[one].map(({ key }) => key) }),
		});
		return loopRows(loop, grouping, { filter: this.filter, gaps: { of, kind } });
	}

	private showGaps(gaps: SidebarState['gaps']): void {
		this.remember({ gaps });
		this.draw();
	}

	/** A principle leads to the first of its questions; on a phone, where a note covers the rows, it is only expanded. */
	private openRow(row: Row, pane: PaneType | boolean): void {
		if (row.link !== null) return this.source.follow(row.link.target, row.link.source, pane);
		const first = row.kind === 'principle' ? row.rows[0] : undefined;
		const { place, question } = first ?? row;
		if (place === null || (first !== undefined && Platform.isPhone)) return;
		this.source.open(place, question?.text ?? null, pane);
	}

	private drawButtons(buttons: HTMLElement): void {
		const button = (icon: string, label: string, press: (event: MouseEvent) => void): HTMLElement => {
			const el = buttons.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { type: 'button', 'aria-label': label } });
			setIcon(el, icon);
			setTooltip(el, label);
			el.addEventListener('click', press);
			return el;
		};
		button('play', 'Start drill', () => this.source.drill(this.drillScope()));
		const filter = button('search', 'Filter', () => this.toggleFilter(filter));
		showPressed(filter, false);
		this.gapsButton = button('circle-dashed', 'Show gaps only', () => this.showGaps(this.state.gaps === null ? 'every' : null));
		button('group', 'Group', (event) => this.chooseGrouping(event));
		button('chevrons-up-down', 'Expand all', () => this.tree?.setAll(true));
		button('chevrons-down-up', 'Collapse all', () => this.tree?.setAll(false));
	}

	private drillScope(): Scope {
		const { path } = this.loop();
		return path === '' ? { kind: 'all' } : { kind: 'loop', loop: path };
	}

	private toggleFilter(button: HTMLElement): void {
		const search = this.parts?.search;
		if (search === undefined) return;
		const open = !search.isShown();
		search.toggle(open);
		showPressed(button, open);
		const input = search.querySelector('input');
		if (open) input?.focus();
		else if (this.filter !== '') {
			this.filter = '';
			if (input !== null) input.value = '';
			this.draw();
		}
	}

	private chooseGrouping(event: MouseEvent): void {
		const menu = new Menu();
		for (const [grouping, name] of Object.entries(GROUPING_NAMES) as Array<[Grouping, string]>) {
			menu.addItem((item) => item.setTitle(name).setChecked(this.state.grouping === grouping).onClick(() => {
				this.remember({ grouping });
				this.draw();
			}));
		}
		menu.showAtMouseEvent(event);
	}

	/** An interviewer's readiness; null while nothing of the loop was practiced. */
	private estimate({ kind, scope }: Row): Estimate | null {
		if (kind !== 'interviewer' || scope === null || this.ready === null || this.ready.drilled === 0) return null;
		return this.source.readiness(scope);
	}

	private chooseLoop(event: MouseEvent): void {
		const menu = new Menu();
		const current = this.loop();
		for (const { path, title } of [...this.source.loops(), this.source.allQuestions()]) {
			menu.addItem((item) => item.setTitle(title).setChecked(path === current.path).onClick(() => this.setLoop(path)));
		}
		menu.addSeparator();
		menu.addItem((item) => item.setTitle('Drill by story').setIcon('book-open').onClick(() => this.source.drill(this.drillScope(), 'story')));
		this.source.correctLoop(menu, current, (path) => this.setLoop(path));
		menu.showAtMouseEvent(event);
	}

	private setLoop(path: string): void {
		this.source.choose(path);
		this.draw();
	}

	/** The path of the note in front. */
	private get front(): string | null {
		return this.app.workspace.getActiveFile()?.path ?? null;
	}

	/** Another note is in front: it is marked, and its loop is offered where that is not the one shown. */
	private showFront(): void {
		if (this.parts !== null && this.ready !== null) this.drawHead(this.parts.head, this.loop(), this.ready);
		this.tree?.markActive(this.front);
	}

	private drawHead(head: HTMLElement, loop: Loop, ready: Estimate): void {
		drawSidebarHead(head, {
			loop, ready, today: this.source.today(), other: otherLoop(this.source.loops(), loop, this.front),
			choose: (event) => this.chooseLoop(event),
			show: (other) => this.setLoop(other.path),
			setDate: (said) => this.source.setDate(loop, said),
		});
	}

	/** One quiet row for what may be a finding too. */
	private drawSuggested(more: HTMLElement, loop: Loop): void {
		more.empty();
		const text = this.source.reading() ? null : this.source.suggested(loop);
		more.toggle(text !== null);
		if (text === null) return;
		const button = more.createEl('button', { cls: 'interview-loop-review-more', text, attr: { type: 'button', 'aria-label': `${text} Review what was found` } });
		button.addEventListener('click', () => this.source.review(loop));
	}

	private drawEmpty(empty: HTMLElement, loop: Loop, rows: readonly Row[]): void {
		if (this.source.reading()) drawEmptyText(empty, 'Reading your notes…');
		else if (rows.length === 0 && this.filter !== '' && this.state.gaps !== null) {
			drawEmptyText(empty, `No gap matches "${this.filter}".`, { label: 'Filter all rows', press: () => this.showGaps(null) });
		} else if (rows.length === 0 && this.filter !== '') drawEmptyText(empty, `Nothing matches "${this.filter}".`);
		else if (rows.length === 0 && this.state.gaps !== null && hasQuestions(loop)) drawEmptyText(empty, this.state.gaps === 'every' ? 'No gaps.' : 'No gaps of this kind.');
		else drawEmptyState(empty, this.source.missing(loop, rows.length === 0), (step) => this.take(step));
	}

	private take(step: Step): void {
		switch (step) {
			case 'find-notes': return this.source.findNotes();
			case 'create-loop': return this.source.createLoop();
			case 'add-starters': return this.source.chooseStarters();
			case 'new-story': return this.source.beginStory();
			case 'create-example': return this.source.createExample();
			case 'start-drill': return this.source.drill(this.drillScope());
			case 'all-questions': return this.setLoop('');
			case 'review': return this.source.review(null);
		}
	}

	private showMenu(row: Row, event: MouseEvent): void {
		const menu = new Menu();
		const isFilled = fillRowMenu(menu, row, this.loop(), this.source, () => this.tree?.toggle(row));
		if (!isFilled) return;
		event.preventDefault();
		menu.showAtMouseEvent(event);
	}

	/** A story of the row, or by keyboard whichever there is; without one the person may link one. */
	private openStory(question: BankQuestion, story: StoryLink | null, pane: PaneType | boolean): void {
		if (story !== null) this.source.openStory(question, story, pane);
		else if (question.stories.length > 0) this.source.openStoryOf(question, pane);
		else this.source.linkStory(question);
	}

	private preview({ place }: Row, story: StoryLink | null, event: MouseEvent, targetEl: HTMLElement): void {
		const shown = story !== null ? storyPreview(story) : place === null ? null : { linktext: place.path, state: { scroll: place.line } };
		if (shown !== null) this.app.workspace.trigger('hover-link', { event, source: SIDEBAR_VIEW, hoverParent: this, targetEl, sourcePath: '', ...shown });
	}

	private remember(part: Partial<SidebarState>): void {
		this.state = { ...this.state, ...part };
		this.app.workspace.requestSaveLayout();
	}
}

/** True for a loop with questions or principles: without any, saying that it has no gaps would mislead. */
function hasQuestions({ interviewers, unassigned, others }: Loop): boolean {
	return unassigned.length + others.length > 0
		|| interviewers.some(({ principles, questions }) => principles.length + questions.length > 0);
}

/** Shows a button of the toolbar as pressed or not. */
function showPressed(button: HTMLElement, isPressed: boolean): void {
	button.toggleClass('is-active', isPressed);
	button.setAttr('aria-pressed', String(isPressed));
}
