import { getAllTags, type CachedMetadata } from 'obsidian';
import type { NoteMeta } from '../core/interview/choose';

/** What the metadata cache knows of a note, in the shape that choosing asks for. A null cache knows the path alone. */
export function noteMeta(path: string, cache: CachedMetadata | null): NoteMeta {
	return {
		path,
		headings: cache?.headings?.map(({ heading }) => heading) ?? [],
		tags: (cache === null ? null : getAllTags(cache)) ?? [],
		properties: Object.entries(cache?.frontmatter ?? {}).filter(([key]) => key !== 'position').map(([key, value]) => [key, asText(value)]),
		links: cache?.links?.map(({ link }) => link) ?? [],
	};
}

function asText(value: unknown): string {
	if (Array.isArray(value)) return value.map(asText).join(', ');
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
