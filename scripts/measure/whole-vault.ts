import { inspect, type Inspection } from '../inspection.ts';
import type { Notes } from '../vault-folder.ts';
import { fold } from '../../src/core/interview/fold.ts';
import { basename } from '../../src/core/interview/names.ts';
import type { MeasuredNote } from './measured-note.ts';
import { parseNoteSet } from './note-sets.ts';
import { isSamePerson, isSameText, isSameTitle } from './sameness.ts';

/** What a careful reader ties together: a question and its story, or a person and a value. */
interface Tie {
	/** The note that says so. */
	readonly path: string;
	readonly from: string;
	readonly to: string;
	/** Another name of what is reached: the note that tells the story. */
	readonly alias?: string;
}

/** The linked notes of one person, with everything a careful reader finds in them. */
export interface WholeVault {
	readonly notes: Notes;
	readonly measured: readonly MeasuredNote[];
	/** Question texts with the titles of the stories their notes name for them. */
	readonly links: readonly Tie[];
	/** Interviewers with what they will assess. */
	readonly assesses: readonly Tie[];
}

const TIE = /^(link|assesses): (.*) -> (.*)$/;

/**
 * The vault of a file in the form of a set, with two further labels: `link: question -> story` and
 * `assesses: person -> value`. Throws at a line it cannot read.
 */
export function parseVault(text: string): WholeVault {
	const ties: Array<Tie & { readonly kind: string }> = [];
	let path = '';
	const lines = text.split(/\r?\n/).filter((line) => {
		if (line.startsWith('=== ')) path = line.slice(4).trim();
		const [, kind = '', from = '', to = ''] = TIE.exec(line) ?? [];
		if (kind !== '') ties.push({ kind, path, from: from.trim(), to: to.trim() });
		return kind === '';
	});
	const measured = parseNoteSet(lines.join('\n'));
	return {
		measured,
		notes: new Map(measured.map((note) => [note.path, note.text])),
		links: ties.filter(({ kind }) => kind === 'link'),
		assesses: ties.filter(({ kind }) => kind === 'assesses'),
	};
}

/** How many ties were found, of how many; and ties that nobody expects. */
interface TieFigures {
	readonly right: number;
	readonly all: number;
	readonly wrong: number;
}

/** What only all notes of a vault together show. */
export interface VaultFigures {
	readonly notes: number;
	readonly links: TieFigures;
	readonly assesses: TieFigures;
	/** Follow-ups of stories that are drilled as questions. */
	readonly drilled: number;
	readonly misses: readonly string[];
}

/** Reads and ties a vault as the plugin would, and compares what its loops and questions reach with what is expected. */
export function measureVault(vault: WholeVault): VaultFigures {
	const inspection = inspect(vault.notes);
	const links = compare(vault.links, reachedIn(inspection), (a, b) =>
		isSameText(a.from, b.from) && [a.to, a.alias ?? ''].some((name) => isSameTitle(name, b.to)));
	const assesses = compare(vault.assesses, assignedIn(inspection), (a, b) =>
		isSamePerson(a.from, b.from) && isSameTitle(a.to, b.to));
	const followUps = new Set(vault.measured.flatMap(({ expected }) => expected.flatMap(
		({ kind, says }) => (kind === 'follow-up' ? [fold(says)] : []))));
	const drilled = inspection.notes.flatMap(({ questions }) => questions.filter(({ text }) => followUps.has(fold(text))));
	return {
		notes: vault.notes.size, links: links.figures, assesses: assesses.figures, drilled: drilled.length,
		misses: [...links.misses, ...assesses.misses, ...drilled.map(({ text }) => `follow-up drilled: ${text}`)],
	};
}

/** The stories that questions reach by their own links or headings. */
function reachedIn({ notes }: Inspection): Tie[] {
	return notes.flatMap(({ path, questions }) => questions.flatMap(({ text, stories }) => stories.flatMap(
		({ title, via, broken, path: at }) => (broken || (via !== 'link' && via !== 'heading') ? []
			: [{ path, from: text, to: title, alias: basename(at ?? '') }]))));
}

function assignedIn({ loops }: Inspection): Tie[] {
	return loops.flatMap(({ path, interviewers }) => interviewers.flatMap(({ name, principles }) =>
		principles.map((principle) => ({ path, from: name, to: principle.name }))));
}

function compare(expected: readonly Tie[], found: readonly Tie[], isSame: (found: Tie, expected: Tie) => boolean):
{ readonly figures: TieFigures; readonly misses: readonly string[] } {
	const missed = expected.filter((tie) => !found.some((one) => isSame(one, tie)));
	const wrong = found.filter((tie) => !expected.some((one) => isSame(tie, one)));
	return {
		figures: { right: expected.length - missed.length, all: expected.length, wrong: wrong.length },
		misses: [...missed.map((tie) => `missed: ${said(tie)}`), ...wrong.map((tie) => `nobody says: ${said(tie)}`)],
	};
}

function said({ path, from, to }: Tie): string {
	return `${path}: ${from} -> ${to}`;
}
