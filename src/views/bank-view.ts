import { ItemView, Platform, setIcon, setTooltip, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { loopAt, type Loop } from '../core/interview/loop';
import type { BankPage, BankShown, BankSource } from './bank-source';
import { readBankState, type BankState } from './bank-state';
import { drawTabs } from './bank-tabs';
import { focusedKey, focusKey } from './kept-focus';
import { drawnOnce } from './redraw';

/** The story bank's view type: stable, saved in layouts. */
export const BANK_VIEW = 'interview-loop-bank';

/** Below this width in pixels a grid has no room. */
const NARROW = 480;

/** The value of the choice that shows every interviewer: no name is empty. */
const EVERYBODY = '';

/** The story bank: pages on stories, principles and interviewers of one loop. */
export class BankView extends ItemView {
	override navigation = false;
	override icon = 'layout-grid';
	private state: BankState = readBankState(null);
	private parts: { readonly tabs: HTMLElement; readonly choices: HTMLElement; readonly panel: HTMLElement } | null = null;
	private isNarrow = false;

	/** The first page is shown first. */
	constructor(leaf: WorkspaceLeaf, private readonly source: BankSource, private readonly pages: readonly BankPage[]) {
		super(leaf);
	}

	override getViewType(): string {
		return BANK_VIEW;
	}

	override getDisplayText(): string {
		return 'Story bank';
	}

	override getState(): Record<string, unknown> {
		return { ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.state = readBankState(state);
		this.draw();
	}

	override onResize(): void {
		super.onResize();
		if (this.parts !== null && this.isNarrow !== this.hasNoRoom()) this.draw();
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.addClass('interview-loop-bank');
		const head = contentEl.createDiv({ cls: 'interview-loop-bank-head' });
		const tabs = head.createDiv();
		const choices = head.createDiv({ cls: 'interview-loop-bank-choices' });
		this.drawButtons(head.createDiv({ cls: 'interview-loop-bank-buttons' }));
		const panel = contentEl.createDiv({ cls: 'interview-loop-bank-panel', attr: { role: 'tabpanel', tabindex: '-1' } });
		this.parts = { tabs, choices, panel };
		this.register(this.source.onChange(drawnOnce(this, contentEl, () => this.draw())));
		this.draw();
		return Promise.resolve();
	}

	private hasNoRoom(): boolean {
		const { clientWidth } = this.contentEl;
		return Platform.isPhone || (clientWidth > 0 && clientWidth < NARROW);
	}

	private page(): BankPage | undefined {
		return this.pages.find(({ id }) => id === this.state.page) ?? this.pages[0];
	}

	private shown(): BankShown {
		const loop = this.loop();
		const { interviewer } = this.state;
		const isThere = loop.interviewers.some(({ name }) => name === interviewer);
		return { loop, interviewer: isThere ? interviewer : null };
	}

	private loop(): Loop {
		const { loop } = this.state;
		if (loop === '') return this.source.allQuestions();
		return (loop === null ? undefined : loopAt(this.source.loops(), loop)) ?? this.source.current();
	}

	private draw(): void {
		const page = this.page();
		if (this.parts === null || page === undefined) return;
		const { tabs, choices, panel } = this.parts;
		const { contentEl } = this;
		const focused = focusedKey(contentEl);
		const { scrollTop, scrollLeft } = panel;
		const isOther = panel.dataset.page !== page.id;
		this.isNarrow = this.hasNoRoom();
		const shown = this.shown();
		tabs.empty();
		drawTabs(tabs, { label: 'Story bank', tabs: this.pages, selected: page.id, choose: (id) => this.show({ page: id }) });
		this.drawChoices(choices, shown);
		panel.empty();
		panel.dataset.page = page.id;
		panel.setAttr('aria-label', page.name);
		page.draw(panel, shown, { isNarrow: this.isNarrow });
		panel.scrollTop = isOther ? 0 : scrollTop;
		panel.scrollLeft = isOther ? 0 : scrollLeft;
		if (focused !== null) focusKey(contentEl, focused);
	}

	/** The loop and the interviewer; a list that is open stays open while what it offers is the same. */
	private drawChoices(choices: HTMLElement, { loop, interviewer }: BankShown): void {
		const loops = [...this.source.loops(), this.source.allQuestions()].map(({ path, title }) => [path, title] as const);
		const people = [...new Set(loop.interviewers.map(({ name }) => name))].map((name) => [name, name] as const);
		const offered = JSON.stringify([loops, loop.path, people, interviewer]);
		if (choices.dataset.offered === offered) return;
		choices.empty();
		choices.dataset.offered = offered;
		drawChoice(choices, 'Loop', loops, loop.path, (path) => this.show({ loop: path, interviewer: null }));
		drawChoice(choices, 'Interviewer', [[EVERYBODY, 'All interviewers'], ...people], interviewer ?? EVERYBODY,
			(name) => this.show({ interviewer: name === EVERYBODY ? null : name }));
	}

	private drawButtons(buttons: HTMLElement): void {
		const button = (icon: string, label: string, press: (table: string | null) => void): void => {
			const el = buttons.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': label, 'data-key': label } });
			setIcon(el, icon);
			setTooltip(el, label);
			el.addEventListener('click', () => press(this.page()?.table(this.shown()) ?? null));
		};
		button('copy', 'Copy as table', (table) => this.source.copy(table));
		button('file-input', 'Insert into note', (table) => this.source.insert(table));
	}

	private show(part: Partial<BankState>): void {
		this.state = { ...this.state, ...part };
		this.app.workspace.requestSaveLayout();
		this.draw();
		if (part.page !== undefined) focusKey(this.contentEl, `tab:${part.page}`);
	}
}

function drawChoice(parent: HTMLElement, label: string, options: ReadonlyArray<readonly [value: string, text: string]>, value: string,
	choose: (value: string) => void): void {
	const select = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label, 'data-key': `choice:${label}` } });
	for (const [of, text] of options) select.createEl('option', { value: of, text });
	select.value = value;
	select.addEventListener('change', () => choose(select.value));
}
