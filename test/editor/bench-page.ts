import { defaultKeymap, history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { deriveBank } from '../../src/core/interview/bank';
import type { InterviewNote } from '../../src/core/interview/interview-note';
import { markOf } from '../../src/core/interview/question-mark';
import { readNote } from '../../src/core/interview/read-note';
import { questionMarks } from '../../src/editor/question-marks';
import { editorInfoField, setInfo } from '../host/ui/view/editor-fields';

/** Middle times of one run, in ms. */
export interface Measured {
	readonly bare: number;
	readonly marked: number;
	/** The middle of the differences, score by score. */
	readonly ours: number;
	/** What one reading takes once typing rests; 0 where nothing is read. */
	readonly reading: number;
	readonly questions: number;
	readonly lines: number;
}

/** The browser's clock is coarse, so keys are timed by the score. */
const SCORES = 150;

/** A note of that many lines with a question every fourth one, stories and words between; none with a question when `asks` is false. */
function noteOf(lines: number, asks: boolean): string {
	const text = ['# Ownership', ''];
	for (let i = 0; text.length < lines; i++) {
		text.push(asks ? `${i + 1}. Tell me about a time you took over goal number ${i}. What was at stake?` : `${i + 1}. The tomatoes of row number ${i} want water twice a week.`);
		text.push(i % 3 === 0 ? '\t- [[The late train]]' : '\t- a point worth making, with some words', '\t- another one', '');
	}
	return text.slice(0, lines).join('\n');
}

/** Types into an editor without and one with the marks, turn by turn, and tells the middle time of a key in each. */
export async function measure(lines: number, asks: boolean): Promise<Measured> {
	const path = 'Ownership.md';
	const text = noteOf(lines, asks);
	const note = readNote(path, text);
	const bank = deriveBank([note, readNote('The late train.md', '# The late train\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: 3 days\n')], (link) => `${link}.md`);
	let reading = 0;
	const extension = questionMarks({
		holdsQuestions: () => note.questions.length > 0,
		read: (at, now): InterviewNote => readNote(at, now),
		mark: (question, now) => markOf(bank.asWritten(question, now)),
		draw: () => { const el = document.createElement('span'); el.append(document.createElement('button')); return el; },
		press: () => undefined, hover: () => undefined, onChange: () => () => undefined,
	});
	const bare = editorWith(text, path, []);
	const marked = editorWith(text, path, extension);
	await new Promise((done) => window.setTimeout(done, 400));
	const times = { bare: [] as number[], marked: [] as number[] };
	for (let score = 0; score < SCORES; score++) {
		const turns = [['bare', bare], ['marked', marked]] as const;
		for (const [name, view] of score % 2 === 0 ? turns : [...turns].reverse()) times[name].push(typeScore(view));
	}
	const start = performance.now();
	readNote(path, marked.state.doc.toString());
	reading = performance.now() - start;
	bare.destroy();
	marked.destroy();
	return { bare: middle(times.bare), marked: middle(times.marked), ours: middle(times.marked.map((time, i) => time - (times.bare[i] ?? 0))), reading: asks ? reading : 0, questions: note.questions.length, lines };
}

/** Types twenty keys in lines that are in sight; gives the time of one. */
function typeScore(view: EditorView): number {
	const start = performance.now();
	for (let key = 0; key < 20; key++) {
		const at = view.state.doc.line(10 + (key * 7) % 20).to;
		view.dispatch({ changes: { from: at, insert: 'x' }, selection: { anchor: at + 1 }, userEvent: 'input.type' });
		// The browser lays the line out at the next frame; here it is counted at once.
		void view.contentDOM.offsetHeight;
	}
	return (performance.now() - start) / 20;
}

function editorWith(doc: string, path: string, added: Extension): EditorView {
	const base = [editorInfoField, history(), keymap.of(defaultKeymap), markdown({ base: markdownLanguage }), syntaxHighlighting(defaultHighlightStyle), EditorView.lineWrapping];
	const state = EditorState.create({ doc, extensions: [base, added] });
	const parent = document.body.appendChild(document.createElement('div'));
	parent.style.height = '600px';
	parent.style.overflow = 'hidden';
	const info = { app: null, file: { path }, hoverPopover: null };
	const view = new EditorView({ state: state.update({ effects: setInfo.of(info as never) }).state, parent });
	view.dom.style.height = '600px';
	return view;
}

function middle(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(window, { measure });
