import type { MarkdownConfig } from '@lezer/markdown';
import { StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { getFrontMatterInfo, parseYaml } from '../../data';
import { setIcon } from '../icons';
import { editorLivePreviewField } from './editor-fields';

/** Tells the editor's parser what frontmatter is, which would be a heading otherwise. */
export const frontmatterSyntax: MarkdownConfig = {
	defineNodes: [{ name: 'Frontmatter', block: true }],
	parseBlock: [{
		name: 'Frontmatter',
		before: 'HorizontalRule',
		parse(cx, line) {
			if (cx.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
			while (cx.nextLine() && line.text.trimEnd() !== '---') continue;
			const end = cx.lineStart + line.text.length;
			cx.nextLine();
			cx.addElement(cx.elt('Frontmatter', 0, end));
			return true;
		},
	}],
};

function iconOf(value: unknown): string {
	if (Array.isArray(value)) return 'lucide-list';
	if (typeof value === 'number') return 'lucide-binary';
	if (typeof value === 'boolean') return 'lucide-check-square';
	return /^\d{4}-\d\d-\d\d/.test(String(value)) ? 'lucide-calendar' : 'lucide-text';
}

function show(value: unknown): string {
	if (value === null) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Draws a note's properties as the table above its text; null when it has none. */
export function drawProperties(text: string): HTMLElement | null {
	const { exists, frontmatter } = getFrontMatterInfo(text);
	const properties = exists ? readProperties(frontmatter) : null;
	if (!properties) return null;
	const box = createDiv('metadata-container');
	box.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
	for (const [key, value] of Object.entries(properties)) {
		const row = box.createDiv('metadata-property');
		const name = row.createDiv('metadata-property-key');
		setIcon(name.createSpan('metadata-property-icon'), iconOf(value));
		name.createSpan({ text: key });
		const values = row.createDiv('metadata-property-value');
		for (const one of [value].flat()) values.createSpan({ cls: Array.isArray(value) ? 'multi-select-pill' : '', text: show(one) });
	}
	return box;
}

function readProperties(frontmatter: string): Record<string, unknown> | null {
	try {
		const read: unknown = parseYaml(frontmatter);
		return typeof read === 'object' && read !== null && !Array.isArray(read) ? read as Record<string, unknown> : null;
	} catch {
		return null;
	}
}

class PropertiesWidget extends WidgetType {
	constructor(private readonly text: string) {
		super();
	}

	override eq(other: PropertiesWidget): boolean {
		return other.text === this.text;
	}

	toDOM(): HTMLElement {
		return drawProperties(this.text) ?? createDiv();
	}
}

function decorate(state: EditorState): DecorationSet {
	if (!state.field(editorLivePreviewField) || state.doc.line(1).text.trimEnd() !== '---') return Decoration.none;
	const text = state.doc.toString();
	const { exists, to, contentStart } = getFrontMatterInfo(text);
	if (!exists || !drawProperties(text)) return Decoration.none;
	const end = state.doc.lineAt(Math.min(Math.max(to, contentStart - 1), state.doc.length)).to;
	return Decoration.set(Decoration.replace({ block: true, widget: new PropertiesWidget(text.slice(0, end)) }).range(0, end));
}

/** In live preview the properties stand in a table. */
export const propertiesField = StateField.define<DecorationSet>({
	create: decorate,
	update: (marks, tr) => (tr.docChanged || tr.effects.length > 0 ? decorate(tr.state) : marks),
	provide: field => EditorView.decorations.from(field),
});
