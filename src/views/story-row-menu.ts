import { Keymap, Menu } from 'obsidian';
import type { KnownStory } from '../core/stories/known-stories';
import type { CoverageSource } from './coverage-source';

/** Shows what can be done with a story of the bank: tell it in a drill, if it was read as one, or open it. */
export function showStoryMenu(event: MouseEvent, story: KnownStory, source: Pick<CoverageSource, 'drillStory' | 'open'>): void {
	event.preventDefault();
	const { path, line, read } = story;
	const menu = new Menu();
	if (read !== null) menu.addItem((item) => item.setTitle('Drill this story').setIcon('play').onClick(() => source.drillStory(story)));
	menu.addItem((item) => item.setTitle('Open').setIcon('file').onClick((press) => source.open({ path, line }, null, Keymap.isModEvent(press))));
	menu.showAtMouseEvent(event);
}
