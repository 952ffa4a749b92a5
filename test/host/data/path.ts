/** The path of the folder that holds `path`; the root is `/`. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash <= 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** A name without its extension, and the extension without its dot; a leading dot starts no extension. */
export function splitName(name: string): { basename: string; extension: string } {
	const dot = name.lastIndexOf('.');
	if (dot <= 0 || dot === name.length - 1) return { basename: name, extension: '' };
	return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** `name` inside `folder`. */
export function joinPath(folder: string, name: string): string {
	return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** Whether the vault does not show a path: a part of it starts with a dot. */
export function isHidden(path: string): boolean {
	return /(^|\/)\./.test(path);
}

/** A path as the vault knows it: no doubled or outer slashes, plain spaces, NFC. */
export function normalizePath(path: string): string {
	const slashes = path.replace(/([\\/])+/g, '/').replace(/(^\/+|\/+$)/g, '');
	return (slashes === '' ? '/' : slashes).replace(/\u00A0|\u202F/g, ' ').normalize('NFC');
}

/** Takes `.` and `..` out of a path. */
export function resolveDots(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
