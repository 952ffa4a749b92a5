import type { Example, Rule } from '../../evidence';
import { actsAtStart, interviewsMeAtStart } from '../people-lexicon';
import type { Cue } from '../cue';
import type { Mention } from '../mention';
import { isKnownPerson } from './known-person';
import { isBehind } from './labels';

/** The cue of a mention, or of the person it is joined to. */
function cueOf(mention: Mention): Cue | null {
	return mention.cue ?? (mention.joinedTo === null ? null : cueOf(mention.joinedTo));
}

/** At the beginning of its sentence or line. */
function isSubject({ slot }: Mention): boolean {
	return slot === 'lead' || slot === 'label' || slot === 'joined' || slot === 'segment';
}

/** Right after the name, or after what they are: "Ada Holm, staff engineer, does my design round". */
function saidToInterview({ interviewsMe, later, slot }: Mention): boolean {
	if (interviewsMe) return true;
	return slot === 'lead' && later.slice(0, 3).some(({ text }) => interviewsMeAtStart(text));
}

function acts(one: Mention): boolean {
	return isSubject(one) && actsAtStart(one.behind) && !one.interviewsMe && isKnownPerson(one);
}

/** Names that a sentence leads to or says something about. */
export const saidWith: Rule<Mention> = {
	id: 'said-with',
	kind: 'interviewer',
	says: 'A sentence says who talks to you: "phone screen with …", "interviewed by …", "… interviewed me", '
		+ '"… asked about …".',
	signals: [
		{
			id: 'cue-interview', weight: 9, says: 'an interview with them',
			holds: (one) => cueOf(one) === 'interview' && !isBehind(one, 'interviewer') && !isBehind(one, 'recruiter'),
		},
		{ id: 'cue-talk', weight: 5, says: 'a conversation with them', holds: (one) => cueOf(one) === 'talk' },
		{ id: 'cue-with', weight: 2, says: 'something with them', holds: (one) => cueOf(one) === 'with' },
		{ id: 'interviews-me', weight: 9, says: 'is said to interview you', holds: saidToInterview },
		{ id: 'acts', weight: 1, says: 'does what an interviewer does', holds: acts },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Loop.md', note: 'Ate with Odalys Quist at the onsite', finds: ['Odalys Quist'] },
	{ path: 'Loop.md', note: 'Ate near Odalys Quist at the onsite', finds: [] },
	{ path: 'Jobs.md', note: 'May 3: Bruno asked of rye', finds: ['Bruno'] },
	{ path: 'Jobs.md', note: 'May 3: Bruno dreamed of rye', finds: [] },
	{ path: 'Bakery.md', note: '# Nights\nPhone screen with Marit.', finds: ['Marit'] },
	{
		path: 'Harbour.md',
		note: '- I had a call with Pilar Quiroga about the interview.',
		finds: ['Pilar Quiroga'],
	},
	{ note: '- With Otieno Wafula on Tuesday', finds: ['Otieno Wafula'] },
	{ path: 'Bakery.md', note: '# Nights\nMarit interviewed me.', finds: ['Marit'] },
	{ note: '- Kwame Asante asked about rye', finds: ['Kwame Asante'] },
	{ note: '- Kwame Asante thought about rye', finds: [] },
	{ path: 'Entretien.md', note: '- Entretien avec Anouk à la scierie', finds: ['Anouk'] },
	{ note: '- Phone screen with Ilse and Noor', finds: ['Ilse', 'Noor'] },
	{ path: 'Jobs.md', note: '- Собеседование с Ольгой Гордеевой', finds: ['Ольгой Гордеевой'] },
];
