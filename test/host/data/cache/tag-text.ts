const NAME = String.raw`[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^\`{|}~[\]\\\s\0]+`;
const WHOLE = new RegExp(`^#${NAME}$`);

/** A text that may be a tag: a hash and a name, which must not be a number. */
export interface TagText {
	readonly tag: string;
	readonly start: number;
}

/** What may be a tag in a text. */
export function tagTextsIn(text: string): TagText[] {
	return [...text.matchAll(new RegExp(`#${NAME}`, 'g'))].map((match) => ({ tag: match[0], start: match.index })).filter(({ tag }) => isTag(tag));
}

/** Whether a text with its hash is a tag. */
export function isTag(text: string): boolean {
	return WHOLE.test(text) && /\D/.test(text.slice(1));
}
