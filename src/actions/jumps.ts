import type { App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { StoryLink } from '../core/interview/story-links';
import type { Jump, LinkOpener, Pane } from '../vault/link-opener';
import { notify } from '../views/notice';
import { ChoiceModal } from '../views/suggest-modals';

/** What notices about a jump are about: only the last one matters. */
const JUMP = 'jump';

/** What is done about a link that leads nowhere. */
type Mend = (story: StoryLink) => void;

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

	/**
	 * Goes to the story of a question: at once when one is linked, by a suggester when there are several, or when some
	 * only could fit. A link that leads nowhere is handed to `mend`.
	 */
	toStoryOf({ places, stories, couldFit }: BankQuestion, pane: Pane, mend: Mend): void {
		const source = places[0]?.path ?? '';
		const go = (story: StoryLink): void => {
			if (story.broken) mend(story);
			else void this.toStory(story, source, pane);
		};
		const [only] = stories;
		if (only !== undefined && stories.length === 1) go(only);
		else if (stories.length > 1) this.chooseStory('Which story?', stories, go);
		else if (couldFit.length > 0) this.chooseStory('No story is linked yet. These could fit:', couldFit, go);
		else notify('No story is linked to this question yet.', JUMP);
	}

	private chooseStory(asks: string, stories: readonly StoryLink[], go: (story: StoryLink) => void): void {
		new ChoiceModal(this.app, asks, stories.map((story) => ({
			label: story.title, detail: story.broken ? 'leads nowhere' : (story.path ?? ''), choose: () => go(story),
		}))).open();
	}

	/** Lets the person choose a question that links a story and goes there. */
	chooseQuestion(questions: readonly BankQuestion[], mend: (question: BankQuestion, story: StoryLink) => void): void {
		const linking = questions.filter(({ stories }) => stories.length > 0);
		if (linking.length === 0) return void notify('No question in this note has a linked story yet.', JUMP);
		new ChoiceModal(this.app, 'The story of which question?', linking.map((question) => ({
			label: question.text, detail: question.stories[0]?.title ?? '', choose: () => this.toStoryOf(question, false, (story) => mend(question, story)),
		}))).open();
	}
}

function say(jump: Jump, target: string): boolean {
	if (jump === 'gone') notify(`"${target}" is not in the vault. No note was created.`, JUMP);
	if (jump === 'failed') notify(`"${target}" could not be read.`, JUMP);
	return jump === 'opened';
}
