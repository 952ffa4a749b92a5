/** A place in the vault: path with extension and 0-based line. */
export interface Place {
	readonly path: string;
	readonly line: number;
}

/** A text that is the same for the same place; a path that leads nowhere is null. */
export function placeKey(path: string | null, line: number): string {
	return `${path ?? ''}:${line}`;
}
