import { setTooltip } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import type { StoryLink } from '../core/interview/story-links';

const CLASS = 'interview-loop-row-story';

/** Draws the titles of a question's stories as a quiet line of its row; what a press on one means is up to the tree. */
export function drawStoryTitles(parent: HTMLElement, { stories }: BankQuestion): void {
	const line = parent.createDiv({ cls: 'interview-loop-second interview-loop-row-stories' });
	stories.forEach(({ title, broken }, at) => {
		const el = line.createSpan({ cls: broken ? `${CLASS} mod-broken` : CLASS, text: title, attr: { 'data-story': at } });
		setTooltip(el, broken ? `"${title}" leads nowhere. Relink it` : `Open story "${title}"`);
	});
}

/** The story whose title an event is on; null when it is on none. */
export function storyAt(target: EventTarget | null, question: BankQuestion | null): StoryLink | null {
	const at = (target as Element | null)?.closest<HTMLElement>(`.${CLASS}`)?.dataset.story;
	return at === undefined ? null : (question?.stories[Number(at)] ?? null);
}
