/** Splits a link's text into the path and the subpath, which starts with its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
	const hash = text.indexOf('#');
	return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The path part of a link's text. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}
