/** One shown line of a block: its text, and the node it ends with. */
export interface TextRun {
	readonly text: string;
	readonly last: ChildNode;
}

const BLOCKS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'BLOCKQUOTE', 'DETAILS', 'SUMMARY', 'DIV', 'SECTION', 'DL', 'DT', 'DD']);

/** The lines that an element of the reading view shows, in order; embeds and code are other people's words. */
export function textRuns(el: Element): TextRun[] {
	const runs: TextRun[] = [];
	let open: ChildNode[] = [];
	const close = (): void => {
		const last = open.at(-1);
		const text = open.map((node) => node.textContent ?? '').join('');
		if (last !== undefined && text.trim() !== '') runs.push({ text, last });
		open = [];
	};
	for (const node of Array.from(el.childNodes)) {
		if (isForeign(node)) continue;
		if (isBlock(node) || node.nodeName === 'BR') {
			close();
			if (isBlock(node)) runs.push(...textRuns(node));
		} else open.push(node);
	}
	close();
	return runs;
}

function isBlock(node: Node): node is Element {
	return BLOCKS.has(node.nodeName);
}

function isForeign(node: Node): boolean {
	return node.nodeName === 'PRE' || (node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('.internal-embed, .markdown-embed, .interview-loop-mark'));
}
