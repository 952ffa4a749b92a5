import { anyOf } from '../../../any-of';
import { peopleWords, wordsOf } from '../../../lexicon/lexicon';
import type { Example, Rule } from '../../evidence';
import { hiringWords } from '../../text-words';
import type { Mention } from '../mention';
import { listsMe } from '../note-facts';
import { saysPractice, speaksOfInterview } from '../note-ties';
import { isRoundName } from '../people-lexicon';

/** Present with the author: at a meeting, unless those invited to a call are listed. */
function isWithMe({ place }: Mention): boolean {
	return place.own === 'roster' && !/^(?:guests?|organi[sz]er|invit)/i.test(place.label ?? '')
		&& listsMe(place.text.slice(place.labelEnd));
}

const ELSEWHERE = hiringWords('elsewhere');
const STORY_WORD = anyOf(peopleWords(({ storyHeadings }) => storyHeadings));
/** A folder or note of stories. */
const STORY_BANK = anyOf(wordsOf(({ headings }) => headings.storyBank));
const OF_STORIES = new RegExp(`(?:^|\\s)${STORY_BANK}(?:\\.md)?(?:$|\\s)`, 'i');
/** "2. My STAR story", "Result". */
const STORY = new RegExp(`^\\W*(?:\\d+\\W+)?(?:my )?(?:star )?${STORY_WORD}\\b`, 'i');

function isOfOther(head: string): boolean {
	return ELSEWHERE.test(head) && !/interview|panel/i.test(head) && !isRoundName(head);
}

function isOfStory(head: string): boolean {
	return STORY.test(head);
}

function isInStories(path: string): boolean {
	return path.split('/').some((name) => OF_STORIES.test(name));
}

/** In a note of stories that does not speak of an interview in its title. */
function isAmongStories({ note, isKnown }: Mention): boolean {
	return !isKnown && !note.asked(speaksOfInterview, note.title) && note.asked(isInStories, note.path);
}

function isElsewhere({ place: { heads }, note }: Mention): boolean {
	return heads.slice(-2).some((head) => note.asked(isOfOther, head))
		|| heads.slice(1).some((head) => note.asked(isOfStory, head));
}

/** Named by the note itself, as it begins, or where it says that somebody practiced. */
function isAtPractice({ place, note }: Mention): boolean {
	const isNoteOf = place.kind === 'file-name' || place.text === note.title || place.line < FIRST_LINES;
	return isNoteOf || note.asked(saysPractice, place.text);
}

const FIRST_LINES = 2;

const SOURCES = hiringWords('sources');
const QUESTION_WORDS = wordsOf(({ prefixes }) => prefixes?.question).filter((word) => word.length > 3);
const OF_QUESTIONS = new RegExp(anyOf(QUESTION_WORDS), 'i');

function saysSource(text: string): boolean {
	return SOURCES.test(text);
}

/** "Questions (from the internet + Caro)": in brackets or on a line about questions that says where they are from. */
function isSource({ place, before, behind, cue, note }: Mention): boolean {
	if (place.own === 'interviewer' || cue === 'interview') return false;
	const open = before.lastIndexOf('(');
	if (open >= 0 && !before.includes(')', open))
		return note.asked(saysSource, `${before.slice(open)}|${behind.split(')', 1)[0] ?? ''}`);
	// "2. Ada - designer - questions on her website" begins with who asks.
	return place.text.length < SHORT_LINE && OF_QUESTIONS.test(before) && note.asked(saysSource, place.text);
}

/** Longer lines tell more than a source. In UTF-16 units. */
const SHORT_LINE = 120;

/** What counts against all names of a note or a section. */
export const ofOthers: Rule<Mention> = {
	id: 'of-others',
	kind: 'interviewer',
	says: 'People in your own stories, speakers of a transcript, people you practice with and candidates whom you or '
		+ 'others interview are not your interviewers.',
	signals: [
		{ id: 'story', weight: -9, says: 'in a section about something else', holds: isElsewhere },
		{ id: 'story-bank', weight: -18, says: 'in a note of stories', holds: isAmongStories },
		{
			id: 'others', weight: -26, says: 'the note is about other people’s conversations',
			holds: ({ note }) => note.others,
		},
		{
			id: 'perhaps-others', weight: -20, says: 'the note may be about other people’s conversations',
			holds: ({ note }) => !note.others && note.perhapsOthers && !note.named,
		},
		{
			id: 'guest', weight: -26, says: 'the properties name a guest or an author',
			holds: ({ note }) => note.ofOthers,
		},
		{ id: 'with-me', weight: -18, says: 'in a list that includes you', holds: isWithMe },
		{ id: 'hirers', weight: -26, says: 'the note is for people who hire', holds: ({ note }) => note.hirers },
		{
			id: 'perhaps-hirers', weight: -18, says: 'the note may be for people who hire',
			holds: ({ note }) => note.perhapsHirers && !note.hirers,
		},
		{
			id: 'practice', weight: -20, says: 'the note is about practice with somebody',
			holds: (one) => one.note.practice && !one.isKnown && one.slot !== 'label' && isAtPractice(one),
		},
		{ id: 'source', weight: -20, says: 'where questions were found', holds: isSource },
		{ id: 'dialogue', weight: -26, says: 'a speaker in a transcript', holds: ({ note }) => note.dialogue },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Jobs/Stories/The flood.md', note: 'Onsite: Anselm Krog, recruiter, led it', finds: [] },
	{ note: '# Prep\n## My team\n- Mrs. Ewa Kowalik', finds: [] },
	{ path: 'Onboarding.md', note: '## Interview\n- Interviewer: Ewa Kowalik', finds: [] },
	{
		path: 'networking/Ravi Kulkarni.md',
		note: '## Notes\nKeeper of the lighthouse, led my interview. Wants my CV and a trial shift. Offer in May.',
		finds: [],
	},
	{ note: '---\nguest: Ilse Brandt\n---\n- Interviewer: Otieno Wafula', finds: [] },
	{ note: '# EM hires\n- Interviewer: Mateo Ibarra', finds: [] },
	{
		note: 'Interviewer: "How was the sea?"\nAnswer: Cold.\nInterviewer: "And the wind?"\n'
			+ 'Answer: From the north.\nInterviewer: Ewa Kowalik',
		finds: [],
	},
	{ note: '# Question bank (from the internet + Caro)\n- Tell me about a rope you lost.', finds: [] },
	{ note: '# Interview with Caro (questions from the internet)', finds: ['Caro'] },
	{ path: 'Market research.md', note: '- Interviewer: Ilse Brandt', finds: [] },
	{ path: 'Jobs/Call.md', note: 'Call with Teo Halme on Sunday.\nHe played the hiring manager and laughed.', finds: [] },
	{ path: 'Jobs/Call.md', note: 'Call with Teo Halme on Sunday.\nHe plays the piano.', finds: ['Teo Halme'] },
	{
		path: 'Jobs/Onsite.md',
		note: 'A week before, a friend had called.\nHe played the hiring manager and laughed.\n\n'
			+ '## Onsite\n10:30 Otieno Wafula, head baker',
		finds: ['Otieno Wafula'],
	},
];
