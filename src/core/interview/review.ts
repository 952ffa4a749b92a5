import { addTo } from './add-to';
import { fold } from './fold';
import { saysSomething, type InterviewNote, type Suggestion } from './interview-note';
import { folderOf } from './names';
import { unique } from './unique';
import type { Loop } from './loop';
import type { Correction } from './reading/corrections';

/** One found thing: a name, a title or a prompt, with its 0-based line. */
export interface Reviewed {
	readonly text: string;
	readonly line: number;
	/** Paths of all notes that have the same, this one included. */
	readonly paths: readonly string[];
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
	readonly suggestions: ReadonlyArray<Suggestion & Pick<Reviewed, 'paths'>>;
}

/**
 * The notes that say something or suggest something, in the order given. Somebody who is an interviewer in one note, or was
 * dismissed in one (`dismissed` are the names), is not suggested in another.
 */
export function reviewNotes(notes: readonly InterviewNote[], dismissed: readonly string[]): ReviewedNote[] {
	const isOpen = openTest(notes, dismissed);
	const found = notes.map((note): Found => ({ note, ...findingsOf(note), suggestions: note.suggestions.filter(isOpen) }));
	const pathsOf = sharedPaths(found);
	return found.filter(({ note, suggestions }) => saysSomething(note) || suggestions.length > 0).map(({ note, suggestions, ...findings }) => {
		const reviewed = (kind: keyof Findings): Reviewed[] => findings[kind].map((one) => ({ ...one, paths: pathsOf(kind, one.text) }));
		return {
			path: note.path,
			people: reviewed('people'),
			principles: reviewed('principles'),
			stories: reviewed('stories'),
			questions: reviewed('questions'),
			suggestions: suggestions.map((one) => ({ ...one, paths: pathsOf(one.kind, one.text) })),
		};
	});
}

type Line = Pick<Reviewed, 'text' | 'line'>;
type Findings = Readonly<Record<'people' | 'principles' | 'stories' | 'questions', readonly Line[]>>;
type Found = Findings & { readonly note: InterviewNote; readonly suggestions: readonly Suggestion[] };

function findingsOf({ interviews, stories, questions }: InterviewNote): Findings {
	return {
		people: once(interviews.flatMap(({ interviewers }) => interviewers.map(({ name, line }) => ({ text: name, line })))),
		principles: once(interviews.flatMap(({ principles }) => principles.map(({ name, line }) => ({ text: name, line })))),
		stories: stories.map(({ title, line }) => ({ text: title, line })),
		questions: questions.map(({ text, line }) => ({ text, line })),
	};
}

/** Looks up the paths of all notes that have a finding, or suggest it. */
function sharedPaths(found: readonly Found[]): (kind: string, text: string) => readonly string[] {
	const paths = new Map<string, string[]>();
	const key = (kind: string, text: string): string => `${kind} ${fold(text)}`;
	for (const { note, suggestions, ...findings } of found) {
		const kinds = Object.entries(findings).flatMap(([kind, lines]) => lines.map(({ text }) => key(kind, text)));
		const own = new Set([...kinds, ...suggestions.map(({ kind, text }) => key(kind, text))]);
		for (const one of own) addTo(paths, one, note.path);
	}
	return (kind, text) => paths.get(key(kind, text)) ?? [];
}

function once(found: readonly Line[]): readonly Line[] {
	return unique(found, ({ text }) => text);
}

/** True for a suggestion that nothing has settled. Once a full name is settled, neither it nor its first name is suggested again. */
function openTest(notes: readonly InterviewNote[], dismissed: readonly string[]): (suggestion: Suggestion) => boolean {
	const known = notes.flatMap(({ interviews }) => interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)));
	const settled = new Set([...known, ...dismissed].map(fold).flatMap((name) => [name, name.slice(0, Math.max(0, name.indexOf(' ')))]));
	return ({ kind, text }) => kind !== 'interviewer' || !settled.has(fold(text));
}

/** The names of those whom the person dismissed as interviewers. Of two decisions on a name, the later one counts. */
export function dismissedNames(corrections: readonly Correction[]): string[] {
	const decided = new Map(corrections.flatMap((one) => (one.kind === 'interviewer' ? [[fold(one.text), one] as const] : [])));
	return [...decided.values()].filter(({ decision }) => decision === 'not').map(({ text }) => text);
}

/**
 * What the notes of a loop, and those in their folders, suggest, each finding once; for all questions what all notes suggest.
 * `dismissed` as in `reviewNotes`.
 */
export function suggestedFor({ notes: own }: Pick<Loop, 'notes'>, notes: readonly InterviewNote[],
	dismissed: readonly string[]): readonly Suggestion[] {
	const folders = new Set(own.map(folderOf).filter((folder) => folder !== ''));
	const near = own.length === 0 ? notes : notes.filter(({ path }) => own.includes(path) || folders.has(folderOf(path)));
	const open = near.flatMap(({ suggestions }) => suggestions).filter(openTest(notes, dismissed));
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
