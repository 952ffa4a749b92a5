import { asksOfThem } from '../asks-of-them';
import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Questions that the candidate asks. */
export const candidateAsks: Rule<QuestionCandidate> = {
	id: 'candidate-asks',
	kind: 'question',
	says: 'What you ask the other side is never drilled: lines below “Questions for them”, and questions about their '
		+ 'team, their day, their company.',
	signals: [
		{ id: 'of-them', weight: -9, says: 'asks about the other side',
			holds: ({ asked, words }) => (asked.asking !== 'story' || /^(?:can|could|would) /.test(words))
			&& asksOfThem(words) },
		{ id: 'among-of-them', weight: -4, says: 'among questions about the other side',
			holds: ({ asked, tally, note }) => asked.asking !== 'story'
			&& (tally.ofThem >= 2 || note.tally.ofThem * 3 > note.tally.all) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview\n## Questions for the panel\n- Tell me about a time this team was proud.\n'
			+ '- What does a bad week look like here?',
		finds: [],
	},
	{
		note: '# Phone screen\n- What is a typical day on your team?\n- How big is the team?\n'
			+ '- How long have you been with the company?',
		finds: [],
	},
	{
		note: '- Tell me about a time you lost a rope.\n- Tell me about a time you were late.\n'
			+ '- Describe a time you failed.\n- What do you like about this team?',
		finds: [
			'Tell me about a time you lost a rope.',
			'Tell me about a time you were late.',
			'Describe a time you failed.',
		],
	},
	{
		note: '- What do you like about clocks?\n- How big is the team?\n- How long have you been with the company?\n'
			+ '- What is a typical day on your team?',
		finds: [],
	},
	{
		note: '- What do you like about tides?\n- How big is the team?\n- Which season suits you?',
		finds: ['What do you like about tides?', 'Which season suits you?'],
	},
];
