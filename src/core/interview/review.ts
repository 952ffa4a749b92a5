import { fold } from './fold';
import { saysSomething, type InterviewNote, type Suggestion } from './interview-note';
import { folderOf } from './names';
import { unique } from './unique';
import type { Loop } from './loop';

/** One found thing: a name, a title or a prompt, with its 0-based line. */
export interface Reviewed {
	readonly text: string;
	readonly line: number;
}

/** What one note was read as, for the person to go through. */
export interface ReviewedNote {
	/** Vault path. */
	readonly path: string;
	/** Each once. */
	readonly people: readonly Reviewed[];
	/** What its rounds assign, each once. */
	readonly principles: readonly Reviewed[];
	readonly stories: readonly Reviewed[];
	readonly questions: readonly Reviewed[];
	/** What may be a finding, in the order of the note. */
	readonly suggestions: readonly Suggestion[];
}

/** The notes that say something or suggest something, in the order given. Who interviews by one note is no longer in question in another. */
export function reviewNotes(notes: readonly InterviewNote[]): ReviewedNote[] {
	const isOpen = openTest(notes);
	const shown = notes.map((note) => ({ ...note, suggestions: note.suggestions.filter(isOpen) }));
	return shown.filter((note) => saysSomething(note) || note.suggestions.length > 0).map((note) => ({
		path: note.path,
		people: once(note.interviews.flatMap(({ interviewers }) => interviewers.map(({ name, line }) => ({ text: name, line })))),
		principles: once(note.interviews.flatMap(({ principles }) => principles.map(({ name, line }) => ({ text: name, line })))),
		stories: note.stories.map(({ title, line }) => ({ text: title, line })),
		questions: note.questions.map(({ text, line }) => ({ text, line })),
		suggestions: note.suggestions,
	}));
}

function once(found: readonly Reviewed[]): readonly Reviewed[] {
	return unique(found, ({ text }) => text);
}

/** True for a suggestion that no other note has settled: people who are known as interviewers are not suggested again. */
function openTest(notes: readonly InterviewNote[]): (suggestion: Suggestion) => boolean {
	const known = new Set(notes.flatMap(({ interviews }) => interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => fold(name)))));
	return ({ kind, text }) => kind !== 'interviewer' || !known.has(fold(text));
}

/** What the notes of a loop, and those in their folders, suggest, each finding once; for all questions what all notes suggest. */
export function suggestedFor({ notes: own }: Pick<Loop, 'notes'>, notes: readonly InterviewNote[]): readonly Suggestion[] {
	const folders = new Set(own.map(folderOf).filter((folder) => folder !== ''));
	const near = own.length === 0 ? notes : notes.filter(({ path }) => own.includes(path) || folders.has(folderOf(path)));
	const open = near.flatMap(({ suggestions }) => suggestions).filter(openTest(notes));
	return unique(open, ({ kind, text }) => `${kind} ${fold(text)}`);
}

/** "2 more people?", "1 more person?", "3 more findings?"; null when nothing is suggested. */
export function suggestionsInWords(suggestions: readonly Suggestion[]): string | null {
	const { length } = suggestions;
	if (length === 0) return null;
	const isPeople = suggestions.every(({ kind }) => kind === 'interviewer');
	const [one, many] = isPeople ? ['person', 'people'] : ['finding', 'findings'];
	return `${length} more ${length === 1 ? one : many}?`;
}
