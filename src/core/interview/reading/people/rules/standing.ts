import { peopleWords } from '../../../lexicon/lexicon';
import { folderOf } from '../../../names';
import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import { speaksOfHunt } from '../note-ties';
import { actsAtStart } from '../people-lexicon';

/** A note in a folder of people, named after one, that mentions an interview. */
function isPersonNote({ place, slot, fillsSegment, words, startsGiven, note }: Mention): boolean {
	if (place.kind !== 'file-name' || slot !== 'lead' || !fillsSegment || words.length < 2) return false;
	if (speaksOfHunt(folderOf(note.path)) && startsGiven) return true;
	return note.inText && folderOf(note.path).toLowerCase().split('/').some((folder) => FOLDERS.has(folder));
}

const FOLDERS: ReadonlySet<string> = new Set(peopleWords(({ folders }) => folders));

/** The name, or the title, of a note that a property says is about an interviewer. */
function isOfTagged({ place, slot, earlier, note, words }: Mention): boolean {
	const isTitle = place.kind === 'file-name' || (place.kind === 'heading' && place.text === note.title);
	return (note.ofInterviewer || note.ofContact) && isTitle && slot === 'lead'
		&& earlier.length === 0 && words.length > 1;
}

/** Shorter lines are not prose. */
const LONGEST_LINE = 14;

function isLongLine(text: string): boolean {
	return text.split(' ').length > LONGEST_LINE;
}

/** Within a long sentence that does not say what an interviewer does. */
function isInProse({ slot, fillsSegment, behind, interviewsMe, place, joinedTo, role, note }: Mention): boolean {
	if (slot === 'cue' || fillsSegment || joinedTo !== null || role !== null) return false;
	return note.asked(isLongLine, place.text) && !actsAtStart(behind) && !interviewsMe;
}

/** True for a link to the note of that name, perhaps in a folder, to a heading, or shown otherwise. */
function isLinkTo(name: string, raw: string): boolean {
	return ['[[', '/'].some((start) => [']]', '|', '#'].some((end) => raw.includes(start + name + end)));
}

/** Where on its line a name is. */
export const standing: Rule<Mention> = {
	id: 'standing',
	kind: 'interviewer',
	says: 'The name begins its line or has the line to itself; a name among other words says little.',
	signals: [
		{
			id: 'leads', weight: -1, says: 'begins its line',
			holds: ({ slot, fillsSegment }) => (slot === 'lead' || slot === 'label' || slot === 'joined') && fillsSegment,
		},
		{
			id: 'inner', weight: 1, says: 'among other words',
			holds: (one) => one.slot === 'inner' && one.role === null && !one.interviewsMe && !one.hasHonorific,
		},
		{
			id: 'inner-job', weight: -2, says: 'among other words, with a job',
			holds: ({ slot, role, interviewsMe }) => slot === 'inner' && role !== null && !interviewsMe,
		},
		{
			id: 'prose', weight: -1, says: 'in prose',
			holds: isInProse,
		},
		{
			id: 'person-note', weight: 4, says: 'the note is about this person and mentions an interview',
			holds: isPersonNote,
		},
		{
			id: 'tagged', weight: 10, says: 'the properties say that the note is about an interviewer or a recruiter',
			holds: isOfTagged,
		},
		{
			id: 'own-note', weight: 3, says: 'links to its own note',
			holds: ({ place, name, note }) => isLinkTo(name, place.raw) || note.linked.has(name),
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '- Technical: Hana', finds: ['Hana'] },
	{ note: '- They showed me the oven of Otieno Wafula, https://linkedin.com/in/wafula', finds: [] },
	{ path: 'Quarry.md', note: '- They showed me the crane of Rahul Deshpande, the recruiter', finds: [] },
	{
		note: '- Chiara Bellandi hummed while I kneaded and then the dough and the salt and the water',
		finds: [],
	},
	{ path: 'jobs/Tomasz Wilk.md', note: 'Keeps bees.', finds: ['Tomasz Wilk'] },
	{ path: 'bees/Tomasz Wilk.md', note: 'Keeps bees.', finds: [] },
	{ path: 'ovens/Odalys Quist.md', note: '---\ntags: [interviewer]\n---\nKeeps bees.', finds: ['Odalys Quist'] },
	{ path: 'ovens/Odalys Quist.md', note: '---\ntags: [interview]\n---\nKeeps bees.', finds: [] },
	{ path: 'Loop.md', note: '- 10:30 [[Sinead Corrigan]]', finds: ['Sinead Corrigan'] },
];
