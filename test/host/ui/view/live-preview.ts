import { syntaxTree } from '@codemirror/language';
import type { Range } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorLivePreviewField } from './editor-fields';

const hiddenMarks = new Set(['HeaderMark', 'EmphasisMark', 'StrikethroughMark', 'CodeMark']);
const hide = Decoration.replace({});

class Bullet extends WidgetType {
	override eq(): boolean {
		return true;
	}

	toDOM(): HTMLElement {
		return createSpan('list-bullet');
	}
}

const bullet = Decoration.replace({ widget: new Bullet() });
const wikiLink = /(!?\[\[)([^[\]|]*)(\|)?([^[\]]*)(\]\])/g;

function activeLines(view: EditorView): Set<number> {
	if (!view.hasFocus) return new Set();
	const { doc, selection } = view.state;
	const lines = new Set<number>();
	for (const { from, to } of selection.ranges)
		for (let line = doc.lineAt(from).number; line <= doc.lineAt(to).number; line++) lines.add(line);
	return lines;
}

function decorate(view: EditorView): DecorationSet {
	const { doc } = view.state;
	const live = view.state.field(editorLivePreviewField);
	const active = activeLines(view);
	const marks: Range<Decoration>[] = [];
	const concealed = (pos: number): boolean => live && !active.has(doc.lineAt(pos).number);
	for (const { from, to } of view.visibleRanges) {
		syntaxTree(view.state).iterate({ from, to, enter: node => {
			const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
			if (heading) marks.push(Decoration.line({ class: `HyperMD-header HyperMD-header-${heading}` }).range(doc.lineAt(node.from).from));
			if (node.name === 'ListItem') marks.push(Decoration.line({ class: 'HyperMD-list-line' }).range(doc.lineAt(node.from).from));
			if (node.name === 'ListMark' && /^[-*+]$/.test(doc.sliceString(node.from, node.to)) && concealed(node.from)) marks.push(bullet.range(node.from, node.to));
			if (!hiddenMarks.has(node.name) || !concealed(node.from)) return;
			const blank = node.name === 'HeaderMark' && doc.sliceString(node.to, node.to + 1) === ' ' ? 1 : 0;
			if (node.to > node.from && !doc.sliceString(node.from, node.to).includes('\n')) marks.push(hide.range(node.from, node.to + blank));
		} });
		addLinks(doc.sliceString(from, to), from, concealed, marks);
	}
	return Decoration.set(marks, true);
}

function addLinks(text: string, offset: number, concealed: (pos: number) => boolean, marks: Range<Decoration>[]): void {
	for (const found of text.matchAll(wikiLink)) {
		const [whole, open = '', target = '', bar, alias = '', close = ''] = found;
		const start = offset + found.index;
		const end = start + whole.length;
		if (whole.includes('\n')) continue;
		const textStart = start + open.length + (bar ? target.length + 1 : 0);
		const shown = bar ? alias : target;
		if (shown === '') continue;
		marks.push(Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-href': target } }).range(textStart, textStart + shown.length));
		if (!concealed(start)) continue;
		marks.push(hide.range(start, textStart), hide.range(end - close.length, end));
	}
}

/** Classes for headings, list lines and links; in live preview the marks of lines without the cursor are hidden. */
export const livePreview = ViewPlugin.fromClass(class {
	decorations: DecorationSet;

	constructor(view: EditorView) {
		this.decorations = decorate(view);
	}

	update(update: ViewUpdate): void {
		this.decorations = decorate(update.view);
	}
}, { decorations: plugin => plugin.decorations });
