import type { InterviewNote } from './interview-note';

/** What depends on nothing but a note: derived once and kept as long as the note is not read again. */
export function ofNote<T>(derive: (note: InterviewNote) => T): (note: InterviewNote) => T {
	const kept = new WeakMap<InterviewNote, { readonly value: T }>();
	return (note) => {
		const before = kept.get(note);
		if (before !== undefined) return before.value;
		const value = derive(note);
		kept.set(note, { value });
		return value;
	};
}
