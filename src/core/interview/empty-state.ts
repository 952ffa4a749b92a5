import { counted } from './counted';
import { basename } from './names';

/** What was found in the vault. */
export interface Found {
	/** Paths of the notes with interviews, questions or stories. */
	readonly notes: readonly string[];
	readonly interviewers: number;
	readonly questions: number;
	readonly stories: number;
}

/** A next step an empty state offers. */
export type Step = 'create-loop' | 'add-starters' | 'new-story' | 'find-notes' | 'create-example' | 'start-drill' | 'all-questions' | 'review';

/** What is missing, and what to do about it. */
export interface EmptyState {
	readonly says: string;
	readonly advice: string;
	/** The next step first, then other ways. */
	readonly steps: readonly Step[];
}

/**
 * What a vault or the loop shown lacks, in words that are true of it; null when nothing is missing. `loop` is the title of
 * the loop shown, null for all questions; `isEmpty` is true when there is nothing to show for it.
 */
export function emptyState(found: Found, loop: string | null, isEmpty: boolean): EmptyState | null {
	const { notes, interviewers, questions, stories } = found;
	if (notes.length === 0) return NOTHING;
	const [only, ...others] = notes;
	const where = only !== undefined && others.length === 0 ? ` in one note, "${basename(only)}"` : '';
	if (questions === 0 && interviewers === 0) return {
		says: stories === 0 ? `Found questions to ask your interviewers${where}, but nothing they will ask you.` : `Found ${counted(stories, 'story', 'stories')}${where}, but no questions yet.`,
		advice: 'Paste the e-mail about your interviews to see who asks what, or search all notes.',
		steps: ['create-loop', 'find-notes', 'review'],
	};
	if (questions === 0) return {
		says: `Found ${counted(interviewers, 'interviewer', 'interviewers')}${where}, but no questions yet.`,
		advice: 'Begin with starter questions for a principle, or write those you expect under a heading named after it.',
		steps: ['add-starters', 'find-notes', 'review'],
	};
	if (interviewers === 0) return {
		says: `Found ${counted(questions, 'question', 'questions')}${where}, but no interviewers.`,
		advice: 'Paste the e-mail about your interviews, or name somebody in a note: "Interviewer: Dana Reyes". You can drill already.',
		steps: ['create-loop', 'start-drill', 'review'],
	};
	if (isEmpty && loop !== null) return {
		says: `"${loop}" names no principles and no questions yet.`,
		advice: 'Name the principles to expect below each interviewer, or look at all questions.',
		steps: ['all-questions', 'review'],
	};
	if (stories === 0 && where !== '') return {
		says: `Everything here is${where}. No stories found yet.`,
		advice: 'Write your first story, or search for stories in other notes.',
		steps: ['new-story', 'find-notes', 'review'],
	};
	return null;
}

const NOTHING: EmptyState = {
	says: 'No interview notes found yet.',
	advice: 'Paste the e-mail about your interviews. If you have such notes, search for them, or look at an example.',
	steps: ['create-loop', 'find-notes', 'create-example', 'review'],
};
