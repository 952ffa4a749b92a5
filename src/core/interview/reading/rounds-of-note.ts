import { plainText } from '../../note/plain-text';
import { readDay, readDayOfYear } from '../day';
import { firstAt } from '../first-at';
import type { Interview } from '../interview';
import type { Question } from '../question';
import { speaksOfInterview } from './people/note-ties';
import { holdsRoundWord } from './people/people-lexicon';
import { dayIn, withDay } from './people/when';
import type { SectionContext } from './section-context';

/** A round that assesses one principle asks for that one. */
export function inRound(question: Question, round: Interview | null, noteName: string): Question {
	const sole = round !== null && round.principles.length === 1 ? round.principles.map(({ name }) => name) : [];
	return { ...question, round: round?.line ?? null, under: [...question.under, ...sole, noteName] };
}

/** The only round a section is in. A note that is one round holds no other questions. */
export function roundsOf(interviews: readonly Interview[]): (context: SectionContext) => Interview | null {
	const [first] = interviews;
	const ofNote = first !== undefined && interviews.length === 1 && first.line === 0 ? first : null;
	const known = new Map<SectionContext | null, Interview | null>([[null, ofNote]]);
	const within = ({ section: { line, endLine } }: SectionContext): Interview | null => {
		const at = firstAt(interviews, line);
		const [round, next] = interviews.slice(at, at + 2);
		const isOnly = round !== undefined && round.line <= endLine && (next === undefined || next.line > endLine);
		return isOnly ? round : ofNote;
	};
	return ({ interview }) => {
		const before = known.get(interview);
		if (before !== undefined || interview === null) return before ?? null;
		const found = within(interview);
		known.set(interview, found);
		return found;
	};
}

/**
 * The rounds with the day in the note's name, "2026-12-08 Acme loop", where they have none. A name that is only a day
 * is that of a diary; one that does not speak of interviews is that of a mail or an application.
 */
export function withDayOfName(interviews: readonly Interview[], noteName: string): Interview[] {
	const day = dayIn(noteName);
	const rest = day === null ? '' : noteName.replace(day, '');
	const isOfRounds = day !== null && (speaksOfInterview(rest) || holdsRoundWord(rest));
	const isDated = interviews.some(({ date }) => date !== null && dayIn(date) !== null);
	if (!isOfRounds || isDated) return [...interviews];
	return interviews.map((one) => ({ ...one, date: withDay(one.date, day) }));
}

/**
 * A day in a field that is in no round is that of all rounds, where none has a day of its own; null without one.
 */
export function dayOfAll(contexts: readonly SectionContext[], interviews: readonly Interview[]): string | null {
	if (interviews.length === 0 || interviews.some(({ date }) => date !== null && readDay(date) !== null)) return null;
	const fields = contexts.filter(({ interview }) => interview === null).flatMap(
		({ groups }) => groups.filter(({ label }) => label?.kind === 'date'));
	return fields.map(({ label }) => plainText(label?.value ?? '')).find(
		(value) => readDay(value) !== null || readDayOfYear(value) !== null) ?? null;
}
