import type { App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import { anchorOf, type QuestionAnchor } from '../core/interview/question-anchor';
import type { Library } from '../core/interview/library';
import { basename } from '../core/interview/names';
import type { Preparation } from '../core/interview/preparation';
import { fittingStories, type StoryFit } from '../core/interview/story-fit';
import { storySubpath } from '../core/interview/story-subpath';
import type { NoteWriter, Written } from '../vault/note-writer';
import type { NotLinked, StoryLinker } from '../vault/story-linker';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { StoryModal, type StoryChoice } from '../views/story-modal';
import type { MadeStory, NewStories } from './new-stories';
import { takeBack } from './take-back';

/** What notices about a link are about: only the last one matters. */
const LINK = 'link';

/** What linking needs. */
interface LinkingRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly writer: NoteWriter;
	readonly linker: StoryLinker;
	/** Makes the notes of new stories. */
	readonly stories: NewStories;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
	/** Called after a story is linked, with the names it may go by: it answers the question from now on. */
	readonly linked: (question: QuestionAnchor, names: readonly string[]) => void;
}

/** Links stories to questions, at the person's word and nowhere else. */
export class StoryLinking {
	constructor(private readonly rooms: LinkingRooms) {}

	/** Lets the person choose the story of a question and links it below, at its first place unless another is given; says at once when nothing can be written there. */
	async choose(question: BankQuestion, anchor: QuestionAnchor | null = anchorOf(question), isOpened = true): Promise<void> {
		if (anchor === null || await this.isRefused(anchor)) return;
		const { app, reading, preparation } = this.rooms;
		const offer = {
			question: question.text, reading, fits: () => this.fits(question, anchor), onChange: (listener: () => void) => preparation.onChange(listener),
		};
		new StoryModal(app, offer, (choice) => this.take(choice, question, anchor, isOpened)).open();
	}

	/**
	 * Lets the person name a new story, creates it and links it below the question, at its first place unless another is
	 * given; says at once when nothing can be written there. It is opened to be written unless `isOpened` is false, as in a drill.
	 */
	async chooseTitle(question: BankQuestion, anchor: QuestionAnchor | null = anchorOf(question), isOpened = true): Promise<void> {
		if (anchor === null || await this.isRefused(anchor)) return;
		this.rooms.stories.askTitle(true, (title) => void this.create(title, question, anchor, isOpened));
	}

	private fits(question: BankQuestion, anchor: QuestionAnchor): StoryFit[] {
		const { bank, loops } = this.rooms.preparation;
		return fittingStories(this.renewed(question), bank, loops).filter((fit) => !holds(fit, anchor));
	}

	private async isRefused(anchor: QuestionAnchor): Promise<boolean> {
		try {
			const refusal = await this.rooms.linker.refusal(anchor);
			if (refusal !== null) say(refusal);
			return refusal !== null;
		} catch (error) {
			sayFailed(error);
			return true;
		}
	}

	/** A question with what the notes read by now say of it. */
	private renewed(question: BankQuestion): BankQuestion {
		const [place] = question.places;
		const note = place === undefined ? undefined : this.rooms.library.get(place.path);
		return place === undefined || note === undefined ? question : this.rooms.preparation.bank.asWritten(place.question, note);
	}

	private take(choice: StoryChoice, question: BankQuestion, anchor: QuestionAnchor, isOpened: boolean): void {
		if (choice.kind === 'story') void this.link(anchor, choice.fit);
		else if (choice.title !== '') void this.create(choice.title, question, anchor, isOpened);
		else this.rooms.stories.askTitle(true, (title) => void this.create(title, question, anchor, isOpened));
	}

	private async link(anchor: QuestionAnchor, { path, story }: StoryFit): Promise<void> {
		const note = this.rooms.library.get(path);
		try {
			const outcome = await this.rooms.linker.link(anchor, path, note === undefined ? '' : storySubpath(note, story));
			if (typeof outcome === 'string') return say(outcome);
			this.rooms.linked(anchor, [story.title, basename(path)]);
			offerNotice(`Linked "${story.title}".`, 'Undo', () => void takeBack(this.rooms.writer, [outcome], LINK), LINK);
		} catch (error) {
			sayFailed(error);
		}
	}

	private async create(title: string, question: BankQuestion, anchor: QuestionAnchor, isOpened: boolean): Promise<void> {
		const { stories, linker, linked } = this.rooms;
		try {
			const principles = this.renewed(question).principles.map(({ name }) => name);
			const made = await stories.make({ title, question: question.text, principles }, anchor.path);
			const outcome = await linker.link(anchor, made.file.path, '');
			if (isOpened) await stories.open(made);
			if (typeof outcome === 'string') return say(outcome, `"${made.file.basename}" was created, but not linked. `);
			linked(anchor, [made.file.basename]);
			offerNotice(`Created and linked "${made.file.basename}".`, 'Undo', () => void this.undoCreated(outcome, made), LINK);
		} catch (error) {
			notify(`The story could not be created and linked: ${reasonOf(error)}`, LINK);
		}
	}

	/** Takes the link out, and moves the story into the trash unless it was edited. */
	private async undoCreated(written: Written, made: MadeStory): Promise<void> {
		if (await takeBack(this.rooms.writer, [written], LINK)) await this.rooms.stories.discard(made, LINK);
	}
}

/** A story is no answer to a question that stands in it. */
function holds({ path, story }: StoryFit, anchor: QuestionAnchor): boolean {
	return path === anchor.path && story.line <= anchor.line && anchor.line <= story.endLine;
}

const WHY: Readonly<Record<NotLinked, string>> = {
	moved: 'The line no longer holds this question. Nothing was written.',
	missing: 'The note or the story is not there any more. Nothing was written.',
	table: 'This question stands in a table, where a list item cannot follow. Add the link to its row by hand.',
	quote: 'This question stands in a quote or callout, which is left as it is. Add the link by hand.',
	html: 'This question stands in HTML, which is left as it is. Add the link by hand.',
	code: 'This line is code. Nothing was written.',
	gone: 'The line no longer holds this question. Nothing was written.',
	tangled: 'A list item below this question would change the lines around it. Add the link by hand.',
};

function say(outcome: NotLinked, before = ''): void {
	notify(before + WHY[outcome], LINK);
}

function sayFailed(error: unknown): void {
	notify(`The link could not be written: ${reasonOf(error)}`, LINK);
}
