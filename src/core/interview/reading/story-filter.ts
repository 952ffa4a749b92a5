import { plainText } from '../../note/plain-text';
import { isInstruction } from './parts';
import { headingRole } from './roles';
import type { StoryDraft } from './story-draft';
import { countWords, type Count } from './story-facts';
import type { SectionContext } from './section-context';

/** A draft with where it stands. */
export interface Told {
	readonly draft: StoryDraft;
	readonly context: SectionContext;
	/** True for the story of the heading itself. */
	readonly own: boolean;
}

/** True for a draft that may be told at all: two parts, or a heading or label that says so, where the person tells stories. */
export function mayBeTold({ draft, context }: Told): boolean {
	return (draft.parts.size >= 2 || draft.explicit) && !isElsewhere(context) && !isPlaceholder(draft);
}

/** True for two told parts, or a heading or label that says so and some words. What nothing ties to interviews needs three (two below a story's heading), and an "I". */
export function isTold({ draft, own, context }: Told, { i, we }: Count, { tied, byParts }: { readonly tied: boolean; readonly byParts: boolean }): boolean {
	const { parts, texts, seen, title, explicit } = draft;
	// Among stories told by their parts, a heading without any needs somebody who speaks in it.
	const inBank = context.role === 'other' && byParts;
	if (!tied) return i + we >= 1 && [...parts.values()].every(({ text }) => text.length > 3) && (parts.size >= 3 || (explicit && parts.size >= 2));
	if (parts.size >= 2) return i + we > 0 || !addressesReader(texts);
	if (!own) return title !== '';
	if (parts.size === 0 && i === 0 && (inBank || addressesReader(texts))) return false;
	return seen.size - parts.size < 3 && countWords(texts.filter((text) => !isInstruction(plainText(text)))).words >= 4;
}

/** True where a note holds no stories of the person. */
function isElsewhere({ area, role }: SectionContext): boolean {
	return area === 'ask-them' || area === 'system-design' || (area === 'guide' && role !== 'answer');
}

function isPlaceholder({ title, explicit }: StoryDraft): boolean {
	return PLACEHOLDER.test(title) || (!explicit && headingRole(title) === 'guide');
}

const PLACEHOLDER = /^\W*(?:\[|<|\{\{|title\b|your story|add more)/i;

/** True for texts that speak to their reader. */
function addressesReader(texts: readonly string[]): boolean {
	return texts.filter((text) => /\b(?:you|your)\b/i.test(text)).length >= 2;
}
