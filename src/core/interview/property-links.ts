import { splitWiki } from '../note/link-target';
import type { Outline } from '../note/outline';

const WHOLE_LINK = /^\[\[([^[\]]+)\]\]$/;

/** Targets of the links that are a property's value or an entry of its list, as the app counts them among a note's links. */
export function propertyLinks({ frontmatter }: Pick<Outline, 'frontmatter'>): string[] {
	const values = [...(frontmatter?.properties.values() ?? [])].flatMap((value) => value ?? []);
	return values.flatMap((value) => {
		const [, inner] = WHOLE_LINK.exec(value.trim()) ?? [];
		return inner === undefined ? [] : [splitWiki(inner).target];
	});
}
