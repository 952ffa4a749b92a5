import { wordsBySpacing } from '../../lexicon/lexicon';
import { anyOf } from '../../any-of';
import { builtInPrinciple } from '../../principle';
import { fold } from '../../fold';
import { interviewWordIn } from '../../words';
import { isChallenge, isDuration, type Said } from './story-draft';
import type { EntryReading } from '../entry-reading';
import type { SectionContext } from '../section-context';
import { titlesUnit } from './title-lines';
import { isKeptAsStory, namesStories } from './story-names';
import type { StoryReading } from './story-reading';
import { noteTellsInProse } from './note-in-prose';
import { isVersion } from './versions';

/** Which section tells the story that a section belongs to. */
export interface StoryScopes {
	/** The section whose story this one helps to tell: itself or one above it; null where no story is told. */
	readonly of: (context: SectionContext) => SectionContext | null;
	/** The section that titles the one story of the note; null for a note that is not one story. */
	readonly whole: SectionContext | null;
	/** What says that it is one, without any part: its folder, or how it is told. */
	readonly said: Said;
}

/** The scopes of a note: all of it when it tells one story, else by headings. */
export function storyScopes(contexts: readonly SectionContext[], reading: StoryReading,
	mayBeWhole = true): StoryScopes {
	const { asked, noteName, path } = reading;
	const byHeading = scopesByHeading(contexts);
	const said = !mayBeWhole ? null : isKeptAsStory(path) ? 'place' : noteTellsInProse(contexts, reading) ? 'prose'
		: null;
	const one = mayBeWhole ? storyOfNote(contexts, byHeading, noteName, said !== null) : null;
	const whole = one === null || holdsQuestions(one, contexts, asked) || holdsStories(one, said, contexts, reading) ? null
		: one;
	return { whole, said, of: (context) => whole ?? byHeading.get(context) ?? null };
}

/**
 * True where another heading of the same level tells something of its own, or lines begin with titles: not in a note
 * that tells parts, nor below a heading in a folder of stories.
 */
function holdsStories(title: SectionContext, said: Said, contexts: readonly SectionContext[],
	reading: StoryReading): boolean {
	const isBeside = (context: SectionContext): boolean => context !== title && title.level > 1
		&& context.level === title.level && (context.role === 'story' || context.role === 'other')
		&& !isVersion(context.title) && context.groups.length > 0;
	if (contexts.some(isBeside) || contexts.filter(isPressedOnApart).length > 1) return true;
	const isOne = (said === 'place' && title.level > 0) || contexts.some(hasParts);
	const titles = isOne ? [] : contexts.flatMap(({ groups }) => groups.flatMap(
		({ head, entries }) => (head === null ? entries : [head, ...entries]))).filter(
		(entry) => titlesUnit(entry, reading));
	return titles.length > 1;
}

/** True for a heading over an account with questions right below that press on with it. */
function isPressedOnApart({ role, level, title, groups }: SectionContext): boolean {
	if (role !== 'other' || level < 2 || isVersion(title)) return false;
	const entries = groups.flatMap(({ entries: below }) => below);
	return entries.some(({ isItem, plain }) => !isItem && plain.length >= SHORTEST_ACCOUNT)
		&& entries.some(({ isItem, plain }) => isItem && /[?？]\W*$/.test(plain));
}

/** In UTF-16 units. */
const SHORTEST_ACCOUNT = 100;

/** True where a heading beside the story's title, or above it, is over prompts for stories. */
function holdsQuestions(title: SectionContext, contexts: readonly SectionContext[],
	asked: EntryReading['asked']): boolean {
	if (title.level === 0) return false;
	if (listsQuestionsBesideParts(title, contexts, asked)) return true;
	return contexts.slice(contexts.indexOf(title) + 1).some(({ level, role, groups }) => level > 0 && level <= title.level
		&& (role === 'neutral' || role === 'other')
		&& groups.some(({ entries }) => entries.some((entry) => asked(entry)?.asking === 'story')));
}

/**
 * True where a heading tells parts, and another of its level, or the title above it, lists prompts: a diary of an
 * interview with its story.
 */
function listsQuestionsBesideParts(title: SectionContext, contexts: readonly SectionContext[],
	asked: EntryReading['asked']): boolean {
	const told = new Set(contexts.filter((one) => one !== title && one.role === 'other' && hasParts(one))
		.map(({ level }) => level));
	return contexts.some((one) => (told.has(one.level) || (one === title && told.size > 0))
		&& (one.role === 'neutral' || one.role === 'other') && !hasParts(one)
		&& one.groups.flatMap(({ entries }) => entries).filter((entry) => entry.isItem && asked(entry) !== null).length
			>= FEWEST_PROMPTS);
}

/** A single one may press on with the story. */
const FEWEST_PROMPTS = 2;

/** Headings that may be between a story's title and its parts. */
const WITHIN: ReadonlySet<SectionContext['role']> = new Set(['answer', 'neutral', 'label', 'probes', 'guide', 'part']);

/**
 * The section that titles the note's only story. A note tells one story when its parts come once, nothing in it is
 * about a round, and neither its title nor the heading above the parts asks for a story or says that there are several.
 */
function storyOfNote(contexts: readonly SectionContext[], byHeading: ReadonlyMap<SectionContext, SectionContext | null>,
	noteName: string, isSaid: boolean): SectionContext | null {
	const told = contexts.filter(hasParts);
	const first = contexts.find(({ title }) => title !== '');
	const says = isSaid || (first?.role === 'story'
		&& contexts.every((context) => context === first || context.role !== 'story'));
	if ((told.length === 0 && !says) || contexts.some(
		({ role, area }) => role === 'interview' || area === 'system-design' || area === 'ask-them')) return null;
	if (first?.role !== 'story' && contexts.some(({ title, role }) => role !== 'story' && namesStories(title)))
		return null;
	if (setsOf(contexts) > 1 || (partsIn(told).size < 2 && !says)) return null;
	const isUntitled = first === undefined || isGeneric(first) || isBesideParts(first, contexts);
	const title = isUntitled ? (contexts[0] ?? null) : first;
	if (title === null || isBank(title.section.heading === null ? noteName : title.title, title.role)) return null;
	const holders = new Set(told.map((context) => holderOf(context, contexts, byHeading)));
	return [...holders].every((holder) => isWithin(holder, title)) && !tellApart(told, contexts, byHeading) ? title : null;
}

/** True where two headings each have the same two parts, how it began among them: they tell two stories. */
function tellApart(told: readonly SectionContext[], contexts: readonly SectionContext[],
	byHeading: ReadonlyMap<SectionContext, SectionContext | null>): boolean {
	const seen = new Map<string, SectionContext>();
	const shared = new Set<string>();
	for (const context of told) {
		const holder = holderOf(context, contexts, byHeading);
		if (holder.role !== 'other' || isVersion(holder.title)) continue;
		for (const part of partsIn([context])) {
			const before = seen.get(part);
			if (before !== undefined && before !== holder) shared.add(part);
			seen.set(part, holder);
		}
	}
	return shared.size >= 2 && (shared.has('situation') || shared.has('task'));
}

/** True for a first heading with two parts or more of its own level below: "Before", over "What I did" and "Result". */
function isBesideParts({ level, section }: SectionContext, contexts: readonly SectionContext[]): boolean {
	return section.heading !== null && contexts.filter((one) => one.role === 'part' && one.level === level).length >= 2;
}

/** True for a heading that cannot title a story: parts, follow-ups, advice. */
function isGeneric({ role, asked, title }: SectionContext): boolean {
	return WITHIN.has(role) || isVersion(title) || (role === 'question' && asked !== null && asked.asking !== 'story');
}

/** True for the name of a note of questions, of several stories or about a principle. */
function isBank(name: string, role: SectionContext['role']): boolean {
	if (role === 'story') return false;
	return namesStories(name) || builtInPrinciple(name) !== null || BANK.test(fold(name))
		|| interviewWordIn(fold(name)) !== null;
}

const BANKS = wordsBySpacing(({ headings }) => headings.banks);
const BANK = new RegExp(`\\b${anyOf(BANKS.spaced)}\\b|${anyOf(BANKS.unspaced)}`);

/** The heading above a part. */
function holderOf(context: SectionContext, contexts: readonly SectionContext[],
	byHeading: ReadonlyMap<SectionContext, SectionContext | null>): SectionContext {
	if (context.role !== 'part') return context;
	return byHeading.get(context) ?? contexts[0] ?? context;
}

function isWithin(holder: SectionContext, title: SectionContext): boolean {
	if (holder === title || holder.section.heading === null || WITHIN.has(holder.role) || isVersion(holder.title))
		return true;
	if (holder.role === 'question') return holder.asked !== null && holder.asked.asking !== 'story';
	return holder.role === 'other' && title.section.heading !== null && holder.level > title.level
		&& builtInPrinciple(holder.title) === null;
}

function hasParts({ role, groups, area }: SectionContext): boolean {
	if (area === 'ask-them') return false;
	return role === 'part' || groups.some(({ label }) => label?.part);
}

function partsIn(contexts: readonly SectionContext[]): Set<string> {
	return new Set(contexts.flatMap((context) => [...(context.role === 'part' ? context.parts : []),
		...context.groups.flatMap(({ label }) => label?.part?.parts ?? [])]));
}

/** How often the parts begin again: the most that one label of the first part comes, versions of a telling left out. */
function setsOf(contexts: readonly SectionContext[]): number {
	const counts = new Map<string, number>();
	let version = false;
	for (const context of contexts) {
		version = isVersion(context.title) || (version && context.role === 'part');
		const labels = [...(context.role === 'part' ? [{ name: context.title, parts: context.parts }] : []),
			...context.groups.flatMap(({ label }) => (label?.part && !isDuration(label.value)
			? [{ name: label.name, parts: label.part.parts }] : []))];
		for (const { name, parts } of labels) {
			const part = parts[0] ?? '';
			if (isChallenge(name) || part === 'action') continue;
			const key = `${part} ${fold(name)} ${version ? fold(context.title) : ''}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const most = (part: string): number => Math.max(0, ...[...counts].filter(([key]) => key.startsWith(part)).map(
		([, count]) => count));
	return most('situation') || most('result');
}

/** Parts and follow-ups tell the story of the heading above them; so does "Model answer" right below it. */
function scopesByHeading(contexts: readonly SectionContext[]): Map<SectionContext, SectionContext | null> {
	const scopes = new Map<SectionContext, SectionContext | null>();
	const telling = new Set<SectionContext>();
	let open: SectionContext[] = [];
	let last: SectionContext | null = null;
	for (const context of contexts) {
		open = open.filter((above) => above.level < context.level || (context.level === 0 && above.level === 0));
		const scope = scopeOf(context, open, last, scopes, telling);
		scopes.set(context, scope);
		if (scope !== null && hasParts(context)) telling.add(scope);
		open.push(context);
		last = context;
	}
	return scopes;
}

function scopeOf(context: SectionContext, open: readonly SectionContext[], last: SectionContext | null,
	scopes: ReadonlyMap<SectionContext, SectionContext | null>,
	telling: ReadonlySet<SectionContext>): SectionContext | null {
	if (context.area === 'ask-them' || context.area === 'system-design') return null;
	const above = context.role === 'interview' ? undefined
		: [...open].reverse().find((one) => (scopes.get(one) ?? null) !== null);
	const scope = above === undefined ? null : (scopes.get(above) ?? null);
	if (above === undefined || scope === null || above.role === 'guide' || builtInPrinciple(above.title) !== null)
		return context;
	// "### Long version" with the parts of "## Story 1".
	if (above.role === 'story' && context.role === 'other' && hasParts(context) && !hasParts(above)) return scope;
	if (context.role === 'question') return above.role === 'story' || telling.has(scope) ? scope : context;
	if (context.role === 'answer') return last === above || (last !== null && scopes.get(last) === scope) ? scope
		: context;
	return OF_ABOVE.has(context.role) || isVersion(context.title) ? scope : context;
}

const OF_ABOVE: ReadonlySet<SectionContext['role']> = new Set(['part', 'label', 'probes']);
