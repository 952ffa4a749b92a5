import { deriveBank, type Bank, type BankStory, type QuestionPlace } from '../src/core/interview/bank.ts';
import { principlesOfQuestion } from '../src/core/interview/principles-served.ts';
import { metadataMatches, type Chosen } from '../src/core/interview/choose.ts';
import { saysSomething, type InterviewNote } from '../src/core/interview/interview-note.ts';
import { deriveLoops, type Loop, type LoopPrinciple } from '../src/core/interview/loop.ts';
import { metaOfText } from '../src/core/interview/note-meta.ts';
import { placeKey } from '../src/core/interview/place.ts';
import type { NearName } from '../src/core/interview/principle.ts';
import type { Correction } from '../src/core/interview/reading/corrections.ts';
import { readTogether } from '../src/core/interview/read-together.ts';
import { reachable } from '../src/core/interview/story-links.ts';
import { resolver, type Notes } from './vault-folder.ts';

/** One found thing and the rule that found it, or one that was nearly found and what it lacks. */
interface Reason {
	readonly line: number;
	readonly what: string;
	readonly why: string;
}

/** Why things were found in a note. */
export interface Reasons {
	readonly path: string;
	readonly found: readonly Reason[];
	/** What is offered for confirmation. */
	readonly suggested: readonly Reason[];
	readonly nearlyFound: readonly Reason[];
}

/** What `inspect` prints for a folder with `--json`. Lines are 0-based. */
export interface Inspection {
	readonly notes: ReadonlyArray<ReturnType<typeof noteEntry>>;
	readonly loops: ReadonlyArray<ReturnType<typeof loopEntry>>;
}

/** Reads every note and connects them as the plugin would, with the person's corrections; notes with nothing in them are left out. */
export function inspect(notes: Notes, corrections: readonly Correction[] = []): Inspection {
	const read = readTogether(notes, { corrections }).sort((a, b) => (a.path < b.path ? -1 : 1));
	const resolve = resolver(notes.keys());
	const bank = deriveBank(read, resolve);
	const chosen = chooser(notes, read, resolve);
	return {
		notes: read.filter(saysSomething).map((note) => noteEntry(note, chosen(note.path), bank)),
		loops: deriveLoops(read, bank, resolve).map((loop) => loopEntry(loop, bank)),
	};
}

/** Why the plugin reads each note; `text` for notes it finds only by a search, when they are opened, or by their name. */
function chooser(notes: Notes, read: readonly InterviewNote[], resolve: ReturnType<typeof resolver>): (path: string) => Chosen {
	const direct = new Map<string, Chosen>();
	for (const [path, text] of notes) {
		if (metadataMatches(metaOfText(path, text))) direct.set(path, 'metadata');
	}
	const linked = new Set<string>();
	const speaking = new Set(read.filter((note) => saysSomething(note) && direct.has(note.path)).map(({ path }) => path));
	for (const note of read) {
		for (const target of note.links) {
			const path = resolve(target.split('#')[0] ?? '', note.path);
			if (path === null) continue;
			if (speaking.has(note.path)) linked.add(path);
			if (speaking.has(path)) linked.add(note.path);
		}
	}
	return (path) => direct.get(path) ?? (linked.has(path) ? 'link' : 'text');
}

function noteEntry(note: InterviewNote, chosen: Chosen, bank: Bank) {
	const stories = bank.stories.filter(({ path }) => path === note.path);
	return {
		path: note.path,
		chosen,
		interviews: note.interviews.map(({ why: _, said: __, ...interview }) => ({ ...interview, date: interview.date ?? note.date, interviewers: interview.interviewers.map(({ name, line, role }) => ({ name, line, role })) })),
		questions: bank.inNote(note.path).map(({ question, place }) => questionEntry(place, principlesOfQuestion(place.question, note, bank.principles)[0]?.name ?? null, reachable(question))),
		stories: stories.map(storyEntry),
		contacts: note.contacts,
		questionsToAsk: note.questionsToAsk,
		topics: note.topics,
		suggestions: note.suggestions,
	};
}

function questionEntry({ question }: QuestionPlace, principle: string | null, stories: ReadonlyArray<Bank['questions'][number]['stories'][number]>) {
	const { text, line, kind, followUps, level, talkingPoints } = question;
	return { text, line, kind, followUps, level, principle, talkingPoints, stories };
}

function storyEntry({ story, principles }: BankStory) {
	const { title, line, parts, probes } = story;
	return { title, line, principles: principles.map(({ name }) => name), parts, probes };
}

function loopEntry({ path, interviewers, topics }: Loop, bank: Bank) {
	return {
		path,
		topics,
		interviewers: interviewers.map(({ name, principles }) => ({
			name, principles: principles.map((one) => ({ name: one.principle.name, questions: one.questions.length, stories: storiesFor(one, bank) })),
		})),
	};
}

/** How many stories serve a principle or are linked by its questions. */
function storiesFor({ principle, questions }: LoopPrinciple, { stories }: Bank): number {
	const linked = new Set(questions.flatMap((question) => question.stories.map(({ path, line }) => placeKey(path, line))));
	return stories.filter(({ path, story, principles }) => principles.some(({ key }) => key === principle.key) || linked.has(placeKey(path, story.line))).length;
}

/** For each note in which something is found or nearly found, the reasons; and the names that look like a principle's but were kept separate. */
export function explain(notes: Notes, corrections: readonly Correction[] = []): { notes: Reasons[]; doubtful: readonly NearName[] } {
	const read = readTogether(notes, { corrections });
	return {
		notes: read.map(reasonsOf).filter(({ found, suggested, nearlyFound }) => found.length + suggested.length + nearlyFound.length > 0),
		doubtful: deriveBank(read, resolver(notes.keys())).principles.doubtful,
	};
}

function reasonsOf({ path, interviews, questions, stories, suggestions, nearMisses }: InterviewNote): Reasons {
	const found = [
		...interviews.map(({ line, why, interviewers }) => ({ line, what: `interview ${interviewers.map(({ name }) => name).join(', ')}`.trim(), why })),
		...questions.map(({ line, why, kind, text }) => ({ line, what: `${kind} question “${text}”`, why })),
		...stories.map(({ line, why, title }) => ({ line, what: `story “${title}”`, why })),
	];
	return {
		path,
		found: found.sort((a, b) => a.line - b.line),
		suggested: suggestions.map(({ kind, text, line, score, why }) => ({ line, what: `${kind} “${text}” (${score})`, why })),
		nearlyFound: nearMisses.map(({ text, line, why }) => ({ line, what: `“${text}”`, why })),
	};
}
