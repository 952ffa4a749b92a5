import { anyOf } from '../../any-of';
import { LABELS as OTHER_LABELS, peopleLabels } from '../../lexicon/lexicon';
import { recalled } from '../../../note/recalled';
import { phraseList } from '../phrase-list';
import { stemList } from '../stem-list';
import { isHiringRole } from './job-titles';
import { isJobWord, isRoundName, isTitleWord } from './people-lexicon';
import { UNSPACED } from '../../unspaced';

/** What a label, a heading or a column's head says of the people beside or below it. */
export type Who = 'interviewer' | 'recruiter' | 'roster' | 'contact' | 'job' | 'round' | 'other';

/** What varies in labels: numbers, "my", "are", "(s)". */
const NUMBERS = /^(?:\d+ )+|(?: \d+)+$/g;
const BEFORE = new RegExp(`^${anyOf(peopleLabels('before'))} `);
const AFTER = new RegExp(` ${anyOf(peopleLabels('after'))}$`);
const ENDING = new RegExp(` (?:\\d+|pt \\d|${anyOf(peopleLabels('endings'))})$`);

/** Letters, digits and single blanks, lower case, without what varies in labels. */
function normalize(label: string): string {
	if (/^[A-Za-z]+$/.test(label)) return label.toLowerCase();
	const words = label.toLowerCase().replace(/[’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	return words.replace(NUMBERS, '').replace(BEFORE, '').replace(AFTER, '').replace(ENDING, '');
}

function table(): ReadonlyMap<string, Who> {
	const found = new Map<string, Who>();
	for (const kind of ['interviewer', 'recruiter', 'roster', 'contact'] as const) {
		for (const entry of peopleLabels(kind)) {
			const key = normalize(entry);
			if (key !== '' && !found.has(key)) found.set(key, kind);
		}
	}
	return found;
}

const LABELS = table();

/** Labels of something else, though their words may be those of a round: "values", "topics". */
const OF_MATTERS: ReadonlySet<string> = new Set(
	Object.entries(OTHER_LABELS).flatMap(([kind, spellings]) => (kind === 'interviewer' ? [] : spellings)).map(normalize),
);
const ASKS_WHO: ReadonlySet<string> = new Set(peopleLabels('asksWho'));
const HOLDS_INTERVIEWER = stemList(({ people }) => people?.labels?.holdsInterviewer);
/** "People I will meet". */
const TO_MEET = new RegExp(`(?:^| )${anyOf(peopleLabels('thoseWho'))}.{0,16} ${anyOf(peopleLabels('meets'))}(?: |$)`);
const HOLDS_RECRUITER = phraseList(peopleLabels('holdsRecruiter'));
const NOT_PEOPLE = phraseList(peopleLabels('notPeople'));

/** What a label says of the people after or below it; `other` for every label that names no part in an interview. */
export const whoOf = recalled((label): Who => {
	if (label.length > 60 || /[?？]/.test(label)) return 'other';
	const words = normalize(label);
	if (words === '') return 'other';
	const known = LABELS.get(words) ?? LABELS.get(words.replace(/ /g, ''));
	if (known !== undefined) return known;
	if (OF_MATTERS.has(words)) return 'other';
	const all = words.split(' ');
	if (!NOT_PEOPLE.within(words)) {
		if (all.length > 1 && all.length <= 5 && ASKS_WHO.has(all[0] ?? '')) return 'roster';
		const isToMeet = all.length > 1 && all.length <= 6 && TO_MEET.test(words);
		if (isToMeet || (all.length <= 6 && HOLDS_INTERVIEWER(words))) return 'interviewer';
	}
	const pieces = all.length === 1 ? [] : label.split(/[,，(（/]|\s[-–—]\s|[.!?]\s/);
	const parts = pieces.filter((part) => part.trim() !== '');
	const ofParts = parts.length > 1 ? parts.map((part) => whoOf(part.trim())) : [];
	const ofPart = ofParts.find((who) => who !== 'other');
	if (ofPart !== undefined) return ofPart;
	if (isJobLabel(words)) return isHiringRole(words) ? 'recruiter' : 'job';
	if (all.length <= 5 && HOLDS_RECRUITER.within(words)) return 'recruiter';
	return isRoundName(label.replace(/\d+[:.]\d\d/g, ' ')) ? 'round' : 'other';
});

/** "Product manager": every word is one of a title, and one is a job. Plural jobs head lists of other people. */
function isJobLabel(words: string): boolean {
	if (UNSPACED.test(words)) return false;
	const all = words.split(' ');
	const isTitle = all.every(isTitleWord) || (all.length <= 3 && isJobWord(all.at(-1) ?? ''));
	return all.length <= 5 && isTitle && all.some(isJobWord) && !/s$/.test(words);
}
