import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import type { Contact } from '../../interview';
import { peopleLabels, peopleWords, wordsOf } from '../../lexicon/lexicon';
import { basename } from '../../names';
import { phraseList } from '../phrase-list';
import { cueBefore } from './cue';
import { withoutColon } from './line-label';
import type { FoundPerson } from './merge-people';
import type { Mention } from './mention';
import { holdsRoundWord, isRoundName } from './people-lexicon';
import { noLetterBefore } from '../no-letter-before';
import { isBehind, isBelow, isUnderHeading } from './rules/labels';
import { PEOPLE_BAR, type WeighedMention } from './weigh-people';
import { isDuration, isWhen, whenAtStart } from './when';

const ARRANGERS = peopleWords(({ arrangers }) => arrangers);
const CONTACTS = peopleLabels('arranges');
const ARRANGER = phraseList(ARRANGERS.map(fold));
const CONTACT_LABELS: ReadonlySet<string> = new Set(CONTACTS.map(fold));
const SENDERS: ReadonlySet<string> = new Set(peopleLabels('sender').map(fold));
const TALKS: ReadonlySet<string> = new Set(peopleWords(({ talks }) => talks));
const ASKED: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.asked));

/** Right before a name: "recruiter", "our recruiter is", "Contact →". */
const JOB_BEFORE = noLetterBefore([
	`(?:${anyOf(peopleWords(({ articles }) => articles))}\\s+)?${anyOf([...ARRANGERS, ...CONTACTS])}`,
	`(?:\\s+${anyOf(peopleWords(({ isA }) => isA))})?[^\\p{L}\\p{N}]*$`,
].join(''));
/** Right after a name: ", our recruiter,". */
const JOB_BEHIND = new RegExp([
	`^[^\\p{L}\\p{N}.;!?]*(?:${anyOf(peopleWords(({ articles, isA }) => [...articles ?? [], ...isA ?? []]))}\\s+)*`,
	`${anyOf(ARRANGERS)}(?!\\p{L})(?![^,.;)]*[\\s,]${anyOf([...TALKS])}(?!\\p{L}))`,
].join(''), 'iu');
/** A mail, to or from somebody, is no interview, nor are questions for a recruiter. */
const MAILED = new RegExp(
	`\\b${anyOf(peopleWords(({ writtenFrom, writtenTo }) => [...writtenFrom ?? [], ...writtenTo ?? []]))}\\s*$`, 'i');

/** What says of somebody, whatever their job, that they interview. */
const INTERVIEWS: ReadonlySet<string> = new Set([
	'kept', 'label-interviewer', 'label-taught', 'below-interviewer', 'heading-interviewer', 'interviews-me',
	'label-round', 'clock-in-front', 'principles-beside', 'tagged', 'heading-tail',
]);

/** Longer labels and jobs are sentences. */
const MOST_WORDS = 5;

/** Those of the people who only arrange interviews, as far as the note says: recruiters, contacts, senders of mail. */
export function contactsOf(people: readonly FoundPerson[]): FoundPerson[] {
	return people.filter(({ mentions }) => !mentions.some(interviews)
		&& mentions.some(({ mention, score }) => score >= PEOPLE_BAR.suggest && arranges(mention)));
}

/** A person as a contact of the note. */
export function asContact({ name, line, role }: FoundPerson): Contact {
	return { name, line, role };
}

/** After, below or right behind what says so, or with a job that does. */
function arranges(mention: Mention): boolean {
	const { place, before, behind, role } = mention;
	if (isOfContact(mention) || isKnownContact(mention) || JOB_BEHIND.test(behind)) return true;
	if (isAfterLabel(mention) && saysArranges(place.label ?? '')) return true;
	if (isUnderLabel(mention) && saysArranges(withoutColon(place.heads.at(-1) ?? ''))) return true;
	if (JOB_BEFORE.test(before)) return true;
	return role !== null && (role.side !== 'below' || fold(place.below) === fold(role.title)) && holdsArranger(role.title);
}

/** True for the name of a note whose properties say that it is about a recruiter and not an interviewer. */
function isOfContact({ note, place }: Mention): boolean {
	return place.kind === 'file-name' && note.ofContact && !note.ofInterviewer;
}

function isKnownContact({ isKnown, name, note }: Mention): boolean {
	return isKnown && note.known.isContact(fold(name));
}

function isAfterLabel(mention: Mention): boolean {
	return isBehind(mention, 'recruiter') || isBehind(mention, 'contact');
}

function isUnderLabel(mention: Mention): boolean {
	return (['recruiter', 'contact'] as const).some((who) => isBelow(mention, who) || isUnderHeading(mention, who));
}

/** "My recruiter", "Contact", "From": but not "Recruiter screen". */
function saysArranges(label: string): boolean {
	const words = fold(label);
	return CONTACT_LABELS.has(words) || SENDERS.has(words) || holdsArranger(label);
}

function holdsArranger(title: string): boolean {
	const words = fold(title);
	return words.split(' ').length <= MOST_WORDS && ARRANGER.within(words) && !speaksOfTalk(words);
}

function speaksOfTalk(folded: string): boolean {
	return folded.split(' ').some((word) => TALKS.has(word));
}

function interviews({ mention, why }: WeighedMention): boolean {
	if (why.some(({ signal }) => INTERVIEWS.has(signal) && !(signal === 'tagged' && isOfContact(mention)))
		|| holdsTalk(mention)) return true;
	const isOfContacts = isAfterLabel(mention) && saysArranges(mention.place.label ?? '');
	if (mention.isKnown && !isKnownContact(mention) && !isOfContacts) return true;
	const front = withoutJob(mention.before);
	const last = front.split(/[.;!?]\s+/).at(-1)?.trim() ?? '';
	if (last !== '' && isRoundName(last.slice(whenAtStart(last)?.length ?? 0)) && !saysArranges(last)) return true;
	const cue = MAILED.test(front) ? null : cueBefore(front);
	// A call with somebody who is a contact in other notes is not an interview.
	if (isKnownContact(mention) && !holdsRoundWord(front.slice(-LONGEST_CLAUSE))) return hasAsked(mention);
	return cue === 'interview' || cue === 'talk' || hasAsked(mention);
}

/** The text before a name, without a job at its end and the character in front of that job. */
function withoutJob(before: string): string {
	const job = JOB_BEFORE.exec(before);
	return job === null ? before : before.slice(0, job.index).replace(/.$/su, '');
}

/** At a time of the day in a table, for so many minutes, or in a note or section on a talk with whoever arranges. */
function holdsTalk({ place, role, later, note }: Mention): boolean {
	if (place.kind === 'cell' && (place.beside.some((cell) => /\d[:.h]\d\d/.test(cell) && isWhen(cell))
		|| (place.own === 'roster' && role?.side === 'beside'))) return true;
	if (later.slice(0, 3).some(({ text }) => isDuration(text))) return true;
	return [...place.heads, basename(note.path)].map(fold).some((head) => ARRANGER.within(head) && speaksOfTalk(head));
}

/** In UTF-16 units. */
const LONGEST_CLAUSE = 60;

function hasAsked({ behind }: Mention): boolean {
	const [clause = ''] = behind.slice(0, LONGEST_CLAUSE).split(/[.;:!?]/, 1);
	return clause.toLowerCase().split(/[^\p{L}’']+/u).some((word) => ASKED.has(word));
}
