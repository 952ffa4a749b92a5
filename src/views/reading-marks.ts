import { Component, MarkdownRenderChild, MarkdownView, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { fold } from '../core/interview/fold';
import type { InterviewNote } from '../core/interview/interview-note';
import type { Question } from '../core/interview/question';
import type { QuestionMark } from '../core/interview/question-mark';
import type { NoteReader } from '../core/interview/read-note';
import { restAfter } from './redraw';
import { textRuns } from './text-runs';

/** What the reading view's marks show and may ask for. */
export interface ReadingMarkSource {
	/** True for a note known to hold questions. */
	holdsQuestions(path: string): boolean;
	readonly read: NoteReader;
	mark(question: Question, note: InterviewNote): QuestionMark | null;
	draw(mark: QuestionMark, doc: Document): HTMLElement;
	press(use: { readonly mark: QuestionMark; readonly event: MouseEvent; readonly path: string; readonly line: number }): void;
	hover(use: { readonly mark: QuestionMark; readonly event: MouseEvent; readonly path: string; readonly line: number }, target: HTMLElement, parent: Component): void;
	onChange(listener: () => void): () => void;
}

/** How long changes are gathered at least before the marks follow them, in ms. */
const CHANGE_REST = 50;

/** The marks of all reading views: they follow what changes elsewhere and go when the plugin goes. */
export class ReadingMarks extends Component {
	private readonly sections = new Set<MarkedSection>();
	/** Notes whose sections were looked at with their questions known. */
	private readonly marked = new Set<string>();
	private timer = 0;
	/** How long following took the last time, in ms. */
	private took = 0;

	constructor(private readonly app: App, private readonly source: ReadingMarkSource) {
		super();
	}

	override onload(): void {
		this.register(this.source.onChange(() => this.followSoon()));
		this.register(() => window.clearTimeout(this.timer));
	}

	override onunload(): void {
		for (const section of [...this.sections]) section.unload();
	}

	/** Marks the questions of one rendered section. */
	process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
		if (context.getSectionInfo(el) === null || !this.source.holdsQuestions(context.sourcePath)) return;
		this.marked.add(context.sourcePath);
		context.addChild(new MarkedSection(el, context, this.source, this.sections));
	}

	private followSoon(): void {
		if (this.timer === 0) this.timer = window.setTimeout(() => this.follow(), Math.max(CHANGE_REST, restAfter(this.took)));
	}

	private follow(): void {
		this.timer = 0;
		const start = performance.now();
		for (const section of this.sections) section.draw();
		for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
			const path = view instanceof MarkdownView ? view.file?.path : undefined;
			if (path === undefined || this.marked.has(path) || !this.source.holdsQuestions(path)) continue;
			// Rendered before its questions were known.
			this.marked.add(path);
			if (view instanceof MarkdownView) view.previewMode.rerender(true);
		}
		this.took = performance.now() - start;
	}
}

/** The marks of one section. */
class MarkedSection extends MarkdownRenderChild {
	private marks: HTMLElement[] = [];
	private drawn = '';

	constructor(el: HTMLElement, private readonly context: MarkdownPostProcessorContext, private readonly source: ReadingMarkSource, private readonly live: Set<MarkedSection>) {
		super(el);
	}

	override onload(): void {
		this.live.add(this);
		this.draw();
	}

	override onunload(): void {
		this.live.delete(this);
		this.show([]);
	}

	/** Draws the marks anew when they changed. */
	draw(): void {
		const { context: { sourcePath }, source } = this;
		const info = this.context.getSectionInfo(this.containerEl);
		if (info === null) return;
		const note = source.holdsQuestions(sourcePath) ? source.read(sourcePath, info.text) : null;
		const questions = note?.questions.filter(({ line }) => line >= info.lineStart && line <= info.lineEnd) ?? [];
		this.show(note === null ? [] : questions.flatMap((question) => {
			const mark = source.mark(question, note);
			return mark === null ? [] : [{ mark, question }];
		}));
	}

	private show(marks: ReadonlyArray<{ readonly mark: QuestionMark; readonly question: Question }>): void {
		const shown = JSON.stringify(marks.map(({ mark: { label, state }, question: { line } }) => [label, state, line]));
		if (shown === this.drawn) return;
		this.drawn = shown;
		for (const mark of this.marks.splice(0)) mark.remove();
		const runs = marks.length === 0 ? [] : textRuns(this.containerEl).map((run) => ({ ...run, words: fold(run.text) }));
		for (const { mark, question } of marks) {
			const at = runs.findIndex(({ words }) => words.includes(fold(question.text)));
			if (at < 0) continue;
			runs[at]?.last.after(this.button(mark, question));
			// A later question stands behind this one.
			runs.splice(0, at + 1);
		}
	}

	private button(mark: QuestionMark, { line }: Question): HTMLElement {
		const { context: { sourcePath: path }, source } = this;
		const el = source.draw(mark, this.containerEl.ownerDocument);
		this.registerDomEvent(el, 'click', (event) => source.press({ mark, event, path, line }));
		this.registerDomEvent(el, 'auxclick', (event) => { if (event.button === 1) source.press({ mark, event, path, line }); });
		this.registerDomEvent(el, 'mouseover', (event) => source.hover({ mark, event, path, line }, el, this));
		this.marks.push(el);
		return el;
	}
}
