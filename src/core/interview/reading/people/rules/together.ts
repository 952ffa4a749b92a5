import type { Example, Rule } from '../../evidence';

/** What the other names of a note say about one, once each of them has been weighed. */
export interface Company {
	/** Somebody named together with it is accepted. */
	readonly joinsSure: boolean;
	/** Unknown words in front of somebody else on their line. */
	readonly mayBeCompany: boolean;
	/** Unknown words behind somebody and their job. */
	readonly isBehindJob: boolean;
	/** One of several lines of one shape, with jobs in them. */
	readonly hasPeers: boolean;
	/** A line of that shape names somebody who is accepted. */
	readonly hasSurePeers: boolean;
	/** In bold at the beginning of its line, as two accepted names of the note are. */
	readonly hasBoldPeers: boolean;
	/** Outside the lines on which labels name the interviewers. */
	readonly isAside: boolean;
}

/** What a name gains or loses by the names around it. */
export const together: Rule<Company> = {
	id: 'together',
	kind: 'interviewer',
	says: 'People named together, and lines of the same shape, support one another; where labels name the '
		+ 'interviewers, people who are only mentioned elsewhere are not interviewers.',
	signals: [
		{
			id: 'joined-sure', weight: 5, says: 'named together with an accepted interviewer',
			holds: ({ joinsSure }) => joinsSure,
		},
		{
			id: 'company-in-front', weight: -7, says: 'unknown words in front of somebody else on the line',
			holds: ({ mayBeCompany }) => mayBeCompany,
		},
		{
			id: 'behind-job', weight: -9, says: 'unknown words after somebody and their job',
			holds: ({ isBehindJob }) => isBehindJob,
		},
		{ id: 'peers', weight: 2, says: 'one of several similar lines', holds: ({ hasPeers }) => hasPeers },
		{
			id: 'peers-sure', weight: 3, says: 'a similar line names an accepted interviewer',
			holds: ({ hasSurePeers }) => hasSurePeers,
		},
		{
			id: 'bold-peers', weight: 12, says: 'starts its line in bold, as accepted interviewers do',
			holds: ({ hasBoldPeers }) => hasBoldPeers,
		},
		{
			id: 'aside', weight: -14, says: 'named in passing where labels name the interviewers',
			holds: ({ isAside }) => isAside,
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Loop.md', note: '- 10:00 Wulf', finds: [] },
	{ path: 'Loop.md', note: '- 10:00 Ada Holm, recruiter, and Solveig', finds: ['Ada Holm', 'Solveig'] },
	{ path: 'Loop.md', note: '- Ada Holm, engineer', finds: ['Ada Holm'] },
	{ path: 'Loop.md', note: '- Ada Holm, engineer\n- Tamsin Quill, designer', finds: ['Ada Holm', 'Tamsin Quill'] },
	{ path: 'Loop.md', note: '- Dana Reyes, engineer, Steady Oars', finds: ['Dana Reyes'] },
	{ path: 'Loop.md', note: '- Dana Reyes, engineer, Milo Brandt', finds: ['Dana Reyes', 'Milo Brandt'] },
	{ path: 'Interview.md', note: '- Tue 10:00 Wulf Marl', finds: ['Wulf Marl'] },
	{ path: 'Interview.md', note: '- Tue 10:00 Wulf Marl. Call with Dana Reyes', finds: ['Dana Reyes'] },
	{
		path: 'Debrief.md',
		note: '**Dana Reyes** liked the oven\n**Bruno Sarti** liked the flour\n**Zorvak Tamaru** asked twice',
		finds: ['Dana Reyes', 'Bruno Sarti', 'Zorvak Tamaru'],
	},
	{
		path: 'Debrief.md',
		note: '**Dana Reyes** liked the oven\n**Zorvak Tamaru** liked it too',
		finds: ['Dana Reyes'],
	},
	{ path: 'Interview.md', note: 'Spoke with Dana Reyes after it.', finds: ['Dana Reyes'] },
	{
		path: 'Interview.md',
		note: 'Interviewer: Ada Holm\nInterviewer: Tom Brandt\n\nSpoke with Dana Reyes after it.',
		finds: ['Ada Holm', 'Tom Brandt'],
	},
];
