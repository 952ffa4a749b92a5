import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** What ties the whole note to interviews; the farther from the prompt, the weaker. */
export const noteTied: Rule<QuestionCandidate> = {
	id: 'note-tied',
	kind: 'question',
	says: 'A prompt counts for more when the note says that it is about interviews: in its name, a heading, a tag, a '
		+ 'property, or by naming who interviews.',
	signals: [
		{ id: 'tied', weight: 1, says: 'in a note tied to interviews', holds: ({ note }) => note.tie !== null },
		{ id: 'tied-by-name', weight: 2, says: 'the note’s name, title, tags or properties mention interviews',
			holds: ({ note }) => note.tie !== null && (note.tiedByName || note.rounds > 0 || note.tally.stories >= 2) },
		{ id: 'clipped', weight: -4, says: 'in a web page',
			holds: ({ note, tally }) => note.clipped && tally.stories < 3 },
		{ id: 'other-folder', weight: -4, says: 'in a folder about something else',
			holds: ({ note }) => note.elsewhere && note.rounds === 0 },
		{ id: 'round', weight: 2, says: 'in a note that names who interviews', holds: ({ note }) => note.rounds > 0 },
		{ id: 'tied-by-text', weight: 2, says: 'in a note that mentions interviews',
			holds: ({ note }) => note.tie === null && note.tiedByText },
		{ id: 'untied', weight: -3, says: 'nothing ties the note to interviews', holds: ({ note }) => note.tie === null },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Monday.md',
		note: '---\ntags: [interview]\n---\n- Tell me about a time you were late.',
		finds: ['Tell me about a time you were late.'],
	},
	{
		path: 'Monday.md',
		note: 'Ida asked me how I was.\n- Did you call the bank?\n- What do we eat on Friday?',
		finds: [],
	},
	{
		path: 'Tides.md',
		note: '---\nsource: https://example.org/tides\ntags: [interview]\n---\n- What do you like about tides?',
		finds: [],
	},
	{
		path: 'North/Lamps.md', note: '# Interviews\n- Do you like heights?\n- What do you like about lamps?',
		finds: ['Do you like heights?', 'What do you like about lamps?'],
	},
	{
		path: '3 Reading/Lamps.md', note: '# Interviews\n- Do you like heights?\n- What do you like about lamps?',
		finds: [],
	},
	{ note: 'Interviewer: Chiara Bellandi\n1. Do you like heights?', finds: ['Do you like heights?'] },
	{ path: 'Ferry.md', note: '- Tell me about a time you missed a tide.', finds: [] },
	{
		path: 'Jobs/Ferry/Dr Tansey.md',
		note: '### What would you change with the people you have?\n- ropes\n### How do you deal with conflict?\n- tea\n'
			+ '### What motivates you at work?\n- talk',
		finds: [
			'What would you change with the people you have?', 'How do you deal with conflict?',
			'What motivates you at work?',
		],
	},
	{
		path: 'Boats/Ferry/Dr Tansey.md',
		note: '### What would you change with the people you have?\n- ropes\n### How do you deal with conflict?\n- tea\n'
			+ '### What motivates you at work?\n- talk',
		finds: [],
	},
	{ note: '- Which shift do you prefer?', finds: ['Which shift do you prefer?'] },
	{ path: 'Monday.md', note: 'Interviewer: Chiara Bellandi\n- Do you fear heights?', finds: ['Do you fear heights?'] },
	{
		path: 'Harbor.md',
		note: 'Phone screen at nine.\nAsked:\n- Do you like mornings?',
		finds: ['Do you like mornings?'],
	},
];
