import { isFullOfPrompts } from '../../prompt-tally';
import { headingRole } from '../../roles';
import { isAskedOfYou } from '../asked-of-you';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Articles, guides and templates quote questions too. */
export const advice: Rule<QuestionCandidate> = {
	id: 'advice',
	kind: 'question',
	says: 'Under “Tips” and the like, and in a note that gives advice, lines that begin like questions are advice.',
	signals: [
		{ id: 'advice-section', weight: -8, says: 'in a section of advice',
			holds: ({ context, asked, note, tally }) => context.area === 'guide' && context.role !== 'question'
				&& tally.stories < 3 && !(asked.asking === 'story' && isFullOfPrompts(note.tally)) },
		{ id: 'advice-note', weight: -5, says: 'in a note of advice',
			holds: ({ note, asked, tally }) => note.guide && asked.asking !== 'story' && tally.stories < 3 },
		{ id: 'advice-label', weight: -14, says: 'under a label that gives advice',
			holds: ({ label }) => label !== '' && !isAskedOfYou(label)
				&& ['guide', 'system-design'].includes(headingRole(label)) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview advice\n## Tips\n- Explain how you came to the numbers.\n'
			+ '- Describe your own part, not the team’s.',
		finds: [],
	},
	{ note: 'Tips:\n- How do you calm a crowd?', finds: [] },
	{ path: 'How to survive an interview.md', note: '- What is your greatest strength?', finds: [] },
];
