import { fold } from '../fold';
import type { Interview, Interviewer } from '../interview';
import type { InterviewNote } from '../interview-note';
import type { LoopNotes } from './loop-head';
import { basename, namesOf } from '../names';
import { only, type NoteWays } from './note-ways';
import { isFullName, namesWithin, samePerson, shortNames } from '../full-name';

/** A round with somebody who asks in it. */
export interface Mention {
	readonly note: InterviewNote;
	readonly interview: Interview;
	/** Of a round that names nobody, its title. */
	readonly interviewer: Interviewer;
	readonly isNamed: boolean;
	/** The note the name leads to: by its link, else the only one with that name or alias. */
	readonly leadsTo: InterviewNote | null;
	/** Full names the person is known by there, folded; a title counts as one when it has two words. */
	readonly fullNames: readonly string[];
	/** The short forms of each full name of somebody named, folded. */
	readonly shortNames: readonly string[];
}

/** Who asks in the rounds of a loop's note. */
export function mentionsIn(note: InterviewNote, loop: LoopNotes, ways: NoteWays): Mention[] {
	return note.interviews.flatMap((interview) => {
		const interviewers = interview.interviewers.length > 0 ? interview.interviewers
			: askersElsewhere(note, interview, loop);
		if (interviewers.length > 0) return interviewers.map((interviewer) => mention(note, interview, interviewer, ways));
		// A round without a name still has somebody who asks: it goes by its title, a note of its own by its name.
		const name = note === loop.head ? interview.title : basename(note.path);
		const interviewer = { name, line: interview.line, role: null, link: null };
		const fullNames = isFullName(name) ? [fold(name)] : [];
		return [{ note, interview, interviewer, isNamed: false, leadsTo: null, fullNames, shortNames: [] }];
	});
}

/** A hub that names nobody is the round that bears its name in the overview. */
function askersElsewhere(note: InterviewNote, { title, line }: Interview, { head }: LoopNotes): Interviewer[] {
	if (note === head) return [];
	const names = [title, ...namesOf(note)].map(fold);
	const round = only(head.interviews.filter((interview) => names.includes(fold(interview.title))));
	return (round?.interviewers ?? []).map((interviewer) => ({ ...interviewer, line }));
}

function mention(note: InterviewNote, interview: Interview, interviewer: Interviewer, ways: NoteWays): Mention {
	const { name, link } = interviewer;
	// A link to a part of a note may lead to one of many people in it.
	const names = namesWithin(name);
	const named = [...new Set(names.flatMap((one) => ways.named(one)))];
	const leadsTo = link === null ? only(named) : link.includes('#') ? null : ways.follow(link, note);
	const isTheirs = leadsTo !== null && namesOf(leadsTo).some((own) => names.some((one) => samePerson(own, one)));
	const full = [...names, ...(isTheirs ? namesOf(leadsTo) : [])].filter(isFullName);
	return { note, interview, interviewer, isNamed: true, leadsTo, fullNames: full.map(fold), shortNames: full.flatMap(shortNames) };
}
