import type { InterviewNote } from '../interview-note';
import type { Interview, Interviewer, Remark } from '../interview';
import type { Question } from '../question';
import type { Story } from '../story';
import { correctionText, evidenceOf } from './corrections';
import { reasonsIn } from './evidence';
import { markedFindings } from './marked-findings';
import type { NoteCorrections } from './note-corrections';

/**
 * A note as the person corrected it: without what they dismissed, with the principles they chose, and with what they
 * marked where no rule proposed anything. What the rules weigh was corrected before.
 */
export function correctNote(note: InterviewNote, text: string, corrections: NoteCorrections): InterviewNote {
	const { corrected, principles, kept, loop } = corrections;
	const isDismissed = (kind: 'question' | 'story', words: string): boolean =>
		(corrected(kind, words)?.weight ?? 0) < 0;
	const isAssigned = (name: string): boolean => (corrected('assignment', name)?.weight ?? 0) >= 0;
	const asksMe = new Set(kept.flatMap(({ correction, text: words }) =>
		(correction.kind === 'question' ? [correctionText(words)] : [])));
	const toAsk = (remarks: readonly Remark[]): Remark[] => remarks.filter(({ text: words }) =>
		!asksMe.has(correctionText(words)) && (corrected('to-ask', words)?.weight ?? 0) >= 0)
		.map((one) => addressed(one, corrections));
	const isTopic = ({ text: words }: Remark): boolean => (corrected('topic', words)?.weight ?? 0) >= 0;
	const own: InterviewNote = {
		...note,
		...(loop !== null && { loop }),
		interviews: note.interviews.map((one) => withPeople({
			...one, principles: one.principles.filter(({ name }) => isAssigned(name)), topics: one.topics.filter(isTopic),
			questionsToAsk: toAsk(one.questionsToAsk),
		}, corrections)),
		topics: note.topics.filter(isTopic),
		questionsToAsk: toAsk([...note.questionsToAsk, ...markedToAsk(note, corrections)]),
		principles: note.principles.filter(isAssigned),
		questions: note.questions.filter((one) => !isDismissed('question', one.text)).map(withoutNames(isAssigned))
			.map((one) => inSelectedWords(one, kept)),
		stories: note.stories.filter(({ title }) => !isDismissed('story', title)).map(withoutNames(isAssigned)),
	};
	const marked = markedFindings(own, text, kept);
	const asked = new Set(marked.questions.map((one) => correctionText(one.text)));
	const questions = [...own.questions.map((one) => withoutFollowUps(one, asked)), ...marked.questions];
	return {
		...own,
		questions: questions.map((one) => withPrinciple(one, corrections)).map((one) => withoutStories(one, corrections))
			.map((one) => withAsker(one, corrections)).sort(byLine),
		stories: [...own.stories, ...marked.stories].map((one) => withServed(one, corrections)).sort(byLine),
		interviews: [...own.interviews, ...marked.interviews.map((one) => withPeople(one, corrections))].sort(byLine),
		ownInterviewers: [...own.ownInterviewers, ...marked.interviews.flatMap(
			({ interviewers }) => interviewers.map(({ name }) => name))],
		principles: [...own.principles, ...principles.filter((name) => !own.principles.includes(name))],
	};
}

/** Without the names of principles that the person dismissed. */
function withoutNames(isAssigned: (name: string) => boolean) {
	return <T extends { readonly named: readonly string[]; readonly under: readonly string[] }>(found: T): T =>
		({ ...found, named: found.named.filter(isAssigned), under: found.under.filter(isAssigned) });
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
	return a.line - b.line;
}

/** What the person marked as a question of its own is no follow-up of another. */
function withoutFollowUps(question: Question, asked: ReadonlySet<string>): Question {
	if (asked.size === 0) return question;
	const isLeft = (one: string): boolean => !asked.has(correctionText(one));
	return { ...question, followUps: question.followUps.filter(isLeft), askedWith: question.askedWith.filter(isLeft) };
}

/** The principle that the person chose is the only one; nothing above the question adds another. */
function withPrinciple(question: Question, { named }: NoteCorrections): Question {
	const name = named('principle', question.text);
	if (name === null) return question;
	const why = `${question.why}; assesses ${name}: ${reasonsIn([evidenceOf('keep')])}`;
	return { ...question, named: [name], under: [], why };
}

/** Gives a question the names of the stories that, as the person decided, do not answer it. */
function withoutStories(question: Question, { allNamed }: NoteCorrections): Question {
	const names = allNamed('not-its-story', question.text);
	return names.length === 0 ? question : { ...question, notItsStories: names };
}

/** What the person marked as a question to ask them where none was found, in the order of lines. */
function markedToAsk({ questionsToAsk, interviews }: InterviewNote, { toAsk }: NoteCorrections): Remark[] {
	const all = [...questionsToAsk, ...interviews.flatMap((one) => one.questionsToAsk)];
	const found = new Set(all.map(({ text }) => correctionText(text)));
	return toAsk.filter(({ text }) => !found.has(correctionText(text))).map(({ text, line }) => ({ text, line }));
}

/** A question of which the person selected the words that are asked: they are all of it. */
function inSelectedWords(question: Question, kept: NoteCorrections['kept']): Question {
	const own = correctionText(question.text);
	const selected = kept.find(({ correction, line, core }) => correction.kind === 'question' && correction.part === true
		&& line === question.line && (own.includes(core) || core.includes(own)));
	if (selected === undefined) return question;
	const isLeft = (one: string): boolean => !selected.core.includes(correctionText(one));
	return {
		...question, text: selected.text, followUps: question.followUps.filter(isLeft),
		askedWith: question.askedWith.filter(isLeft),
	};
}

/** Gives a story the principles that it serves, as was decided. */
function withServed(story: Story, { allNamed }: NoteCorrections): Story {
	const names = allNamed('serves', story.title);
	return names.length === 0 ? story : { ...story, named: [...story.named, ...names] };
}

/** Gives a question to ask them the person it is for, as was decided. */
function addressed(remark: Remark, { named }: NoteCorrections): Remark {
	const askedOf = named('asked-of', remark.text);
	return askedOf === null ? remark : { ...remark, askedOf };
}

/** Gives a question the person who asks it, as was decided. */
function withAsker(question: Question, { named }: NoteCorrections): Question {
	const askedBy = named('asked-by', question.text);
	return askedBy === null ? question : { ...question, askedBy };
}

/** A round with what was decided on its people: their roles, what each assesses and is to hear, and when they meet. */
function withPeople(interview: Interview, { named, allNamed, hears: heard }: NoteCorrections): Interview {
	const dates = interview.interviewers.flatMap(({ name }) => named('when', name) ?? []);
	const interviewers = interview.interviewers.map((one): Interviewer => {
		const [assesses, assessesNot] = [allNamed('assesses', one.name), allNamed('assesses-not', one.name)];
		const role = named('role', one.name) ?? one.role;
		const hears = heard(one.name);
		return {
			...one, role, ...(assesses.length > 0 && { assesses }), ...(assessesNot.length > 0 && { assessesNot }),
			...(hears.length > 0 && { hears }),
		};
	});
	return { ...interview, interviewers, date: dates[0] ?? interview.date };
}
