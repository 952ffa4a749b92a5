import type { Example, Rule } from '../../evidence';
import { isHiringRole } from '../job-titles';
import type { Mention } from '../mention';

const PROFILE = /linkedin\.com\/in\//i;

/** Jobs written next to names. */
export const withRole: Rule<Mention> = {
	id: 'with-role',
	kind: 'interviewer',
	says: 'A job is next to the name or below it; "recruiter", "hiring manager" and "bar raiser" count most.',
	signals: [
		{
			id: 'role-hires', weight: 4, says: 'has a role in hiring',
			holds: ({ role }) => role !== null && isHiringRole(role.title),
		},
		{
			id: 'role-beside', weight: 4, says: 'has a job',
			holds: ({ role }) => role !== null && role.side !== 'before' && !isHiringRole(role.title),
		},
		{
			id: 'role-before', weight: 0, says: 'has a job in front of it',
			holds: ({ role }) => role !== null && role.side === 'before' && !isHiringRole(role.title),
		},
		{
			id: 'honorific', weight: 3, says: 'has a form of address',
			holds: ({ hasHonorific }) => hasHonorific,
		},
		{
			id: 'profile', weight: 3, says: 'has a profile',
			holds: ({ place }) => PROFILE.test(place.raw) || PROFILE.test(place.below),
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Quarry.md', note: '- They showed me the crane of Dara Keophila, the hiring manager', finds: [] },
	{ note: '- They showed me the crane of Dara Keophila, the bar raiser', finds: ['Dara Keophila'] },
	{ note: '- Dara Keophila, the recruiter, sent directions', finds: [] },
	{ note: '- Dara Keophila, the recruiter, asked about rye', finds: ['Dara Keophila'] },
	{ note: '- 10:30 Dara Keophila, recruiter', finds: ['Dara Keophila'] },
	{ note: '- Dara Keophila, recruiter, 25 min', finds: ['Dara Keophila'] },
	{ path: 'Loop.md', note: '- Ximena Roldán, matron', finds: ['Ximena Roldán'] },
	{ path: 'Loop.md', note: '- 10:30 electrician Imke Vriesema', finds: ['Imke Vriesema'] },
	{
		path: 'Loop.md',
		note: '- Kestrel Parcels, Engineering Manager Dana Reyes\n- Staff Engineer (Kestrel Parcels) Lena Brandt\n'
			+ '- Torrel Freight – Director of Engineering – Tessa Vriesema\n- Seun Freight (head chef Milo Brandt)',
		finds: ['Dana Reyes', 'Lena Brandt', 'Tessa Vriesema', 'Milo Brandt'],
	},
	{
		path: 'Loop.md',
		note: '- Otieno Wafula (engineer), Milo Brandt\n- Dana Reyes, Engineering Manager Kestrel Parcels\n'
			+ '- Imke Vriesema, matron. Ada Holm, nurse',
		finds: ['Otieno Wafula', 'Milo Brandt', 'Dana Reyes', 'Imke Vriesema', 'Ada Holm'],
	},
	{ note: '# Notes\n- Engineering Manager Dana Reyes', finds: ['Dana Reyes'] },
	{ note: '# Notes\n- Tidy Dana Reyes', finds: [] },
	{ path: 'Loop.md', note: '- Mrs. Otieno Wafula', finds: ['Otieno Wafula'] },
	{ note: '- Lars Holmqvist https://linkedin.com/in/holmqvist', finds: ['Lars Holmqvist'] },
	{ path: 'Loop.md', note: '- Dana Reyes, engineer\n- Aino Halme, matron', finds: ['Dana Reyes', 'Aino Halme'] },
];
