import { anyOf } from '../../../any-of';
import { wordsOf } from '../../../lexicon/lexicon';
import { headingRole } from '../../roles';
import { isDuration, type StoryDraft } from '../story-draft';
import type { Example, Rule } from '../../evidence';
import { pointsToStory } from '../story-numbers';
import type { StoryCandidate } from '../story-candidate';

const PLACEHOLDER = /^\W*(?:\[|<|\{\{|title\b|your story|add more|.{0,40}\buser stor(?:y|ies)\b|\S{1,9} = )/i;

/** True for a title that only says where a story goes, or names one that is told elsewhere: "Example: Story 1". */
function isPlaceholder({ title }: StoryDraft): boolean {
	return PLACEHOLDER.test(title) || pointsToStory(title);
}

/** "Questions that will come", "Fragen, die …": what is below is asked. */
const QUESTIONS = anyOf(wordsOf(({ firstLook }) => firstLook?.questions));
const OF_QUESTIONS = new RegExp(`^\\W*${QUESTIONS}(?:s|n|e)?(?:\\P{L}|$)`, 'iu');

/** Where stories may be. */
export const storyPlace: Rule<StoryCandidate> = {
	id: 'story-place',
	kind: 'story',
	says: 'Stories are in notes about interviews. Lists of questions for the other side, advice and templates contain '
		+ 'none.',
	signals: [
		{ id: 'tied', weight: 2, says: 'in a note about interviews', holds: ({ note }) => note.tied },
		{ id: 'untied', weight: -3, says: 'nothing ties the note to interviews',
			holds: ({ note }) => !note.tied && !note.hinted },
		{ id: 'clipped', weight: -5, says: 'a web page', holds: ({ note }) => note.clipped && !note.tied },
		{ id: 'whole', weight: 1, says: 'the note contains nothing else',
			holds: ({ whole, draft }) => whole && (draft.parts.size >= 3 || draft.said === 'place') },
		{ id: 'reports', weight: -8, says: 'the note reports what went wrong at work', holds: ({ note }) => note.reports },
		{ id: 'short-parts', weight: -5, says: 'its parts are single words',
			holds: ({ note, draft }) => !note.tied && [...draft.parts.values()].some(({ text }) => text.length <= 3) },
		{ id: 'durations', weight: -8, says: 'its parts only say how long to speak',
			holds: ({ draft: { parts } }) => parts.size > 1 && [...parts.values()].every(({ text }) => isDuration(text)) },
		{ id: 'elsewhere', weight: -20, says: 'in advice or among questions of other kinds',
			holds: ({ context: { area, role } }) => area === 'ask-them' || area === 'system-design'
			|| (area === 'guide' && role !== 'answer') },
		{ id: 'placeholder', weight: -20, says: 'a placeholder',
			holds: ({ draft }) => isPlaceholder(draft) || (draft.said === null && headingRole(draft.title) === 'guide') },
		{ id: 'of-people', weight: -20, says: 'its title names a round or a possible interviewer',
			holds: ({ ofPeople }) => ofPeople },
		{ id: 'of-questions', weight: -20, says: 'its title announces questions',
			holds: ({ draft, context: { role } }) =>
				role !== 'question' && draft.parts.size < 2 && OF_QUESTIONS.test(draft.title) },
		{ id: 'untitled', weight: -20, says: 'has no title', holds: ({ own, draft }) => !own && draft.title === '' },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Harbor/Post-mortem of the late ferry.md',
		note: '## Situation\nShe was late.\n## Action\nI rang the mate and my crew.\n## Result\nHome by nine.',
		finds: [],
	},
	{ note: '# Interview\n## STAR template\n**Situation**: [where?]\n**Action**: [what?]\n**Result**: [so?]', finds: [] },
	{ note: '# Interview\n## Why Northwind\n- I like the lamps.\n- My friends work there.', finds: [] },
	{
		path: 'stories/The lamp.md',
		note: 'It went out and I lit it again in a minute with the keeper of the lock, in the wind.',
		finds: [],
	},
	{
		path: 'Ferry.md',
		note: '---\nsource: https://example.org/rope\n---\n## The rope\nSituation: She drifted.\n'
			+ 'Action: I threw the line.\nResult: Home.',
		finds: [],
	},
	{ path: 'Ferry.md', note: '## The rope\nSituation: Fog\nAction: I threw the line.\nResult: OK', finds: [] },
	{ note: '## The answer\nSituation: 20 seconds\nAction: 60 seconds\nResult: 10 seconds', finds: [] },
	{ note: '## Tips\n### The rope\nSituation: She drifted.\nAction: I threw the line.', finds: [] },
	{
		path: 'My examples.md',
		note: '| title | what I remember |\n|---|---|\n'
			+ '| The tow | She drifted on the bar at nine, I ran along the quay and threw a line to the mate. |\n'
			+ '| The oar | We had none left, so I carved one in a night from the mast of an old boat. |',
		finds: ['The tow', 'The oar'],
	},
	{ path: 'My examples.md', note: '| title | for |\n|---|---|\n| The tow | help |\n| The oar | thrift |', finds: [] },
	{
		path: 'Job hunt.md',
		note: '- stories\n\t- The tow at nine\n\t\t- she drifted, I ran along the quay and threw a line to the mate\n'
			+ '\t- The oar at night\n\t\t- we had none left, so I carved one in a night from an old mast\n'
			+ '- money\n\t- The least I take is what I have now, and we talk about the rest in the end',
		finds: ['The tow at nine', 'The oar at night'],
	},
	{ note: '# Interview stories\n## Example: Story 1 for many a prompt\nI tell it for help, thrift, haste and patience '
		+ 'and leave out the bar and the mate.', finds: [] },
	{ note: '## Story: Title\nWhere I was and what I did and how it ended.', finds: [] },
	{
		path: 'Vorstellungsgespräch.md',
		note: '**Fragen, die kommen**\n\n> Wo sehen Sie Ihre Grenzen?\n> Was bedeutet Teilhabe für Sie?\n\n'
			+ 'Die letzte ist fies. Ich sage nicht, was alle sagen. Ich habe am Nachmittag Lärm gehört und ging hinaus und '
			+ 'fragte die Kinder, und ich machte mit ihnen die Tür zu.',
		finds: [],
	},
	{
		path: 'Debrief.md',
		note: 'After the interview.\n\n**Dana Reyes** – great. I gave her the tow and she asked why I ran along the quay '
			+ 'before I threw the line.\n**Bruno Sarti** – tired. I told him how I carved an oar in a night from the mast '
			+ 'of an old boat, and he sold me the job.',
		finds: [],
	},
	{ note: '# Interview\n## The tow\nSituation: She drifted.\nTask: Bring her home.', finds: ['The tow'] },
	{ path: 'Ferry.md', note: '# Ferry\n## The tow\nSituation: She drifted.\nTask: Bring her home.', finds: [] },
	{
		path: 'stories/The gale.md',
		note: 'I had the watch when it came. I reefed the sail, tied the boy to the mast and kept her head in the wind '
			+ 'until it fell, and we lost nothing but a bucket.',
		finds: ['The gale'],
	},
	{
		note: '# Interview\n## Drill\n**1.**\nSituation: There is fog.\nAction: I sound the horn.\n\n'
			+ '**2.**\nSituation: She drifts.\nAction: I throw the line.',
		finds: [],
	},
];
