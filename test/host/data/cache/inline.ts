import { endOf, startOf, walk, type Markdown } from './markdown';

const HIDDEN = new Set(['code', 'inlineCode', 'yaml']);

/** The text in which links and tags count: code, HTML and properties are blanked, line breaks and offsets stay. */
export function countedText(markdown: Markdown): string {
	let counted = '';
	let at = 0;
	walk(markdown.root, (node) => {
		const comment = node.type === 'html' && markdown.comments.some(({ start }) => start === startOf(node));
		if (comment || (node.type !== 'html' && !HIDDEN.has(node.type))) return;
		counted += markdown.text.slice(at, startOf(node)) + markdown.text.slice(startOf(node), endOf(node)).replace(/[^\r\n]/g, '\0');
		at = endOf(node);
	});
	return counted + markdown.text.slice(at);
}
