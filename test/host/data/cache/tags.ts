import type { TagCache } from 'obsidian';
import type { Range } from './comments';
import { endOf, startOf, walk, type Markdown, type Node } from './markdown';
import { tagTextsIn } from './tag-text';
import { wikiLinksIn } from './wiki-links';

/** The tags of a note's text: after white space, at a block's start or right after another inline node. */
export function readTags(markdown: Markdown, counted: string): TagCache[] {
	const links = wikiLinksIn(counted);
	return taggable(markdown).flatMap((range) => tagsIn(markdown, counted, range, links)).sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The stretches of text that may hold tags: text nodes outside links, and comments. */
function taggable(markdown: Markdown): Range[] {
	const ranges: Range[] = markdown.comments.map(({ start, end }) => ({ start: start + 2, end }));
	walk(markdown.root, (node: Node) => {
		if (node.type === 'text') ranges.push({ start: startOf(node), end: endOf(node) });
		return node.type !== 'link' && node.type !== 'linkReference';
	});
	return ranges;
}

function tagsIn({ lines }: Markdown, counted: string, { start, end }: Range, links: readonly Range[]): TagCache[] {
	return tagTextsIn(counted.slice(start, end)).flatMap((found) => {
		const at = start + found.start;
		if (links.some((link) => link.start < at && at < link.end)) return [];
		const after = at === start || /\s$|\\[!-/:-@[-`{-~]$/.test(counted.slice(Math.max(0, at - 2), at)) || links.some((link) => link.end === at);
		return after ? [{ tag: found.tag, position: lines.position(at, at + found.tag.length) }] : [];
	});
}
