import { wikilinksIn } from '../../../../note/links';
import { anyOf } from '../../../any-of';
import { fold } from '../../../fold';
import { COMPANY_ENDINGS, COMPANY_LABELS, COMPANY_TAILS } from '../../../lexicon/company-words';
import { peopleWords } from '../../../lexicon/lexicon';
import { PLACES } from '../../../lexicon/places';
import { basename } from '../../../names';
import type { Example, Rule } from '../../evidence';
import { hiringWords } from '../../text-words';
import { isRecipient } from '../line-label';
import type { Mention } from '../mention';
import { speaksOfHiring } from '../note-ties';
import { dropsOut, isJobWord, isRoundName, isTitleWord } from '../people-lexicon';
import { noLetterBefore } from '../../no-letter-before';

function isPlace({ words, behind, before, slot }: Mention): boolean {
	if (PLACES.has(words.at(-1) ?? '')) return true;
	return slot !== 'cue' && BEFORE_PLACE.test(before.slice(-AROUND)) && !/^\s*\(/.test(behind);
}

const BEFORE_PLACE = new RegExp(`\\b${anyOf(peopleWords(({ beforePlaces }) => beforePlaces))}\\s+$`, 'i');

const COMPANY_TAIL = new RegExp(`^\\s*${anyOf(COMPANY_TAILS)}\\b`);
/** "at Acme", "@ Acme": one capitalized word may come between. */
const BEFORE_COMPANY = anyOf(peopleWords(({ companies }) => companies?.before));
const AT_COMPANY = new RegExp(`(?:\\b${BEFORE_COMPANY}|@)\\s+(?:\\p{Lu}[\\p{L}.&]*\\s+)?$`, 'u');
const WRITTEN_FROM = new RegExp(`\\b${anyOf(peopleWords(({ writtenFrom }) => writtenFrom))}\\s+$`, 'i');
/** "Acme onsite". */
const OF_COMPANY = new RegExp(`^\\s+${anyOf(peopleWords(({ companies }) => companies?.after))}\\b`, 'i');

/** "Pennard Bay DSB", but no degree or title: "Ada Holm PhD". */
const DEGREES = 'I{1,3}|IV|JR|SR|MD|RN|DO|MBA|OBE|MBE|CPA|QC|KC|PM|EM|HM|VP|HR|CTO|CEO|CFO|COO|SDM|TPM|DON|RD';
const INITIALS_LAST = new RegExp(`\\p{Ll}\\s(?!(?:${DEGREES})$)\\p{Lu}{2,5}$`, 'u');

function isCompany({ words, startsGiven, note, behind, before, slot, place, name }: Mention): boolean {
	if (words.every((word) => note.companies.has(word)) || COMPANY_TAIL.test(behind)) return true;
	// "mail Dana Northwind" in the folder of Northwind.
	if (place.kind === 'file-name' && words.slice(1).some((word) => note.companies.has(word))) return true;
	if (words.length > 1 && (COMPANY_ENDINGS.has(words.at(-1) ?? '') || INITIALS_LAST.test(name))) return true;
	if (place.own === 'other' && place.label !== null && COMPANY_LABELS.has(place.label.toLowerCase())) return true;
	if (AT_COMPANY.test(before.slice(-30)) && !WRITTEN_FROM.test(before)) return true;
	// "Acme onsite", but "Ada Holm interview".
	const isPerson = words.length > 1 && startsGiven;
	return slot !== 'label' && !isPerson && OF_COMPANY.test(behind);
}

/** "Data Infra EM", "Acme recruiter": a word of the job that follows. */
function isOfJob({ behind, role, wordBefore, startsGiven }: Mention): boolean {
	if (startsGiven) return false;
	const next = /^\s+([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
	if (next !== '' && isJobWord(next) && role?.side !== 'before') return true;
	const previous = /[\p{L}-]+$/u.exec(wordBefore)?.[0] ?? '';
	return OPENS_TITLE.test(previous) && isTitleWord(previous) && !isJobWord(previous);
}

/** "Senior TPM: Last Mile" in a note with "Last Mile TPM": words of two or more that no given name begins. */
function isTitled({ words, startsGiven, hasHonorific, note, name, place }: Mention): boolean {
	return words.length > 1 && !startsGiven && !hasHonorific && place.own !== 'interviewer'
		&& note.asked(note.isInTitle, name);
}

const OPENS_TITLE = new RegExp(`^${anyOf(peopleWords(({ opensTitles }) => opensTitles))}$`, 'i');

/** "Human Interest: Ada Holm", "Interview with Acme - Dana Reyes": what the person's company or topic is. */
function namesMatter({ cue, behind, interviewsMe, place, note }: Mention): boolean {
	if (cue === null || interviewsMe) return false;
	const name = NAME_BEHIND.exec(behind)?.[1];
	if (name === undefined || isRoundName(name)) return false;
	const words = name.split(' ');
	return place.kind !== 'cell' && note.lists.isGivenName(words[0]?.toLowerCase() ?? '') && words.length <= 3;
}

const NAME_BEHIND = /^\s*[:–—|-]\s+(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)/u;

const OWN_NAME = noLetterBefore(`${anyOf(peopleWords(({ ownName }) => ownName))}\\s+$`);

/** At the end of what is in front of a name, or with its job or form of address between. */
const REPLACED =
	noLetterBefore(`${anyOf(peopleWords(({ replaced }) => replaced))}\\s+(?:\\p{L}+\\.?\\s+)?$`);

function isReplaced({ before }: Mention): boolean {
	return REPLACED.test(before.slice(-AROUND));
}

const RECEIVES = noLetterBefore(`${anyOf(peopleWords(({ receives }) => receives))}(?!\\p{L})`);

/** "Dana will collect you at reception". */
function receivesMe({ behind }: Mention): boolean {
	return RECEIVES.test(behind.slice(0, 2 * AROUND).split(/[.;:!?,]/, 1)[0] ?? '');
}

const NOT_SCORED = noLetterBefore(`${anyOf(peopleWords(({ notScored }) => notScored))}(?![\\p{L}])`);

function saysNotScored(line: string): boolean {
	return NOT_SCORED.test(line);
}

/** In a cell by itself "not scored" is a grade that is not there yet. */
function saysNotScoredInCell(cell: string): boolean {
	const found = NOT_SCORED.exec(cell);
	if (found === null) return false;
	const [before, behind] = [cell.slice(0, found.index), cell.slice(found.index + found[0].length)];
	return `${before.replace(/.$/su, '')}${behind}`.trim() !== '';
}

/** On its line or in its row: a lunch, a tour. */
function isNotScored({ place, note }: Mention): boolean {
	return place.text.length < LONGEST_REMARK
		&& (note.asked(saysNotScored, place.text) || place.beside.some((cell) => note.asked(saysNotScoredInCell, cell)));
}

/** Longer lines speak of several people. In UTF-16 units. */
const LONGEST_REMARK = 240;

/** "To: Ada Holm" over "Hi Ada", or the same full name elsewhere: the author, to whom somebody wrote. */
function isGreeted({ place, name, words, note, role }: Mention): boolean {
	if (!note.greeted.has(name.split(' ')[0] ?? '')) return false;
	if (words.length > 1) return place.own !== 'interviewer';
	return role === null && place.label !== null && isRecipient(place.label);
}

const OVER_APPLICATIONS: ReadonlySet<string> = new Set(
	peopleWords(({ overApplications }) => overApplications).map(fold));

/** Unknown words that begin an item of a list of applications: "Northwind Rail – product manager – sent 9/3". */
function isAppliedTo({ place, slot, startsGiven, earlier, note, behind, isKnown }: Mention): boolean {
	if (place.kind !== 'item' || slot !== 'lead' || earlier.length > 0 || startsGiven || isKnown) return false;
	if (OVER_APPLICATIONS.has(fold(place.heads.at(-1) ?? ''))) return true;
	return OVER_APPLICATIONS.has(fold(basename(note.path))) && place.heads.length === 0 && /^\s+[–—-]\s/.test(behind);
}

const PUBLISHED = hiringWords('published');
const WEB_ADDRESS = /https?:\/\/(?!\S*linkedin)/i;
const WEB_LINK = /\[([^\]]{1,200})\]\(https?:\/\/(?!\S*linkedin)/g;

function isOfPublished(line: string): boolean {
	return PUBLISHED.test(line) || WEB_ADDRESS.test(line);
}

/** A name in a link to the web that shows more than the name, or on a line about a podcast, a book, a film. */
function isPublished({ place, name, note }: Mention): boolean {
	if (note.asked(isOfPublished, place.text.slice(0, 240))) return true;
	return place.raw.includes('](http') && [...place.raw.matchAll(WEB_LINK)].some(([, shown = '']) =>
		shown.includes(name) && shown.length > name.length + 3);
}

/** How a name and the links of its line overlap: "[[Round with Dana]]", "See [[Dana]]". */
function linksOnlyInPart({ place, name }: Mention): boolean {
	if (!place.raw.includes('[[')) return false;
	const later = name.split(' ').slice(1).join(' ');
	return wikilinksIn(place.raw).some(({ target, alias }) => {
		const words = (alias ?? target).replace(/^.*\//, '').replace(/#.*$/, '');
		return (words.includes(`${name} `) || words.includes(` ${name}`)) || (later !== '' && words.startsWith(later));
	});
}

const LINKED = new RegExp([
	'^\\[([^\\]]{1,200})\\]\\(https?://[^)/]*',
	'(?:twitter|\\bx\\.com|github|youtube|medium|substack|wikipedia|goodreads|instagram|mastodon)',
].join(''), 'i');

/** A name that links to what somebody publishes. */
function isLinkedToWeb({ place, name }: Mention): boolean {
	const start = place.raw.indexOf(`[${name}](`);
	return start >= 0 && LINKED.exec(place.raw.slice(start))?.[1] === name;
}

/** A note's name, first heading or first line that names nobody who is known to be a person. */
function isTitle({ place, cue, startsGiven, note, slot, role }: Mention): boolean {
	const { kind } = place;
	const isFirst = kind === 'file-name' || (kind === 'heading' && place.text === note.title)
		|| (kind === 'text' && place.line === 0);
	return isFirst && cue === null && slot !== 'label' && role === null && !startsGiven;
}

const OWN_LIFE = hiringWords('ownLife');
const OWN_WORK = hiringWords('ownWork');
const MEALS = hiringWords('meals');
/** How far around a name to look for words that say who it is. In UTF-16 units. */
const AROUND = 40;

/** What is around a name, up to the end of its sentence, with a bar in place of the name. */
function aroundName(before: string, behind: string): string {
	return `${before.slice(-AROUND)}|${behind.slice(0, AROUND).split(/[.;]\s/)[0] ?? ''}`;
}

/** Somebody from the author's own life: "(my cousin)", "lunch with" in a note that is not named after an interview. */
export function isOfOwnLife({ before, behind, note, slot }: Mention): boolean {
	const around = aroundName(before, behind);
	if (slot === 'label') return false;
	const isOwn = OWN_LIFE.test(around) || (!note.named && MEALS.test(before.slice(-AROUND)));
	return isOwn && !speaksOfHiring(around);
}

/** "write to my colleague", "ask … for a reference": somebody whom the author turns to, unless they also interview. */
function isOfOwnWork({ before, behind }: Mention): boolean {
	const around = aroundName(before.replace(/.*[.;]\s/, ''), behind);
	return OWN_WORK.test(around) && !speaksOfHiring(around);
}

function isQuoted({ place, behind, slot }: Mention): boolean {
	if (slot === 'cue' || place.kind === 'heading') return false;
	if (/^["“«„][^"”»“]{14,}/.test(place.text)) return true;
	return /[?？]\s*["”]?$/.test(place.text) && /\p{Ll}/u.test(behind);
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(peopleWords(({ placeholders }) => placeholders));

function isPlaceholder({ name, place }: Mention): boolean {
	if (PLACEHOLDERS.has(name.toLowerCase()) || /^x+$/i.test(name)) return true;
	// "<your name>", "[interviewer]", but not a link that has the line to itself.
	return /^[[<{].*[\]>}]$/.test(place.raw.trim().replace(/^\[\[.*\]\]$/, ''));
}

/** What counts against a name. */
export const against: Rule<Mention> = {
	id: 'against',
	kind: 'interviewer',
	says: 'Companies, places, placeholders, authors, people from your personal life and people who have been replaced '
		+ 'are not interviewers.',
	signals: [
		{
			id: 'own-name', weight: -26, says: 'your own name',
			holds: ({ before }) => OWN_NAME.test(before.slice(-AROUND)),
		},
		{ id: 'greeted', weight: -26, says: 'the email is addressed to you', holds: isGreeted },
		{ id: 'replaced', weight: -15, says: 'was replaced by somebody else', holds: isReplaced },
		{ id: 'drops-out', weight: -15, says: 'will not interview after all', holds: ({ behind }) => dropsOut(behind) },
		{ id: 'receives', weight: -15, says: 'only shows you in', holds: receivesMe },
		{ id: 'not-scored', weight: -20, says: 'the note says that this is not an interview', holds: isNotScored },
		{ id: 'published', weight: -15, says: 'on a line about something published', holds: isPublished },
		{ id: 'linked-to-web', weight: -9, says: 'links to something published', holds: isLinkedToWeb },
		{ id: 'linked-in-part', weight: -11, says: 'only part of a link', holds: linksOnlyInPart },
		{ id: 'applied-to', weight: -26, says: 'in a list of applications', holds: isAppliedTo },
		{ id: 'place', weight: -11, says: 'a place', holds: isPlace },
		{ id: 'company', weight: -13, says: 'a company', holds: isCompany },
		{ id: 'of-job', weight: -8, says: 'part of a job title', holds: isOfJob },
		{ id: 'titled', weight: -13, says: 'the note has it in a job title', holds: isTitled },
		{ id: 'matter', weight: -6, says: 'what the conversation is about', holds: namesMatter },
		{ id: 'own-life', weight: -12, says: 'somebody from your personal life', holds: isOfOwnLife },
		{ id: 'own-work', weight: -20, says: 'a colleague or referee of yours', holds: isOfOwnWork },
		{ id: 'quoted', weight: -9, says: 'in a quotation or a question', holds: isQuoted },
		{ id: 'placeholder', weight: -26, says: 'a placeholder', holds: isPlaceholder },
		{ id: 'title', weight: -3, says: 'the title of the note', holds: isTitle },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Applications.md',
		note: '## Applied\n- [x] Northwind Hearthline - Head of Brand - sent 9/3\n'
			+ '## Talking\n- Zorvak Tamaru, hiring manager',
		finds: ['Zorvak Tamaru'],
	},
	{
		path: 'Applications.md', note: '- Torrel Silicon - engineer, recruiter wrote on 3/9\n- Dana Reyes - hiring manager',
		finds: ['Dana Reyes'],
	},
	{ path: 'Loop.md', note: '- Torrel Silicon - engineer, recruiter wrote on 3/9', finds: ['Torrel Silicon'] },
	{ path: 'Loop.md', note: '- 10:30 Dana Reyes (was meant to be Vuk Petrov)', finds: ['Dana Reyes'] },
	{ path: 'Loop.md', note: '- 10:30 ~~Vuk Petrov~~ Dana Reyes', finds: ['Dana Reyes'] },
	{ path: 'Loop.md', note: '- ~~10:30 Vuk Petrov~~ done', finds: ['Vuk Petrov'] },
	{ path: 'Loop.md', note: '## Panel\n\n- Dana Reyes\n- ~~Vuk Petrov~~ not coming any more', finds: ['Dana Reyes'] },
	{ path: 'Loop.md', note: '- 10:30 Dana Reyes ("Seun"), head baker', finds: ['Dana Reyes'] },
	{ path: 'Loop.md', note: '- 12:30 Dana Reyes, not scored\n- 13:30 Vuk Petrov, scored', finds: ['Vuk Petrov'] },
	{
		path: 'Interview Harbour.md',
		note: 'From: the office\nTo: Vuk Petrov\n\nHi Vuk,\nDana Reyes will interview you on Friday.',
		finds: ['Dana Reyes'],
	},
	{ path: 'Loop.md', note: '- 10:30 in Harbour Rd', finds: [] },
	{ note: '- 10:30 Otieno Wafula, the podcast on bees', finds: [] },
	{ note: '- Pairing: Lucia Nairobi', finds: [] },
	{ note: '- 10:30 Astrid Bergland Ltd', finds: [] },
	{ note: '- Interview with Borealis Kiln engineer', finds: [] },
	{
		path: 'Jobs/Borealis - Last Mile TPM.md',
		note: '- Senior TPM: Last Mile, onsite tooling\n- Last Mile TPM, Borealis\n\nInterviewer: Dana Reyes',
		finds: ['Dana Reyes'],
	},
	{ path: 'Jobs/My job.md', note: '- Last Mile TPM at Borealis: routes\nFor the onsite: what we do.', finds: [] },
	{ path: 'Loop.md', note: '- Zorvak Tamaru TPM\n- 10:30 Dana Reyes', finds: ['Dana Reyes'] },
	{ note: '- Interview with Vriesema Kilns: Nadia Haddad', finds: ['Nadia Haddad'] },
	{ note: '- “Camila Duarte asked about the sea and the wind”', finds: [] },
	{ note: '- Interviewer: John Doe', finds: [] },
	{ note: '10:30 Frau Wiebke Harms', finds: [] },
	{ note: '- 10:30 [Ravi Kulkarni](https://www.linkedin.com/in/ravik)', finds: ['Ravi Kulkarni'] },
	{ note: '- 18:00 [Ravi Kulkarni](https://www.youtube.com/@ravik) on tides', finds: [] },
	{ note: '- Call with Aino Halme', finds: ['Aino Halme'] },
	{ note: '- Call with Aino Halme, my old colleague', finds: [] },
	{ path: 'Loop.md', note: '- 12:00 lunch with Aino Halme', finds: [] },
	{ path: 'Loop.md', note: '- write to my colleague Aino Halme\n- ask Ravi Kulkarni for a reference', finds: [] },
	{
		path: 'Interview mail.md', note: 'I cc my colleague Aino Halme, who will interview you on 9 May at 10:30.',
		finds: ['Aino Halme'],
	},
	{ path: 'Interview.md', note: '- Hi, my name is Aino Halme (engineer)', finds: [] },
	{ path: 'Interview.md', note: '- [[Interview with Dana]]', finds: [] },
	{ path: 'Interview.md', note: '- Interview with [[Dana]]', finds: ['Dana'] },
	{ path: 'Jobs.md', note: '- 3 May – Vriesema Kilns. Phone screen with Dana Reyes', finds: ['Dana Reyes'] },
	{
		note: 'Interviewer: Ilse Brandt\n\n## Notes\n- Spoke to Ravi Kulkarni on the ferry',
		finds: ['Ilse Brandt', 'Ravi Kulkarni'],
	},
	{
		note: 'Interviewer: Ilse Brandt\nInterviewer: Aino Halme\n\n## Notes\n- Spoke to Ravi Kulkarni on the ferry',
		finds: ['Ilse Brandt', 'Aino Halme'],
	},
];
