import type { Rule } from '../../evidence';
import { isAskedOfYou } from '../asked-of-you';
import type { QuestionCandidate } from '../question-candidate';

/** What was asked, or will be. */
export const askedOfYou: Rule<QuestionCandidate> = {
	id: 'asked-of-you',
	kind: 'question',
	says: 'Below “They asked”, “Likely questions” or “What they may ask” stands what is asked of you, unless a story is told there.',
	signals: [
		{ id: 'asked-label', weight: 4, says: 'under a label on what they ask', holds: ({ label, labelKind }) => labelKind !== 'ask-them' && isAskedOfYou(label) },
		{ id: 'asked-section', weight: 4, says: 'under a heading on what they ask', holds: ({ context }) => context.area !== 'ask-them' && isAskedOfYou(context.title) },
		{ id: 'asked-note', weight: 4, says: 'in a note on what they ask', holds: ({ note, context }) => context.area !== 'ask-them' && isAskedOfYou(note.basename) },
	],
	examples: [
		{ path: 'Harbor.md', note: '# Harbor\nPhone screen with the recruiter.\n## They asked\n- Why do you leave the ferry?\n- How do you handle a storm?', finds: ['Why do you leave the ferry?', 'How do you handle a storm?'] },
		{ note: 'They asked:\n- Do you like heights?', finds: ['Do you like heights?'] },
		{
			path: 'They asked.md',
			note: 'From the interview at the lock.\n- Which shift suits you?',
			finds: ['Which shift suits you?'],
		},
	],
};
