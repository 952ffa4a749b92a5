import { ItemView, Keymap, type WorkspaceLeaf } from 'obsidian';
import { counted } from '../core/interview/counted';
import { fold } from '../core/interview/fold';
import type { Suggestion } from '../core/interview/interview-note';
import { basename } from '../core/interview/names';
import type { Reviewed, ReviewedNote } from '../core/interview/review';
import { drawnOnce } from './redraw';
import type { Decided, ReviewSource } from './review-source';

/** The review's view type: stable, saved in layouts. */
export const REVIEW_VIEW = 'interview-loop-review';

/** What a suggestion would be. */
const KINDS: Readonly<Record<Suggestion['kind'], string>> = { interviewer: 'Interviewer?', question: 'Question?', story: 'Story?' };

type Found = Pick<Reviewed, 'text' | 'line'>;

/** What a note may be named after. */
const NAMESAKES: Readonly<Record<Decided['kind'], string>> = { interviewer: 'person', assignment: 'principle', story: 'story', question: 'question', topic: 'topic', 'to-ask': 'question' };

/** The words of a finding; those of the note's own name, which is in the heading above, are not repeated. */
function wordsOf(kind: Decided['kind'], { text }: Found, path: string): string {
	return fold(text) === fold(basename(path)) ? `The ${NAMESAKES[kind]} the note is named after` : text;
}

/** What the button says to a screen reader that adds a suggestion. */
function addLabel({ text }: Pick<Suggestion, 'text'>): string {
	return `Add ${text}`;
}

/** "in 3 notes" for what several notes have: a decision is on all of them. */
function inNotes({ paths: { length } }: Pick<Reviewed, 'paths'>): string {
	return length > 1 ? `in ${length} notes` : '';
}

/** What was found, note by note, each with a decision to make. */
export class ReviewView extends ItemView {
	override navigation = false;
	override icon = 'list-checks';
	/** The suggestion to go to once it is there. */
	private goal: Suggestion | null = null;
	/** Notes whose questions are shown one by one. */
	private readonly opened = new Set<string>();

	constructor(leaf: WorkspaceLeaf, private readonly source: ReviewSource) {
		super(leaf);
	}

	override getViewType(): string {
		return REVIEW_VIEW;
	}

	override getDisplayText(): string {
		return 'Review what was found';
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('interview-loop-review');
		this.register(this.source.onChange(drawnOnce(this, this.contentEl, () => this.draw())));
		this.draw();
		return Promise.resolve();
	}

	/** Goes to a suggestion, as soon as it is there; without one to the first control. */
	goTo(suggestion: Suggestion | null): void {
		this.goal = suggestion;
		if (!this.reach()) this.contentEl.querySelector<HTMLElement>('button, a')?.focus();
	}

	/** False when the suggestion to go to is not there. */
	private reach(): boolean {
		const { goal } = this;
		if (goal === null) return false;
		const button = this.buttons().find((one) => one.getAttr('aria-label') === addLabel(goal));
		if (button === undefined) return false;
		this.goal = null;
		button.focus({ preventScroll: true });
		button.closest('li')?.scrollIntoView({ block: 'center' });
		return true;
	}

	private draw(): void {
		const { contentEl, source } = this;
		const focused = this.focusedLabel();
		const { scrollTop } = contentEl;
		contentEl.empty();
		const page = contentEl.createDiv({ cls: 'interview-loop-review-page', attr: { role: 'region', 'aria-label': 'Review what was found' } });
		page.createEl('h2', { text: 'Review what was found' });
		const notes = source.notes();
		if (source.reading()) page.createEl('p', { cls: 'interview-loop-quiet', text: 'Reading your notes…' });
		else if (notes.length === 0) this.drawEmpty(page);
		else page.createEl('p', { cls: 'interview-loop-quiet', text: 'Nothing you decide here changes a note. A decision counts in every note that has the same, and is listed in the settings, where you can remove it.' });
		for (const note of notes) this.drawNote(page, note);
		contentEl.scrollTop = scrollTop;
		if (!this.reach() && focused !== null) this.focusOn(focused);
		// What is not there when all is read does not come later and take the focus away.
		if (!source.reading()) this.goal = null;
	}

	private drawEmpty(page: HTMLElement): void {
		page.createEl('p', { text: 'Nothing was found yet.' });
		const button = page.createEl('button', { text: 'Find interview notes', attr: { type: 'button' } });
		button.addEventListener('click', () => this.source.findNotes());
	}

	private drawNote(page: HTMLElement, note: ReviewedNote): void {
		const { path, people, principles, stories, questions, suggestions } = note;
		const name = basename(path);
		const section = page.createEl('section', { attr: { 'aria-label': name } });
		const head = section.createDiv({ cls: 'interview-loop-review-head' });
		this.link(head.createEl('h3'), name, path, { text: '', line: 0 });
		this.button(head, 'Leave out', `Leave ${name} out`, () => this.source.leaveOut(path));
		this.drawFound(section, path, 'People', 'interviewer', people);
		this.drawFound(section, path, 'Principles', 'assignment', principles);
		this.drawFound(section, path, 'Stories', 'story', stories);
		this.drawQuestions(section, path, questions);
		if (suggestions.length === 0) return;
		const list = this.list(section, 'Not sure');
		for (const one of suggestions) {
			const row = this.row(list, path, one, wordsOf(one.kind, one, path), [KINDS[one.kind], inNotes(one)], one.why);
			this.button(row, 'Add', addLabel(one), () => this.source.decide([path], one, 'keep'));
			this.button(row, 'Dismiss', `Dismiss ${one.text}`, () => this.source.decide(one.paths, one, 'not'));
		}
	}

	private drawQuestions(section: HTMLElement, path: string, questions: readonly Reviewed[]): void {
		if (questions.length === 0) return;
		const open = this.opened.has(path);
		const label = counted(questions.length, 'question', 'questions');
		const toggle = section.createEl('button', { cls: 'interview-loop-review-more', text: label, attr: { type: 'button', 'aria-expanded': String(open), 'aria-label': `${label} in ${basename(path)}` } });
		toggle.addEventListener('click', () => {
			if (!this.opened.delete(path)) this.opened.add(path);
			this.draw();
		});
		if (open) this.drawFound(section, path, 'Questions', 'question', questions);
	}

	private drawFound(section: HTMLElement, path: string, heading: string, kind: Decided['kind'], found: readonly Reviewed[]): void {
		if (found.length === 0) return;
		const list = this.list(section, heading);
		for (const one of found) {
			const kept = this.source.isKept(path, { kind, text: one.text });
			const row = this.row(list, path, one, wordsOf(kind, one, path), [kept ? 'you said so' : '', inNotes(one)]);
			if (!kept) this.button(row, 'Keep', `Keep ${one.text}`, () => this.source.decide(one.paths, { kind, text: one.text }, 'keep'));
			this.button(row, 'Not this', `Not this: ${one.text}`, () => this.source.decide(one.paths, { kind, text: one.text }, 'not'));
		}
	}

	private list(section: HTMLElement, heading: string): HTMLElement {
		section.createEl('h4', { text: heading });
		return section.createEl('ul', { cls: 'interview-loop-review-list', attr: { 'aria-label': heading } });
	}

	private row(list: HTMLElement, path: string, found: Found, words: string, details: readonly string[], why = ''): HTMLElement {
		const row = list.createEl('li');
		const text = row.createDiv({ cls: 'interview-loop-review-text' });
		this.link(text, words, path, found);
		const detail = details.filter((one) => one !== '').join(' · ');
		if (detail !== '') text.createDiv({ cls: 'interview-loop-quiet', text: detail });
		if (why !== '') this.drawWhy(text, why);
		return row.createDiv({ cls: 'interview-loop-review-ways' });
	}

	/** The evidence for whoever asks for it. */
	private drawWhy(parent: HTMLElement, why: string): void {
		const details = parent.createEl('details', { cls: 'interview-loop-quiet' });
		details.createEl('summary', { text: 'Why?' });
		details.createDiv({ text: why });
	}

	private link(parent: HTMLElement, label: string, path: string, { text, line }: Found): void {
		const link = parent.createEl('a', { text: label, href: '#', cls: ['internal-link', 'interview-loop-review-link'] });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			this.source.open({ path, line }, text === '' ? null : text, Keymap.isModEvent(event));
		});
	}

	private button(parent: HTMLElement, text: string, label: string, press: () => void): void {
		parent.createEl('button', { cls: 'interview-loop-review-button', text, attr: { type: 'button', 'aria-label': label } }).addEventListener('click', press);
	}

	private focusedLabel(): { readonly label: string; readonly at: number } | null {
		const { activeElement } = this.contentEl.doc;
		const buttons = this.buttons();
		const at = buttons.findIndex((one) => one === activeElement);
		return at < 0 ? null : { label: buttons[at]?.getAttr('aria-label') ?? '', at };
	}

	/** The same button, else the one that took its place, so that a keyboard goes on where it was. */
	private focusOn({ label, at }: { readonly label: string; readonly at: number }): void {
		const buttons = this.buttons();
		(buttons.find((one) => one.getAttr('aria-label') === label) ?? buttons[Math.min(at, buttons.length - 1)])?.focus({ preventScroll: true });
	}

	private buttons(): HTMLElement[] {
		return Array.from(this.contentEl.querySelectorAll<HTMLElement>('button'));
	}
}
