/** A 64-bit hash in two 32-bit lanes (after cyrb53 by bryc, public domain, with all 64 bits kept), as 16 hex digits. */
export function hash64(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	const mixedHigh = mix(high) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const mixedLow = mix(low) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
	return hex(mixedLow) + hex(mixedHigh);
}

function mix(lane: number): number {
	return Math.imul(lane ^ (lane >>> 16), 2246822507);
}

function hex(lane: number): string {
	return (lane >>> 0).toString(16).padStart(8, '0');
}
