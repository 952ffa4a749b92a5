import type { Example, Rule } from '../../evidence';
import type { StoryCandidate } from '../story-candidate';
import { isInFullParts } from '../story-draft';

/** Situation, Task, Action, Result. */
export const toldInParts: Rule<StoryCandidate> = {
	id: 'told-in-parts',
	kind: 'story',
	says: 'Two of the parts Situation, Task, Action and Result, by label, heading, letter or column, make a story; '
		+ 'its title is the heading above them or, where the note contains nothing else, the title of the note.',
	signals: [
		{ id: 'two-parts', weight: 5, says: 'has two parts or more', holds: ({ draft }) => draft.parts.size >= 2 },
		{ id: 'three-parts', weight: 2, says: 'has three parts or more', holds: ({ draft }) => draft.parts.size >= 3 },
		{ id: 'full-parts', weight: 1, says: 'has all four parts by their names',
			holds: ({ draft }) => isInFullParts(draft) },
		{ id: 'empty-labels', weight: -6, says: 'most labels have no text after them',
			holds: ({ draft: { seen, parts } }) => seen.size - parts.size >= 3 },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Interview/The cold store.md',
		note: '# The cold store\n**Context**: It was warm on Fridays.\n**Goal**: Cold bread.\n'
			+ '**Approach**: I sat in it and wrote down each opening of the door.\n**Impact**: No loss since.',
		finds: ['The cold store'],
	},
	{
		path: 'Interview/The tow.md',
		note: '# The tow\nTell it in two minutes.\n## Anecdote\nThe rope was new.\n## Telling\n- S: I saw her drift.\n'
			+ '- A: I threw the line.\n- R: Home by nine.',
		finds: ['The tow'],
	},
	{
		path: 'Interview/Two.md',
		note: '## The tow\nS: She drifted.\nA: I threw the line.\nR: Home.\n## The lamp\nS: It was dark.\nA: I climbed.\n'
			+ 'R: Light.',
		finds: ['The tow', 'The lamp'],
	},
	{
		path: 'stories/The first year.md',
		note: '## Early\nShe came in autumn and nobody had shown her the ropes.\n## What was mine to do\nI was to mind her.\n'
			+ '## What I tried\nI let her watch me at the lock each night.\n## Late\nShe minds others now.',
		finds: ['The first year'],
	},
	{
		path: 'stories/Small ones.md',
		note: '# Small ones\n## The tow\nShe drifted on the bar and nobody was on the quay but me. I ran along it, '
			+ 'threw a line to the mate and held her until nine.\n- Who paid for the rope?\n## The lamp\nThe light went '
			+ 'out on Friday and I was alone. I climbed with the last can, lit it again and stayed awake until ten.\n'
			+ '- What did it cost?',
		finds: ['The tow', 'The lamp'],
	},
	{
		path: 'Small ones.md',
		note: '# Small ones\n## The tow\nS: She drifted. A: I threw the line. R: Home by nine.\n'
			+ '## The lamp\n- **S** It was dark and nobody had oil\n- **A** I climbed with the last can\n- **R** Light by ten',
		finds: ['The tow', 'The lamp'],
	},
	{
		path: 'Interview/One.md',
		note: '# The net\n## Short version\nS: It tore.\nA: I sewed.\nR: Fish.\n## Long version\nS: It tore in March.\n'
			+ 'A: I sewed for a week.\nR: Eighty fish.',
		finds: ['The net'],
	},
	{
		path: 'Interview/Tows.md',
		note: '## The tow\nS: She drifted. A: I threw the line. R: Home by nine.\n'
			+ '## The bearing\nS: She drifted. The chart was old, and nobody had a lamp.',
		finds: ['The tow'],
	},
	{ note: '# Interview\nS : Situation, T : Task, A : Action, R : Result', finds: [] },
	{
		path: 'Harbor.md',
		note: '## The rope\nSituation: She drifted.\nAction: I threw the line.\nResult: Home.',
		finds: ['The rope'],
	},
	{ note: '## The oven\nSituation: It was cold.\nAction: The door was mended.', finds: ['The oven'] },
	{
		note: '## Story: the tow\n- Situation: She drifted at night, and I had the watch.\n- Task:\n- Action:\n- Result:',
		finds: [],
	},
];
