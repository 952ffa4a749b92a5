import { fold } from '../../fold';
import type { Suggestion } from '../../interview-note';
import { builtInPrinciple } from '../../principle';
import type { Story } from '../../story';
import { reasonsIn } from '../evidence';
import { isInstruction } from '../parts';
import { isRoundName } from '../people/people-lexicon';
import { storyTitle } from '../roles';
import type { SectionContext } from '../section-context';
import { plainText } from '../../../note/plain-text';
import type { NoteOfStories, StoryCandidate } from './story-candidate';
import { draftStory, type StoryDraft } from './story-draft';
import { countWords, isOfTeller, type Count } from './story-facts';
import { pointsToFit } from './said-to-fit';
import { isKeptAsStory, namesStories, reportsWork } from './story-names';
import { sectionsOfStories } from './story-places';
import type { StoryReading } from './story-reading';
import { storyScopes, type StoryScopes } from './story-scopes';
import { rowsAsStories, tickedPrinciples } from './story-tables';
import { storyOf } from './story-of-draft';
import { StoryWalk } from './story-walk';
import { mayBeBeside, probesBeside, sectionsBeside } from './beside-stories';
import { leadingTitle, tellsUnits } from './title-lines';
import { isOwnNote, mayTellInProse } from './told-in-prose';
import { mayBeStory, weighStory } from './weigh-story';

/** The stories of a note, and those that a section's heading tells. */
export interface Stories {
	readonly all: readonly Story[];
	readonly suggestions: readonly Suggestion[];
	/** The section whose story a section helps to tell; null where none is told. */
	readonly sectionOf: StoryScopes['of'];
	readonly bySection: ReadonlyMap<SectionContext, Story>;
	/** Headings that ask and have a story below them. */
	readonly answered: ReadonlySet<SectionContext>;
}

/** A draft with where it begins. */
interface Placed extends Pick<StoryCandidate, 'draft' | 'context' | 'own' | 'amongStories'> {
	/** What can be counted in its texts, once they are complete. */
	readonly count: () => Count;
}

function placed(draft: StoryDraft, context: SectionContext, own: boolean, amongStories: boolean): Placed {
	let count: Count | null = null;
	return { draft, context, own, amongStories, count: () => count ??= countWords(draft.texts) };
}

/** The stories told in these sections: by the note as a whole, else by headings, labels, items and rows. */
export function readStories(contexts: readonly SectionContext[], reading: StoryReading): Stories {
	const scopes = storyScopes(contexts, reading);
	const found = storiesIn(contexts, scopes, reading);
	if (scopes.whole === null || found.all.length > 0) return found;
	const byHeading = storiesIn(contexts, storyScopes(contexts, reading, false), reading);
	return byHeading.all.length > 0 || found.suggestions.length === 0 ? byHeading : found;
}

function storiesIn(contexts: readonly SectionContext[], scopes: StoryScopes, reading: StoryReading): Stories {
	const drafts = withNeighbours(draftsIn(contexts, scopes, reading), contexts, scopes, reading);
	const note = noteOf(drafts, contexts, reading);
	const ticked = tickedPrinciples(contexts.flatMap(({ tables }) => tables));
	const suggestions: Suggestion[] = [];
	const bySection = new Map<SectionContext, Story>();
	const answered = new Set<SectionContext>();
	const all: Story[] = [];
	for (const one of drafts) {
		const { draft, context, own } = one;
		const title = draft.title || reading.noteName;
		const { candidate, decision, score, why } =
			weighStory(candidateOf(one, scopes, note, reading), title, reading.corrected);
		if (decision === 'suggested') suggestions.push({ kind: 'story', text: title, line: draft.line, score,
			why: reasonsIn(why) });
		if (decision !== 'accepted') continue;
		draft.named.push(...(ticked.get(fold(draft.title)) ?? []));
		const story = storyOf(candidate, { title, why: reasonsIn(why),
			wholeNote: own && isWholeNote(context, contexts, drafts.length) }, reading);
		if (own) bySection.set(context, story);
		for (const asking of context.role === 'question' ? [context] : [context.answers]) if (asking !== null)
			answered.add(asking);
		all.push(story);
	}
	return { all: all.sort((a, b) => a.line - b.line), suggestions, sectionOf: scopes.of, bySection, answered };
}

/** The drafts worth weighing, with those of headings beside the headings of stories. */
function withNeighbours(proposed: readonly Placed[], contexts: readonly SectionContext[], scopes: StoryScopes,
	reading: StoryReading): readonly Placed[] {
	const first = proposed.filter(({ draft }) => mayBeStory(draft));
	if (!first.some(({ own }) => own)) return first;
	const note = noteOf(first, contexts, reading);
	const told = first.filter((one) => one.own && weighStory(candidateOf(one, scopes, note, reading),
		one.draft.title, reading.corrected).decision === 'accepted');
	const beside = sectionsBeside(told.map(({ context }) => context), contexts);
	for (const { draft, context, own } of proposed) if (own && beside.has(context) && !mayBeStory(draft)
		&& mayBeBeside(context, draft, reading)) {
		draft.said = 'beside';
		if (draft.probes.length === 0) draft.probes.push(...probesBeside(context, reading));
	}
	return proposed.filter(({ draft }) => mayBeStory(draft));
}

/** What a note with these drafts is as a place for stories. */
function noteOf(drafts: readonly Placed[], contexts: readonly SectionContext[],
	{ note, noteName, path }: StoryReading): NoteOfStories {
	const { tie, tiedByName, rounds, tally, clipped } = note;
	const said = drafts.filter(({ draft }) => draft.said !== null);
	const byParts = drafts.filter(({ draft }) => draft.parts.size >= 2).length;
	return {
		hinted: tie !== null || (note.tiedByText && isOwnNote(note)),
		clipped,
		reports: !tiedByName && !isKeptAsStory(path) && reportsWork(noteName),
		tied: (tie !== null && (tiedByName || rounds > 0 || tally.stories > 0 || byParts >= 3))
			|| /\bSTAR\b/.test(`${noteName} ${contexts[1]?.title ?? ''}`),
		byParts: byParts > 0,
		speaks: said.filter(({ count }) => isOfTeller(count())).length * 2 >= Math.max(said.length, 2),
		said: said.length,
	};
}

function candidateOf({ draft, context, own, amongStories, count: countAll }: Placed, { whole }: StoryScopes,
	note: NoteOfStories, { isPeople }: StoryReading): StoryCandidate {
	const told = draft.texts.filter((text) => !isInstruction(plainText(text)));
	const count = countAll();
	const toldWords = told.length === draft.texts.length ? count.words : countWords(told).words;
	const ofPeople = isOfRound(draft.title, isPeople);
	return { draft, context, own, amongStories, ofPeople, whole: own && whole === context, count, toldWords, note };
}

/** "Dana Reyes", "Second call — Dana Reyes", "Round C — two engineers": what somebody asked, not what one did. */
function isOfRound(title: string, isPeople: StoryReading['isPeople']): boolean {
	const [first = '', ...others] = title.split(/\s[-–—]+\s/);
	return isPeople(title) || others.some(isPeople)
		|| (others.length > 0 && /\s(?:\p{Lu}|\d{1,2})$/u.test(first) && isRoundName(first));
}

function isWholeNote({ section }: SectionContext, contexts: readonly SectionContext[], drafts: number): boolean {
	return drafts === 1 && (section.heading === null || section === contexts.find(({ title }) => title !== '')?.section);
}

/** All that may turn out to be a story, in the order of the note. */
function draftsIn(contexts: readonly SectionContext[], scopes: StoryScopes, reading: StoryReading): Placed[] {
	const owns = new Map<SectionContext, StoryDraft>();
	const drafts: Placed[] = [];
	const places = sectionsOfStories(contexts, reading);
	for (const context of contexts) {
		const section = scopes.of(context);
		if (section === null) continue;
		const amongStories = places.has(section);
		const own = owns.get(section) ?? ownDraft(section, scopes, amongStories && scopes.whole === null, reading);
		if (!owns.has(section)) drafts.push(placed(own, section, true, amongStories));
		owns.set(section, own);
		const walk = new StoryWalk(own, { context, section, whole: scopes.whole !== null,
			amongStories: amongStories || tellsUnits(context, reading) }, reading);
		walk.walk();
		const rows = rowsAsStories(context, reading, amongStories);
		if (rows.length > 0) own.said = null;
		drafts.push(...[...walk.others, ...rows].map((draft) => placed(draft, context, false, amongStories)));
	}
	return drafts;
}

/** The story that a heading, or the note as a whole, may tell. */
function ownDraft(context: SectionContext, { whole, said }: StoryScopes, amongStories: boolean,
	reading: StoryReading): StoryDraft {
	const { role, level, section, area } = context;
	const ofNote = whole === context ? said : null;
	const holdsText = context.groups.length > 0 || context.tables.some((table) => table.length > 1);
	const isPlaced = amongStories && !context.isLink && role === 'other' && level >= 2 && holdsText
		&& builtInPrinciple(context.title) === null && !namesStories(context.title);
	const title = ownTitle(context) || (whole === context ? titleOf(context) : '');
	const isKept = title !== '' && (reading.corrected('story', title)?.weight ?? 0) > 0;
	const draft = draftStory(title, section.line,
		isKept ? 'heading' : area !== null ? null : role === 'story' ? 'heading'
		: isPlaced ? 'place' : ofNote ?? (mayTellInProse(context, reading) ? 'prose' : null));
	draft.named.push(...(context.asked?.named ?? []));
	return draft;
}

/** Above the first heading a story goes by the note's name, not by its first line. */
function ownTitle(context: SectionContext): string {
	if (context.role === 'question') return context.asked?.text ?? '';
	if (context.section.heading === null || !/\p{L}/u.test(context.title)) return '';
	return storyTitle(context.title) || firstLine(context) || context.title;
}

function firstLine({ groups }: SectionContext): string {
	for (const { label, head, entries } of groups) {
		if (label?.part) return '';
		const line = [...(head === null ? [] : [head]), ...entries].find(({ plain }) => !pointsToFit(plain))?.plain ?? '';
		if (line !== '') return line;
	}
	return '';
}

/**
 * The title of a note without headings: its first line, where that is bold, the title of its only callout, or a few
 * words above a text.
 */
function titleOf({ groups }: SectionContext): string {
	const lines = groups.filter(({ label }) => label === null || label.kind === null).flatMap(
		({ head, entries }) => (head === null ? entries : [head, ...entries]));
	const line = lines.find(({ field }) => field === null || field.value === '');
	if (line === undefined || groups.some(({ label }) => label?.part)) return '';
	if (line.mark === 'callout') return lines.filter(({ mark }) => mark === 'callout').length === 1 ? line.plain : '';
	const lead = leadingTitle(line);
	if (lead !== null) return line.raw.length < lead.length * 2 ? lead : '';
	const next = lines[lines.indexOf(line) + 1];
	return line.mark === 'text' && A_FEW_WORDS.test(line.plain) && next?.mark === 'text' && !next.continues
		&& next.plain.length > 2 * line.plain.length ? line.plain : '';
}

/** Words without any mark between or after them. */
const A_FEW_WORDS = /^(?=.{12,60}$)\p{L}+(?:[ ’'-]\p{L}+){2,}$/u;
