import { EditorView } from '@codemirror/view';
import type { Host } from '../host';
import { MarkdownView } from '../host/ui/view/markdown-view';
import { until } from './app';

/** A note of every kind of mark: linked, linked twice, broken, none, and one whose principle has a story. */
export const NOTE = `# Ownership

1. **Tell me about a goal you took over.** What was at stake?
	- [[The late train]]
2. Describe a risk you took for the long run.
3. Tell me about a time you were wrong.
	- [[Nowhere]]
4. Give me an example of a hard choice.
	- [[The late train]]
	- [[Two clocks]]

Words that ask nothing. #interview
`;

export const FILES: Record<string, string> = {
	'Ownership.md': NOTE,
	'The late train.md': '# The late train\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: 3 days sooner\n\n#interview\n',
	'Two clocks.md': '---\nprinciples: [Ownership]\n---\n# Two clocks\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: on time\n\n#interview\n',
	'Garden.md': '# Garden\n\nTomatoes and beans.\n\n- water them\n',
};

/** Opens a note in front and gives its view. */
export async function open(host: Host, path: string, mode: 'source' | 'preview' = 'source', where: boolean | 'tab' | 'split' | 'window' = false): Promise<MarkdownView> {
	await host.app.workspace.openLinkText(path, '', where, { state: { mode } });
	return host.app.workspace.getActiveViewOfType(MarkdownView) as MarkdownView;
}

/** The marks of an editor: the number of the line each stands on (0-based), its shape, its label. */
export function marks({ editor: { cm } }: MarkdownView): string[] {
	return Array.from(cm.contentDOM.querySelectorAll<HTMLElement>('.interview-loop-mark')).map((el) => {
		const line = cm.state.doc.lineAt(cm.posAtDOM(el)).number - 1;
		return `${line} ${shape(el)}`;
	});
}

/** The same with the words of each line instead of its number. */
export function markedWords({ editor: { cm } }: MarkdownView): string[] {
	return Array.from(cm.contentDOM.querySelectorAll<HTMLElement>('.interview-loop-mark')).map((el) => cm.state.doc.lineAt(cm.posAtDOM(el)).text);
}

/** The shape of a mark: linked, none or broken. */
export function shape(el: HTMLElement): string {
	return /mod-(\w+)/.exec(el.querySelector('.interview-loop-sign')?.className ?? '')?.[1] ?? '';
}

/** The button of the mark on a line. */
export async function markOn(view: MarkdownView, line: number): Promise<HTMLButtonElement> {
	return until(() => {
		const { cm } = view.editor;
		const el = Array.from(cm.contentDOM.querySelectorAll<HTMLElement>('.interview-loop-mark')).find((mark) => cm.state.doc.lineAt(cm.posAtDOM(mark)).number - 1 === line);
		return el?.querySelector('button');
	}, `a mark on line ${line}`);
}

/** Waits until the marks of an editor are these. */
export async function marksAre(view: MarkdownView, expected: readonly string[]): Promise<void> {
	const wanted = JSON.stringify(expected);
	await until(() => JSON.stringify(marks(view)) === wanted, () => `marks are ${JSON.stringify(marks(view))}, not ${wanted}`);
}

/** Types at the cursor as a person does. */
export function type(view: MarkdownView, text: string): void {
	for (const letter of text) view.editor.cm.dispatch({ ...view.editor.cm.state.replaceSelection(letter), userEvent: 'input.type' });
}

/** Where a place of the text stands on the screen. */
export function boxAt(cm: EditorView, line: number, ch: number): { left: number; top: number; bottom: number } {
	const box = cm.coordsAtPos(cm.state.doc.line(line + 1).from + ch);
	if (box === null) throw new Error(`line ${line} is not in sight`);
	return { left: box.left, top: box.top, bottom: box.bottom };
}
