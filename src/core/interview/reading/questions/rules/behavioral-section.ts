import { categoryOf } from '../../roles';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** A heading, label or name that says which questions are below. */
export const behavioralSection: Rule<QuestionCandidate> = {
	id: 'behavioral-section',
	kind: 'question',
	says: 'Below a heading about behavioral questions or a principle, and in a note with such a name, anything that '
		+ 'asks about you is a question.',
	signals: [
		{ id: 'behavioral-label', weight: 3, says: 'under a label about behavioral questions',
			holds: ({ label }) => categoryOf(label) === 'behavioral' },
		{ id: 'behavioral-section', weight: 3, says: 'under a heading about behavioral questions',
			holds: ({ context }) => context.category === 'behavioral' },
		{ id: 'behavioral-note', weight: 2, says: 'in a note about behavioral questions',
			holds: ({ note, context }) => note.named === 'behavioral' && context.category !== 'technical' },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '# Interview\n## Ownership\n- How did you keep the lamp lit?', finds: ['How did you keep the lamp lit?'] },
	{
		path: 'Rust.md',
		note: '# Ownership\nEach value has one owner.\n- What happens when the owner goes out of scope?',
		finds: [],
	},
	{ note: 'Behavioral:\n- Do you like crowds?', finds: ['Do you like crowds?'] },
	{ note: '# Interview\n## Behavioral\n- Do you like crowds?', finds: ['Do you like crowds?'] },
	{ path: 'Behavioral interview.md', note: '1. Do you like crowds?', finds: ['Do you like crowds?'] },
];
