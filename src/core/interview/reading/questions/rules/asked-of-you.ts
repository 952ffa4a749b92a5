import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';
import { isAskedOfYou } from '../asked-of-you';

/** What was asked, or will be. */
export const askedOfYou: Rule<QuestionCandidate> = {
	id: 'asked-of-you',
	kind: 'question',
	says: 'Prompts below “They asked”, “Likely questions” or “What they may ask” are questions for you, unless they '
		+ 'are part of a story.',
	signals: [
		{ id: 'asked-label', weight: 4, says: 'under a label about what they ask', holds: ({ askedAbove }) => askedAbove },
		{ id: 'asked-section', weight: 4, says: 'under a heading about what they ask',
			holds: ({ context }) => context.area !== 'ask-them' && isAskedOfYou(context.title) },
		{ id: 'asked-note', weight: 4, says: 'in a note about what they ask',
			holds: ({ note, context }) => context.area !== 'ask-them' && note.ofAsked },
		{ id: 'asked-in-talk', weight: 2, says: 'asked, in a note that mentions interviews',
			holds: ({ askedAbove, note }) => askedAbove && (note.tie !== null || note.tiedByText) },
		{ id: 'quoted-asked', weight: 4, says: 'the line says that somebody asked it',
			holds: ({ quotedAsked }) => quotedAsked },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Harbor.md',
		note: '# Harbor\nPhone screen with the recruiter.\n## They asked\n- Why do you leave the ferry?\n'
			+ '- How do you handle a storm?',
		finds: ['Why do you leave the ferry?', 'How do you handle a storm?'],
	},
	{ note: 'They asked:\n- Do you like heights?', finds: ['Do you like heights?'] },
	{
		path: 'They asked.md',
		note: 'From the interview at the lock.\n- Which shift suits you?',
		finds: ['Which shift suits you?'],
	},
	{
		note: '# Interview log\n'
			+ '- 3 May: call with the recruiter. She asked “are you a builder or a fixer?” and I said fixer.',
		finds: ['are you a builder or a fixer?'],
	},
	{
		path: 'Harbor.md',
		note: '# Harbor\nPhone screen with the recruiter. Asked me:\n"Are you fine with night shifts?"\n'
			+ '"How do you handle a storm?"',
		finds: ['Are you fine with night shifts?', 'How do you handle a storm?'],
	},
	{ path: 'Harbor.md', note: 'Phone screen at nine.\nAsked:\n- Do you fear heights?', finds: ['Do you fear heights?'] },
	{ path: 'Harbor.md', note: 'Low tide at nine.\nAsked:\n- Do you fear heights?', finds: [] },
	{
		note: 'They asked:\n- Do you like heights?\n\nQuestions for them: how big is the team?\n- Do you have a boat?',
		finds: ['Do you like heights?'],
	},
];
