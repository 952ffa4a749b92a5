/** The first of each identity, in order; a list too short to repeat anything is given back as it is. */
export function unique<T>(values: readonly T[], identity: (value: T) => string): readonly T[] {
	if (values.length < 2) return values;
	const seen = new Set<string>();
	return values.filter((value) => {
		const before = seen.size;
		return seen.add(identity(value)).size > before;
	});
}
