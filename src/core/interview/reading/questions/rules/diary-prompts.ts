import { anyOf } from '../../../any-of';
import { wordsBySpacing } from '../../../lexicon/lexicon';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

const { spaced, unspaced } = wordsBySpacing(({ notes }) => notes?.diaries);
const DIARY = new RegExp(`\\b${anyOf(spaced)}\\b|${anyOf(unspaced)}`, 'i');

/** Prompts for a diary, a class or an evening with friends. */
export const diaryPrompts: Rule<QuestionCandidate> = {
	id: 'diary-prompts',
	kind: 'question',
	says: 'Prompts for a diary, for reflection or for an evening with friends are not interview questions.',
	signals: [
		{ id: 'diary-note', weight: -9, says: 'in a note of prompts for yourself',
			holds: ({ note }) => note.rounds === 0 && DIARY.test(note.name) },
		{ id: 'diary-section', weight: -7, says: 'under a heading for prompts for yourself',
			holds: ({ context, label }) => DIARY.test(context.title) || DIARY.test(label) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Evening reflection.md',
		note: '- What did I learn at work today?\n- Describe a challenge you overcame at work.\n'
			+ '- Tell me about a time your team helped you.',
		finds: [],
	},
	{
		path: 'Retro sprint 31.md',
		note: '- When did you feel proud of this team?\n- Tell me about a moment you were blocked at work.\n'
			+ '- Describe a decision you would take again.',
		finds: [],
	},
	{ note: '# Interview\n## Journal prompts\n- Tell me about a time you lost a glove.', finds: [] },
];
