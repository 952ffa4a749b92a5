/** "LeadershipPrinciples" as two words, as they stand in names of notes and tags. */
export function splitCamelCase(name: string): string {
	return name.replace(/([a-z])([A-Z])/g, '$1 $2');
}
