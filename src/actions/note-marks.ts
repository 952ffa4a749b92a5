import { Keymap, type App } from 'obsidian';
import type { Library } from '../core/interview/library';
import type { Preparation } from '../core/interview/preparation';
import { markOf } from '../core/interview/question-mark';
import type { NoteReader } from '../core/interview/read-note';
import { storyPreview } from '../core/interview/story-preview';
import type { MarkSource } from '../editor/mark-source';
import { drawQuestionMark } from '../views/question-mark-button';
import type { Jumps } from './jumps';
import type { StoryLinking } from './linking';
import type { Relinking } from './relinking';

/** The name under which page previews over marks are set. */
export const MARKS = 'interview-loop-marks';

/** The rooms behind the marks of questions. */
interface MarkRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly linking: StoryLinking;
	readonly relinking: Relinking;
	readonly read: NoteReader;
}

/** What the marks in editors and reading views show and may ask for, answered by the rooms. */
export function markSource({ app, library, preparation, jumps, linking, relinking, read }: MarkRooms): MarkSource {
	return {
		holdsQuestions: (path) => (library.get(path)?.questions.length ?? 0) > 0,
		read,
		mark: (question, note) => markOf(preparation.bank.asWritten(question, note)),
		draw: drawQuestionMark,
		press: ({ mark, event, path, line }) => {
			const { state, question } = mark;
			if (state === 'none') void linking.choose(question, { path, line, text: question.text });
			else jumps.toStoryOf(question, Keymap.isModEvent(event), (story) => relinking.choose(question, story));
		},
		hover: ({ mark, event, path }, targetEl, hoverParent) => {
			const link = mark.question.stories.map(storyPreview).find((preview) => preview !== null) ?? null;
			if (link !== null) app.workspace.trigger('hover-link', { event, source: MARKS, hoverParent, targetEl, sourcePath: path, ...link });
		},
		onChange: (listener) => preparation.onChange(listener),
	};
}
