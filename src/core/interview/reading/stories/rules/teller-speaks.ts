import type { Example, Rule } from '../../evidence';
import { isInFullParts } from '../story-draft';
import { isOfTeller } from '../story-facts';
import { UNSPACED } from '../../../unspaced';
import type { StoryCandidate } from '../story-candidate';

/** True for texts that address their reader. */
function addressesReader(texts: readonly string[]): boolean {
	return texts.filter((text) => /\b(?:you|your)\b/i.test(text)).length >= 2;
}

/** The first person. */
export const tellerSpeaks: Rule<StoryCandidate> = {
	id: 'teller-speaks',
	kind: 'story',
	says: 'A story is usually in the first person. Labels alone do not make a ticket a story, and a text that only '
		+ 'addresses its reader is not one.',
	signals: [
		{ id: 'speaks', weight: 2, says: 'in the first person', holds: ({ count, note, amongStories }) =>
			(note.tied || amongStories ? count.i + count.we > 0 : isOfTeller(count)) },
		{ id: 'silent', weight: -4, says: 'not in the first person',
			holds: ({ count, draft, note, amongStories }) => !note.tied && !isInFullParts(draft)
			&& (amongStories || draft.parts.size >= 3 ? count.i + count.we === 0 : !isOfTeller(count))
			&& !(draft.said !== null && note.speaks) && !UNSPACED.test(draft.title) },
		{ id: 'to-reader', weight: -6, says: 'addresses its reader',
			holds: ({ count, draft }) => count.i + count.we === 0 && addressesReader(draft.texts) },
		{ id: 'silent-bank', weight: -4, says: 'not in the first person, among stories in parts',
			holds: ({ own, context, count, draft, note }) =>
			own && draft.parts.size < 2 && context.role === 'other' && note.byParts && count.i === 0 },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Ticket 4411.md',
		note: '**Context**: the importer stops on empty rows.\n**Actions**: skip them, log the count.\n'
			+ '**Result**: importer runs through.',
		finds: [],
	},
	{
		path: 'Ticket 4412.md',
		note: '**Context**: the importer stops on empty rows.\n**Goal**: No stop.\n**Actions**: skip them, log the count.\n'
			+ '**Result**: importer runs through.',
		finds: [],
	},
	{
		path: 'The importer.md',
		note: 'S: the importer stopped on empty rows.\nT: No stop by Monday.\nA: Skipped them, logged the count.\n'
			+ 'R: importer runs through.',
		finds: ['The importer'],
	},
	{
		note: '# Interview\n## Stories\n### The sieve\nSituation: She had none.\nAction: I made one.\n### The lamp\n'
			+ 'It was lit again in a minute by the keeper of the lock, in the wind, at night.',
		finds: ['The sieve'],
	},
	{
		path: 'stories/The tow.md',
		note: '**Situation:** She drifted.\n**Action:** The line was thrown.\n**Result:** Home.',
		finds: [],
	},
	{
		note: '# Interview\n## The gale\n'
			+ 'I had the watch when it came. I reefed the sail, tied the boy to the mast and kept her head in the wind '
			+ 'until it fell, and we lost nothing but a bucket.',
		finds: ['The gale'],
	},
	{ note: '## The answer\nSituation: They had lost the rope.\nAction: They made a new one.', finds: ['The answer'] },
	{
		note: '## The answer\nSituation: They want to see where you were.\n'
			+ 'Action: They want to see what you did yourself.',
		finds: [],
	},
];
