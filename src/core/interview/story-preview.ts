import type { StoryLink } from './story-links';

/** What the app previews for a story: a link text, and the 0-based line to scroll to where the link names none. */
export interface StoryPreview {
	readonly linktext: string;
	readonly state?: { readonly scroll: number };
}

/** The preview of a story; null for a link that leads nowhere. */
export function storyPreview({ broken, path, link, line }: StoryLink): StoryPreview | null {
	if (broken || path === null) return null;
	const hash = link?.indexOf('#') ?? -1;
	return hash >= 0 ? { linktext: path + (link?.slice(hash) ?? '') } : { linktext: path, state: { scroll: line } };
}
