import type { Mention } from './mention';

/** "**Ilse Brandt** – tired": a full name in bold at the beginning of a line, in a note named after an interview. */
export function isBoldLead({ slot, place, note, name, earlier }: Mention): boolean {
	return slot === 'lead' && earlier.length === 0 && note.named && name.includes(' ') && place.kind !== 'heading'
		&& place.kind !== 'cell' && place.raw.startsWith(`**${name}**`);
}
