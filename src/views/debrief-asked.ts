import type { BankQuestion } from '../core/interview/bank';
import { hasWords } from '../core/interview/row-filter';
import type { AskedQuestion } from '../core/stories/debrief';
import type { DebriefPerson } from './debrief-source';

/** So many questions are seen at a glance: more of them can be filtered. */
const MOST_WITHOUT_FILTER = 8;

/** A question to tick. */
interface Row {
	/** Null for one that was typed. */
	readonly question: BankQuestion | null;
	readonly text: string;
	isAsked: boolean;
	story: string;
}

/** Which questions were asked, each with the story told for it: the interviewer's to tick, and a field for others. */
export class AskedList {
	private person: DebriefPerson | null = null;
	/** By the question's key: what was ticked stays so when another interviewer is chosen and the first one again. */
	private readonly ticked = new Map<string, Row>();
	private readonly typed: Row[] = [];
	private filter = '';
	private readonly filterEl: HTMLElement;
	private readonly listEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;

	constructor(el: HTMLElement) {
		el.addClass('interview-loop-asked-list');
		el.createDiv({ cls: 'setting-item-name', text: 'Questions asked' });
		this.filterEl = el.createDiv({ cls: 'search-input-container' });
		const filter = this.filterEl.createEl('input', {
			type: 'search', placeholder: 'Filter questions…', attr: { 'aria-label': 'Filter questions' },
		});
		filter.addEventListener('input', () => {
			this.filter = filter.value;
			this.draw();
		});
		this.listEl = el.createDiv({
			cls: 'interview-loop-asked-rows', attr: { role: 'group', 'aria-label': 'Questions asked' },
		});
		const field = el.createDiv({ cls: 'interview-loop-asked-more' });
		this.inputEl = field.createEl('input', {
			type: 'text', placeholder: 'Another question…', attr: { 'aria-label': 'Another question' },
		});
		this.inputEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.isComposing) return;
			event.preventDefault();
			this.addTyped();
		});
		const add = field.createEl('button', { text: 'Add', attr: { type: 'button', 'aria-label': 'Add question' } });
		add.addEventListener('click', () => this.addTyped());
	}

	/** Where typing may begin. */
	get first(): HTMLElement {
		return this.inputEl;
	}

	/** Whether anything was ticked or typed. */
	get hasEntries(): boolean {
		return this.inputEl.value.trim() !== '' || this.rows().some(({ isAsked }) => isAsked);
	}

	/** Shows the questions of an interviewer. */
	show(person: DebriefPerson): void {
		this.person = person;
		this.filterEl.toggle(person.questions.length > MOST_WITHOUT_FILTER);
		this.draw();
	}

	/** What was asked; a question that is still in the field is added first. */
	take(): AskedQuestion[] {
		this.addTyped();
		return this.rows().filter(({ isAsked }) => isAsked)
			.map(({ question, text, story }) => ({ text, story, isNew: question === null }));
	}

	private rows(): Row[] {
		const own = (this.person?.questions ?? []).map((question): Row => {
			const row = this.ticked.get(question.key) ?? { question, text: question.text, isAsked: false, story: '' };
			this.ticked.set(question.key, row);
			return row;
		});
		return [...own, ...this.typed];
	}

	private addTyped(): void {
		const text = this.inputEl.value.trim();
		if (text === '') return;
		this.inputEl.value = '';
		this.typed.push({ question: null, text, isAsked: true, story: '' });
		this.draw();
		this.listEl.scrollTop = this.listEl.scrollHeight;
		this.inputEl.focus();
	}

	private draw(): void {
		this.listEl.empty();
		// What is ticked stays in sight, whatever the filter.
		const shown = this.rows().filter((row) => row.isAsked || hasWords(row.text, this.filter));
		for (const row of shown) this.drawRow(row);
		if (shown.length > 0) return;
		const text = this.filter === '' ? 'No question of theirs is in your notes yet.' : 'No question has these words.';
		this.listEl.createEl('p', { cls: 'interview-loop-quiet', text });
	}

	private drawRow(row: Row): void {
		const el = this.listEl.createDiv({ cls: 'interview-loop-asked-row' });
		const label = el.createEl('label');
		const box = label.createEl('input', { type: 'checkbox' });
		label.createSpan({ text: row.text });
		box.checked = row.isAsked;
		let story = row.isAsked ? this.drawStories(el, row) : null;
		box.addEventListener('change', () => {
			row.isAsked = box.checked;
			story?.remove();
			story = row.isAsked ? this.drawStories(el, row) : null;
		});
	}

	private drawStories(el: HTMLElement, row: Row): HTMLElement {
		const select = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': `Story told for: ${row.text}` } });
		select.createEl('option', { text: 'No story told', value: '' });
		const { planned, linked, others } = this.person?.stories(row.question) ?? { planned: [], linked: [], others: [] };
		for (const [name, titles] of [['Planned', planned], ['Linked', linked], ['Other stories', others]] as const) {
			if (titles.length === 0) continue;
			const group = select.createEl('optgroup', { attr: { label: name } });
			for (const title of titles) group.createEl('option', { text: title, value: title });
		}
		select.value = row.story;
		select.addEventListener('change', () => { row.story = select.value; });
		return select;
	}
}
