import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InterviewNote } from '../../src/core/interview/interview-note.ts';
import { readTogether } from '../../src/core/interview/read-together.ts';
import { readNote } from '../../src/core/interview/read-note.ts';
import { findingsIn, offersIn } from './findings.ts';
import type { MeasuredNote } from './measured-note.ts';
import { scoreNote, sumScores, type Score } from './score.ts';

/** A set of invented notes: its name, and the file's whole text. */
export interface NoteSet {
	readonly name: string;
	readonly text: string;
}

/** Reads each note by itself and compares all that is found with what is expected. Zeros for no notes. */
export function measureNotes(notes: readonly MeasuredNote[]): Score {
	return scoreOf(notes, notes.map(({ path, text }) => readNote(path, text)));
}

/** The same for the notes of one person, read together as the plugin would. */
export function measureTogether(notes: readonly MeasuredNote[]): Score {
	const texts = notes.map(({ path, text }) => [path, text] as const);
	return scoreOf(notes, readTogether(texts));
}

function scoreOf(notes: readonly MeasuredNote[], readings: readonly InterviewNote[]): Score {
	return sumScores(notes.flatMap((note, i) => {
		const read = readings[i];
		return read === undefined ? [] : [scoreNote(note, findingsIn(read), offersIn(read))];
	}));
}

/** The set in a file, or those in a folder by name. Throws when the place is not there. */
export function setsIn(place: string): NoteSet[] {
	const files = statSync(place).isDirectory() ? readdirSync(place).filter(isSet).sort().map((name) => join(place, name)) : [place];
	return files.map((file) => ({ name: basename(file, '.txt'), text: readFileSync(file, 'utf8') }));
}

function isSet(name: string): boolean {
	return name.endsWith('.txt');
}
