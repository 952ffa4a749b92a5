import { anyOf } from '../any-of';
import { linksIn, type Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import { tieOf, type NoteMeta } from '../choose';
import { wordsOf } from '../lexicon/lexicon';
import { basename, folderOf } from '../names';
import { liesElsewhere, speaksOfHunt } from './people/note-ties';
import { parsePrompt } from './parse-prompt';
import type { ParsedPrompt } from './parsed-prompt';
import type { Entry } from './entry';
import type { EntryReading } from './entry-reading';
import { standsIn } from './groups';
import { categoryOfName, type Category } from './roles';
import { addTallies, NO_PROMPTS, tallyOf, type Tally } from './prompt-tally';
import { isAskedOfYou } from './questions/asked-of-you';
import { isForHiring } from './hiring-note';
import { listsThemes } from './themes';
import type { SectionContext } from './section-context';
import { isKeptAsStory } from './stories/story-names';

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
	/** True for a page of the web kept as a note, as a property with its address shows. */
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
	/** Levels at which most headings ask: others there count as questions too. */
	readonly askingLevels: ReadonlySet<number>;
	/** True when its name says that it holds what interviewers ask. */
	readonly ofAsked: boolean;
	/** True in a folder of other matters. */
	readonly elsewhere: boolean;
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
	/** True for a note close by one that names interviewers, which asks what they may ask. */
	readonly beside: boolean;
	/** How many rounds with interviewers it names; 1 for a note named after an interviewer of another note. */
	readonly rounds: number;
}

/**
 * Weighs a note's names and prompts. Who will ask, or two prompts for stories beside a word of interviews, tie a note
 * whose metadata does not.
 */
export function profileNote(signs: NoteSigns, contexts: readonly SectionContext[], reading: LinkReading): Profiles {
	const { meta, text, tied, others, rounds, beside } = signs;
	const tallies = new Map(contexts.map((context) => [context, tallyOf(promptsOf(context, reading))]));
	const tally = addTallies([...tallies.values()]);
	const themes = new Map<SectionContext, boolean>();
	const name = basename(meta.path);
	const title = contexts.find((context) => context.title !== '')?.title ?? '';
	const named = categoryOfName(name) ?? categoryOfName(title) ?? categoryOfName(withFolder(meta.path));
	const category = named ?? (rounds > 0 ? 'behavioral' : null);
	const lines = linesOf(contexts);
	const tie = tieOf(lines > FEW_LINES ? { ...meta, links: [] } : meta)
		?? (rounds > 0 ? 'interviewer' : null)
		?? tieOfPrompts(tally, tied || named === 'behavioral', contexts)
		?? (beside && asksYou(tally) ? 'interview notes beside it' : null)
		?? (linksAnswers(tally, contexts, reading) ? 'prompts with links' : null)
		?? (speaksOfHunt(folderOf(meta.path)) && asksYou(tally) ? 'job hunt' : null);
	const note: NoteProfile = {
		basename: name,
		name: `${name} ${title}`,
		tie,
		tiedByName: tieOf({ ...meta, links: [], headings: meta.headings.slice(0, 1) }) !== null,
		clipped: isClipped(meta),
		rounds,
		tiedByText: tied,
		named,
		category,
		tally,
		lines,
		askingLevels: category === 'behavioral' ? askingLevels(contexts) : NO_LEVELS,
		guide: isGuide(name, title),
		elsewhere: liesElsewhere(meta.path),
		ofAsked: isAskedOfYou(name),
		others: others || (!isKeptAsStory(meta.path) && isForHiring(`${meta.path} ${title}`, text, tally, rounds)),
	};
	return {
		note,
		tallyOf: (context) => tallies.get(context) ?? NO_PROMPTS,
		listsThemes: (context) => {
			const known = themes.get(context)
				?? listsThemes(context, tallies.get(context) ?? NO_PROMPTS, category, reading);
			themes.set(context, known);
			return known;
		},
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

/** What tells which entries ask and what they link. */
type LinkReading = EntryReading & { readonly links: readonly Link[] };

/**
 * True where a third of the prompts, and at least three, link a note, and some are about work or the person: who keeps
 * a note for each prompt prepares answers.
 */
function linksAnswers(tally: Tally, contexts: readonly SectionContext[], reading: LinkReading): boolean {
	const about = tally.work + tally.personal;
	if (!asksYou(tally) || about === 0 || about * 5 < tally.stories) return false;
	const linked = countLinkedPrompts(contexts, reading);
	return linked >= 3 && linked * 3 >= tally.all;
}

/** How many entries that ask link a note on their line or nested below it. */
function countLinkedPrompts(contexts: readonly SectionContext[], { asked, links }: LinkReading): number {
	let linked = 0;
	let open: Entry | null = null;
	for (const entry of contexts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))) {
		if (asked(entry) !== null) open = entry;
		else if (open === null || !standsIn(entry, open.item)) continue;
		if (linksIn(links, entry).every(({ target }) => target.startsWith('#'))) continue;
		linked++;
		open = null;
	}
	return linked;
}

/** True where three prompts or more are about the person, and at least half of all. */
function asksYou({ stories, opinions, all, ofThem }: Tally): boolean {
	return stories + opinions >= 3 && (stories + opinions) * 2 >= all && ofThem * 2 < all;
}

/** "How to survive behavioral rounds", "The STAR method": a note named or titled like advice. */
function isGuide(name: string, title: string): boolean {
	return [name.replace(/^[\d\W_]+/, '').replace(/[-_]/g, ' '), title].some((words) => ADVISES.test(words));
}

const GUIDES = anyOf(wordsOf(({ notes }) => notes?.guides));
const ADVISES =
	new RegExp(`^(?:(?:a|the|my|your|\\d+) )?(?:complete |ultimate |short |step by step )?${GUIDES}\\b`, 'i');

/** What a longer note links says little of the note. */
const FEW_LINES = 80;

/** How many lines are below headings: in an article prompts are few among them. */
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
