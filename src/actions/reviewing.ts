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

/** What the review shows and may ask for, answered by the rooms. */
export function reviewSource({ library, preparation, jumps, correcting, reading, find }: ReviewRooms): ReviewSource {
	return {
		notes: () => reviewNotes(library.all(), correcting.dismissed()),
		reading,
		isKept: (path, { kind, text }) => correcting.isKept(path, kind, text),
		decide: (paths, { kind, text }, decision) => correcting.findIn(paths, kind, text, decision),
		leaveOut: (path) => correcting.leaveOut(path),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		findNotes: find,
		onChange: (listener) => preparation.onChange(listener),
	};
}
