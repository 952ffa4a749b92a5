import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Something in front or above says "question". */
export const labelled: Rule<QuestionCandidate> = {
	id: 'labelled',
	kind: 'question',
	says: 'A label such as “Q1:”, “Question:” or “Frage 2:” in front of a prompt or above it counts in its favor.',
	signals: [
		{ id: 'label', weight: 4, says: 'a label in front says that it is a question', holds: ({ asked }) => asked.labeled },
		{ id: 'callout', weight: 4, says: 'a callout of type “question”',
			holds: ({ called, asked }) => called && !asked.labeled },
		{ id: 'label-above', weight: 3, says: 'a label above says that it is a question',
			holds: ({ labelKind }) => labelKind === 'question' },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview\nQ1: Tell me about a time you lost a rope.\nQ2: How do you keep calm?',
		finds: ['Tell me about a time you lost a rope.', 'How do you keep calm?'],
	},
	{ note: 'Q: Which season suits you?', finds: ['Which season suits you?'] },
	{ note: '> [!question] Do you like mornings?', finds: ['Do you like mornings?'] },
	{ note: 'Questions:\n- Do you like heights?', finds: ['Do you like heights?'] },
];
