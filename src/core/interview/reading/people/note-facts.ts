import { anyOf } from '../../any-of';
import { memory, type Memory } from '../../remembered';
import { isEnglish } from './english-letters';
import { peopleWords, wordsOf } from '../../lexicon/lexicon';
import type { Words } from '../../lexicon/list';
import { AND, isJobWord, isKnownName } from './people-lexicon';
import type { WordLists } from './word-lists';
import { tieOfNote, type NoteTie } from './note-ties';
import { whoOf, type Who } from './who';
import type { Place } from './place';
import type { KnownNames } from '../../interviewers';
import { nameOfTarget } from '../../names';
import type { Link } from '../../../note/links';
import { once } from '../../once';

/** What the whole note says of every name in it. */
export interface NoteFacts extends NoteTie {
	readonly path: string;
	readonly title: string;
	readonly lists: WordLists;
	/** Remembers what was asked of a line or heading: many names share it. */
	readonly asked: Memory;
	/** Words that occur in lower case within sentences. */
	readonly lowerCase: ReadonlySet<string>;
	/** How often each capitalized word occurs. */
	readonly capitals: ReadonlyMap<string, number>;
	/** Lower-case words of companies: folders of the path, what follows "at" or "@" or "Company:". */
	readonly companies: ReadonlySet<string>;
	/** True for a text of more than a few pages. */
	readonly isLong: boolean;
	/** True for a text whose nouns begin with capitals. */
	readonly capitalNouns: boolean;
	/** True for a note of questions or stories. */
	readonly bank: boolean;
	/** True where speakers' labels show a dialogue or a transcript. */
	readonly dialogue: boolean;
	/** True where properties name other people's matters: a guest, an author, attendees of a meeting. */
	readonly ofOthers: boolean;
	/**
	 * Capitalized words right after a greeting that begins a line, "Hi Ada", in a mail that names its sender: the author,
	 * to whom it was sent.
	 */
	readonly greeted: ReadonlySet<string>;
	/** True where a property says that the note is about an interviewer. */
	readonly ofInterviewer: boolean;
	/** True where a property says that the note is about somebody who only arranges interviews. */
	readonly ofContact: boolean;
	/** Names of the notes that links lead to, by the shown name. */
	readonly linked: ReadonlyMap<string, string>;
	/** True for words that the note or its path has right in front of a job: "Last Mile" in "Last Mile TPM". */
	readonly isInTitle: (name: string) => boolean;
	/** Names of those whom other notes name as interviewers. */
	readonly known: KnownNames;
}

/** A word in lower case, and what is in front of it. */
const LOWER = /(?:^|[^\p{L}\p{N}@/.#_-])\p{Ll}[\p{L}’']*(?![\p{L}\p{N}]*[@.]\w)/gu;
const CAPITAL = /\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** The same for lines in English letters, which are searched four times faster. */
const ENGLISH_LOWER = /(?:^|[^A-Za-z0-9@/.#_-])[a-z][A-Za-z’']*(?![A-Za-z0-9]*[@.]\w)/g;
const ENGLISH_CAPITAL = /[A-Z][A-Za-z’'-]+/g;
const COMPANY_MARK = anyOf(['@', ...peopleWords(({ companies }) => companies?.marks)]);
const COMPANY = new RegExp(`${COMPANY_MARK}\\s+(\\p{Lu}[\\p{L}\\d]+)`, 'gu');
const GREETED =
	new RegExp(`^[> \\t]{0,8}${anyOf(peopleWords(({ greetings }) => greetings))}\\s+(\\p{Lu}[\\p{L}’'-]+)`, 'gimu');
/** Properties that say what a note is. */
const KINDS = /^(?:tags?|types?|kind|category|categories|class)$/i;
const LONG = 12_000;
/** Labels of the other roles in somebody else's talk. */
const OF_OTHERS = wholeText(peopleWords(({ talksOfOthers }) => talksOfOthers?.labels));
/** Properties of notes on published or other people's matters. */
const PROPERTY_OF_OTHERS = wholeText(peopleWords(({ talksOfOthers }) => talksOfOthers?.properties));
const ATTENDEES = wholeText(peopleWords(({ talksOfOthers }) => talksOfOthers?.attendees));
/** Labels of the candidate's own words in a dialogue. */
const OF_CANDIDATE = wholeText(peopleWords(({ answering }) => answering));
/** "und", "der": words of a language whose nouns begin with capitals. */
const OF_CAPITAL_NOUNS = new RegExp(`(?:^|\\s)${anyOf(wordsOf(({ capitalNouns }) => capitalNouns))}(?=\\s)`, 'g');
const BANK = new RegExp(`\\b${anyOf(wordsOf(({ notes }) => notes?.banks))}\\b`, 'i');
/** The rest of longer notes is left out. In UTF-16 units. */
const SEEN = 60_000;

/** What a note says as a whole, from its text and its places. */
export function noteFacts(
	path: string, text: string, places: readonly Place[], links: readonly Link[], lists: WordLists,
	known: KnownNames,
): NoteFacts {
	const seen = text.slice(0, SEEN);
	const lines = seen.split('\n');
	const lowerCase = once(() => lowerCaseWords(lines));
	const capitals = once(() => countCapitals(lines));
	const title = titleOf(places);
	const folders = path.split('/').slice(0, -1);
	const name = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
	const head = [...folders.slice(-2), name, title].join(' / ');
	const properties = places.filter(({ kind }) => kind === 'property');
	const said = properties.map(({ label, text: value }) => `${label ?? ''} ${value}`).join(' ').slice(0, 400);
	const tie = withAuthor(tieOfNote(path, head, seen, said), places);
	const { named, hunt, kinds, inText, others, perhapsOthers, hirers, perhapsHirers, practice, elsewhere } = tie;
	return {
		named, hunt, kinds, inText, others, perhapsOthers, hirers, perhapsHirers, practice, elsewhere,
		path, title, lists,
		asked: memory(),
		isLong: text.length > LONG,
		get lowerCase() { return lowerCase(); },
		get capitals() { return capitals(); },
		companies: companiesOf(seen, folders, [title, name]),
		capitalNouns: (seen.match(OF_CAPITAL_NOUNS)?.length ?? 0) >= 4,
		bank: BANK.test(title === '' ? head : title),
		dialogue: isDialogue(places),
		ofOthers: isOfOthers(places, tie),
		greeted: places.some(({ own }) => own === 'contact') ? greetedIn(seen, places) : NOBODY,
		ofInterviewer: properties.some((one) => isOfKind(one, 'interviewer')),
		ofContact: properties.some((one) => isOfKind(one, 'recruiter')),
		linked: new Map(links.filter(({ embed }) => !embed).flatMap(({ alias, target }) =>
			(alias === null || alias === '' ? [] : [[alias, nameOfTarget(target.split('#')[0] ?? '')] as const]))),
		isInTitle: (name) => isBeforeJob(name, `${path}\n${seen}`),
		known,
	};
}

/** True where a job follows some words of a text directly, but for one more capitalized word. */
function isBeforeJob(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const [, next = '', second = ''] = NEXT_WORDS.exec(text.slice(at + name.length, at + name.length + NEAR)) ?? [];
		if (isJobWord(next) || (second !== '' && isJobWord(second))) return true;
	}
	return false;
}

const NEXT_WORDS = /^ (\p{Lu}[\p{L}-]*)(?: (\p{Lu}[\p{L}-]*))?/u;
/** How much after the words is looked at. In UTF-16 units. */
const NEAR = 50;

/** The words of the heading that titles the note: one of the first level, or one above everything else; else empty. */
function titleOf(places: readonly Place[]): string {
	const first = places.find(({ kind }) => kind !== 'property' && kind !== 'file-name');
	const heading = places.find((place) => place.kind === 'heading' && (place === first || place.group.startsWith('h1 ')));
	return heading?.text ?? '';
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whoever also sends mail is not the author: "Hi Keisha" in an answer. */
function greetedIn(text: string, places: readonly Place[]): ReadonlySet<string> {
	const senders = new Set(places.filter(({ own }) => own === 'contact').map(
		(place) => place.text.slice(place.labelEnd).trim().split(/[\s,<]/)[0] ?? ''));
	return new Set(Array.from(text.matchAll(GREETED), ([, word = '']) => word).filter((word) => !senders.has(word)));
}

/** "type: interviewer". */
function isOfKind({ label, text }: Place, kind: Who): boolean {
	return KINDS.test(label ?? '') && text.length < 40 && [text, ...text.split('/')].some((tag) => whoOf(tag) === kind);
}

/** A panel with the author in it is one for others. */
function withAuthor(tie: NoteTie, places: readonly Place[]): NoteTie {
	return places.some(({ own, text, labelEnd }) => own === 'interviewer' && listsMe(text.slice(labelEnd)))
		? { ...tie, hirers: true } : tie;
}

function wholeText(words: Words): RegExp {
	return new RegExp(`^${anyOf(words)}$`, 'i');
}

const MYSELF: ReadonlySet<string> = new Set(peopleWords(({ myself }) => myself));

const BETWEEN_PEOPLE = new RegExp(`[,;&+[\\]]|\\s${anyOf(AND)}\\s`);

/** True for a list of names with the author in it: "Ada, Tom, me (chair)". */
export function listsMe(text: string): boolean {
	return text.length < 240 && text.toLowerCase().split(BETWEEN_PEOPLE)
		.some((name) => MYSELF.has(name.replace(/\([^)]*\)/g, '').trim()));
}

function isDialogue(places: readonly Place[]): boolean {
	const speakers = places.filter(({ kind, own, text, labelEnd }) =>
		kind !== 'property' && own === 'interviewer' && isSpeech(text.slice(labelEnd))).length;
	const answers = places.filter(({ label }) => label !== null && OF_CANDIDATE.test(label)).length;
	return speakers > 0 && (answers > 1 || speakers > 2);
}

function isOfOthers(places: readonly Place[], tie: NoteTie): boolean {
	return places.some(({ kind, label, own, text }) => {
		if (label === null) return false;
		if (own === 'other' && kind !== 'cell' && OF_OTHERS.test(label)) return true;
		if (kind !== 'property') return false;
		if (PROPERTY_OF_OTHERS.test(label) || (/^source$/i.test(label) && /^https?:/.test(text))) return true;
		return (!tie.named || tie.perhapsOthers) && ATTENDEES.test(label);
	});
}

const ROUND_WORD = anyOf(peopleWords(({ companies }) => companies?.rounds));
const ROUND_KIND = anyOf(peopleWords(({ companies }) => companies?.kinds));
const AT = anyOf(peopleWords(({ companies }) => companies?.at));
const CAPITALIZED = '\\p{Lu}[\\p{L}&.]+(?:\\s\\p{Lu}[\\p{L}&.]+)?';
const BEHIND_ROUND = new RegExp(`^${ROUND_WORD}s?\\s+(?:${AT} )?(${CAPITALIZED})\\s*$`, 'iu');
const BEFORE_ROUND = new RegExp(`^(${CAPITALIZED})\\s+(?:[–—-]\\s+)?(?:${ROUND_KIND} )?${ROUND_WORD}`, 'iu');

/** A first word that is a known given name is a person's, not a company's. */
function isNameOfPerson(name: string): boolean {
	return isKnownName(name.split(' ')[0] ?? '');
}

function isSpeech(text: string): boolean {
	return /^["“«]|[?!…]["”]?$/.test(text) || text.split(' ').length > 20 || SPEECH.test(text);
}

const SPEECH = new RegExp(`^${anyOf(peopleWords(({ speech }) => speech))}\\b`, 'i');

function lowerCaseWords(lines: readonly string[]): Set<string> {
	const written = new Set<string>();
	for (const line of lines) {
		for (const word of line.match(isEnglish(line) ? ENGLISH_LOWER : LOWER) ?? []) written.add(word);
	}
	return new Set(Array.from(written, (word) => withoutGenitive(word.replace(/^\P{L}/u, ''))));
}

function countCapitals(lines: readonly string[]): Map<string, number> {
	const written = new Map<string, number>();
	for (const line of lines) {
		for (const word of line.match(isEnglish(line) ? ENGLISH_CAPITAL : CAPITAL) ?? []) {
			written.set(word, (written.get(word) ?? 0) + 1);
		}
	}
	const counts = new Map<string, number>();
	for (const [word, count] of written) {
		const bare = withoutGenitive(word);
		counts.set(bare, (counts.get(bare) ?? 0) + count);
	}
	return counts;
}

function withoutGenitive(word: string): string {
	return word.replace(/['’]s$/, '');
}

function companiesOf(text: string, folders: readonly string[], titles: readonly string[]): Set<string> {
	const companies = new Set(Array.from(text.matchAll(COMPANY), ([, word = '']) => word.toLowerCase()));
	for (const folder of folders.slice(-2)) {
		for (const word of folder.toLowerCase().split(/[^\p{L}]+/u)) if (word.length > 2) companies.add(word);
	}
	// "Entretien Doctolib", "Stripe onsite": beside the word for an interview a title has the company.
	for (const words of titles) {
		const name = BEHIND_ROUND.exec(words)?.[1] ?? BEFORE_ROUND.exec(words)?.[1];
		if (name === undefined || isNameOfPerson(name)) continue;
		for (const word of name.toLowerCase().split(/\s+/)) companies.add(word);
	}
	return companies;
}
