import { anyOf } from './any-of';
import { readLinks } from '../note/links';
import type { Outline } from '../note/outline';
import { readOutline } from '../note/read-outline';
import { linesWithin } from './note-lines';
import { readSections } from '../note/section';
import { isNamed, mayBeNamed, namedBy, tieOf, type Named } from './choose';
import type { Interview } from './interview';
import type { InterviewNote, NearMiss } from './interview-note';
import { basename } from './names';
import { metaOfOutline } from './note-meta';
import { splitPrincipleNames } from './principle';
import type { Question } from './question';
import { askReader } from './reading/ask';
import { candidateQuestions } from './reading/candidate-questions';
import { entryAsker } from './reading/parsed-prompt';
import { forPeople } from './reading/for-people';
import type { EntryReading } from './reading/groups';
import { isOfOthers, readAllInterviews } from './reading/interview-sections';
import { labelReader, type Labels } from './reading/labels';
import { profileNote } from './reading/note-profile';
import { linkedBy } from './reading/note-outline';
import { asList, listProperty } from './reading/properties';
import type { QuestionReading } from './reading/question-reading';
import { prefilterFor, emptyNote, type Prefilter } from './reading/prefilter';
import { definedPrinciples, definesPrinciples, isNamedForPrinciples } from './reading/read-principles';
import { readQuestions } from './reading/read-questions';
import { readStories } from './reading/read-stories';
import { dayOfAll, inRound, roundsOf } from './reading/rounds-of-note';
import type { StoryReading } from './reading/story-reading';
import { readContexts, type SectionContext } from './reading/section-context';

/** What the person may teach the reading. */
export interface ReadOptions {
	/** Further field labels. */
	readonly labels?: Partial<Labels>;
	/** Further opening phrases; they ask for a story by themselves. */
	readonly openers?: readonly string[];
	/** The notes in which questions of any kind count, besides those with the property `interview: questions`. */
	readonly banks?: Named;
}

/** Reads notes: text in, value out. */
export type NoteReader = (path: string, text: string) => InterviewNote;

/** What every note is read with. */
interface Reader {
	readonly readLabel: EntryReading['readLabel'];
	readonly ask: EntryReading['ask'];
	readonly banks: Named;
	readonly prefilter: Prefilter;
}

/** A reader made once for the person's labels and phrases. */
export function noteReader({ labels, openers = [], banks = namedBy([]) }: ReadOptions = {}): NoteReader {
	const readLabel = labelReader(labels);
	const ask = askReader(openers);
	const reader = { readLabel, ask, banks: { ...banks, properties: [...banks.properties, 'interview: questions'] }, prefilter: prefilterFor(ask, readLabel) };
	return (path, text) => readWith(reader, path, text);
}

const readPlainly = noteReader();

/** What a note says about interviews, with the built-in labels and phrases. Any string is a note; most say nothing. */
export function readNote(path: string, text: string): InterviewNote {
	return readPlainly(path, text);
}

function readWith(reader: Reader, path: string, text: string): InterviewNote {
	if (reader.prefilter.isQuiet(path, text) && !mayBeNamed(path, text, reader.banks)) return emptyNote(path, text);
	const outline = readOutline(text);
	const links = readLinks(outline);
	const meta = metaOfOutline(path, outline, links);
	const technical = isNamed(meta, reader.banks);
	if (!technical && tieOf(meta) === null && !reader.prefilter.hasInterviewContent(path, text)) return emptyNote(path, text);
	const reading = { ...reader, links, asked: entryAsker(reader.ask) };
	const tied = tieOf(meta) !== null || TIES.test(text);
	const contexts = readContexts(readSections(outline), reading, tied);
	const others = isOfOthers(path, contexts, outline);
	const interviews = others || isTemplate(path) ? [] : readAllInterviews(contexts, { ...reading, tied }, outline);
	const { note, tallyOf, listsThemes } = profileNote({ meta, text, tied, others, rounds: interviews.length }, contexts, reading);
	const nearMisses: NearMiss[] = [];
	const forPerson = forPeople(interviews);
	const { stories, questions } = toldAndAsked(path, contexts, roundsOf(interviews), { ...reading, note, tallyOf, listsThemes, forPeople: forPerson, noteName: basename(path), linesOf: (block) => linesWithin(outline, block), properties: principleProperties(outline, reader), technical, nearMisses });
	return {
		path,
		...linkedBy(outline, links),
		date: listProperty(outline, 'interview-date')[0] ?? dayOfAll(contexts, interviews),
		interviews: note.others ? [] : interviews,
		questions,
		stories,
		questionsToAsk: note.tie === null ? [] : candidateQuestions(contexts, interviews, reading, forPerson),
		definesPrinciples: definesPrinciples(path, contexts),
		principles: note.tie === null && questions.length === 0 && !isNamedForPrinciples(path) ? [] : definedPrinciples(path, contexts, links),
		nearMisses: nearMisses.slice(0, 50),
		suggestions: [],
	};
}

/** Words in a text that tie it to interviews where its metadata does not. */
const TIES = new RegExp(`\\b${anyOf(`
	interview, bar raiser\\b, hiring manager\\b, onsite\\b, on-site\\b, phone screen, recruiter\\b, superday\\b, LPs?\\b, leadership principle
`)}|${anyOf('vorstellungsgespräch, bewerbungsgespräch, entretien, entrevist, собеседован, интервью, 面试, 面接, 면접')}`, 'i');

/** The stories first: some headings ask only because a story answers them. */
function toldAndAsked(path: string, contexts: readonly SectionContext[], roundOf: (context: SectionContext) => Interview | null, reading: StoryReading & Omit<QuestionReading, 'storyOf' | 'isAnswered'>): Pick<InterviewNote, 'stories' | 'questions'> {
	if (isTemplate(path)) return { stories: [], questions: [] };
	const { all, bySection, answered } = readStories(reading.note.others ? [] : contexts, reading);
	const asking: QuestionReading = { ...reading, storyOf: (storySection) => bySection.get(storySection) ?? null, isAnswered: (context) => answered.has(context) };
	const questions = contexts.flatMap((context) => readQuestions(context, asking).map((question) => inRound(question, roundOf(context), reading.noteName)));
	return { stories: all, questions: byLine(questions) };
}

/** A note kept to be copied says nothing itself. */
function isTemplate(path: string): boolean {
	return /(?:^|\/)_?templates\/|\btemplates?\.md$/i.test(path);
}

/** One question for each line, in the order of the note. */
function byLine(questions: readonly Question[]): Question[] {
	const first = new Map<number, Question>();
	for (const question of questions) if (!first.has(question.line)) first.set(question.line, question);
	return [...first.values()].sort((a, b) => a.line - b.line);
}

/** What properties with a label for principles name. */
function principleProperties({ frontmatter }: Outline, { readLabel }: Reader): string[] {
	const named = [...(frontmatter?.properties ?? [])].filter(([name]) => ['principles', 'values'].includes(readLabel(name) ?? ''));
	return named.flatMap(([, value]) => asList(value)).flatMap(splitPrincipleNames);
}
