import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from '../yaml';
import { endOf, startOf, type Markdown } from './markdown';
import { wikiLinksIn } from './wiki-links';

type Properties = Pick<CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'>;

/** A note's properties; an empty or broken block has none. */
export function readProperties({ root, lines }: Markdown): Properties {
	const node = root.children?.[0];
	const frontmatter = node?.type === 'yaml' ? recordOf(node.value ?? '') : null;
	if (!node || !frontmatter) return {};
	return { frontmatter, frontmatterPosition: lines.position(startOf(node), endOf(node)), frontmatterLinks: linksIn(frontmatter, '') };
}

function recordOf(yaml: string): Record<string, unknown> | null {
	try {
		const value = parseYaml(yaml);
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** A property counts as a link when it is nothing else; those of a list are named `key.0`, `key.1`. */
function linksIn(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === 'string') return linkIn(value, key);
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, child]) => linksIn(child, key === '' ? name : `${key}.${name}`));
}

function linkIn(text: string, key: string): FrontmatterLinkCache[] {
	return wikiLinksIn(text)
		.filter(({ start, end }) => start === 0 && end === text.length)
		.map(({ link, displayText }) => ({ key, link, original: text, displayText }));
}
