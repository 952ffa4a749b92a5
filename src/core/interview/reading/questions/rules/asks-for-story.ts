import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** What a prompt asks for counts most. */
export const asksForStory: Rule<QuestionCandidate> = {
	id: 'asks-for-story',
	kind: 'question',
	says: 'A prompt that asks for something you went through is a question: “Tell me about a time …”, “Have you ever …?”.',
	signals: [
		{ id: 'story', weight: 7, says: 'asks for a story', holds: ({ asked }) => asked.asking === 'story' },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview prep\n- Tell me about a time you mended a sail.',
		finds: ['Tell me about a time you mended a sail.'],
	},
	{
		note: '# Interview prep\n- Have you ever missed a tide? What did you do?',
		finds: ['Have you ever missed a tide?'],
	},
	{
		note: '# Interview\n- We rarely know everything. Describe a time you decided with half the facts.',
		finds: ['We rarely know everything. Describe a time you decided with half the facts.'],
	},
	{
		path: 'Competition 4471.md',
		note: '| Competency | Asked | My mark |\n|---|---|---|\n'
			+ '| Clients | Tell us about a time you dealt with an upset client. | 8 |\n'
			+ '| Judgement | Describe a decision you made with half the facts. | 6 |\n'
			+ '| Teamwork | Give an example of when you helped a colleague. | 7 |',
		finds: [
			'Tell us about a time you dealt with an upset client.',
			'Describe a decision you made with half the facts.',
			'Give an example of when you helped a colleague.',
		],
	},
	{
		path: 'Evening.md',
		note: '- Describe a time you felt completely safe.\n- Tell me about a day you were angry and hid it.',
		finds: [],
	},
	{ note: '- Now describe a time you failed.', finds: ['Now describe a time you failed.'] },
];
