import { Keymap, type App } from 'obsidian';
import type { Library } from '../core/interview/library';
import type { Preparation } from '../core/interview/preparation';
import { markOf, type QuestionMark } from '../core/interview/question-mark';
import type { NoteReader } from '../core/interview/read-note';
import type { MarkSource } from '../editor/mark-source';
import { drawQuestionMark } from '../views/question-mark-button';
import type { Jumps } from './jumps';
import type { StoryLinking } from './linking';

/** The name under which page previews over marks are set. */
export const MARKS = 'interview-loop-marks';

/** The rooms behind the marks of questions. */
interface MarkRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly linking: StoryLinking;
	readonly read: NoteReader;
}

/** What the marks in editors and reading views show and may ask for, answered by the rooms. */
export function markSource({ app, library, preparation, jumps, linking, read }: MarkRooms): MarkSource {
	return {
		holdsQuestions: (path) => (library.get(path)?.questions.length ?? 0) > 0,
		read,
		mark: (question, note) => markOf(preparation.bank.asWritten(question, note)),
		draw: drawQuestionMark,
		press: ({ mark, event, path, line }) => {
			const { state, question } = mark;
			if (state !== 'none') jumps.toStoryOf(question, Keymap.isModEvent(event));
			else void linking.choose(question, { path, line, text: question.text });
		},
		hover: ({ mark, event, path }, targetEl, hoverParent) => {
			const link = linkTo(mark);
			if (link !== null) app.workspace.trigger('hover-link', { event, source: MARKS, hoverParent, targetEl, sourcePath: path, ...link });
		},
		onChange: (listener) => preparation.onChange(listener),
	};
}

/** What a preview shows for a mark: the first story it leads to; null without one. */
function linkTo({ question }: QuestionMark): { linktext: string; state?: { scroll: number } } | null {
	const story = question.stories.find(({ broken, path }) => !broken && path !== null);
	if (story === undefined || story.path === null) return null;
	const hash = story.link?.indexOf('#') ?? -1;
	return hash >= 0 ? { linktext: story.path + (story.link?.slice(hash) ?? '') } : { linktext: story.path, state: { scroll: story.line } };
}
