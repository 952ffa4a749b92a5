import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** A story told or linked below. */
export const answeredByStory: Rule<QuestionCandidate> = {
	id: 'answered-by-story',
	kind: 'question',
	says: 'A prompt with a story told below it, or a note linked beside it, is one that you prepare for.',
	signals: [
		{ id: 'answered', weight: 6, says: 'a story is told below it', holds: ({ answered }) => answered },
		{ id: 'linked', weight: 2, says: 'links a note', holds: ({ linked, note }) => linked && note.tie !== null },
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
