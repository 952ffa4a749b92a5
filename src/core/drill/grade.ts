/** How an answer went: 1 Blank, 2 Shaky, 3 Solid, 4 Nailed. */
export type Grade = 1 | 2 | 3 | 4;

/** The grades with their names and the behavior each is anchored on, in order. */
export const grades: readonly { readonly grade: Grade; readonly name: string; readonly means: string }[] = [
	{ grade: 1, name: 'Blank', means: 'No story came, or the wrong one' },
	{ grade: 2, name: 'Shaky', means: 'Told it, but lost a part or ran far over time' },
	{ grade: 3, name: 'Solid', means: 'Every part told, in time' },
	{ grade: 4, name: 'Nailed', means: 'Solid, with a number, and ready for a probe' },
];

/** The name of a grade: "Solid". */
export function gradeName(grade: Grade): string {
	return grades[grade - 1]?.name ?? '';
}

/** Whether a value from outside is a grade. */
export function isGrade(value: unknown): value is Grade {
	return value === 1 || value === 2 || value === 3 || value === 4;
}

/** What can be ticked at the reveal, in order: each has one bit of the number kept as `parts`. */
export const parts: readonly { readonly bit: number; readonly name: string }[] = [
	{ bit: 1, name: 'Situation' },
	{ bit: 2, name: 'Task' },
	{ bit: 4, name: 'Action' },
	{ bit: 8, name: 'Result' },
	{ bit: 16, name: 'Number' },
	{ bit: 32, name: 'I, not we' },
	{ bit: 64, name: 'Lesson' },
];

/** Every bit of `parts`. */
export const allParts = 127;
const wholeStory = 1 | 2 | 4 | 8;
const numberAndLesson = 16 | 64;

/** An answer that ran over this many times its target lost the listener. */
export const tooLong = 1.5;

/**
 * The grade that time and ticked parts speak for, to be shown and never pre-committed; null when they say nothing (spoken
 * in time, nothing ticked). Nothing spoken and nothing ticked is 1; a lost part, or more than 1.5 times the target, 2; the
 * whole story 3; with a number and a lesson (what a probe asks for) 4. A hint taken before the reveal caps it at 2.
 * Times in ms; a target of 0 or no number judges no time.
 */
export function suggestGrade(speakMs: number, targetMs: number, ticked: number, hint: number): Grade | null {
	const grade = fromParts(ticked, speakMs > 0, targetMs > 0 && speakMs > tooLong * targetMs);
	return grade !== null && grade > 2 && hint > 0 ? 2 : grade;
}

function fromParts(ticked: number, spoke: boolean, long: boolean): Grade | null {
	if (ticked === 0 && !spoke) return 1;
	if (long) return 2;
	if (ticked === 0) return null;
	if (!holds(ticked, wholeStory)) return 2;
	return holds(ticked, numberAndLesson) ? 4 : 3;
}

function holds(ticked: number, wanted: number): boolean {
	return (ticked & wanted) === wanted;
}
