import type { CachedMetadata } from 'obsidian';
import { endOf, startOf, walk, type Markdown } from './markdown';

type Footnotes = Required<Pick<CachedMetadata, 'footnotes' | 'footnoteRefs' | 'referenceLinks'>>;

/** The footnotes of a note, what refers to them, and the definitions of reference links. */
export function readFootnotes({ root, lines }: Markdown): Footnotes {
	const found: Footnotes = { footnotes: [], footnoteRefs: [], referenceLinks: [] };
	walk(root, (node) => {
		const id = node.label ?? node.identifier ?? '';
		const position = lines.position(startOf(node), endOf(node));
		if (node.type === 'footnoteDefinition') found.footnotes.push({ id, position });
		if (node.type === 'footnoteReference') found.footnoteRefs.push({ id, position });
		if (node.type === 'definition') found.referenceLinks.push({ id, link: node.url ?? '', position });
	});
	return found;
}
