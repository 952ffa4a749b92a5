/** A place in the vault: path with extension and 0-based line. */
export interface Place {
	readonly path: string;
	readonly line: number;
}
