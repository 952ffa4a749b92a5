import type { Coverage } from '../core/stories/coverage';
import { assessedWords, cellWords } from '../core/stories/coverage-words';
import { drawPrinciple, type GridActions } from './coverage-grid';
import { drawServing } from './serving-sign';

/** Draws coverage where a grid has no room: principles with their stories below. */
export function drawCoverageList(parent: HTMLElement, { rows, stories }: Coverage, actions: GridActions): void {
	const list = parent.createEl('ul', { cls: 'interview-loop-plain-list interview-loop-coverage-list', attr: { 'aria-label': 'Principles with their stories' } });
	for (const row of rows) {
		const item = list.createEl('li');
		const head = item.createEl('button', { cls: 'interview-loop-coverage-button interview-loop-coverage-principle', attr: { type: 'button', 'data-key': `principle:${row.principle.key}` } });
		drawPrinciple(head, row);
		head.createDiv({ cls: 'interview-loop-quiet', text: assessedWords(row) });
		head.addEventListener('click', (event) => actions.openPrinciple(row, event));
		head.addEventListener('contextmenu', (event) => actions.showMenu(row, event));
		const below = row.served === 0 ? null : item.createEl('ul', { cls: 'interview-loop-plain-list' });
		row.cells.forEach((cell, i) => {
			const story = stories[i];
			if (cell === null || story === undefined || below === null) return;
			const key = `cell:${row.principle.key} ${story.key}`;
			const button = below.createEl('li').createEl('button', { cls: 'interview-loop-coverage-button interview-loop-coverage-story', attr: { type: 'button', 'data-key': key } });
			drawServing(button, cell);
			button.createSpan({ text: story.title });
			button.createSpan({ cls: 'interview-loop-quiet', text: cellWords(cell) });
			button.addEventListener('click', (event) => actions.openStory(story, event));
			button.addEventListener('contextmenu', (event) => actions.showStoryMenu(story, event));
		});
	}
}
