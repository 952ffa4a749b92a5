import type { InterviewNote } from '../interview-note';
import { notePart } from '../names';
import { asHead, notesOf, type LoopNotes } from './loop-head';

/**
 * Loops with every note where the person put it: in the loop with the path that was chosen for it, or in one of its own.
 * A choice that leads to no loop counts for nothing. No note is lost or in two loops by it; ordered as given, new ones last.
 */
export function asDecided(loops: readonly LoopNotes[], notes: readonly InterviewNote[]): LoopNotes[] {
	return notes.filter(({ loop }) => loop !== undefined).reduce<readonly LoopNotes[]>(moved, loops).slice();
}

function moved(loops: readonly LoopNotes[], note: InterviewNote): readonly LoopNotes[] {
	const target = notePart(note.loop ?? '');
	const isHere = (loop: LoopNotes): boolean => notesOf(loop).includes(note);
	if (target === note.path)
		return loops.some(({ head }) => head === note) ? loops : [...loops.flatMap((loop) => without(loop, note)), { head: note, hubs: [], company: null }];
	const home = loops.find(({ head }) => head.path === target) ?? loops.find((loop) => notesOf(loop).some(({ path }) => path === target));
	if (home === undefined || isHere(home)) return loops;
	return loops.flatMap((loop) => (loop === home ? [{ ...loop, hubs: [...loop.hubs, note] }] : without(loop, note)));
}

/** A loop that loses its head goes by the best of its other notes; one that loses its only note is gone. */
function without(loop: LoopNotes, note: InterviewNote): LoopNotes[] {
	if (!notesOf(loop).includes(note)) return [loop];
	const [head, ...hubs] = loop.head === note ? [...loop.hubs].sort(asHead) : [loop.head, ...loop.hubs.filter((hub) => hub !== note)];
	return head === undefined ? [] : [{ ...loop, head, hubs }];
}
