import { StateEffect, type EditorState, type Extension, type Range, type RangeSet } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { InterviewNote } from '../core/interview/interview-note';
import type { Question } from '../core/interview/question';
import type { QuestionMark } from '../core/interview/question-mark';
import type { MarkSource, MarkUse } from './mark-source';
import { MarkWidget, type MarkActions } from './mark-widget';
import { questionLines, type QuestionLine } from './question-lines';

/** How long typing must rest before the note is read, in ms; as many times the last reading when that is longer. */
const TYPING_REST = 300;
const TIMES_READING = 10;
/**
 * How long other changes are gathered before the marks follow them, in ms. Many notes may change, one after the other: then they rest as
 * many times as long as following took, but nobody waits longer than the longest rest.
 */
const CHANGE_REST = 50;
const TIMES_FOLLOWING = 20;
const LONGEST_REST = 1000;

/** Marks each question's line with whether it has a linked story. */
export function questionMarks(source: MarkSource): Extension {
	const redraw = StateEffect.define<null>();
	return ViewPlugin.define((view) => new QuestionMarks(view, source, redraw), { decorations: ({ decorations }) => decorations });
}

/** The marks of one editor. */
class QuestionMarks implements PluginValue, MarkActions {
	decorations: DecorationSet = Decoration.none;
	/** Null while the note is none with questions: then edits cost nothing. */
	private lines: RangeSet<QuestionLine> | null = null;
	private note: InterviewNote | null = null;
	private readonly marks = new Map<Question, QuestionMark | null>();
	private path: string | null;
	private timer = 0;
	/** What the last reading took, in ms. */
	private took = 0;
	/** What the last reading took with its marks, in ms. */
	private tookInAll = 0;
	private readonly stop: () => void;

	constructor(private readonly view: EditorView, private readonly source: MarkSource, private readonly redraw: ReturnType<typeof StateEffect.define<null>>) {
		this.path = pathOf(view.state);
		this.stop = source.onChange(() => this.changedAround());
		this.readIn(0);
	}

	update(update: ViewUpdate): void {
		const path = pathOf(update.state);
		if (path !== this.path) this.showOther(path);
		if (this.lines === null && !this.asked(update)) return;
		if (update.docChanged && this.lines !== null) {
			this.lines = this.lines.map(update.changes);
			this.readIn(Math.max(TYPING_REST, TIMES_READING * this.took));
		}
		if (update.docChanged || update.viewportChanged || this.asked(update)) this.decorations = this.decorate();
	}

	destroy(): void {
		this.stop();
		window.clearTimeout(this.timer);
	}

	draw(mark: QuestionMark, doc: Document): HTMLElement {
		return this.source.draw(mark, doc);
	}

	press(event: MouseEvent, el: HTMLElement): void {
		const use = this.useAt(event, el);
		if (use !== null) this.source.press(use);
	}

	hover(event: MouseEvent, el: HTMLElement): void {
		const use = this.useAt(event, el);
		if (use !== null) this.source.hover(use, el, this.view.state.field(editorInfoField, false));
	}

	private asked(update: ViewUpdate): boolean {
		return update.transactions.some(({ effects }) => effects.some((effect) => effect.is(this.redraw)));
	}

	private showOther(path: string | null): void {
		this.path = path;
		this.forget();
		this.decorations = Decoration.none;
		this.readIn(0);
	}

	/** Stories, links or settings changed; most often in notes that this editor does not show. */
	private changedAround(): void {
		if (this.timer !== 0 || (this.lines === null && !this.isMarked())) return;
		this.readIn(Math.max(CHANGE_REST, Math.min(TIMES_FOLLOWING * this.tookInAll, LONGEST_REST)));
	}

	private isMarked(): boolean {
		return this.path !== null && this.source.holdsQuestions(this.path);
	}

	private readIn(ms: number): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.read(), ms);
	}

	private read(): void {
		this.timer = 0;
		const { state } = this.view;
		const hadMarks = this.lines !== null;
		const start = performance.now();
		this.forget();
		const text = this.path !== null && this.isMarked() ? wholeNote(this.view) : null;
		if (this.path !== null && text !== null) {
			this.note = this.source.read(this.path, text);
			this.lines = questionLines(this.note.questions, state.doc);
			this.took = performance.now() - start;
		}
		if (hadMarks || this.lines !== null) this.view.dispatch({ effects: this.redraw.of(null) });
		this.tookInAll = performance.now() - start;
	}

	private forget(): void {
		this.lines = null;
		this.note = null;
		this.marks.clear();
	}

	/** Only what is in sight is decorated. */
	private decorate(): DecorationSet {
		const { lines, note, view: { state: { doc }, visibleRanges } } = this;
		if (lines === null || note === null) return Decoration.none;
		const widgets: Range<Decoration>[] = [];
		let last = -1;
		for (const visible of visibleRanges) {
			lines.between(visible.from, visible.to, (from, _to, { question }) => {
				const { to: end } = doc.lineAt(from);
				const mark = end > last && end <= visible.to ? this.markOf(question, note) : null;
				if (mark === null) return;
				last = end;
				widgets.push(Decoration.widget({ widget: new MarkWidget(mark, this), side: 1 }).range(end));
			});
		}
		return Decoration.set(widgets);
	}

	private markOf(question: Question, note: InterviewNote): QuestionMark | null {
		const known = this.marks.get(question);
		if (known !== undefined) return known;
		const mark = this.source.mark(question, note);
		this.marks.set(question, mark);
		return mark;
	}

	/** The mark an element stands for, and its line at this moment. */
	private useAt(event: MouseEvent, el: HTMLElement): MarkUse | null {
		const { path, lines, note, view } = this;
		if (path === null || lines === null || note === null) return null;
		const line = view.state.doc.lineAt(view.posAtDOM(el));
		const found = lines.iter(line.from);
		const mark = found.value !== null && found.from <= line.to ? this.markOf(found.value.question, note) : null;
		return mark === null ? null : { mark, event, path, line: line.number - 1 };
	}
}

function pathOf(state: EditorState): string | null {
	return state.field(editorInfoField, false)?.file?.path ?? null;
}

/**
 * The text of an editor that holds a whole note; null for one inside another (a cell of a table in Live Preview), which has the note's
 * path but not its text: its lines are not the note's.
 */
function wholeNote({ state, dom }: EditorView): string | null {
	if (dom.parentElement?.closest('.cm-editor')) return null;
	const text = state.doc.toString();
	const { editor } = state.field(editorInfoField, false) ?? {};
	return editor === undefined || editor.getValue() === text ? text : null;
}
