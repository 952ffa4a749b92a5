import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Lines below a question answer it. */
export const answerProse: Rule<QuestionCandidate> = {
	id: 'answer-prose',
	kind: 'question',
	says: 'Below a question, another question is part of the answer or a follow-up, unless it asks for a story, has a '
		+ 'label, or is numbered and about you.',
	signals: [
		{ id: 'in-answer', weight: -9, says: 'in an answer',
			holds: ({ inAnswer, asked, numbered }) => inAnswer
			&& !(asked.asking === 'story' || asked.labeled || (numbered && asked.asking === 'opinion')) },
		{ id: 'few-of-many', weight: -3, says: 'one of few questions in a long text',
			holds: ({ asked, note: { lines, tally, named, tiedByName } }) => named === null && lines > 80
			&& (asked.asking === 'story' ? !tiedByName && tally.stories * 30 < lines : tally.all * 10 < lines) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview\n## What is your greatest strength?\nPatience. How do I know? I waited for the tide.',
		finds: ['What is your greatest strength?'],
	},
	{
		note: '## What is your greatest strength?\n- Patience.\n- Which tide suits you? The low one.',
		finds: ['What is your greatest strength?'],
	},
	{
		note: '## What is your greatest strength?\n1. Which season suits you?',
		finds: ['What is your greatest strength?', 'Which season suits you?'],
	},
];
