import { Component, TFile, type App, type Editor, type Menu } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import { saysSomething, type InterviewNote } from '../core/interview/interview-note';
import type { Library } from '../core/interview/library';
import { loopAt, type Loop } from '../core/interview/loop';
import { basename } from '../core/interview/names';
import type { Preparation } from '../core/interview/preparation';
import type { NoteReader } from '../core/interview/read-note';
import type { Kind } from '../core/interview/reading/evidence';
import { blockOn, lineFinding, markOn, type Mark } from '../core/interview/reading/line-finding';
import type { Row } from '../core/interview/row';
import { readOutline } from '../core/note/read-outline';
import type { CorrectionDialogs } from './correction-dialogs';
import type { Correcting } from './correcting';

const SECTION = 'interview-loop-corrections';

/** A line of a note as it is in an editor. */
export interface LineHere {
	readonly path: string;
	readonly text: string;
	/** 0-based. */
	readonly line: number;
	/** What is selected on that line, empty without a selection within one line. */
	readonly selected: string;
}

/** What can be done about a line: the finding to mark of each kind, and what is found on it already. */
export interface OnLine {
	readonly questions: readonly BankQuestion[];
	/** Names as the note has them. */
	readonly interviewers: readonly string[];
	/** Titles. */
	readonly stories: readonly string[];
	/** What would be marked as each kind of finding; null for what is found already, or has no words. */
	readonly marks: Readonly<Record<Kind, Mark | null>>;
}

/** Entries of menus that correct what was found, for every place that shows a finding. */
export class CorrectionMenus extends Component {
	constructor(
		private readonly app: App,
		private readonly library: Library,
		private readonly preparation: Preparation,
		private readonly correcting: Correcting,
		private readonly dialogs: CorrectionDialogs,
		private readonly read: NoteReader,
	) {
		super();
	}

	override onload(): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('editor-menu', (menu, editor, { file }) => {
			if (file?.extension === 'md') this.fillForLine(menu, lineIn(file.path, editor));
		}));
		this.registerEvent(workspace.on('file-menu', (menu, file) => {
			if (file instanceof TFile && file.extension === 'md') this.fillForNote(menu, file.path);
		}));
	}

	/** For a question, wherever it is shown: in the sidebar (in a loop), the editor or a drill. */
	fillForQuestion(menu: Menu, question: BankQuestion, loop: Loop | null = null): void {
		add(menu, 'Not a question', 'x', () => this.correcting.notQuestion(question));
		add(menu, 'Question to ask them', 'message-circle-question', () => this.correcting.toAsk(question));
		add(menu, 'Change principle…', 'tag', () => this.dialogs.principleOf(question));
		if (this.preparation.loops.some(({ interviewers }) => interviewers.length > 0)) add(menu, 'Asked by…', 'user', () => this.dialogs.askerOf(question, loop));
		for (const story of question.stories)
			add(menu, `Not an answer: ${story.title}`, 'unlink', () => this.correcting.notItsStory(question, story));
	}

	/** For an interviewer of a loop; nothing for a round that names nobody. With others on a line each entry says whom it is about. */
	fillForInterviewer(menu: Menu, loop: Loop, name: string, among = false): void {
		const interviewer = loop.interviewers.find((one) => one.name === name);
		if (interviewer === undefined || interviewer.namedIn.length === 0) return;
		const entry = (title: string, icon: string, act: () => void): void => add(menu, among ? `${name}: ${title}` : title, icon, act);
		entry('Not an interviewer', 'user-x', () => this.correcting.notInterviewer(loop, name));
		entry('Same person as…', 'users', () => this.dialogs.samePerson(loop, name));
		entry('Assesses…', 'tag', () => this.dialogs.assessedBy(loop, interviewer));
		entry('Set role…', 'briefcase', () => this.dialogs.roleOf(loop, interviewer));
		entry('Set day and time…', 'calendar-clock', () => this.dialogs.timeOf(loop, interviewer));
	}

	/** For a loop: what to do when it is a part of another one, or a note in it is not. `show` gets the path of the loop to show then. */
	fillForLoop(menu: Menu, loop: Loop, show: (path: string) => void): void {
		const others = this.preparation.loops.filter(({ path }) => path !== loop.path);
		if (loop.path === '' || loop.notes.length === 0) return;
		const whole = others.filter(isWholeNotes);
		if (whole.length > 0) add(menu, 'Add another loop…', 'combine', () => this.dialogs.loopToAdd(loop, whole, show));
		if (others.length > 0 && isWholeNotes(loop)) add(menu, 'Part of another loop…', 'corner-right-up', () => this.dialogs.loopOf(loop.title, loop.notes, others, show));
		if (loop.notes.length > 1) add(menu, 'Take a note out…', 'split', () => this.dialogs.noteToTakeOut(loop, show));
	}

	/** For a story of a note. */
	fillForStory(menu: Menu, path: string, title: string): void {
		add(menu, 'Not a story', 'x', () => this.correcting.find(path, 'story', title, 'not'));
		add(menu, 'Serves…', 'tag', () => this.dialogs.servedBy(path, title));
	}

	/** For a note that says something, or was left out. */
	fillForNote(menu: Menu, path: string): void {
		const note = this.library.get(path);
		if (this.correcting.isLeftOut(path)) return add(menu, 'Stop leaving this note out', 'eye', () => this.correcting.takeBack(path));
		if (note === undefined || !saysSomething(note)) return;
		const [only] = note.stories;
		if (only?.wholeNote === true) this.fillForStory(menu, path, only.title);
		const loops = this.preparation.loops.filter(({ notes }) => !notes.includes(path));
		if (loops.length > 0) add(menu, 'Part of loop…', 'combine', () => this.dialogs.loopOf(basename(path), [path], loops, () => undefined));
		add(menu, 'Leave this note out', 'eye-off', () => this.correcting.leaveOut(path));
	}

	/** For a row of the sidebar. */
	fillForRow(menu: Menu, { kind, label, question, scope, place, person }: Row, loop: Loop): void {
		if (question !== null) this.fillForQuestion(menu, question, loop);
		else if (kind === 'principle' && person !== null && place !== null) this.fillForAssessed(menu, loop, person, label, place.path);
		else if (kind === 'group' && scope?.kind === 'loop') this.fillForLoop(menu, loopAt(this.preparation.loops, scope.loop) ?? loop, () => undefined);
		else if (kind === 'interviewer' && scope?.kind === 'interviewer') this.fillForInterviewer(menu, loop, scope.name);
		else if (kind === 'note' && place !== null) this.fillForNote(menu, place.path);
		else if (kind === 'remark' && place !== null) this.fillForRemark(menu, loop, label, place.path);
		else if (kind === 'topic' && place !== null)
			add(menu, 'Not a topic', 'x', () => this.correcting.find(place.path, 'topic', label, 'not'));
	}

	/** For a line of a note. */
	fillForLine(menu: Menu, here: LineHere): void {
		if (this.correcting.isLeftOut(here.path)) return;
		const { questions, interviewers, stories, marks } = this.onLine(here);
		for (const question of questions) this.fillForQuestion(menu, question);
		for (const name of interviewers) this.fillForName(menu, here.path, name, interviewers.length > 1);
		for (const title of stories) this.fillForStory(menu, here.path, title);
		for (const kind of KINDS) {
			const mark = marks[kind];
			if (mark !== null) add(menu, `Mark as ${kind}`, ICONS[kind], () => this.correcting.mark(here.path, kind, mark));
		}
		const asked = questions.length > 0 ? null : marks.question;
		if (asked !== null) add(menu, 'Mark as question to ask them', 'message-circle-question', () => this.correcting.find(here.path, 'to-ask', asked.text, 'keep'));
	}

	/** What is found on a line, and what could be marked there. */
	onLine({ path, text, line, selected }: LineHere): OnLine {
		const note = this.read(path, text);
		const questions = note.questions.filter((one) => one.line === line);
		const stories = note.stories.filter((one) => one.line === line && !(one.wholeNote && line === 0 && one.title !== titleOn(text, line)));
		const names = note.interviews.flatMap(({ interviewers }) => interviewers.filter((one) => one.line === line).map(({ name }) => name));
		const block = blockOn(readOutline(text), line);
		const mark = (kind: Kind, found: number): Mark | null => {
			if (block === null || note.written !== undefined) return null;
			// Of a question, the words that are asked can be selected.
			const selection = kind === 'question' && selected !== '' ? markOn(kind, block, selected) : null;
			if (found > 0) return selection?.part === true && questions.every(({ text: own }) => own !== selection.text) ? selection : null;
			const suggested = selected === '' ? suggestedOn(note, kind, line) : undefined;
			return suggested === undefined ? markOn(kind, block, selected) : { text: suggested, part: false };
		};
		return {
			questions: questions.map((one) => this.preparation.bank.asWritten(one, note)),
			interviewers: [...new Set(names)],
			stories: stories.map(({ title }) => title),
			marks: { question: mark('question', questions.length), interviewer: mark('interviewer', names.length), story: mark('story', stories.length) },
		};
	}

	/** For a question to ask them. */
	private fillForRemark(menu: Menu, loop: Loop, text: string, path: string): void {
		add(menu, 'Mark as question', ICONS.question, () => this.correcting.find(path, 'question', text, 'keep'));
		add(menu, 'Not a question to ask them', 'x', () => this.correcting.find(path, 'to-ask', text, 'not'));
		add(menu, 'Ask whom…', 'user', () => this.dialogs.addresseeOf(path, text, loop));
	}

	/** A round that names nobody has its principle from a line of the note. */
	private fillForAssessed(menu: Menu, loop: Loop, person: string, principle: string, path: string): void {
		const isNamed = loop.interviewers.some(({ name, namedIn }) => name === person && namedIn.length > 0);
		if (isNamed) add(menu, `Not assessed by ${person}`, 'x', () => this.correcting.assesses(loop, person, principle, false));
		else add(menu, 'Not a principle', 'x', () => this.correcting.find(path, 'assignment', principle, 'not'));
	}

	private fillForName(menu: Menu, path: string, name: string, among: boolean): void {
		const loop = loopAt(this.preparation.loops, path);
		const known = loop?.interviewers.find(({ namedIn }) => namedIn.some((one) => one.path === path && one.name === name));
		if (loop !== undefined && known !== undefined) this.fillForInterviewer(menu, loop, known.name, among);
		else add(menu, among ? `${name}: Not an interviewer` : 'Not an interviewer', 'user-x', () => this.correcting.find(path, 'interviewer', name, 'not'));
	}
}

const KINDS: readonly Kind[] = ['question', 'interviewer', 'story'];
const ICONS: Readonly<Record<Kind, string>> = { question: 'help-circle', interviewer: 'user-plus', story: 'book-plus' };

/** False for one company of a note of several: the note cannot be part of another loop without the other companies. */
function isWholeNotes({ path, notes }: Loop): boolean {
	return notes.includes(path);
}

/** The line of the cursor in an editor, with what is selected on it. */
export function lineIn(path: string, editor: Editor): LineHere {
	const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
	return { path, text: editor.getValue(), line: from.line, selected: from.line === to.line ? editor.getSelection().trim() : '' };
}

/** A story without a heading begins on line 0, whatever is on that line. */
function titleOn(text: string, line: number): string {
	const block = blockOn(readOutline(text), line);
	return block === null ? '' : lineFinding('story', block);
}

function suggestedOn({ suggestions }: InterviewNote, kind: Kind, line: number): string | undefined {
	return suggestions.find((one) => one.kind === kind && one.line === line)?.text;
}

function add(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
}
