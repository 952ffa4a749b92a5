import type { LabelKind } from './lexicon/language';
import { wordsOf } from './lexicon/lexicon';
import { anyOf } from './any-of';
import { readLinks } from '../note/links';
import type { Outline } from '../note/outline';
import { readOutline } from '../note/read-outline';
import { linesWithin } from './note-lines';
import { readSections } from '../note/section';
import { readTags, type Tag } from '../note/tags';
import { fold } from './fold';
import { isNamed, mayBeNamed, namedBy, tieOf, type Named } from './choose';
import type { InterviewNote, NearMiss, Suggestion } from './interview-note';
import { NO_NAMES, NOBODY_KNOWN, type KnownInterviewers, type KnownNames } from './interviewers';
import { basename, folderOf } from './names';
import { isRuledOut } from './names-said';
import { metaOfOutline } from './note-meta';
import { withoutPastedText } from './pasted-text';
import { splitPrincipleNames } from './principle';
import { askReader, BUILT_IN_ASK } from './reading/ask';
import { correctNote } from './reading/correct-note';
import type { Correction } from './reading/corrections';
import { correctionsByPath, correctionsOf, type CorrectionsByPath, type NoteCorrections } from './reading/note-corrections';
import { askedByName } from './reading/questions/asked-by-name';
import { candidateQuestions, withQuestionsFor } from './reading/questions/candidate-questions';
import { entryAsker } from './reading/parse-prompt';
import { forPeople, peopleTest } from './reading/for-people';
import type { EntryReading } from './reading/entry-reading';
import { mentionsInterviews } from './reading/mentions-interviews';
import { isOfOthers } from './reading/others';
import type { FoundPerson } from './reading/people/merge-people';
import { isGenericName } from './reading/people/people-lexicon';
import { mayNameInterviewers, speaksOfHunt } from './reading/people/note-ties';
import { asContact, contactsOf } from './reading/people/contacts';
import { loopTopics } from './reading/people/loop-topics';
import { readPeople } from './reading/people/read-people';
import { isCompetence } from './reading/people/competences';
import { readRounds } from './reading/people/read-rounds';
import { PEOPLE_BAR } from './reading/people/weigh-people';
import { wordLists, type WordLists } from './reading/people/word-lists';
import { principleNames } from './reading/principle-names';
import type { Labels } from './lexicon/language';
import { labelReader } from './reading/labels';
import { profileNote } from './reading/note-profile';
import { linkedBy } from './reading/note-outline';
import { asList, listProperty, storyNumberOf } from './reading/properties';
import { prefilterFor, emptyNote, type Prefilter } from './reading/prefilter';
import { isNamedForPrinciples } from './reading/principles-note';
import { readWritten } from './reading/read-written';
import { definedPrinciples, definesPrinciples } from './reading/read-principles';
import { fitProperties } from './reading/stories/said-to-fit';
import { numberedLinks } from './reading/stories/numbered-links';
import { leadingNumber } from './reading/stories/story-numbers';
import { readStoriesAndQuestions } from './reading/stories-and-questions';
import { headingRole } from './reading/roles';
import { dayOfAll, roundsOf, withDayOfName } from './reading/rounds-of-note';
import { readContexts } from './reading/section-context';
import { withLinks } from './reading/remark-links';
import { daysOfProperties, daysOfRounds, readSaidDates } from './reading/said-dates';
import { writtenHead } from './written-note';
import { withoutWrittenTables } from './written-tables';

/** What the person may teach the reading. */
export interface ReadOptions {
	/** Further field labels. */
	readonly labels?: Partial<Labels>;
	/** Further opening phrases; they ask for a story by themselves. */
	readonly openers?: readonly string[];
	/** The notes in which questions of any kind count, in addition to those with the property `interview: questions`. */
	readonly banks?: Named;
	/** The person's own decisions on findings. */
	readonly corrections?: readonly Correction[];
	/** Who interviews by other notes. */
	readonly known?: KnownInterviewers;
}

/** Reads notes: text in, value out. */
export type NoteReader = (path: string, text: string) => InterviewNote;

/** What every note is read with. */
interface Reader {
	readonly readLabel: EntryReading['readLabel'];
	readonly ask: EntryReading['ask'];
	readonly banks: Named;
	readonly prefilter: Prefilter;
	readonly corrections: CorrectionsByPath;
	readonly lists: WordLists;
	/** True for the person's own labels for interviewers; null without any. */
	readonly isOwnLabel: ((label: string) => boolean) | null;
	readonly known: KnownInterviewers;
}

/** Shared by all readers without labels of the person, because its tables take long to make. */
const BUILT_IN_LABELS = labelReader();

/** A reader made once for the person's labels and phrases. */
export function noteReader(options: ReadOptions = {}): NoteReader {
	const { labels, openers = [], banks = namedBy([]), corrections = [], known = NOBODY_KNOWN } = options;
	const readLabel = labels === undefined ? BUILT_IN_LABELS : labelReader(labels);
	const ask = openers.length === 0 ? BUILT_IN_ASK : askReader(openers);
	const taught = new Set((labels?.interviewer ?? []).map(fold));
	const isOwnLabel = taught.size === 0 ? null : (label: string): boolean => taught.has(fold(label));
	const reader = {
		readLabel,
		ask,
		banks: { ...banks, properties: [...banks.properties, 'interview: questions'] },
		prefilter: prefilterFor(ask, readLabel),
		corrections: correctionsByPath(corrections),
		lists: wordLists(),
		isOwnLabel,
		known,
	};
	return (path, text) => readWith(reader, path, text);
}

const readPlainly = noteReader();

/** What a note says about interviews, with the built-in labels and phrases. Any string is a note; most say nothing. */
export function readNote(path: string, text: string): InterviewNote {
	return readPlainly(path, text);
}

function readWith(reader: Reader, path: string, whole: string): InterviewNote {
	const text = withoutPastedText(whole);
	const written = writtenHead(text);
	if (written !== null) return readWritten(path, text, written, reader.corrections);
	const own = correctionsOf(path, text, reader.corrections);
	if (own.isLeftOut) return emptyNote(path, text);
	const note = readByRules(reader, path, text, own);
	return reader.corrections.notes.has(path) ? correctNote(note, text, own) : note;
}

/** What the rules find, with the person's decisions as their strongest evidence. */
function readByRules(reader: Reader, path: string, text: string, own: NoteCorrections): InterviewNote {
	// Dismissing something must not make a rule look closer at the rest of the note.
	const marked = own.kept.length > 0;
	const namesake = reader.known.namedAfter(path);
	const mayName = reader.isOwnLabel !== null || namesake !== null || mayNameInterviewers(path, text);
	if (!marked && !mayName && reader.prefilter.isQuiet(path, text) && !mayBeNamed(path, text, reader.banks))
		return emptyNote(path, text);
	const outline = withoutWrittenTables(readOutline(text));
	const links = readLinks(outline);
	const meta = metaOfOutline(path, outline, links);
	const technical = isNamed(meta, reader.banks);
	const tie = tieOf(meta);
	const speaks = marked || technical || namesake !== null || tie !== null || reader.prefilter.hasInterviewContent(path, text)
		|| (speaksOfHunt(folderOf(path)) && (text.match(ASKS)?.length ?? 0) >= 3);
	if (!speaks && !mayName) return emptyNote(path, text);
	const reading = { ...reader, links, asked: entryAsker(reader.ask) };
	const tied = tie !== null || mentionsInterviews(text) || speaksOfHunt(path);
	const template = isTemplate(path);
	const targets = links.map(({ target }) => target);
	const near = reader.known.near(path, targets);
	const peopleBy = (known: KnownNames): FoundPerson[] => (template ? []
		: readPeople(path, outline, links, { ...reader, corrections: own, known }));
	const byItself = mayName || marked ? peopleBy(NO_NAMES) : [];
	const people = near.namesIn(text).length > 0 ? peopleBy(near) : byItself;
	const { contacts, interviewers: accepted } = acceptedOf(people);
	const byNoteAlone = people === byItself ? { contacts, interviewers: accepted } : acceptedOf(byItself);
	if (!speaks && people.every(({ decision }) => decision === 'rejected')) return emptyNote(path, text);
	const contexts = readContexts(readSections(outline), reading, accepted, basename(path));
	const others = isOfOthers(path, contexts, outline, accepted.length > 0);
	const isPeople = peopleTest(people.filter(({ decision }) => decision !== 'rejected'));
	const isPrinciple = principleNames(contexts, (name) => isGenericName(name) || isPeople(name));
	const isAssessed = (name: string): boolean => isPrinciple(name) || isCompetence(name);
	const rounded = others || template ? [] : readRounds(accepted, { ...reading, contexts, outline, isPrinciple, isAssessed });
	const interviews = listProperty(outline, 'interview-date').length > 0 ? rounded : withDayOfName(rounded, basename(path));
	const named = interviews.length + contacts.length;
	const rounds = named > 0 || namesake === null ? named : 1;
	const beside = reader.known.isBeside(path, targets);
	const profiles = profileNote({ meta, text, tied, others, rounds, beside }, contexts, reading);
	const { note } = profiles;
	let tags: readonly Tag[] | null = null;
	const forPerson = forPeople(interviews, reading.asked);
	const found = template ? NOTHING_FOUND : readStoriesAndQuestions(contexts, roundsOf(interviews), {
		...reading,
		...profiles,
		// "Not [[The tow]], she has heard it" names what is not to be used.
		links: links.filter(({ from }) => !isRuledOut(text, from)),
		tags: () => tags ??= readTags(outline),
		tagsOfNote: listProperty(outline, 'tags'),
		technical,
		forPeople: forPerson,
		isPeople,
		corrected: own.corrected,
		marked,
		path,
		noteName: basename(path),
		linesOf: (block) => linesWithin(outline, block),
		properties: [...propertiesOf(['principles', 'values'], outline, reader), ...fitProperties(outline)].flatMap(splitPrincipleNames),
		numberOfNote: storyNumberOf(outline) ?? leadingNumber(basename(path)),
		followUps: propertiesOf(['probes'], outline, reader),
	});
	const asksThem = note.tie !== null || headingRole(basename(path)) === 'ask-them';
	const date = listProperty(outline, 'interview-date')[0] ?? dayOfAll(contexts, interviews);
	const asked = asksThem && !note.others ? candidateQuestions(contexts, interviews, reading, forPerson) : [];
	const addressed = askedByName(interviews, near);
	const mayDefine = note.tie !== null || found.questions.length > 0 || isNamedForPrinciples(path);
	return {
		path,
		...linkedBy(outline, links),
		date,
		saidDates: interviews.length === 0 ? [] : [
			...readSaidDates(text, (outline.frontmatter?.endLine ?? -1) + 1, linesOfDismissed(people, own)),
			...daysOfRounds(interviews, date), ...daysOfProperties(outline),
		],
		interviews: note.others ? [] : withQuestionsFor(interviews, asked).map((one) => ({
			...one, topics: withLinks(one.topics, links), questionsToAsk: one.questionsToAsk.map(addressed),
		})),
		contacts: note.others || template ? [] : contacts.map(asContact),
		ownInterviewers: note.others || interviews.length === 0 ? [] : byNoteAlone.interviewers.map(({ name }) => name),
		ownContacts: note.others ? [] : byNoteAlone.contacts.map(({ name }) => name),
		topics: withLinks(loopTopics(contexts, interviews), links),
		...found,
		numberedStories: numberedLinks(contexts, links, basename(path)),
		suggestions: [...suggestedPeople(people), ...found.suggestions].sort((a, b) => a.line - b.line),
		nearMisses: [...nearPeople(people), ...found.nearMisses].sort((a, b) => a.line - b.line),
		questionsToAsk: asked.filter(({ rounds: own }) => own.length === 0).map(({ remark }) => addressed(remark)),
		definesPrinciples: definesPrinciples(path, contexts),
		principles: mayDefine ? definedPrinciples(path, contexts, links) : [],
	};
}

/** The lines that name people the person dismissed: a day next to "recruiter Petra" is still an interview day. 0-based. */
function linesOfDismissed(people: readonly FoundPerson[], { corrected }: NoteCorrections): ReadonlySet<number> {
	const dismissed = people.filter(({ name }) => (corrected('interviewer', name)?.weight ?? 0) < 0);
	return new Set(dismissed.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.place.line)));
}

function isAccepted({ decision }: FoundPerson): boolean {
	return decision === 'accepted';
}

/** The accepted people: those who only arrange interviews, and those who interview. */
function acceptedOf(people: readonly FoundPerson[]): Record<'contacts' | 'interviewers', readonly FoundPerson[]> {
	const accepted = people.filter(isAccepted);
	const contacts = new Set(contactsOf(accepted));
	return { contacts: [...contacts], interviewers: accepted.filter((person) => !contacts.has(person)) };
}

function suggestedPeople(people: readonly FoundPerson[]): Suggestion[] {
	return people.filter(({ decision }) => decision === 'suggested').map(
		({ name, line, score, why }) => ({ kind: 'interviewer', text: name, line, score, why }));
}

/** How far below the bar for suggestions a name is still listed as nearly found. */
const NEAR = 3;

function nearPeople(people: readonly FoundPerson[]): NearMiss[] {
	const near = people.filter(({ decision, score }) => decision === 'rejected' && score >= PEOPLE_BAR.suggest - NEAR);
	return near.map(({ name, line, why }) => ({ text: name, line, why }));
}

/** A line that ends with a question mark, perhaps in brackets or bold. */
const ASKS = /[?？][*_"”)\] ]{0,3}(?:\n|$)/g;

const NOTHING_FOUND = { stories: [], questions: [], nearMisses: [], suggestions: [] };

const TEMPLATE_WORDS = anyOf(wordsOf(({ notes }) => notes?.templates));
const TEMPLATES = new RegExp(`(?:^|/)[\\d\\W_]*${TEMPLATE_WORDS}/|(?:^|[^a-z])${TEMPLATE_WORDS}\\.md$`, 'i');

/** A note kept to be copied says nothing itself. */
function isTemplate(path: string): boolean {
	return TEMPLATES.test(path);
}

/** The values of properties with a label of one of these kinds. */
function propertiesOf(kinds: readonly LabelKind[], { frontmatter }: Outline, { readLabel }: Reader): string[] {
	const labelled = [...(frontmatter?.properties ?? [])].filter(([name]) => {
		const kind = readLabel(name);
		return kind !== null && kinds.includes(kind);
	});
	return labelled.flatMap(([, value]) => asList(value));
}
