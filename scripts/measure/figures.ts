import { MEASURED_KINDS, type MeasuredKind } from './measured-note.ts';
import type { FalseFinds } from './other-subjects.ts';
import type { Score, Share, Tally } from './score.ts';
import type { VaultFigures } from './whole-vault.ts';

const TITLES: Readonly<Record<MeasuredKind, string>> = {
	interviewer: 'people', question: 'questions', story: 'stories', 'follow-up': 'follow-ups',
};
const NAME_WIDTH = 32;
const KIND_WIDTH = 24;

/** Two lines above the rows: the kinds, and the columns of each. */
export function scoreHeader(): string {
	const columns = '   P    R  f/o     n'.padEnd(KIND_WIDTH);
	const kinds = MEASURED_KINDS.map((kind) => TITLES[kind].padEnd(KIND_WIDTH)).join('');
	return `${'precision, recall, found or offered'.padEnd(NAME_WIDTH + 8)}${kinds}details\n`
		+ `${''.padEnd(NAME_WIDTH)}notes   ${columns.repeat(MEASURED_KINDS.length)}principle    parts`;
}

/** The figures of one set in one line, aligned with the header; a dash where there is nothing to share. */
export function scoreRow(name: string, { notes, tallies, details }: Score): string {
	const kinds = MEASURED_KINDS.map((kind) => kindCells(tallies[kind]).padEnd(KIND_WIDTH)).join('');
	return `${firstCells(name, notes)}${kinds}${shareCell(details.principle)}    ${shareCell(details.part)}`.trimEnd();
}

function kindCells({ right, found, expected, offered }: Tally): string {
	const shares = [ratio(right, found), ratio(right, expected), ratio(right + offered, expected)];
	return `${shares.join(' ')} ${String(expected).padStart(5)}`;
}

function shareCell({ right, of }: Share): string {
	return `${ratio(right, of)} ${of === 0 ? '    ' : String(of).padStart(4)}`;
}

/** Above the rows of whole vaults. */
export function tiesHeader(): string {
	const columns = ['question to story', 'nobody says', 'person to value', 'nobody says', 'drilled'];
	return `${'whole vaults, right of all'.padEnd(NAME_WIDTH)}notes   ${columns.map((column) => column.padStart(19)).join('')}`;
}

/** What the notes of a vault tie together, in one line; the last figure counts follow-ups that are drilled. */
export function tiesRow(name: string, { notes, links, assesses, drilled }: VaultFigures): string {
	const cells = [links, assesses].flatMap(({ right, all, wrong }) => [`${right} of ${all}`, String(wrong)]);
	return `${firstCells(name, notes)}${[...cells, String(drilled)].map((cell) => cell.padStart(19)).join('')}`;
}

/** Above the rows of other subjects. */
export function falseFindsHeader(): string {
	const columns = [...MEASURED_KINDS.map((kind) => TITLES[kind]), 'in 1,000 notes', 'offered'];
	const titles = columns.map((column) => column.padStart(15)).join('');
	return `${'false finds in other subjects'.padEnd(NAME_WIDTH)}notes   ${titles}`;
}

/** The false finds of one vault in one line, with their number per 1,000 notes (follow-ups not included). */
export function falseFindsRow(name: string, { notes, accepted, offered }: FalseFinds): string {
	const all = accepted.interviewer + accepted.question + accepted.story;
	const inThousand = notes === 0 ? '–' : ((1000 * all) / notes).toFixed(1);
	const cells = [...MEASURED_KINDS.map((kind) => accepted[kind]), inThousand, offered];
	return `${firstCells(name, notes)}${cells.map((cell) => String(cell).padStart(15)).join('')}`;
}

function firstCells(name: string, notes: number): string {
	return `${name.slice(0, NAME_WIDTH - 1).padEnd(NAME_WIDTH)}${String(notes).padStart(5)}   `;
}

/** A share as ".95" or "1.00", a dash where there is nothing to share. Four characters wide. */
function ratio(part: number, whole: number): string {
	return (whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '')).padStart(4);
}
