/** A value that is derived when it is first asked for, and kept. */
export function once<T>(derive: () => T): () => T {
	let kept: { readonly value: T } | null = null;
	return () => (kept ??= { value: derive() }).value;
}
