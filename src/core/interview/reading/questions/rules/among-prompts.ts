import { isBehavioral, isFullOfPrompts } from '../../prompt-tally';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Lines of one list are judged together. */
export const amongPrompts: Rule<QuestionCandidate> = {
	id: 'among-prompts',
	kind: 'question',
	says: 'Prompts next to each other support each other: among several that ask for stories, a few words are enough.',
	signals: [
		{ id: 'among-stories', weight: 2, says: 'among prompts for stories',
			holds: ({ asked, tally }) => isBehavioral(tally) && (asked.asking !== 'story' || tally.stories >= 2) },
		{ id: 'note-of-prompts', weight: 2, says: 'in a note full of such prompts',
			holds: ({ note: { tally } }) => isFullOfPrompts(tally) },
		{ id: 'of-work', weight: 2, says: 'among prompts about work',
			holds: ({ note: { tie, tally } }) => tie === null && tally.stories >= 2 && tally.work * 3 >= tally.stories },
		{ id: 'of-life', weight: -4, says: 'among prompts that are not about work',
			holds: ({ note: { tie, tally } }) => tie === null && tally.stories >= 2 && tally.work * 3 < tally.stories },
		{ id: 'one-of-a-kind', weight: 8, says: 'one of a list of few words each', holds: ({ among }) => among },
		{ id: 'beside-questions', weight: 3, says: 'next to questions in one list',
			holds: ({ besideQuestions }) => besideQuestions },
		{ id: 'among-opinions', weight: 2, says: 'among prompts about you',
			holds: ({ asked, note: { tie }, tally }) => tie !== null && asked.asking === 'opinion' && tally.stories < 2
			&& tally.opinions >= 3 && (tally.stories + tally.opinions) * 4 >= tally.all * 3 && tally.technical * 4 < tally.all },
		{ id: 'among-trade', weight: -2, says: 'next to technical questions',
			holds: ({ tally }) => tally.all > 2 && tally.technical * 4 >= tally.all },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Scraps.md',
		note: '- Tell me about a time you failed at work.\n- Describe a time you did not.\n'
			+ '- What would your manager say about you?',
		finds: [
			'Tell me about a time you failed at work.',
			'Describe a time you did not.',
			'What would your manager say about you?',
		],
	},
	{
		note: '# Behavioral interview\n- Conflict with a coworker\n- Biggest failure\n- A tight deadline',
		finds: ['Conflict with a coworker', 'Biggest failure', 'A tight deadline'],
	},
	{
		note: '- Tell me about a time you lost a rope.\n- Tell me about a time you were late.\n'
			+ '- Describe a time you failed.\n- Do you like crowds?',
		finds: [
			'Tell me about a time you lost a rope.',
			'Tell me about a time you were late.',
			'Describe a time you failed.',
			'Do you like crowds?',
		],
	},
	{ note: '- What do you like about clocks?\n- What is a hash map?\n- What is an index?', finds: [] },
	{
		path: 'Ferry.md',
		note: '- Tell me about a time you failed at work.\n- Do you like your team?\n'
			+ '- Describe a time you missed a deadline.',
		finds: [
			'Tell me about a time you failed at work.',
			'Do you like your team?',
			'Describe a time you missed a deadline.',
		],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you led without authority.\n- Tell me about a time you handled a grievance.\n'
			+ '- Describe a time you blew a budget.',
		finds: [
			'Tell me about a time you led without authority.',
			'Tell me about a time you handled a grievance.',
			'Describe a time you blew a budget.',
		],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you danced all night. [[The ball]]\n'
			+ '- Describe a time you lost a rope.\n  - [[The tow]]\n'
			+ '- Tell me about a time you missed your home. [[Lisbon]]\n- Tell me about a conflict with a peer.',
		finds: [
			'Tell me about a time you danced all night.', 'Describe a time you lost a rope.',
			'Tell me about a time you missed your home.', 'Tell me about a conflict with a peer.',
		],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you danced all night. [[The ball]]\n'
			+ '- Describe a time you lost a rope.\n  - [[The tow]]\n'
			+ '- Tell me about a time you missed your home. [[Lisbon]]',
		finds: [],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you danced all night.\n  - [[The ball]]\n  - [[Lisbon]]\n  - [[The tow]]\n'
			+ '- Describe a time you lost a rope.\n- Tell me about a time you missed your home.\n'
			+ '- Tell me about a conflict with a peer.',
		finds: [],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you danced all night. [[The ball]]\n'
			+ '- Tell me about a time you missed your home. [[Lisbon]]\n- Describe a time you lost a rope.',
		finds: [],
	},
	{
		path: 'Qs.md',
		note: '- Tell me about a time you danced all night.\n- Tell me about a time you missed your home.\n'
			+ '- Describe a time you lost a rope.',
		finds: [],
	},
	{ path: 'Evening.md', note: '- Tell me about a day you were happy.\n- Describe a time you felt loved.', finds: [] },
	{
		path: 'Harbor.md',
		note: '# Harbor\n## Interview\n- What are you afraid of?\n- Where do you see yourself in ten years?\n- A big risk\n'
			+ '- A goal you missed\n- Biggest failure\n- Milk for the crew',
		finds: [
			'What are you afraid of?',
			'Where do you see yourself in ten years?',
			'A big risk',
			'A goal you missed',
			'Biggest failure',
		],
	},
	{
		path: 'Harbor.md',
		note: '# Harbor\n## Interview\n- What are you afraid of?\n- What do you like about tides?\n'
			+ '- Which season suits you?',
		finds: ['What are you afraid of?', 'What do you like about tides?', 'Which season suits you?'],
	},
	{
		note: '## Nights\n- Tell me about a time you lost a rope.\n- Tell me about a time you were late.\n'
			+ '- Describe a time you failed.\n## Days\n- Do you like crowds?',
		finds: [
			'Tell me about a time you lost a rope.',
			'Tell me about a time you were late.',
			'Describe a time you failed.',
			'Do you like crowds?',
		],
	},
];
