/** True when one letter added, lost, changed or swapped with its neighbor makes one word of the other. */
export function oneSlipApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const restA = a.slice(start);
	const restB = b.slice(start);
	return restA.slice(1) === restB.slice(1)
		|| restA.slice(1) === restB
		|| restA === restB.slice(1)
		|| (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}
