import type { Library } from '../core/interview/library';
import { loopAt } from '../core/interview/loop';
import { NoteWriter } from '../vault/note-writer';
import { WrittenNotes } from '../vault/written-notes';
import { Debriefs, type DebriefRooms } from './debriefs';
import { Sheets, type SheetRooms } from './sheets';
import { StoryLinks } from './story-link';

/** What sheets and debriefs need of the rest. */
type RoundWorld = Omit<SheetRooms & DebriefRooms, 'written' | 'links'> & { readonly library: Library };

/** What can be done about a round: before it the sheet, after it the debrief. */
export interface RoundRoom {
	/** For the interviewer of that name in the loop with that path. */
	writeSheet(loop: string, name: string): void;
	writeDebrief(loop: string, name: string): void;
	readonly commands: RoundActions;
}

/** What the commands about rounds do. */
interface RoundActions {
	writeSheet(): void;
	copySheet(): void;
	writeDebrief(): void;
}

/** Puts together what writes sheets and debriefs. */
export function roundRoom(world: RoundWorld): RoundRoom {
	const { app, preparation } = world;
	const written = new WrittenNotes(app, new NoteWriter(app));
	const rooms = { ...world, written, links: new StoryLinks(app, world.library) };
	const [sheets, debriefs] = [new Sheets(rooms), new Debriefs(rooms)];
	return {
		writeSheet: (path, name) => {
			const loop = loopAt(preparation.loops, path);
			const interviewer = loop?.interviewers.find((one) => one.name === name);
			if (loop !== undefined && interviewer !== undefined) void sheets.write(loop, interviewer);
		},
		writeDebrief: (path, name) => {
			const loop = loopAt(preparation.loops, path);
			if (loop !== undefined) debriefs.of(loop, name);
		},
		commands: {
			writeSheet: () => sheets.chooseToWrite(),
			copySheet: () => sheets.chooseToCopy(),
			writeDebrief: () => debriefs.choose(),
		},
	};
}
