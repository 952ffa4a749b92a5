import { isPersonal } from '../../technical';
import { isBehavioral } from '../../prompt-tally';
import { isWhy } from '../../why';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';
import { UNSPACED } from '../../../unspaced';

/** True for "How do locks work?" where neither the section nor the prompts beside it are about the person. */
function isImpersonal({ asked, among, answered, context, note, tally, words }: QuestionCandidate): boolean {
	if (asked.asking !== 'general' || asked.you || asked.isImperative || asked.wish || among || answered
		|| asked.named.length > 0) return false;
	if (UNSPACED.test(asked.text) || (note.tie !== null && isPersonal(words))) return false;
	if (tally.all >= 4 && (tally.stories + tally.opinions) * 4 < tally.all) return true;
	return context.category !== 'behavioral' && note.named !== 'behavioral'
		&& !(tally.stories >= 2 && isBehavioral(tally));
}

/** Questions are written down one by one; prose quotes them. */
export const standsOut: Rule<QuestionCandidate> = {
	id: 'stands-out',
	kind: 'question',
	says: 'Questions have their own lines: list items, headings, bold lines, cells, quotations. What a paragraph '
		+ 'quotes is not a question.',
	signals: [
		{ id: 'stands-out', weight: 2, says: 'has its own line', holds: ({ standsOut: out }) => out },
		{ id: 'numbered', weight: 1, says: 'is numbered', holds: ({ numbered }) => numbered },
		{ id: 'prose', weight: -4, says: 'a line of prose',
			holds: ({ standsOut: out, asked, quotedAsked }) =>
			!out && !asked.labeled && !quotedAsked && asked.asking !== 'story' && !/[?？]/.test(asked.text) },
		{ id: 'plain-general', weight: -3, says: 'a plain line that asks nothing about you',
			holds: ({ standsOut: out, asked }) => !out && !asked.labeled && asked.asking === 'general' && !asked.you
			&& !asked.wish },
		{ id: 'impersonal', weight: -4, says: 'asks about something, not about you', holds: isImpersonal },
		{ id: 'asks-nothing', weight: -6, says: 'does not ask anything',
			holds: ({ asked, context }) => asked.asking === 'general' && !asked.isImperative
			&& !/[?？]/.test(asked.text) && !isWhy(context.title) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '# Interview\nWhen they say “tell me about a time you failed”, take a breath.', finds: [] },
	{
		note: '# Interview\n> [!question]\n> Tell me about a time you waited.',
		finds: ['Tell me about a time you waited.'],
	},
	{ path: 'Behavioral interview.md', note: '1. Do you like heights?', finds: ['Do you like heights?'] },
	{ note: '- Which season suits you?', finds: ['Which season suits you?'] },
	{ note: 'Which season suits you?', finds: [] },
	{ note: 'Interviewer: Rafael Quintero\n\nThey asked:\nDo you like mornings?', finds: ['Do you like mornings?'] },
	{ note: 'They asked:\n- How deep is the lock?', finds: [] },
	{
		note: '1. Tell me about a time you missed a tide.\n2. Tell me about a time you were late.\n3. How deep is the lock?',
		finds: ['Tell me about a time you missed a tide.', 'Tell me about a time you were late.', 'How deep is the lock?'],
	},
	{
		note: '## Behavioral\n- Describe your own part in the work of the team.',
		finds: ['Describe your own part in the work of the team.'],
	},
	{ note: '## Behavioral\nDescribe your own part, and not the work of the team.', finds: [] },
	{ note: '## Behavioral\nWhich people do well here?', finds: [] },
	{
		note: '## Behavioral\n- Share the numbers with them.\n- Do you like crowds?',
		finds: ['Do you like crowds?'],
	},
	{
		path: 'HR interview.md',
		note: '- How deep is the lock?\n- How long is the quay?\n- How old is the ferry?\n- How wide is the river?',
		finds: [],
	},
];
