import type { Menu, PaneType } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import type { Loop } from '../core/interview/loop';
import type { Row } from '../core/interview/row';
import { fillGroupMenu, isGroup } from './group-menu';
import { notify, reasonOf } from './notice';
import { addStoryItems } from './question-menu';
import type { SidebarSource } from './sidebar-source';

/** Fills the menu of a row of a loop; false when nothing can be done with it. `turn` expands or collapses the row. */
export function fillRowMenu(menu: Menu, row: Row, loop: Loop, source: SidebarSource, turn: () => void): boolean {
	const { place, scope, question } = row;
	if (scope !== null) menu.addItem((item) => item.setTitle('Drill this').setIcon('play').onClick(() => source.drill(scope)));
	if (place !== null) {
		const open = (pane: PaneType | boolean) => () => source.open(place, row.question?.text ?? null, pane);
		menu.addItem((item) => item.setTitle(row.kind === 'principle' ? 'Open where it is assigned' : 'Open').setIcon('file').onClick(open(false)));
		menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').onClick(open('tab')));
		menu.addItem((item) => item.setTitle('Open to the right').setIcon('separator-vertical').onClick(open('split')));
	}
	if (row.kind === 'interviewer' && scope?.kind === 'interviewer') {
		menu.addItem((item) => item.setTitle('Write round sheet').setIcon('file-text').onClick(() => source.writeSheet(scope.loop, scope.name)));
		menu.addItem((item) => item.setTitle('Write debrief…').setIcon('clipboard-pen').onClick(() => source.writeDebrief(scope.loop, scope.name)));
	}
	if (row.kind === 'principle' && scope?.kind === 'principle')
		menu.addItem((item) => item.setTitle('Add starter questions…').setIcon('list-plus').onClick(() => source.addStarters(scope.loop ?? '', scope.key)));
	if (row.kind === 'principle') menu.addItem((item) => item.setTitle('New story…').setIcon('book-plus').onClick(() => source.newStoryOn(row.label)));
	if (question !== null) {
		addStories(menu, question, source);
		menu.addItem((item) => item.setTitle('Why is this a question?').setIcon('help-circle').onClick(() => void notify(reasons(question), 'why')));
	}
	source.correct(menu, row, loop);
	if (isGroup(row)) fillGroupMenu(menu, row, {
		open: ({ place: at }) => { if (at !== null) source.open(at, null, false); },
		drill: ({ label }) => source.drill({ kind: 'selection', name: label, keys: questionKeys(row) }),
		copy: (text) => void navigator.clipboard.writeText(text).catch((error: unknown) => notify(`Nothing was copied: ${reasonOf(error)}`)),
		turn,
	});
	return scope !== null || place !== null || isGroup(row);
}

function addStories(menu: Menu, question: BankQuestion, source: SidebarSource): void {
	if (question.stories.length > 0) menu.addItem((item) => item.setTitle('Open linked story').setIcon('book-open').onClick(() => source.openStoryOf(question, false)));
	menu.addItem((item) => item.setTitle('Link a story…').setIcon('link').onClick(() => source.linkStory(question)));
	menu.addItem((item) => item.setTitle('New story…').setIcon('book-plus').onClick(() => source.newStory(question)));
	addStoryItems(menu, '', question, {
		relinks: (one) => source.relinks(one),
		relink: (offer) => source.relink(offer),
		chooseRelink: (one) => source.chooseRelink(one),
		openStory: (story) => source.openStory(question, story, false),
	});
}

/** Keys of the questions below a row. */
function questionKeys({ question, rows }: Row): string[] {
	return question === null ? rows.flatMap(questionKeys) : [question.key];
}

/** By which rule each place of a question was read, lines counted from 1 as editors do. */
function reasons({ places }: BankQuestion): string {
	return places.map(({ path, question }) => `${path}, line ${question.line + 1}: ${question.why}`).join('\n');
}
