/** The longest name in bytes, its extension left out: some synced and encrypted folders hold 143 bytes, and a number may follow. */
const MOST_BYTES = 120;

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A title as a file's name without its extension, valid on every platform and in links: without the signs that a disk or a link cannot
 * have, without dots and blanks at its ends, not too long, never cut inside a character. Empty when nothing is left.
 */
export function fileName(title: string): string {
	const plain = title.replace(/[\\/:*?"<>|#^[\]\p{C}]/gu, ' ').replace(/\s+/g, ' ');
	const name = trimmed(shortened(trimmed(plain)));
	return DEVICE.test(name) ? `_${name}` : name;
}

function trimmed(name: string): string {
	return name.replace(/^[. ]+|[. ]+$/g, '');
}

/** As many whole words as fit, else as many characters. */
function shortened(name: string): string {
	let bytes = 0;
	let end = 0;
	for (const character of name) {
		bytes += bytesOf(character.codePointAt(0) ?? 0);
		if (bytes > MOST_BYTES) {
			const blank = name.lastIndexOf(' ', end);
			return name.slice(0, blank > 0 ? blank : end);
		}
		end += character.length;
	}
	return name;
}

/** Bytes of a code point in UTF-8. */
function bytesOf(point: number): number {
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
