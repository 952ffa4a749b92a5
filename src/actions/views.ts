import type { ViewCreator } from 'obsidian';
import type { Suggestion } from '../core/interview/interview-note';
import { HISTORY_VIEW, HistoryView } from '../views/history-view';
import { openReview } from '../views/open-views';
import { REVIEW_VIEW, ReviewView } from '../views/review-view';
import { SIDEBAR_VIEW, SidebarView } from '../views/sidebar-view';
import type { CorrectionRoom } from './correction-room';
import { historySource } from './histories';
import type { NoteRoom } from './note-room';
import { reviewSource } from './reviewing';
import { drillViews, sidebarSource, type DrillRooms, type SidebarRooms } from './sources';
import type { StoryRooms } from './story-rooms';

/** The rooms behind all views. */
interface ViewRooms extends Omit<SidebarRooms, 'review' | 'correct' | 'note'>, Pick<DrillRooms, 'now'> {
	readonly correct: CorrectionRoom;
	readonly note: NoteRoom;
	readonly stories: Pick<StoryRooms, 'views'>;
}

/** Every view of the plugin by its type. */
export function views(rooms: ViewRooms): ReadonlyArray<readonly [type: string, create: ViewCreator]> {
	const { app, preparation, jumps, practice, correct, find, stories } = rooms;
	const review = (first: Suggestion | null): void => void openReview(app, first);
	return [
		[SIDEBAR_VIEW, (leaf) => new SidebarView(leaf, sidebarSource({ ...rooms, review }))],
		...drillViews({ ...rooms, corrections: correct.menus }),
		[HISTORY_VIEW, (leaf) => new HistoryView(leaf, historySource(app, preparation, jumps, practice))],
		[REVIEW_VIEW, (leaf) => new ReviewView(leaf, reviewSource({ ...rooms, correcting: correct.correcting, reading: practice.reading, find }))],
		...stories.views,
	];
}
