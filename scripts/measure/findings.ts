import { deriveBank } from '../../src/core/interview/bank.ts';
import { principlesOfQuestion } from '../../src/core/interview/principles-served.ts';
import type { InterviewNote } from '../../src/core/interview/interview-note.ts';
import type { Question } from '../../src/core/interview/question.ts';
import { PART_NAMES } from '../../src/core/interview/story.ts';
import type { Finding } from './measured-note.ts';

const PLAIN = { optional: false, principle: null, parts: '' } as const;

/** Everything that the reading found in one note and counts. */
export function findingsIn(note: InterviewNote): Finding[] {
	const interviewers = note.interviews.flatMap((interview) => interview.interviewers);
	const followUps = note.stories.flatMap((story) => story.probes);
	return [
		...interviewers.map(({ name, line }): Finding => ({ ...PLAIN, kind: 'interviewer', texts: [name], line })),
		// Sets name recruiters among the people; rules expect interviewers alone.
		...note.contacts.map(({ name, line }): Finding => ({ ...PLAIN, kind: 'interviewer', texts: [name], line, optional: true })),
		...questionsIn(note),
		...note.stories.map(({ title, line, parts }): Finding => ({
			...PLAIN, kind: 'story', texts: [title], line,
			parts: PART_NAMES.filter((name) => parts[name] !== null).map((name) => name.charAt(0)).join(''),
		})),
		...followUps.map(({ text, line }): Finding => ({ ...PLAIN, kind: 'follow-up', texts: [text], line })),
		...note.questions.flatMap(pressedWith),
	];
}

/** What presses on with a question below it. Some sets name it among the follow-ups, most only those of stories. */
function pressedWith({ followUps, askedWith, line }: Question): Finding[] {
	return followUps.filter((text) => !askedWith.includes(text))
		.map((text) => ({ ...PLAIN, kind: 'follow-up', texts: [text], line, optional: true }));
}

function questionsIn(note: InterviewNote): Finding[] {
	if (note.questions.length === 0) return [];
	const { principles } = deriveBank([note], () => null);
	return note.questions.map((question) => ({
		...PLAIN,
		kind: 'question',
		texts: [question.text, [question.text, ...question.followUps].join(' ')],
		line: question.line,
		optional: question.kind !== 'behavioral',
		principle: principlesOfQuestion(question, note, principles)[0]?.name ?? null,
	}));
}

/** Everything that the reading only offers for confirmation. */
export function offersIn(note: InterviewNote): Finding[] {
	return note.suggestions.map(({ kind, text, line }) => ({ ...PLAIN, kind, texts: [text], line }));
}
