import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Podcasts, research, the other side of the table. */
export const othersTalks: Rule<QuestionCandidate> = {
	id: 'others-talks',
	kind: 'question',
	says: 'Notes about other people’s conversations (a guest, an interviewee, attendees) and guides for people who '
		+ 'hire contain no questions for you.',
	signals: [
		{ id: 'others', weight: -30, says: 'the note is for people who hire, or about other people’s conversations',
			holds: ({ note }) => note.others },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Profile interview.md',
		note: '**Interviewee:** the harbor master\n**Interviewer:** Dana Reyes\n'
			+ '- Tell me about a time a ship did not answer.',
		finds: [],
	},
];
