/** A run of words that may be a person's name: UTF-16 offsets in the text. */
export interface NameSpan {
	readonly from: number;
	readonly to: number;
	/** As written, without a form of address and a genitive. */
	readonly name: string;
}
