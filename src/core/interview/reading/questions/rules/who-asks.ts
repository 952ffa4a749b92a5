import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** "9:00 - 9:45 Marisol Quint, Engineering Manager (Ownership)". */
export const whoAsks: Rule<QuestionCandidate> = {
	id: 'who-asks',
	kind: 'question',
	says: 'A line that begins with a person, perhaps after a day or a time, is no question: principles after the name are '
		+ 'what that person assesses. Neither is a line with a time of the day, or only the name of a round, in front of '
		+ 'them.',
	signals: [
		{ id: 'person', weight: -24, says: 'names a person and what that person assesses', holds: ({ saysWho }) => saysWho },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Onsite.md',
		note: 'Your interview schedule for the onsite:\n'
			+ '9:00 - 9:45 AM Marisol Quint, Sr. Engineering Manager (Ownership, Dive Deep)\n'
			+ '11:00 AM Hanne Okafor, Director of Product (Earn Trust)',
		finds: [],
	},
	{
		path: 'Onsite interview.md',
		note: '# Onsite interview\n- Marisol Quint (Ownership, Dive Deep)\n- Tobias Feng, Principal Engineer (Earn Trust)\n'
			+ '- Tue 10:00 Hanne Okafor – PM [Customer Obsession]\n- Missed deadline [Deliver Results]',
		finds: ['Missed deadline'],
	},
	{
		path: 'Onsite interview.md',
		note: '# Onsite interview\n- Lunch, 12:00 to 13:00 (Earn Trust)\n- 2 pm Tour of the office (Ownership)\n'
			+ '- Coffee chat (Earn Trust)\n- Coffee for the chief (Earn Trust)\n- Missed a Friday deadline (Ownership)',
		finds: ['Coffee for the chief', 'Missed a Friday deadline'],
	},
	{
		path: 'Onsite interview.md',
		note: '# Onsite interview\n- Kestrel Parcels, engineering manager Marisol Quint\n'
			+ '- Engineer, Kestrel Parcels, Hanne Okafor\n- Conflict with a peer (Marisol Quint)\n- Missed deadline',
		finds: ['Conflict with a peer', 'Missed deadline'],
	},
];
