import type { Block, Outline } from '../note/outline';

/** What the first cell of each table says that the plugin writes when it is asked to: nobody else's table begins so. */
export const WRITTEN_TABLES = {
	coverage: 'Principles by stories',
	figures: 'Stories in figures',
	plan: 'Plan by interviewer',
	readiness: 'Readiness by interviewer',
} as const;

const FIRST_CELLS: ReadonlySet<string> = new Set(Object.values(WRITTEN_TABLES));

/** An outline without the tables that the plugin wrote: they say what other notes say, so nothing in them is a finding. */
export function withoutWrittenTables(outline: Outline): Outline {
	if (!Object.values(WRITTEN_TABLES).some((words) => outline.text.includes(words))) return outline;
	let isWritten = false;
	const isKept = (block: Block): boolean => {
		if (block.kind !== 'row') isWritten = false;
		else if (block.header) isWritten = FIRST_CELLS.has(block.cells[0]?.text ?? '');
		return !isWritten;
	};
	return { ...outline, blocks: outline.blocks.filter(isKept) };
}
