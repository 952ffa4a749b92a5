import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** A story below the prompt, or a link. */
export const answeredByStory: Rule<QuestionCandidate> = {
	id: 'answered-by-story',
	kind: 'question',
	says: 'A prompt with a story below it, or with a link to a note, is one that you prepare for.',
	signals: [
		{ id: 'answered', weight: 6, says: 'has a story below it', holds: ({ answered }) => answered },
		{ id: 'label-answers', weight: 6, says: 'a story says that it answers this',
			holds: ({ labelKind }) => labelKind === 'answers' },
		{ id: 'linked', weight: 2, says: 'links to a note', holds: ({ linked, note }) => linked && note.tie !== null },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview\n## How did the lamp go out?\n**Situation**: I kept the light.\n**Action**: I ran.\n'
			+ '**Result**: Lit in a minute.',
		finds: ['How did the lamp go out?'],
	},
	{ note: '1. Do you like heights? [[The long ladder]]', finds: ['Do you like heights?'] },
];
