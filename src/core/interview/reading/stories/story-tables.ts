import { plainText } from '../../../note/plain-text';
import type { Row } from '../../../note/outline';
import type { Table } from '../entry';
import { addTo } from '../../add-to';
import { fold } from '../../fold';
import { isPart, type LabelKind, type LabelReader } from '../labels';
import { isInstruction, partsNamed } from '../parts';
import { isWellKnown, splitPrincipleNames } from '../../principle';
import { wordsOf } from '../../lexicon/lexicon';
import { phraseList } from '../phrase-list';
import type { StoryReading } from './story-reading';
import { addParts, draftStory, type StoryDraft } from './story-draft';
import type { SectionContext } from '../section-context';

/** What a column holds: a label's kind, or a story's title. */
type Column = LabelKind | 'title' | null;

const TITLE = phraseList(wordsOf(({ headings }) => headings.storyColumn).map(fold));

/**
 * The stories in a section's tables, one in each row: by columns of parts, by a column of titles beside one of
 * principles, or, among stories, by a first column beside texts.
 */
export function rowsAsStories(context: SectionContext, reading: StoryReading, amongStories: boolean): StoryDraft[] {
	if (context.area !== null && context.area !== 'guide') return [];
	return context.tables.flatMap((table) => storiesInTable(table, reading, amongStories));
}

function storiesInTable([header, ...rows]: Table, reading: StoryReading, amongStories: boolean): StoryDraft[] {
	if (header === undefined || !header.header) return [];
	const columns = header.cells.map(({ text }) => columnOf(plainText(text), reading));
	const byParts = columns.filter((column) => column !== 'title' && isPart(column)).length >= 2;
	// One row without a title tells the story of its heading.
	if (byParts && rows.length === 1 && !columns.includes('title')) return [];
	const told = rows.filter(({ cells: [first, ...others] }) => others.some(({ text }) => text.length >= SHORTEST)
		&& partsNamed(plainText(first?.text ?? ''), reading.readLabel).length === 0);
	const titles = !columns.includes('question')
		&& ((columns.includes('title') && columns.includes('principles')) || (amongStories && told.length * 2 > rows.length));
	return byParts || titles ? rows.flatMap((row) => storyInRow(row, columns, byParts)) : [];
}

/** Shorter cells tell nothing. */
const SHORTEST = 60;

function columnOf(name: string, { readLabel }: StoryReading): Column {
	const words = fold(name);
	const kind = readLabel(words);
	if (kind !== null && kind !== 'story') return kind;
	return kind === 'story' || (TITLE.within(words) && !/\b(?:id|count|stories)\b/.test(words)) ? 'title' : null;
}

/** Tells the parts of the only row of a table that has no titles. */
export function addOnlyRow(draft: StoryDraft, [header, row, ...others]: Table, reading: StoryReading): void {
	if (header === undefined || row === undefined || others.length > 0 || !header.header) return;
	const columns = header.cells.map(({ text }) => columnOf(plainText(text), reading));
	if (columns.includes('title')) return;
	columns.forEach((column, i) => {
		const text = plainText(row.cells[i]?.text ?? '');
		if (column !== 'title' && isPart(column)) addParts(draft, [column], '', { text, line: row.line });
		draft.texts.push(text);
	});
}

/**
 * The principles that a table ticks for its stories, by the story's folded title: a column for each of two principles
 * or more, a mark in a row.
 */
export function tickedPrinciples(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
	const ticked = new Map<string, string[]>();
	for (const [header, ...rows] of tables) {
		const names = header?.header === true ? header.cells.map(({ text }) => plainText(text)) : [];
		if (names.filter(isWellKnown).length < 2) continue;
		for (const { cells } of rows) {
			const served = names.filter((name, i) => i > 0 && isWellKnown(name)
				&& /[\p{L}\p{N}✓✔☑✅●]/u.test(cells[i]?.text ?? ''));
			const title = fold(plainText(cells[0]?.text ?? ''));
			if (title !== '') for (const name of served) addTo(ticked, title, name);
		}
	}
	return ticked;
}

function storyInRow({ cells, line }: Row, columns: readonly Column[], byParts: boolean): StoryDraft[] {
	const cell = (i: number): string => plainText(cells[i]?.text ?? '');
	const at = Math.max(0, columns.indexOf('title'));
	const title = cell(at);
	if (title === '' || isInstruction(title) || (!byParts && /\[\[|\]\(/.test(cells[at]?.text ?? ''))) return [];
	const draft = draftStory(title, line, byParts ? null : 'row');
	columns.forEach((column, i) => {
		if (column !== 'title' && isPart(column)) addParts(draft, [column], '', { text: cell(i), line });
		if (column === 'principles') draft.named.push(...splitPrincipleNames(cell(i)));
		if (column === 'probes') draft.probes.push(...followUpsIn(cell(i)).map((text) => ({ text, line })));
		draft.texts.push(cell(i));
	});
	return [draft];
}

/** The follow-ups in one cell: each question ends one. */
function followUpsIn(cell: string): string[] {
	return (cell.match(/[^?？;]+[?？]*/g) ?? []).map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

/** Tells a part in a row whose first cell is its name, or what they may ask on. */
export function addPartOfRow(draft: StoryDraft, { cells, line, header }: Row, readLabel: LabelReader): void {
	const [first, second] = cells;
	if (header || first === undefined || second === undefined) return;
	const parts = partsNamed(plainText(first.text), readLabel);
	const text = plainText(second.text);
	if (readLabel(fold(plainText(first.text))) === 'probes') {
		draft.probes.push(...followUpsIn(text).map((one) => ({ text: one, line })));
		return;
	}
	// A row that explains a part by its name tells nothing.
	if (parts.length > 0 && partsNamed(text, readLabel).length === 0)
		addParts(draft, parts, plainText(first.text), { text, line });
	draft.texts.push(second.text);
}
