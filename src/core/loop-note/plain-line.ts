/** A line as the reading gets it, with the stretch of the pasted text it was made of: its 0-based line and UTF-16 offsets. */
export interface PlainLine {
	readonly text: string;
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** True for a sentence out of a paragraph. */
	readonly isProse: boolean;
	/** As a calendar names it for the line's entry; empty elsewhere. */
	readonly timeZone: string;
}
