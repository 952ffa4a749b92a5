import type { Grade } from './grade';
import type { History } from './history';
import { review, type Memory } from './memory';
import type { Remembered } from './readiness';

/** What was remembered of a question before a session: its history without that session's answers. */
export function rememberedBefore(history: History | null, session: string): Remembered | null {
	if (history === null || !history.reviews.some(({ event }) => event.ses === session)) return history;
	let memory: Memory | null = null;
	let lastDay: number | null = null;
	let lastGrade: Grade | null = null;
	for (const { event, day } of history.reviews) {
		const days: number = lastDay === null ? 1 : day - lastDay;
		if (event.ses === session) continue;
		lastGrade = event.g;
		if (days < 1) continue;
		memory = review(memory, days, event.g);
		lastDay = day;
	}
	return { memory, lastDay, lastGrade };
}
