import type { Menu } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import type { RelinkOffer } from '../core/interview/relink';
import type { StoryLink } from '../core/interview/story-links';

/** What a question's menu offers about its stories. */
export interface StoryMenuActions {
	/** The nearest notes for its broken links. */
	relinks(question: BankQuestion): readonly RelinkOffer[];
	relink(offer: RelinkOffer): void;
	/** Lets the person choose among all stories what a broken link leads to. */
	chooseRelink(question: BankQuestion): void;
	openStory(story: StoryLink): void;
}

/** So many stories that could fit are listed. */
const MOST_FITTING = 5;

/** Adds the ways to mend broken links, then the stories that could fit, to the menu of a question. */
export function addStoryItems(menu: Menu, section: string, question: BankQuestion, actions: StoryMenuActions): void {
	const add = (title: string, icon: string, act: () => void): void => {
		menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	};
	const offers = actions.relinks(question);
	const several = new Set(offers.map(({ broken }) => broken.target)).size > 1;
	for (const offer of offers) {
		const what = several ? `Relink "${offer.broken.target}" to` : 'Relink to';
		add(`${what} "${offer.to.title}"`, 'link-2', () => actions.relink(offer));
	}
	if (question.stories.some(({ broken }) => broken)) add('Relink to…', 'link-2', () => actions.chooseRelink(question));
	for (const story of question.couldFit.slice(0, MOST_FITTING)) add(`Could fit: ${story.title}`, 'book-dashed', () => actions.openStory(story));
}
