import { isWhy } from '../../why';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** "Why Northwind?": the one question without "you" that candidates write. */
export const asksWhy: Rule<QuestionCandidate> = {
	id: 'asks-why',
	kind: 'question',
	says: 'A short “Why …?” asks for your reasons; if it is a heading, the text below it is the answer.',
	signals: [
		{ id: 'wish', weight: 4, says: 'asks why', holds: ({ asked, note }) => asked.wish
			&& (note.tie !== null || note.tiedByText || note.tally.stories > 0) },
		{ id: 'why-heading', weight: 4, says: 'a heading that asks why',
			holds: ({ mark, context }) => mark === 'heading' && isWhy(context.title) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '# Interview\n## Why Northwind?\nThe lamps.', finds: ['Why Northwind?'] },
	{ note: '# Interview\n## Why is this enough?\nIt is.', finds: [] },
	{ note: '- Why Fjordline?', finds: ['Why Fjordline?'] },
	{
		path: 'Northwind.md',
		note: '# Northwind\n## Interview\n### Why backend?\nI like to build.',
		finds: ['Why backend?'],
	},
	{ path: 'Northwind.md', note: '# Northwind\n## Interview\n### Why this database?\nIt is quick.', finds: [] },
	{ path: 'Ferry interview.md', note: 'Questions:\nQ: Why the ferry?\nA: It is near.', finds: ['Why the ferry?'] },
	{ path: 'Ferry.md', note: 'Questions:\nQ: Why the ferry?\nA: It is cheap.', finds: [] },
];
