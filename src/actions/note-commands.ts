import { type App } from 'obsidian';
import { questionsAnswered } from '../core/interview/answered';
import type { BankQuestion } from '../core/interview/bank';
import type { Preparation } from '../core/interview/preparation';
import { nextUnlinked } from '../core/interview/unlinked';
import { notify } from '../views/notice';
import { ChoiceModal } from '../views/suggest-modals';
import type { Drills } from './drills';
import type { Jumps } from './jumps';
import type { StoryLinking } from './linking';
import type { NewStories } from './new-stories';
import type { NoteHere, QuestionHere, Whereabouts } from './question-here';
import type { Relinking } from './relinking';
import type { Starters } from './starters';
import { whenRead } from './still-reading';

/**
 * What can be done where the person is in a note. With `checking` nothing is done; false means that it does not apply.
 * What rests on other notes says so while these are still being read.
 */
export class NoteCommands {
	constructor(
		private readonly app: App,
		private readonly preparation: Preparation,
		private readonly here: Whereabouts,
		private readonly jumps: Jumps,
		private readonly linking: StoryLinking,
		private readonly relinking: Relinking,
		private readonly starters: Starters,
		private readonly stories: NewStories,
		private readonly drills: Drills,
		/** The questions of the chosen loop, all of them without one. */
		private readonly inLoop: () => readonly BankQuestion[],
		/** True until the notes were read once. */
		private readonly reading: () => boolean,
	) {}

	/** Goes to the story of the question at the cursor; away from any, lets the person choose among the questions of the note. */
	openStory(checking: boolean): boolean {
		const inNote = this.here.note();
		if (inNote === null || inNote.note.questions.length === 0) return false;
		if (checking) return true;
		// A story that the question links itself is known without the other notes.
		const linked = this.here.question()?.question.stories.some(({ broken }) => !broken) ?? false;
		whenRead(() => !linked && this.reading(), () => this.toStory(inNote));
		return true;
	}

	/** Goes from a story back to the question it answers, by a suggester when there are several. */
	openQuestions(checking: boolean, path = this.app.workspace.getActiveFile()?.path): boolean {
		if (path === undefined) return false;
		if (!this.reading() && this.answered(path).length === 0) return false;
		if (!checking) whenRead(this.reading, () => this.chooseAnswered(this.answered(path)));
		return true;
	}

	/** Lets the person choose a story for the question at the cursor. */
	linkStory(checking: boolean): boolean {
		return this.withQuestion(checking, ({ question, own, path }) => void this.linking.choose(question, { path, line: own.line, text: own.text }));
	}

	/** Begins a story: for the question at the cursor, which then links it, else for nothing in particular. */
	newStory(): void {
		const here = this.here.question();
		if (here === null) this.stories.choose(null);
		else void this.linking.chooseTitle(here.question, { path: here.path, line: here.own.line, text: here.own.text });
	}

	/** Drills the question at the cursor alone. */
	drillQuestion(checking: boolean): boolean {
		return this.withQuestion(checking, ({ question }) => this.drills.start({ kind: 'question', key: question.key }));
	}

	/** Offers starter questions for the principle at the cursor, or one that the person chooses. */
	addStarters(): void {
		this.starters.choose();
	}

	/** Goes to the nearest question of the chosen loop without a story, in this note or the next one. */
	toUnlinked(back: boolean): void {
		whenRead(this.reading, () => this.toUnlinkedNow(back));
	}

	private toUnlinkedNow(back: boolean): void {
		const questions = this.inLoop();
		const place = nextUnlinked(questions, this.preparation.bank, this.here.note(), back);
		if (place === null) notify(questions.length === 0 ? 'No questions found yet.' : 'No question is without a story.');
		else if (!this.here.moveTo(place.path, place.line)) void this.jumps.toPlace(place, place.text, false);
	}

	private withQuestion(checking: boolean, act: (here: QuestionHere) => void): boolean {
		const here = this.here.question();
		if (here === null) return false;
		if (!checking) act(here);
		return true;
	}

	private toStory({ note }: NoteHere): void {
		const at = this.here.question();
		const { jumps, relinking, preparation: { bank } } = this;
		if (at !== null) jumps.toStoryOf(at.question, false, (story) => relinking.choose(at.question, story));
		else jumps.chooseQuestion(note.questions.map((question) => bank.asWritten(question, note)), (question, story) => relinking.choose(question, story));
	}

	private answered(path: string): BankQuestion[] {
		return questionsAnswered(this.preparation.bank, path, this.here.cursorIn(path));
	}

	private chooseAnswered(questions: readonly BankQuestion[]): void {
		const [only] = questions;
		if (only === undefined) return void notify('No question with this story found yet.');
		if (questions.length === 1) return this.toQuestion(only);
		const choices = questions.map((question) => ({ label: question.text, detail: question.principles[0]?.name ?? '', choose: () => this.toQuestion(question) }));
		new ChoiceModal(this.app, 'Which question?', choices).open();
	}

	private toQuestion({ places, text }: BankQuestion): void {
		const [place] = places;
		if (place !== undefined) void this.jumps.toPlace({ path: place.path, line: place.question.line }, text, false);
	}
}
