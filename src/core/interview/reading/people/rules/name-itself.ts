import { anyOf } from '../../../any-of';
import { peopleWords } from '../../../lexicon/lexicon';
import type { Example, Rule } from '../../evidence';
import { isWordToo } from '../people-lexicon';
import type { Mention } from '../mention';
import { familyNameOf } from '../uncased-names';
import { isBehind, isBelow } from './labels';
import { UNSPACED } from '../../../unspaced';

const WORD_ENDING = new RegExp(`${anyOf(peopleWords(({ wordEndings }) => wordEndings))}$`);

function isFullName({ words, name }: Mention): boolean {
	if (!UNSPACED.test(name)) return words.length >= 2;
	const family = familyNameOf(name);
	return family !== '' && name.length > family.length;
}

function isOneUnknown(one: Mention): boolean {
	return one.words.length === 1 && !one.isGiven && !one.hasHonorific && !one.isKnown;
}

/** True where a label says outright that a name follows: any word can be one. */
function isAnnounced(one: Mention): boolean {
	return isBehind(one, 'interviewer') || isBelow(one, 'interviewer') || isBehind(one, 'recruiter');
}

/** "Don't badmouth Skarn Sound": a pair of unknown words among others that say nothing of a person. */
function isUnknownInner(one: Mention): boolean {
	return one.slot === 'inner' && one.words.length > 1 && !one.isGiven && one.role === null && !one.hasHonorific;
}

/** A heading that nothing ties to a person: no label, no job, no word that leads to a name. */
function isUnknownHeading(one: Mention): boolean {
	const { place, role, cue, name } = one;
	if (place.kind !== 'heading' || role !== null || cue !== null) return false;
	return place.own === null && place.above === null && !UNSPACED.test(name) && !one.isGiven;
}

/** What the words themselves look like. */
export const nameItself: Rule<Mention> = {
	id: 'name-itself',
	kind: 'interviewer',
	says: 'The words look like a name: two capitalized words, a known given name; ordinary words count against it.',
	signals: [
		{ id: 'full-name', weight: 8, says: 'a full name', holds: isFullName },
		{
			id: 'given-name', weight: 4, says: 'a known name',
			holds: (one) => (UNSPACED.test(one.name) ? familyNameOf(one.name) !== '' : one.isGiven),
		},
		{
			id: 'unknown-word', weight: -6, says: 'one unknown word',
			holds: (one) => isOneUnknown(one) && !UNSPACED.test(one.name) && !isAnnounced(one),
		},
		{ id: 'unknown-inner', weight: -4, says: 'unknown words among other words', holds: isUnknownInner },
		{
			id: 'word-too', weight: -7, says: 'also an ordinary word',
			holds: ({ words, place: { own }, name }) =>
				words.length === 1 && isWordToo(name) && own !== 'interviewer' && own !== 'recruiter',
		},
		{
			id: 'unknown-heading', weight: -5, says: 'a heading made of unknown words',
			holds: isUnknownHeading,
		},
		{
			id: 'first-later', weight: 0, says: 'the first name appears in the note again',
			holds: ({ words, name, note }) => words.length > 1 && (note.capitals.get(name.split(' ')[0] ?? '') ?? 0) > 1,
		},
		{
			id: 'ordinary-all', weight: -12, says: 'made of ordinary words',
			holds: (one) => one.ordinary === one.words.length && !one.isGiven,
		},
		{
			id: 'ordinary-some', weight: -9, says: 'contains an ordinary word',
			holds: (one) => one.ordinary > 0 && one.ordinary < one.words.length && !one.hasHonorific,
		},
		{
			id: 'lower-all', weight: -5, says: 'the note has the same words in lower case',
			holds: (one) => one.lower === one.words.length && !one.isLowerCase,
		},
		{
			id: 'lower-some', weight: -5, says: 'the note has one of the words in lower case',
			holds: (one) => one.lower > 0 && one.lower < one.words.length && !one.isGiven,
		},
		{
			id: 'word-ending', weight: -9, says: 'ends like an ordinary word',
			holds: (one) => !one.isGiven && !one.hasHonorific
				&& one.words.some((word) => word.length > 5 && WORD_ENDING.test(word)),
		},
		{ id: 'lower-case-name', weight: -3, says: 'typed in lower case', holds: ({ isLowerCase }) => isLowerCase },
		{
			id: 'lower-case-word', weight: -2, says: 'typed in lower case where no label or “with” announces a name',
			holds: ({ isLowerCase, slot, role }) =>
				isLowerCase && slot !== 'cue' && slot !== 'label' && role?.side !== 'behind',
		},
		{
			id: 'noun', weight: -8, says: 'may be an ordinary noun',
			holds: (one) => one.note.capitalNouns && isOneUnknown(one),
		},
		{
			id: 'capitals', weight: -6, says: 'all in capitals',
			holds: (one) => !one.isGiven && one.name.split(' ').every((word) => /^[\p{Lu}.'’-]{2,}$/u.test(word)),
		},
		{ id: 'many-words', weight: -2, says: 'more words than a name has', holds: ({ words }) => words.length > 4 },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Loop.md', note: '- Second round: Aino Halme\n- Aino was kind', finds: ['Aino Halme'] },
	{ note: '- 11:00 Solveig', finds: ['Solveig'] },
	{
		path: 'Foundry.md',
		note: 'They want my CV and an offer may come, said HR on the phone.\n\nInterviewer: Zodwa',
		finds: ['Zodwa'],
	},
	{ path: 'Interview.md', note: '## 3 May\nNever say a word about Skarn Harth there', finds: [] },
	{ path: 'Foundry.md', note: 'Interviewers:\n- Rose\n- Miles', finds: [] },
	{ note: '# Mill\n## 10:30 Imke Vriesema', finds: [] },
	{ path: 'Foundry.md', note: '- Interviewer: Bridge Ticket', finds: [] },
	{ path: 'Foundry.md', note: '- Pairing: Kiln Barge\nA kiln and a barge.', finds: [] },
	{ note: '- Pairing: Aino Kelption', finds: [] },
	{ path: 'Foundry.md', note: '- interview with kofi', finds: [] },
	{ path: 'Loop.md', note: '- interview with kofi', finds: ['kofi'] },
	{
		path: 'Bewerbung.md',
		note: '## Vorstellungsgespräch\nIch war nicht allein mit dem Koch und der Katze.\n\n'
			+ 'Gesprächspartner:\n- Klinker\n- Senf',
		finds: [],
	},
	{ note: '- Pairing: VELHO RINTALA', finds: [] },
	{ note: '- Interviewer: See, matron', finds: ['See'] },
	{ note: '- 9:00 talk with kofi, then bread', finds: ['kofi'] },
	{ note: '- 9:00 basil, bread, coffee', finds: [] },
	{ note: '- 9:00 Dana Reyes, skipper - ropes', finds: ['Dana Reyes'] },
];
