/** What the story bank remembers over a restart. */
export interface BankState {
	/** The id of the page shown; the first page where it is unknown. */
	readonly page: string;
	/** The path of the loop shown, empty for all questions; null for the loop that the sidebar shows. */
	readonly loop: string | null;
	/** The name of the only interviewer shown; null for all. */
	readonly interviewer: string | null;
}

/** The remembered state from whatever the layout file holds; what does not fit starts afresh. */
export function readBankState(saved: unknown): BankState {
	const held = typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
	return { page: textOf(held.page) ?? '', loop: textOf(held.loop), interviewer: textOf(held.interviewer) };
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
