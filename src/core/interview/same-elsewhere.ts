import type { InterviewNote } from './interview-note';
import type { Question } from './question';

/** Lines inserted into a note. */
export interface InsertedLines {
	/** 0-based line below which they are. */
	readonly below: number;
	readonly count: number;
}

/**
 * True when a note with lines inserted for one question reads as before anywhere else: the same people, questions and stories, moved by
 * the inserted lines, and that question the same but for its links and talking points. `line` is that question's, 0-based.
 */
export function readsSameElsewhere(before: InterviewNote, after: InterviewNote, line: number, { below, count }: InsertedLines): boolean {
	const moved = (at: number): number => (at > below ? at + count : at);
	const kept = (at: number): number => at;
	return JSON.stringify(findingsOf(before, line, moved)) === JSON.stringify(findingsOf(after, moved(line), kept));
}

/** True when the inserted lines give the question on a line a link, and the rest of the note reads as before. */
export function readsWithLink(before: InterviewNote, after: InterviewNote, line: number, inserted: InsertedLines): boolean {
	const now = line > inserted.below ? line + inserted.count : line;
	return linksAt(after, now) > linksAt(before, line) && readsSameElsewhere(before, after, line, inserted);
}

function linksAt({ questions }: InterviewNote, line: number): number {
	return questions.filter((question) => question.line === line).reduce((sum, { references }) => sum + references.length, 0);
}

/** What a note says, line by line; what belongs to the question that is linked is left out. */
function findingsOf({ interviews, questions, questionsToAsk, stories, contacts }: InterviewNote, line: number, at: (line: number) => number): unknown {
	return {
		interviews: interviews.map(({ title, interviewers, principles, line: own }) =>
			[at(own), title, interviewers.map(({ name, role }) => [name, role]), principles.map(({ name }) => name)]),
		contacts: contacts.map(({ name, line: own }) => [at(own), name]),
		stories: stories.map(({ title, line: own }) => [at(own), title]),
		questionsToAsk: questionsToAsk.map(({ text, line: own }) => [at(own), text]),
		questions: questions.map((question) => [at(question.line), question.text, question.kind, question.line === line ? null : aboutOf(question)]),
	};
}

function aboutOf({ followUps, named, under, references, headingReferences, storyNumbers, level, story }: Question): unknown {
	const targets = [references, headingReferences].map((all) => all.map(({ target }) => target));
	return [followUps, named, under, targets, storyNumbers, level, story?.title ?? null];
}
