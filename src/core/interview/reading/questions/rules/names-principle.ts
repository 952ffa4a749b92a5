import { isWellKnown } from '../../../principle';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** "Missed deadline [Deliver Results]". */
export const namesPrinciple: Rule<QuestionCandidate> = {
	id: 'names-principle',
	kind: 'question',
	says: 'A principle in front of a prompt or in parentheses after it is what the question assesses.',
	signals: [
		{ id: 'principle', weight: 2, says: 'names a principle',
			holds: ({ asked, mark }) => mark !== 'heading' && asked.named.some(isWellKnown) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '# Interview\n- Missed deadline [Deliver Results]', finds: ['Missed deadline'] },
	{ note: '1. Do you fear heights? (Bias for Action)', finds: ['Do you fear heights?'] },
];
