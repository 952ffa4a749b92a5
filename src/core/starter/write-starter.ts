import { applyEdit, isSameBlock, type Edit } from '../interview/link-insertion';
import type { InterviewNote } from '../interview/interview-note';
import { lastLineOf, lineBreakAt, lineEnd, lineText } from '../interview/note-lines';
import type { Principle, Principles } from '../interview/principle';
import { principlesOfQuestion } from '../interview/principles-served';
import type { NoteReader } from '../interview/read-note';
import type { Block, Outline } from '../note/outline';
import { readOutline } from '../note/read-outline';
import { starterPlaces, type StarterPlace } from './starter-places';
import type { StarterQuestion } from './starter-question';

/** The note that questions are written into, and what decides how it reads. */
export interface StarterNote {
	readonly path: string;
	readonly text: string;
	readonly read: NoteReader;
	readonly principles: Principles;
}

/** Lines put into a note. */
interface Inserted {
	readonly edit: Edit;
	/** 0-based line below which they are; -1 at the beginning. */
	readonly below: number;
	readonly count: number;
}

/**
 * The edit that writes questions as list items below a principle's heading, follow-ups as items of theirs, in the
 * note's own style; a missing heading is made. Of the places for them, the first is taken where they read as exactly
 * these questions on exactly this principle and all else reads as before; `tangled` where there is none.
 */
export function starterEdit(note: StarterNote, principle: Principle,
	questions: readonly StarterQuestion[]): Edit | 'tangled' {
	const { path, text, read, principles } = note;
	const outline = readOutline(text);
	const before = read(path, text);
	for (const place of starterPlaces({ outline, note: before, principle, principles })) {
		const inserted = insertionAt(place, principle, questions, outline);
		const now = applyEdit(text, inserted.edit);
		if (!keepsBlocks(outline.blocks, readOutline(now).blocks, inserted)) continue;
		if (readsWith(before, read(path, now), { questions, principle, principles, inserted })) return inserted.edit;
	}
	return 'tangled';
}

function insertionAt(place: StarterPlace, principle: Principle, questions: readonly StarterQuestion[],
	outline: Outline): Inserted {
	const { below, level } = place;
	const above = below < 0 ? '' : lineText(outline, below);
	const next = outline.lineStarts[below + 1] === undefined ? '' : lineText(outline, below + 1);
	const lines = [
		...(above.trim() !== '' && !place.continues ? [''] : []),
		...(level === null ? [] : [`${'#'.repeat(level)} ${principle.name}`, '']),
		...itemLines(place, questions),
		...(next.trim() === '' ? [] : ['']),
	];
	const end = lineBreakAt(outline, Math.max(0, below));
	const at = below < 0 ? 0 : lineEnd(outline, below);
	const insert = below < 0 ? lines.map((line) => line + end).join('') : lines.map((line) => end + line).join('');
	return { edit: { from: at, to: at, insert }, below, count: lines.length };
}

function itemLines(place: StarterPlace, questions: readonly StarterQuestion[]): string[] {
	const { lead, number, marker, isLoose, continues, childLead, childMarker } = place;
	return questions.flatMap(([text, ...followUps], i) => [
		...(isLoose && (i > 0 || continues) ? [''] : []),
		`${lead}${number === null ? marker : `${number + i}${marker}`} ${text}`,
		...followUps.map((followUp) => `${childLead}${childMarker} ${followUp}`),
	]);
}

/** True when all that was in the note is what it was, where it was. */
function keepsBlocks(before: readonly Block[], after: readonly Block[], inserted: Inserted): boolean {
	const [moved, isNew] = movedBy(inserted);
	const rest = after.filter(({ line }) => !isNew(line));
	return rest.length === before.length && before.every((block, i) => {
		const now = rest[i];
		return now !== undefined && isSameBlock(now, block, moved) && lastLineOf(now) === moved(lastLineOf(block));
	});
}

/** Where a line is after the insertion, and whether a line is one of those inserted. */
function movedBy({ below, count }: Inserted): [moved: (line: number) => number, isNew: (line: number) => boolean] {
	return [(line) => (line > below ? line + count : line), (line) => line > below && line <= below + count];
}

/** What was asked to be written, and how it was. */
interface Asked {
	readonly questions: readonly StarterQuestion[];
	readonly principle: Principle;
	readonly principles: Principles;
	readonly inserted: Inserted;
}

/** True when a note reads as before, and has exactly the questions asked for in addition. */
function readsWith(before: InterviewNote, after: InterviewNote, asked: Asked): boolean {
	const { questions, principle: { key }, principles, inserted } = asked;
	const [moved, isNew] = movedBy(inserted);
	const fresh = after.questions.filter(({ line }) => isNew(line));
	const isAsked = fresh.length === questions.length && questions.every(([text, ...followUps], i) => {
		const own = fresh[i];
		if (own?.text !== text || own.kind !== 'behavioral' || own.named.length + own.talkingPoints.length > 0) return false;
		const assesses = principlesOfQuestion(own, after, principles);
		const round = after.interviews.find(({ line }) => line === own.round);
		// In a round of somebody who assesses other things it would be theirs.
		const isOfRound = round === undefined || round.principles.some(({ name }) => principles.identify(name)?.key === key);
		return isOfRound && assesses.length === 1 && assesses[0]?.key === key
			&& JSON.stringify(own.followUps) === JSON.stringify(followUps);
	});
	const rest: InterviewNote = {
		...after,
		questions: after.questions.filter((question) => !fresh.includes(question)),
		headings: after.headings.filter(({ line }) => !isNew(line)),
	};
	const isOther = (name: string): boolean => principles.named(name)?.key !== key;
	const without = (note: InterviewNote): InterviewNote => ({ ...note, principles: note.principles.filter(isOther) });
	return isAsked && readings(without(rest), (line) => line) === readings(without(before), moved);
}

/** The names of what holds lines. */
const LINES: ReadonlySet<string> = new Set(['line', 'endLine', 'section', 'round']);
/**
 * What only says how sure the reading is: with more questions, or one principle more, a note may count as more or less
 * about interviews, and what is merely suggested in it may change.
 */
const REASONS: ReadonlySet<string> = new Set(['why', 'score', 'nearMisses', 'suggestions', 'definesPrinciples']);

/** All that a note says, in one text, its lines where `at` says they are. */
function readings(note: InterviewNote, at: (line: number) => number): string {
	return JSON.stringify(note, (key, value: unknown) => {
		if (REASONS.has(key)) return undefined;
		if (LINES.has(key) && typeof value === 'number') return at(value);
		// Fields of equal values may come in another order.
		return typeof value !== 'object' || value === null || Array.isArray(value) ? value
			: Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
