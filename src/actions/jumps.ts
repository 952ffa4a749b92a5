import type { App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import { reachable, type StoryLink } from '../core/interview/story-links';
import type { Jump, LinkOpener, Pane } from '../vault/link-opener';
import { notify } from '../views/notice';
import { ChoiceModal } from '../views/suggest-modals';

/** What notices about a jump are about: only the last one matters. */
const JUMP = 'jump';

/** The ways from one place to another: never creates a note, and says so when a way leads nowhere. A jump resolves to whether it opened something. */
export class Jumps {
	constructor(private readonly app: App, private readonly opener: LinkOpener) {}

	/** Goes to a place; `holds` is the text that should stand there, so that a moved line is found again. */
	async toPlace(place: Place, holds: string | null, pane: Pane): Promise<boolean> {
		return say(await this.opener.openPlace(place, pane, holds), place.path);
	}

	/** Follows a link as a note has it. */
	async toLink(target: string, sourcePath: string, pane: Pane): Promise<boolean> {
		return say(await this.opener.openLink(target, sourcePath, pane), target);
	}

	/** Goes to a story; a broken link is said, not followed. */
	async toStory(story: StoryLink, sourcePath: string, pane: Pane): Promise<boolean> {
		if (story.broken || story.path === null) {
			notify(`The link to "${story.title}" leads nowhere. No note was created.`, JUMP);
			return false;
		}
		if (story.link?.includes('#')) return this.toLink(story.path + story.link.slice(story.link.indexOf('#')), sourcePath, pane);
		if (story.link !== null) return this.toLink(story.path, sourcePath, pane);
		return this.toPlace({ path: story.path, line: story.line }, null, pane);
	}

	/** Goes to the story of a question: at once when there is one, by a suggester when there are several. */
	toStoryOf(question: BankQuestion, pane: Pane): void {
		const source = question.places[0]?.path ?? '';
		const stories = question.stories.length > 0 ? question.stories : question.couldFit;
		const [only] = stories;
		if (only === undefined) notify('No story is linked to this question yet.', JUMP);
		else if (stories.length === 1) void this.toStory(only, source, pane);
		else this.chooseStory(stories, source, pane);
	}

	private chooseStory(stories: readonly StoryLink[], source: string, pane: Pane): void {
		const choices = stories.map((story) => ({
			label: story.title,
			detail: story.broken ? 'leads nowhere' : (story.path ?? ''),
			choose: () => void this.toStory(story, source, pane),
		}));
		new ChoiceModal(this.app, 'Which story?', choices).open();
	}

	/** Lets the person choose a question and goes to its story. */
	chooseQuestion(questions: readonly BankQuestion[]): void {
		const withStory = questions.filter((question) => reachable(question).length > 0);
		if (withStory.length === 0) return void notify('No question in this note has a story yet.', JUMP);
		const choices = withStory.map((question) => ({ label: question.text, detail: reachable(question)[0]?.title ?? '', choose: () => this.toStoryOf(question, false) }));
		new ChoiceModal(this.app, 'The story of which question?', choices).open();
	}
}

function say(jump: Jump, target: string): boolean {
	if (jump === 'gone') notify(`"${target}" is not in the vault. No note was created.`, JUMP);
	if (jump === 'failed') notify(`"${target}" could not be read.`, JUMP);
	return jump === 'opened';
}
