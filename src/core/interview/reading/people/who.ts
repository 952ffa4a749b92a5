import { LABELS as OTHER_LABELS, peopleLabels } from '../../lexicon/lexicon';
import type { PeopleLabels } from '../../lexicon/people-words';
import { isHiringRole } from './job-titles';
import { isJobWord, isRoundName, isTitleWord, UNCASED } from './people-lexicon';

/** What a label, a heading or a column's head says of the people beside or below it. */
export type Who = 'interviewer' | 'recruiter' | 'roster' | 'contact' | 'job' | 'round' | 'other';

/** Letters, digits and single blanks, lower case; what varies in labels (numbers, "my", "(s)", "name of") left out. */
function normalize(label: string): string {
	const words = label.toLowerCase().replace(/[’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	const plain = words.replace(/^(?:\d+ )+|(?: \d+)+$/g, '').replace(/^(?:my|the|your|our|their|names? of(?: the)?|meine?|mes?|mi|mis|meus?|i miei)\s+/, '');
	return plain.replace(/\s+(?:sind|are|is|ist|son|sont|sono|zijn|är|er|were|was|will be|waren|será|serán|are as follows)$/, '').replace(/\s+(?:\d+|names?|s|a|in|innen|pt \d)$/, '').trim();
}

function table(): ReadonlyMap<string, Who> {
	const found = new Map<string, Who>();
	const kinds: ReadonlyArray<keyof PeopleLabels> = ['interviewer', 'recruiter', 'roster', 'contact'];
	for (const kind of kinds) {
		for (const entry of peopleLabels(kind)) {
			const key = normalize(entry);
			if (key !== '' && !found.has(key)) found.set(key, kind);
		}
	}
	return found;
}

const LABELS = table();

/** Labels of something else, though their words may be those of a round: "values", "topics". */
const OF_MATTERS: ReadonlySet<string> = new Set(Object.entries(OTHER_LABELS).flatMap(([kind, spellings]) => (kind === 'interviewer' ? [] : spellings)).map(normalize));

/** Words that make a longer label one for interviewers. */
const HOLDS_INTERVIEWER = new RegExp([
	'(?:^| )(?:interviewers?|panell?ists?|interviewerin|intervjuare|intervieweu(?:r|se)s?|entrevistador(?:a|es|as)?|intervistator[ie])(?: |$)',
	'интервьюер', 'собеседующ', '面试官', '面試官', '面接官', '면접관', '(?:^| )(?:interview|hiring|search|selection) (?:panel|team|committee|board)(?: |$)',
	'(?:^| )(?:who|people).{0,16} (?:meet|meeting|talk|talking|speak|interview|interviews|interviewing)(?: |$)',
].join('|'));
/** Words that make a label one for something else, whoever stands in it. */
const NO_PEOPLE = new RegExp([
	'(?:^| )(?:questions?|asks?|asked|feedback|tips?|guide|expect\\w*|looks? for|looking for|style|type|goals?|score|rating|hints?|why|how|said|response|notes',
	'impressions?|thoughts|told|liked|background|prep|prepare|focus|fragen|preguntas|perguntas|domande|вопросы|pytania|vragen|frågor)(?: |$)',
].join('|'));

const ASKS_WHO = /^(?:who|wer|qui|quién|quien|quiénes|quem|chi|hvem|vem|kto|кто|хто|wie|谁|誰) \S/;

/** What a label says of the people it stands for; `other` for every label that names no part in an interview. */
export function whoOf(label: string): Who {
	if (label.length > 60 || /[?？]/.test(label)) return 'other';
	const words = normalize(label);
	if (words === '') return 'other';
	const known = LABELS.get(words) ?? LABELS.get(words.replace(/ /g, ''));
	if (known !== undefined) return known;
	if (OF_MATTERS.has(words)) return 'other';
	const count = words.split(' ').length;
	if (count <= 5 && ASKS_WHO.test(words) && !NO_PEOPLE.test(words)) return 'roster';
	if (count <= 6 && HOLDS_INTERVIEWER.test(words) && !NO_PEOPLE.test(words)) return 'interviewer';
	const last = label.split(/[,，(（/]|\s[-–—]\s/).map((part) => part.trim()).filter((part) => part !== '');
	if (last.length > 1) {
		const kinds = last.map(whoOf).filter((who) => who !== 'other');
		const [kind] = kinds;
		if (kind !== undefined) return kind;
	}
	if (isJobLabel(words)) return isHiringRole(words) ? 'recruiter' : 'job';
	if (count <= 3 && /(?:^| )(?:recruiter|recruiting|hr|rh|agency|talent|headhunter)(?: |$)/.test(words)) return 'recruiter';
	return isRoundName(label.replace(/\d+[:.]\d\d/g, ' ')) ? 'round' : 'other';
}

/** "Product manager": every word stands in a title, one is a job. Plural jobs head lists of other people. */
function isJobLabel(words: string): boolean {
	if (UNCASED.test(words)) return false;
	const all = words.split(' ');
	return all.length <= 5 && all.every(isTitleWord) && all.some(isJobWord) && !/s$/.test(words);
}
