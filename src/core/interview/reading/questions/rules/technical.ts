import { isTechnical } from '../../technical';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Questions that test knowledge. */
export const technical: Rule<QuestionCandidate> = {
	id: 'technical',
	kind: 'question',
	says: 'Questions that test knowledge do not count, unless you name the note as a question bank.',
	signals: [
		{ id: 'trade', weight: -5, says: 'a technical question',
			holds: ({ asked, words }) => asked.asking !== 'story' && isTechnical(words) },
		{ id: 'trade-story', weight: -2, says: 'mentions technical matters',
			holds: ({ asked, words, context }) => asked.asking === 'story' && context.category === 'technical'
			&& isTechnical(words) },
		{ id: 'technical-section', weight: -4, says: 'in a section of technical questions',
			holds: ({ context }) => context.category === 'technical' },
		{ id: 'technical-note', weight: -4, says: 'in a technical note',
			holds: ({ context, note }) => note.category === 'technical' && context.category !== 'behavioral' },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Java questions.md',
		note: '# Java interview questions\n1. What is a hash map?\n2. Explain the difference between a list and an array.',
		finds: [],
	},
	{ note: '- How do you tune a database index?', finds: [] },
	{ path: 'Java interview.md', note: '- How do you calm a crowd?', finds: [] },
	{
		note: '## Behavioral\n- Tell me about a time you missed a train.\n- Tell me about a time you were late.\n'
			+ '## Coding\n- What do you do with a bug?',
		finds: ['Tell me about a time you missed a train.', 'Tell me about a time you were late.'],
	},
	{
		note: '## Behavioral\n- How do you calm a crowd?\n- What is your greatest weakness?\n## Coding\n'
			+ '- Tell me about a time you tuned a database index.',
		finds: ['How do you calm a crowd?', 'What is your greatest weakness?'],
	},
];
