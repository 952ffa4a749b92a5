import {
	correctionText, evidenceOf, isFinding, isKeep, isNaming, type Corrected, type CorrectedKind, type Correction,
	type FindingCorrection, type NamingCorrection,
} from './corrections';
import { addTo } from '../add-to';
import type { Hearing } from '../interview';
import type { Kind } from './evidence';
import { followLines, isAbout, type FollowedCorrection } from './follow-lines';
import { once } from '../once';
import { isAboutPerson, PersonNames } from './person-names';
import { isName, isOfStory, Stretches } from './stretches';
import { WordIndex } from './word-index';

/** What the person decided on one note, as it applies to its text now. */
export interface NoteCorrections {
	readonly isLeftOut: boolean;
	readonly corrected: Corrected;
	/**
	 * The principle chosen for a question, who asks it or is asked it, the name chosen for a person, their role, the time
	 * of their rounds; null when none was.
	 */
	readonly named: (kind: OneName, text: string) => string | null;
	/** What the person marked or confirmed and the note still has. */
	readonly kept: ReadonlyArray<FollowedCorrection<FindingCorrection>>;
	/**
	 * Names of the stories that, as the person decided, do not answer a question; of the principles that a story serves,
	 * and that somebody assesses, or does not.
	 */
	readonly allNamed: (kind: SeveralNames, text: string) => readonly string[];
	/** The stories that an interviewer is to hear, as the person decided. */
	readonly hears: (name: string) => readonly Hearing[];
	/** What the person marked as a question to ask them and the note still has. */
	readonly toAsk: readonly FollowedCorrection[];
	/** The path of the loop the note is part of; null when none was chosen. */
	readonly loop: string | null;
	/** Principles chosen in this note, each once. */
	readonly principles: readonly string[];
}

/** What a finding is tied to once, and what it may be tied to several times. */
type OneName = 'principle' | 'person' | 'asked-by' | 'asked-of' | 'role' | 'when';
type SeveralNames = 'not-its-story' | 'serves' | 'assesses' | 'assesses-not';

/** Decisions by note: looking up those of one does not depend on how many there are. */
export interface CorrectionsByPath {
	readonly notes: ReadonlyMap<string, readonly Correction[]>;
	readonly names: PersonNames;
}

/** Sorts decisions by note. Of two on one finding the later one counts. */
export function correctionsByPath(corrections: readonly Correction[]): CorrectionsByPath {
	const notes = new Map<string, Correction[]>();
	for (const one of corrections) addTo(notes, one.path, one);
	return { notes, names: new PersonNames(corrections) };
}

/**
 * Paths of the notes that are read in another way now. Who somebody is may follow from decisions in several notes, so a
 * new one concerns all notes with such decisions.
 */
export function changedNotes(before: CorrectionsByPath, now: CorrectionsByPath): string[] {
	const paths = [...new Set([...before.notes.keys(), ...now.notes.keys()])];
	const inBoth = (path: string): Array<readonly Correction[]> =>
		[before, now].map(({ notes }) => notes.get(path) ?? []);
	const isChanged = (path: string, counts: (one: Correction) => boolean): boolean => {
		const [a, b] = inBoth(path).map((all) => JSON.stringify(all.filter(counts)));
		return a !== b;
	};
	const changed = paths.filter((path) => isChanged(path, () => true));
	if (!changed.some((path) => isChanged(path, isAboutPerson))) return changed;
	return paths.filter((path) => changed.includes(path) || inBoth(path).flat().some(isAboutPerson));
}

/** Nothing was decided. */
const NONE: NoteCorrections =
	{ isLeftOut: false, corrected: () => null, named: () => null, allNamed: () => [], hears: () => [], toAsk: [],
		loop: null, kept: [], principles: [] };

/** What was decided on a note with this text. */
export function correctionsOf(path: string, text: string, { notes, names }: CorrectionsByPath): NoteCorrections {
	const own = notes.get(path);
	if (own === undefined) return NONE;
	const lines = new Stretches(path, text);
	const followed = followLines(path, lines, own);
	const lookUp = lookUpIn(followed, lines);
	const kept = followed.filter((one): one is FollowedCorrection<FindingCorrection> => isKeep(one.correction));
	const given = new Set(own.filter(isAboutPerson).map(({ name }) => correctionText(name)));
	const present = followed.filter(({ found }) => found !== 'gone');
	const loop = own.filter(({ kind }) => kind === 'loop').at(-1);
	const knownAs = decidedBefore(present, path, names);
	const tied = (kind: NamingCorrection['kind'], words: string): readonly NamingCorrection[] => {
		const core = correctionText(words);
		const own = present.flatMap((one) => (isNaming(one.correction) && one.correction.kind === kind
			&& isOfText(one, core, lines) ? [one.correction] : []));
		return [...new Set([...knownAs().get(`${kind} ${core}`) ?? [], ...own])];
	};
	const corrected: Corrected = (kind, words) => {
		const found = lookUp(kind, words);
		return found !== null && isFinding(found) ? evidenceOf(found.decision) : null;
	};
	return {
		isLeftOut: own.some(({ kind }) => kind === 'note'),
		corrected,
		named: (kind, words) => {
			const found = lookUp(kind, words);
			if (found !== null && isNaming(found)) return kind === 'person' ? names.of(path, found.name) : found.name;
			if (kind === 'role' || kind === 'when')
				return knownAs().get(`${kind} ${correctionText(words)}`)?.at(-1)?.name ?? null;
			// Whoever goes by a name that was given here goes on with it to where that leads.
			return kind === 'person' && given.has(correctionText(words)) ? names.of(path, words) : null;
		},
		allNamed: (kind, words) => tied(kind, words).map(({ name }) => name),
		// Of two choices for one principle the later one counts.
		hears: (words) => [...new Map(tied('hears', words).map(({ name, principle = '' }) =>
			[correctionText(principle), { story: name, principle }])).values()],
		toAsk: kept.filter(({ correction: { kind }, found, text: words }) => kind === 'to-ask' && found !== 'gone'
			&& (corrected('to-ask', words)?.weight ?? 0) > 0),
		loop: loop?.kind === 'loop' ? loop.name : null,
		// A later decision on the same line may have dismissed it.
		kept: kept.filter((one) => one.found !== 'gone' && isKind(one.correction.kind)
			&& (corrected(one.correction.kind, one.text)?.weight ?? 0) > 0),
		principles: [...new Set(present.flatMap(({ correction: one }) =>
			(isNaming(one) && (one.kind === 'principle' || one.kind === 'serves') ? [one.name] : [])))],
	};
}

/**
 * What was decided on people before they got the name they go by now, by kind and that name: it is still about them. A
 * later decision may be on the name itself.
 */
function decidedBefore(present: readonly FollowedCorrection[], path: string,
	names: PersonNames): () => ReadonlyMap<string, readonly NamingCorrection[]> {
	return once(() => {
		const known = new Map<string, NamingCorrection[]>();
		for (const { correction: one, text } of present) {
			if (!isNaming(one) || !isName(one.kind) || one.kind === 'person') continue;
			const name = names.of(path, text);
			if (name !== text) addTo(known, `${one.kind} ${correctionText(name)}`, one);
		}
		return known;
	});
}

/** True for what a line can be marked as. What a note assigns or lists can only be kept or dismissed. */
function isKind(kind: CorrectedKind): kind is Kind {
	return kind !== 'assignment' && kind !== 'topic' && kind !== 'to-ask';
}

function isOfText(one: FollowedCorrection, core: string, lines: Stretches): boolean {
	const { correction, text } = one;
	return [correction.text, text].some((own) => sameTitles(correction, correctionText(own), lines).includes(core))
		|| isAbout(core, one, lines);
}

/** A story that is the whole note is the same by the note's name and by its heading: one of them may be edited. */
function sameTitles({ kind }: Correction, core: string, lines: Stretches): readonly string[] {
	return isOfStory(kind) && lines.titles.includes(core) ? lines.titles : [core];
}

/** Finds the decision on a text: by its words, else by the line that they are on. */
function lookUpIn(followed: readonly FollowedCorrection[],
	lines: Stretches): (kind: Correction['kind'], text: string) => Correction | null {
	const exact = new Map<string, Correction>();
	for (const { correction, text } of followed) {
		const cores = [correction.text, text].flatMap((words) => sameTitles(correction, correctionText(words), lines));
		for (const core of cores) exact.set(`${correction.kind} ${core}`, correction);
	}
	const onLines = followed.filter(({ found, correction: { kind, part } }) =>
		part !== true && (found === 'changed' || (found === 'same' && !isName(kind))));
	const order = new Map(onLines.map((one, i) => [one, i]));
	const index = new WordIndex(onLines);
	return (kind, text) => {
		const core = correctionText(text);
		const known = exact.get(`${kind} ${core}`);
		if (known !== undefined || onLines.length === 0) return known ?? null;
		const near = [...index.holding(core), ...index.begunBy(core)].filter((one) => one.correction.kind === kind)
			.sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
		return near.find((one) => isAbout(core, one, lines))?.correction ?? null;
	};
}
