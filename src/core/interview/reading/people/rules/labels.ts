import { LABELS } from '../../../lexicon/lexicon';
import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import type { Place } from '../place';
import type { Who } from '../who';
import { isKnownPerson } from './known-person';

/**
 * True after the line's own label, in its column or as its property's value: first there, or joined to who is
 * first.
 */
export function isBehind({ place, slot, from }: Mention, who: Who): boolean {
	if (place.own !== who || slot === 'inner' || from < place.labelEnd) return false;
	return slot !== 'segment' || place.labelEnd === 0;
}

/** True below a label on a line of its own, an item or a callout's title. */
export function isBelow({ place, slot }: Mention, who: Who): boolean {
	if (place.above !== who || place.underHeading || place.kind === 'heading') return false;
	return hasNoOtherLabel(place) && slot !== 'inner' && slot !== 'segment';
}

/** Under a heading that says so, after no other label. */
export function isUnderHeading({ place, slot }: Mention, who: Who): boolean {
	return place.above === who && place.underHeading && hasNoOtherLabel(place) && slot !== 'inner';
}

/** The name of a round may be in front of those whom a label announces: "Round 1: Ada Holm" under "Panel". */
function hasNoOtherLabel({ own }: Place): boolean {
	return own === null || own === 'round';
}

/** The heads of a column of jobs, in lower case. */
const ROLES: ReadonlySet<string> = new Set(LABELS.role);

/** Names after or below a label that says who they are. */
export const underLabel: Rule<Mention> = {
	id: 'under-label',
	kind: 'interviewer',
	says: 'A label names the people after or below it: "Interviewer:", "Panel", "Recruiter", "Who", a column or a '
		+ 'property of that name.',
	signals: [
		{
			id: 'label-interviewer', weight: 13, says: 'after a label for interviewers',
			holds: (one) => isBehind(one, 'interviewer'),
		},
		{
			id: 'label-taught', weight: 13, says: 'after one of your own labels for interviewers',
			holds: (one) => one.place.isTaught && isBehind(one, 'interviewer'),
		},
		{
			id: 'below-interviewer', weight: 11, says: 'below a label for interviewers',
			holds: (one) => isBelow(one, 'interviewer'),
		},
		{
			id: 'heading-interviewer', weight: 2, says: 'under a heading for interviewers',
			holds: (one) => isUnderHeading(one, 'interviewer'),
		},
		{
			id: 'label-recruiter', weight: 9, says: 'after a label for somebody who hires',
			holds: (one) => isBehind(one, 'recruiter'),
		},
		{
			id: 'below-recruiter', weight: 2, says: 'below a label for somebody who hires',
			holds: (one) => (isBelow(one, 'recruiter') || isUnderHeading(one, 'recruiter')) && isKnownPerson(one),
		},
		{ id: 'label-roster', weight: 8, says: 'after a label for people', holds: (one) => isBehind(one, 'roster') },
		{
			id: 'below-roster', weight: 6, says: 'below a label for people',
			holds: (one) => isBelow(one, 'roster') || isUnderHeading(one, 'roster'),
		},
		{
			id: 'label-contact', weight: 12, says: 'after a label for a contact',
			holds: (one) => isBehind(one, 'contact') || isBelow(one, 'contact'),
		},
		{ id: 'label-job', weight: 4, says: 'after a job as a label', holds: (one) => isBehind(one, 'job') },
		{ id: 'label-round', weight: 4, says: 'after the name of a round', holds: (one) => isBehind(one, 'round') },
		{
			id: 'label-other', weight: -4, says: 'after a label for something else',
			holds: (one) => isBehind(one, 'other') && one.place.kind !== 'cell',
		},
		{
			id: 'column-job', weight: -1, says: 'in a column of jobs',
			holds: ({ place }) => place.kind === 'cell' && ROLES.has((place.label ?? '').toLowerCase()),
		},
		{
			id: 'column-other', weight: -4, says: 'in a column of something else',
			holds: (one) => isBehind(one, 'other') && one.place.kind === 'cell',
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Foundry.md', note: '# Second visit\nInterviewer: Ilse', finds: ['Ilse'] },
	{
		path: 'Foundry.md',
		note: 'They talked of the onsite, the offer and the CV.\n\nInterviewers:\n- Zorvak\n- Tembeka',
		finds: ['Zorvak', 'Tembeka'],
	},
	{ path: 'Bakery.md', note: '## Intervieweurs\n- Solenn Kerbrat', finds: ['Solenn Kerbrat'] },
	{ path: 'Jobs.md', note: 'Hiring manager: Imke Vriesema', finds: ['Imke Vriesema'] },
	{ path: 'Quarry.md', note: '- Hiring managers\n  - Kofi Wulf', finds: ['Kofi Wulf'] },
	{ path: 'Quarry.md', note: '- Recruiters\n  - Kofi Wulf', finds: [] },
	{ path: 'Loop.md', note: 'Who: Nadia Lindqvist', finds: ['Nadia Lindqvist'] },
	{ path: 'Loop.md', note: 'Attendees:\n- Ilse Brandt\n- Aino Halme', finds: ['Ilse Brandt', 'Aino Halme'] },
	{ note: 'Called by: Ms. Pania Ruatapu', finds: ['Pania Ruatapu'] },
	{ note: 'Contact: Ms. Pania Ruatapu', finds: [] },
	{ path: 'Jobs.md', note: 'Recruiter = Imke Vriesema\nInterviewer = Dana Reyes', finds: ['Dana Reyes'] },
	{ path: 'Jobs.md', note: '- Recruiter → Imke Vriesema\n- Sourcer — Kofi Wulf\n- HR contact: Aino Halme', finds: [] },
	{ path: 'Jobs.md', note: '## Recruiter screen\nRecruiter: Imke Vriesema', finds: ['Imke Vriesema'] },
	{
		path: 'Applications.md',
		note: '| Company | Contact | Status |\n| --- | --- | --- |\n| Vriesema Kilns | Aino Halme | onsite |\n'
			+ '| Borealis | Kofi Wulf (will interview me) | phone screen |',
		finds: ['Kofi Wulf'],
	},
	{ path: 'Job tracker.md', note: '- Borealis: baker. Recruiter: Aino Halme. Onsite 8 Dec', finds: [] },
	{ path: 'Loop.md', note: '- Foreman: Otieno Wafula', finds: ['Otieno Wafula'] },
	{ note: '- Second round: Thabo', finds: ['Thabo'] },
	{ note: 'Dress code: Mrs. Zanele Dube', finds: [] },
	{ path: 'Jobs.md', note: '| Machine | Seen |\n| --- | --- |\n| Rafael Quintero | 10:30 |', finds: [] },
	{ path: 'Vorstellungsgespräch.md', note: '- Gesprächspartner: Wiebke Harms', finds: ['Wiebke Harms'] },
	{ path: '面接.md', note: '面接官：佐藤さん', finds: ['佐藤'] },
	{ path: 'Quarry.md',
		note: '---\ninterviewers:\n  - name: Ilse Brandt\n    role: Foreman\n  - Aino Halme: Geologist\n---',
		finds: ['Ilse Brandt', 'Aino Halme'] },
	{ path: 'Quarry.md', note: '---\nsuppliers:\n  - name: Ilse Brandt\n    role: Foreman\n---', finds: [] },
];
