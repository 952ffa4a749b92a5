import { isPersonal, isTechnical } from '../../technical';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';
import { UNSPACED } from '../../../unspaced';

/** True for "如何管理时间？" among questions for the person. */
function isOfYou({ asked, context, note, askedAbove, tally, words }: QuestionCandidate): boolean {
	if (asked.asking !== 'general' || !UNSPACED.test(asked.text) || !(asked.labeled || /[?？]$/.test(asked.text)))
		return false;
	return (askedAbove || note.rounds > 0 || note.named === 'behavioral' || context.category === 'behavioral')
		&& tally.technical * 4 < tally.all && !isTechnical(words);
}

/** Wishes, strengths, ways of working: not stories, but asked of the candidate all the same. */
export const aboutTheCandidate: Rule<QuestionCandidate> = {
	id: 'about-the-candidate',
	kind: 'question',
	says: 'A prompt about you is a question: your strengths, your plans, how you work with others.',
	signals: [
		{ id: 'opinion', weight: 3, says: 'asks about you', holds: ({ asked }) => asked.asking === 'opinion' },
		{ id: 'personal', weight: 2, says: 'mentions people, work or character',
			holds: ({ asked, words }) => asked.asking !== 'story' && isPersonal(words) },
		{ id: 'you', weight: 2, says: 'addresses you', holds: ({ asked }) => asked.asking === 'general' && asked.you },
		{ id: 'you-left-out', weight: 3, says: 'asks, and its language leaves “you” out', holds: isOfYou },
		{ id: 'past', weight: 1, says: 'asks what you did', holds: ({ asked }) => asked.asking !== 'story' && asked.past },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# HR interview\n- What is your greatest weakness?\n- Tell me about a time you were late.',
		finds: ['What is your greatest weakness?', 'Tell me about a time you were late.'],
	},
	{ path: 'Garden.md', note: '# Beans\n- When do I water them?\n- How deep do they go?', finds: [] },
	{
		note: '# Sollicitatiegesprek\n- Heb je ervaring met grote schepen?\n- Vertel over een conflict met een collega.',
		finds: ['Heb je ervaring met grote schepen?', 'Vertel over een conflict met een collega.'],
	},
	{
		note: '# Colloquio di lavoro\n- Hai esperienza con le navi?\n- Raccontami di un conflitto con un collega.',
		finds: ['Hai esperienza con le navi?', 'Raccontami di un conflitto con un collega.'],
	},
	{ note: 'Questions:\n- Do you like mornings?', finds: ['Do you like mornings?'] },
	{ note: 'Interviewer: Ilse Brandt\n- Did you enjoy the night shift?', finds: ['Did you enjoy the night shift?'] },
	{ note: '- What do you want to do in five years?', finds: ['What do you want to do in five years?'] },
	{ note: '- Did you enjoy the night shift?', finds: ['Did you enjoy the night shift?'] },
	{ note: '- Did you enjoy the show?', finds: [] },
	{ path: '面试.md', note: '面试官：王小明\n- 如何管理时间？', finds: ['如何管理时间？'] },
	{ note: '- Could you describe your week?', finds: ['Could you describe your week?'] },
	{ note: '- Could you close the lock?', finds: [] },
];
