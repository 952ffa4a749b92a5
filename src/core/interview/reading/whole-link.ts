const WHOLE_LINK =
	/^[\s*_=~]*(?:\d{1,3}[.)]\s*)?!?(?:\[\[[^\]]+\]\]|\[[^\]]+\]\([^)]+\))[\s*_=~:]*$/;

/** True for raw Markdown that is one link or embed and nothing else; emphasis and a number do not matter. */
export function isWholeLink(raw: string): boolean {
	return WHOLE_LINK.test(raw);
}
