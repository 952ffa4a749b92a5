import { fold } from '../core/interview/fold';
import type { Interview } from '../core/interview/interview';
import type { Library } from '../core/interview/library';
import { reviewNotes } from '../core/interview/review';
import type { Preparation } from '../core/interview/preparation';
import type { ReviewSource } from '../views/review-source';
import type { Correcting } from './correcting';
import type { Jumps } from './jumps';

/** The rooms behind the review. */
interface ReviewRooms {
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly correcting: Correcting;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
	readonly find: () => void;
}

/** Paths of the notes in which somebody of that name interviews. */
function namers(library: Library, name: string): string[] {
	const isIt = ({ interviewers }: Interview): boolean => interviewers.some((one) => fold(one.name) === fold(name));
	return library.all().filter(({ interviews }) => interviews.some(isIt)).map(({ path }) => path);
}

/** What the review shows and may ask for, answered by the rooms. */
export function reviewSource({ library, preparation, jumps, correcting, reading, find }: ReviewRooms): ReviewSource {
	return {
		notes: () => reviewNotes(library.all()),
		reading,
		isKept: (path, { kind, text }) => correcting.isKept(path, kind, text),
		decide: (path, { kind, text }, decision) => {
			if (kind === 'interviewer' && decision === 'not') correcting.notInAnyNote(text, [path, ...namers(library, text)]);
			else correcting.find(path, kind, text, decision);
		},
		leaveOut: (path) => correcting.leaveOut(path),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		findNotes: find,
		onChange: (listener) => preparation.onChange(listener),
	};
}
