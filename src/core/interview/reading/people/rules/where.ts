import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';

/** True where neither the note's name nor its section mentions an interview or a job hunt. */
function isUntied({ note, isTied }: Mention): boolean {
	return !note.named && !note.hunt && !isTied;
}

/** True in a note on anything: neither its name, nor a heading above, nor its text speaks of an interview. */
export function isAdrift(mention: Mention): boolean {
	return isUntied(mention) && !mention.note.inText;
}

/** What the note and the section are about. */
export const where: Rule<Mention> = {
	id: 'where',
	kind: 'interviewer',
	says: 'The note, its folder or the section mentions interviews or a job hunt; where nothing does, a name needs far '
		+ 'more evidence.',
	signals: [
		{ id: 'note-named', weight: 1, says: 'the note is named after an interview', holds: ({ note }) => note.named },
		{
			id: 'note-words', weight: 1, says: 'the note has several kinds of words about hiring',
			holds: ({ note }) => !note.named && note.kinds() >= 4,
		},
		{
			id: 'note-hunt', weight: 5, says: 'the note is about a job hunt',
			holds: ({ note }) => !note.named && note.hunt,
		},
		{ id: 'section-tied', weight: 2, says: 'the section mentions an interview', holds: ({ isTied }) => isTied },
		{
			id: 'note-mentions', weight: -1, says: 'the note mentions an interview',
			holds: ({ note }) => !note.named && note.inText,
		},
		{
			id: 'long-note', weight: -11, says: 'a long note on something else',
			holds: ({ note }) => note.isLong && !note.named && !note.hunt,
		},
		{
			id: 'other-folder', weight: -7, says: 'in a folder about something else',
			holds: ({ note, isKnownClose }) => note.elsewhere && !isKnownClose,
		},
		{
			id: 'untied', weight: -11, says: 'nothing nearby mentions interviews',
			holds: (one) => isUntied(one) && one.note.kinds() < 2,
		},
		{
			id: 'barely-tied', weight: -2, says: 'little nearby suggests an interview',
			holds: (one) => isUntied(one) && one.note.kinds() === 2,
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '- Pairing: Leila', finds: ['Leila'] },
	{ path: 'Pairing.md', note: '- Pairing: Leila', finds: [] },
	{
		path: 'Foundry.md',
		note: 'They talked of the onsite, the offer and the CV.\n\nInterviewers:\n- Vuk\n- Tembeka',
		finds: ['Vuk', 'Tembeka'],
	},
	{ path: 'North/Lighthouse.md', note: '# Nights\nScreening with Thabo Mokoena.', finds: ['Thabo Mokoena'] },
	{ path: '3 Reading/Lighthouse.md', note: '# Nights\nScreening with Thabo Mokoena.', finds: [] },
	{ path: 'Loop.md', note: '- Mrs. Amara Nwosu', finds: ['Amara Nwosu'] },
	{ path: 'Loop.md', note: '- Amara Nwosu (Lagos)', finds: ['Amara Nwosu'] },
	{ path: 'Feedback loop.md', note: '- Amara Nwosu (Lagos)', finds: [] },
	{ path: 'Lighthouse.md', note: '# Nights\nScreening with Thabo Mokoena.', finds: ['Thabo Mokoena'] },
	{ path: 'Lighthouse.md', note: 'A trial shift, says the manager.\n- Ngozi Eze', finds: [] },
	{ path: 'Lighthouse.md', note: 'They have my CV.\n- 10:30 Mrs. Ngozi Eze', finds: [] },
];
