import { anyOf } from '../any-of';
import { plainText } from '../../note/plain-text';
import { tieOf, type NoteMeta } from '../choose';
import { wordsOf } from '../lexicon/lexicon';
import { basename } from '../names';
import { parsePrompt, type ParsedPrompt } from './parsed-prompt';
import type { Entry } from './entry';
import type { EntryReading } from './groups';
import { categoryOfName, type Category } from './roles';
import { addTallies, NO_PROMPTS, tallyOf, type Tally } from './prompt-tally';
import { isAskedOfYou } from './questions/asked-of-you';
import { countWords } from './stories/story-facts';
import { namesTheme } from './technical';
import type { SectionContext } from './section-context';

/** What a note as a whole says about its prompts. */
export interface NoteProfile {
	/** Its name without folder and extension. */
	readonly basename: string;
	/** Its name and its title. */
	readonly name: string;
	/** The word that ties the note to interviews, null when none does. */
	readonly tie: string | null;
	/** True when its path, title, tags or properties tie it, not only a link, a heading or its text. */
	readonly tiedByName: boolean;
	/** True for a page of the web kept as a note, told by a property with its address. */
	readonly clipped: boolean;
	/** How many rounds with interviewers it names. */
	readonly rounds: number;
	/** True when a word in its text ties it to interviews. */
	readonly tiedByText: boolean;
	/** What the note's name says about its questions. */
	readonly named: Category | null;
	/** The same; where its name says nothing, rounds with interviewers make them behavioral. */
	readonly category: Category | null;
	/** How the prompts of all its sections ask, and how many lines are below its headings. */
	readonly tally: Tally;
	readonly lines: number;
	/** Levels at which most headings ask: others there stand for a question too. */
	readonly askingLevels: ReadonlySet<number>;
	/** True when its name says that it holds what interviewers ask. */
	readonly ofAsked: boolean;
	/** True when its name says that it gives advice. */
	readonly guide: boolean;
	/** True when it is for those who hire, or about other people’s talks. */
	readonly others: boolean;
}

/** What a note as a whole says of the prompts in it, and what each section's prompts ask for. */
export interface Profiles {
	readonly note: NoteProfile;
	readonly tallyOf: (context: SectionContext) => Tally;
	/** True where a list names what is asked for in a few words each. */
	readonly listsThemes: (context: SectionContext) => boolean;
}

/** What is known of a note before its prompts are weighed. */
export interface NoteSigns {
	readonly meta: NoteMeta;
	readonly text: string;
	/** True when a word in its text ties it to interviews. */
	readonly tied: boolean;
	/** True when its fields say that it is about other people's talks. */
	readonly others: boolean;
	/** How many rounds with interviewers it names. */
	readonly rounds: number;
}

/**
 * Weighs a note's names and prompts. Who will ask, or two prompts for stories beside a word of interviews, tie a note
 * whose metadata does not.
 */
export function profileNote({ meta, text, tied, others, rounds }: NoteSigns, contexts: readonly SectionContext[],
	reading: EntryReading): Profiles {
	const tallies = new Map(contexts.map((context) => [context, tallyOf(promptsOf(context, reading))]));
	const tally = addTallies([...tallies.values()]);
	const named = categoryOfName(basename(meta.path))
		?? categoryOfName(contexts.find(({ title }) => title !== '')?.title ?? '') ?? categoryOfName(withFolder(meta.path));
	const category = named ?? (rounds > 0 ? 'behavioral' : null);
	const tie = tieOf(meta) ?? (rounds > 0 ? 'interviewer'
		: tieOfPrompts(tally, tied || named === 'behavioral', contexts));
	return {
		note: { basename: basename(meta.path), name: `${basename(
			meta.path)} ${contexts.find(({ title }) => title !== '')?.title ?? ''}`, tie, tiedByName: tieOf({ ...meta, links: [], headings: meta.headings.slice(0, 1) }) !== null, clipped: isClipped(meta), rounds, tiedByText: tied, named, category, tally, lines: linesOf(contexts), askingLevels: category === 'behavioral' ? askingLevels(contexts) : NO_LEVELS, guide: isGuide(meta.path, contexts), ofAsked: isAskedOfYou(basename(meta.path)), others: others || HIRING.test(meta.path.replaceAll('_', ' ')) || (rounds === 0 && isForHiring(text, tally)) },
		tallyOf: (context) => tallies.get(context) ?? NO_PROMPTS,
		listsThemes: (context) => listsThemes(context, tallies.get(context) ?? NO_PROMPTS, category, reading),
	};
}

/**
 * Two prompts for stories beside a word of interviews, where they are no few among many lines; else three of which half
 * are about work, among little else that asks.
 */
function tieOfPrompts({ stories, opinions, work, personal, all }: Tally, tied: boolean,
	contexts: readonly SectionContext[]): string | null {
	const about = stories + opinions;
	if (tied && about >= 3 && about * 2 >= all && about * 8 >= linesOf(contexts)) return 'interview';
	if (tied && stories >= 2 && stories * 8 >= linesOf(contexts)) return 'interview';
	if (stories + opinions >= 5 && (stories + opinions) * 4 >= all * 3
		&& (work + personal) * 5 >= (stories + opinions) * 3) return 'prompts about you';
	return stories >= 3 && work * 2 >= stories && (stories + opinions) * 4 >= all * 3 ? 'prompts for stories' : null;
}

/** "How to survive behavioral rounds", "The STAR method": a note named or titled like advice. */
function isGuide(path: string, contexts: readonly SectionContext[]): boolean {
	const name = basename(path).replace(/^[\d\W_]+/, '').replace(/[-_]/g, ' ');
	const title = contexts.find((context) => context.title !== '')?.title ?? '';
	return [name, title].some((words) => ADVISES.test(words));
}

const ADVISES = new RegExp(`^(?:(?:a|the|my|your|\\d+) )?(?:complete |ultimate |short |step by step )?${anyOf(`
	how to, why your, guide to, tips (?:for|on), the star method, star method, understanding, introduction to, mastering
`)}\\b`, 'i');

/** How many lines stand below headings: in an article prompts are few among them. */
function linesOf(contexts: readonly SectionContext[]): number {
	return contexts.reduce((sum, { groups }) => groups.reduce((lines, { entries }) => lines + entries.length, sum), 0);
}

function withFolder(path: string): string {
	return path.replace(/\.md$/i, '').split('/').slice(-2).join(' / ');
}

/** Levels with five headings that ask or more, and at most a quarter as many that do not. */
function askingLevels(contexts: readonly SectionContext[]): ReadonlySet<number> {
	const counts = new Map<number, number>();
	const asking = new Map<number, number>();
	for (const { role, level } of contexts) {
		if (role === 'question') asking.set(level, (asking.get(level) ?? 0) + 1);
		if (role === 'other' && level > 0) counts.set(level, (counts.get(level) ?? 0) + 1);
	}
	return new Set([...asking].filter(([level, count]) => count >= 5 && count >= 4 * (counts.get(level) ?? 0)).map(
		([level]) => level));
}

const NO_LEVELS: ReadonlySet<number> = new Set();

/** True for a note with the address it was taken from as a property. */
function isClipped({ properties }: NoteMeta): boolean {
	return properties.some(([name, value]) => /^(?:source|url|link|origin|canonical|via)$/i.test(name)
		&& /^"?https?:/.test(value));
}

/** Paths of notes about those whom the author asks. */
const HIRING = new RegExp(`\\b${anyOf(`
	hiring(?! manager), reference.checks?, our team, respondent\\w*, stakeholder interviews?, kandidaten?, bewerber\\w*
	candidates?, applicants?, scorecards?, debriefs? on, hiring rubric, interview kit, interviewing guide, episode \\d+
	ep \\d+
`)}\\b`, 'i');

/**
 * A note in which candidates are spoken of more often than asked for stories, and at least once in a hundred words or
 * ten times in all.
 */
function isForHiring(text: string, { stories }: Tally): boolean {
	const mentions = text.match(CANDIDATE)?.length ?? 0;
	return mentions > 2 * stories && (mentions >= 8 || (mentions >= 5 && mentions * 600 > text.length))
		|| speaksForCompany(text);
}

/** True for a page in which a company tells candidates how it hires: it says "we" more often than anybody says "I". */
function speaksForCompany(text: string): boolean {
	if (!COMPANY.test(text)) return false;
	const { i, we } = countWords([text]);
	return we >= 2 && we > 2 * i;
}

const COMPANY = new RegExp(`\\b${anyOf(`
	our (?:hiring|interview(?:ing)?|recruit(?:ing|ment)) (?:process|team), get to know (?:you|candidates|each), information for candidates
	(?:to|for|with) candidates, candidates (?:who|will|can|should|frequently), for us to get to know
`)}\\b`, 'i');

const CANDIDATE = new RegExp(`\\b${anyOf(wordsOf(({ subjects }) => subjects?.candidates))}\\b`, 'gi');

/** Three themes or more, and with what asks most of the list, in a note or section for behavioral questions. */
function listsThemes({ groups, area, category }: SectionContext, { stories, opinions }: Tally,
	noteCategory: Category | null, { asked }: EntryReading): boolean {
	if (area !== null || ((category ?? noteCategory) !== 'behavioral' && stories + opinions < 2)) return false;
	const roots = groups.filter(({ label }) => label === null || label.kind === null || label.kind === 'question').flatMap(
		({ entries }) => entries).filter(({ isItem, item }) => isItem && item?.depth === 0);
	const themes = roots.filter((entry) => asked(entry) === null && isTheme(entry)).length;
	const asking = roots.filter((entry) => asked(entry) !== null).length;
	return themes >= 3 && (themes + asking) * 5 >= roots.length * 3;
}

/** "Conflict with a coworker": a few words that name what is asked for and tell or bid nothing. */
export function isTheme({ plain, field }: Pick<Entry, 'plain' | 'field'>): boolean {
	return plain.length <= 70 && plain.split(' ').length <= 12 && (field === null || field.value === '')
		&& !/[.!:：]$|[，。]/.test(plain) && !ADVICE.test(plain) && namesTheme(plain);
}

/** How advice and tellings begin. */
const ADVICE = new RegExp(`^${anyOf(`
	I, we, my, use, avoid, be, don.?t, do not, never, always, show, mention, keep, focus, prepare, practice, talk, talked
	make, try, stay, give, ask
	learn, understand, review, include, add, explain, highlight, discuss, quantify, write, read, know, think
`)}\\b`, 'i');

function promptsOf({ asked, groups, tables }: SectionContext, reading: EntryReading): ParsedPrompt[] {
	const below = groups.flatMap(({ label, entries }) => (label?.kind === 'ask-them' ? [] : entries)).filter(
		({ mark, plain }) => mark !== 'text' || plain.length < 200);
	const cells = tables.flatMap((table) => table.flatMap(
		(row) => (row.header ? [] : row.cells.map(({ text }) => plainText(text)))));
	return [
		...(asked === null ? [] : [asked]),
		...below.flatMap((entry) => reading.asked(entry) ?? []),
		...cells.filter(reading.ask.mayAsk).flatMap((plain) => parsePrompt(plain, plain, reading.ask) ?? []),
	];
}
