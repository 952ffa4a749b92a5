import { Keymap, Menu } from 'obsidian';
import { coverageTable } from '../core/stories/bank-tables';
import type { Coverage, CoverageRow } from '../core/stories/coverage';
import type { KnownStory } from '../core/stories/known-stories';
import { drawBankEmpty } from './bank-empty';
import type { BankDrawing, BankPage, BankShown } from './bank-source';
import { CoverageGrid, type GridActions } from './coverage-grid';
import { drawCoverageList } from './coverage-list';
import type { CoverageSource } from './coverage-source';
import { drawServingLegend } from './serving-sign';
import { showStoryMenu } from './story-row-menu';

/** The page "Coverage": which story serves which principle. */
export class CoveragePage implements BankPage {
	readonly id = 'coverage';
	readonly name = 'Coverage';
	/** The key of the cell that had the focus last. */
	private at: string | null = null;

	constructor(private readonly source: CoverageSource) {}

	draw(el: HTMLElement, shown: BankShown, { isNarrow }: BankDrawing): void {
		const coverage = this.source.coverage(shown);
		if (this.source.reading()) return drawBankEmpty(el, 'Reading your notes…');
		const find = { label: 'Find interview notes', press: () => this.source.findNotes() };
		if (coverage.rows.length === 0) return drawBankEmpty(el, 'No principles yet. List what each interviewer assesses, or put questions below the name of a principle.', find);
		if (coverage.stories.length + coverage.others.length === 0) drawBankEmpty(el, 'No stories yet. Write one with a situation, task, action and result, or link a note below a question.');
		else drawServingLegend(el);
		const actions = this.actions(shown);
		if (isNarrow) drawCoverageList(el, coverage, actions);
		else new CoverageGrid(el, coverage, actions, this.at, (key) => { this.at = key; });
		this.drawOthers(el, coverage, actions);
	}

	table(shown: BankShown): string | null {
		const coverage = this.source.coverage(shown);
		return coverage.rows.length === 0 ? null : coverageTable(coverage);
	}

	private drawOthers(el: HTMLElement, { others }: Coverage, actions: GridActions): void {
		if (others.length === 0) return;
		const section = el.createDiv({ cls: 'interview-loop-coverage-others' });
		section.createEl('h3', { cls: 'interview-loop-over', text: 'Stories that serve none of these' });
		const list = section.createEl('ul', { cls: 'interview-loop-plain-list interview-loop-coverage-others-list' });
		for (const story of others) {
			const link = list.createEl('li').createEl('a', { cls: 'internal-link', text: story.title, href: '#', attr: { 'data-key': `other:${story.key}` } });
			link.addEventListener('click', (event) => {
				event.preventDefault();
				actions.openStory(story, event);
			});
		}
	}

	private actions({ loop }: BankShown): GridActions {
		const { source } = this;
		const openStory = ({ path, line }: KnownStory, event: MouseEvent | KeyboardEvent): void => source.open({ path, line }, null, Keymap.isModEvent(event));
		const openPrinciple = ({ assigned, questions: [question] }: CoverageRow, event: MouseEvent | KeyboardEvent): void => {
			const place = question?.places[0];
			if (assigned !== null) source.open(assigned, null, Keymap.isModEvent(event));
			else if (place !== undefined) source.open({ path: place.path, line: place.question.line }, place.question.text, Keymap.isModEvent(event));
		};
		const showMenu = (row: CoverageRow, event: MouseEvent): void => {
			event.preventDefault();
			const menu = new Menu();
			if (row.questions.length > 0) menu.addItem((item) => item.setTitle('Drill this').setIcon('play')
				.onClick(() => source.drill({ kind: 'principle', loop: loop.path === '' ? null : loop.path, key: row.principle.key })));
			menu.addItem((item) => item.setTitle('New story…').setIcon('book-plus').onClick(() => source.newStory(row.principle.name)));
			menu.addItem((item) => item.setTitle(row.assigned === null ? 'Open' : 'Open where it is assigned').setIcon('file').onClick(() => openPrinciple(row, event)));
			menu.showAtMouseEvent(event);
		};
		return { openStory, openPrinciple, showMenu, showStoryMenu: (story, event) => showStoryMenu(event, story, source) };
	}
}
