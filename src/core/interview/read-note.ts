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
import { askedBack } from './reading/asked-back';
import { entryAsker } from './reading/asked-text';
import { forPeople } from './reading/for-people';
import type { EntryReading } from './reading/groups';
import { isOfOthers, readAllInterviews } from './reading/interview-sections';
import type { Labels } from './lexicon/language';
import { labelReader } from './reading/labels';
import { gatesOf } from './reading/note-gate';
import { linkedBy } from './reading/note-outline';
import { asList, listProperty } from './reading/properties';
import type { QuestionReading } from './reading/question-reading';
import { glanceBy, quietNote, type Glance } from './reading/quiet-note';
import { definedPrinciples, definesPrinciples, isNamedForPrinciples } from './reading/read-principles';
import { readQuestions } from './reading/read-questions';
import { readStories } from './reading/read-stories';
import { dayOfAll, inRound, roundsOf } from './reading/rounds-of-note';
import type { StoryReading } from './reading/story-reading';
import { readTrail, type Stand } from './reading/trail';

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
	readonly glance: Glance;
}

/** A reader made once for the person's labels and phrases. */
export function noteReader({ labels, openers = [], banks = namedBy([]) }: ReadOptions = {}): NoteReader {
	const readLabel = labelReader(labels);
	const ask = askReader(openers);
	const reader = { readLabel, ask, banks: { ...banks, properties: [...banks.properties, 'interview: questions'] }, glance: glanceBy(ask, readLabel) };
	return (path, text) => readWith(reader, path, text);
}

const readPlainly = noteReader();

/** What a note says about interviews, with the built-in labels and phrases. Any string is a note; most say nothing. */
export function readNote(path: string, text: string): InterviewNote {
	return readPlainly(path, text);
}

function readWith(reader: Reader, path: string, text: string): InterviewNote {
	if (reader.glance.isQuiet(path, text) && !mayBeNamed(path, text, reader.banks)) return quietNote(path, text);
	const outline = readOutline(text);
	const links = readLinks(outline);
	const meta = metaOfOutline(path, outline, links);
	const technical = isNamed(meta, reader.banks);
	if (!technical && tieOf(meta) === null && !reader.glance.speaks(path, text)) return quietNote(path, text);
	const reading = { ...reader, links, asked: entryAsker(reader.ask) };
	const tied = tieOf(meta) !== null || TIES.test(text);
	const stands = readTrail(readSections(outline), reading, tied);
	const others = isOfOthers(path, stands, outline);
	const interviews = others || isTemplate(path) ? [] : readAllInterviews(stands, { ...reading, tied }, outline);
	const { note, tallyOf, listsThemes } = gatesOf({ meta, text, tied, others, rounds: interviews.length }, stands, reading);
	const nearMisses: NearMiss[] = [];
	const forPerson = forPeople(interviews);
	const { stories, questions } = toldAndAsked(path, stands, roundsOf(interviews), { ...reading, note, tallyOf, listsThemes, forPeople: forPerson, noteName: basename(path), linesOf: (block) => linesWithin(outline, block), properties: principleProperties(outline, reader), technical, nearMisses });
	return {
		path,
		...linkedBy(outline, links),
		date: listProperty(outline, 'interview-date')[0] ?? dayOfAll(stands, interviews),
		interviews: note.others ? [] : interviews,
		questions,
		stories,
		questionsToAsk: note.tie === null ? [] : askedBack(stands, interviews, reading, forPerson),
		definesPrinciples: definesPrinciples(path, stands),
		principles: note.tie === null && questions.length === 0 && !isNamedForPrinciples(path) ? [] : definedPrinciples(path, stands, links),
		nearMisses: nearMisses.slice(0, 50),
		suggestions: [],
	};
}

/** Words in a text that tie it to interviews where its metadata does not. */
const TIES = new RegExp(`\\b${anyOf(`
	interview, bar raiser\\b, hiring manager\\b, onsite\\b, on-site\\b, phone screen, recruiter\\b, superday\\b, LPs?\\b, leadership principle
`)}|${anyOf('vorstellungsgespräch, bewerbungsgespräch, entretien, entrevist, собеседован, интервью, 面试, 面接, 면접')}`, 'i');

/** The stories first: some headings ask only because a story answers them. */
function toldAndAsked(path: string, stands: readonly Stand[], roundOf: (stand: Stand) => Interview | null, reading: StoryReading & Omit<QuestionReading, 'storyOf' | 'isAnswered'>): Pick<InterviewNote, 'stories' | 'questions'> {
	if (isTemplate(path)) return { stories: [], questions: [] };
	const { all, byTeller, answered } = readStories(reading.note.others ? [] : stands, reading);
	const asking: QuestionReading = { ...reading, storyOf: (teller) => byTeller.get(teller) ?? null, isAnswered: (stand) => answered.has(stand) };
	const questions = stands.flatMap((stand) => readQuestions(stand, asking).map((question) => inRound(question, roundOf(stand), reading.noteName)));
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
