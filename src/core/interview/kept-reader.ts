import type { InterviewNote } from './interview-note';
import type { NoteReader } from './read-note';

/** As many notes as are looked at side by side. */
const KEPT = 4;

/** One reading with what it was made of. */
interface Reading {
	readonly text: string;
	readonly by: NoteReader;
	readonly note: InterviewNote;
}

/** A reader that keeps its latest readings: panes, reading view and commands on one note have it read once per change. */
export function keptReader(reader: () => NoteReader): NoteReader {
	const readings = new Map<string, Reading>();
	return (path, text) => {
		const by = reader();
		const held = readings.get(path);
		readings.delete(path);
		const reading = held?.text === text && held.by === by ? held : { text, by, note: by(path, text) };
		readings.set(path, reading);
		for (const [oldest] of readings) if (readings.size > KEPT) readings.delete(oldest);
		return reading.note;
	};
}
