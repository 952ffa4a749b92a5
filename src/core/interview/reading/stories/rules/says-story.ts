import { isNarrative } from '../narrative';
import type { Example, Rule } from '../../evidence';
import type { StoryCandidate } from '../story-candidate';

/** Longer texts in parts, which nothing ties to interviews, describe something. */
const LONGEST = 500;

/** A heading, label, column or place that says "story". */
export const saysStory: Rule<StoryCandidate> = {
	id: 'says-story',
	kind: 'story',
	says: 'A heading or label that says “story” makes the text below it a story, and so does a title in a section, '
		+ 'note or folder of stories. An account of what you did is a story, too, in a note about interviews, beside other '
		+ 'stories, or where a label below it says that they may dig.',
	signals: [
		{ id: 'says-story', weight: 5, says: 'a heading, label or column says “story”',
			holds: ({ draft }) => draft.said !== null && draft.said !== 'place' && draft.said !== 'follow-ups'
			&& draft.said !== 'prose' && draft.said !== 'beside' },
		{ id: 'beside-story', weight: 3, says: 'a title beside those of stories',
			holds: ({ draft }) => draft.said === 'beside' },
		{ id: 'among-stories', weight: 4, says: 'a title among stories', holds: ({ draft }) => draft.said === 'place' },
		{ id: 'told-in-prose', weight: 3, says: 'a title above an account of what somebody did',
			holds: ({ draft }) => draft.said === 'prose' },
		{ id: 'note-in-prose', weight: 3, says: 'the note as a whole is that account, and says so',
			holds: ({ draft, whole }) => draft.said === 'prose' && whole },
		{ id: 'narrative', weight: 2, says: 'describes at length what somebody did',
			holds: ({ draft, count }) => (draft.said === 'place' || draft.said === 'follow-ups' || draft.said === 'beside')
				&& isNarrative(draft.texts, count) },
		{ id: 'followed-up', weight: 4, says: 'a title above text and follow-ups',
			holds: ({ draft }) => draft.said === 'follow-ups' },
		{ id: 'several', weight: 1, says: 'one of several',
			holds: ({ note: { said }, draft }) => (draft.said === null || said < 2 ? 0 : Math.min(said, 3)) },
		{ id: 'few-words', weight: -6, says: 'hardly any words below it',
			holds: ({ draft, own, toldWords }) => draft.parts.size < 2
			&& (draft.said === 'follow-ups' || draft.said === 'place' ? toldWords < 12 : own && toldWords < 4) },
		{ id: 'follow-ups', weight: 2, says: 'has follow-ups',
			holds: ({ draft, note, count }) => draft.probes.length > 0 && (note.tied || note.hinted || draft.said !== null
			|| (draft.parts.size >= 3 && count.i > 0 && count.words < LONGEST)) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		note: '# Interview\n## Story 1 - The long weld\nI ran the lamp along the seam twice and marked four spots.\n'
			+ '### Follow-up questions\n- What would you do differently?',
		finds: ['The long weld'],
	},
	{
		note: '# Interview stories\n## The anchor\n'
			+ 'I saw that the chain was worn, told the captain and changed it in the night before the storm came.',
		finds: ['The anchor'],
	},
	{
		path: 'Ferry interview.md',
		note: '## Story: the rope\nIt broke and she came home late on a cold night.',
		finds: ['the rope'],
	},
	{ note: '## Story: the rope\nIt broke.', finds: [] },
	{
		path: 'Ferry interview.md',
		note: '**Round 1** – by phone, where I told them at length of the night on the old ferry, and they laughed.\n\n'
			+ '**Round 2** – on site, where I showed them how I mended the rudder with a rope, and they nodded.',
		finds: [],
	},
	{
		path: 'Interview/My examples.md',
		note: '**Stage 2**\nI showed them how I mended the rudder with a rope at night, and they nodded.\n\n'
			+ '**The lamp**\nI lit it again in the wind at night, with a borrowed oil can, and nobody saw the dark.',
		finds: ['The lamp'],
	},
	{
		note: '# Interview\n## The kite\nIt tore and she came home late on a cold night, with a new knot and a cold hand.\n'
			+ '**Follow-ups:**\n- What would you do differently?',
		finds: ['The kite'],
	},
	{
		path: 'stories/The lamp.md',
		note: 'It went out and I lit it again in a minute with the keeper of the lock, in the wind.\n'
			+ '## Follow-up questions\n- What would you do differently?',
		finds: ['The lamp'],
	},
	{
		note: '# Interview\n## Stories\n### The sieve\nSituation: She had none.\nAction: I made one.\n### The lamp\n'
			+ 'We lit it again in a minute with the keeper of the lock, in the wind, at night.',
		finds: ['The sieve', 'The lamp'],
	},
	{
		note: '# Interview\n## Stories\n### The rope\nIt broke at night and she came home late with one knot.',
		finds: ['The rope'],
	},
	{
		note: '# Interview\n## Stories\n### The oar\n'
			+ 'I carved it in a night from the mast of an old boat, by the lamp of the lock.\n## Tides\n'
			+ 'Low at ten and high at four, with a wind from the north all day and all night long.',
		finds: ['The oar'],
	},
	{
		note: '# Interview\n## The tow at night\n'
			+ 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a '
			+ 'spare one in the shed and threw it to the mate, who made it fast.',
		finds: ['The tow at night'],
	},
	{ note: '# Interview\n## The tow at night\nShe drifted on the bar at nine.', finds: [] },
	{
		note: '# Interview\n## Round\n- Tell me about a time you helped.\n\n**The tow at night**\n'
			+ 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a '
			+ 'spare one in the shed and threw it to the mate, who made it fast.',
		finds: ['The tow at night'],
	},
	{
		path: 'The tow.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one '
			+ 'in the shed and threw it to the mate, who made it fast.\n\nIf they dig:\n- Why was there no second line?',
		finds: ['The tow'],
	},
	{
		path: 'The tow.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one '
			+ 'in the shed and threw it to the mate, who made it fast.\n\nTo do:\n- Why was there no second line?',
		finds: [],
	},
	{
		path: 'How to answer.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one '
			+ 'in the shed and threw it to the mate, who made it fast.\n\nIf they dig:\n- Why was there no second line?',
		finds: [],
	},
	{
		path: 'The tow.md',
		note: '# The tow\nShe drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found '
			+ 'a spare one in the shed and threw it to the mate, who made it fast.'
			+ '\n\n## Notes\nThe tide was low.\n\nIf they dig:\n- Why was there no second line?',
		finds: [],
	},
	{
		path: 'The tow.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one '
			+ 'in the shed and threw it to the mate, who made it fast.'
			+ '\n\n- Lines\n- Masts\n\nIf they dig:\n- Why was there no second line?',
		finds: [],
	},
	{
		path: 'The tow.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a spare one '
			+ 'in the shed and threw it to the mate, who made it fast.'
			+ '\n\n- Lines\n\nIf they dig:\n- Why was there no second line?',
		finds: ['The tow'],
	},
	{
		path: 'Answers.md',
		note: '## The lamp\nIt went out and I lit it again in the wind. I climbed up alone, found the oil in the shed and '
			+ 'filled it, and the keeper saw nothing.\n**They may dig:**\n- Why alone?\n'
			+ '## The oar\nWe had none left, so I carved one from an old mast. It took me a night, and the boat went out at '
			+ 'six as it did every day.\n## The tides\nLow at ten and high at four, with a wind from the north all day.',
		finds: ['The lamp', 'The oar'],
	},
	{
		path: 'stories/short.md',
		note: '**The lamp**\nI lit it again in the wind at night and nobody saw the dark.\n\n**The oar**\nI carved one '
			+ 'at night from an old mast, with a borrowed knife.\n\n**The rope**\nI spliced it with one hand '
			+ 'in the rain, and the barge did not drift.',
		finds: ['The lamp', 'The oar', 'The rope'],
	},
	{
		path: 'Lamps.md',
		note: '**The lamp**\nI lit it again in the wind at night and nobody saw the dark.\n\n**The oar**\nI carved one '
			+ 'at night from an old mast, with a borrowed knife.\n\n**The rope**\nI spliced it with one hand '
			+ 'in the rain, and the barge did not drift.',
		finds: [],
	},
	{
		path: 'stories/The tow.md',
		note: 'She drifted on the bar at nine, and I saw that her line was gone. I ran along the quay, found a '
			+ 'spare one in the shed and threw it to the mate, who made it fast.',
		finds: ['The tow'],
	},
];
