import type { Menu } from 'obsidian';
import type { Row } from '../core/interview/row';

/** What can be done with a group of rows. */
export interface GroupActions {
	/** Opens the note that its first row is in, at that row. */
	open(row: Row): void;
	/** Drills the questions below it. */
	drill(row: Row): void;
	copy(text: string): void;
	turn(row: Row): void;
}

/** The menu of a row that only holds others: topics, questions to ask, what nobody asks. */
export function fillGroupMenu(menu: Menu, row: Row, actions: GroupActions): void {
	const isList = row.kind === 'topics' || row.kind === 'ask-them';
	const [first] = row.rows;
	if (!isList) menu.addItem((item) => item.setTitle('Drill these').setIcon('play').onClick(() => actions.drill(row)));
	if (isList && first !== undefined) menu.addItem((item) => item.setTitle('Open in note').setIcon('file').onClick(() => actions.open(first)));
	menu.addItem((item) => item.setTitle('Copy as list').setIcon('copy').onClick(() => actions.copy(labelsIn(row).map((label) => `- ${label}`).join('\n'))));
	menu.addItem((item) => item.setTitle('Expand or collapse').setIcon('chevrons-up-down').onClick(() => actions.turn(row)));
}

/** True for a row that only holds others. */
export function isGroup({ kind, rows }: Row): boolean {
	return (kind === 'topics' || kind === 'ask-them' || kind === 'group') && rows.length > 0;
}

/** The labels of what is at the ends of the tree below a row. */
function labelsIn({ rows, label }: Row): string[] {
	return rows.length === 0 ? [label] : rows.flatMap(labelsIn);
}
