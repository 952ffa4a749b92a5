import type { StoryDraft } from './story-draft';

const PLACEHOLDER = /^\W*(?:\[|<|\{\{|title\b|your story|add more|.{0,40}\buser stor(?:y|ies)\b)/i;

/** True for a title that only says where a story goes. */
export function isPlaceholder({ title }: StoryDraft): boolean {
	return PLACEHOLDER.test(title);
}

/** True for texts that speak to their reader. */
export function addressesReader(texts: readonly string[]): boolean {
	return texts.filter((text) => /\b(?:you|your)\b/i.test(text)).length >= 2;
}
