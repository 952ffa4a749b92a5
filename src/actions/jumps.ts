import { Notice, type App, type PaneType } from 'obsidian';
import type { BankQuestion, QuestionPlace } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { Preparation } from '../core/interview/preparation';
import type { StoryLink } from '../core/interview/story-links';
import type { Jump, LinkOpener } from '../vault/link-opener';
import { ChoiceModal } from '../views/suggest-modals';

type Pane = PaneType | boolean;

/** The ways from one place to another: never creates a note, and says so when a way leads nowhere. */
export class Jumps {
	constructor(private readonly app: App, private readonly preparation: Preparation, private readonly opener: LinkOpener) {}

	/** Goes to a place; `holds` is the text that should stand there, so that a moved line is found again. */
	async toPlace(place: Place, holds: string | null, pane: Pane): Promise<void> {
		say(await this.opener.openPlace(place, pane, holds), place.path);
	}

	/** Follows a link as a note has it. */
	async toLink(target: string, sourcePath: string, pane: Pane): Promise<void> {
		say(await this.opener.openLink(target, sourcePath, pane), target);
	}

	/** Goes to a story; a broken link is said, not followed. */
	async toStory(story: StoryLink, sourcePath: string, pane: Pane): Promise<void> {
		if (story.broken || story.path === null) new Notice(`The link to "${story.title}" leads nowhere. No note was created.`);
		else if (story.link !== null) await this.toLink(story.link, sourcePath, pane);
		else await this.toPlace({ path: story.path, line: story.line }, null, pane);
	}

	/** Goes to the story of a question: at once when there is one, by a suggester when there are several. */
	toStoryOf(question: BankQuestion, pane: Pane): void {
		const source = question.places[0]?.path ?? '';
		const own = question.stories.filter(({ via }) => via === 'link' || via === 'heading');
		const stories = own.length > 0 ? own : question.stories;
		const [only] = stories;
		if (only === undefined) new Notice('No story is linked to this question yet.');
		else if (stories.length === 1) void this.toStory(only, source, pane);
		else this.chooseStory(stories, source, pane);
	}

	/** Goes to the story of the question at the cursor, or lets the person choose among the questions of the note. False when the note has none. */
	fromHere(checking: boolean): boolean {
		const here = this.opener.here();
		const inNote = here === null ? [] : this.preparation.bank.inNote(here.path);
		if (here === null || inNote.length === 0) return false;
		if (checking) return true;
		const at = inNote.filter(({ place }) => isAt(place, here.line)).at(-1);
		if (at !== undefined) this.toStoryOf(at.question, false);
		else this.chooseQuestion(inNote.map(({ question }) => question));
		return true;
	}

	private chooseStory(stories: readonly StoryLink[], source: string, pane: Pane): void {
		const choices = stories.map((story) => ({
			label: story.title,
			detail: story.broken ? 'leads nowhere' : (story.path ?? ''),
			choose: () => void this.toStory(story, source, pane),
		}));
		new ChoiceModal(this.app, 'Which story?', choices).open();
	}

	private chooseQuestion(questions: readonly BankQuestion[]): void {
		const withStory = questions.filter(({ stories }) => stories.length > 0);
		if (withStory.length === 0) return void new Notice('No question in this note has a story yet.');
		const choices = withStory.map((question) => ({ label: question.text, detail: question.stories[0]?.title ?? '', choose: () => this.toStoryOf(question, false) }));
		new ChoiceModal(this.app, 'The story of which question?', choices).open();
	}
}

/** True when a line is the question's own or one of the lines told under it. */
function isAt({ question }: QuestionPlace, line: number): boolean {
	const lines = [question.line, question.answer?.endLine ?? 0, ...question.talkingPoints.map((point) => point.line), ...question.references.map((reference) => reference.line)];
	return line >= question.line && line <= Math.max(...lines);
}

function say(jump: Jump, target: string): void {
	if (jump === 'gone') new Notice(`"${target}" is not in the vault. No note was created.`);
	if (jump === 'failed') new Notice(`"${target}" could not be read.`);
}
