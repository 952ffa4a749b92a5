import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, Compartment, EditorState, StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor-fields';
import { livePreview } from './live-preview';
import { frontmatterSyntax, propertiesField } from './properties';

/** Marks a change that came from the file, not from the person. */
export const fromFile = Annotation.define<boolean>();
/** Flashes a line. */
const flash = StateEffect.define<number | null>();

const flashing = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, tr) {
		let next = marks.map(tr.changes);
		for (const effect of tr.effects)
			if (effect.is(flash)) next = effect.value === null ? Decoration.none : Decoration.set(Decoration.line({ class: 'is-flashing' }).range(effect.value));
		return next;
	},
	provide: field => EditorView.decorations.from(field),
});

const style = HighlightStyle.define([
	{ tag: tags.heading, class: 'cm-header' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.quote, class: 'cm-quote' },
]);

/** What an editor starts with; the compartment holds what plugins add. */
export function baseExtensions(plugins: Compartment, added: Extension, listen: Extension): Extension {
	return [
		editorInfoField, editorLivePreviewField, editorEditorField, flashing,
		history(),
		keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
		markdown({ base: markdownLanguage, extensions: frontmatterSyntax }),
		syntaxHighlighting(style),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
		EditorState.allowMultipleSelections.of(true),
		livePreview,
		propertiesField,
		listen,
		plugins.of(added),
	];
}

/** Brings a line to the upper part of the editor, the cursor on it, and flashes it. */
export function showLine(cm: EditorView, line: number, { flashes = true, cursor = true } = {}): void {
	const { from } = lineAt(cm.state.doc, line);
	const effects: StateEffect<unknown>[] = [EditorView.scrollIntoView(from, { y: 'start', yMargin: 60 })];
	if (flashes) effects.push(flash.of(from));
	cm.dispatch({ effects, ...(cursor && { selection: { anchor: from } }) });
	if (flashes) window.setTimeout(() => {
		if (cm.dom.isConnected) cm.dispatch({ effects: flash.of(null) });
	}, 2000);
}

function lineAt(doc: Text, line: number): { from: number } {
	return doc.line(Math.max(1, Math.min(doc.lines, line + 1)));
}

/** Replaces the text by another, changing only what differs, so that the cursor stays. */
export function takeText(cm: EditorView, data: string): void {
	const old = cm.state.doc.toString();
	// The editor knows one line break only.
	const text = data.replace(/\r\n?/g, '\n');
	if (old === text) return;
	let start = 0;
	while (start < old.length && start < text.length && old[start] === text[start]) start++;
	let [end, newEnd] = [old.length, text.length];
	while (end > start && newEnd > start && old[end - 1] === text[newEnd - 1]) { end--; newEnd--; }
	cm.dispatch({ changes: { from: start, to: end, insert: text.slice(start, newEnd) }, annotations: fromFile.of(true) });
}
