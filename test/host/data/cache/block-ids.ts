import type { BlockCache, CachedMetadata } from 'obsidian';
import { endOf, startOf, walk, type Markdown, type Node } from './markdown';

const ID = /(?:^|\s)\^([a-zA-Z\d-]+)$/;
/** Blocks that carry no id of their own; one that stands alone below them names them. */
const STRUCTURED = new Set(['list', 'table', 'blockquote', 'code', 'html']);

/** The block ids of a note by what they name: a list item, else the section they stand in or under. */
export function readBlockIds(markdown: Markdown): Map<Node, string> {
	const ids = new Map<Node, string>();
	walk(markdown.root, (node, parents) => {
		const id = textsOf(markdown, node, parents).map((text) => ID.exec(text)?.[1]).find((found) => found !== undefined);
		const owner = id === undefined ? undefined : ownerOf(markdown, node, parents);
		if (owner && id !== undefined && !ids.has(owner)) ids.set(owner, id);
	});
	return ids;
}

/** The blocks that sections and list items name, by id in lower case. */
export function blocksOf({ sections = [], listItems = [] }: Pick<CachedMetadata, 'sections' | 'listItems'>): Record<string, BlockCache> {
	const named = [...sections, ...listItems].flatMap(({ id, position }) => (id === undefined ? [] : [{ id, position }]));
	return Object.fromEntries(named.map((block) => [block.id.toLowerCase(), block]));
}

/** The texts at whose end an id may stand: a paragraph or heading to its line's end, a callout's title, a table cell. */
function textsOf({ text, lines }: Markdown, node: Node, parents: readonly Node[]): string[] {
	if (node.type === 'tableCell') return [text.slice(startOf(node), endOf(node)).replace(/^[|\s]+|[|\s]+$/g, '')];
	if (node.type !== 'paragraph' && node.type !== 'heading') return [];
	const whole = text.slice(startOf(node), endOf(node)) + lines.textOf(lines.lineOf(endOf(node))).slice(endOf(node) - lines.lineStart(endOf(node)));
	const title = parents.at(-1)?.type === 'blockquote' && whole.startsWith('[!') ? [whole.split(/\r?\n/)[0] ?? ''] : [];
	return [...title, whole];
}

function ownerOf({ text }: Markdown, node: Node, parents: readonly Node[]): Node | undefined {
	const chain = [...parents.slice(1), node];
	const quote = chain.findIndex((each) => each.type === 'blockquote');
	const item = chain.slice(0, quote < 0 ? undefined : quote).reverse().find((each) => each.type === 'listItem');
	const section = chain[0];
	const siblings = parents[0]?.children ?? [];
	const above = section === node ? siblings[siblings.indexOf(node) - 1] : undefined;
	const alone = text.slice(startOf(node), endOf(node)).startsWith('^');
	return above && alone && STRUCTURED.has(above.type) ? above : (item ?? section);
}
